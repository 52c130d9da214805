"""Finding patients: by words of their name and number, and by days of birth and of sessions."""

from datetime import date

from sqlalchemy import ColumnElement, and_, or_, select

from mesophoto.library.entities import Dated
from mesophoto.library.schema import PatientRow, SessionRow
from mesophoto.library.text import search_key


def found_by(search: str, dated: Dated | None) -> ColumnElement[bool]:
    """Tell whom a search finds: by all of its words, or by its days and the rest of its words."""
    plain = _has_words(search)
    if dated is None or not dated.days:
        return plain
    return or_(plain, and_(_has_words(dated.words), *(_had(first, last) for first, last in dated.days)))


def _has_words(text: str) -> ColumnElement[bool]:
    words = [PatientRow.search_key.contains(word, autoescape=True) for word in search_key(text).split()]
    return and_(True, *words)


def _had(first: date, last: date) -> ColumnElement[bool]:
    """Born, or seen, between two days."""
    seen = select(SessionRow.patient_id).where(
        SessionRow.date.between(first, last), SessionRow.deleted_at.is_(None)
    )
    return or_(PatientRow.birth_date.between(first, last), PatientRow.id.in_(seen))
