"""Looking whether a library is as it was written: every original, every row, the database, the audit.

Works beside a program that uses the library. What is checked by names and bytes alone (originals, pages of
the database, keys) is checked of a locked library too.
"""

from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Literal

from sqlalchemy import Connection, select
from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from mesophoto.errors import LibraryError
from mesophoto.library.audit_chain import BrokenChain, Head, verify_chain
from mesophoto.library.backup.repository import Repository
from mesophoto.library.database import LibraryDamaged, check_database, sentences
from mesophoto.library.entities import Patient, say_date
from mesophoto.library.files import sha256_of
from mesophoto.library.known_backups import find_good_backup, known_backups
from mesophoto.library.library import Library
from mesophoto.library.originals import stored_path
from mesophoto.library.pages import check_pages, list_path
from mesophoto.library.progress import Progress, raise_if_cancelled
from mesophoto.library.schema import OriginalRow, PatientRow, PhotoRow, SessionRow

FindingKind = Literal[
    "original missing", "original damaged", "database damaged", "audit broken", "key missing"
]
_PAGES_NAMED = 5
_NAME_LENGTH = 64
_STEPS_BETWEEN_LOOKS = 100_000
"""Of SQLite, between two looks whether it shall stop."""

_UNREADABLE = (
    LibraryDamaged, DBAPIError, ValueError, TypeError, AttributeError, LookupError, ArithmeticError,
)  # fmt: skip
"""What reading rows of a damaged database may raise: of the driver, or of values that make no sense."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Something in a library that is not as it was written.

    Attributes
    ----------
    kind : str
    sentence : str
        For the practitioner: what it is, and what to do.
    stored_name : str or None
        File name of the original that it is about.
    patient_id, patient : str or None
        Key, and number and name; None in a locked library, and where it is not about a photo.
    session_date : date or None
    photo : str or None
        File name that the photo came with.
    photo_id : str or None
    """

    kind: FindingKind
    sentence: str
    stored_name: str | None = None
    patient_id: str | None = None
    patient: str | None = None
    session_date: date | None = None
    photo: str | None = None
    photo_id: str | None = None


@dataclass(frozen=True, slots=True)
class Verified:
    """What verifying found.

    Attributes
    ----------
    findings : tuple of Finding
        Empty if all is as it was written.
    originals : int
        How many were read.
    locked : bool
        Whether only names and bytes could be looked at.
    """

    findings: tuple[Finding, ...]
    originals: int
    locked: bool = False


def verify_library(library: Library, progress: Progress) -> Verified:
    """Read all of a library and compare it with what it says of itself, and with its backups' notes.

    Raises
    ------
    LibraryError
        If the disk cannot be read at all.
    Cancelled
    """
    progress.report(0, 0, "database")
    damage = [*_check_pages(library.database), *_check_database(library, progress)]
    # Rows first, then files: an original that comes in meanwhile is not taken for a missing one.
    rows = _rows(library)
    if rows is None:
        damage.append("the list of originals cannot be read")
    keys = rows or {}
    originals = library.folder / "originals"
    names = {*_files(originals), *keys}
    findings = [*_damaged(library.database, damage), *check_audit(library)]
    for name, kind in _bad_files(originals, names, progress):
        findings += _name_photos(library, name, kind)
    findings += _bad_keys(library, {owner for owner in keys.values() if owner})
    return Verified(tuple(findings), len(names))


def verify_locked(folder: Path, database: Path, progress: Progress) -> Verified:
    """Check what can be checked without a key, or without a readable database: by names and bytes.

    Raises
    ------
    LibraryError
        If the disk cannot be read at all.
    Cancelled
    """
    originals = folder / "originals"
    names = set(_files(originals))
    findings = _damaged(database, _check_pages(database))
    findings += [_unnamed(name, kind) for name, kind in _bad_files(originals, names, progress)]
    return Verified(tuple(findings), len(names), locked=True)


def _files(originals: Path) -> Iterator[str]:
    for path in originals.glob("??/*"):
        if len(path.name) == _NAME_LENGTH:
            yield path.name


def _bad_files(originals: Path, names: set[str], progress: Progress) -> Iterator[tuple[str, FindingKind]]:
    for number, name in enumerate(sorted(names), 1):
        raise_if_cancelled(progress)
        path = stored_path(originals, name)
        try:
            if sha256_of(path) != name:
                yield name, "original damaged"
        except FileNotFoundError:
            yield name, "original missing"
        except OSError:
            yield name, "original damaged"
        progress.report(number, len(names), f"original {number} of {len(names)}")


def _rows(library: Library) -> dict[str, str | None] | None:
    """Stored name → patient whose key it needs, of all originals that the database knows."""
    try:
        with library.read() as connection:
            rows = connection.execute(select(OriginalRow.stored_sha256, OriginalRow.key_owner))
            found = {row.stored_sha256: row.key_owner for row in rows}
    except _UNREADABLE:
        return None
    return found if all(isinstance(name, str) and len(name) == _NAME_LENGTH for name in found) else None


