"""Erasing a patient for good from a library that is open, so that a crash in the middle is made up for.

One transaction removes the rows and notes what else is to go. Everything after it can be repeated: the key,
the originals, the cache, what the database's files still hold in unused places, the backups. At the end one
transaction writes the certificate and removes the note. Opening a library finishes what was begun.
"""

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, delete, insert, select

from mesophoto.errors import LibraryError
from mesophoto.library.audit import ERASE_PATIENT
from mesophoto.library.backup.erasing import erase_from_backup, rewrap_in
from mesophoto.library.backup.repository import Erased, Repository
from mesophoto.library.cache import LEDGER
from mesophoto.library.erase_rows import IN_THE_WAY, erase_rows
from mesophoto.library.known_backups import known_backups
from mesophoto.library.schema import ErasureRow, OriginalRow, PatientRow

if TYPE_CHECKING:
    from mesophoto.library.library import Library

BACKUPS_KEPT_MONTHS = 9
"""How long thinning keeps a backup at most."""

Report = Callable[[int, int, str], None]
STEPS = 6


@dataclass(frozen=True, slots=True)
class BackupErased:
    """What became of a patient's data in one backup folder.

    Attributes
    ----------
    folder : str
    state : str
        "rewritten"; "out of reach"; or "partly damaged": backups that can no longer be read were left.
    held_until : str or None
        Day, ISO, from which on thinning has dropped what still holds the data; None if nothing does.
    """

    folder: str
    state: str
    held_until: str | None = None


@dataclass(frozen=True, slots=True)
class Certificate:
    """That a patient was erased for good, as the audit states it.

    Attributes
    ----------
    sessions, photos, assessments, originals : int
        How many of them went. Originals that another patient's photo uses too were kept.
    backups : tuple of BackupErased
    """

    patient_id: str
    sessions: int
    photos: int
    assessments: int
    originals: int
    backups: tuple[BackupErased, ...]

    @property
    def still_held(self) -> tuple[BackupErased, ...]:
        """Backups that still hold the patient's data."""
        return tuple(backup for backup in self.backups if backup.held_until is not None)


def begin_erasing(library: "Library", patient_id: str) -> None:
    """Remove a patient's rows, and note what else is to go: from here on there is no way back.

    Raises
    ------
    LibraryError
        If there is no such patient, or the library cannot be written to; then nothing was changed.
    """
    with library.write() as transaction:
        connection = transaction.connection
        there = select(PatientRow.id).where(PatientRow.id == patient_id)
        if connection.execute(there).first() is None:
            raise LibraryError("This patient is no longer in the library.")
        vault = library.vault
        rewrap = None if vault is None else vault.rewrap_in(library.folder)
        erased = erase_rows(connection, (patient_id,), rewrap)
        folders = [str(path) for path in known_backups(library.folder).folders]
        work = {**asdict(erased), "backups": folders}
        connection.execute(
            insert(ErasureRow),
            {
                "patient_id": patient_id,
                "practitioner_id": transaction.practitioner_id,
                "created_at": transaction.now,
                "work": work,
            },
        )


def finish_erasing(library: "Library", report: Report = lambda done, total, what: None) -> list[Certificate]:
    """Carry every erasing that was begun to its end; nothing happens if there is none.

    Raises
    ------
    LibraryError
        If something cannot be removed now (a full disk, a reader in the way): it stays noted for next time.
    """
    with library.read() as connection:
        pending = _pending(connection)
    return [_finish(library, erasure, report) for erasure in pending]


def is_erasing(library: "Library") -> bool:
    """Whether an erasing was begun and could not be finished yet."""
    with library.read() as connection:
        return bool(_pending(connection))


@dataclass(frozen=True, slots=True)
class _Erasure:
    patient_id: str
    practitioner_id: str
    at: datetime
    work: dict[str, Any]


def _pending(connection: Connection) -> list[_Erasure]:
    columns = (ErasureRow.patient_id, ErasureRow.practitioner_id, ErasureRow.created_at, ErasureRow.work)
    rows = connection.execute(select(*columns).order_by(ErasureRow.created_at))
    return [_Erasure(*row) for row in rows]


def _finish(library: "Library", erasure: _Erasure, report: Report) -> Certificate:
    report(1, STEPS, "key")
    if library.vault is not None:
        library.vault.patient_keys.destroy(erasure.patient_id)
    report(2, STEPS, "originals")
    remove_originals(library, erasure.work["stored"])
    report(3, STEPS, "pictures made of them")
    forget_pictures(library, erasure.work)
    report(4, STEPS, "database")
    library.scrub()
    _empty_log(library)
    report(5, STEPS, "backups")
    backups = erase_from_backups(library, erasure)
    certificate = certify(library, erasure, backups)
    _empty_log(library)
    report(STEPS, STEPS, "done")
    return certificate


def _empty_log(library: "Library") -> None:
    if not library.empty_log():
        raise LibraryError(IN_THE_WAY)


def remove_originals(library: "Library", stored: Sequence[str]) -> None:
    """Remove files that no photo uses, unless one was imported again since."""
    with library.write() as transaction:  # so that none is imported while this looks
        for name in stored:
            used = select(OriginalRow.sha256).where(OriginalRow.stored_sha256 == name)
            if transaction.connection.execute(used).first() is None:
                library.originals.remove(name)


def forget_pictures(library: "Library", work: dict[str, Any]) -> None:
    """Remove thumbnails and all else that was made of the originals."""
    library.cache.forget(work["sha256s"])
    if work["moved"]:  # a series may show photos that are another patient's by now
        library.cache.forget_kind(LEDGER)


def erase_from_backups(library: "Library", erasure: _Erasure) -> tuple[BackupErased, ...]:
    """Rewrite the backups that can be reached; tell of each folder what became of it."""
    found = []
    until = add_months(datetime.now(UTC).date(), BACKUPS_KEPT_MONTHS).isoformat()
    for folder in erasure.work["backups"]:
        repository = Repository(folder)
        try:
            done = erase_from_backup(
                repository,
                [Erased(erasure.patient_id, erasure.at)],
                library=library.id,
                rewrap=rewrap_in(library, repository),
                open_database=library.open_copy,
            )
        except LibraryError:
            found.append(BackupErased(folder, "out of reach", until))
        else:
            damaged = BackupErased(folder, "partly damaged", until)
            found.append(damaged if done.damaged else BackupErased(folder, "rewritten"))
    return tuple(found)


def certify(library: "Library", erasure: _Erasure, backups: tuple[BackupErased, ...]) -> Certificate:
    """Write the certificate and remove the note, in the name of who asked for the erasing."""
    work = erasure.work
    counts = {name: work[name] for name in ("sessions", "photos", "assessments")}
    counts["originals"] = len(work["stored"])
    with library.write() as transaction:
        transaction.connection.exec_driver_sql("PRAGMA secure_delete=ON")
        transaction.connection.execute(delete(ErasureRow).where(ErasureRow.patient_id == erasure.patient_id))
        transaction.note(
            ERASE_PATIENT,
            [f"patients/{erasure.patient_id}"],
            {**counts, "backups": [asdict(backup) for backup in backups]},
            practitioner_id=erasure.practitioner_id,
        )
    return Certificate(erasure.patient_id, **counts, backups=backups)


def add_months(day: date, months: int) -> date:
    """The same day so many months on, the first of the next where that month has no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    try:
        return date(year, month + 1, day.day)
    except ValueError:
        return date(year, month + 2, 1)
