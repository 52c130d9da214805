"""The area of redness in two aligned photos, from patches that are followed instead of found anew."""

from collections.abc import Mapping

import cv2
import numpy as np

from mesophoto.imaging.working import WorkingImage
from mesophoto.metrics.findings import Findings
from mesophoto.metrics.redness.area import follow_patches, map_excess, measure_area, weigh_followed
from mesophoto.metrics.redness.seen import see_skin
from mesophoto.records import FloatArray, Mask


def analyse_pair(
    images: tuple[WorkingImage, WorkingImage],
    regions: tuple[Mapping[str, Mask], Mapping[str, Mask]],
    fields: tuple[FloatArray, FloatArray],
    common: Mask,
) -> tuple[Findings, Findings] | None:
    """Measure the area of redness in both photos.

    Parameters
    ----------
    images : (before, after)
        At one working scale.
    regions : (before, after) of dict of (h, w) bool
        On the skin that both photos show.
    fields : (h, w, 2) and (h', w', 2) float32
        Where every pixel of ``before`` lies on ``after``, and the other way round.
    common : (h, w) bool
        On ``before``: what is aligned.

    Returns
    -------
    (Findings, Findings) or None
        "redness_area" of every region that can be measured, and the mask "redness". None where either photo
        has no colour.
    """
    seen = [see_skin(image, masks) for image, masks in zip(images, regions, strict=True)]
    if any(one.why_not() is not None for one in seen):
        return None
    shown = (
        seen[0].skin & common & (_carry(seen[1].skin, fields[0]) >= 0.5),
        seen[1].skin & (_carry(common & seen[0].skin, fields[1]) >= 0.5),
    )
    own = [map_excess(one, skin) for one, skin in zip(seen, shown, strict=True)]
    patches = follow_patches(own[0], _carry(own[1], fields[0]), shown[0], seen[0].px_per_mm)
    carried = patches, np.asarray(_carry(patches, fields[1]) * seen[1].skin, np.float32)
    weights = [weigh_followed(excess) * patch for excess, patch in zip(own, carried, strict=True)]
    before, after = (
        Findings(
            [
                measurement
                for name, mask in masks.items()
                if one.why_not_in(mask) is None
                for measurement in measure_area(image, name, weight, mask & ~one.clipped)
            ],
            {"redness": weight >= 0.5},
        )
        for image, masks, one, weight in zip(images, regions, seen, weights, strict=True)
    )
    return before, after


def _carry(values: FloatArray | Mask, field: FloatArray) -> FloatArray:
    """Values of one photo as seen on the pixels of the other; 0 outside."""
    picture = values.astype(np.float32)
    return np.asarray(
        cv2.remap(picture, field[..., 0], field[..., 1], cv2.INTER_LINEAR, borderValue=0.0), np.float32
    )
