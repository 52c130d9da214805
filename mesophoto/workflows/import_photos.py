"""Importing photos: look at files, propose where they belong, then keep them, each entirely or not at all."""

from collections import Counter, deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, wait
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from mesophoto.errors import LibraryError, PhotoError
from mesophoto.library import queries
from mesophoto.library.begun import BegunImport
from mesophoto.library.entities import JournalEntry, StoredOriginal, say_date
from mesophoto.library.library import Library
from mesophoto.library.transaction import Transaction
from mesophoto.workflows.ahead import work_ahead
from mesophoto.workflows.camera_clocks import correct_clocks, read_clocks
from mesophoto.workflows.decoders import Decoders
from mesophoto.workflows.import_journal import pack_plan, unpack_plan
from mesophoto.workflows.import_plan import CardPerson, ImportItem, ImportPlan
from mesophoto.workflows.import_sources import LeftOut, Origin, Refused, find_origins
from mesophoto.workflows.journal import Journal
from mesophoto.workflows.look import Look
from mesophoto.workflows.operations.base import count_of
from mesophoto.workflows.operations.photos import next_position, session_on
from mesophoto.workflows.people import propose_moments, tell_people_apart
from mesophoto.workflows.progress import Progress, raise_if_cancelled
from mesophoto.workflows.slates import Slate

