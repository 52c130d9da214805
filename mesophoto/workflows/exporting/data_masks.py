"""Masks and regions of a photo as pictures for other programs, on the photo's own pixels."""

from collections.abc import Iterator, Mapping

import numpy as np
from numpy.typing import NDArray

from mesophoto.imaging.polygon import polygon_area, polygon_mask
from mesophoto.library.entities import PhotoEntry, StoredAssessment
from mesophoto.library.library import Library
from mesophoto.reports.clean_pictures import encode_labels
from mesophoto.workflows.exporting.data_names import RegionNames
from mesophoto.workflows.pictures import overlays

REGIONS = "regions"


def mask_pictures(
    library: Library, photo: PhotoEntry, found: StoredAssessment, names: RegionNames
) -> tuple[dict[str, bytes], dict[int, str]]:
    """Make the pictures of a photo.

    Returns
    -------
    pictures : dict
        "pigmentation", "redness", "wrinkles", "regions" → PNG; without those that the photo has not.
    labels : dict
        Grey value in the picture of regions → name of the region.
    """
    drawn = overlays(library, photo, found)
    pictures = {kind: encode_labels(mask.astype(np.uint8) * 255) for kind, mask in drawn.masks.items()}
    if not drawn.regions or not drawn.masks:
        return pictures, {}
    shape = next(iter(drawn.masks.values())).shape
    labels, picture = label_regions(shape, drawn.regions)
    pictures[REGIONS] = encode_labels(picture)
    return pictures, {label: names.of(name) for label, name in labels.items()}


def label_regions(
    shape: tuple[int, ...], outlines: Mapping[str, NDArray[np.float64]]
) -> tuple[dict[int, str], NDArray[np.uint8]]:
    """Number regions and paint them, the largest first, so that a part is not hidden by the whole.

    Parameters
    ----------
    shape : (h, w)
    outlines : mapping of (N, 2) px

    Returns
    -------
    labels : dict
        Number → name, in alphabetical order.
    picture : (h, w) uint8
    """
    labels = dict(enumerate(sorted(outlines), 1))
    picture = np.zeros(shape[:2], np.uint8)
    for label, name in _by_area(labels, outlines):
        picture[polygon_mask(shape, outlines[name])] = label
    return labels, picture


def _by_area(
    labels: Mapping[int, str], outlines: Mapping[str, NDArray[np.float64]]
) -> Iterator[tuple[int, str]]:
    yield from sorted(labels.items(), key=lambda item: -abs(polygon_area(outlines[item[1]])))
