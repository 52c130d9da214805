"""Wrinkles: how long the lines in the skin are.

``wrinkle_length`` adds up, in mm, the crests of an oriented line filter on the lightness x = 25 · ln Y (L*
at L* 60, which neither exposure nor skin tone scales):

    e = max over σ of 2^1.5 σ² · ∂²/∂n² (G(σ) ∗ x), averaged along the line by a sigma of 1.2 mm
    r = max over θ of (e + min(e 2 mm ahead, e 2 mm behind)) / 2

for σ of 0.45, 0.8 and 1.4 mm, so that a dark line of depth d with a profile of that sigma gives r = d, and
a spot, which does not go on, little. A crest pixel counts 1 on the top of the ridge across the line, falling
to 0 one pixel beside it, so that a line's pixels add up to its length at every angle. It counts in part, by

    w = clip((r / m^0.75 − low) / (high − low), 0, 1)

with m the typical crest (geometric mean, crests that count left out) within about 15 mm, low 1.5 and high
3.5: what is texture for coarse skin is a line on smooth skin. A ramp instead of a threshold keeps faint
lines from coming and going between two shots. Connected crests count from 3 mm on, and fully from 5 mm on.
``wrinkle_density``
is the length per area of the region.

Ridge filters for wrinkles: Ng et al., Hybrid Hessian Filter, 2014 (doi 10.1007/978-3-319-16811-1_40);
steered second derivatives, Freeman & Adelson 1991 (doi 10.1109/34.93808). A hair that lies alone on skin
looks like a fine line and is counted where the skin's mask has not left it out.

Two photos are compared at the same places (:mod:`followed`).

Version 2: lines have no part in the texture they are measured against (a new line used to raise the limit of
those around it, and took away up to half of its own length), and those of a pair are followed.
"""

from collections.abc import Mapping

import cv2
import numpy as np

from mesophoto.imaging.working import WorkingImage
from mesophoto.metrics.findings import Findings, why_not_resolved, withhold
from mesophoto.metrics.wrinkles.counting import HIGH, LOW, SHORTEST_MM, find_texture, keep_long, weigh_crests
from mesophoto.metrics.wrinkles.crests import LINE_PX_PER_MM, SIGMAS_MM, find_crests, see_lines
from mesophoto.metrics.wrinkles.followed import follow_lines
from mesophoto.records import FloatArray, Mask, Measurement, Metric

NEEDED_PX_PER_MM = 1.7
MIN_AREA_MM2 = 50.0
MAX_CLIPPED = 0.3

_PARAMETERS = {
    "line_px_per_mm": LINE_PX_PER_MM,
    "sigma_min_mm": SIGMAS_MM[0],
    "sigma_max_mm": SIGMAS_MM[-1],
    "threshold": (LOW + HIGH) / 2,
    "shortest_mm": SHORTEST_MM,
}
LENGTH = Metric("wrinkle_length", ("mm",), 2, NEEDED_PX_PER_MM, True, _PARAMETERS)
DENSITY = Metric("wrinkle_density", ("mm/cm2",), 2, NEEDED_PX_PER_MM, True, _PARAMETERS)
METRICS = (LENGTH, DENSITY)

_Pair = tuple[WorkingImage, WorkingImage]
_Regions = tuple[Mapping[str, Mask], Mapping[str, Mask]]


