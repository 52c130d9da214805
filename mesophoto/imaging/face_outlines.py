"""Outlines of a face's regions, from its 478 points."""

from functools import cache

import numpy as np
from numpy.typing import NDArray

from mesophoto.imaging.face_frame import FaceFrame, closed_by_mirror, mirror

# Numbers are points of the MediaPipe face mesh, on the patient's right half. Neighbours share a border.
_MIDLINE: dict[str, tuple[int, ...]] = {
    "forehead": (9, 107, 66, 105, 63, 70, 68, 54, 103, 67, 109, 10),
    "glabella": (9, 107, 55, 193, 168),
    "nose": (168, 193, 245, 188, 114, 217, 126, 209, 64, 219, 218, 237, 44, 1),
    "perioral": (2, 97, 98, 165, 92, 186, 57, 202, 106, 182, 83, 18),
    "chin": (18, 83, 182, 106, 202, 210, 170, 140, 171, 175),
}
_PAIRED: dict[str, tuple[int, ...]] = {
    "crows_feet": (226, 113, 124, 156, 139, 34, 116, 111, 31),
    "lower_lid": (25, 110, 24, 23, 22, 26, 112, 232, 121, 120, 119, 118, 31),
    "cheek": (116, 111, 31, 118, 119, 120, 121, 47, 126, 142, 36, 205, 207, 214, 138, 215, 177, 137, 227),
    "nasolabial": (129, 36, 205, 207, 214, 212, 57, 186, 92, 165, 98),
}
_OVAL = (10, 109, 67, 103, 54, 21, 162, 127, 234, 93, 132, 58, 172, 136, 150, 149, 176, 148, 152)
_JAW = (172, 136, 150, 149, 176, 148, 152)

# The mesh ends below many hairlines: the forehead is sought further up, and ends where the skin does.
_FOREHEAD_RISE_MM = {54: 4.0, 103: 14.0, 67: 20.0, 109: 24.0, 10: 25.0}
_NECK_BELOW_JAW_MM = 8.0
_NECK_LENGTH_MM = 70.0

FACE_REGIONS = (
    "face",
    *_MIDLINE,
    *(f"{name}_{side}" for name in _PAIRED for side in ("left", "right")),
    "neck",
)

FACE_PARTS = frozenset(FACE_REGIONS) - {"face"}


@cache
def region_points() -> dict[str, tuple[int, ...]]:
    """Return the mesh points around each region that has them (all but the neck)."""
    out = {"face": closed_by_mirror(_OVAL)}
    out |= {name: closed_by_mirror(half) for name, half in _MIDLINE.items()}
    for name, right in _PAIRED.items():
        out |= {f"{name}_left": mirror(right), f"{name}_right": right}
    return out


def region_outlines(frame: FaceFrame) -> dict[str, NDArray[np.float64]]:
    """Outline each region, (N, 2) px, before anything in it is left out."""
    lifted = frame.points.copy()
    for right, rise in _FOREHEAD_RISE_MM.items():
        for index in {right, *mirror((right,))}:
            lifted[index] = frame.points[index] + frame.up * (rise * frame.px_per_mm)
    out = {name: lifted[list(index)] for name, index in region_points().items()}
    return out | {"neck": _neck(frame)}


def _neck(frame: FaceFrame) -> NDArray[np.float64]:
    """The field below the jaw, as wide as the mouth's corners and half as much again to either side."""
    jaw = frame.to_mm(frame.points[list(closed_by_mirror(_JAW[::-1]))])
    jaw = jaw[np.argsort(jaw[:, 0])] - (0, _NECK_BELOW_JAW_MM)
    end = jaw[:, 1].min() - _NECK_LENGTH_MM
    foot = np.array([[jaw[-1, 0], end], [jaw[0, 0], end]])
    return frame.to_px(np.vstack([jaw, foot]))
