"""A reference of colour that the user chose on the baseline: grey card, wall, or untreated skin."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from mesophoto.imaging.colour_reference.fitting import Fit, as_rows, fit_gains, fit_neutral
from mesophoto.imaging.colour_reference.sampling import Samples, sample_cells
from mesophoto.imaging.registration import Registration
from mesophoto.records import ColourReference, Photo

Polygon = NDArray[np.float64]

RESIDUAL_LIMIT = 4.0
_LEAST_CELLS = 4
_LEAST_CARRIED, _LEAST_TRUST = 0.9, 0.5
"""Share of the polygon that the registration must carry, for it to count as skin."""

_MOST_GAIN = 2.5
"""Of one channel against green: what takes more is not the same thing, or not grey."""


REFERENCE_REGIONS: Mapping[str, Literal["grey card", "stable"]] = {
    "grey_card": "grey card",
    "colour_reference": "stable",
}
"""Names of drawn regions that are references of colour, not skin to be measured."""


@dataclass(frozen=True, eq=False)
class ChosenReference:
    """What the user marked on the baseline.

    Attributes
    ----------
    kind : "grey card" or "stable"
        Something neutral in every photo, or something that does not change its colour.
    polygon : (N, 2) px of the baseline
    """

    kind: Literal["grey card", "stable"]
    polygon: Polygon


def baseline_reference(photo: Photo, chosen: ChosenReference) -> ColourReference:
    """Read the chosen reference in the baseline alone.

    A grey card makes the photo neutral. Something stable makes the baseline's own colours the standard.
    With a ``reason`` where it cannot be used.
    """
    samples = sample_cells(photo, chosen.polygon)
    kind: Literal["grey card", "background"] = "grey card" if chosen.kind == "grey card" else "background"
    reference = ColourReference(
        kind, None, int(np.count_nonzero(~samples.clipped)), outline=_corners(chosen.polygon)
    )
    reason = _why_not(samples, "the baseline")
    if reason is not None:
        return replace(reference, reason=reason)
    if chosen.kind == "stable":
        return reference
    return _with_fit(reference, fit_neutral(samples.light[~samples.clipped]))


def pair_references(
    before: Photo, after: Photo, chosen: ChosenReference, registration: Registration
) -> tuple[ColourReference, ColourReference]:
    """Read the chosen reference in both photos: where the registration carries it, else at the same place.

    The residual comes from the cells of a grid over it, each predicted by the others.
    """
    first = baseline_reference(before, chosen)
    there, carried = _carry(before, after, chosen.polygon, registration)
    if chosen.kind == "stable" and carried:
        first = replace(first, kind="skin")
    seen = [sample_cells(before, chosen.polygon), sample_cells(after, there)]
    second = ColourReference(first.kind, None, 0, outline=_corners(there), reason=first.reason)
    if first.reason is not None:
        return first, second
    both = ~seen[0].clipped & ~seen[1].clipped
    second = replace(second, patches=int(both.sum()))
    reason = _why_not(replace(seen[1], clipped=~both), "the other photo")
    if reason is not None:
        return first, replace(second, reason=reason)
    if chosen.kind == "grey card":
        return first, _with_fit(second, fit_neutral(seen[1].light[both]))
    return first, _with_fit(second, fit_gains(seen[1].light[both], seen[0].light[both]))


def _carry(before: Photo, after: Photo, polygon: Polygon, registration: Registration) -> tuple[Polygon, bool]:
    """The polygon on the other photo, and whether the registration carried it."""
    if registration.ok:
        places = np.round(_fill(polygon)).astype(int)
        x = np.clip(places[:, 0], 0, before.width_px - 1)
        y = np.clip(places[:, 1], 0, before.height_px - 1)
        mapped = registration.map_points(polygon)
        trusted = float((registration.trust[y, x] > _LEAST_TRUST).mean())
        if np.isfinite(mapped).all() and trusted >= _LEAST_CARRIED:
            return mapped, True
    size = np.array([before.width_px, before.height_px])
    there = np.array([after.width_px, after.height_px])
    return (np.asarray(polygon, float) + 0.5) / size * there - 0.5, False


def _fill(polygon: Polygon, steps: int = 8) -> Polygon:
    """The polygon's corners, drawn in to its middle step by step."""
    middle = polygon.mean(axis=0)
    return np.concatenate([middle + share * (polygon - middle) for share in np.linspace(0, 1, steps)])


def _why_not(samples: Samples, where: str) -> str | None:
    if np.count_nonzero(~samples.clipped) < _LEAST_CELLS:
        return f"the colour reference is over- or underexposed, outside or too small in {where}"
    return None


def _with_fit(reference: ColourReference, fit: Fit) -> ColourReference:
    residual = fit.residual_delta_e00
    fitted = replace(reference, matrix=as_rows(fit.matrix), residual_delta_e00=residual)
    gains = np.diag(fit.matrix)
    if max(gains.max() / gains[1], gains[1] / gains.min()) > _MOST_GAIN:
        thing = "is not grey" if reference.kind == "grey card" else "has another colour in the two photos"
        return replace(fitted, reason=f"the colour reference {thing}")
    if residual > RESIDUAL_LIMIT:
        return replace(
            fitted, reason=f"parts of the colour reference differ by {residual:.1f} ΔE00: something covers it"
        )
    return fitted


def _corners(polygon: Polygon) -> tuple[tuple[float, float], ...]:
    return tuple((float(x), float(y)) for x, y in polygon)
