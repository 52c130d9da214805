"""One photo's measuring as a step for a worker: what goes in, what comes out, all of it small."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from functools import cache

from mesophoto import __version__
from mesophoto.library.entities import PhotoFindings, SpotEntry
from mesophoto.library.transaction import canonical_json
from mesophoto.records import Scale
from mesophoto.resources import resource_path

_NOISE = ("repeat_shots", "spots")

Corners = tuple[tuple[float, float], ...]
"""(x, y) in px of a photo."""


@dataclass(frozen=True, slots=True)
class Source:
    """An original by its hash, with what the user set and drew on it."""

    sha256: str
    file_name: str
    scale: Scale | None = None
    regions: tuple[tuple[str, Corners], ...] = ()
    """Name and corners."""
    not_counted: Corners = ()
    """Points, each inside a spot."""
    stored_sha256: str = ""
    """Name under which it is stored; that of ``sha256`` where it is not encrypted."""
    file_key: bytes | None = field(default=None, repr=False)
    """In a vault, what decrypts it: a worker has neither the database nor the other keys."""

    @property
    def key(self) -> object:
        """What of it a result depends on."""
        return [self.sha256, self.scale and asdict(self.scale), self.regions, self.not_counted]


@dataclass(frozen=True, slots=True)
class Step:
    """Measure one photo and compare it with its baseline, which may be itself."""

    folder: str
    """The library's."""
    algorithm: str
    """See :func:`algorithm`."""
    photo: Source
    baseline: Source
    drawn_on: tuple[Source, ...] = ()
    """Photos of the series that carry regions or spots not counted; those travel to all others."""
    marker_mm: float | None = None
    """Side of the clinic's scale marker."""
    working_px_per_mm: float | None = None
    """Common scale of the series."""
    close_up: bool = False
    """Skin fills the picture: measured as a whole where no region is drawn."""
    drawn_only: bool = False
    """The view has no anatomical regions: only drawn ones are measured."""
    right_after: bool = False
    """Taken right after a treatment: measured, never compared."""
    noise: str | None = None
    """The clinic's own noise for this camera and view, as JSON; None: what ships."""

    @property
    def inputs_sha256(self) -> str:
        """Hash of all that the result depends on, apart from the algorithm."""
        parts = [
            self.photo.key, self.baseline.key, [source.key for source in self.drawn_on], self.marker_mm,
            self.working_px_per_mm, self.close_up, self.right_after,
        ]  # fmt: skip
        if self.noise is not None:  # so that what was measured with the shipped noise keeps its hash
            parts.append(hashlib.sha256(self.noise.encode()).hexdigest())
        if self.drawn_only:  # likewise
            parts.append("drawn only")
        return hashlib.sha256(canonical_json(parts).encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Measured:
    """What a step found."""

    findings: PhotoFindings
    spots: tuple[SpotEntry, ...] = ()
    outlines: Mapping[str, Corners] = field(default_factory=dict)
    """By region."""
    masks: Mapping[str, bytes] = field(default_factory=dict)
    """"pigmentation", "redness", "wrinkles" → PNG of the photo's size."""
    alignment: bytes | None = None
    """Made by :func:`mesophoto.workflows.alignment.pack_alignment`; None for the baseline itself."""


def measure_step(step: Step) -> Measured:
    """Measure one photo and compare it with its baseline. Runs in a worker.

    Raises
    ------
    UserError
        If an original is missing, damaged or cannot be decoded.
    """
    from mesophoto.workflows import engine  # noqa: PLC0415 - takes a second, which the window need not wait for

    return engine.measure(step)


@dataclass(frozen=True, slots=True)
class RepeatFound:
    """What two shots of unchanged skin gave."""

    values: tuple[tuple[tuple[str, str, str], float, float], ...]
    """(metric, region, unit), first, second: what can be compared in this pair."""


def repeat_step(step: Step) -> RepeatFound:
    """Compare two shots of unchanged skin. Runs in a worker.

    Raises
    ------
    UserError
        If an original is missing, damaged or cannot be decoded.
    """
    from mesophoto.workflows import engine  # noqa: PLC0415 - as above

    return engine.compare_repeat(step)


def ledger_step(steps: Sequence[Step]) -> str:
    """Follow the spots of a series, given by its photos' steps in order of time; JSON. Runs in a worker.

    Raises
    ------
    UserError
        As for :func:`measure_step`.
    """
    from mesophoto.workflows import engine  # noqa: PLC0415 - as above

    return engine.follow(steps)


@cache
def algorithm() -> str:
    """Name the present way of measuring: the version, and a hash of all metrics' definitions and noise."""
    from mesophoto.metrics.registry import METRICS  # noqa: PLC0415 - as above

    definitions = [[m.name, m.version, dict(m.parameters)] for m in METRICS.values()]
    noise = [resource_path(f"noise/{name}.json").read_text(encoding="utf-8") for name in _NOISE]
    digest = hashlib.sha256(canonical_json([definitions, noise]).encode()).hexdigest()
    return f"mesophoto {__version__} {digest[:12]}"
