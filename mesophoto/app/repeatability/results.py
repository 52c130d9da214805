"""What a study of repeat shots found: a table, and a plot of the chosen row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mesophoto.app import texts
from mesophoto.app.language import mark, tr, translate_sentence
from mesophoto.app.repeatability.plot import AgreementPlot
from mesophoto.app.tables import TableDialog
from mesophoto.app.tables.charts import agreement_table
from mesophoto.app.theme import current_theme, set_kind
from mesophoto.reports.counting import say_pairs

if TYPE_CHECKING:
    from mesophoto.reports.repeatability_report import RepeatRow
    from mesophoto.workflows.repeatability import RepeatStudy

COLUMNS = (mark("Measured"), mark("Region"), mark("SD"), mark("MDC95"), mark("ICC"), mark("Used"))


class StudyResults(QWidget):
    """One study at a time: those of one camera, view and kind of repeat."""

    study_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        self._studies: tuple[RepeatStudy, ...] = ()
        self.choice = QComboBox()
        self.choice.setAccessibleName(tr("Camera and view"))
        self.choice.activated.connect(self._show_study)
        self.words = set_kind(QLabel(), "muted")
        self.words.setWordWrap(True)
        self.table = QTableWidget(0, len(COLUMNS))
        self.table.setHorizontalHeaderLabels([tr(title) for title in COLUMNS])
        self.table.setAccessibleName(tr("Repeatability by metric and region"))
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.currentCellChanged.connect(lambda row, *_rest: self._show_row(row))
        self.plot = AgreementPlot()
        self.pairs_button = set_kind(QToolButton(), "quiet")
        self.pairs_button.setText(tr("Show as table"))
        self.pairs_button.setToolTip(tr("The pairs behind the plot, to read and to copy"))
        self.pairs_button.clicked.connect(self._open_pairs)
        row = QHBoxLayout()
        row.setSpacing(theme.px(16))
        row.addWidget(self.table, 3)
        beside = QVBoxLayout()
        beside.addWidget(self.plot, 1)
        beside.addWidget(self.pairs_button, 0, Qt.AlignmentFlag.AlignRight)
        row.addLayout(beside, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(8))
        layout.addWidget(self.choice, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.words)
        layout.addLayout(row, 1)

    def show_studies(self, studies: tuple[RepeatStudy, ...]) -> None:
        """Show the studies, that with the most pairs first."""
        self._studies = studies
        self.choice.clear()
        for study in studies:
            self.choice.addItem(
                f"{source_name(study.camera, study.view)}, {translate_sentence(study.source)}"
            )
        self.choice.setVisible(len(studies) > 1)
        self._show_study()

    def _rows(self) -> tuple[RepeatRow, ...]:
        return self._studies[max(self.choice.currentIndex(), 0)].rows if self._studies else ()

    def _show_study(self) -> None:
        if not self._studies:
            return
        study = self._studies[max(self.choice.currentIndex(), 0)]
        pairs = translate_sentence(say_pairs(study.pairs, study.people))
        told = [f"{pairs}, {source_name(study.camera, study.view)}."]
        if study.unusable:
            told.append(tr("%n could not be compared.", n=study.unusable))
        if not study.rows:
            told.append(tr("Too few pairs to tell anything: three are needed at least, ten are wanted."))
        self.words.setText(" ".join(told))
        self.table.setRowCount(len(study.rows))
        for number, row in enumerate(study.rows):
            for column, text in enumerate(_cells(row)):
                item = QTableWidgetItem(text)
                if column >= 2:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.table.setItem(number, column, item)
        if study.rows:
            self.table.setCurrentCell(0, 0)
        self._show_row(0)

    def _open_pairs(self) -> None:
        dialog = TableDialog([agreement_table(self._rows()[self.table.currentRow()])], self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _show_row(self, number: int) -> None:
        rows = self._rows()
        self.pairs_button.setEnabled(0 <= number < len(rows))
        self.plot.show_row(rows[number] if 0 <= number < len(rows) else None)


def _cells(row: RepeatRow) -> tuple[str, ...]:
    found = row.repeatability
    share = f" ({texts.tenths(100 * found.sd / abs(found.mean))} %)" if found.mean else ""
    icc = "–" if found.icc is None else texts.hundredths(found.icc)
    if found.icc_interval is not None:
        low, high = map(texts.hundredths, found.icc_interval)
        icc = tr("{value} ({low} to {high})").format(value=icc, low=low, high=high)
    return (
        texts.metric_name(row.metric, row.unit),
        texts.region_name(row.region),
        texts.with_unit(found.sd, row.unit) + share,
        texts.with_unit(found.mdc95, row.unit),
        icc,
        tr("yes") if row.in_use else tr("too few pairs"),
    )


def source_name(camera: str, view: str) -> str:
    """Camera and view in words."""
    return f"{camera or tr('camera not named')}, {texts.view_name(view)}"
