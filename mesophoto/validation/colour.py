"""How true colours are under a cast: with a chart in the photo, and without one.

The photo as it is is the truth. A chart of published values is laid beside the face, and the whole picture is
taken by a simulated camera of another white balance and light level, through grain and JPEG, and measured.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mesophoto.assessment.measuring import map_regions
from mesophoto.assessment.subject import Subject
from mesophoto.imaging.colour_reference import (
    chart_reference,
    correct_colours,
    find_card,
    match_reference,
)
from mesophoto.imaging.landmarks import find_landmarks
from mesophoto.imaging.photo import photo_from_array, read_photo
from mesophoto.imaging.regions import RegionMap
from mesophoto.imaging.scale import iris_scale
from mesophoto.imaging.working import WorkingImage, scale_photo_by
from mesophoto.metrics import redness
from mesophoto.metrics.masked import trimmed_mean
from mesophoto.metrics.redness.index import TRIM
from mesophoto.metrics.redness.relative import measure_relative_change
from mesophoto.metrics.redness.seen import see_skin
from mesophoto.phantom.camera import Camera, through_jpeg
from mesophoto.phantom.chart import ChartPlace, lay_chart
from mesophoto.phantom.lesions import RednessPaint, as_uint8, paint
from mesophoto.phantom.shapes import drawn_shape
from mesophoto.records import ColourReference, Mask, Photo
from mesophoto.validation.figures import Figure
from mesophoto.validation.material import Material, Report

TOPIC = "Colour"
QUICK_PEOPLE, MOST_PEOPLE = 3, 24
RESIDUAL_REACH, REDNESS_REACH = 2.0, 0.3
PAINTED_DELTA_A = 1.0
_CAST_SPREAD = 0.15
"""SD of the logarithm of the gains of red and blue: ΔE of about 3 to 15 on skin."""

_LIGHT_EV = (-1.0, 0.3)
_GRAIN = 0.003
_CHART_WIDTH = (0.11, 0.3)
"""Of the picture's width."""

_TREATED = ("cheek_left", "cheek_right", "forehead")


@dataclass
class _Tried:
    """What came of one photo under one cast."""

    width_px: float
    chart: ColourReference | None
    errors: Mapping[str, float]
    """Of redness by region, corrected by the chart."""
    uncorrected: Mapping[str, float]
    changes: Mapping[str, float]
    """Between the first photo with a usable chart and this one, corrected as a pair."""


def try_colours(material: Material, report: Report) -> list[Figure]:
    """Try charts and no reference on the baseline of everyone, as a part of the validation report."""
    photos = [person.shots[0] for person in material.people]
    photos, casts = (photos[:QUICK_PEOPLE], 1) if material.quick else (photos[:MOST_PEOPLE], 4)
    return [
        *try_charts(photos, report, casts),
        *try_without_reference(photos, report, casts),
        *count_false_charts(photos, report),
    ]


def try_charts(photos: Sequence[Path], report: Report, casts: int = 4) -> list[Figure]:
    """Lay charts into photos of faces under casts and light levels.

    Parameters
    ----------
    photos : sequence of paths
        Faces without a chart.
    report : callable
    casts : int
        Of each photo.

    Returns
    -------
    list of Figure
        Share of charts found, residual ΔE00, error of redness.
    """
    tried: list[_Tried] = []
    for index, path in enumerate(photos):
        report(index, len(photos), f"charts beside {path.stem}")
        tried += _try_photo(read_photo(path), np.random.default_rng(index), casts)
    return _tell_charts(tried, len(photos))


def _try_photo(photo: Photo, rng: np.random.Generator, casts: int) -> Iterator[_Tried]:
    regions = _regions(photo)
    if regions is None:
        return
    truth = _redness(regions.image, regions.masks)
    first: tuple[ColourReference, Mapping[str, float]] | None = None
    for _ in range(casts):
        place = _place(photo, rng)
        shot = _shoot(lay_chart(photo.rgb, place), rng)
        chart = chart_reference(shot)
        image = _same_part(shot, regions.image)
        used = chart if chart is not None and chart.reason is None else None
        corrected = {} if used is None else _redness(correct_colours(image, used), regions.masks)
        plain = _redness(image, regions.masks)
        changes: Mapping[str, float] = {}
        if used is not None and first is not None:
            matched = correct_colours(image, match_reference(first[0], used, shot))
            changes = _differences(_redness(matched, regions.masks), first[1])
        elif used is not None:
            first = used, corrected
        yield _Tried(
            place.width_px, chart, _differences(corrected, truth), _differences(plain, truth), changes
        )


