"""The inbox: photos of a card, split into stacks of one patient each, to be filed one after the other."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from pathlib import Path
from typing import Self

from mesophoto.errors import LibraryError
from mesophoto.library.entities import Patient
from mesophoto.library.library import Library
from mesophoto.workflows.camera_clocks import camera_of, correct_clocks, observed_clocks, read_clocks
from mesophoto.workflows.decoders import Decoders
from mesophoto.workflows.identity import held_first_days
from mesophoto.workflows.import_photos import in_order_of_time, look_at_files
from mesophoto.workflows.import_plan import CardPerson, ImportItem, ImportPlan
from mesophoto.workflows.operations import AddPatient
from mesophoto.workflows.people import PATIENT_GAP, propose_moments
from mesophoto.workflows.progress import Progress


@dataclass(frozen=True, slots=True)
class Stack:
    """Photos taken one after the other: one patient's, as it seems."""

    items: tuple[ImportItem, ...]
    patient: Patient | None = None
    """Whom the slate before them names."""
    doubt: str = ""
    """Why a slate before them names nobody."""

    @property
    def paths(self) -> frozenset[Path]:
        """Its photos."""
        return frozenset(item.path for item in self.items)

    @property
    def needs_date(self) -> bool:
        """Whether the day of some of its photos has to be said."""
        return any(item.needs_date for item in self.items)


@dataclass(frozen=True, slots=True)
class Inbox:
    """Photos that wait to be filed. Changes give a new inbox.

    Attributes
    ----------
    items : tuple of ImportItem
        In order of time: all photos of the card, and slates between them.
    filed : frozenset of Path
        Photos that wait no more. They still part what was taken before and after them.
    left_out : tuple of ImportItem
        What is held already, no photo, or cannot be read.
    named : mapping
        Token of a slate → the patient it names, of those in the library.
    library_id : str
    gap : timedelta
        A pause that is longer begins a new stack.
    forced : mapping
        Photo → whether a stack begins with it, where the user said so.
    clocks : mapping
        Camera → by how many seconds its clock is fast.
    observed : frozenset of str
        Cameras whose clock a slate on the screen has just shown.
    """

    items: tuple[ImportItem, ...]
    filed: frozenset[Path]
    left_out: tuple[ImportItem, ...]
    named: Mapping[str, Patient]
    library_id: str
    gap: timedelta = PATIENT_GAP
    forced: Mapping[Path, bool] = field(default_factory=dict)
    clocks: Mapping[str, int] = field(default_factory=dict)
    observed: frozenset[str] = frozenset()

    @property
    def photos(self) -> tuple[ImportItem, ...]:
        """What waits, without the slates."""
        return tuple(item for item in self.items if not item.is_slate and item.path not in self.filed)

    @property
    def cameras(self) -> tuple[str, ...]:
        """Cameras of the card that say who they are."""
        names = (camera_of(item.details) for item in self.items)
        return tuple(dict.fromkeys(name for name in names if name is not None))

    def stacks(self) -> tuple[Stack, ...]:
        """Split by slates and by pauses. After a pause a slate names nobody any more."""
        found: list[Stack] = []
        slate: ImportItem | None = None
        last: ImportItem | None = None
        for item in self.items:
            if item.is_slate:
                slate = item
            else:
                if self._begins(last, item):
                    is_named = slate is not None and last is slate and not self._is_apart(slate, item)
                    found.append(self._named_by(slate) if is_named and slate is not None else Stack(()))
                found[-1] = replace(found[-1], items=(*found[-1].items, item))
            last = item
        waiting = (
            replace(stack, items=tuple(item for item in stack.items if item.path not in self.filed))
            for stack in found
        )
        return tuple(stack for stack in waiting if stack.items)

    def _begins(self, last: ImportItem | None, item: ImportItem) -> bool:
        if last is None or last.is_slate:
            return True
        if item.path in self.forced:
            return self.forced[item.path]
        return self._is_apart(last, item)

    def _is_apart(self, last: ImportItem, item: ImportItem) -> bool:
        if last.captured_at is None or item.captured_at is None:
            return last.captured_at is not item.captured_at
        return item.captured_at - last.captured_at > self.gap

    def _named_by(self, item: ImportItem) -> Stack:
        slate = item.slate
        if slate is None:
            return Stack((), doubt="Several slates were in one picture, or one that could not be read.")
        if not slate.is_of(self.library_id):
            return Stack((), doubt="The slate is of another library.")
        if slate.patient_id is None:
            return Stack(())
        patient = self.named.get(slate.token)
        if patient is None:
            return Stack((), doubt="The patient of the slate is no longer in the library.")
        return Stack((), patient)

    def with_gap(self, gap: timedelta) -> Self:
        """Split at other pauses."""
        return replace(self, gap=gap)

    def split(self, path: Path) -> Self:
        """Begin a stack with a photo."""
        return replace(self, forced={**self.forced, path: True})

    def merge(self, path: Path) -> Self:
        """Join the stack that begins with a photo to the one before it.

        A slate between them is taken out: its photos are the other patient's then, as the user says.
        """
        place = next(i for i, item in enumerate(self.items) if item.path == path)
        start = place
        while start and self.items[start - 1].is_slate:
            start -= 1
        if start == 0:
            return self
        items = (*self.items[:start], *self.items[place:])
        return replace(self, items=items, forced={**self.forced, path: False})

    def without(self, paths: Collection[Path]) -> Self:
        """Take photos out: they are filed."""
        return replace(self, filed=self.filed | frozenset(paths))

    def with_back(self, paths: Collection[Path]) -> Self:
        """Let photos wait again: their filing was taken back."""
        return replace(self, filed=self.filed - frozenset(paths))

    def dated(self, paths: Collection[Path], day: date) -> Self:
        """Say on which day photos were taken whose files do not tell."""
        return replace(
            self,
            items=tuple(
                replace(item, session_date=day) if item.path in paths and item.captured_at is None else item
                for item in self.items
            ),
        )

    def with_clock(self, camera: str, fast_s: int) -> Self:
        """Correct the times of a camera's photos."""
        clocks = {**self.clocks, camera: fast_s}
        return replace(
            self,
            items=in_order_of_time(correct_clocks(self.items, clocks)),
            clocks=clocks,
            observed=self.observed - {camera},
        )


