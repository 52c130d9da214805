"""What an import would do, to be looked at and corrected before anything is written."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

from mesophoto.errors import PhotoError
from mesophoto.records import Comparability, Moment, Side, View
from mesophoto.workflows.import_sources import Origin
from mesophoto.workflows.operations import AddPatient
from mesophoto.workflows.slates import Slate

SeriesKey = tuple[int, View, Side]
"""A person of the plan, and a view and side of theirs."""


@dataclass(frozen=True, slots=True)
class ImportItem:
    """One photo of an import."""

    path: Path
    """Different for each; of a photo in a zip archive, its name below the archive."""
    file_name: str
    sha256: str
    thumbnail: bytes
    """JPEG, longest side 512 px; empty if the file is broken."""
    error: str | None
    """Why it cannot be imported."""
    held: str | None
    """Why it is left out: where the same photo is held already, or that it is no photo of a patient."""
    captured_at: datetime | None
    session_date: date | None
    """Day of the camera's clock; None has to be asked for: a file's own time says nothing."""
    view: View
    side: Side
    moment: Moment
    day: int | None
    person: int
    """Index into ``ImportPlan.people``."""
    warnings: tuple[str, ...] = ()
    include: bool = True
    details: Mapping[str, Any] = field(default_factory=dict)
    comparability: Comparability | None = None
    """With the baseline of its series, else with the earliest photo of the plan in its view, once checked."""
    face: NDArray[np.float32] | None = field(default=None, repr=False, compare=False)
    origin: Origin | None = None
    """Where its bytes are; None: in the file at ``path``."""
    is_slate: bool = False
    slate: Slate | None = None
    """What it says; None also where several slates are in one picture, or one that cannot be read."""

    def read(self) -> bytes:
        """Read the bytes that were looked at, or none.

        Raises
        ------
        PhotoError
            If they are not there any more, or others are.
        """
        try:
            data = (self.origin or Origin(self.path)).read()
        except OSError as error:
            raise PhotoError(f"{self.file_name} can no longer be read ({error.strerror}).") from error
        if hashlib.sha256(data).hexdigest() != self.sha256:
            raise PhotoError(f"{self.file_name} changed since it was looked at: import it again.")
        return data

    @property
    def series(self) -> SeriesKey:
        """Whose photo it is, and what it shows."""
        return self.person, self.view, self.side

    @property
    def needs_date(self) -> bool:
        """Whether the user has to say when it was taken."""
        return self.include and self.session_date is None


@dataclass(frozen=True, slots=True)
class CardPerson:
    """One of the people on a card, and which patient that is."""

    index: int
    label: str
    """As long as it is not known who: "Person 1"."""
    patient_id: str | None = None
    new: AddPatient | None = None
    """A patient to be added with the import."""

    @property
    def key(self) -> str:
        """The patient's, once it is known who."""
        key = self.patient_id if self.new is None else self.new.patient_id
        assert key is not None
        return key

    @property
    def known(self) -> bool:
        """Whether it is clear whose photos these are."""
        return self.patient_id is not None or self.new is not None


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """All files of an import, in order of person and time. Changes give a new plan."""

    items: tuple[ImportItem, ...]
    people: tuple[CardPerson, ...]

    def with_item(self, item: ImportItem) -> Self:
        """Put a changed item (of the same origin) in place."""
        return replace(
            self,
            items=tuple(
                item if (old.path, old.origin) == (item.path, item.origin) else old for old in self.items
            ),
        )

    def assign(self, person: int, patient: str | AddPatient | None) -> Self:
        """Say who a person of the card is: a patient's key, a patient to be added, or None (not known)."""
        chosen = replace(
            self.people[person],
            patient_id=patient if isinstance(patient, str) else None,
            new=patient if isinstance(patient, AddPatient) else None,
        )
        return replace(self, people=tuple(chosen if p.index == person else p for p in self.people))

    def add_person(self) -> Self:
        """Add a person nobody was recognised as yet, to move items to."""
        index = len(self.people)
        return replace(self, people=(*self.people, CardPerson(index, f"Person {index + 1}")))

    @property
    def included(self) -> tuple[ImportItem, ...]:
        """What would be imported."""
        return tuple(item for item in self.items if item.include and item.error is None)

    @property
    def references(self) -> dict[SeriesKey, ImportItem]:
        """The earliest photo of each person's view: the baseline, where the library holds none.

        A photo taken right after a treatment is none, nor is one whose day is not known.
        """
        found: dict[SeriesKey, ImportItem] = {}
        for item in sorted(self.included, key=lambda one: (one.session_date or date.max, _clock(one))):
            if item.session_date is not None and item.moment != "right_after":
                found.setdefault(item.series, item)
        return found

    @property
    def obstacles(self) -> tuple[str, ...]:
        """What the user has to say first, one sentence each; empty if the import may begin."""
        found = []
        undated = [item.file_name for item in self.included if item.needs_date]
        if undated:
            found.append(f"Say when {_list(undated)} {'was' if len(undated) == 1 else 'were'} taken.")
        used = {item.person for item in self.included}
        found += [f"Say who {p.label} is." for p in self.people if p.index in used and not p.known]
        found += [
            f"Say how many days after the treatment {item.file_name} was taken."
            for item in self.included
            if item.moment == "day" and item.day is None
        ]
        return tuple(found)


def _clock(item: ImportItem) -> datetime:
    return item.captured_at or datetime.max


def _list(names: Sequence[str]) -> str:
    return ", ".join(names) if len(names) <= 3 else f"{', '.join(names[:2])} and {len(names) - 2} more"
