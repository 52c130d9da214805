"""The pair's results as rows in a tree: regions, and under each what was measured."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from mesophoto.app import texts
from mesophoto.app.language import mark, tr, translate_sentence
from mesophoto.records import Change, Measurement

ROW = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
COLUMNS = (mark("Measured"), mark("Before"), mark("After"), mark("Change"), mark("Verdict"))
WORDS = ("improved", "worsened", "within noise", "noise unknown", "not comparable")
"""Verdicts in the order in which they are counted."""


@dataclass(frozen=True)
class ResultRow:
    """One metric in one region."""

    metric: str
    region: str
    unit: str
    before: float | None
    after: float | None
    delta: float | None
    interval: tuple[float, float] | None
    verdict: str | None
    """None for the baseline itself."""
    reason: str | None
    doubt: float | None = None
    """Half the 95 % interval of a value by itself: a repeat's and the scale's."""

    @property
    def title(self) -> str:
        return texts.metric_name(self.metric, self.unit)

    @property
    def values(self) -> str:
        """Before and after in one line."""
        if self.verdict is None:
            if self.before is None or self.doubt is None:
                return "–" if self.before is None else texts.with_unit(self.before, self.unit)
            return texts.with_doubt(self.before, self.doubt, self.unit)
        before, after = (
            "–" if value is None else texts.number(value, self.unit) for value in (self.before, self.after)
        )
        return f"{before} → {after} {texts.unit_name(self.unit)}"

    @property
    def change(self) -> str:
        """The difference, and its share of the value before where that says something."""
        if self.delta is None or self.before is None:
            return ""
        return texts.change_text(self.before, self.delta, self.unit, self.interval)

    @property
    def is_told(self) -> bool:
        """Are there values to show? Those of a pair that must not be compared are not set side by side."""
        return self.verdict != "not comparable" and (self.before is not None or self.after is not None)

    @property
    def alarm(self) -> str:
        """What is to be examined; empty where nothing is."""
        return " ".join(texts.sentence(part) for part in texts.reasons(self.reason) if texts.EXAMINE in part)

    @property
    def excuse(self) -> str:
        """Why there is nothing to show."""
        if self.is_told:
            return ""
        rest = "; ".join(part for part in texts.reasons(self.reason) if texts.EXAMINE not in part)
        return translate_sentence(rest) or ("" if self.alarm else tr("no value"))

    def sentence(self) -> str:
        """All that is known of the row."""
        where = f"{self.title}, {texts.region_name(self.region)}"
        if self.verdict is None:
            value = tr("no value") if self.before is None else self.values
            return f"{where}: {value}. {texts.reason_text(self.reason)}".strip()
        told = f"{where}: {texts.verdict_name(self.verdict)}."
        if self.delta is not None:
            delta = texts.with_unit(self.delta, self.unit, signed=True)
            changed = tr("{values}, a change of {delta}").format(values=self.values, delta=delta)
            if self.interval is not None:
                low, high = (texts.number(edge, self.unit, signed=True) for edge in self.interval)
                changed += f" ({tr('95 % interval {low} to {high}').format(low=low, high=high)})"
            told += f" {changed}."
        return f"{told} {texts.reason_text(self.reason) or texts.verdict_hint(self.verdict)}"


@dataclass(frozen=True)
class RegionGroup:
    """One region's rows."""

    region: str
    rows: tuple[ResultRow, ...]

    def counts(self) -> dict[str, int]:
        return {word: sum(row.verdict == word for row in self.rows) for word in WORDS}


def rows_of_changes(changes: Sequence[Change]) -> list[ResultRow]:
    return [
        ResultRow(c.metric, c.region, c.unit, c.before, c.after, c.delta, c.interval, c.verdict, c.reason)
        for c in changes
    ]


def rows_of_measurements(measurements: Sequence[Measurement]) -> list[ResultRow]:
    """Rows of a photo by itself, such as the baseline."""
    return [
        ResultRow(m.metric, m.region, m.unit, m.value, None, None, None, None, m.reason, _doubt(m))
        for m in measurements
    ]


def _doubt(found: Measurement) -> float | None:
    if found.value is None or found.sd is None:
        return None
    return texts.Z_95 * math.hypot(found.sd, found.scale_sd or 0.0)


def group_by_region(rows: Sequence[ResultRow], verdicts: frozenset[str] | None = None) -> list[RegionGroup]:
    """Group rows, the whole face or hand first; ``verdicts`` keeps only rows with these words."""
    order = {region: i for i, region in enumerate(texts.REGIONS)}
    groups: dict[str, list[ResultRow]] = {}
    for row in rows:
        if verdicts is None or row.verdict in verdicts:
            groups.setdefault(row.region, []).append(row)
    regions = sorted(groups, key=lambda region: (order.get(region, len(order)), region))
    return [RegionGroup(region, tuple(groups[region])) for region in regions]


class ResultModel(QAbstractItemModel):
    """Groups and rows for a tree view. Columns hold the plain values for whoever reads the table."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.groups: list[RegionGroup] = []

    def set_groups(self, groups: list[RegionGroup]) -> None:
        self.beginResetModel()
        self.groups = groups
        self.endResetModel()

    # Top-level indexes carry id 0; rows carry their group's number + 1.

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: Index) -> QModelIndex:
        group = index.internalId() - 1 if index.isValid() else -1
        return QModelIndex() if group < 0 else self.createIndex(group, 0, 0)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        if not parent.isValid():
            return len(self.groups)
        is_group = parent.internalId() == 0 and parent.column() == 0
        return len(self.groups[parent.row()].rows) if is_group else 0

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole):
        horizontal = orientation == Qt.Orientation.Horizontal
        return tr(COLUMNS[section]) if horizontal and role == Qt.ItemDataRole.DisplayRole else None

    def record(self, index: Index) -> RegionGroup | ResultRow:
        group = index.internalId() - 1
        return self.groups[index.row()] if group < 0 else self.groups[group].rows[index.row()]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        record = self.record(index)
        if role == ROW:
            return record
        if isinstance(record, RegionGroup):
            shown = role == Qt.ItemDataRole.DisplayRole and index.column() == 0
            return texts.region_name(record.region) if shown else None
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return record.sentence()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cell(record, index.column())
        return None

    def _cell(self, row: ResultRow, column: int) -> str:
        if column == 0:
            return row.title
        if column == 4:
            return texts.verdict_name(row.verdict or "")
        value = (row.before, row.after, row.delta)[column - 1]
        return "" if value is None else texts.with_unit(value, row.unit, signed=column == 3)
