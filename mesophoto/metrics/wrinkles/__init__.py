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
from mesophoto.metrics.findings import Findings, withhold
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
    if image.px_per_mm is None:
        return Findings(withhold(METRICS, regions, "lines need a scale in millimetres"), nothing)
    if image.px_per_mm < NEEDED_PX_PER_MM:
        reason = f"{image.px_per_mm:.1f} px/mm do not show fine lines: {NEEDED_PX_PER_MM} are needed"
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
            measurements += _measure(region, length_mm, mask, area_mm2)
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
    before, after = images
    if before.px_per_mm is None or after.px_per_mm is None or before.px_per_mm < NEEDED_PX_PER_MM:
        return None
    seen = see_lines(before), see_lines(after)
    followed = follow_lines(seen, fields[0], seen[0].reduce_mask(common))
    length_mm = [weight * followed.crest / np.float32(seen[0].px_per_mm) for weight in followed.weights]
    masks = {name: seen[0].reduce_mask(full) for name, full in regions[0].items()}
    found = [
        [one for name, mask in masks.items() for one in _measure(name, own, mask, seen[0].area_mm2(mask))]
        for own in length_mm
    ]
    lines = [_enlarge((weight >= 0.5) & (followed.crest >= 0.5), before) for weight in followed.weights]
    there = cv2.remap(lines[1].astype(np.uint8), fields[1][..., 0], fields[1][..., 1], cv2.INTER_NEAREST)
    return Findings(found[0], {"wrinkles": lines[0]}), Findings(found[1], {"wrinkles": there > 0})


def _measure(region: str, length_mm: FloatArray, mask: Mask, area_mm2: float) -> list[Measurement]:
    total = float(length_mm[mask].sum(dtype=np.float64))
    density = 100 * total / max(area_mm2, 1e-6)
    return [
        Measurement("wrinkle_length", region, "mm", total, version=LENGTH.version, parameters=_PARAMETERS),
        Measurement(
            "wrinkle_density", region, "mm/cm2", density, version=DENSITY.version, parameters=_PARAMETERS
        ),
    ]


def _enlarge(mask: Mask, image: WorkingImage) -> Mask:
    size = (image.skin.shape[1], image.skin.shape[0])
    return np.asarray(cv2.resize(mask.astype(np.uint8), size, interpolation=cv2.INTER_NEAREST) > 0)
