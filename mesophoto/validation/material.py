"""What an experiment of the validation report is given, and what it is."""

from collections.abc import Callable
from dataclasses import dataclass

from mesophoto.validation.figures import Figure
from mesophoto.validation.people import Person

Report = Callable[[int, int, str], None]
"""Called with (done, total, what is being done)."""


@dataclass(frozen=True, slots=True)
class Material:
    """What there is to try things on.

    Attributes
    ----------
    people : tuple of Person
        Empty where no folder of photos was given.
    quick : bool
        Fewer repeats.
    """

    people: tuple[Person, ...]
    quick: bool

    @property
    def with_repeats(self) -> tuple[Person, ...]:
        """People of whom there is more than one shot."""
        return tuple(person for person in self.people if len(person.shots) > 1)


@dataclass(frozen=True, slots=True)
class Experiment:
    """One part of the report.

    Attributes
    ----------
    title : str
    about : str
        How it is tried, in a few sentences.
    run : callable
    needs_people, needs_repeats : int
        How many people, and how many with repeat shots, it takes at least.
    """

    title: str
    about: str
    run: Callable[[Material, Report], list[Figure]]
    needs_people: int = 0
    needs_repeats: int = 0

    def lacks(self, material: Material) -> str:
        """Say what is missing to run it; empty if nothing is."""
        if len(material.people) < self.needs_people:
            return f"it takes photos of {self.needs_people} people, and there are {len(material.people)}"
        if len(material.with_repeats) < self.needs_repeats:
            there = len(material.with_repeats)
            return f"it takes repeat shots of {self.needs_repeats} people, and there are {there}"
        return ""
