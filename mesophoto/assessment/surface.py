"""What two photos show of the skin's surface, at one sharpness and at the same places.

Texture and wrinkles are measured on photos of one sharpness, that of the softer one; lines and patches of
redness are followed instead of found anew. Pigmentation and redness need no match.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Literal

import numpy as np

from mesophoto.assessment.measuring import Assessment, PhotoMasks
from mesophoto.imaging.regions import RegionMap
from mesophoto.imaging.registration import Registration
from mesophoto.imaging.sharpness import DetailMatch, match_detail
from mesophoto.metrics import texture, wrinkles
from mesophoto.metrics.findings import Findings
from mesophoto.metrics.redness.followed import analyse_pair as analyse_redness
from mesophoto.records import DetailCost, Mask, Measurement

MOST_LOST = 0.5
"""Share of a band's energy. What is left of more is not that texture any more."""

_Pair = tuple[Assessment, Assessment]
_TEXTURE = ("texture_roughness",)
_LINES = ("wrinkle_length", "wrinkle_density")


def compare_surface(
    assessments: _Pair, regions: Sequence[RegionMap], registration: Registration
) -> tuple[_Pair, DetailCost | None]:
    """Measure texture, wrinkles and the area of redness again, as a pair.

    Parameters
    ----------
    assessments : (before, after)
        Each measured by itself.
    regions : (before, after)
        On the skin that both photos show.
    registration : Registration

    Returns
    -------
    (Assessment, Assessment)
    DetailCost or None
        What matching the sharpness took; None where there is too little in common to tell which is sharper,
        and the photos are measured as they are.
    """
    images = regions[0].image, regions[1].image
    masks = regions[0].masks, regions[1].masks
    fields = registration.field_between(*images), registration.field_back(*images)
    aligned = registration.trust_on(images[0]) > 0.5
    red = analyse_redness(images, masks, fields, aligned)
    if red is not None:
        assessments = _with_findings(assessments, red)
    if not masks[0] or images[0].px_per_mm is None:
        return assessments, None
    # On skin alone: an edge of brow or eye is bent by highlights and by whatever sharpens pictures.
    match = match_detail(*images, fields[0], aligned & images[0].skin)
    matched = images if match is None else (match.before, match.after)
    lines = wrinkles.analyse_pair(matched, masks, fields, aligned)
    if lines is not None:
        assessments = _with_findings(assessments, lines)
    if match is None:
        return assessments, None
    return _with_matched_texture(assessments, match, masks)


def _with_matched_texture(
    assessments: _Pair, match: DetailMatch, masks: tuple[Mapping[str, Mask], Mapping[str, Mask]]
) -> tuple[_Pair, DetailCost]:
    sharper = int(match.blur_added_px[1] > 0)
    blur_px = match.blur_added_px[sharper]
    noise = match.difference.noise_before, match.difference.noise_after
    if blur_px == 0:
        return assessments, DetailCost("neither", 0.0, 0.0, noise)
    image = (match.before, match.after)[sharper]
    softened = texture.analyse(image, masks[sharper])
    lost = _energy_lost(assessments[sharper].measurements, softened.measurements)
    blurred: Literal["before", "after"] = "after" if sharper else "before"
    cost = DetailCost(blurred, blur_px / (image.px_per_mm or 1.0), lost, noise)
    both = [Findings([]), Findings([])]
    both[sharper] = softened
    before, after = _with_findings(assessments, (both[0], both[1]))
    if lost is not None and lost > MOST_LOST:
        reason = f"one photo is so much softer that {lost:.0%} of the other's texture cannot be compared"
        before, after = (_withhold(one, (*_TEXTURE, *_LINES), reason) for one in (before, after))
    return (before, after), cost


def _energy_lost(sharp: Sequence[Measurement], soft: Sequence[Measurement]) -> float | None:
    """Share of the texture's energy that blurring takes: the median of the regions."""
    before = {m.region: m.value for m in sharp if m.metric in _TEXTURE}
    lost = [
        1 - (m.value / level) ** 2
        for m in soft
        if m.value is not None and (level := before.get(m.region)) is not None and level > 0
    ]
    return float(np.clip(np.median(lost), 0, 1)) if lost else None


def _with_findings(assessments: _Pair, findings: tuple[Findings, Findings]) -> _Pair:
    before, after = (
        _with_own(assessment, found) for assessment, found in zip(assessments, findings, strict=True)
    )
    return before, after


def _with_own(assessment: Assessment, found: Findings) -> Assessment:
    """Put what was found in the place of what was measured in the photo by itself."""
    others = {(m.metric, m.region, m.unit): m for m in found.measurements}
    measurements = [
        _take_over(m, others[key]) if (key := (m.metric, m.region, m.unit)) in others else m
        for m in assessment.measurements
    ]
    masks = {**assessment.masks.on_working_image(), **found.masks}
    return replace(assessment, measurements=measurements, masks=PhotoMasks(assessment.image, masks))


def _take_over(own: Measurement, found: Measurement) -> Measurement:
    if own.value is None or found.value is None:
        return own
    return replace(own, value=found.value, parameters={**own.parameters, **found.parameters})


def _withhold(assessment: Assessment, metrics: Sequence[str], reason: str) -> Assessment:
    measurements = [
        replace(m, value=None, reason=reason) if m.metric in metrics and m.value is not None else m
        for m in assessment.measurements
    ]
    return replace(assessment, measurements=measurements)