def _tell_charts(tried: Sequence[_Tried], photos: int) -> list[Figure]:
    used = [one for one in tried if one.chart is not None and one.chart.reason is None]
    residuals = np.array([one.chart.residual_delta_e00 for one in used if one.chart is not None], float)
    errors = np.abs([error for one in used for error in one.errors.values()])
    plain = np.abs([error for one in tried for error in one.uncorrected.values()])
    changes = np.abs([change for one in tried for change in one.changes.values()])
    small = [one for one in tried if one.width_px < 200]
    on = f"{len(tried)} composites of {photos} photos, casts and −1 to +0.3 EV"
    if not used or not len(errors):
        return [Figure(TOPIC, "charts found and used", on, "none", reached=False)]
    missed = sum(one.chart is None for one in tried)
    refused = sorted({one.chart.reason for one in tried if one.chart is not None and one.chart.reason})
    found_small = sum(one in used for one in small)
    return [
        Figure(
            TOPIC, "charts found and used", on, f"{len(used) / len(tried):.1%}",
            note=f"{missed} not found; below 200 px of width {found_small} of {len(small)} used"
            + (f"; refused: {'; '.join(refused)}" if refused else ""),
        ),
        Figure(
            TOPIC, "residual ΔE00 of a chart, patches left out, median", on, f"{np.median(residuals):.2f}",
            f"≤ {RESIDUAL_REACH:g}", bool(np.median(residuals) <= RESIDUAL_REACH),
            note=f"largest {residuals.max():.1f}",
        ),
        Figure(
            TOPIC, "redness with a chart, error in a*, median", f"{on}, {len(errors)} regions",
            f"{np.median(errors):.2f}", f"≤ {REDNESS_REACH:g}", bool(np.median(errors) <= REDNESS_REACH),
            note=f"{np.mean(errors <= REDNESS_REACH):.0%} within {REDNESS_REACH:g}, 95th percentile "
            f"{np.percentile(errors, 95):.2f}; without correction the median is {np.median(plain):.2f}",
        ),
        *_tell_changes(changes, on),
    ]  # fmt: skip


def _tell_changes(changes: NDArray[np.float64], on: str) -> list[Figure]:
    if not len(changes):
        return []
    what = "false change of redness between two photos with a chart, a*, median"
    note = f"95th percentile {np.percentile(changes, 95):.2f}, {len(changes)} regions"
    return [Figure(TOPIC, what, on, f"{np.median(changes):.2f}", note=note)]


def count_false_charts(photos: Sequence[Path], report: Report) -> list[Figure]:
    """Look for charts and cards in photos that hold none."""
    false: list[str] = []
    for index, path in enumerate(photos):
        report(index, len(photos), f"no chart in {path.stem}")
        photo = read_photo(path)
        if chart_reference(photo) is not None or find_card(photo) is not None:
            false.append(path.name)
    on, note = f"{len(photos)} photos without one", ", ".join(false)
    return [Figure(TOPIC, "false charts or cards", on, str(len(false)), "0", not false, note=note)]


def try_without_reference(photos: Sequence[Path], report: Report, casts: int = 3) -> list[Figure]:
    """Compare photos with themselves under another cast and light level, one region painted redder or not.

    Parameters
    ----------
    photos : sequence of paths
        Faces.
    report : callable
    casts : int
        Of each photo.

    Returns
    -------
    list of Figure
        False change of relative redness under a cast; error of a painted change.
    """
    unchanged: list[float] = []
    painted: list[float] = []
    for index, path in enumerate(photos):
        report(index, len(photos), f"casts without a reference on {path.stem}")
        photo = read_photo(path)
        regions = _regions(photo)
        if regions is None:
            continue
        rng = np.random.default_rng(1000 + index)
        for _ in range(casts):
            after = _same_part(_shoot(photo.rgb, rng), regions.image)
            changes = measure_relative_change(regions.image, after, regions.masks, regions.masks)
            unchanged += list(changes.values())
        for region in _TREATED:
            if region in regions.masks and regions.image.px_per_mm is not None:
                painted += _try_painted(photo, regions, region, rng)
    if not unchanged or not painted:
        return []
    size, error = np.abs(unchanged), np.abs(painted)
    on = f"{len(photos)} photos under {casts} casts and light levels"
    return [
        Figure(
            TOPIC, "false change of relative redness under a cast, a*, median", on, f"{np.median(size):.2f}",
            note=f"95th percentile {np.percentile(size, 95):.2f}, {len(size)} regions",
        ),
        Figure(
            TOPIC, f"error of a painted Δa* of {PAINTED_DELTA_A:g} under a cast, a*, median",
            f"{len(error)} cheeks and foreheads", f"{np.median(error):.2f}", f"≤ {REDNESS_REACH:g}",
            bool(np.median(error) <= REDNESS_REACH),
            note=f"{np.mean(error <= REDNESS_REACH):.0%} within {REDNESS_REACH:g}; "
            f"mean error {np.mean(painted):+.2f}",
        ),
    ]  # fmt: skip


