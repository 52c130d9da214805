"""The ledger by itself: spots followed through photos, without any of the other metrics."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from mesophoto.assessment.comparing import carry_regions, common_px_per_mm
from mesophoto.assessment.ledger.follow import follow_series
from mesophoto.assessment.measuring import Point, Polygon, exclude_spots, map_regions
from mesophoto.assessment.subject import Subject
from mesophoto.imaging.regions import RegionMap
from mesophoto.imaging.registration import align, same_photo
from mesophoto.imaging.working import WorkingImage
from mesophoto.metrics.pigmentation import analyse
from mesophoto.records import Spot, SpotOutline

WHOLE = ("face", "dorsum")
"""Regions that hold the others."""


@dataclass(frozen=True, eq=False)
class SpotsSeen:
    """What the ledger needs to know of a photo."""

    image: WorkingImage
    spots: Sequence[SpotOutline]


@dataclass(frozen=True, eq=False)
class FollowedPhotos:
    """Spots followed through photos.

    Attributes
    ----------
    spots : list of Spot
        With their middle on the baseline's usable skin.
    regions : list of str
        The region that each lies in; empty outside of all.
    reasons : list of str or None
        Why a photo does not take part.
    """

    spots: list[Spot]
    regions: list[str]
    reasons: list[str | None]


def follow_photos(
    subjects: Sequence[Subject],
    baseline: int,
    *,
    drawn: Mapping[str, Polygon] | None = None,
    not_counted: Sequence[Point] = (),
    working_px_per_mm: float | None = None,
) -> FollowedPhotos:
    """Find the spots of photos of one view, and follow each through all of them.

    Parameters
    ----------
    subjects : sequence of Subject
        In order of time.
    baseline : int
    drawn, not_counted
        On the baseline: regions, and points inside spots that are left out.
    working_px_per_mm : float, optional
        The working scale; that of the coarsest photo if None.
    """
    first = subjects[baseline]
    registrations = [
        same_photo(first.photo)
        if index == baseline
        else align(first.photo, subject.photo, first.landmarks, subject.landmarks)
        for index, subject in enumerate(subjects)
    ]
    carried = [
        subject.carried_from(first, way.magnification()) if way.ok and subject is not first else subject
        for subject, way in zip(subjects, registrations, strict=True)
    ]
    aligned = [subject for subject, way in zip(carried, registrations, strict=True) if way.ok]
    working = working_px_per_mm or common_px_per_mm(aligned)
    regions = exclude_spots(map_regions(first, drawn or {}, working), not_counted)
    seen = [
        _find(regions.image if subject is first or not way.ok else carry_regions(regions, subject, way).image)
        for subject, way in zip(carried, registrations, strict=True)
    ]
    spots = [spot for spot in follow_series(seen, registrations, baseline) if _is_on_skin(regions, spot)]
    return FollowedPhotos(
        spots, [_region_of(regions, spot) for spot in spots], [way.reason or None for way in registrations]
    )


def _find(image: WorkingImage) -> SpotsSeen:
    return SpotsSeen(image, analyse(image, {"skin": image.skin}).spots)


def _middle(regions: RegionMap, spot: Spot) -> tuple[int, int]:
    x, y = np.round(regions.image.points_from_photo(spot.outline).mean(axis=0)).astype(int)
    height, width = regions.image.skin.shape
    return min(max(int(y), 0), height - 1), min(max(int(x), 0), width - 1)


def _is_on_skin(regions: RegionMap, spot: Spot) -> bool:
    return bool(regions.image.skin[_middle(regions, spot)])


def _region_of(regions: RegionMap, spot: Spot) -> str:
    """The smallest region that holds a spot's middle."""
    at = _middle(regions, spot)
    holding = [(int(mask.sum()), name) for name, mask in regions.masks.items() if mask[at]]
    inner = [named for named in holding if named[1] not in WHOLE]
    return min(inner or holding, default=(0, ""))[1]
