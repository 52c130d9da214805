"""Everyone who had a lot: a list, to be saved or printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QPushButton, QTableWidget, QTableWidgetItem, QWidget

from mesophoto.app import texts
from mesophoto.app.keeping.parts import Callout, CalmDialog, Words, primary, table_card
from mesophoto.app.language import mark, tr

if TYPE_CHECKING:
    from mesophoto.workflows.outcomes import RecallEntry

COLUMNS = (mark("Patient"), mark("Number"), mark("Treated on"), mark("Product"), mark("Volume"))


class RecallDialog(CalmDialog):
    """Choose or type a lot; what leaves the library is noted in the audit."""

    lot_chosen = Signal(str)
    csv_wanted = Signal(str)
    pdf_wanted = Signal(str)

    def __init__(self, lots: tuple[tuple[str, str], ...], parent: QWidget | None = None) -> None:
        super().__init__(tr("Everyone who had a lot"), parent)
        self.column.addWidget(Words(tr("Everyone who had a lot"), "title"))
        self.lot = QComboBox()
        self.lot.setEditable(True)
        self.lot.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.lot.setAccessibleName(tr("Lot"))
        for product, lot in lots:
            self.lot.addItem(tr("{lot}   ({product})").format(lot=lot, product=product), lot)
        self.lot.setCurrentIndex(-1)
        self.lot.lineEdit().setPlaceholderText(tr("Choose, type or scan a lot"))
        self.lot.activated.connect(self._on_chosen)
        self.lot.lineEdit().returnPressed.connect(self._on_chosen)
        self.column.addWidget(self.lot)
        self.said = Words("", "muted")
        self.column.addWidget(self.said)
        self.table = QTableWidget(0, len(COLUMNS))
        self.table.setAccessibleName(tr("Who had it"))
        self.column.addWidget(self.table, 1)
        self.warning = Callout()
        self.column.addWidget(self.warning)
        self.csv, self.pdf = QPushButton(tr("Save as table…")), primary(tr("Save as PDF, to print…"))
        self.csv.clicked.connect(lambda: self.csv_wanted.emit(self.chosen()))
        self.pdf.clicked.connect(lambda: self.pdf_wanted.emit(self.chosen()))
        close = QPushButton(tr("Close"))
        close.clicked.connect(self.reject)
        self.add_foot(None, close, self.csv, self.pdf)
        self.quiet_keys()
        self.open_at(760, 540)
        self.show_entries(())

    def chosen(self) -> str:
        """The lot alone."""
        number = self.lot.findText(self.lot.currentText())
        return self.lot.itemData(number) if number >= 0 else self.lot.currentText().strip()

    def show_entries(self, entries: tuple[RecallEntry, ...]) -> None:
        """Show who had it."""
        self.table.clear()
        self.table.setRowCount(len(entries))
        self.table.setColumnCount(len(COLUMNS))
        self.table.setHorizontalHeaderLabels([tr(head) for head in COLUMNS])
        for row, one in enumerate(entries):
            volume = "–" if one.volume_ml is None else tr("{n} ml").format(n=texts.number(one.volume_ml))
            cells = (
                one.patient.name,
                one.patient.number,
                texts.date_text(one.treated_on),
                one.product,
                volume,
            )
            for column, words in enumerate(cells):
                self.table.setItem(row, column, QTableWidgetItem(words))
        table_card(self.table, (200, 90, 120, 180, 80))
        if self.chosen():
            people = len({one.patient.id for one in entries})
            self.said.setText(
                tr("{sessions} with this lot, {people}.").format(
                    sessions=tr("%n treatments", n=len(entries)), people=tr("%n patients", n=people)
                )
            )
        self.warning.say(
            tr("The list holds names. Keep it as you keep their records; the audit notes that it was saved.")
            if entries
            else ""
        )
        for button in (self.csv, self.pdf):
            button.setEnabled(bool(entries))

    def _on_chosen(self, *_: object) -> None:
        if self.chosen():
            self.lot_chosen.emit(self.chosen())
