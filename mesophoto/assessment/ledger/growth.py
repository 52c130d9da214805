"""Did the skin where a spot is now really darken, by more than the skin around it did?

The contour of a faint spot jumps between two shots: mottle that lay just below half of its height lies just
above it. That is no growth: the skin within the larger contour is as dark as before. And where a smile, a
fold or stubble changes the shading, all of the skin about a spot changes as much as the spot does. So the
darkening within the contour is measured between the aligned photos, and beside it that of places of the same
form around: what they do is how far it can be trusted there.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray
from scipy.stats import norm

from mesophoto.imaging.colour import srgb_to_lab
from mesophoto.imaging.registration import Registration, sample_mask
from mesophoto.imaging.working import WorkingImage
from mesophoto.records import FloatArray, Mask

Outline = NDArray[np.float64]

_DIRECTIONS = 12
_DISTANCES = (2.6, 3.8)
"""Of the places around from a spot, in its radii, and a millimetre more."""
_GAP_MM, _RING = 0.5, 0.6
_LEAST_SKIN = 0.7
_LEAST_PLACES = 6
_USUAL = 75.0
_OF_NORMAL = 1.15
"""That percentile of |z| of a normal distribution."""
_FLOOR_L = 0.3
"""Least doubt, ΔL*: what mean lightness of small places varies by in any case."""

_TAIL = 1.2
"""Repeats lie further out than what lies around them does: their 95th percentile over that of a normal
distribution, of spots whose contour did not grow."""


@dataclass(frozen=True, slots=True)
class Darkening:
    """How much darker a place is than in the baseline, in ΔL* against its surroundings.

    Attributes
    ----------
    change : float
    sd : float
        Of places of the same form around it.
    """

    change: float
    sd: float

    @property
    def in_sd(self) -> float:
        """Change in standard deviations."""
        return self.change / self.sd


def judge_growth(darkening: Darkening) -> float:
    """One-sided p-value of a place not having darkened."""
    return float(norm.sf(darkening.in_sd / _TAIL))


def measure_darkening(
    before: WorkingImage, after: WorkingImage, registration: Registration, zones: Sequence[Outline]
) -> list[Darkening | None]:
    """Measure how much places darkened.

    Parameters
    ----------
    before, after : WorkingImage
    registration : Registration
        From the baseline's photo to the other.
    zones : sequence of (N, 2) px of ``before``

    Returns
    -------
    list of Darkening or None
        None where too little skin is seen about a place to tell.
    """
    if not zones:
        return []
    field = registration.field_between(before, after)
    lightness = [
        np.ascontiguousarray(srgb_to_lab(image.rgb)[..., 0], np.float32) for image in (before, after)
    ]
    there = cv2.remap(
        lightness[1], field[..., 0], field[..., 1], cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
    )
    darker = np.asarray(lightness[0] - there, np.float32)
    skin = before.skin & sample_mask(after.skin, field) & (registration.trust_on(before) > 0.5)
    px_per_mm = before.px_per_mm or 4.0
    return [_measure(darker, skin, zone, px_per_mm) for zone in zones]


def _measure(darker: FloatArray, skin: Mask, zone: Outline, px_per_mm: float) -> Darkening | None:
    if len(zone) < 3 or not np.isfinite(zone).all():
        return None
    low = np.floor(zone.min(axis=0)).astype(int)
    size = np.ceil(zone.max(axis=0)).astype(int) - low + 1
    radius = float(max(size)) / 2
    margin = math.ceil(_GAP_MM * px_per_mm + max(_RING * radius, px_per_mm)) + 1
    stencil = np.zeros((size[1] + 2 * margin, size[0] + 2 * margin), np.uint8)
    cv2.fillPoly(stencil, [np.round((zone - low + margin) * 256).astype(np.int32)], 1, shift=8)
    away = cv2.distanceTransform(1 - stencil, cv2.DIST_L2, 5)
    inside = stencil > 0
    ring = (away > _GAP_MM * px_per_mm) & (away <= margin - 1)
    corner = low - margin
    own = _change_at(darker, skin, inside, ring, corner)
    if own is None:
        return None
    angles = np.linspace(0, 2 * np.pi, _DIRECTIONS, endpoint=False)
    around = []
    for distance in _DISTANCES:
        reach = distance * radius + px_per_mm
        for angle in angles:
            step = np.round([reach * math.cos(angle), reach * math.sin(angle)]).astype(int)
            change = _change_at(darker, skin, inside, ring, corner + step)
            if change is not None:
                around.append(change)
    if len(around) < _LEAST_PLACES:
        return None
    usual = float(np.percentile(np.abs(around), _USUAL)) / _OF_NORMAL
    return Darkening(own, math.hypot(usual, _FLOOR_L))


def _change_at(
    darker: FloatArray, skin: Mask, inside: Mask, ring: Mask, corner: NDArray[np.int_]
) -> float | None:
    """Mean of a stencil's inside less the median of its ring; None where it is not on skin."""
    (x, y), (height, width) = corner, inside.shape
    if x < 0 or y < 0 or y + height > darker.shape[0] or x + width > darker.shape[1]:
        return None
    bare, values = skin[y : y + height, x : x + width], darker[y : y + height, x : x + width]
    here, about = inside & bare, ring & bare
    if np.count_nonzero(here) < _LEAST_SKIN * np.count_nonzero(inside) or np.count_nonzero(
        about
    ) < _LEAST_SKIN / 2 * np.count_nonzero(ring):
        return None
    return float(values[here].mean() - np.median(values[about]))
