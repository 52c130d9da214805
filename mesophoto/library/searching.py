"""Finding patients: by words of their name and number, by days of birth and sessions, by product and lot."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import ColumnElement, Connection, and_, or_, select

from mesophoto.library.entities import Dated
from mesophoto.library.schema import PatientRow, ProductRow, SessionRow, TreatmentProductRow, TreatmentRow
from mesophoto.library.text import search_key

SHORTEST_LOT = 2
"""Letters from which on a word may be part of a product or a lot."""

Products = Sequence[tuple[str, str]]
"""Key and name made comparable of every product."""


def found_by(connection: Connection, search: str, dated: Dated | None) -> ColumnElement[bool]:
    """Tell whom a search finds: by all of its words, or by its days and the rest of its words.

    A word is one of the number, of the names, or of a product or lot that the patient was given.
    """
    products = [
        (row.id, search_key(row.name)) for row in connection.execute(select(ProductRow.id, ProductRow.name))
    ]
    plain = _has_words(search, products)
    if dated is None or not dated.days:
        return plain
    return or_(plain, and_(_has_words(dated.words, products), *(_had(*span) for span in dated.days)))


def _has_words(text: str, products: Products) -> ColumnElement[bool]:
    return and_(True, *(_has(word, products) for word in search_key(text).split()))


def _has(word: str, products: Products) -> ColumnElement[bool]:
    named = PatientRow.search_key.contains(word, autoescape=True)
    if len(word) < SHORTEST_LOT:
        return named
    given = (
        select(TreatmentRow.patient_id)
        .join(TreatmentProductRow, TreatmentProductRow.treatment_id == TreatmentRow.id)
        .where(
            TreatmentRow.deleted_at.is_(None),
            TreatmentProductRow.deleted_at.is_(None),
            or_(
                TreatmentProductRow.lot.contains(word, autoescape=True),
                TreatmentProductRow.product_id.in_([key for key, name in products if word in name]),
            ),
        )
    )
    return or_(named, PatientRow.id.in_(given))


def _had(first: date, last: date) -> ColumnElement[bool]:
    """Born, seen or treated between two days."""
    seen = select(SessionRow.patient_id).where(
        SessionRow.date.between(first, last), SessionRow.deleted_at.is_(None)
    )
    treated = select(TreatmentRow.patient_id).where(
        TreatmentRow.date.between(first, last), TreatmentRow.deleted_at.is_(None)
    )
    return or_(
        PatientRow.birth_date.between(first, last), PatientRow.id.in_(seen), PatientRow.id.in_(treated)
    )
