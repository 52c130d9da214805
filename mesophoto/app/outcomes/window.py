"""The window that shows what came of a practice's treatments."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QWidget,
)

from mesophoto.app import texts
from mesophoto.app.keeping.parts import CalmDialog, Words, stacked, table_card
from mesophoto.app.language import mark, tr
from mesophoto.app.outcomes.intervals import INTERVAL, IntervalDelegate
from mesophoto.app.theme import current_theme
from mesophoto.app.treatments.names import TECHNIQUES

if TYPE_CHECKING:
    from mesophoto.app.jobs import Job
    from mesophoto.workflows.outcomes import ChangeOutcome, Outcomes, SideEffectRate

GROUPINGS = {
    "product": mark("By product"), "lot": mark("By lot"), "technique": mark("By technique"),
    "number": mark("By session number"),
}  # fmt: skip
HEADS = {
    "product": mark("Product"), "lot": mark("Product and lot"), "technique": mark("Technique"),
    "number": mark("Sessions so far"),
}  # fmt: skip
CHANGE_COLUMNS = (
    mark("Patients"), mark("Counted"), mark("Mean change"), mark("95 % interval"), mark("Not comparable"),
    mark("Not photographed"), mark("Change since the baseline"),
)  # fmt: skip
RATE_COLUMNS = (
    mark("Side effect"), mark("Sessions"), mark("Followed by it"), mark("Per 100 sessions"),
    mark("95 % interval"), mark("Per 100 sessions"),
)  # fmt: skip
KINDS = {
    None: mark("Any"), "bruising": mark("Bruising"), "redness": mark("Redness"), "swelling": mark("Swelling"),
    "lump": mark("Lump"), "late_nodule": mark("Late nodule"), "pain": mark("Pain"),
    "discomfort": mark("Discomfort"), "allergy": mark("Allergy"), "infection": mark("Infection"),
    "pigment_change": mark("Pigment change"), "other": mark("Other"),
}  # fmt: skip
CHANGE_WORDS = mark(
    "Change since the baseline in the last photo that may be compared, one value of each patient. This "
    "describes your practice: who got what was not left to chance, so it does not show that one is better."
)
RATE_WORDS = mark(
    "Sessions with at least one side effect, with the exact interval. What nobody noted is not in it, and "
    "it does not show what caused it."
)


class OutcomesDialog(CalmDialog):
    """Tables with an interval drawn in each row; asks anew whenever the choice changes."""

    asked = Signal(str, object)
    """Grouping, and (metric, region, unit) or None."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Outcomes"), parent)
        theme = current_theme()
        self._keys: tuple[tuple[str, str, str], ...] = ()
        self._job: Job | None = None
        self.column.addWidget(Words(tr("Outcomes"), "title"))
        self.grouping = QComboBox()
        self.grouping.setAccessibleName(tr("Put together"))
        for key, words in GROUPINGS.items():
            self.grouping.addItem(tr(words), key)
        self.metric_box, self.region_box = QComboBox(), QComboBox()
        self.metric_box.setAccessibleName(tr("Measured"))
        self.region_box.setAccessibleName(tr("Region"))
        self.grouping.activated.connect(self._ask)
        self.metric_box.activated.connect(self._on_metric)
        self.region_box.activated.connect(self._ask)
        row = QHBoxLayout()
        row.setSpacing(theme.px(10))
        for box in (self.grouping, self.metric_box, self.region_box):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            row.addWidget(box)
        row.addStretch(1)
        self.column.addLayout(row)
        self.progress = QProgressBar()
        self.progress.setAccessibleName(tr("Reading the records"))
        self.progress.setTextVisible(False)
        self.column.addWidget(self.progress)
        self.changes, self.rates = QTableWidget(), QTableWidget()
        self.changes.setAccessibleName(tr("Changes"))
        self.rates.setAccessibleName(tr("Side effects"))
        self.change_words, self.rate_words = Words(tr(CHANGE_WORDS), "muted"), Words(tr(RATE_WORDS), "muted")
        self.tabs = QTabWidget()
        self.tabs.addTab(_page(self.change_words, self.changes), tr("Changes"))
        self.tabs.addTab(_page(self.rate_words, self.rates), tr("Side effects"))
        self.column.addWidget(self.tabs, 1)
        self.recall = QPushButton(tr("Everyone who had a lot…"))
        close = QPushButton(tr("Close"))
        close.clicked.connect(self.reject)
        self.add_foot(self.recall, None, close)
        current_theme().changed.connect(self._redraw)
        self.open_at(1080, 660)

    # choosing

    def show_keys(self, keys: tuple[tuple[str, str, str], ...]) -> None:
        """Offer what was measured, and ask for the first of it."""
        self._keys = keys
        metrics = list(dict.fromkeys((metric, unit) for metric, _region, unit in keys))
        metrics.sort(key=lambda one: list(texts.METRICS).index(one[0]) if one[0] in texts.METRICS else 99)
        for metric, unit in metrics:
            name = texts.metric_name(metric, unit)
            self.metric_box.addItem(
                tr("{metric}, {unit}").format(metric=name, unit=texts.unit_name(unit)), (metric, unit)
            )
        self._on_metric()

    def _on_metric(self, *_: Any) -> None:
        before = self.region_box.currentData()
        self.region_box.clear()
        chosen = self.metric_box.currentData()
        fitting = [region for metric, region, unit in self._keys if (metric, unit) == chosen]
        for region in sorted(
            fitting, key=lambda one: (one not in ("face", "dorsum", "whole"), texts.region_name(one))
        ):
            self.region_box.addItem(texts.region_name(region), region)
        self.region_box.setCurrentIndex(max(self.region_box.findData(before), 0))
        self._ask()

    def key(self) -> tuple[str, str, str] | None:
        """What change is asked for."""
        chosen, region = self.metric_box.currentData(), self.region_box.currentData()
        return None if chosen is None or region is None else (chosen[0], region, chosen[1])

    def _ask(self, *_: Any) -> None:
        self.asked.emit(self.grouping.currentData(), self.key())

    def watch(self, job: Job) -> None:
        """Follow the reading; one that is under way for an earlier choice is stopped."""
        self.stop()
        self._job = job
        self.progress.setRange(0, 0)
        self.progress.show()
        job.progressed.connect(self._on_progressed)

    def stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def done(self, result: int) -> None:
        self.stop()
        super().done(result)

    def _on_progressed(self, done: int, total: int, _what: str) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    # showing

    def show_outcomes(self, found: Outcomes) -> None:
        """Show what was found for the present choice."""
        self._job = None
        self.progress.hide()
        group = tr(HEADS[found.grouping])
        key = self.key()
        unit = "" if key is None else key[2]
        told = [_change_cells(one, found.grouping, unit) for one in found.changes]
        _fill(self.changes, (group, *map(tr, CHANGE_COLUMNS)), told, _change_intervals(found.changes))
        told = [_rate_cells(one, found.grouping) for one in found.rates]
        _fill(self.rates, (group, *map(tr, RATE_COLUMNS)), told, _rate_intervals(found.rates))
        words = [tr(RATE_WORDS)]
        if found.unlinked:
            words.append(tr("%n side effects name no treatment and are in no row.", n=found.unlinked))
        self.rate_words.setText(" ".join(words))

    def _redraw(self) -> None:
        for table in (self.changes, self.rates):
            table.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._redraw()


