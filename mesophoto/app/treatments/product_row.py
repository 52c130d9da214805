"""One product of a treatment: what, which lot, until when, how much."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCompleter,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QToolButton,
    QWidget,
)

from mesophoto.app import texts
from mesophoto.app.icons import grow_icon
from mesophoto.app.keeping.parts import Words, follow_each_other
from mesophoto.app.language import tr
from mesophoto.app.theme import current_theme, set_icon, set_kind
from mesophoto.app.treatments.expiry import ExpiryField
from mesophoto.app.treatments.number_box import number_box
from mesophoto.app.treatments.scan import read_scan
from mesophoto.library.clinical import Product, TreatmentProduct
from mesophoto.workflows.operations import AddProduct, GivenProduct

LAST_DAY = date(2099, 12, 31)


class ProductRow(QFrame):
    """Typing finds a product of the list; another name becomes a new one when the treatment is saved."""

    changed = Signal()
    removed = Signal(object)

    def __init__(
        self,
        products: Sequence[Product],
        last: Mapping[str, TreatmentProduct],
        given: TreatmentProduct | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        theme = current_theme()
        set_kind(self, "note")
        self._products = {product.name.casefold(): product for product in products}
        if given is not None and given.product.casefold() not in self._products:
            # Taken off the list since: this treatment keeps it.
            self._products[given.product.casefold()] = Product(given.product_id, given.product)
        self._last = last
        self._given_id = None if given is None else given.id or None
        self._treated_on = date.today()
        self.product = self._make_finder()
        self.lot = QLineEdit()
        self.lot.setToolTip(tr("Type or scan"))
        self.lot.setAccessibleName(tr("Lot"))
        self.lot.returnPressed.connect(self._on_scanned)
        self.lot.editingFinished.connect(self._read_lot)
        self.expiry = ExpiryField(date(2000, 1, 1), LAST_DAY)
        self.expiry.setPlaceholderText("")
        self.expiry.setAccessibleName(tr("Expiry"))
        self.volume = number_box(tr("Volume"), " ml", 100)
        self.dilution = QLineEdit()
        self.dilution.setAccessibleName(tr("Dilution"))
        self.remove = set_kind(QToolButton(), "quiet")
        self.remove.setAccessibleName(tr("Take this product away"))
        self.remove.setToolTip(tr("Take this product away"))
        set_icon(self.remove, "close")
        grow_icon(self.remove)
        self.remove.clicked.connect(lambda: self.removed.emit(self))
        self.said = Words("", "caption")
        self.warning = Words("", "strong")
        self._lay_out(theme.px(8))
        for field in (self.lot, self.dilution):
            field.textChanged.connect(self._note_change)
        self.expiry.textChanged.connect(self._note_change)
        self.volume.valueChanged.connect(self._note_change)
        if given is not None:
            self.product.setText(given.product)
            self._fill(given, with_volume=True)
        self._refresh()

    def _make_finder(self) -> QLineEdit:
        finder = QLineEdit()
        finder.setPlaceholderText(tr("Product"))
        finder.setAccessibleName(tr("Product"))
        completer = QCompleter(sorted(one.name for one in self._products.values()), finder)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(self._on_named)
        finder.setCompleter(completer)
        finder.textChanged.connect(self._note_change)
        finder.editingFinished.connect(self._on_named)
        finder.returnPressed.connect(self.focusNextChild)
        return finder

    def _lay_out(self, space: int) -> None:
        head = QHBoxLayout()
        head.addWidget(self.product, 1)
        head.addWidget(self.remove)
        grid = QGridLayout(self)
        grid.setContentsMargins(space, space, space, space)
        grid.setSpacing(space)
        grid.addLayout(head, 0, 0, 1, 4)
        grid.addWidget(self.said, 1, 0, 1, 4)
        fields = (
            (tr("Lot"), self.lot), (tr("Expiry"), self.expiry), (tr("Volume"), self.volume),
            (tr("Dilution"), self.dilution),
        )  # fmt: skip
        for column, (words, field) in enumerate(fields):
            grid.addWidget(Words(words, "caption"), 2, column)
            grid.addWidget(field, 3, column)
            grid.setColumnStretch(column, 3 if column < 2 else 2)
        grid.addWidget(self.warning, 4, 0, 1, 4)
        follow_each_other(self.product, self.lot, self.expiry, self.volume, self.dilution, self.remove)

    # what it means

    @property
    def is_empty(self) -> bool:
        return not self.product.text().strip()

    @property
    def is_acceptable(self) -> bool:
        return self.expiry.is_acceptable()

    def set_treated_on(self, day: date | None) -> None:
        """What the expiry is held against."""
        self._treated_on = day or date.today()
        self._refresh()

    def new_product(self) -> AddProduct | None:
        """What puts the product on the list; None if it is there."""
        name = self.product.text().strip()
        return None if self._known() is not None or not name else AddProduct(title=name)

    def given(self, new: AddProduct | None) -> GivenProduct:
        """What was given; of a new product where there is one."""
        known = self._known()
        fields = {} if self._given_id is None else {"id": self._given_id}
        return GivenProduct(
            product_id=new.product_id if known is None else known.id,
            lot=self.lot.text().strip(),
            expires_on=self.expiry.value(),
            volume_ml=self.volume.value() or None,
            dilution=self.dilution.text().strip(),
            **fields,
        )

    def _known(self) -> Product | None:
        return self._products.get(self.product.text().strip().casefold())

    # following

    def _on_named(self, *_: object) -> None:
        known = self._known()
        if known is not None and known.id in self._last and not self.lot.text():
            self._fill(self._last[known.id], with_volume=False)

    def _fill(self, given: TreatmentProduct, *, with_volume: bool) -> None:
        self.lot.setText(given.lot)
        self.expiry.set_value(given.expires_on)
        self.dilution.setText(given.dilution)
        if with_volume or not self.volume.value():
            self.volume.setValue(given.volume_ml or 0)

    def _on_scanned(self) -> None:
        """A scanner ends with Enter: go on with the next field."""
        self._read_lot()
        self.expiry.setFocus()

    def _read_lot(self) -> None:
        found = read_scan(self.lot.text())
        if found.lot != self.lot.text():
            self.lot.setText(found.lot)
        if found.expires_on is not None:
            self.expiry.set_value(found.expires_on)

    def _note_change(self, *_: object) -> None:
        self._refresh()
        self.changed.emit()

    def _refresh(self) -> None:
        known, name = self._known(), self.product.text().strip()
        if known is not None:
            parts = [" ".join((part.name, part.amount)).strip() for part in known.components]
            self.said.setText(" · ".join([*([known.manufacturer] if known.manufacturer else []), *parts]))
        else:
            told = tr("New: {name} is put on your product list.").format(name=name) if name else ""
            self.said.setText(told)
        self.said.setVisible(bool(self.said.text()))
        expiry = self.expiry.value()
        expired = expiry is not None and expiry < self._treated_on
        if expired:
            day = texts.date_text(expiry)
            self.warning.setText(tr("⚠ Expired on {day}. If you go on, the record says so.").format(day=day))
        self.warning.setVisible(expired)
