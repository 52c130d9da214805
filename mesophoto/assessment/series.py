"""Assess a series: the photos of one view and side, each against the baseline."""

from collections.abc import Sequence
from dataclasses import dataclass

from mesophoto.assessment.comparing import Comparison, common_px_per_mm, compare_subjects
from mesophoto.assessment.ledger import follow_series
from mesophoto.assessment.measuring import Assessment, measure_subject
from mesophoto.assessment.subject import find_subject
from mesophoto.errors import UserError
from mesophoto.imaging.registration import Registration, align, same_photo
from mesophoto.records import Change, Photo, Spot


@dataclass(frozen=True, eq=False)
class Series:
    """The photos of one view, in the order given, and what changed since the baseline.

    Attributes
    ----------
    baseline : int
    assessments : list of Assessment
        Of each photo; of a follow-up on the skin that it shares with the baseline.
    registrations : list of Registration
        From the baseline to each photo.
    changes : list of list of Change
        Of each photo to the baseline; empty for the baseline itself.
    comparisons : list of Comparison or None
        The pairs behind it; None for the baseline.
    ledger : list of Spot
        Every spot, followed by its place on the baseline.
    """

    baseline: int
    assessments: list[Assessment]
    registrations: list[Registration]
    changes: list[list[Change]]
    comparisons: list[Comparison | None]
    ledger: list[Spot]


def assess_series(photos: Sequence[Photo], baseline: int = 0) -> Series:
    """Assess photos of one view and side, none of them taken right after a treatment.

    All are measured at the series' common px/mm, that of the coarsest photo.

    Parameters
    ----------
    photos : sequence of Photo
        In order of time.
    baseline : int
        Index of the photo that the others are compared with.

    Raises
    ------
    UserError
        If there is no photo, or no such baseline.
    """
    if not 0 <= baseline < len(photos):
        raise UserError(f"There is no photo {baseline + 1} in a series of {len(photos)} to be its baseline.")
    subjects = [find_subject(photo) for photo in photos]
    first = subjects[baseline]
    registrations = [
        same_photo(first.photo)
        if index == baseline
        else align(first.photo, subject.photo, first.landmarks, subject.landmarks)
        for index, subject in enumerate(subjects)
    ]
    carried = [
        subject.carried_from(first, registration.magnification()) if registration.ok else subject
        for subject, registration in zip(subjects, registrations, strict=True)
    ]
    carried[baseline] = first
    together = [s for s, registration in zip(carried, registrations, strict=True) if registration.ok]
    working = common_px_per_mm([first, *together])

    comparisons = [
        None
        if index == baseline
        else compare_subjects(first, subject, working_px_per_mm=working, registration=registrations[index])
        for index, subject in enumerate(subjects)
    ]
    own = measure_subject(first, working_px_per_mm=working)
    assessments = [own if pair is None else pair.after for pair in comparisons]
    return Series(
        baseline=baseline,
        assessments=assessments,
        registrations=registrations,
        changes=[[] if pair is None else pair.changes for pair in comparisons],
        comparisons=comparisons,
        ledger=follow_series(assessments, registrations, baseline),
    )
