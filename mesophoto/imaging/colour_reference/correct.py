"""Apply the correction that a reference of colour gives."""

from dataclasses import replace

import numpy as np

from mesophoto.imaging.colour import linear_to_srgb, srgb_to_linear
from mesophoto.imaging.working import WorkingImage
from mesophoto.records import ColourReference

_CLIPPED = 0.995


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
