"""Changed spots that are too large to pass for trusted skin by themselves.

A mole that grew by half is a disagreement like a hand's or a plaster's, widened by every window that saw it.
But all around it the photos agree, so that its place is known from there; and what differs is told by one
compact dark blob in either photo, or in both, on skin that is otherwise the same.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np

from mesophoto.imaging.registration.flow import blur
from mesophoto.records import FloatArray, Mask

LARGEST_RADIUS_PX = 28.5
"""7.5 mm, of the blob itself."""
LARGEST_PATCH_PX = 60.0
"""Radius of what disagrees: the blob's and the reach of the windows."""
_RING_PX = 10
_SEEN_RING = 0.6
"""Share of the ring around a patch that must lie within what is aligned."""
_AGREEING_RING, _AGREEING_ABOUT = 0.9, 0.75
"""Share of the ring around a patch that must agree for it to be measured; to be said to have changed."""
_BLOB_SMOOTHING_PX = 1.5
_BLOB_BEYOND_PX = 8.0
"""A spot reaches so far out of what disagrees: its middle may agree."""
_FAINTEST, _FAINT_SHARE = 0.1, 0.35
"""Depth of a blob in log luminance, about 4 L*, and as share of the other photo's: below it, none."""
_GREW = 1.25
_COMPACT = 0.45
"""Share of the circle around a blob that it fills."""
_BARE = 0.9
"""Share of a blob that must lie on bare skin."""
_EDGE_PX = 5
_REST_SHARE = 0.3
_REST_ALLOWED = 0.05
"""Beside the blobs no more than that share of a patch may differ by that share of their depth."""


@dataclass(frozen=True, slots=True)
class ChangedSpot:
    """Isolated skin that disagrees, with something dark and compact in it.

    Attributes
    ----------
    x, y, radius : float, px
        Of all that disagrees.
    measurable : bool
        Dark blobs explain what differs, and all around the photos agree.
    grew : bool
        The second photo's blob is larger by a quarter, or it alone has one.
    """

    x: float
    y: float
    radius: float
    measurable: bool
    grew: bool


def find_changed_spots(
    wrong: Mask, agreeing: Mask, domain: Mask, bare: Mask, pictures: tuple[FloatArray, FloatArray]
) -> tuple[Mask, list[ChangedSpot]]:
    """Find changed spots in what disagrees, and mark those that can be measured.

    Parameters
    ----------
    wrong, agreeing, domain, bare : (h, w) bool
        The last without eyes, brows, lips and nostrils: a pupil that looks elsewhere is no mole.
    pictures : two of (h, w) float32 in 0..255
        Aligned luminances.
    """
    changed = np.zeros(wrong.shape, bool)
    spots: list[ChangedSpot] = []
    if not wrong.any():
        return changed, spots
    logs = [np.log(blur(picture, _BLOB_SMOOTHING_PX) + 8) for picture in pictures]
    count, labels, stats, _ = cv2.connectedComponentsWithStats(wrong.astype(np.uint8))
    for number in range(1, count):
        left, top, width, height = (int(value) for value in stats[number, :4])
        if max(width, height) > 2 * LARGEST_PATCH_PX:
            continue
        margin = _RING_PX + 2
        window = (
            slice(max(top - margin, 0), top + height + margin),
            slice(max(left - margin, 0), left + width + margin),
        )
        patch = _without_holes(labels[window] == number)
        away = cv2.distanceTransform((~patch).astype(np.uint8), cv2.DIST_L2, 5)
        ring = (away > 0) & (away <= _RING_PX)
        seen = ring & domain[window]
        if np.count_nonzero(seen) < _SEEN_RING * np.count_nonzero(ring):
            continue
        around = float(agreeing[window][seen].mean())
        if around < _AGREEING_ABOUT:
            continue
        depths = [_depth(log[window], seen & agreeing[window]) for log in logs]
        blobs = _find_blobs(depths, patch | (away <= _BLOB_BEYOND_PX))
        found = [blob for blob in blobs if blob is not None]
        if not all(bare[window][blob].mean() >= _BARE for blob in found):
            continue
        compact = [_is_compact(blob) for blob in found]
        if not any(compact):
            continue
        measurable = around >= _AGREEING_RING and all(compact) and _explains(found, depths, patch)
        if measurable:
            changed[window] |= patch
        before, after = (0 if blob is None else np.count_nonzero(blob) for blob in blobs)
        y, x = np.nonzero(patch)
        spots.append(
            ChangedSpot(
                x=float(x.mean()) + window[1].start,
                y=float(y.mean()) + window[0].start,
                radius=max(width, height) / 2,
                measurable=bool(measurable),
                grew=bool(after > _GREW * before),
            )
        )
    return changed, spots


def _without_holes(patch: Mask) -> Mask:
    count, labels = cv2.connectedComponents(np.pad(~patch, 1, constant_values=True).astype(np.uint8))
    return np.asarray(labels[1:-1, 1:-1] != labels[0, 0]) if count > 1 else patch


def _depth(log: FloatArray, ring: Mask) -> FloatArray:
    """How much darker a window is than the plane through the skin around, deaf to what stands out of that."""
    y, x = np.mgrid[: log.shape[0], : log.shape[1]]
    terms = np.stack([np.ones(log.shape), x / 50, y / 50], axis=-1)
    rows, values = terms[ring], log[ring].astype(float)
    keep = np.ones(len(values), bool)
    plane = np.zeros(3)
    for _ in range(3):
        plane = np.linalg.lstsq(rows[keep], values[keep], rcond=None)[0]
        rest = np.abs(values - rows @ plane)
        keep = rest <= 2.5 * max(1.4826 * float(np.median(rest)), 1e-3)
    return np.asarray(terms @ plane - log, np.float32)


def _find_blobs(depths: Sequence[FloatArray], within: Mask) -> list[Mask | None]:
    """In each photo the largest part above half of its depth; None where nothing dark is."""
    deepest = [float(np.percentile(depth[within], 98)) for depth in depths]
    least = max(_FAINTEST, _FAINT_SHARE * max(deepest))
    return [
        _find_blob(depth, within, most / 2) if most >= least else None
        for depth, most in zip(depths, deepest, strict=True)
    ]


def _find_blob(depth: FloatArray, within: Mask, level: float) -> Mask | None:
    dark = ((depth > level) & within).astype(np.uint8)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(dark)
    return np.asarray(labels == 1 + int(stats[1:, cv2.CC_STAT_AREA].argmax())) if count > 1 else None


def _is_compact(blob: Mask) -> bool:
    points = np.argwhere(blob)[:, ::-1].astype(np.float32)
    radius = max(cv2.minEnclosingCircle(points)[1], 1.0)
    return bool(radius <= LARGEST_RADIUS_PX * 1.25 and len(points) >= _COMPACT * np.pi * radius**2)


def _explains(blobs: list[Mask], depths: list[FloatArray], patch: Mask) -> bool:
    """Whether the photos agree in a patch but for its blobs and their soft edges."""
    spot = np.logical_or.reduce(blobs)
    if np.count_nonzero(spot) > np.pi * LARGEST_RADIUS_PX**2:
        return False
    away = cv2.distanceTransform((~spot).astype(np.uint8), cv2.DIST_L2, 5)
    beside = patch & (away > _EDGE_PX)
    if not beside.any():
        return True
    deepest = max(float(np.percentile(depth[spot], 90)) for depth in depths)
    differs = np.abs(depths[0] - depths[1]) > _REST_SHARE * deepest
    return bool(np.mean(differs[beside]) <= _REST_ALLOWED)
