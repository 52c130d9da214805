"""Size of a side effect's outline, and its colour against the skin around it.

The colour inside is compared with a plane fitted to the skin in a ring around the outline, so that neither
tone nor slope of the light counts. Neither the age of a bruise nor the volume of a swelling can be
told from a photo, and neither is.
"""

from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from mesophoto.imaging.colour import srgb_to_lab
from mesophoto.imaging.polygon import polygon_area, polygon_mask
from mesophoto.records import FloatArray, Mask, Scale

VERSION = 1

SMALLEST_MM = 2.0
"""Diameter below which JPEG with halved colour takes half of a red spot's a* (measured on 1.5 mm)."""
_SMALLEST_PX = 8.0
"""The same where there is no scale, in px."""

_GAP, _RING = 0.30, 0.45
_GAP_PX, _RING_PX = 2.0, 3.0
_LEAST_RING = 0.25
_MOST_CLIPPED = 0.02
_ROUNDS = 3
_SIDE_PX = 400
"""Longest side of the picture that colour is averaged on."""

NO_SCALE = "without a scale there is no size in millimetres"
NO_RING = "too little bare skin lies around it to tell its colour from"
CLIPPED = "the light is clipped there: its colour cannot be told"
SMALL_IN_JPEG = "so small a spot loses its colour in this kind of JPEG"
EMPTY = "the outline encloses nothing"


@dataclass(frozen=True, slots=True)
class SideEffectFindings:
    """What was measured inside an outline; None where it cannot be, with the reason.

    Attributes
    ----------
    area_px2 : float
    area_mm2, area_sd_mm2 : float or None
        The doubt is the scale's.
    delta_e, delta_l, delta_a, delta_b : float or None
        Mean colour inside minus the skin around it, CIE76 and its parts.
    reason : str or None
    """

    area_px2: float
    area_mm2: float | None = None
    area_sd_mm2: float | None = None
    delta_e: float | None = None
    delta_l: float | None = None
    delta_a: float | None = None
    delta_b: float | None = None
    reason: str | None = None


def measure_side_effect(
    rgb: NDArray[Any],
    outline: NDArray[Any],
    *,
    skin: Mask | None = None,
    others: Mask | None = None,
    scale: Scale | None = None,
    chroma_is_halved: bool = False,
) -> SideEffectFindings:
    """Measure what an outline encloses.

    Parameters
    ----------
    rgb : (H, W, 3) uint8 or uint16
        sRGB-encoded, in true colours where there is a reference.
    outline : (N, 2)
        Corners, px.
    skin : (H, W) bool, optional
        Bare skin, without hair, brows, eyes, lips, nostrils; everything if None.
    others : (H, W) bool, optional
        Other outlines: no surroundings of this one.
    scale : Scale, optional
    chroma_is_halved : bool
        Whether the file holds colour at half of its resolution (4:2:0).
    """
    corners = np.asarray(outline, float).reshape(-1, 2)
    area = abs(polygon_area(corners)) if len(corners) > 2 and np.isfinite(corners).all() else 0.0
    if area < 1:
        return SideEffectFindings(area, reason=EMPTY)
    colour, why_not_colour = _difference(rgb, corners, area, skin, others)
    diameter = 2 * float(np.sqrt(area / np.pi))
    smallest = _SMALLEST_PX if scale is None else max(SMALLEST_MM * scale.px_per_mm, _SMALLEST_PX)
    if chroma_is_halved and diameter < smallest:
        colour, why_not_colour = None, SMALL_IN_JPEG
    reasons = [why for why in (NO_SCALE if scale is None else None, why_not_colour) if why is not None]
    l, a, b = (None, None, None) if colour is None else (float(part) for part in colour)  # noqa: E741
    area_mm2 = None if scale is None else area / scale.px_per_mm**2
    return SideEffectFindings(
        area_px2=area,
        area_mm2=area_mm2,
        area_sd_mm2=None if scale is None or area_mm2 is None else scale.sd_of(area_mm2, "mm2"),
        delta_e=None if colour is None else float(np.linalg.norm(colour)),
        delta_l=l,
        delta_a=a,
        delta_b=b,
        reason="; ".join(reasons) or None,
    )


