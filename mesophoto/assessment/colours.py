"""What the colours of two photos may be compared by: a reference in both, or the skin itself."""

from collections.abc import Sequence
from dataclasses import replace

from mesophoto.assessment.measuring import Assessment, mark_calibration
from mesophoto.assessment.subject import Subject
from mesophoto.imaging.colour_reference import (
    ChosenReference,
    baseline_reference,
    match_reference,
    pair_references,
)
from mesophoto.imaging.regions import RegionMap
from mesophoto.imaging.registration import Registration
from mesophoto.metrics.redness.relative import measure_relative_change
from mesophoto.records import Measurement

NO_PARTNER = "the other photo has no usable colour reference of this kind"


def choose_reference(subject: Subject, chosen: ChosenReference | None) -> Subject:
    """Let a baseline be measured by the reference that the user chose on it."""
    if chosen is None:
        return subject
    return replace(subject, colour=baseline_reference(subject.photo, chosen))


def share_reference(
    before: Subject, after: Subject, registration: Registration, chosen: ChosenReference | None = None
) -> tuple[Subject, Subject]:
    """Let two photos be corrected only by a reference that both have.

    Parameters
    ----------
    before, after : Subject
    registration : Registration
    chosen : ChosenReference, optional
        On ``before``; goes before what was found by itself.

    Returns
    -------
    (Subject, Subject)
        A reference that is not shared is kept with the reason why it is not used.
    """
    if chosen is not None:
        colours = pair_references(before.photo, after.photo, chosen, registration)
        before, after = replace(before, colour=colours[0]), replace(after, colour=colours[1])
    if before.calibration == after.calibration and before.calibration in ("chart", "card"):
        after = _corrected_like(before, after)
    if before.calibration == after.calibration:
        return before, after
    return _without(before), _without(after)


def _corrected_like(before: Subject, after: Subject) -> Subject:
    assert before.colour is not None
    assert after.colour is not None
    return replace(after, colour=match_reference(before.colour, after.colour, after.photo))


def _without(subject: Subject) -> Subject:
    if subject.colour is None or subject.colour.reason is not None:
        return subject
    return replace(subject, colour=replace(subject.colour, reason=NO_PARTNER))


def compare_redness(
    assessments: tuple[Assessment, Assessment], regions: Sequence[RegionMap]
) -> tuple[Assessment, Assessment]:
    """Without a reference of colour, let redness change only against the skin around each region.

    The second photo's value becomes the first's plus the relative change, and both are marked "relative". A
    region without skin around it keeps its two values and the mark "none".
    """
    before, after = assessments
    marks = {m.parameters.get("calibration") for m in before.measurements if m.metric == "redness"}
    if marks != {"none"}:
        return assessments
    changes = measure_relative_change(regions[0].image, regions[1].image, regions[0].masks, regions[1].masks)
    first = {m.region: m for m in before.measurements if m.metric == "redness"}

    def relative(measurement: Measurement, is_after: bool) -> Measurement:
        start = first.get(measurement.region)
        if measurement.metric != "redness" or measurement.value is None or start is None:
            return measurement
        if start.value is None or measurement.region not in changes:
            return measurement
        value = start.value + changes[measurement.region] if is_after else measurement.value
        return mark_calibration(replace(measurement, value=value), "relative")

    return (
        replace(before, measurements=[relative(m, False) for m in before.measurements]),
        replace(after, measurements=[relative(m, True) for m in after.measurements]),
    )