def analyse(image: WorkingImage, regions: Mapping[str, Mask]) -> Findings:
    """Measure the lines of every region.

    Parameters
    ----------
    image : WorkingImage
    regions : dict of (h, w) bool

    Returns
    -------
    Findings
        "mm" and "mm/cm2"; mask "wrinkles", the crests that count by half or more, at the width of a pixel of
        the line scale. Without a scale, or with less than 1.7 px/mm, a reason.
    """
    nothing = {"wrinkles": np.zeros(image.skin.shape, bool)}
    reason = why_not_resolved(image, LENGTH, "fine lines")
    if reason is not None:
        return Findings(withhold(METRICS, regions, reason), nothing)
    seen = see_lines(image)
    lines = find_crests(seen.lightness, seen.skin, seen.px_per_mm)
    texture = find_texture(lines.response, lines.response, lines.crest >= 0.5, seen.px_per_mm)
    weight = weigh_crests(lines.response, texture, lines)
    weight *= keep_long(weight, lines.crest, seen.px_per_mm)
    length_mm = weight * lines.crest / np.float32(seen.px_per_mm)
    measurements = []
    for region, full in regions.items():
        mask = seen.reduce_mask(full)
        area_mm2 = seen.area_mm2(mask)
        if area_mm2 < MIN_AREA_MM2:
            measurements += withhold(METRICS, {region: full}, "too little skin in the region")
        elif np.count_nonzero(seen.clipped & mask) > MAX_CLIPPED * np.count_nonzero(mask):
            measurements += withhold(METRICS, {region: full}, "overexposed: lines are lost")
        else:
            total = float(length_mm[mask].sum(dtype=np.float64))
            measurements += _measure(region, total, area_mm2)
    return Findings(measurements, {"wrinkles": _enlarge((weight >= 0.5) & (lines.crest >= 0.5), image)})


def analyse_pair(
    images: _Pair, regions: _Regions, fields: tuple[FloatArray, FloatArray], common: Mask
) -> tuple[Findings, Findings] | None:
    """Measure the lines of two aligned photos at the same places.

    Parameters
    ----------
    images : (before, after)
        At one working scale and of one sharpness.
    regions : (before, after) of dict of (h, w) bool
        On the skin that both photos show.
    fields : (h, w, 2) and (h', w', 2) float32
        Where every pixel of ``before`` lies on ``after``, and the other way round.
    common : (h, w) bool
        On ``before``: what is aligned.

    Returns
    -------
    (Findings, Findings) or None
        Values of every region, and the mask "wrinkles"; None where the scale is unknown or too coarse.
    """
    if any(why_not_resolved(image, LENGTH, "fine lines") for image in images):
        return None
    seen = see_lines(images[0]), see_lines(images[1])
    responses = tuple(find_crests(one.lightness, one.skin, one.px_per_mm).response for one in seen)
    there = cv2.remap(common.astype(np.uint8), fields[1][..., 0], fields[1][..., 1], cv2.INTER_NEAREST) > 0
    followed = (
        follow_lines(seen, (responses[0], responses[1]), fields[0], seen[0].reduce_mask(common)),
        follow_lines(seen[::-1], (responses[1], responses[0]), fields[1], seen[1].reduce_mask(there)),
    )
    found: tuple[list[Measurement], list[Measurement]] = ([], [])
    for name in regions[0]:
        masks = [one.reduce_mask(own[name]) for one, own in zip(seen, regions, strict=True)]
        on_before, on_after = (
            lines.lengths_mm(mask, one.px_per_mm)
            for lines, mask, one in zip(followed, masks, seen, strict=True)
        )
        area_mm2 = (seen[0].area_mm2(masks[0]) + seen[1].area_mm2(masks[1])) / 2
        found[0].extend(_measure(name, (on_before[0] + on_after[1]) / 2, area_mm2))
        found[1].extend(_measure(name, (on_before[1] + on_after[0]) / 2, area_mm2))
    lines_before, lines_after = (
        {"wrinkles": _enlarge(lines.mask(), image)} for lines, image in zip(followed, images, strict=True)
    )
    return Findings(found[0], lines_before), Findings(found[1], lines_after)


def _measure(region: str, length_mm: float, area_mm2: float) -> list[Measurement]:
    density = 100 * length_mm / max(area_mm2, 1e-6)
    return [
        Measurement(
            "wrinkle_length", region, "mm", length_mm, version=LENGTH.version, parameters=_PARAMETERS
        ),
        Measurement(
            "wrinkle_density", region, "mm/cm2", density, version=DENSITY.version, parameters=_PARAMETERS
        ),
    ]


def _enlarge(mask: Mask, image: WorkingImage) -> Mask:
    size = (image.skin.shape[1], image.skin.shape[0])
    return np.asarray(cv2.resize(mask.astype(np.uint8), size, interpolation=cv2.INTER_NEAREST) > 0)