def _check_pages(database: Path) -> list[str]:
    try:
        found = check_pages(database)
    except OSError as error:
        return [f"it cannot be read ({error.strerror})"]
    if found.list_damaged:
        return [f"the list of its checksums, {list_path(database).name}, is not as it was written"]
    if not found.broken:
        return []
    pages = ", ".join(str(number) for number in found.broken[:_PAGES_NAMED])
    more = ", …" if len(found.broken) > _PAGES_NAMED else ""
    return [f"pages {pages}{more} of {found.total} are not as they were written"]


def _check_database(library: Library, progress: Progress) -> list[str]:
    try:
        with sentences(library.database), closing(library.connect(read_only=True)) as connection:
            connection.set_progress_handler(lambda: int(progress.cancelled), _STEPS_BETWEEN_LOOKS)
            return list(check_database(connection))
    except LibraryDamaged as damage:
        return [str(damage)]
    except (dbapi2.OperationalError, LibraryError):
        raise_if_cancelled(progress)
        raise


def _damaged(database: Path, damage: list[str]) -> list[Finding]:
    if not damage:
        return []
    advice = _advice(database.parent)
    return [
        Finding("database damaged", f"{database} was damaged on the disk: {why}; {advice}.") for why in damage
    ]


def _advice(folder: Path) -> str:
    good = find_good_backup(folder)
    if good is None:
        return "restore it from a backup"
    path, snapshot = good
    return f"restore its newest good backup, of {snapshot.said}, from {path}"


def check_audit(library: Library) -> list[Finding]:
    """Compare each line of the audit with the one before, and its end with what the backups noted."""
    heads = _heads(library.folder)
    broken: BrokenChain | None
    try:
        with library.read() as connection:
            broken = verify_chain(connection, heads)
    except _UNREADABLE:
        broken = BrokenChain(1, "it cannot be read")
    if broken is None:
        return []
    return [
        Finding(
            "audit broken",
            f"The audit is not as it was written from line {broken.number} on: {broken.why}; "
            "keep this library and its backups as they are, and ask who had access to it.",
        )
    ]


def _heads(folder: Path) -> tuple[Head, ...]:
    """Last lines of the audit that the backups within reach noted."""
    heads = []
    known = known_backups(folder)
    for path in known.folders:
        repository = Repository(path)
        try:
            manifests = [repository.manifest(one) for one in repository.snapshots() if known.counts(one)]
        except (LibraryError, OSError):
            continue
        heads += [
            Head(one.audit_number, one.audit_hash)
            for one in manifests
            if one.audit_number is not None and one.audit_hash is not None
        ]
    return tuple(heads)


def _name_photos(library: Library, name: str, kind: FindingKind) -> list[Finding]:
    """One finding per photo that an original is of."""
    bare = _unnamed(name, kind)
    try:
        with library.read() as connection:
            return [_named(bare, *row) for row in _photos_of(connection, name)] or [bare]
    except _UNREADABLE:
        return [bare]


def _photos_of(connection: Connection, name: str) -> Iterable[tuple[str, Patient, date, str]]:
    query = (
        select(
            PhotoRow.id, PhotoRow.file_name, SessionRow.date, PatientRow.id.label("patient_id"),
            PatientRow.number, PatientRow.family_name, PatientRow.given_name,
        )
        .join(SessionRow, PhotoRow.session_id == SessionRow.id)
        .join(PatientRow, SessionRow.patient_id == PatientRow.id)
        .join(OriginalRow, PhotoRow.sha256 == OriginalRow.sha256)
        .where(OriginalRow.stored_sha256 == name)
    )  # fmt: skip
    for row in connection.execute(query):
        patient = Patient(row.patient_id, row.number, row.family_name, row.given_name)
        yield row.id, patient, row.date, row.file_name


def _named(bare: Finding, photo_id: str, patient: Patient, day: date, file_name: str) -> Finding:
    who = patient.name if patient.name == patient.number else f"{patient.name} ({patient.number})"
    became = "is missing" if bare.kind == "original missing" else "was damaged on the disk"
    sentence = (
        f"{who}, session of {say_date(day)}: the original of {file_name} {became}; restore it from a backup."
    )
    return replace(
        bare,
        sentence=sentence,
        patient_id=patient.id,
        patient=who,
        session_date=day,
        photo=file_name,
        photo_id=photo_id,
    )


def _unnamed(name: str, kind: FindingKind) -> Finding:
    became = "is missing" if kind == "original missing" else "was damaged on the disk"
    return Finding(kind, f"The original {name} {became}; restore it from a backup.", stored_name=name)


def _bad_keys(library: Library, owners: set[str]) -> list[Finding]:
    """Keys of patients that are missing, or no longer as they were written."""
    if library.vault is None:
        return []
    found = []
    fresh = library.vault.patient_keys.in_folder(library.folder, again=True)
    for owner in sorted(owners):
        try:
            fresh.read(owner)
        except LibraryError as error:
            found.append(Finding("key missing", str(error), patient_id=owner))
    return found
