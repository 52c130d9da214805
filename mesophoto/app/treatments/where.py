"""Where it was given: zones or points on a drawn face or hands, or points on the photo itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mesophoto.app import texts
from mesophoto.app.drawing.sheet import PhotoSheet
from mesophoto.app.keeping.parts import Words, stacked
from mesophoto.app.language import mark, tr
from mesophoto.app.theme import current_theme, set_kind
from mesophoto.app.treatments import body_map
from mesophoto.app.treatments.map_widget import BodyMap
from mesophoto.library.clinical import TreatedPoint

ZONE = Qt.ItemDataRole.UserRole
PAGES = {"face": mark("Face"), "hands": mark("Hands"), "photo": mark("Photo")}
MAPS = {"face": (body_map.FACE,), "hands": (body_map.HAND_RIGHT, body_map.HAND_LEFT)}
NEAR_PX = 12


class PhotoPoints(PhotoSheet):
    """A photo to put points on; arrow keys move a cross, Space puts a point, Backspace takes one away."""

    changed = Signal()

    def __init__(self, image: QImage) -> None:
        super().__init__(image)
        self.setAccessibleName(tr("Photo to put points on"))
        self._cross = QPointF(image.width() / 2, image.height() / 2)
        self._step = max(image.width(), image.height()) / 60
        self.clicked.connect(self.put)

    def put(self, x: float, y: float) -> None:
        """Put a point, or take away the one that is there."""
        near = NEAR_PX / self.scale_px()
        there = [mark for mark in self.marks if abs(mark[0] - x) + abs(mark[1] - y) < near]
        if there:
            self.marks.remove(there[-1])
        else:
            self.marks.append((x, y))
        self.update()
        self.changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = {
            Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0),
            Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1),
        }  # fmt: skip
        if event.key() in moves:
            x, y = moves[event.key()]
            self._cross += QPointF(x, y) * self._step
            self.corners = [(self._cross.x(), self._cross.y())]
            self.update()
        elif event.key() == Qt.Key.Key_Space:
            self.put(self._cross.x(), self._cross.y())
        elif event.key() == Qt.Key.Key_Backspace and self.marks:
            self.marks.pop()
            self.update()
            self.changed.emit()
        else:
            super().keyPressEvent(event)


class Where(QFrame):
    """Maps with a list beside them."""

    changed = Signal()
    photo_wanted = Signal()
    """The photo is to be shown for the first time: it is read only then."""

    def __init__(self, photo_id: str | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "card")
        self._photo_id = photo_id
        self._other_points: list[TreatedPoint] = []
        self.face = BodyMap(MAPS["face"], tr("Map of the face"))
        self.hands = BodyMap(MAPS["hands"], tr("Map of the hands"))
        self.photo: PhotoPoints | None = None
        self._photo_marks: list[tuple[float, float]] = []
        self._photo_page = stacked([1, Words(tr("Opening the photo…"), "muted"), 1])
        self.pages = QStackedWidget()
        for page in (self.face, self.hands):
            self.pages.addWidget(page)
            page.changed.connect(self._on_changed)
        self.pages.addWidget(self._photo_page)
        names = {key: words for key, words in PAGES.items() if key != "photo" or photo_id is not None}
        self.page_buttons = _segments(names, tr("Where"))
        for number, button in enumerate(self.page_buttons.values()):
            button.clicked.connect(lambda _checked=False, number=number: self.show_page(number))
        self.mode_buttons = _segments({"zones": mark("Zones"), "points": mark("Points")}, tr("Mark"))
        for key, button in self.mode_buttons.items():
            button.clicked.connect(lambda _checked=False, key=key: self.set_mode(key))
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Zones"))
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemChanged.connect(self._on_ticked)
        self.list.itemEntered.connect(lambda item: self._hover(item.data(ZONE)))
        self.list.currentItemChanged.connect(lambda item, _old: self._hover(item and item.data(ZONE)))
        self.list.viewport().installEventFilter(self)
        self.said = Words("", "caption")
        self._lay_out()
        self.set_mode("zones")
        self.show_page(0)

    def _lay_out(self) -> None:
        theme = current_theme()
        bar = QHBoxLayout()
        bar.addWidget(_framed(self.page_buttons))
        bar.addStretch()
        bar.addWidget(_framed(self.mode_buttons))
        row = QHBoxLayout()
        row.addWidget(self.pages, 1)
        row.addWidget(self.list)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.px(12), theme.px(12), theme.px(12), theme.px(10))
        layout.addLayout(bar)
        layout.addLayout(row, 1)
        layout.addWidget(self.said)

    # what is marked

    def zones(self) -> tuple[str, ...]:
        names = body_map.zone_names((body_map.FACE, body_map.HAND_RIGHT, body_map.HAND_LEFT))
        chosen = self.face.zones | self.hands.zones
        return tuple(name for name in names if name in chosen)

    def points(self) -> tuple[TreatedPoint, ...]:
        marked = [TreatedPoint(self._photo_id, x, y) for x, y in self._photo_marks]
        return (*self.face.points, *self.hands.points, *marked, *self._other_points)

    def can_show(self, point: TreatedPoint) -> bool:
        """Whether a point lies on a map, or on the photo that is shown."""
        return point.map in {body_map.FACE, *MAPS["hands"], self._photo_id}

    def show_marked(self, zones: tuple[str, ...], points: tuple[TreatedPoint, ...]) -> None:
        """Mark what a treatment says; points on a photo that is not shown are kept."""
        hands = set(MAPS["hands"])
        self.face.zones = {zone for zone in zones if zone in body_map.zones()[body_map.FACE]}
        self.hands.zones = {zone for zone in zones if zone.startswith("dorsum")}
        self.face.points = [point for point in points if point.map == body_map.FACE]
        self.hands.points = [point for point in points if point.map in hands]
        self._photo_marks[:] = [(point.x, point.y) for point in points if point.map == self._photo_id]
        self._other_points = [point for point in points if not self.can_show(point)]
        if (self.hands.zones or self.hands.points) and not (self.face.zones or self.face.points):
            self.show_page(1)
        self._on_changed()

    def show_photo(self, image: QImage) -> None:
        """Show the photo that was asked for, with its points."""
        self.photo = PhotoPoints(image)
        self.photo.marks = self._photo_marks
        self.photo.changed.connect(self._on_changed)
        self.pages.addWidget(self.photo)
        if self.pages.currentWidget() is self._photo_page:
            self.pages.setCurrentWidget(self.photo)
            self.photo.setFocus()

    # following

    def show_page(self, number: int) -> None:
        is_photo = self.pages.widget(number) is self._photo_page
        if is_photo and self.photo is None:
            self.photo_wanted.emit()
        if is_photo and self.photo is not None:
            self.pages.setCurrentWidget(self.photo)
        else:
            self.pages.setCurrentIndex(number)
        list(self.page_buttons.values())[number].setChecked(True)
        self.list.setVisible(not is_photo)
        self.mode_buttons["zones"].setEnabled(not is_photo)
        self.mode_buttons["points" if is_photo or self.face.puts_points else "zones"].setChecked(True)
        self._fill_list()
        self._say()

    def set_mode(self, mode: str) -> None:
        self.mode_buttons[mode].setChecked(True)
        for one in (self.face, self.hands):
            one.set_puts_points(mode == "points")
        self._say()

    def _map(self) -> BodyMap | None:
        page = self.pages.currentWidget()
        return page if isinstance(page, BodyMap) else None

    def _fill_list(self) -> None:
        shown = self._map()
        if shown is None:
            return
        self.list.blockSignals(True)
        self.list.clear()
        for zone in body_map.zone_names(shown.maps):
            item = QListWidgetItem(texts.region_name(zone))
            item.setData(ZONE, zone)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if zone in shown.zones else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.blockSignals(False)
        # As wide as its longest name, which is not to be cut off; the map takes the rest.
        theme = current_theme()
        self.list.setFixedWidth(min(self.list.sizeHintForColumn(0) + theme.px(28), theme.px(260)))

    def _on_ticked(self, item: QListWidgetItem) -> None:
        shown = self._map()
        if shown is None:
            return
        zone, on = item.data(ZONE), item.checkState() == Qt.CheckState.Checked
        if on != (zone in shown.zones):
            shown.zones ^= {zone}
            shown.describe()
            self._say()
            self.changed.emit()

    def _hover(self, zone: str | None) -> None:
        shown = self._map()
        if shown is not None:
            shown.set_hovered(zone)

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._hover(None)
        return super().eventFilter(watched, event)

    def _on_changed(self) -> None:
        shown = self._map()
        if shown is not None:
            self.list.blockSignals(True)
            for number in range(self.list.count()):
                item = self.list.item(number)
                on = item.data(ZONE) in shown.zones
                item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
            self.list.blockSignals(False)
        for one in (self.face, self.hands):
            one.describe()
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        told = []
        if self.zones():
            told.append(tr("%n zones", n=len(self.zones())))
        if self.points():
            told.append(tr("%n points", n=len(self.points())))
        if self._map() is None or self.face.puts_points:
            hint = tr("Click to put a point; click it again to take it away.")
        else:
            hint = tr("Click a zone, or tick it in the list.")
        self.said.setText("   ·   ".join([*told, hint]))


def _segments(words: dict[str, str], name: str) -> dict[str, QToolButton]:
    buttons = {}
    for key, word in words.items():
        button = set_kind(QToolButton(), "segment")
        button.setText(tr(word))
        button.setAccessibleName(tr("{what}: {choice}").format(what=name, choice=tr(word)))
        button.setCheckable(True)
        buttons[key] = button
    return buttons


def _framed(buttons: dict[str, QToolButton]) -> QFrame:
    frame = set_kind(QFrame(), "segments")
    row = QHBoxLayout(frame)
    row.setContentsMargins(3, 3, 3, 3)
    row.setSpacing(2)
    group = QButtonGroup(frame)
    for button in buttons.values():
        group.addButton(button)
        row.addWidget(button)
    return frame