def scan_card(
    library: Library, paths: Iterable[str | Path], progress: Progress, decoders: Decoders | None = None
) -> Inbox:
    """Look at a card, folders or files, and make an inbox of them. Nothing is written.

    Raises
    ------
    Cancelled
    """
    return make_inbox(library, look_at_files(library, paths, progress, decoders))


def make_inbox(library: Library, items: Sequence[ImportItem]) -> Inbox:
    """Make an inbox of files that were looked at; a clock that a slate shows to be off is corrected."""
    kept = read_clocks(library)
    observed = observed_clocks(items)
    clocks = {**kept, **observed}
    # What is held already shows all the same where one patient's photos end and the next one's begin.
    on_card = [item for item in items if item.is_slate or (item.error is None and item.sha256)]
    left_out = [item for item in items if not item.is_slate and (item.error or item.held)]
    return Inbox(
        in_order_of_time(correct_clocks(on_card, clocks)),
        held_paths(library, on_card) | _twice(on_card),
        tuple(left_out),
        _named(library, on_card),
        library.id,
        clocks=clocks,
        observed=frozenset(camera for camera in observed if observed[camera] != kept.get(camera, 0)),
    )


def plan_filing(library: Library, items: Sequence[ImportItem], patient: str | AddPatient) -> ImportPlan:
    """Plan the import of photos of one patient, who may be new; moments are proposed as in any import."""
    key = patient if isinstance(patient, str) else None
    person = CardPerson(0, "Person 1", key, None if isinstance(patient, str) else patient)
    # What is in the bin may be filed anew: whoever has it in hand again wants it.
    plan = ImportPlan(tuple(replace(item, person=0, held=None, include=True) for item in items), (person,))
    held = held_first_days(library, plan) if key is not None else {}
    return replace(plan, items=propose_moments(plan.items, held))


def held_paths(library: Library, items: Iterable[ImportItem]) -> frozenset[Path]:
    """Photos that the library holds, outside its bin."""
    return frozenset(
        item.path
        for item in items
        if any(
            place.photo.deleted_at is None and place.patient.deleted_at is None
            for place in library.held(item.sha256)
        )
    )


def _named(library: Library, items: Sequence[ImportItem]) -> dict[str, Patient]:
    found = {}
    for item in items:
        slate = item.slate
        if slate is None or slate.patient_id is None or not slate.is_of(library.id):
            continue
        try:
            patient = library.patient(slate.patient_id)
        except LibraryError:
            continue
        if patient.deleted_at is None:
            found[slate.token] = patient
    return found


def _twice(items: Sequence[ImportItem]) -> frozenset[Path]:
    """Photos that are on the card a second time."""
    first = {item.sha256: item.path for item in reversed(items)}
    return frozenset(item.path for item in items if not item.is_slate and first[item.sha256] != item.path)
