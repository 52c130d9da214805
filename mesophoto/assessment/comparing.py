"""Compare two photos: the same skin, at the same scale, each in its own pixels."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from mesophoto.assessment.colours import compare_redness, share_reference
from mesophoto.assessment.followed import with_followed_areas
from mesophoto.assessment.ledger import follow_series, regions_to_examine
from mesophoto.assessment.measuring import (
    Assessment,
    Point,
    Polygon,
    assess_regions,
    exclude_spots,
    map_regions,
    measure_subject,
)
from mesophoto.assessment.noise import NoiseTable
from mesophoto.assessment.subject import Subject, checked_scale, find_subject
from mesophoto.assessment.surface import compare_surface
from mesophoto.assessment.verdicts import judge_changes, judge_whole
from mesophoto.errors import UserError
from mesophoto.imaging.colour_reference import ChosenReference
from mesophoto.imaging.comparability import PhotoSeen, check_pair
from mesophoto.imaging.face_outlines import FACE_PARTS
from mesophoto.imaging.regions import RegionMap
from mesophoto.imaging.registration import Registration, align, same_photo, sample_mask
from mesophoto.imaging.scale import why_scales_disagree
from mesophoto.imaging.skin import with_skin
from mesophoto.imaging.working import WORKING_PX_PER_MM, WorkingImage, scale_photo, scale_photo_by
from mesophoto.records import Change, Comparability, DetailCost, Mask, Photo, Spot

COMMON_SKIN_LIMIT = 0.35
"""Share of a region that must be usable and trusted in both photos: less is not that region any more."""
LEAST_COMMON_PX = 200


@dataclass(frozen=True, eq=False)
class Comparison:
    """Two photos and what changed between them.

    Attributes
    ----------
    registration : Registration
        From ``before`` to ``after``.
    before, after : Assessment
        Measured on the skin that both photos show.
    changes : list of Change
    comparability : Comparability
    warnings : tuple of str
        Such as scales of the two photos that contradict each other.
    spots : sequence of Spot
        Every spot that both photos show the place of, followed.
    detail : DetailCost or None
        What matching the sharpness of the photos took; None where it could not be told.
    """

    registration: Registration
    before: Assessment
    after: Assessment
    changes: list[Change]
    comparability: Comparability
    warnings: tuple[str, ...] = ()
    spots: Sequence[Spot] = ()
    detail: DetailCost | None = None


def compare(
    before: Photo,
    after: Photo,
    px_per_mm: float | tuple[float, float] | None = None,
    noise: NoiseTable | None = None,
    asked: Collection[str] = (),
) -> Comparison:
    """Compare two photos of one view.

    Parameters
    ----------
    before, after : Photo
    px_per_mm : float or (before, after), optional
        Scale of both photos, or of each. None: the baseline's scale (by the iris), carried to the other
        photo by the registration.
    noise : NoiseTable, optional
        How much each metric moves when nothing changed: a clinic's own, or what ships if None.
    asked : collection of str
        Parts of the face that were treated, named before looking at what changed: their verdicts need not
        stand among those of all the other parts.

    Returns
    -------
    Comparison
        Where the photos do not belong together every change is "not comparable", with the reason.

    Raises
    ------
    UserError
        If a scale is not plausible, or ``asked`` names no part of a face.
    """
    if unknown := sorted(set(asked) - FACE_PARTS):
        raise UserError(f"{unknown[0]} is no part of a face: use one of {', '.join(sorted(FACE_PARTS))}.")
    scales = px_per_mm if isinstance(px_per_mm, tuple) else (px_per_mm, px_per_mm)
    subjects = [find_subject(p, checked_scale(s)) for p, s in zip((before, after), scales, strict=True)]
    return compare_subjects(
        subjects[0], subjects[1], scale_given=px_per_mm is not None, noise=noise, asked=asked
    )


def compare_subjects(
    before: Subject,
    after: Subject,
    *,
    scale_given: bool = False,
    drawn: Mapping[str, Polygon] | None = None,
    not_counted: Sequence[Point] = (),
    working_px_per_mm: float | None = None,
    registration: Registration | None = None,
    noise: NoiseTable | None = None,
    reference: ChosenReference | None = None,
    asked: Collection[str] = (),
) -> Comparison:
    """Compare two photos of which landmarks and scale are known; see :func:`compare`.

    Parameters
    ----------
    before, after : Subject
    scale_given : bool
        Keep the scale of ``after`` instead of carrying the baseline's over.
    drawn, not_counted
        On ``before``: regions and spots travel from the baseline.
    working_px_per_mm : float, optional
        The working scale of the series; that of the pair if None.
    registration : Registration, optional
        If it is known already.
    noise : NoiseTable, optional
        What ships if None.
    reference : ChosenReference, optional
        Of colour, on ``before``; a chart or card is found by itself.
    asked : collection of str
    """
    if registration is None:
        registration = align(before.photo, after.photo, before.landmarks, after.landmarks)
    before, after = share_reference(before, after, registration, reference)
    drawn = drawn or {}
    if not registration.ok:
        assessments = (
            measure_subject(before, drawn, not_counted, noise=noise),
            measure_subject(after, noise=noise),
        )
        seen = [_see(s, own.image, {}) for s, own in zip((before, after), assessments, strict=True)]
        comparability = check_pair(seen[0], seen[1], registration)
        changes = judge_changes(*assessments, comparability, registration.reason, noise=noise)
        return Comparison(registration, *assessments, changes, comparability)

    magnification = registration.magnification()
    warnings = [why_scales_disagree(before.scale, after.scale, magnification)]
    if before.photo.sha256 is not None and before.photo.sha256 == after.photo.sha256:
        warnings.append("both are the same photo, so nothing can have changed: choose another one")
    if not scale_given:
        after = after.carried_from(before, magnification)
    working = working_px_per_mm or common_px_per_mm([before, after])
    regions = exclude_spots(map_regions(before, drawn, working), not_counted)
    regions_after = carry_regions(regions, after, registration)
    regions, regions_after = keep_common(regions, regions_after, registration)
    comparability = check_pair(
        _see(before, regions.image, regions.masks),
        _see(after, regions_after.image, regions_after.masks),
        registration,
    )
    measured = (assess_regions(before, regions), assess_regions(after, regions_after))
    measured, detail = compare_surface(measured, (regions, regions_after), registration)
    assessments = compare_redness(measured, (regions, regions_after))
    spots = follow_series(assessments, [same_photo(before.photo), registration], baseline=0)
    told = tuple(warning for warning in warnings if warning is not None)
    pair = Comparison(registration, *assessments, [], comparability, told, detail=detail)
    return judge_pair(pair, spots, (0, 1), noise, asked)


def judge_pair(
    pair: Comparison,
    spots: Sequence[Spot],
    photos: tuple[int, int],
    noise: NoiseTable | None = None,
    asked: Collection[str] = (),
) -> Comparison:
    """Take the areas of pigmentation from spots that were followed, and judge every change.

    Parameters
    ----------
    pair : Comparison
    spots : sequence of Spot
        Followed in this pair, or in a series that it is part of.
    photos : (before, after)
        Their indices in that series.
    noise : NoiseTable, optional
        What ships if None.
    asked : collection of str
    """
    seen = [spot for spot in spots if all(spot.area_mm2[photo] is not None for photo in photos)]
    before, after = (
        with_followed_areas(pair.before, own, seen, photo).with_doubt(noise)
        for own, photo in zip((pair.before, pair.after), photos, strict=True)
    )
    to_examine = regions_to_examine(pair.before, seen, photos[1], pair.registration)
    changes = judge_changes(
        before, after, pair.comparability, noise=noise, to_examine=to_examine, asked=asked
    )
    comparability = judge_whole(pair.comparability, changes)
    return replace(pair, before=before, after=after, changes=changes, spots=seen, comparability=comparability)


def _see(subject: Subject, image: WorkingImage, masks: Mapping[str, Mask]) -> PhotoSeen:
    skin = np.logical_or.reduce(list(masks.values())) if masks else image.skin
    return PhotoSeen(subject.photo, subject.landmarks, image, skin, subject.calibration != "none")


def common_px_per_mm(subjects: Sequence[Subject]) -> float | None:
    """Return the working scale of a series: its coarsest photo's, and not finer than is needed."""
    scales = [subject.scale.px_per_mm for subject in subjects if subject.scale is not None]
    return min([*scales, WORKING_PX_PER_MM]) if len(scales) == len(subjects) else None


