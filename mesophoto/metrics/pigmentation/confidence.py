"""How surely a fitted contour is a pigmentation spot, 0..1.

Every criterion is a ramp rather than a limit, so that a spot which is near one of them changes the sum of
areas a little between two photos of the same skin instead of coming and going.
"""

from collections.abc import Sequence

import numpy as np

from mesophoto.metrics.pigmentation.contour import FittedSpot

CONTRAST_RAMP_L = (1.7, 2.8)
"""ΔL* inside a spot of up to ``SMALL_MM`` that counts nothing, and fully."""

LARGE_CONTRAST_RAMP_L = (2.6, 4.4)
"""The same for a spot of ``LARGE_MM`` or more: shade of that size is common, faint spots are not."""

LIGHT_GAIN = 29.0
"""ΔL* per unit of density on skin of L* 70."""

SMALL_MM, LARGE_MM = 4.0, 10.0
WIDTH_RAMP_MM = (0.7, 1.2)
"""Short axis: pores, stubble and hairs are narrower."""

ELONGATION_RAMP = (3.0, 4.5)
"""Long through short axis: creases and hairs."""

COMPACT_RAMP = (0.3, 0.45)
"""Largest disc in it: lines that cross, veins and creases that branch."""

PIGMENT_RAMP = (0.2, 0.3)
"""Red through green absorption: blood absorbs hardly any red light."""

EDGE_RAMP_MM = (4.0, 6.0)
"""Width of the edge: the shade of a cheek has none."""

DISTINCT_RAMP = (1.8, 2.7)
"""Standard deviations of the skin around it: mottle and hair stand out of nothing."""

BLUE_RAMP = (0.45, 0.7)
"""Blue through green absorption: ink on the skin."""

BESIDE_RAMP = (0.3, 0.5)
"""Contrast of a spot through that of the foremost one."""

BOUNDED_RAMP = (0.75, 0.95)
"""Share of skin around it: what touches hair, a brow or the border of the skin is a part of that."""


SHADE_DIAMETER_RAMP_MM, SHADE_EDGE_RAMP_MM = (4.0, 6.0), (1.4, 2.0)
"""Where a face casts shade on itself, a patch that is wide and soft is that shade."""


def confidence_of(spot: FittedSpot, *, in_shade: bool = False) -> float:
    """Give the product of all ramps.

    Parameters
    ----------
    spot : FittedSpot
    in_shade : bool
        Whether it lies where a face casts shade on itself.
    """
    diameter = np.sqrt(spot.long_mm * spot.short_mm)
    size = _rise(float(np.log(max(diameter, 0.1))), float(np.log(SMALL_MM)), float(np.log(LARGE_MM)))
    low, high = (
        (1 - size) * small + size * large
        for small, large in zip(CONTRAST_RAMP_L, LARGE_CONTRAST_RAMP_L, strict=True)
    )
    shade = _rise(diameter, *SHADE_DIAMETER_RAMP_MM) * _rise(spot.edge_mm, *SHADE_EDGE_RAMP_MM)
    return (
        (1 - shade if in_shade else 1.0)
        * _rise(_strength(spot), low, high)
        * _rise(spot.short_mm, *WIDTH_RAMP_MM)
        * (1 - _rise(spot.long_mm / max(spot.short_mm, 1e-6), *ELONGATION_RAMP))
        * _rise(spot.compact, *COMPACT_RAMP)
        * _rise(spot.pigment, *PIGMENT_RAMP)
        * (1 - _rise(spot.edge_mm, *EDGE_RAMP_MM))
        * _rise(spot.bounded, *BOUNDED_RAMP)
        * _rise(spot.distinct, *DISTINCT_RAMP)
        * _rise(spot.blue, *BLUE_RAMP)
    )


def _strength(spot: FittedSpot) -> float:
    """ΔL* half-way between that on this skin and that of the same density on skin of L* 70.

    In ΔL* alone an exposure of +15 % adds 5 % to every contrast; in density alone the grain of dark skin
    is as strong as a spot.
    """
    return float(np.sqrt(max(spot.contrast, 0) * max(spot.density, 0) * LIGHT_GAIN))


def beside_the_foremost(confidences: Sequence[float], spots: Sequence[FittedSpot]) -> list[float]:
    """Lower the confidence in spots that are faint beside the photo's most prominent one.

    A photo without a scale is mostly a close-up: what is a spot and what is the skin's grain cannot be told
    by millimetres, so a spot has to stand comparison with the one that the photo was taken of.
    """
    sure = [spot for confidence, spot in zip(confidences, spots, strict=True) if confidence >= 0.5]
    if not sure:
        return list(confidences)
    foremost = max(sure, key=lambda spot: spot.contrast * spot.area_px2**0.5).contrast
    return [
        confidence * _rise(spot.contrast / foremost, *BESIDE_RAMP)
        for confidence, spot in zip(confidences, spots, strict=True)
    ]


def _rise(value: float, low: float, high: float) -> float:
    share = min(max((value - low) / (high - low), 0.0), 1.0)
    return share * share * (3 - 2 * share)
