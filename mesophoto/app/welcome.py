"""What the window shows while there is nothing to show: says what to do next."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from mesophoto.app.language import tr
from mesophoto.app.theme import current_theme, set_kind
from mesophoto.resources import resource_path


class DropTarget(QFrame):
    """A large dashed field with one sentence and the ways to begin."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        self.is_aimed_at = False
        self.setMaximumSize(theme.px(860), theme.px(540))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.picture = QLabel()
        self.picture.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.title = set_kind(QLabel(), "display")
        self.title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.title.setWordWrap(True)
        self.text = set_kind(QLabel(), "muted")
        self.text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.text.setWordWrap(True)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(theme.px(12))
        self.buttons.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.text.setFixedWidth(theme.px(520))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.px(24), theme.px(24), theme.px(24), theme.px(24))
        layout.setSpacing(theme.px(14))
        layout.addStretch()
        layout.addWidget(self.picture)
        layout.addWidget(self.title)
        layout.addWidget(self.text, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(theme.px(10))
        layout.addLayout(self.buttons)
        layout.addStretch()
        theme.changed.connect(self._draw_picture)
        self._draw_picture()

    def set_texts(self, title: str, text: str) -> None:
        self.title.setText(title)
        self.text.setText(text)
        self.text.setMinimumHeight(self.text.heightForWidth(self.text.width()))

    def add_button(self, text: str, kind: str | None = None) -> QPushButton:
        button = QPushButton(text)
        if kind is not None:
            set_kind(button, kind)
        button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.buttons.addWidget(button)
        return button

    def set_aimed_at(self, on: bool) -> None:
        """Light up while something is dragged over the window."""
        self.is_aimed_at = on
        self.update()

    def _draw_picture(self) -> None:
        """An icon on a disc of the accent's colour, sharp on every screen."""
        theme = current_theme()
        size, ratio = theme.px(96), self.devicePixelRatioF()
        pixmap = QPixmap(round(size * ratio), round(size * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent_soft"))
        painter.drawEllipse(QRectF(0, 0, size, size))
        svg = resource_path("icons/photos.svg").read_bytes()
        svg = svg.replace(b"currentColor", theme.tokens.accent.encode())
        QSvgRenderer(svg).render(painter, QRectF(size * 0.27, size * 0.27, size * 0.46, size * 0.46))
        painter.end()
        self.picture.setPixmap(pixmap)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(theme.color("accent_soft") if self.is_aimed_at else theme.color("surface"))
        edge = theme.color("accent") if self.is_aimed_at else theme.color("outline", 0.55)
        painter.setPen(QPen(edge, 1.6, Qt.PenStyle.CustomDashLine))
        pen = painter.pen()
        pen.setDashPattern([5, 4])
        painter.setPen(pen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 18, 18)
        painter.end()


class WelcomePage(QWidget):
    """The first start, or no library open."""

    import_wanted = Signal()
    demo_wanted = Signal()
    open_wanted = Signal()
    place_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        self.target = DropTarget()
        self.target.set_texts(
            tr("Drop your photos here"),
            tr(
                "Photos of one patient or of several, from one session or many: mesophoto sorts them by "
                "date and by what is in them, and you check before anything is kept. The originals are "
                "never changed, and nothing leaves this computer."
            ),
        )
        choose = self.target.add_button(tr("Choose photos…"), "primary")
        choose.clicked.connect(self.import_wanted)
        demo = self.target.add_button(tr("Look at the demo"))
        demo.clicked.connect(self.demo_wanted)
        existing = self.target.add_button(tr("Open a library…"))
        existing.clicked.connect(self.open_wanted)
        self.place = set_kind(QLabel(), "caption")
        change = set_kind(QPushButton(tr("Change…")), "quiet")
        change.setAccessibleName(tr("Change where the library lives"))
        change.clicked.connect(self.place_wanted)
        place_row = QHBoxLayout()
        place_row.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        place_row.addWidget(self.place)
        place_row.addWidget(change)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.px(40), theme.px(24), theme.px(40), theme.px(24))
        layout.setSpacing(theme.px(16))
        layout.addStretch(1)
        layout.addLayout(_centred(self.target), 8)
        layout.addLayout(place_row)
        layout.addStretch(1)

    def set_place(self, folder: str) -> None:
        self.place.setText(tr("Your library will live in {folder}").format(folder=folder))


class EmptyPage(QWidget):
    """A library without patients, a patient without photos, or nobody chosen."""

    import_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        self.target = DropTarget()
        self.button = self.target.add_button(tr("Choose photos…"), "primary")
        self.button.clicked.connect(self.import_wanted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.px(32), theme.px(24), theme.px(32), theme.px(24))
        layout.addStretch(1)
        layout.addLayout(_centred(self.target), 8)
        layout.addStretch(1)

    def show_no_patients(self) -> None:
        self.target.set_texts(
            tr("No patients yet"),
            tr("Drop photos here, or a whole folder. You say whose they are before anything is kept."),
        )

    def show_no_choice(self) -> None:
        self.target.set_texts(tr("Choose a patient"), tr("Or drop photos here to import them."))

    def show_no_photos(self, name: str) -> None:
        self.target.set_texts(
            tr("No photos of {name} yet").format(name=name),
            tr("Drop photos here. The first session becomes the baseline that all others are compared with."),
        )


def _centred(widget: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(widget, 100)
    row.addStretch(1)
    return row
