"""The area of pigmentation in a pair of photos, from spots that are followed instead of found anew.

A limit flips faint spots between two shots of the same skin, so that the sum of what was found in each varies
by more than the spots do. Here every spot found in either photo is measured at its place in both.
"""

from collections.abc import Sequence
from dataclasses import replace

from mesophoto.assessment.ledger import sum_by_region
from mesophoto.assessment.measuring import Assessment
from mesophoto.records import Measurement, Spot


def with_followed_areas(
    baseline: Assessment, assessment: Assessment, spots: Sequence[Spot], photo: int
) -> Assessment:
    """Put the areas of followed spots in the place of those found anew.

    Parameters
    ----------
    baseline : Assessment
        With the regions on the skin that both photos show.
    assessment : Assessment
        Of the photo; the baseline's own for the baseline.
    spots : sequence of Spot
    photo : int
        Index of the photo in the spots' series.

    Returns
    -------
    Assessment
        With other values of ``pigmentation_area``; as it was where there is no scale.
    """
    if baseline.image.px_per_mm is None or assessment.image.px_per_mm is None:
        return assessment
    areas_mm2 = sum_by_region(baseline, spots, photo)
    measurements = [
        _with_area(m, assessment, areas_mm2[m.region])
        if m.metric == "pigmentation_area" and m.value is not None and m.region in areas_mm2
        else m
        for m in assessment.measurements
    ]
    return replace(assessment, measurements=measurements)


def _with_area(measurement: Measurement, assessment: Assessment, area_mm2: float) -> Measurement:
    mask = assessment.regions.on_working_image()[measurement.region]
    region_mm2 = int(mask.sum()) / (assessment.image.px_per_mm or 1.0) ** 2
    value = area_mm2 if measurement.unit == "mm2" else 100 * area_mm2 / region_mm2
    return replace(measurement, value=value, parameters={**measurement.parameters, "spots": "followed"})
