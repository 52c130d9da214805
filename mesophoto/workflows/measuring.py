"""One photo's measuring as a step for a worker: what goes in, what comes out, all of it small."""

import hashlib
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field

from mesophoto.library.entities import PhotoFindings
from mesophoto.library.transaction import canonical_json
from mesophoto.records import Scale

Polygon = tuple[tuple[float, float], ...]

ALGORITHM = "mesophoto/1"


@dataclass(frozen=True, slots=True)
class Source:
    """An original by its hash, with what the user set and drew on it."""

    sha256: str
    file_name: str
    scale: Scale | None = None
    regions: tuple[tuple[str, Polygon], ...] = ()
    """Name and corners in px."""
    not_counted: tuple[tuple[float, float], ...] = ()
    """Points (x, y) in px, each inside a spot."""

    def key(self) -> object:
        """What of it a result depends on."""
        return [self.sha256, self.scale and asdict(self.scale), self.regions, self.not_counted]


@dataclass(frozen=True, slots=True)
class Step:
    """Measure one photo and compare it with its baseline, which may be itself."""

    folder: str
    """The library's."""
    photo: Source
    baseline: Source
    drawn_on: tuple[Source, ...]
    """Photos of the series that carry regions or spots not counted; those travel to all others."""
    marker_mm: float | None

    @property
    def inputs_sha256(self) -> str:
        """Hash of all that the result depends on, apart from the algorithm."""
        parts = [self.photo.key(), self.baseline.key(), [s.key() for s in self.drawn_on], self.marker_mm]
        return hashlib.sha256(canonical_json(parts).encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Measured:
    """What a step found."""

    findings: PhotoFindings
    outlines: Mapping[str, Polygon] = field(default_factory=dict)
    """Region → corners in px of the photo."""
    masks: Mapping[str, bytes] = field(default_factory=dict)
    """"pigmentation", "redness", "wrinkles" → PNG of the photo's size."""
    alignment: bytes | None = None
    """Made by :func:`mesophoto.workflows.alignment.pack_alignment`; None for the baseline itself."""


def measure_step(step: Step) -> Measured:
    """Measure."""
    raise RuntimeError