def _difference(
    rgb: NDArray[Any], corners: NDArray[np.float64], area: float, skin: Mask | None, others: Mask | None
) -> tuple[NDArray[np.float64] | None, str | None]:
    """Mean (ΔL*, Δa*, Δb*) inside, or why it cannot be told."""
    radius = float(np.sqrt(area / np.pi))
    gap, width = max(_GAP * radius, _GAP_PX), max(_RING * radius, _RING_PX)
    margin = int(np.ceil(gap + width)) + 2
    height, right = rgb.shape[:2]
    x0, y0 = np.maximum(np.floor(corners.min(axis=0)).astype(int) - margin, 0)
    x1, y1 = np.minimum(np.ceil(corners.max(axis=0)).astype(int) + margin + 1, (right, height))
    if x1 - x0 < 3 or y1 - y0 < 3:
        return None, EMPTY
    part = np.s_[y0:y1, x0:x1]
    inside = polygon_mask((y1 - y0, x1 - x0), corners - (x0, y0))
    away = cv2.distanceTransform((~inside).astype(np.uint8), cv2.DIST_L2, 5)
    around = (away > gap) & (away <= gap + width)
    ring = around.copy()
    bare = inside.copy()
    if skin is not None:
        ring &= skin[part]
        bare &= skin[part]
    if others is not None:
        ring &= ~others[part]
    whole = np.pi * ((radius + gap + width) ** 2 - (radius + gap) ** 2)
    # A lesion may be too dark or too red to pass for skin by its colour: then all of it counts.
    inside = bare if bare.sum() > 0.5 * inside.sum() else inside
    # Pixels on the line are half outside.
    inner = inside & (cv2.distanceTransform(inside.astype(np.uint8), cv2.DIST_L2, 5) > 1)
    inside = inner if inner.sum() > 0.5 * inside.sum() else inside
    if not inside.any():
        return None, EMPTY
    if ring.sum() < _LEAST_RING * whole:
        return None, NO_RING
    pixels, highest = rgb[part], np.iinfo(rgb.dtype).max
    used = inside | ring
    clipped = np.asarray(((pixels >= highest * 254 / 255) | (pixels <= highest / 255)).any(axis=-1))
    if clipped[used].mean() > _MOST_CLIPPED:
        return None, CLIPPED
    lab, inside, ring = _averaged(np.asarray(pixels / np.float32(highest), np.float32), inside, ring)
    if inside.sum() < 3 or ring.sum() < 12:
        return None, NO_RING
    return _above_plane(lab, inside, ring), None


def _averaged(rgb: FloatArray, inside: Mask, ring: Mask) -> tuple[FloatArray, Mask, Mask]:
    factor = min(_SIDE_PX / max(rgb.shape[:2]), 1.0)
    if factor < 1:
        size = (max(round(rgb.shape[1] * factor), 3), max(round(rgb.shape[0] * factor), 3))
        rgb = np.asarray(cv2.resize(np.ascontiguousarray(rgb), size, interpolation=cv2.INTER_AREA))
        inside, ring = (
            np.asarray(cv2.resize(mask.astype(np.float32), size, interpolation=cv2.INTER_AREA) > 0.9)
            for mask in (inside, ring)
        )
    return srgb_to_lab(rgb), inside, ring


def _above_plane(lab: FloatArray, inside: Mask, ring: Mask) -> NDArray[np.float64]:
    """Mean inside above a plane through the ring that is deaf to what stands out of it."""
    height, width = ring.shape
    y, x = np.mgrid[:height, :width].astype(np.float64)
    terms = np.stack([np.ones_like(x), x / width - 0.5, y / height - 0.5], axis=-1)
    rows, values = terms[ring], lab[ring].astype(np.float64)
    keep = np.ones(len(rows), bool)
    fit = np.zeros((3, 3))
    for _ in range(_ROUNDS):
        fit = np.linalg.lstsq(rows[keep], values[keep], rcond=None)[0]
        rest = np.linalg.norm(values - rows @ fit, axis=1)
        keep = rest <= 2.5 * max(float(np.median(rest)), 0.1)
    return np.asarray((lab[inside] - terms[inside] @ fit).mean(axis=0))
