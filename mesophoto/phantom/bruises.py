"""Simulated bruises: a soft patch of old or fresh blood under skin of any tone."""

from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray
from skimage.measure import find_contours

from mesophoto.phantom.light import linear_from_srgb, srgb_from_linear
from mesophoto.phantom.shapes import Shape
from mesophoto.records import FloatArray

BruiseColour = Literal["red", "purple", "green", "yellow"]

BRUISE_DENSITIES: dict[BruiseColour, tuple[float, float, float]] = {
    "red": (0.10, 1.00, 0.80),
    "purple": (0.75, 1.00, 0.55),
    "green": (1.00, 0.55, 0.90),
    "yellow": (0.05, 0.30, 1.00),
}
"""Optical density in R, G and B by colour, the largest as 1: oxygenated blood; deep, venous blood;
biliverdin; bilirubin."""


@dataclass(frozen=True, eq=False)
class BruisePaint:
    """A bruise whose optical density in the middle is ``density`` in its strongest channel."""

    centre_px: tuple[float, float]
    shape: Shape
    colour: BruiseColour
    density: float = 0.25


def paint_bruise(
    rgb: NDArray[Any], bruise: BruisePaint, px_per_mm: float
) -> tuple[FloatArray, NDArray[np.float64]]:
    """Paint a bruise into a picture of skin.

    Parameters
    ----------
    rgb : (H, W, 3) uint8, uint16, or float in 0..1
        sRGB-encoded.
    bruise : BruisePaint
    px_per_mm : float

    Returns
    -------
    (H, W, 3) float32 in 0..1
        sRGB-encoded, not rounded.
    (N, 2) float64
        The contour at half of its density, px; its area is the true one.
    """
    light = linear_from_srgb(rgb)
    height, width = light.shape[:2]
    reach = int(np.ceil(bruise.shape.radius_mm * px_per_mm)) + 2
    x0, y0 = (max(round(c) - reach, 0) for c in bruise.centre_px)
    x1, y1 = min(x0 + 2 * reach + 1, width), min(y0 + 2 * reach + 1, height)
    y, x = np.mgrid[y0:y1, x0:x1].astype(np.float32)
    x, y = (x - bruise.centre_px[0]) / px_per_mm, (y - bruise.centre_px[1]) / px_per_mm
    alpha = bruise.shape.alpha(x.astype(np.float32), y.astype(np.float32))
    density = bruise.density * np.asarray(BRUISE_DENSITIES[bruise.colour], np.float32)
    light[y0:y1, x0:x1] *= np.exp(-alpha[..., None] * density)
    contours = find_contours(alpha, 0.5)  # type: ignore[no-untyped-call]
    outline = max(contours, key=len)[:, ::-1] + (x0, y0)
    return srgb_from_linear(light), np.asarray(outline)
