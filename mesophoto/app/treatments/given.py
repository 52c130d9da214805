"""All products of a treatment, one below the other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from mesophoto.app.language import tr
from mesophoto.app.theme import current_theme, set_icon, set_kind
from mesophoto.app.treatments.product_row import ProductRow
from mesophoto.library.clinical import Product, TreatmentProduct
from mesophoto.workflows.operations import AddProduct, GivenProduct


class GivenProducts(QWidget):
    """A row for each product, and a way to another one."""

    changed = Signal()

    def __init__(
        self,
        products: Sequence[Product],
        last_given: Mapping[str, TreatmentProduct],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        theme = current_theme()
        self._products, self._last_given = products, last_given
        self._treated_on: date | None = None
        self.rows: list[ProductRow] = []
        self.another = set_kind(QPushButton(tr("Another product")), "quiet")
        self.another.setAutoDefault(False)
        set_icon(self.another, "plus")
        self.another.clicked.connect(self._on_another)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(theme.px(8))
        self._layout.addWidget(self.another, 0, Qt.AlignmentFlag.AlignLeft)
        self.show_given(())

    @property
    def is_acceptable(self) -> bool:
        return all(row.is_acceptable for row in self.rows)

    def show_given(self, given: Sequence[TreatmentProduct]) -> None:
        """Show what was given; an empty row where nothing was."""
        for row in list(self.rows):
            self._remove(row)
        for one in given or (None,):
            self._add(one)

    def set_treated_on(self, day: date | None) -> None:
        """What the dates of expiry are held against."""
        self._treated_on = day
        for row in self.rows:
            row.set_treated_on(day)

    def value(self) -> tuple[list[AddProduct], list[GivenProduct]]:
        """Products that are to be put on the list, each once, and what was given."""
        rows = [row for row in self.rows if not row.is_empty]
        new: dict[str, AddProduct] = {}
        given = []
        for row in rows:
            made = row.new_product()
            if made is not None:
                made = new.setdefault(made.title.casefold(), made)
            given.append(row.given(made))
        return list(new.values()), given

    def _add(self, given: TreatmentProduct | None) -> ProductRow:
        row = ProductRow(self._products, self._last_given, given)
        row.changed.connect(self.changed)
        row.removed.connect(self._remove)
        row.set_treated_on(self._treated_on)
        self._layout.insertWidget(len(self.rows), row)
        self.rows.append(row)
        self.changed.emit()
        return row

    def _remove(self, row: ProductRow) -> None:
        self.rows.remove(row)
        self._layout.removeWidget(row)
        row.hide()
        row.deleteLater()
        self.changed.emit()

    def _on_another(self) -> None:
        self._add(None).product.setFocus()