def carry_regions(regions: RegionMap, after: Subject, registration: Registration) -> RegionMap:
    """Let the outlines of the baseline's regions travel to another photo's own pixels."""
    image = _crop_like(regions.image, after, registration)
    if after.landmarks is not None:
        image = with_skin(image, after.landmarks)
    outlines = {name: _finite(registration.map_points(line)) for name, line in regions.outlines.items()}
    return replace(regions, image=after.in_true_colours(image), masks={}, outlines=outlines)


def _crop_like(fixed: WorkingImage, after: Subject, registration: Registration) -> WorkingImage:
    """The part of the other photo that shows what ``fixed`` shows, at the same working scale."""
    corners = np.array([[x, y] for x in np.linspace(0, 1, 9) for y in np.linspace(0, 1, 9)])
    there = _finite(
        registration.map_points(np.array(fixed.origin_px) + corners * (np.array(fixed.size_px) - 1))
    )
    low, high = np.floor(there.min(axis=0)), np.ceil(there.max(axis=0)) + 1
    box = (int(low[0]), int(low[1]), int(high[0]), int(high[1]))
    if after.scale is not None and fixed.px_per_mm is not None:
        return scale_photo(
            after.photo, box, px_per_mm=after.scale.px_per_mm, working_px_per_mm=fixed.px_per_mm
        )
    return scale_photo_by(after.photo, box, fixed.factor[0] / registration.magnification())


def _finite(points: np.ndarray) -> np.ndarray:
    return np.asarray(points[np.isfinite(points).all(axis=1)])


def keep_common(
    before: RegionMap, after: RegionMap, registration: Registration
) -> tuple[RegionMap, RegionMap]:
    """Let the baseline's regions travel, narrowed to the skin that both photos show and that is aligned.

    A region of which too little is left is given up, with the reason, in both.
    """
    forth = registration.field_between(before.image, after.image)
    back = registration.field_back(before.image, after.image)
    common = (registration.trust_on(before.image) > 0.5) & sample_mask(after.image.skin, forth)
    reasons = dict(before.reasons)
    kept_before: dict[str, Mask] = {}
    kept_after: dict[str, Mask] = {}
    for name, mask in before.masks.items():
        kept = mask & common
        there = sample_mask(kept, back) & after.image.skin
        if kept.sum() < max(COMMON_SKIN_LIMIT * mask.sum(), LEAST_COMMON_PX) or there.sum() < LEAST_COMMON_PX:
            share = kept.sum() / max(mask.sum(), 1)
            reasons[name] = f"only {share:.0%} of it could be matched in both photos"
        else:
            kept_before[name], kept_after[name] = kept, there
    return (
        replace(before, masks=kept_before, reasons=reasons),
        replace(after, masks=kept_after, reasons=reasons),
    )
