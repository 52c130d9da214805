"""One photo of an import as a card: what it shows, and when it was taken, to be corrected."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mesophoto.app import texts
from mesophoto.app.comparability.card import ComparabilityCard
from mesophoto.app.comparability.model import summarise
from mesophoto.app.datefield import DateField
from mesophoto.app.language import tr, translate_sentence
from mesophoto.app.theme import current_theme, set_icon, set_kind
from mesophoto.workflows.import_plan import CardPerson, ImportItem

WIDTH_PX = 208
PICTURE_PX = 190
FIRST_PHOTOGRAPH = date(1990, 1, 1)
TWO_SIDED = (
    "face_45", "face_90", "neck", "hand_dorsum", "hand_fist", "scalp", "body_area", "close_up", "other",
)  # fmt: skip
ONE_SIDED_ONLY = ("face_45", "face_90")


class Picture(QWidget):
    """A photo that fills the upper part of its card."""

    def __init__(self, thumbnail: bytes) -> None:
        super().__init__()
        self._image = QImage.fromData(thumbnail)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._image.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        radius = current_theme().px(11)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()).adjusted(0, 0, 0, radius), radius, radius)
        painter.setClipPath(shape)
        if not self.isEnabled():
            painter.setOpacity(0.35)
        painter.drawImage(QRectF(self.rect()), self._image, self._part())
        painter.end()

    def _part(self) -> QRectF:
        """The largest part of the photo of this widget's shape; a face is more often above than below."""
        width, height = float(self._image.width()), float(self._image.height())
        ratio = self.width() / self.height()
        if width / height > ratio:
            return QRectF((width - height * ratio) / 2, 0, height * ratio, height)
        return QRectF(0, (height - width / ratio) * 0.4, width, width / ratio)


