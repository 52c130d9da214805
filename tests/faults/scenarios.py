"""What a library goes through while faults happen to it.

A scenario prepares a folder once, does its work in a child process that may be killed, telling what it
acknowledged to its user, and says afterwards what does not hold.
"""

import hashlib
import random
import shutil
from abc import ABC, abstractmethod
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import ClassVar

from mesophoto.errors import LibraryError
from mesophoto.library.database import connect
from mesophoto.library.library import DATABASE, Library
from mesophoto.records import Scale
from mesophoto.workflows.import_photos import commit
from mesophoto.workflows.import_plan import CardPerson, ImportItem, ImportPlan
from mesophoto.workflows.journal import Journal
from mesophoto.workflows.measuring import Measured, Source, Step
from mesophoto.workflows.operations import (
    AddPatient,
    DeletePhotos,
    DrawRegion,
    EditPatient,
    EditSession,
    ExcludeSpot,
    Operation,
    SetBaseline,
    SetScale,
)
from mesophoto.workflows.operations.base import count_of
from mesophoto.workflows.operations.measuring import StoreAssessment
from tests.faults.check import faults_of, leftovers, takes_writes
from tests.library.make_schema_fixture import FINDINGS, SPOTS

Acknowledge = Callable[[str], None]

SCHEMAS = Path(__file__).parents[1] / "library" / "schemas"
PHOTOS, PHOTO_BYTES = 3, 20_000


class Scenario(ABC):
    """Work on a folder; the library is in ``clinic`` below it."""

    name: ClassVar[str]
    may_be_missing: ClassVar[bool] = False
    """Whether a sentence may come instead of a library that was never acknowledged."""

    @abstractmethod
    def prepare(self, root: Path) -> None:
        """Make what the work begins with. Runs once; each point gets a copy."""

    @abstractmethod
    def act(self, root: Path, acknowledge: Acknowledge) -> None:
        """Do the work, in a process that faults happen to."""

    @abstractmethod
    def holds(self, library: Library, root: Path, acknowledged: int) -> list[str]:
        """Say what was lost or is half there; ``acknowledged`` things were told to be done."""

    def open(self, folder: Path) -> Library:
        """Open the library after the fault."""
        return Library.open(folder)

    def check(self, root: Path, acknowledged: int) -> list[str]:
        """Open the library after the fault, and say what does not hold."""
        folder = root / "clinic"
        try:
            library = self.open(folder)
        except LibraryError as error:
            if self.may_be_missing and not acknowledged:
                return []
            return [f"lost: {error}"]
        with library:
            found = self.holds(library, root, acknowledged)
            found += faults_of(library)
            found += takes_writes(library)
        return found + leftovers(folder)


class Create(Scenario):
    """A new library."""

    name = "create"
    may_be_missing = True

    def prepare(self, root: Path) -> None:
        """Nothing is there yet."""

    def act(self, root: Path, acknowledge: Acknowledge) -> None:
        """Make a library."""
        with Library.create(root / "clinic"):
            acknowledge("made")

    def holds(self, library: Library, root: Path, acknowledged: int) -> list[str]:
        """Say whether it can be used."""
        return [] if library.practitioner.name else ["nobody uses it"]


class Import(Scenario):
    """Photos of a card."""

    name = "import"

    def prepare(self, root: Path) -> None:
        """Make a library with a patient, and a card."""
        with Library.create(root / "clinic") as library:
            Journal(library).do(AddPatient(number="17"))
        write_card(root / "card")

    def act(self, root: Path, acknowledge: Acknowledge) -> None:
        """Import the card."""
        with Library.open(root / "clinic") as library:
            import_card(library, root / "card", acknowledge)

    def holds(self, library: Library, root: Path, acknowledged: int) -> list[str]:
        """Say which photos are missing or not what was on the card."""
        (patient,) = library.patients()
        photos = library.photos(patient.id)
        found = []
        if not acknowledged <= len(photos) <= acknowledged + 1:
            found.append(f"lost: {len(photos)} photos are there, {acknowledged} were acknowledged")
        for photo in photos:
            if library.read_original(photo.sha256) != (root / "card" / photo.file_name).read_bytes():
                found.append(f"partial: {photo.file_name} is not what was on the card")
        name = Journal(library).undo_name
        if photos and name != f"Import {count_of(len(photos), 'photo')}":
            found.append(f"partial: {len(photos)} photos are there, the journal says {name}")
        if len(library.sessions(patient.id)) != bool(photos):
            found.append("partial: a session without photos")
        return found


