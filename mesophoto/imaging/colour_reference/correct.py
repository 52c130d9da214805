"""Apply the correction that a reference of colour gives."""

from dataclasses import replace

import numpy as np

from mesophoto.imaging.colour import linear_to_srgb, srgb_to_linear
from mesophoto.imaging.polygon import polygon_mask
from mesophoto.imaging.working import WorkingImage
from mesophoto.records import ColourReference

_CLIPPED = 0.995


def leave_out_reference(image: WorkingImage, reference: ColourReference) -> WorkingImage:
    """Take a chart, card or grey card out of what is skin."""
    if reference.kind in ("background", "skin"):
        return image
    corners = image.points_from_photo(np.array(reference.outline))
    return replace(image, skin=image.skin & ~polygon_mask(image.skin.shape, corners))


def correct_colours(image: WorkingImage, reference: ColourReference) -> WorkingImage:
    """Correct the colours of a working image.

    What is overexposed stays white: its colour is lost, and must not be mistaken for one that is not.

    Parameters
    ----------
    image : WorkingImage
    reference : ColourReference
    """
    light = srgb_to_linear(image.rgb)
    if reference.exponent != 1.0:
        light = light ** np.float32(reference.exponent)
    rgb = linear_to_srgb(light @ np.array(reference.matrix, np.float32).T)
    rgb[image.rgb.max(axis=2) >= _CLIPPED] = 1.0
    return replace(image, rgb=rgb)
