"""Where a face casts shade on itself."""

import numpy as np
from numpy.typing import NDArray

from mesophoto.imaging.face_frame import face_frame, mirror
from mesophoto.imaging.polygon import polygon_mask
from mesophoto.imaging.skin.features import grow
from mesophoto.imaging.working import WorkingImage
from mesophoto.records import Mask

_FLANK = (196, 3, 51, 45, 115, 48, 64, 98, 129, 209, 126, 217, 114, 188)
"""Points of the face mesh around the right flank and wing of the nose."""

_MARGIN_MM = 2.0


def face_shade(image: WorkingImage, points: NDArray[np.float64]) -> Mask:
    """Find the flanks of the nose and the grooves beside its wings.

    They turn away from lamp and camera: a broad soft dark patch there is shade.

    Parameters
    ----------
    image : WorkingImage
    points : (478, 2) float64, px
        Of the face, on its photo.

    Returns
    -------
    (h, w) bool
    """
    frame = face_frame(image.points_from_photo(points))
    shade = np.zeros(image.skin.shape, bool)
    for flank in (_FLANK, mirror(_FLANK)):
        shade |= polygon_mask(shade.shape, frame.points[list(flank)])
    return grow(shade, _MARGIN_MM * frame.px_per_mm)