class Steps(Scenario):
    """Operations one after the other on a library with photos; each has a fact that it makes true."""

    @abstractmethod
    def steps(self, library: Library) -> list[tuple[Callable[[], object], Callable[[Library], bool]]]:
        """What is done, and what holds from then on."""

    def prepare(self, root: Path) -> None:
        """Make a library with photos."""
        prepare_with_photos(root)

    def act(self, root: Path, acknowledge: Acknowledge) -> None:
        """Do one after the other."""
        with Library.open(root / "clinic") as library:
            for do, _ in self.steps(library):
                do()
                acknowledge("done")

    def holds(self, library: Library, root: Path, acknowledged: int) -> list[str]:
        """Say which facts do not hold, or hold too early."""
        facts = [fact(library) for _, fact in self.steps(library)]
        if not all(facts[:acknowledged]):
            return [f"lost: {facts}, {acknowledged} were acknowledged"]
        if any(facts[acknowledged + 1 :]):
            return [f"partial: {facts}, {acknowledged} were acknowledged"]
        return []


class Measure(Steps):
    """Measurements of every photo."""

    name = "measure"

    def steps(self, library: Library) -> list[tuple[Callable[[], object], Callable[[Library], bool]]]:
        """One assessment per photo."""
        (patient,) = library.patients()
        photos = library.photos(patient.id)
        sources = [Source(photo.sha256, photo.file_name) for photo in photos]
        journal, measured = Journal(library), Measured(FINDINGS, SPOTS)

        def step(number: int) -> tuple[Callable[[], object], Callable[[Library], bool]]:
            fake = Step("", "an algorithm", sources[number], sources[0])
            store = StoreAssessment(photos[number].id, photos[0].id, fake, measured)
            return lambda: journal.do(store), lambda library: is_measured(library, photos[number].id)

        return [step(number) for number in range(len(photos))]


def is_measured(library: Library, photo_id: str) -> bool:
    """Whether a photo has an assessment; one that is half there is a fault."""
    (patient,) = library.patients()
    found = [one for one in library.assessments(patient.id) if one.photo_id == photo_id]
    for one in found:
        if len(one.measurements) != len(FINDINGS.measurements) or library.spots(one.id) != SPOTS:
            raise AssertionError("partial: an assessment lacks a part")
    return bool(found)


class Edit(Steps):
    """Changes of every kind."""

    name = "edit"

    def steps(self, library: Library) -> list[tuple[Callable[[], object], Callable[[Library], bool]]]:
        """One operation of each kind."""
        (patient,) = library.patients()
        (session,) = library.sessions(patient.id)
        photos = library.photos(patient.id)
        # In the check the last photo may be in the bin already.
        ids = [photo.id for photo in (*photos, *library.photos(patient.id, binned=True))]
        journal = Journal(library)

        def do(operation: Operation) -> Callable[[], object]:
            return lambda: journal.do(operation)

        corners = ((2.0, 2.0), (20.0, 2.0), (10.0, 15.0))
        return [
            (
                do(
                    EditPatient(patient_id=patient.id, number="17", family_name="Weber-Lang", note="n" * 6000)
                ),
                lambda library: library.patient(patient.id).family_name == "Weber-Lang",
            ),
            (
                do(EditSession(session_id=session.id, date=date(2026, 2, 3), note="after two")),
                lambda library: library.session(session.id).note == "after two",
            ),
            (
                do(DrawRegion(photo_id=ids[0], region="scar", polygon=corners)),
                lambda library: bool(library.regions(ids[0])),
            ),
            (
                do(ExcludeSpot(photo_id=ids[0], x_px=5.0, y_px=6.0, why="mole")),
                lambda library: bool(library.not_counted(ids[0])),
            ),
            (
                do(SetBaseline(ids[1])),
                lambda library: any(series.baseline_chosen for series in library.series(patient.id)),
            ),
            (
                do(SetScale(ids[1], Scale(3.5, 0.01, "given"))),
                lambda library: library.photo(ids[1]).scale is not None,
            ),
            (
                do(DeletePhotos(ids[2:])),
                lambda library: len(library.photos(patient.id, binned=True)) == 1,
            ),
        ]


