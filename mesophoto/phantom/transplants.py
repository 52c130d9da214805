"""Real spots to transplant: densities of blobs in the photographs that scikit-image installs."""

from functools import cache
from typing import Any

import numpy as np
import skimage.data
from numpy.typing import NDArray
from scipy.ndimage import gaussian_filter
from skimage.color import rgb2hed
from skimage.measure import label, regionprops

from mesophoto.phantom.light import linear_from_srgb
from mesophoto.phantom.shapes import Shape, density_of_spot, transplanted_shape
from mesophoto.records import FloatArray


@cache
def natural_densities() -> tuple[FloatArray, ...]:
    """Densities of real blobs, 1 on the plateau: stained cell nuclei and retinal microaneurysms.

    Photographs of skin may not travel with the program; these have outlines and cores that nobody drew.
    """
    found: list[FloatArray] = []
    photo = skimage.data.microaneurysms()  # type: ignore[no-untyped-call]
    eye = np.repeat(photo[..., None], 3, axis=2)
    found += _blobs(linear_from_srgb(eye), -gaussian_filter(eye[..., 0].astype(float), 1.5), 97.5, (20, 200))
    tissue = skimage.data.immunohistochemistry()  # type: ignore[no-untyped-call]
    nuclei = gaussian_filter(rgb2hed(tissue)[..., 0], 1.5)
    found += _blobs(linear_from_srgb(tissue), nuclei, 93.0, (45, 320))
    return tuple(found)


def _blobs(
    light: FloatArray, stain: NDArray[Any], percentile: float, area_px2: tuple[int, int]
) -> list[FloatArray]:
    parts: NDArray[Any] = label(stain > np.percentile(stain, percentile))  # type: ignore[no-untyped-call]
    densities = []
    for part in regionprops(parts):  # type: ignore[no-untyped-call]
        if not area_px2[0] <= part.area <= area_px2[1] or _touches_edge(part.bbox, stain.shape):
            continue
        density = density_of_spot(light, np.asarray(parts == part.label), smooth_px=1.2)
        largest = max(regionprops(label(density >= 0.5)), key=lambda found: found.area)  # type: ignore[no-untyped-call]
        # A denser neighbour that reaches in, or a chain of two, is not one blob.
        if density.max() < 1.4 and largest.solidity > 0.92 and largest.eccentricity < 0.9:
            densities.append(density)
    return densities


def _touches_edge(box: tuple[int, ...], shape: tuple[int, ...], margin: int = 14) -> bool:
    return min(box[0], box[1]) < margin or box[2] > shape[0] - margin or box[3] > shape[1] - margin


def natural_shape(area_mm2: float, seed: int = 0) -> Shape:
    """Return one of the real blobs, chosen by the seed, scaled to an area."""
    densities = natural_densities()
    return transplanted_shape(densities[seed % len(densities)], area_mm2)
