"""The area of pigmentation in a pair of photos, from spots that are followed instead of found anew.

A limit flips faint spots between two shots of the same skin, so that the sum of what was found in each varies
by more than the spots do. Here every spot found in either photo is measured at its place in both.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np

from mesophoto.assessment.ledger import follow_series
from mesophoto.assessment.measuring import Assessment
from mesophoto.imaging.regions import RegionMap
from mesophoto.imaging.registration import Registration, same_photo
from mesophoto.records import Measurement, Photo, Spot


def follow_areas(
    photo: Photo,
    regions: Sequence[RegionMap],
    assessments: Sequence[Assessment],
    registration: Registration,
) -> tuple[Assessment, Assessment]:
    """Put the areas of followed spots in the place of those found anew.

    Parameters
    ----------
    photo : Photo
        The baseline.
    regions : (before, after)
        On the skin that both photos show.
    assessments : (before, after)
    registration : Registration

    Returns
    -------
    (Assessment, Assessment)
        With other values of ``pigmentation_area``; as they were where there is no scale.
    """
    before, after = assessments
    if before.image.px_per_mm is None or after.image.px_per_mm is None:
        return before, after
    spots = [
        spot
        for spot in follow_series([before, after], [same_photo(photo), registration], 0)
        if "not visible" not in spot.state
    ]
    areas = _sum_by_region(regions[0], spots)
    return (
        _with_areas(before, regions[0], {name: pair[0] for name, pair in areas.items()}),
        _with_areas(after, regions[1], {name: pair[1] for name, pair in areas.items()}),
    )


def _sum_by_region(regions: RegionMap, spots: Sequence[Spot]) -> dict[str, np.ndarray]:
    """Area of the spots with their middle in each region, (before, after), mm²."""
    places = [regions.image.points_from_photo(spot.outline).mean(axis=0) for spot in spots]
    at = np.round(np.array(places).reshape(-1, 2)).astype(int)
    sums = {}
    for name, mask in regions.masks.items():
        x, y = np.clip(at[:, 0], 0, mask.shape[1] - 1), np.clip(at[:, 1], 0, mask.shape[0] - 1)
        inside = mask[y, x]
        found = [spot.area_mm2 for spot, is_inside in zip(spots, inside, strict=True) if is_inside]
        sums[name] = np.array(found, float).reshape(-1, 2).sum(axis=0)
    return sums


def _with_areas(assessment: Assessment, regions: RegionMap, areas_mm2: Mapping[str, float]) -> Assessment:
    measurements = [
        _with_area(m, regions, float(areas_mm2[m.region]))
        if m.metric == "pigmentation_area" and m.value is not None and m.region in areas_mm2
        else m
        for m in assessment.measurements
    ]
    return replace(assessment, measurements=measurements)


def _with_area(measurement: Measurement, regions: RegionMap, area_mm2: float) -> Measurement:
    region_mm2 = int(regions.masks[measurement.region].sum()) / (regions.image.px_per_mm or 1.0) ** 2
    value = area_mm2 if measurement.unit == "mm2" else 100 * area_mm2 / region_mm2
    return replace(measurement, value=value, parameters={**measurement.parameters, "spots": "followed"})
