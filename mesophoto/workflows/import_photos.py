"""Importing photos: look at files, propose where they belong, then keep them, each entirely or not at all."""

import hashlib
import os
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from mesophoto.errors import LibraryError, PhotoError
from mesophoto.imaging.photo_files import PHOTO_SUFFIXES
from mesophoto.library.entities import JournalEntry, StoredOriginal
from mesophoto.library.library import Library
from mesophoto.library.transaction import Transaction
from mesophoto.workflows.import_plan import CardPerson, ImportItem, ImportPlan
from mesophoto.workflows.journal import Journal
from mesophoto.workflows.look import Look, look_at
from mesophoto.workflows.operations.base import count_of
from mesophoto.workflows.operations.photos import next_position, session_on
from mesophoto.workflows.people import propose_moments, tell_people_apart
from mesophoto.workflows.progress import Progress, raise_if_cancelled


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What an import did."""

    imported: tuple[str, ...]
    """Keys of the new photos."""
    held: tuple[tuple[str, str], ...]
    """File name and sentence of what was held already and left out."""
    failed: tuple[tuple[str, str], ...]
    """File name and sentence of what did not go in."""
    cancelled: bool
    stopped: str | None
    """Why it ended early (a full disk); what went in before is there."""
    entry: JournalEntry | None
    """The one operation to undo; None if nothing went in."""


def find_files(paths: Iterable[Path]) -> tuple[Path, ...]:
    """Files among ``paths``, and the photos in the folders among them, hidden ones left out."""
    found: dict[Path, None] = {}
    for path in paths:
        if not path.is_dir():
            found[path] = None
            continue
        for folder, inner, names in os.walk(path):
            inner[:] = sorted(name for name in inner if not name.startswith("."))
            for name in sorted(names):
                if not name.startswith(".") and Path(name).suffix.lower() in PHOTO_SUFFIXES:
                    found[Path(folder, name)] = None
    return tuple(found)


def scan(
    library: Library,
    paths: Iterable[str | Path],
    progress: Progress,
    patient_id: str | None = None,
    executor: Executor | None = None,
) -> ImportPlan:
    """Look at files and propose an import. Nothing is written.

    Parameters
    ----------
    library : Library
    paths : files and folders
    progress : Progress
    patient_id : str, optional
        Whose photos they are taken for: the patient they were dropped on.
    executor : concurrent.futures.Executor, optional
        Where files are decoded; threads of its own by default.

    Raises
    ------
    Cancelled
    """
    files = find_files(Path(path) for path in paths)
    looks = []
    for look in _look_at_all(files, progress, executor):
        looks.append(look)
        progress.report(len(looks), len(files), f"photo {len(looks)} of {len(files)}")
    items = _items(library, looks)
    items, groups = tell_people_apart(items, one_expected=patient_id is not None)
    people = tuple(
        CardPerson(index, f"Person {index + 1}", patient_id if index == 0 else None)
        for index in range(groups)
    )
    return ImportPlan(propose_moments(items), people)


def commit(journal: Journal, plan: ImportPlan, progress: Progress) -> ImportResult:
    """Import what a plan includes, as one operation.

    Each photo goes in entirely or not at all, and is there for good once it is counted. A photo that cannot
    go in is told at the end and the rest goes in; a cancel keeps what went in.

    Raises
    ------
    LibraryError
        If the plan has obstacles, or the person may not import. Then nothing is imported.
    """
    journal.library.require("import_photos")
    if plan.obstacles:
        raise LibraryError(" ".join(plan.obstacles))
    run = _Import(journal.library, plan)
    wanted = plan.included
    stopped = None
    for number, item in enumerate(wanted, 1):
        if progress.cancelled:
            break
        progress.report(number - 1, len(wanted), f"photo {number} of {len(wanted)}")
        try:
            run.keep(item)
        except PhotoError as error:
            run.failed.append((item.file_name, str(error)))
        except LibraryError as error:
            run.failed.append((item.file_name, str(error)))
            stopped = str(error)
            break
    else:
        progress.report(len(wanted), len(wanted), f"{count_of(len(run.imported), 'photo')} imported")
    broken = [(item.file_name, item.error) for item in plan.items if item.error is not None]
    held = [(item.file_name, item.held) for item in plan.items if item.held is not None and not item.include]
    return ImportResult(
        tuple(run.imported),
        tuple(held),
        tuple(broken + run.failed),
        progress.cancelled and len(run.imported) + len(run.failed) < len(wanted),
        stopped,
        run.entry,
    )


class _Import:
    """An import under way: its journal entry grows with each photo, in the same transaction."""

    def __init__(self, library: Library, plan: ImportPlan) -> None:
        self._library = library
        self._plan = plan
        self.entry: JournalEntry | None = None
        self.imported: list[str] = []
        self.failed: list[tuple[str, str]] = []
        self._added: set[str] = set()

    def keep(self, item: ImportItem) -> None:
        """Keep one photo: the original first, so that no row ever names a file that is not there."""
        data = _read_again(item)
        patient_id = self._plan.people[item.person].key
        stored = self._library.keep_original(data, item.sha256, patient_id)
        self._library.cache.write("thumbnail", item.sha256, item.thumbnail)
        with self._library.write() as transaction:
            added = self._add_patient(transaction, item.person)
            photo_id = _insert_photo(transaction, item, patient_id, len(data), stored)
            name = f"Import {count_of(len(self.imported) + 1, 'photo')}"
            if self.entry is None:
                entry = transaction.append_operation("do", "import_photos", name)
            else:
                entry = transaction.extend_operation(self.entry, name)
        self.entry = entry
        self.imported.append(photo_id)
        self._added |= added

    def _add_patient(self, transaction: Transaction, person: int) -> set[str]:
        """Add a new patient to the library with their first photo; tells whom it has added."""
        who = self._plan.people[person]
        if who.new is None:
            return set()
        if who.new.patient_id not in self._added:
            who.new.write(transaction)
        return {who.new.patient_id}


def _insert_photo(
    transaction: Transaction, item: ImportItem, patient_id: str, byte_size: int, stored: StoredOriginal
) -> str:
    assert item.session_date is not None
    session_id = session_on(transaction, patient_id, item.session_date)
    transaction.keep_original(item.sha256, byte_size, str(item.details.get("format", "")), stored)
    return transaction.insert(
        "photos",
        {
            "session_id": session_id,
            "sha256": item.sha256,
            "file_name": item.file_name,
            "view": item.view,
            "side": item.side,
            "moment": item.moment,
            "day": item.day,
            "captured_at": item.captured_at,
            "position": next_position(transaction, session_id),
            "details": dict(item.details),
            "scale": None,
        },
    )


def _read_again(item: ImportItem) -> bytes:
    """Read the bytes to keep: those that were looked at, or none."""
    try:
        data = item.path.read_bytes()
    except OSError as error:
        raise PhotoError(f"{item.file_name} can no longer be read ({error.strerror}).") from error
    if hashlib.sha256(data).hexdigest() != item.sha256:
        raise PhotoError(f"{item.file_name} changed since it was looked at: import it again.")
    return data


def _look_at_all(files: Sequence[Path], progress: Progress, executor: Executor | None) -> Iterator[Look]:
    """Look at files in order, a few at a time so that a large card does not fill the memory."""
    if executor is None:
        with ThreadPoolExecutor(_workers(), thread_name_prefix="mesophoto-look") as own:
            yield from _look_at_all(files, progress, own)
        return
    waiting: deque[Future[Look]] = deque()
    ahead = iter(files)
    try:
        while True:
            while len(waiting) <= _workers() and (path := next(ahead, None)) is not None:
                waiting.append(executor.submit(look_at, path))
            if not waiting:
                return
            look = waiting.popleft().result()
            raise_if_cancelled(progress)
            yield look
    finally:
        for future in waiting:
            future.cancel()


def _workers() -> int:
    return min(os.cpu_count() or 1, 4)


def _items(library: Library, looks: Sequence[Look]) -> tuple[ImportItem, ...]:
    """Items in order of time; what is there already, in the library or twice on the card, is left out."""
    seen: dict[str, str] = {}
    items = []
    for look in looks:
        held = None
        if look.error is None:
            places = library.held(look.sha256)
            held = places[0].sentence if places else None
            if held is None and look.sha256 in seen:
                held = f"The same photo as {seen[look.sha256]}."
            seen.setdefault(look.sha256, look.path.name)
        items.append(_item(look, held))
    return tuple(sorted(items, key=lambda item: (item.captured_at or datetime.max, item.file_name)))


def _item(look: Look, held: str | None) -> ImportItem:
    return ImportItem(
        path=look.path,
        file_name=look.path.name,
        sha256=look.sha256,
        thumbnail=look.thumbnail,
        error=look.error,
        held=held,
        captured_at=look.captured_at,
        session_date=look.captured_at.date() if look.captured_at else None,
        view=look.view,
        side=look.side,
        moment="before",
        day=None,
        person=0,
        warnings=look.warnings,
        include=look.error is None and held is None,
        details=look.details,
        face=look.face,
    )
