"""Why a region of a face cannot be given: turned away, covered, cut off, too small."""

import numpy as np

from mesophoto.imaging.face_frame import FaceFrame
from mesophoto.imaging.face_outlines import region_outlines, region_points
from mesophoto.imaging.landmarks.headpose import canonical_face
from mesophoto.imaging.polygon import polygon_area, polygon_mask
from mesophoto.imaging.skin.face import FaceSkin
from mesophoto.records import Mask

LEAST_INSIDE = 0.5
LEAST_BARE = 0.3
LEAST_PIXELS = 200
_LEAST_NECK = 0.1
_AROUND_FEATURES = ("face", "perioral")
_LEAST_SEEN = 0.5
_LEAST_AREA_MM2 = 25.0


def seen_fraction(name: str, frame: FaceFrame) -> float:
    """Area of a region in the picture over its area on an average face of that size, seen from the front.

    Negative where the camera would see the region from inside the head.
    """
    if name == "neck":
        return 1.0
    index = list(region_points()[name])
    face, _ = canonical_face()
    expected = polygon_area(face[index, :2] * (1, -1)) * (10 * frame.px_per_mm) ** 2
    return polygon_area(frame.points[index]) / expected


def why_not_given(name: str, lifted: Mask, found: FaceSkin, frame: FaceFrame) -> str | None:
    """Say why a region of a face cannot be given; None if it can.

    Parameters
    ----------
    name : str
    lifted : (h, w) bool
        All of the region; of the forehead and the face up to where the hair may begin.
    found : FaceSkin
    frame : FaceFrame
        On the mask's pixels.
    """
    polygon = region_outlines(frame)["neck"] if name == "neck" else frame.points[list(region_points()[name])]
    expected = abs(polygon_area(polygon))
    inside = polygon_mask(lifted.shape, polygon)
    least_inside, least_bare = (_LEAST_NECK, _LEAST_NECK) if name == "neck" else (LEAST_INSIDE, LEAST_BARE)
    bare = np.count_nonzero(lifted & found.skin)
    if np.count_nonzero(inside) < least_inside * expected:
        return "outside the picture"
    if seen_fraction(name, frame) < _LEAST_SEEN:
        return "turned away from the camera"
    if name in _AROUND_FEATURES:
        expected -= np.count_nonzero(inside & found.features)
    if bare < least_bare * expected:
        return _what_hides(inside & ~found.skin & ~found.features, found)
    if bare < max(LEAST_PIXELS, _LEAST_AREA_MM2 * frame.px_per_mm**2):
        return "too small in this picture"
    return None


def _what_hides(hidden: Mask, found: FaceSkin) -> str:
    """Name what covers most of a hidden region."""
    shares = {name: np.count_nonzero(hidden & mask) for name, mask in found.covers.items()}
    cover = max(shares, key=lambda name: shares[name], default="")
    if cover and shares[cover] > 0.5 * np.count_nonzero(hidden):
        return f"mostly covered by {cover}"
    return "too little of it is bare skin in this picture"