class PhotoCard(QFrame):
    """Shows an item; says what the user changed."""

    changed = Signal(object)
    """The changed `ImportItem`."""
    move_wanted = Signal(object, int)
    """The item and the index of the person it shows; one past the last for somebody else."""

    def __init__(self, item: ImportItem, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        set_kind(self, "card")
        self.item = item
        self._people: tuple[CardPerson, ...] = ()
        self.setFixedWidth(theme.px(WIDTH_PX))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(item.file_name)
        self.picture = Picture(item.thumbnail)
        self.picture.setFixedHeight(theme.px(PICTURE_PX))
        self.include = QCheckBox(item.file_name)
        self.include.setToolTip(tr("{path}\nUntick to leave it out").format(path=item.path))
        self.menu_button = set_kind(QToolButton(), "quiet")
        set_icon(self.menu_button, "more", "text_muted")
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu_button.setMenu(QMenu(self.menu_button))
        self.menu_button.menu().aboutToShow.connect(self._fill_menu)
        self.menu_button.setToolTip(tr("Shows somebody else…"))
        self.menu_button.setAccessibleName(tr("More for {file_name}").format(file_name=item.file_name))
        self.day_taken = DateField(FIRST_PHOTOGRAPH, date.today())
        self.day_taken.setPlaceholderText(tr("Taken on…"))
        self.day_taken.setAccessibleName(
            tr("Day when {file_name} was taken").format(file_name=item.file_name)
        )
        self.view = self._combo(tr("View"), texts.VIEWS)
        self.side = self._combo(
            tr("Side"), {"none": "–", "left": texts.SIDES["left"], "right": texts.SIDES["right"]}
        )
        self.moment = self._combo(tr("Moment"), texts.MOMENTS_SHORT)
        self.day = QSpinBox()
        self.day.setRange(1, 999)
        self.day.setPrefix(tr("day "))
        self.day.setAccessibleName(tr("Days after the treatment"))
        self.warning = QLabel()
        self.warning.setWordWrap(True)
        self.warning_box = set_kind(QFrame(), "banner")
        self.pair = ComparabilityCard()
        self.pair.more.hide()
        self._build(theme)
        self.show_item(item)
        self._connect()

    def _combo(self, name: str, choices: dict[str, str]) -> QComboBox:
        combo = QComboBox()
        combo.setAccessibleName(tr("{name} of {file_name}").format(name=name, file_name=self.item.file_name))
        combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        for value, text in choices.items():
            combo.addItem(tr(text), value)
        return combo

    def _build(self, theme) -> None:
        warning = QVBoxLayout(self.warning_box)
        warning.setContentsMargins(theme.px(8), theme.px(6), theme.px(8), theme.px(6))
        warning.addWidget(self.warning)
        head = QHBoxLayout()
        head.setSpacing(0)
        head.addWidget(self.include, 1)
        head.addWidget(self.menu_button)
        self.include.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        sides = QHBoxLayout()
        sides.setSpacing(theme.px(6))
        sides.addWidget(self.view, 3)
        sides.addWidget(self.side, 2)
        moments = QHBoxLayout()
        moments.setSpacing(theme.px(6))
        moments.addWidget(self.moment, 3)
        moments.addWidget(self.day, 2)
        fields = QVBoxLayout()
        fields.setContentsMargins(theme.px(10), theme.px(8), theme.px(10), theme.px(10))
        fields.setSpacing(theme.px(6))
        fields.addWidget(self.warning_box)
        fields.addWidget(self.pair)
        fields.addLayout(head)
        fields.addWidget(self.day_taken)
        fields.addLayout(sides)
        fields.addLayout(moments)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addWidget(self.picture)
        layout.addLayout(fields)

    def _connect(self) -> None:
        self.include.toggled.connect(lambda on: self._change(include=on))
        self.day_taken.editingFinished.connect(self._on_day_taken)
        self.view.activated.connect(lambda _i: self._on_view())
        self.side.activated.connect(lambda _i: self._change(side=self.side.currentData()))
        self.moment.activated.connect(lambda _i: self._on_moment())
        self.day.valueChanged.connect(lambda days: self._change(day=days))

    def show_item(self, item: ImportItem) -> None:
        """Show what the plan now says."""
        self.item = item
        for widget in (self.include, self.day_taken, self.view, self.side, self.moment, self.day):
            widget.blockSignals(True)
        self.include.setChecked(item.include)
        if not self.day_taken.hasFocus():
            self.day_taken.set_value(item.session_date)
        self.view.setCurrentIndex(self.view.findData(item.view))
        self.side.setCurrentIndex(self.side.findData(item.side))
        self.moment.setCurrentIndex(self.moment.findData(item.moment))
        self.day.setValue(item.day or 1)
        for widget in (self.include, self.day_taken, self.view, self.side, self.moment, self.day):
            widget.blockSignals(False)
        self.side.setVisible(item.view in TWO_SIDED)
        self.day.setVisible(item.moment == "day")
        self.day_taken.setProperty("wanted", item.needs_date)
        self.day_taken.style().polish(self.day_taken)
        self.warning.setText("\n".join(translate_sentence(warning) for warning in item.warnings))
        self.warning_box.setVisible(bool(item.warnings))
        self.pair.show_summary(None if item.comparability is None else summarise(item.comparability))
        self.pair.fit_width(self.width() - 2 * current_theme().px(11))
        for widget in (self.picture, self.day_taken, self.view, self.side, self.moment, self.day):
            widget.setEnabled(item.include)

    def set_people(self, people: tuple[CardPerson, ...]) -> None:
        self._people = people

    def _change(self, **fields) -> None:
        item = replace(self.item, **fields)
        if item != self.item:
            self.item = item
            self.changed.emit(item)

    def _on_day_taken(self) -> None:
        if self.day_taken.is_acceptable():
            self._change(session_date=self.day_taken.value())

    def _on_view(self) -> None:
        view, side = self.view.currentData(), self.item.side
        if view not in TWO_SIDED:
            side = "none"
        elif side == "none" and view in ONE_SIDED_ONLY:
            side = "left"
        self._change(view=view, side=side)

    def _on_moment(self) -> None:
        moment = self.moment.currentData()
        self._change(moment=moment, day=self.day.value() if moment == "day" else None)

    def _fill_menu(self) -> None:
        menu = self.menu_button.menu()
        menu.clear()
        for person in self._people:
            if person.index != self.item.person:
                action = menu.addAction(
                    tr("Belongs to {label}").format(label=translate_sentence(person.label))
                )
                action.triggered.connect(
                    lambda _c=False, index=person.index: self.move_wanted.emit(self.item, index)
                )
        action = menu.addAction(tr("Belongs to somebody else"))
        action.triggered.connect(lambda: self.move_wanted.emit(self.item, len(self._people)))