_SLATE = "A slate, which says whose photos follow: it is not kept."
_PATIENCE_SECONDS = 0.2
"""How often it is looked whether the user wants to stop."""


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What an import did."""

    imported: tuple[str, ...]
    """Keys of the new photos."""
    held: tuple[tuple[str, str], ...]
    """File name and sentence of what was left out: held already, or no photo."""
    failed: tuple[tuple[str, str], ...]
    """File name and sentence of what did not go in."""
    cancelled: bool
    stopped: str | None
    """Why it ended early (a full disk); what went in before is there."""
    entry: JournalEntry | None
    """The one operation to undo; None if nothing went in."""


def scan(
    library: Library,
    paths: Iterable[str | Path],
    progress: Progress,
    patient_id: str | None = None,
    decoders: Decoders | None = None,
) -> ImportPlan:
    """Look at files and propose an import. Nothing is written.

    Parameters
    ----------
    library : Library
    paths : files, folders and zip archives
    progress : Progress
    patient_id : str, optional
        Whose photos they are taken for: the patient they were dropped on.
    decoders : Decoders, optional
        Processes in which files are decoded; its own by default, which take seconds to start.

    Raises
    ------
    Cancelled
    """
    items = look_at_files(library, paths, progress, decoders)
    items, groups = tell_people_apart(items, one_expected=patient_id is not None)
    people = tuple(
        CardPerson(index, f"Person {index + 1}", patient_id if index == 0 else None)
        for index in range(groups)
    )
    return ImportPlan(propose_moments(items), people)


def look_at_files(
    library: Library, paths: Iterable[str | Path], progress: Progress, decoders: Decoders | None = None
) -> tuple[ImportItem, ...]:
    """Look at files: all of them in order of time, by the cameras' clocks as the clinic corrects them.

    Takes the parameters of :func:`scan`, and nobody's photos for anybody's.

    Raises
    ------
    Cancelled
    """
    if decoders is None:
        with Decoders() as own:
            return look_at_files(library, paths, progress, own)
    origins = find_origins(Path(path) for path in paths)
    looks = []
    for look in _look_at_all(origins, progress, decoders):
        looks.append(look)
        progress.report(len(looks), len(origins), f"photo {len(looks)} of {len(origins)}")
    return in_order_of_time(correct_clocks(_items(library, looks), read_clocks(library)))


def in_order_of_time(items: Iterable[ImportItem]) -> tuple[ImportItem, ...]:
    """Sort photos by time, those without one by name at the end."""
    return tuple(sorted(items, key=lambda item: (item.captured_at or datetime.max, item.file_name)))


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
    try:
        run.begin()
    except LibraryError as error:
        return run.result(cancelled=False, stopped=str(error))
    return run.carry_out(progress)


@dataclass(frozen=True, slots=True)
class UnfinishedImport:
    """An import that a crash, or a full disk, ended before its time."""

    id: str
    started_at: datetime
    imported: int
    total: int

    @property
    def sentence(self) -> str:
        """What the user is offered."""
        began = self.started_at.astimezone()
        time = f"{began:%H:%M}"
        moment = time if began.date() == datetime.now().date() else f"{say_date(began.date())}, {time}"
        return (
            f"Go on with the import of {moment}: {self.imported} of {count_of(self.total, 'photo')} went in."
        )


def unfinished_imports(library: Library) -> tuple[UnfinishedImport, ...]:
    """Imports that can go on, newest first: not those undone, nor those whose photos came in otherwise."""
    found = []
    for begun in library.begun_imports():
        plan = _what_is_left(library, begun)
        if plan.included:
            total = len(plan.included) + len(begun.went_in)
            found.append(UnfinishedImport(begun.id, begun.started_at, len(begun.went_in), total))
    return tuple(found)


def resume(journal: Journal, import_id: str, progress: Progress) -> ImportResult:
    """Go on with an import where it ended, as one more operation.

    Files are read again: what changed or went away since is told, and not imported.

    Raises
    ------
    LibraryError
        If it came to its end, or was undone.
    """
    begun = next((begun for begun in journal.library.begun_imports() if begun.id == import_id), None)
    if begun is None:
        raise LibraryError("This import came to its end, or was undone: import the photos again.")
    return _Import(journal.library, _what_is_left(journal.library, begun), import_id).carry_out(progress)


def forget_import(journal: Journal, import_id: str) -> None:
    """Do not offer an import again. What went in stays."""
    with journal.library.write() as transaction:
        transaction.end_import(import_id)


def _what_is_left(library: Library, begun: BegunImport) -> ImportPlan:
    """Make the plan of an import anew; what went in, or came in otherwise since, is held."""
    plan = unpack_plan(begun.plan)
    went_in = Counter(begun.went_in)
    items = []
    for item in plan.items:
        places = library.held(item.sha256) if item.include else ()
        in_already = went_in[item.sha256] > 0
        went_in[item.sha256] -= in_already
        if in_already or (places and item.held is None):
            sentence = places[0].sentence if places else "It went in before."
            items.append(replace(item, include=False, held=sentence))
        else:
            items.append(item)
    with library.read() as connection:
        people = tuple(
            replace(person, patient_id=person.new.patient_id, new=None)
            if person.new is not None and queries.patient(connection, person.new.patient_id) is not None
            else person
            for person in plan.people
        )
    return replace(plan, items=tuple(items), people=people)


class _Import:
    """An import under way: its journal entry grows with each photo, in the same transaction."""

    def __init__(self, library: Library, plan: ImportPlan, import_id: str | None = None) -> None:
        self._library = library
        self._plan = plan
        self._id = import_id
        self.entry: JournalEntry | None = None
        self.imported: list[str] = []
        self.failed: list[tuple[str, str]] = []
        self._added: set[str] = set()
        self._stored: dict[str, StoredOriginal] = {}
        self._stuck = False

    def begin(self) -> None:
        """Note in the library what is to be done, so that it can go on after a crash."""
        if not self._plan.included:
            return
        known = [p.patient_id or (p.new.patient_id if p.new else None) for p in self._plan.people]
        unfinished = [found.id for found in unfinished_imports(self._library)]
        packed, patient_ids = pack_plan(self._plan), [key for key in known if key]
        with self._library.write() as transaction:
            self._id = transaction.begin_import(packed, patient_ids, unfinished)

    def carry_out(self, progress: Progress) -> ImportResult:
        """Keep one photo after the other, and say at the end what became of each."""
        wanted = self._plan.included
        stopped = None
        ahead = work_ahead(wanted, self.store, lambda: not progress.cancelled)
        for number, (item, stored) in enumerate(ahead, 1):
            progress.report(number - 1, len(wanted), f"photo {number} of {len(wanted)}")
            try:
                self.keep(item, stored())
            except PhotoError as error:
                self.failed.append((item.file_name, str(error)))
            except LibraryError as error:
                self.failed.append((item.file_name, str(error)))
                stopped = str(error)
                break
        left = len(self.imported) + len(self.failed) < len(wanted)
        if stopped is None and not left:
            progress.report(len(wanted), len(wanted), f"{count_of(len(self.imported), 'photo')} imported")
        if stopped is None:
            self._end()
        return self.result(cancelled=progress.cancelled and left, stopped=stopped)

    def result(self, *, cancelled: bool, stopped: str | None) -> ImportResult:
        """Say what became of each photo of the plan."""
        items = self._plan.items
        broken = [(item.file_name, item.error) for item in items if item.error is not None]
        held = [(item.file_name, item.held) for item in items if item.held is not None and not item.include]
        return ImportResult(
            tuple(self.imported), tuple(held), tuple(broken + self.failed), cancelled, stopped, self.entry
        )

    def _end(self) -> None:
        if self._id is None:
            return
        try:
            with self._library.write() as transaction:
                transaction.end_import(self._id)
        except LibraryError:
            pass  # a full disk: all that went in is there, and nothing is left to go on with

    def store(self, item: ImportItem) -> tuple[int, StoredOriginal]:
        """Store an original, before its row, so that no row ever names a file that is not there."""
        if self._stuck:
            raise LibraryError("The photo before could not be kept.")
        try:
            data = item.read()
            if item.sha256 not in self._stored:
                patient_id = self._plan.people[item.person].key
                self._stored[item.sha256] = self._library.keep_original(data, item.sha256, patient_id)
            return len(data), self._stored[item.sha256]
        except LibraryError:
            self._stuck = True
            raise

    def keep(self, item: ImportItem, original: tuple[int, StoredOriginal]) -> None:
        """Keep one photo whose original is stored."""
        byte_size, stored = original
        patient_id = self._plan.people[item.person].key
        if item.thumbnail:
            self._library.cache.write("thumbnail", item.sha256, item.thumbnail)
        with self._library.write() as transaction:
            added = self._add_patient(transaction, item.person)
            photo_id = _insert_photo(transaction, item, patient_id, byte_size, stored)
            name = f"Import {count_of(len(self.imported) + 1, 'photo')}"
            if self.entry is None:
                entry = transaction.append_operation("do", "import_photos", name)
                if self._id is not None:
                    transaction.continue_import(self._id, entry.number)
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


def _look_at_all(
    origins: Sequence[Origin | Refused | LeftOut], progress: Progress, decoders: Decoders
) -> Iterator[Look]:
    """Look at files in order, a few at a time so that a large card does not fill the memory."""
    waiting: deque[Future[Look] | Look] = deque()
    ahead = iter(origins)
    try:
        while True:
            while len(waiting) <= decoders.count and (origin := next(ahead, None)) is not None:
                if isinstance(origin, LeftOut):
                    waiting.append(Look(Origin(origin.path), left_out=origin.sentence))
                elif isinstance(origin, Refused):
                    waiting.append(Look(Origin(origin.path), error=origin.sentence))
                else:
                    waiting.append(decoders.look(origin))
            if not waiting:
                return
            first = waiting.popleft()
            while isinstance(first, Future) and not wait([first], _PATIENCE_SECONDS).done:
                raise_if_cancelled(progress)
            raise_if_cancelled(progress)
            yield first.result() if isinstance(first, Future) else first
    finally:
        for future in waiting:
            if isinstance(future, Future):
                future.cancel()


def _items(library: Library, looks: Sequence[Look]) -> tuple[ImportItem, ...]:
    """Items; what is there already, in the library or twice on the card, is left out, and slates are."""
    seen: dict[str, str] = {}
    items = []
    for look in looks:
        held = look.left_out or (_SLATE if look.slates else None)
        if look.error is None and held is None:
            places = library.held(look.sha256)
            held = places[0].sentence if places else None
            if held is None and look.sha256 in seen:
                held = f"The same photo as {seen[look.sha256]}."
            seen.setdefault(look.sha256, look.origin.name)
        items.append(_item(look, held))
    return tuple(items)


def _item(look: Look, held: str | None) -> ImportItem:
    return ImportItem(
        path=look.origin.path,
        file_name=look.origin.name,
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
        origin=look.origin,
        is_slate=bool(look.slates),
        slate=Slate.read(look.slates[0]) if len(look.slates) == 1 else None,
    )
