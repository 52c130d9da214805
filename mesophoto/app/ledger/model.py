"""The ledger as rows of a table, seen from one of its photos."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)

from mesophoto.app import texts
from mesophoto.app.language import mark, tr

if TYPE_CHECKING:
    from mesophoto.workflows.ledger import LedgerSpot, SpotLedger

ROW = Qt.ItemDataRole.UserRole
SORT = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex

NUMBER, PLACE, STATE, AREA, CHANGE, CONTRAST, COURSE = range(7)
COLUMNS = (
    mark("No."),
    mark("Place"),
    mark("State"),
    mark("Area, mm²"),
    mark("Change"),
    mark("Contrast"),
    mark("Course"),
)

STATES = ("new", "larger", "darker", "smaller", "lighter", "gone", "stable", "not visible")
"""In the order in which they are counted; what is to be examined comes first."""

GROWING = frozenset({"new", "larger", "darker"})
SHRINKING = frozenset({"smaller", "lighter", "gone"})
EXAMINE = mark("Have it examined")
GLYPHS = {
    "new": "+",
    "larger": "▲",
    "darker": "●",
    "smaller": "▼",
    "lighter": "○",
    "gone": "×",
    "stable": "=",
    "not visible": "?",
}


def state_token(state: str) -> str:
    """The theme's colour of a state. Its sign and its word say the same to those who see no colour."""
    return "worsened" if state in GROWING else "improved" if state in SHRINKING else "text_muted"


@dataclass(frozen=True, eq=False)
class SpotRow:
    """One spot in one photo, against the baseline."""

    number: int
    region: str
    state: str
    examine: bool
    before: float | None
    after: float | None
    before_doubt: float | None
    after_doubt: float | None
    contrast: tuple[float | None, float | None]
    course: tuple[float | None, ...]
    photo: int
    note: str
    outline: np.ndarray
    """(N, 2) px of the baseline photo."""

    @property
    def place(self) -> str:
        return texts.region_name(self.region) if self.region else tr("Elsewhere")

    @property
    def is_alone(self) -> bool:
        """Is there no second photo? Then nothing can have become of the spot."""
        return len(self.course) < 2

    @property
    def area(self) -> str:
        """Area at the baseline and now, each with half its 95 % interval."""
        if self.is_alone:
            return _with_doubt(self.after, self.after_doubt)
        return (
            f"{_with_doubt(self.before, self.before_doubt)}  →  {_with_doubt(self.after, self.after_doubt)}"
        )

    @property
    def change(self) -> float | None:
        """Change of the area as a share of the baseline's; None where there is none to compare."""
        if not self.before or self.after is None:
            return None
        return self.after / self.before - 1

    @property
    def contrast_change(self) -> float | None:
        first, now = self.contrast
        if first is None or now is None or first <= 0 or not self.before:
            return None
        return now / first - 1

    def sentence(self) -> str:
        """All that is known of it."""
        told = [tr("Spot {number}, {place}").format(number=self.number, place=self.place)]
        told[0] += "." if self.is_alone else f": {texts.state_name(self.state)}."
        if self.before is not None and self.after is not None:
            told.append(tr("Area {area} mm².").format(area=self.area))
        shown = self.contrast[1:] if self.is_alone else self.contrast
        if None not in shown:
            contrast = " → ".join(texts.tenths(value) for value in shown)
            told.append(tr("Contrast {contrast} L*.").format(contrast=contrast))
        return " ".join(filter(None, (*told, self.note, f"{tr(EXAMINE)}." if self.examine else "")))


def _with_doubt(value: float | None, doubt: float | None) -> str:
    if value is None:
        return "–"
    if value == 0 or doubt is None:
        return texts.tenths(value)
    return f"{texts.tenths(value)} ± {texts.tenths(doubt)}"


def rows_of(ledger: SpotLedger, photo: int) -> list[SpotRow]:
    """Rows of a ledger as seen from one of its photos."""
    return [_row(one, ledger.baseline, photo) for one in ledger.spots]


def _row(one: LedgerSpot, baseline: int, photo: int) -> SpotRow:
    spot = one.spot
    doubts = [None if sd is None else texts.Z_95 * sd for sd in (spot.sd[baseline], spot.sd[photo])]
    return SpotRow(
        number=_number(spot.id),
        region=one.region,
        state=spot.state[photo],
        examine=one.examine[photo],
        before=spot.area_mm2[baseline],
        after=spot.area_mm2[photo],
        before_doubt=doubts[0],
        after_doubt=doubts[1],
        contrast=(spot.contrast[baseline], spot.contrast[photo]),
        course=spot.area_mm2,
        photo=photo,
        note=_note(one, baseline, photo),
        outline=spot.outline,
    )


def _number(spot_id: str) -> int:
    return int(spot_id.removeprefix("S"))


def _note(one: LedgerSpot, baseline: int, photo: int) -> str:
    """What it has grown together with or split into since the baseline."""
    spot = one.spot
    notes = []
    merged = [other for other in spot.merged_with[photo] if other not in spot.merged_with[baseline]]
    if merged:
        others = ", ".join(str(_number(other)) for other in merged)
        notes.append(tr("Grown together with spot {others}.").format(others=others))
    parts = spot.parts[photo] or 0
    if parts > max(spot.parts[baseline] or 0, 1):
        notes.append(tr("Now in %n parts.", n=parts))
    return " ".join(notes)


class SpotModel(QAbstractTableModel):
    """Rows for a table view."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[SpotRow] = []

    def set_rows(self, rows: list[SpotRow]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole):
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return tr(COLUMNS[section]) if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role == SORT:
            return _sort_key(row, index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return _text(row, index.column())
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.sentence()
        return None


def _text(row: SpotRow, column: int) -> str:
    return {
        NUMBER: str(row.number),
        PLACE: row.place,
        STATE: texts.state_name(row.state),
        AREA: row.area,
        CHANGE: percent(row.change),
        CONTRAST: percent(row.contrast_change),
        COURSE: "",
    }[column]


def percent(share: float | None) -> str:
    return "–" if share is None else texts.percent(share, signed=True)


def _sort_key(row: SpotRow, column: int) -> Any:
    lowest = -math.inf
    return {
        NUMBER: row.number,
        PLACE: row.place,
        STATE: (len(STATES) if row.examine else 0) + len(STATES) - STATES.index(row.state),
        AREA: lowest if row.after is None else row.after,
        CHANGE: lowest if row.change is None else row.change,
        CONTRAST: lowest if row.contrast_change is None else row.contrast_change,
        COURSE: row.number,
    }[column]


class SpotFilter(QSortFilterProxyModel):
    """Sorts by what a column means, and shows the states that are wanted."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._states: frozenset[str] = frozenset()
        self.setSortRole(SORT)

    def set_states(self, states: frozenset[str]) -> None:
        """Show spots in these states; all of them if empty."""
        self.beginFilterChange()
        self._states = states
        self.endFilterChange()

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        return not self._states or self.sourceModel().rows[row].state in self._states