def _try_painted(photo: Photo, regions: RegionMap, region: str, rng: np.random.Generator) -> Iterator[float]:
    """Error of the relative change of a region that was painted redder all over, before a cast."""
    image, mask = regions.image, regions.masks[region]
    px_per_mm = (image.px_per_mm or 1.0) / image.factor[0]
    rows, columns = np.nonzero(mask)
    centre = image.points_to_photo(np.array([[columns.mean(), rows.mean()]]))[0]
    area_mm2 = 4 * float(mask.sum()) / (image.px_per_mm or 1.0) ** 2
    shape = drawn_shape(area_mm2, edge_mm=2.0, irregularity=0.0, elongation=1.0, mottle=0.0)
    red, _ = paint(photo.rgb, [RednessPaint((centre[0], centre[1]), shape, PAINTED_DELTA_A)], px_per_mm)
    # only inside the region, so that the skin around it is untreated
    inside = image.mask_to_photo(mask)[..., None]
    treated = np.where(inside, as_uint8(red), _as_8_bit(photo.rgb))
    truth = _mean_a(_same_part(photo_from_array(treated), image), mask) - _mean_a(image, mask)
    after = _same_part(_shoot(treated, rng), image)
    changes = measure_relative_change(image, after, regions.masks, regions.masks)
    if region in changes:
        yield changes[region] - truth


def _regions(photo: Photo) -> RegionMap | None:
    """Regions of a face or hand; None where there is none."""
    landmarks = find_landmarks(photo)
    if landmarks is None:
        return None
    regions = map_regions(Subject(photo, landmarks, iris_scale(landmarks)), {})
    return regions if regions.masks else None


def _place(photo: Photo, rng: np.random.Generator) -> ChartPlace:
    """Somewhere in a corner, at any rotation."""
    width = float(rng.uniform(*_CHART_WIDTH)) * photo.width_px
    reach = 0.62 * width
    corner = rng.integers(0, 2, 2)
    x, y = np.where(corner, np.array([photo.width_px, photo.height_px]) - reach, reach)
    rotation = float(rng.choice([0, 90, 180, 270]) + rng.normal(0, 12))
    return ChartPlace((float(x), float(y)), width, rotation, float(rng.uniform(0, 0.1)))


def _shoot(rgb: NDArray[Any], rng: np.random.Generator) -> Photo:
    red, blue = np.exp(rng.normal(0, _CAST_SPREAD, 2))
    camera = Camera(
        exposure=float(2 ** rng.uniform(*_LIGHT_EV)),
        white_balance=(float(red), 1.0, float(blue)),
        grain=_GRAIN,
        seed=int(rng.integers(1 << 30)),
    )
    return photo_from_array(through_jpeg(camera.photograph(rgb)))


def _same_part(photo: Photo, image: WorkingImage) -> WorkingImage:
    (x, y), (width, height) = image.origin_px, image.size_px
    part = scale_photo_by(photo, (x, y, x + width, y + height), image.factor[0])
    return replace(part, skin=image.skin, px_per_mm=image.px_per_mm)


def _redness(image: WorkingImage, masks: Mapping[str, Mask]) -> dict[str, float]:
    found = redness.analyse(image, masks).measurements
    return {m.region: m.value for m in found if m.metric == "redness" and m.value is not None}


def _mean_a(image: WorkingImage, mask: Mask) -> float:
    """Trimmed mean a* of a region, as the index takes it."""
    return trimmed_mean(see_skin(image, {"region": mask}).lab[mask, 1], TRIM)


def _differences(measured: Mapping[str, float], truth: Mapping[str, float]) -> dict[str, float]:
    return {name: value - truth[name] for name, value in measured.items() if name in truth}


def _as_8_bit(rgb: NDArray[Any]) -> NDArray[np.uint8]:
    return rgb if rgb.dtype == np.uint8 else (rgb >> 8).astype(np.uint8)
