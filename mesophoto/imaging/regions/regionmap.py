"""A photo's measured part and its regions."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from mesophoto.imaging.working import WorkingImage
from mesophoto.records import Mask


@dataclass(frozen=True, eq=False)
class RegionMap:
    """A photo's measured part and its regions.

    Attributes
    ----------
    image : WorkingImage
        Cropped to the face or hand; ``skin`` is what of it is usable skin.
    masks : dict of (h, w) bool
        Per region, on the image's pixels: its usable skin.
    outlines : dict of (N, 2) px
        Per region, on the photo's pixels, for drawing.
    reasons : dict of str
        Per region that could not be given: why.
    """

    image: WorkingImage
    masks: dict[str, Mask]
    outlines: dict[str, NDArray[np.float64]]
    reasons: dict[str, str]
