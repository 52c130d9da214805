"""Glasses: a rim around each eye, where a bare face has no edge, and what lies behind the lenses."""

import cv2
import numpy as np
from numpy.typing import NDArray

from mesophoto.imaging.face_frame import FaceFrame
from mesophoto.imaging.polygon import polygon_mask
from mesophoto.imaging.skin.features import grow
from mesophoto.records import FloatArray, Mask

Points = NDArray[np.float64]

_EYES = ((33, 133), (362, 263))
"""Corners of the patient's right and left eye."""

_RADII_MM = np.arange(14.0, 36.0, 0.5)
_ANGLES = np.radians(np.arange(0.0, 152.0, 4.0))
"""From the temple, 0, below the eye, 90 degrees, to the nose: above the eye is the brow."""

_BEND_MM = 2.0
_LEAST_SLOPE = 0.005
_BRIDGE_X_MM = np.arange(-7.0, 7.1, 0.5)
_BRIDGE_Y_MM = np.arange(-13.0, 12.1, 0.5)
_GLASSES_SCORE = 12.0
_RIM_SCORE = 3.3
_RIM_MARGIN_MM = 3.0
_LENS_MM = 26.0
_ARM_MM = ((28.0, 8.0), (85.0, 8.0), (85.0, -16.0), (28.0, -16.0))
"""Where the arms run, seen from the root of the nose."""


def glasses_mask(density: FloatArray, frame: FaceFrame) -> Mask:
    """Find glasses, and what lies behind their lenses, bridge and arms.

    Around each eye, from the temple below it to the nose, and across the root of the nose, the steepest
    path is sought. On a bare face it is hardly steeper than its surroundings: the product of both ratios is
    below 9; rims of metal or plastic, or above the lenses, make it 15 or more. Rimless lenses are missed.

    Parameters
    ----------
    density : (h, w, 3) float32
        Optical density.
    frame : FaceFrame

    Returns
    -------
    (h, w) bool
        Empty without glasses.
    """
    shape = density.shape[:2]
    out = np.zeros(shape, bool)
    rims = [_rim(density, frame, eye, side) for eye, side in zip(_EYES, (-1.0, 1.0), strict=True)]
    rim = min(steepness for steepness, _, _ in rims)
    if rim * _bridge(density, frame) < _GLASSES_SCORE:
        return out
    for (_, path, centre), side in zip(rims, (-1.0, 1.0), strict=True):
        lens = path if rim > _RIM_SCORE else centre + _around(_LENS_MM)
        out |= polygon_mask(shape, frame.to_px(np.vstack([lens, centre + np.array((0.0, 12.0))])))
        out |= polygon_mask(shape, frame.to_px(np.array(_ARM_MM) * (side, 1.0)))
    out |= polygon_mask(
        shape, frame.to_px(np.array([(-28.0, 6.0), (28.0, 6.0), (20.0, -18.0), (-20.0, -18.0)]))
    )
    return grow(out, _RIM_MARGIN_MM * frame.px_per_mm)


def _around(radius_mm: float) -> Points:
    angles = np.linspace(0, np.pi, 24)
    return radius_mm * np.stack([np.cos(angles), -np.sin(angles)], axis=-1)


def _rim(
    density: FloatArray, frame: FaceFrame, eye: tuple[int, int], side: float
) -> tuple[float, Points, Points]:
    """Steepness of the path around an eye, the path (N, 2) mm, and the eye's centre."""
    centre = frame.to_mm(frame.points[list(eye)]).mean(axis=0)
    direction = np.stack([side * np.cos(_ANGLES), -np.sin(_ANGLES)], axis=-1)
    mm = centre + _RADII_MM[:, np.newaxis, np.newaxis] * direction
    steepness, rows = _steepness(density, frame, mm)
    return steepness, mm[rows, np.arange(len(rows))], centre


def _bridge(density: FloatArray, frame: FaceFrame) -> float:
    """Steepness of the path across the root of the nose."""
    mm = np.stack(np.meshgrid(_BRIDGE_X_MM, _BRIDGE_Y_MM), axis=-1)
    return _steepness(density, frame, mm)[0]


def _steepness(density: FloatArray, frame: FaceFrame, mm: Points) -> tuple[float, NDArray[np.intp]]:
    """Find the steepest path across a grid (rows, columns, 2) mm whose rows are half a millimetre apart.

    Returns the slope that three quarters of the path exceed over the grid's median, and its row per column.
    """
    xy = frame.to_px(mm.reshape(-1, 2)).reshape(mm.shape).astype(np.float32)
    field = cv2.remap(density, xy[..., 0], xy[..., 1], cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    slope = np.abs(np.gradient(field, axis=0)).max(axis=-1)
    rows = _steepest_path(np.minimum(slope, 0.5))
    along = np.percentile(slope[rows, np.arange(len(rows))], 25)
    return float(along / max(np.median(slope), _LEAST_SLOPE)), rows


def _steepest_path(slope: NDArray[np.float64]) -> NDArray[np.intp]:
    """Row per column of the path with the largest sum; from one column to the next it bends a little."""
    bend = round(_BEND_MM / 0.5)
    count, columns = slope.shape
    best, came = slope[:, 0].copy(), np.zeros((count, columns), np.intp)
    shifts = np.arange(-bend, bend + 1)
    sources = np.clip(np.arange(count)[:, np.newaxis] + shifts, 0, count - 1)
    for column in range(1, columns):
        reach = best[sources] - 0.005 * np.abs(shifts)
        choice = reach.argmax(axis=1)
        came[:, column] = sources[np.arange(count), choice]
        best = reach[np.arange(count), choice] + slope[:, column]
    rows = np.zeros(columns, np.intp)
    rows[-1] = int(best.argmax())
    for column in range(columns - 1, 0, -1):
        rows[column - 1] = came[rows[column], column]
    return rows
