"""What a progress sheet says: plain facts, before they are put into words."""

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Literal, get_args

import numpy as np
from numpy.typing import NDArray

from mesophoto.records import Change, Comparability, Side, SpotState, View

Paper = Literal["a4", "letter"]
Orientation = Literal["portrait", "landscape"]
Page = Literal["views", "sessions", "spots", "method"]
PAPERS: tuple[Paper, ...] = get_args(Paper)
ORIENTATIONS: tuple[Orientation, ...] = get_args(Orientation)
PAGES: tuple[Page, ...] = get_args(Page)
"""On request, after the first."""

Rgb = NDArray[np.uint8]
Line = tuple[tuple[float, float], ...]
"""(x, y) in 0..1 of a picture's width and height."""


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """A photo as it is shown.

    Attributes
    ----------
    rgb : (H, W, 3) uint8
        As large as the photo allows, no larger than the page shows.
    taken_on : date or None
        None: not known.
    lines : tuple of Line
        Outlines of the regions that changed, parted at brows, eyes, nostrils and lips.
    """

    rgb: Rgb
    taken_on: date | None
    lines: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class ViewPair:
    """First and latest picture of one view; one of them alone where there is nothing to compare with."""

    view: View
    side: Side
    pictures: tuple[Picture, ...]
    aligned: bool
    comparability: Comparability | None


@dataclass(frozen=True, slots=True)
class ChartPoint:
    """One session's value; None where there is none."""

    day: date
    value: float | None


@dataclass(frozen=True, slots=True)
class Outcome:
    """A metric that the series is judged by, in one region: its latest change, and its course.

    Attributes
    ----------
    change : Change
    noise : float or None
        Half the 95 % interval of the change, in its unit; None where it is not known.
    base : float or None
        The baseline's value.
    points : tuple of ChartPoint
        Without photos right after a treatment.
    """

    change: Change
    noise: float | None
    base: float | None
    points: tuple[ChartPoint, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """When and for what it was chosen by what the series is judged.

    Attributes
    ----------
    measured_before : int
        Photos that had been compared by then.
    replaces : date or None
        Day of the choice before.
    """

    indication: str
    chosen_on: date
    measured_before: int
    replaces: date | None = None


@dataclass(frozen=True, slots=True)
class Counts:
    """What else was measured, by verdict."""

    better: int = 0
    worse: int = 0
    unchanged: int = 0
    not_told: int = 0
    unknown: int = 0


@dataclass(frozen=True, slots=True)
class Given:
    """A treatment that was given.

    Attributes
    ----------
    number, count : int or None
        Which session of a course it was, of how many.
    """

    day: date
    technique: str
    products: tuple[str, ...] = ()
    zones: tuple[str, ...] = ()
    number: int | None = None
    count: int | None = None


@dataclass(frozen=True, slots=True)
class Followed:
    """A side effect and its course."""

    kind: str
    severity: str
    onset: date
    resolved: date | None


@dataclass(frozen=True, slots=True)
class Ahead:
    """What comes next: a session of a course, or an appointment with its time."""

    on: date | datetime
    number: int | None = None
    count: int | None = None


@dataclass(frozen=True, slots=True, eq=False)
class SpotMap:
    """The baseline's picture with its spots.

    Attributes
    ----------
    picture : Picture
    spots : tuple of (Line, SpotState)
    examine : bool
        Whether one is new or growing beyond chance.
    """

    picture: Picture
    spots: tuple[tuple[Line, SpotState], ...]
    examine: bool


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class SheetData:
    """All that stands on a sheet.

    Attributes
    ----------
    clinic, clinic_lines, logo
        Name, further lines, PNG or JPEG; empty where the clinic set none.
    patient : str
        As the consent allows it: name, number or pseudonym.
    baseline_changed : (date, date) or None
        Day of the baseline and of the first photo, where they differ.
    later : date or None
        Day of the latest photo, where another one is shown.
    outcomes : tuple of Outcome
        Of the plan, the foremost first.
    hidden : str
        "" , "mask" or "crop".
    code : str or None
        Of the seal; None without a library.
    """

    language: str
    today: date
    pair: ViewPair
    clinic: str = ""
    clinic_lines: tuple[str, ...] = ()
    logo: bytes = b""
    patient: str = ""
    patient_is_number: bool = False
    plan: Plan | None = None
    baseline_changed: tuple[date, date] | None = None
    baseline_chosen: bool = False
    later: date | None = None
    outcomes: tuple[Outcome, ...] = ()
    also: Counts = field(default_factory=Counts)
    treatments: tuple[Given, ...] = ()
    side_effects: tuple[Followed, ...] = ()
    ahead: tuple[Ahead, ...] = ()
    hidden: str = ""
    code: str | None = None
    version: str = ""
    metric_versions: tuple[tuple[str, int], ...] = ()
    px_per_mm: float | None = None
    views: tuple[ViewPair, ...] = ()
    sessions: tuple[Picture, ...] = ()
    spot_map: SpotMap | None = None
    from_library: bool = True

    @property
    def details(self) -> dict[str, Any]:
        """What of it is worth keeping beside a seal, without names."""
        return {
            "view": self.pair.view,
            "side": self.pair.side,
            "language": self.language,
            "changes": [
                [one.change.metric, one.change.region, one.change.unit, one.change.delta, one.change.verdict]
                for one in self.outcomes
            ],
        }


@dataclass(frozen=True, slots=True)
class SheetForm:
    """Paper and pages of a sheet."""

    paper: Paper = "a4"
    orientation: Orientation = "portrait"
    pages: tuple[Page, ...] = ()
