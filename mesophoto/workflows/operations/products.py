"""Operations on the clinic's list of products."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from typing import Any, ClassVar

from sqlalchemy import select

from mesophoto.errors import LibraryError
from mesophoto.library.clinical import Component
from mesophoto.library.library import Library
from mesophoto.library.schema import ProductRow, new_id
from mesophoto.library.transaction import Transaction
from mesophoto.workflows.operations.base import Operation


@dataclass(frozen=True, kw_only=True)
class _ProductFields:
    title: str
    """The product's name."""
    manufacturer: str = ""
    components: Sequence[Component] = ()
    note: str = ""

    def values(self) -> dict[str, Any]:
        """Columns of the product's row, checked."""
        if not self.title.strip():
            raise LibraryError("A product needs a name.")
        named = [part for part in self.components if part.name.strip()]
        if any(part.amount.strip() and not part.name.strip() for part in self.components):
            raise LibraryError("A component needs a name beside its amount.")
        parts = [Component(part.name.strip(), part.amount.strip()) for part in named]
        return {
            "name": self.title.strip(), "manufacturer": self.manufacturer.strip(),
            "components": [asdict(part) for part in parts], "note": self.note.strip(),
        }  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class AddProduct(_ProductFields, Operation):
    """Put a product on the list; ``product_id`` is the new key."""

    action: ClassVar[str] = "add_product"
    product_id: str = field(default_factory=new_id)

    def name(self, library: Library) -> str:
        """As the Undo menu says it."""
        return f"Add product {self.title.strip()}"

    def write(self, transaction: Transaction) -> None:
        """Insert the row."""
        values = self.values()
        _refuse_twin(transaction, values["name"], values["manufacturer"], None)
        transaction.insert("products", {"id": self.product_id, **values})


@dataclass(frozen=True, kw_only=True)
class EditProduct(_ProductFields, Operation):
    """Change a product; every field is set."""

    action: ClassVar[str] = "edit_product"
    product_id: str

    def name(self, library: Library) -> str:
        """As the Undo menu says it."""
        return f"Edit product {self.title.strip()}"

    def write(self, transaction: Transaction) -> None:
        """Update the row."""
        values = self.values()
        _refuse_twin(transaction, values["name"], values["manufacturer"], self.product_id)
        transaction.update("products", self.product_id, **values)


@dataclass(frozen=True)
class TakeOffProduct(Operation):
    """Take a product off the list; treatments keep naming it."""

    action: ClassVar[str] = "delete_product"
    product_id: str

    def name(self, library: Library) -> str:
        """As the Undo menu says it."""
        name = _name_of(library, self.product_id)
        return f"Take {name} off the list"

    def write(self, transaction: Transaction) -> None:
        """Bin the row."""
        transaction.delete("products", self.product_id)


@dataclass(frozen=True)
class PutBackProduct(Operation):
    """Put a product back on the list."""

    action: ClassVar[str] = "restore_product"
    product_id: str

    def name(self, library: Library) -> str:
        """As the Undo menu says it."""
        name = _name_of(library, self.product_id)
        return f"Put {name} back on the list"

    def write(self, transaction: Transaction) -> None:
        """Take the row out of the bin."""
        transaction.restore("products", self.product_id)


def _name_of(library: Library, product_id: str) -> str:
    found = (one.name for one in library.products(with_removed=True) if one.id == product_id)
    return next(found, "a product")


def _refuse_twin(transaction: Transaction, name: str, manufacturer: str, own_id: str | None) -> None:
    rows = transaction.connection.execute(
        select(ProductRow.id, ProductRow.name, ProductRow.manufacturer).where(ProductRow.deleted_at.is_(None))
    )
    key = (name.casefold(), manufacturer.casefold())
    if any((row.name.casefold(), row.manufacturer.casefold()) == key and row.id != own_id for row in rows):
        raise LibraryError(f"{name} is on the list already.")