class Undo(Scenario):
    """Undo and redo, back and forth."""

    name = "undo"
    times = 4

    def prepare(self, root: Path) -> None:
        """Make a library with photos, and a change of a name."""
        prepare_with_photos(root)
        with Library.open(root / "clinic") as library:
            (patient,) = library.patients()
            Journal(library).do(EditPatient(patient_id=patient.id, number="17", family_name="Weber-Lang"))

    def act(self, root: Path, acknowledge: Acknowledge) -> None:
        """Take the change back, do it again, and so on; then take back the import too."""
        with Library.open(root / "clinic") as library:
            journal = Journal(library)
            for number in range(self.times):
                if number % 2:
                    journal.redo()
                else:
                    journal.undo()
                acknowledge("done")
            for _ in range(2):
                journal.undo()
                acknowledge("done")

    def holds(self, library: Library, root: Path, acknowledged: int) -> list[str]:
        """Say whether names and photos are those of a moment that there was."""
        (patient,) = library.patients()
        allowed = [self._state(acknowledged), self._state(acknowledged + 1)]
        state = (patient.family_name, len(library.photos(patient.id)))
        return [] if state in allowed else [f"lost or partial: {state} is none of {allowed}"]

    def _state(self, done: int) -> tuple[str, int]:
        changed = done <= self.times and done % 2 == 0
        return "Weber-Lang" if changed else "", 0 if done > self.times + 1 else PHOTOS


class Migrate(Scenario):
    """A library of the first schema, opened."""

    name = "migrate"

    def prepare(self, root: Path) -> None:
        """Take the library that is kept of the first schema."""
        for folder in ("clinic", "first"):
            shutil.copytree(SCHEMAS / "version1", root / folder)

    def act(self, root: Path, acknowledge: Acknowledge) -> None:
        """Open it, which brings it up to date."""
        with Library.open(root / "clinic"):
            acknowledge("opened")

    def holds(self, library: Library, root: Path, acknowledged: int) -> list[str]:
        """Say which rows of the first schema are missing or changed."""
        old, new = connect(root / "first" / DATABASE), connect(library.folder / DATABASE)
        try:
            found = []
            query = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'alembic%'"
            for (table,) in old.execute(query).fetchall():
                columns = ", ".join(f'"{row[1]}"' for row in old.execute(f'PRAGMA table_info("{table}")'))
                rows = [
                    one.execute(f'SELECT {columns} FROM "{table}" ORDER BY {columns}').fetchall()
                    for one in (old, new)
                ]
                if rows[0] != rows[1]:
                    found.append(f"lost: rows of {table}")
            return found
        finally:
            old.close()
            new.close()


def write_card(folder: Path) -> None:
    """Write files that stand for photos, the same each time."""
    folder.mkdir()
    bits = random.Random(0)
    for number in range(PHOTOS):
        (folder / f"{number}.jpg").write_bytes(bits.randbytes(PHOTO_BYTES))


def import_card(library: Library, card: Path, acknowledge: Acknowledge) -> None:
    """Import files as they are after they were looked at; each one that is in is acknowledged."""
    (patient,) = library.patients()
    items = tuple(
        ImportItem(
            path, path.name, hashlib.sha256(path.read_bytes()).hexdigest(), b"thumbnail" * 100, None, None,
            None, date(2026, 1, 12), "close_up", "none", "before", None, 0,
        )
        for path in sorted(card.iterdir())
    )  # fmt: skip
    plan = ImportPlan(items, (CardPerson(0, "", patient.id),))
    result = commit(Journal(library), plan, _Telling(acknowledge))
    if result.stopped is not None:
        raise LibraryError(result.stopped)
    if result.failed:
        raise AssertionError(f"not imported: {result.failed}")


class _Telling:
    """A progress that acknowledges each photo that is in."""

    cancelled = False

    def __init__(self, acknowledge: Acknowledge) -> None:
        self._acknowledge = acknowledge

    def report(self, done: int, total: int, what: str) -> None:
        """Tell that ``done`` are in: the first call says none."""
        if done:
            self._acknowledge("a photo")


def prepare_with_photos(root: Path) -> None:
    """Make a library with a patient and their photos."""
    Import().prepare(root)
    with Library.open(root / "clinic") as library:
        import_card(library, root / "card", lambda _: None)


SCENARIOS: dict[str, Scenario] = {
    one.name: one for one in (Create(), Import(), Measure(), Edit(), Undo(), Migrate())
}