def _page(words: QWidget, table: QWidget) -> QWidget:
    page = stacked([words, table], 10)
    page.layout().setStretch(1, 1)
    page.layout().setContentsMargins(0, current_theme().px(12), 0, 0)
    return page


def group_name(group: str, grouping: str) -> str:
    """A product's or lot's own name; a technique in words; how many sessions so far."""
    if not group:
        return tr("Not noted")
    if grouping == "technique":
        return tr(TECHNIQUES[group])
    return tr("After {number}").format(number=group) if grouping == "number" else group


def _change_cells(one: ChangeOutcome, grouping: str, unit: str) -> tuple[str, ...]:
    mean = "–" if one.mean is None else texts.with_unit(one.mean, unit, signed=True)
    if one.interval is None:
        interval = tr("too few") if one.measured else "–"
    else:
        low, high = (texts.number(end, unit, signed=True) for end in one.interval)
        interval = tr("{low} to {high}").format(low=low, high=high)
    counted = tr("{n} (few)").format(n=one.measured) if one.is_small and one.measured else str(one.measured)
    return (
        group_name(one.group, grouping), str(one.patients), counted, mean, interval, str(one.withheld),
        str(one.without_photo),
    )  # fmt: skip


def _rate_cells(one: SideEffectRate, grouping: str) -> tuple[str, ...]:
    kind = tr("Complications") if one.complications_only else tr(KINDS[one.kind])
    low, high = (texts.number(end) for end in one.interval)
    sessions = tr("{n} (few)").format(n=one.sessions) if one.is_small else str(one.sessions)
    return (
        group_name(one.group, grouping), kind, sessions, str(one.followed), texts.number(one.per_100),
        tr("{low} to {high}").format(low=low, high=high),
    )  # fmt: skip


def _change_intervals(found: Sequence[ChangeOutcome]) -> list[tuple[float, ...] | None]:
    ends = [end for one in found if one.interval is not None for end in one.interval]
    least, most = min([0.0, *ends]), max([0.0, *ends])
    return [
        None if one.interval is None else (one.interval[0], one.mean, one.interval[1], least, most)
        for one in found
    ]


def _rate_intervals(found: Sequence[SideEffectRate]) -> list[tuple[float, ...] | None]:
    most = max((one.interval[1] for one in found), default=1.0)
    return [(one.interval[0], one.per_100, one.interval[1], 0.0, most) for one in found]


def _fill(
    table: QTableWidget,
    heads: Sequence[str],
    rows: Sequence[Sequence[str]],
    intervals: Sequence[tuple[float, ...] | None],
) -> None:
    table.clear()
    table.setColumnCount(len(heads))
    table.setRowCount(len(rows))
    table.setHorizontalHeaderLabels(list(heads))
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    for number, (row, interval) in enumerate(zip(rows, intervals, strict=True)):
        for column, words in enumerate(row):
            item = QTableWidgetItem(words)
            if column and not (len(row) == 6 and column == 1):
                item.setTextAlignment(right)
            table.setItem(number, column, item)
        drawn = QTableWidgetItem()
        drawn.setData(INTERVAL, interval)
        table.setItem(number, len(row), drawn)
    table_card(table, (190, *[100] * (len(heads) - 2)))
    table.resizeColumnsToContents()
    table.horizontalHeader().setMinimumSectionSize(current_theme().px(64))
    if table.itemDelegateForColumn(len(heads) - 1) is None:
        table.setItemDelegateForColumn(len(heads) - 1, IntervalDelegate(table))
    if rows:
        table.setCurrentCell(0, 0)
