"""The shape that every metric module has.

A module exposes ``METRICS`` (what it measures) and ``analyse`` (one pass over a working image, for all
regions at once)::

    METRICS: tuple[Metric, ...]
    def analyse(image: WorkingImage, regions: Mapping[str, Mask]) -> Findings: ...

``regions`` are (h, w) masks on the working image, already without what is not skin. Every metric gives one
``Measurement`` per region and unit: with a value, or with a reason.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from mesophoto.imaging.working import WorkingImage
from mesophoto.records import Mask, Measurement, Metric, SpotOutline


@dataclass(frozen=True, eq=False)
class Findings:
    """What one metric module found in one working image.

    Attributes
    ----------
    measurements : list of Measurement
    masks : dict of (h, w) bool
        On the working image's pixels: "pigmentation", "redness", "wrinkles".
    spots : list of SpotOutline
        On the working image's pixels.
    """

    measurements: list[Measurement]
    masks: dict[str, Mask] = field(default_factory=dict)
    spots: list[SpotOutline] = field(default_factory=list)


def withhold(metrics: Iterable[Metric], regions: Mapping[str, Mask], reason: str) -> list[Measurement]:
    """Give no value, and the reason, for every metric, unit and region."""
    return [
        Measurement(metric.name, region, unit, None, None, reason, metric.version, metric.parameters)
        for metric in metrics
        for region in regions
        for unit in metric.units
    ]


def why_not_resolved(image: WorkingImage, metric: Metric, what: str) -> str | None:
    """Why a photo cannot show a thing that has a size in millimetres; None if it can.

    Parameters
    ----------
    image : WorkingImage
    metric : Metric
    what : str
        The thing: "texture".
    """
    if image.px_per_mm is None:
        return f"without a scale in millimetres {what} cannot be measured"
    if image.px_per_mm < metric.needed_px_per_mm:
        return f"{image.px_per_mm:.1f} px/mm do not show {what}: {metric.needed_px_per_mm:.1f} are needed"
    return None
