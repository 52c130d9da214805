"""The clinic's own list of products."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from mesophoto.app.keeping.parts import CalmDialog, Words, primary, table_card
from mesophoto.app.language import tr
from mesophoto.app.theme import current_theme
from mesophoto.app.treatments.section import Entry, Section
from mesophoto.library.clinical import Component, Product
from mesophoto.workflows.operations import AddProduct, EditProduct

SPARE_ROWS = 3


class ProductsDialog(CalmDialog):
    """What the clinic uses; what is taken off the list stays named in past treatments."""

    edit_wanted = Signal(object)
    """A `Product`; None for a new one."""
    take_off_wanted = Signal(object)
    put_back_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Products"), parent)
        self._products: tuple[Product, ...] = ()
        self.column.addWidget(Words(tr("Products"), "title"))
        self.section = Section(
            tr("The clinic’s list"), tr("Put the products on the list that you use, with their components.")
        )
        self.add = self.section.add_button(primary(tr("New product…")), needs_entry=False)
        self.edit = self.section.add_button(QPushButton(tr("Edit…")))
        self.take_off = self.section.add_button(QPushButton(tr("Take off the list")))
        self.section.end_buttons()
        self.with_removed = QCheckBox(tr("Show what was taken off the list"))
        self.with_removed.toggled.connect(self._show)
        self.column.addWidget(self.section, 1)
        self.column.addWidget(self.with_removed)
        close = QPushButton(tr("Close"))
        close.clicked.connect(self.reject)
        self.add_foot(None, close)
        self.add.clicked.connect(lambda: self.edit_wanted.emit(None))
        self.edit.clicked.connect(lambda: self.edit_wanted.emit(self.section.chosen()))
        self.take_off.clicked.connect(self._on_take_off)
        self.section.activated.connect(self.edit_wanted)
        self.section.list.currentItemChanged.connect(self._refresh)
        self.quiet_keys()
        self.open_at(620, 520)

    def show_products(self, products: tuple[Product, ...]) -> None:
        """Show the list, with what was taken off it."""
        self._products = products
        self._show()

    def _show(self, *_: object) -> None:
        shown = [one for one in self._products if one.deleted_at is None or self.with_removed.isChecked()]
        self.section.show_entries([product_entry(one) for one in shown])
        self._refresh()

    def _refresh(self, *_: object) -> None:
        product = self.section.chosen()
        is_off = product is not None and product.deleted_at is not None
        self.take_off.setText(tr("Put back on the list") if is_off else tr("Take off the list"))

    def _on_take_off(self) -> None:
        product = self.section.chosen()
        (self.take_off_wanted if product.deleted_at is None else self.put_back_wanted).emit(product)


def product_entry(product: Product) -> Entry:
    """A product with what is in it."""
    parts = [" ".join(filter(None, (part.name, part.amount))) for part in product.components]
    below = " · ".join(filter(None, (product.manufacturer, ", ".join(parts), product.note)))
    badge = tr("off the list") if product.deleted_at else ""
    return Entry(product, product.name, below, badge)


class ProductCard(CalmDialog):
    """One product: name, maker, components with their amounts, note."""

    def __init__(self, product: Product | None = None, parent: QWidget | None = None) -> None:
        title = tr("Edit product") if product else tr("New product")
        super().__init__(title, parent)
        theme = current_theme()
        self._product = product
        self.column.addWidget(Words(title, "title"))
        self.name = QLineEdit(product.name if product else "")
        self.maker = QLineEdit(product.manufacturer if product else "")
        self.note = QPlainTextEdit(product.note if product else "")
        self.note.setMaximumHeight(theme.px(64))
        self.note.setTabChangesFocus(True)
        self.parts = QTableWidget(0, 2)
        self.parts.setHorizontalHeaderLabels([tr("Component"), tr("Amount")])
        table_card(self.parts, (260, 120))
        self.parts.setShowGrid(True)
        self.parts.setEditTriggers(QTableWidget.EditTrigger.AllEditTriggers)
        self.parts.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectItems)
        self.parts.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for part in (*(product.components if product else ()), *(Component(""),) * SPARE_ROWS):
            self._add_part(part)
        form = QFormLayout()
        form.setSpacing(theme.px(10))
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignRight)
        for words, field in (
            (tr("Name"), self.name), (tr("Manufacturer"), self.maker), (tr("Components"), self.parts),
            (tr("Note"), self.note),
        ):  # fmt: skip
            field.setAccessibleName(words)
            form.addRow(words, field)
        self.column.addLayout(form, 1)
        self.save = primary(tr("Save") if product else tr("Put on the list"))
        self.save.clicked.connect(self.accept)
        cancel = QPushButton(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.add_foot(None, cancel, self.save)
        self.name.textChanged.connect(self._refresh)
        self.parts.itemChanged.connect(self._on_part_changed)
        self._refresh()
        self.open_at(560, 520)

    def components(self) -> tuple[Component, ...]:
        rows = range(self.parts.rowCount())
        found = [
            Component(self.parts.item(row, 0).text().strip(), self.parts.item(row, 1).text().strip())
            for row in rows
        ]
        return tuple(part for part in found if part.name)

    def operation(self) -> AddProduct | EditProduct:
        fields = {
            "title": self.name.text(),
            "manufacturer": self.maker.text(),
            "components": self.components(),
            "note": self.note.toPlainText(),
        }
        if self._product is None:
            return AddProduct(**fields)
        return EditProduct(product_id=self._product.id, **fields)

    def _add_part(self, part: Component) -> None:
        row = self.parts.rowCount()
        self.parts.insertRow(row)
        self.parts.setItem(row, 0, QTableWidgetItem(part.name))
        self.parts.setItem(row, 1, QTableWidgetItem(part.amount))

    def _on_part_changed(self, item: QTableWidgetItem) -> None:
        if item.row() == self.parts.rowCount() - 1 and item.text():
            self.parts.blockSignals(True)
            self._add_part(Component(""))
            self.parts.blockSignals(False)

    def _refresh(self, *_: object) -> None:
        self.save.setEnabled(bool(self.name.text().strip()))
