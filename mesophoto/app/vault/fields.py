"""Fields for passphrases, shown or hidden, with a word on the caps lock and on how good a new one is."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mesophoto.app.language import mark, tr
from mesophoto.app.theme import current_theme, set_icon, set_kind
from mesophoto.app.vault.strength import strength_of
from mesophoto.library.vault.secrets import LEAST_CHARACTERS, Passphrase

LEVELS = 4


DIFFERS = mark("The second one is not what stands above.")


class PassphraseField(QLineEdit):
    """A line that hides what is typed until one asks to see it."""

    caps_noticed = Signal(bool)
    """Whether the caps lock seems to be on, after each letter."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self.peek = set_kind(QToolButton(self), "peek")
        self.peek.setCheckable(True)
        self.peek.setCursor(Qt.CursorShape.ArrowCursor)
        # Alt+S does it from the keyboard: Tab must lead to the next field, for keys typed on a button in a
        # field go on to that field.
        self.peek.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.peek.toggled.connect(self._show)
        keys = QShortcut(QKeySequence("Alt+S"), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self.peek.toggle)
        current_theme().changed.connect(self._fit)
        self._show(False)

    def without_peek(self) -> "PassphraseField":
        """For a field that another one's eye opens, too."""
        self.peek.hide()
        self._fit()
        return self

    def forget(self) -> None:
        """Empty it, its history of edits too, and hide what comes next."""
        self.clear()
        self.peek.setChecked(False)
        self.setModified(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_CapsLock:
            self.caps_noticed.emit(False)
        elif len(event.text()) == 1 and event.text().isalpha():
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.caps_noticed.emit(event.text().isupper() != shifted)
        super().keyPressEvent(event)

    def _show(self, shown: bool) -> None:
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        set_icon(self.peek, "eye-off" if shown else "eye", "text_muted")
        words = tr("Hide what is typed") if shown else tr("Show what is typed")
        self.peek.setAccessibleName(words)
        self.peek.setToolTip(tr("{words} (Alt+S)").format(words=words))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The eye at the right, as high as the field; text ends before it."""
        side = 0 if self.peek.isHidden() else self.height() - 2 * current_theme().px(3)
        self.peek.setGeometry(
            self.width() - side - current_theme().px(4), (self.height() - side) // 2, side, side
        )
        self.setTextMargins(0, 0, side, 0)


class CapsHint(QLabel):
    """Says that the caps lock is on; takes no room until then."""

    def __init__(self, field: PassphraseField, parent: QWidget | None = None) -> None:
        super().__init__(tr("The caps lock seems to be on."), parent)
        set_kind(self, "caption")
        self.hide()
        field.caps_noticed.connect(self.setVisible)
        field.textChanged.connect(lambda text: None if text else self.hide())


class StrengthBar(QWidget):
    """Four short strokes, as many filled as the passphrase is good."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.level = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_level(self, level: int) -> None:
        self.level = level
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(current_theme().px(200), current_theme().px(4))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        colors = {1: "danger", 2: "caution", 3: "accent", 4: "accent"}
        gap = theme.px(4)
        width = (self.width() - gap * (LEVELS - 1)) / LEVELS
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for index in range(LEVELS):
            painter.setBrush(theme.color(colors[self.level] if index < self.level else "pressed"))
            painter.drawRoundedRect(QRectF(index * (width + gap), 0, width, self.height()), 2, 2)
        painter.end()


class NewPassphrase(QWidget):
    """A passphrase that is set: typed twice, with a hint how good it is."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        self.first = PassphraseField(tr("New passphrase"))
        self.again = PassphraseField(tr("The same passphrase again")).without_peek()
        self.first.peek.toggled.connect(
            lambda on: self.again.setEchoMode(
                QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password
            )
        )
        self.bar = StrengthBar()
        self.hint = note("")
        self.hint.setMinimumHeight(self.hint.fontMetrics().lineSpacing() * 2)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(6))
        layout.addWidget(label_of(tr("Passphrase"), self.first))
        layout.addWidget(self.first)
        layout.addWidget(self.bar)
        layout.addWidget(self.hint)
        layout.addWidget(CapsHint(self.first))
        layout.addWidget(label_of(tr("Once more"), self.again))
        layout.addWidget(self.again)
        layout.addWidget(CapsHint(self.again))
        for field in (self.first, self.again):
            field.textChanged.connect(self._on_changed)
        self._on_changed()

    @property
    def is_complete(self) -> bool:
        """Whether it is long enough, and typed the same twice."""
        return len(self.first.text()) >= LEAST_CHARACTERS and self.first.text() == self.again.text()

    def value(self) -> Passphrase:
        return Passphrase(self.first.text())

    def forget(self) -> None:
        self.first.forget()
        self.again.forget()

    def _on_changed(self) -> None:
        found = strength_of(self.first.text())
        self.bar.set_level(found.level)
        typed = self.again.text()
        differs = bool(typed) and not self.first.text().startswith(typed)
        self.hint.setText(tr(DIFFERS) if differs else found.words)
        self.bar.setAccessibleName(tr("Strength: {words}").format(words=found.words))
        if self.again.property("invalid") != differs:
            self.again.setProperty("invalid", differs)
            self.again.style().unpolish(self.again)
            self.again.style().polish(self.again)
        self.again.setToolTip(tr(DIFFERS) if differs else "")
        self.changed.emit()


class Fitted(QScrollArea):
    """As high as what is in it, where the screen has room for that; else it scrolls."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)
        content.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    def fit(self, width: int, besides: int) -> None:
        """Take the height that a width needs, but leave so much of the screen to what is besides."""
        layout = self.widget().layout()
        layout.activate()
        needed = (
            layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.sizeHint().height()
        )
        room = self.screen().availableGeometry().height() - besides
        self.setFixedHeight(max(min(needed, room), current_theme().px(40)))


def fit_dialog(dialog: QWidget, scroll: Fitted, width: int) -> None:
    """Make a dialog as high as what it shows."""
    margins = dialog.layout().contentsMargins()
    bar = current_theme().px(12)
    scroll.setFixedHeight(0)
    holder = scroll.parentWidget()
    while holder is not None and holder is not dialog:  # what they know of their heights is out of date
        holder.layout().invalidate()
        holder.updateGeometry()
        holder = holder.parentWidget()
    dialog.layout().invalidate()
    besides = dialog.layout().totalHeightForWidth(width)
    if besides < 0:
        besides = dialog.layout().totalSizeHint().height()
    frame = current_theme().px(60)
    scroll.fit(width - margins.left() - margins.right() - bar, besides + frame)
    dialog.layout().activate()  # or the smallest size of before would hold
    dialog.resize(width, besides + scroll.height())


def label_of(text: str, buddy: QWidget) -> QLabel:
    """The name of a field, above it."""
    label = set_kind(QLabel(text), "strong")
    label.setBuddy(buddy)
    return label


def note(text: str, kind: str = "muted") -> QLabel:
    """A sentence or two, wrapped."""
    label = set_kind(QLabel(text), kind)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
