"""Assess a series: the photos of one view and side, each against the baseline."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from mesophoto.assessment.comparing import Comparison, common_px_per_mm, compare_subjects, judge_pair
from mesophoto.assessment.followed import with_followed_areas
from mesophoto.assessment.ledger import follow_series
from mesophoto.assessment.measuring import Assessment, measure_subject
from mesophoto.assessment.noise import NoiseTable
from mesophoto.assessment.subject import find_subject
from mesophoto.assessment.trend import assess_trends
from mesophoto.errors import UserError
from mesophoto.imaging.registration import Registration, align, same_photo
from mesophoto.records import Change, Photo, Spot, Trend


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
    trends : list of Trend
        Of every metric and region, over the days of the photos.
    """

    baseline: int
    assessments: list[Assessment]
    registrations: list[Registration]
    changes: list[list[Change]]
    comparisons: list[Comparison | None]
    ledger: list[Spot]
    trends: list[Trend]


def assess_series(
    photos: Sequence[Photo],
    baseline: int = 0,
    times: Sequence[datetime] | None = None,
    noise: NoiseTable | None = None,
) -> Series:
    """Assess photos of one view and side, none of them taken right after a treatment.

    All are measured at the series' common px/mm, that of the coarsest photo.

    Parameters
    ----------
    photos : sequence of Photo
        In order of time.
    baseline : int
        Index of the photo that the others are compared with.
    times : sequence of datetime, optional
        When each photo was taken; what the files say of themselves if None.
    noise : NoiseTable, optional
        How much each metric moves when nothing changed: a clinic's own, or what ships if None.

    Raises
    ------
    UserError
        If there is no photo, or no such baseline, or not a time for each photo.
    """
    if not 0 <= baseline < len(photos):
        raise UserError(f"There is no photo {baseline + 1} in a series of {len(photos)} to be its baseline.")
    if times is not None and len(times) != len(photos):
        raise UserError(f"There are {len(times)} times for {len(photos)} photos: give one for each.")
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
        else compare_subjects(
            first, subject, working_px_per_mm=working, registration=registrations[index], noise=noise
        )
        for index, subject in enumerate(subjects)
    ]
    own = measure_subject(first, working_px_per_mm=working, noise=noise)
    ledger = follow_series(
        [own if pair is None else pair.after for pair in comparisons], registrations, baseline
    )
    own = with_followed_areas(own, own, ledger, baseline).with_doubt(noise)
    comparisons = [
        pair
        if pair is None or not pair.registration.ok
        else judge_pair(pair, ledger, (baseline, index), noise)
        for index, pair in enumerate(comparisons)
    ]
    assessments = [own if pair is None else pair.after for pair in comparisons]
    changes = [[] if pair is None else pair.changes for pair in comparisons]
    taken = times if times is not None else [photo.metadata.captured_at for photo in photos]
    days = [None if time is None else time.date() for time in taken]
    return Series(
        baseline=baseline,
        assessments=assessments,
        registrations=registrations,
        changes=changes,
        comparisons=comparisons,
        ledger=ledger,
        trends=assess_trends(own.measurements, changes, days, noise),
    )
