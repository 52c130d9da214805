"""The three things that are marked on a photo, each a dialog around the same sheet."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage, QPolygonF
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from mesophoto.app import engine
from mesophoto.app.drawing.sheet import PhotoSheet
from mesophoto.app.language import mark, tr
from mesophoto.app.theme import current_theme, set_kind
from mesophoto.library.entities import NotCounted, PhotoEntry, SpotEntry
from mesophoto.records import Scale

POINTED_SD = 0.01
"""Two points set by hand on a photo that is zoomed into are wrong by about a hundredth of their distance."""


class _MarkDialog(QDialog):
    """A sentence above, the photo, and a row of fields below."""

    def __init__(self, title: str, hint: str, image: QImage, accept: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        theme = current_theme()
        self.setWindowTitle(title)
        self.sheet = PhotoSheet(image)
        self.sheet.clicked.connect(self._on_clicked)
        self.hint = set_kind(QLabel(hint), "muted")
        self.hint.setWordWrap(True)
        self.fields = QHBoxLayout()
        self.fields.setSpacing(theme.px(10))
        self.buttons = QDialogButtonBox()
        self.save = self.buttons.addButton(accept, QDialogButtonBox.ButtonRole.AcceptRole)
        self.save.setDefault(True)
        self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        head = QVBoxLayout()
        head.setContentsMargins(theme.px(24), theme.px(16), theme.px(24), theme.px(12))
        head.setSpacing(theme.px(4))
        head.addWidget(set_kind(QLabel(title), "heading"))
        head.addWidget(self.hint)
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.px(24), theme.px(12), theme.px(24), theme.px(16))
        foot.setSpacing(theme.px(16))
        foot.addLayout(self.fields)
        foot.addStretch()
        foot.addWidget(self.buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.sheet, 1)
        layout.addLayout(foot)
        self.resize(theme.px(1000), theme.px(760))

    def _add_field(self, text: str, field: QWidget) -> None:
        label = QLabel(text)
        label.setBuddy(field)
        self.fields.addWidget(label)
        self.fields.addWidget(field)

    def _on_clicked(self, x: float, y: float) -> None:
        raise AssertionError("each dialog says what a click does")


class _PolygonDialog(_MarkDialog):
    """A polygon, corner by corner; what it is, is for each dialog to ask."""

    def __init__(
        self, title: str, hint: str, photo: PhotoEntry, image: QImage, parent: QWidget | None
    ) -> None:
        super().__init__(title, hint, image, tr("Save"), parent)
        self._photo = photo
        self.sheet.is_closed = True
        self._add_question()
        self.back = QPushButton(tr("Take back the last corner"))
        self.back.clicked.connect(self._on_back)
        self.fields.addWidget(self.back)
        self._refresh()

    def operation(self):
        corners = tuple(self.sheet.corners)
        return engine.DrawRegion(photo_id=self._photo.id, region=self.region(), polygon=corners)

    def region(self) -> str:
        """Name of the region that is drawn."""
        raise AssertionError("each dialog asks for it")

    def _add_question(self) -> None:
        raise AssertionError("each dialog has its own")

    def _on_clicked(self, x: float, y: float) -> None:
        self.sheet.corners.append((x, y))
        self._refresh()

    def _on_back(self) -> None:
        self.sheet.corners.pop()
        self._refresh()

    def _refresh(self) -> None:
        self.back.setEnabled(bool(self.sheet.corners))
        self.save.setEnabled(len(self.sheet.corners) >= 3 and bool(self.region()))
        self.sheet.update()


class RegionDialog(_PolygonDialog):
    """Skin that is measured by itself."""

    def __init__(self, photo: PhotoEntry, image: QImage, parent: QWidget | None = None) -> None:
        hint = tr(
            "Click the corners one after the other. The region travels to the other sessions by itself."
        )
        super().__init__(tr("Draw a region on the baseline"), hint, photo, image, parent)

    def region(self) -> str:
        return self.name.text().strip()

    def _add_question(self) -> None:
        self.name = QLineEdit(tr("region"))
        self.name.textChanged.connect(self._refresh)
        self._add_field(tr("&Name"), self.name)


REFERENCES = {
    "colour_reference": mark("Background, or skin that is not treated"),
    "grey_card": mark("Grey card"),
}


class ReferenceDialog(_PolygonDialog):
    """What keeps its colour from session to session."""

    def __init__(self, photo: PhotoEntry, image: QImage, parent: QWidget | None = None) -> None:
        hint = tr(
            "Click the corners of something whose colour never changes and that is in every session’s photo: "
            "a grey card, the wall, skin that is not treated. Redness is then compared against it."
        )
        super().__init__(tr("Choose a colour reference on the baseline"), hint, photo, image, parent)

    def region(self) -> str:
        return self.kind.currentData()

    def _add_question(self) -> None:
        self.kind = QComboBox()
        for name, text in REFERENCES.items():
            self.kind.addItem(tr(text), name)
        self._add_field(tr("&It is"), self.kind)


class ScaleDialog(_MarkDialog):
    """Two points of known distance, or px/mm as given."""

    def __init__(self, photo: PhotoEntry, image: QImage, parent: QWidget | None = None) -> None:
        hint = tr(
            "Click two points of known distance, such as marks of a ruler, and say how far apart they are."
        )
        super().__init__(tr("Set the scale"), hint, image, tr("Save scale"), parent)
        self._photo = photo
        self.distance_mm = self._number(" mm", 10.0, 1)
        self.px_per_mm = self._number(" px/mm", photo.scale.px_per_mm if photo.scale else 0.0, 3)
        self._add_field(tr("&Distance"), self.distance_mm)
        self._add_field(tr("or &scale"), self.px_per_mm)
        self.distance_mm.valueChanged.connect(self._on_distance)
        self.px_per_mm.valueChanged.connect(self._refresh)
        self._refresh()

    def operation(self):
        source = "points" if len(self.sheet.corners) == 2 else "given"
        sd = POINTED_SD if source == "points" else 0.0
        return engine.SetScale(self._photo.id, Scale(self.px_per_mm.value(), sd, source))

    def _number(self, suffix: str, value: float, decimals: int) -> QDoubleSpinBox:
        field = QDoubleSpinBox()
        field.setRange(0, 10_000)
        field.setDecimals(decimals)
        field.setSuffix(suffix)
        field.setValue(value)
        field.setMinimumWidth(current_theme().px(130))
        return field

    def _on_clicked(self, x: float, y: float) -> None:
        if len(self.sheet.corners) == 2:
            self.sheet.corners.clear()
        self.sheet.corners.append((x, y))
        self._on_distance()

    def _on_distance(self) -> None:
        if len(self.sheet.corners) == 2 and self.distance_mm.value() > 0:
            self.px_per_mm.setValue(math.dist(*self.sheet.corners) / self.distance_mm.value())
        self._refresh()

    def _refresh(self) -> None:
        self.save.setEnabled(self.px_per_mm.value() > 0 and len(self.sheet.corners) != 1)
        self.sheet.update()


class SpotsDialog(_MarkDialog):
    """Spots found on a photo; a click leaves one out, or counts it again."""

    def __init__(
        self,
        photo: PhotoEntry,
        image: QImage,
        spots: Sequence[SpotEntry],
        left_out: Sequence[NotCounted],
        parent: QWidget | None = None,
    ) -> None:
        hint = tr("Click a spot to leave it out (a mole, a tattoo); click it again to count it.")
        if not spots and not left_out:
            hint = tr("No spots were found on this photo.")
        super().__init__(tr("Spots that are not counted"), hint, image, tr("Save"), parent)
        self._photo = photo
        self._left_out = list(left_out)
        self._outlines = [QPolygonF([QPointF(x, y) for x, y in spot.outline]) for spot in spots]
        self._added: list[tuple[float, float]] = []
        self._removed: list[str] = []
        self._refresh()

    def operations(self) -> list:
        added = [engine.ExcludeSpot(photo_id=self._photo.id, x_px=x, y_px=y) for x, y in self._added]
        return [*added, *(engine.CountSpot(key) for key in self._removed)]

    def _marks(self) -> list[tuple[float, float]]:
        kept = [(one.x_px, one.y_px) for one in self._left_out if one.id not in self._removed]
        return [*kept, *self._added]

    def _on_clicked(self, x: float, y: float) -> None:
        reach = 12 / self.sheet.scale_px()
        near = [
            spot for spot in self._marks() if math.dist(spot, (x, y)) <= reach or self._share(spot, (x, y))
        ]
        if not near:
            self._added.append((x, y))
        for spot in near:
            if spot in self._added:
                self._added.remove(spot)
            else:
                self._removed += [m.id for m in self._left_out if (m.x_px, m.y_px) == spot]
        self._refresh()

    def _share(self, first: tuple[float, float], second: tuple[float, float]) -> bool:
        """Whether two points lie in one spot."""
        fill = Qt.FillRule.OddEvenFill
        return any(
            outline.containsPoint(QPointF(*first), fill) and outline.containsPoint(QPointF(*second), fill)
            for outline in self._outlines
        )

    def _refresh(self) -> None:
        marks = [QPointF(*mark) for mark in self._marks()]
        fill = Qt.FillRule.OddEvenFill
        self.sheet.outlines = [
            (outline, not any(outline.containsPoint(mark, fill) for mark in marks))
            for outline in self._outlines
        ]
        self.sheet.corners = []
        self.sheet.marks = self._marks()
        self.save.setEnabled(bool(self._added or self._removed))
        self.sheet.update()
