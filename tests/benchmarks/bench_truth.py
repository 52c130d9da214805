"""Phantom spots, redness and lines of known size, put into real skin and measured.

Run as ``python tests/benchmarks/bench_truth.py [spots] [redness] [lines] [--photos N]``. Each photo is
measured as it is and with the changes painted in, both with the same grain and through JPEG 92 in 4:4:4; what
counts is the difference. The photo's own scale is used on both sides, so its error cancels.
"""

import argparse
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from photographs import photos_folder

from mesophoto.imaging.landmarks import find_landmarks
from mesophoto.imaging.photo import photo_from_array, read_photo
from mesophoto.imaging.regions import RegionMap, find_regions, user_region
from mesophoto.imaging.scale import given_scale, iris_scale
from mesophoto.imaging.skin.hand import hand_px_per_mm
from mesophoto.metrics.findings import Findings
from mesophoto.phantom.camera import Camera, through_jpeg
from mesophoto.phantom.lesions import LinePaint, Paint, RednessPaint, SpotPaint, Truth, as_uint8, paint
from mesophoto.phantom.light import ita_degrees, lab_from_linear, linear_from_srgb
from mesophoto.phantom.shapes import Shape, density_of_spot, drawn_shape, transplanted_shape
from mesophoto.phantom.skin import render_skin
from mesophoto.phantom.transplants import natural_shape
from mesophoto.records import Landmarks, Scale

ITA_CLASSES = (
    (55, "very light"),
    (41, "light"),
    (28, "intermediate"),
    (10, "tan"),
    (-30, "brown"),
    (-90, "dark"),
)
GRAIN = 0.002


@dataclass
class Case:
    """A photo with its landmarks and scale."""

    group: str
    name: str
    rgb: np.ndarray
    landmarks: Landmarks | None
    """None for a simulated piece of skin, measured as a whole."""
    scale: Scale
    tone: str


def cases(folder: Path, limit: int) -> Iterator[Case]:
    groups = {
        "London (quiet)": sorted(folder.glob("faces_london/*_03.jpg"))[:limit],
        "Canada (freckled)": sorted(folder.glob("faces_canada/*.jpg"))[:limit],
        "hands": sorted(folder.glob("hands_11k/*.jpg"))[:limit],
    }
    for group, paths in groups.items():
        for path in paths:
            photo = read_photo(path)
            landmarks = find_landmarks(photo)
            if landmarks is None:
                continue
            if landmarks.kind == "hand":
                scale = given_scale(hand_px_per_mm(landmarks.points))
            else:
                scale = iris_scale(landmarks)
            if scale is None:
                continue
            rgb = photo.rgb if photo.rgb.dtype == np.uint8 else (photo.rgb // 257).astype(np.uint8)
            regions = find_regions(photo, landmarks, scale)
            skin = regions.image.rgb[quiet_places(regions, 3.0)]
            if not len(skin):
                continue
            yield Case(group, path.stem, rgb, landmarks, scale, tone_of(skin))
    for number, ita in enumerate((58, 48, 35, 20, -10, -45)[:limit]):
        rgb = as_uint8(render_skin((600, 600), 6.0, ita_deg=ita, seed=number))
        yield Case("simulated skin", f"ita_{ita}", rgb, None, given_scale(6.0), tone_of(rgb / 255))


def tone_of(skin: np.ndarray) -> str:
    ita = ita_degrees(np.median(lab_from_linear(linear_from_srgb(skin)).reshape(-1, 3), axis=0))
    return next(name for least, name in ITA_CLASSES if ita > least)


PLACES = ("forehead", "cheek_left", "cheek_right", "dorsum", "whole")


def quiet_places(regions: RegionMap, margin_mm: float) -> np.ndarray:
    """Pixels of the working image at least a margin inside the forehead, the cheeks, or the dorsum."""
    total = np.zeros(regions.image.skin.shape, np.uint8)
    for name in PLACES:
        if name in regions.masks:
            total |= regions.masks[name].astype(np.uint8)
    reach = int(margin_mm * regions.image.px_per_mm)
    return cv2.distanceTransform(np.pad(total, 1), cv2.DIST_L2, 5)[1:-1, 1:-1] > reach


def choose(free: np.ndarray, count: int, apart_px: float, rng: np.random.Generator) -> list[tuple[int, int]]:
    """Centres (x, y) at least so far apart."""
    rows, columns = np.nonzero(free)
    chosen: list[tuple[int, int]] = []
    for index in rng.permutation(len(rows))[:4000]:
        x, y = int(columns[index]), int(rows[index])
        if all(np.hypot(x - a, y - b) >= apart_px for a, b in chosen):
            chosen.append((x, y))
            if len(chosen) == count:
                break
    return chosen


def shoot(rgb: np.ndarray, seed: int) -> np.ndarray:
    return through_jpeg(Camera(grain=GRAIN, seed=seed).photograph(rgb), 92, "4:4:4")


def look(case: Case, rgb: np.ndarray) -> RegionMap:
    photo = photo_from_array(rgb)
    if case.landmarks is None:
        return user_region(photo, None, case.scale)
    return find_regions(photo, case.landmarks, case.scale)


def real_spots(folder: Path) -> list[Shape]:
    """Lesions of real skin, as shapes of 1 mm²."""
    shapes = []
    for mask_path in sorted(folder.glob("spots_pad/*_maskA.png")):
        photo = cv2.imread(str(mask_path).replace("_maskA", ""))
        mask = cv2.imread(str(mask_path), cv2.IMREAD_GRAYSCALE) > 127
        if photo is None or photo.shape[:2] != mask.shape or not 0.01 < mask.mean() < 0.25:
            continue
        light = linear_from_srgb(photo[..., ::-1])
        density = density_of_spot(light, mask, smooth_px=max(1.0, np.sqrt(mask.sum()) / 25))
        within = density[density >= 0.5]
        if within.size > 0.4 * mask.sum() and np.percentile(density, 99) < 1.6:
            shapes.append(transplanted_shape(density, 1.0))
    return shapes


@dataclass
class SpotResult:
    """What became of one painted spot."""

    found: bool
    """The mask covers at least a third of it."""
    area_error: float
    """Of the outline that was found there; NaN if none was."""
    origin: str


def bench_spots(found: list[Case], folder: Path) -> None:
    from mesophoto.metrics import pigmentation

    natural = real_spots(folder)
    results: dict[tuple[str, str], list[SpotResult]] = defaultdict(list)
    alarms: dict[str, list[int]] = defaultdict(list)
    totals: dict[str, list[float]] = defaultdict(list)
    for number, case in enumerate(found):
        rng = np.random.default_rng(number)
        before = look(case, shoot(case.rgb, number))
        paints = spot_paints(before, natural, rng)
        painted, truths = paint(case.rgb, paints, case.scale.px_per_mm)
        after = look(case, shoot(painted, number))
        known = pigmentation.analyse(before.image, before.masks)
        seen = pigmentation.analyse(after.image, after.masks)
        results[case.group, case.tone] += [spot_result(truth, after, seen) for truth in truths]
        alarms[case.group].append(new_elsewhere(truths, before, after, known, seen))
        whole = next(name for name in ("face", "dorsum", "whole") if name in after.masks)
        areas = [area_of(findings, whole) for findings in (known, seen)]
        totals[case.group].append((areas[1] - areas[0]) / sum(t.area_mm2 for t in truths) - 1)
    print("\n### Spots: ΔL* 3.2–10, ⌀ 1.6–5.5 mm, half of them transplanted\n")
    print("| skin | n | recall ≥ 95 % | area, error ≤ 5 % | bias | new elsewhere/photo | sum of areas |")
    print("|---|---|---|---|---|---|---|")
    for group in sorted({key[0] for key in results}):
        every = [one for key, part in results.items() if key[0] == group for one in part]
        extra = f"{np.mean(alarms[group]):.2f} | {np.median(totals[group]):+.1%}"
        print_spots(f"**{group}**", every, extra)
        for origin in ("drawn", "transplanted"):
            print_spots(f"– {origin}", [one for one in every if one.origin == origin], " | ")
        for key in sorted(results):
            if key[0] == group:
                print_spots(f"– {key[1]}", results[key], " | ")


def spot_paints(regions: RegionMap, natural: list[Shape], rng: np.random.Generator) -> list[SpotPaint]:
    px_per_mm = regions.image.px_per_mm
    paints = []
    for index, centre in enumerate(choose(quiet_places(regions, 5.0), 10, 11 * px_per_mm, rng)):
        shape = spot_shape(index, np.pi / 4 * rng.uniform(1.6, 5.5) ** 2, natural, rng)
        x, y = regions.image.points_to_photo(np.array([centre]))[0]
        paints.append(SpotPaint((float(x), float(y)), shape, rng.uniform(3.2, 10)))
    return paints


def spot_result(truth: Truth, regions: RegionMap, seen: Findings) -> SpotResult:
    covered = seen.masks["pigmentation"][region_mask(regions, truth)].mean() > 1 / 3
    place = regions.image.points_from_photo(np.array([truth.centre_px]))[0]
    at = (float(place[0]), float(place[1]))
    around = [
        spot for spot in seen.spots
        if cv2.pointPolygonTest(spot.outline.astype(np.float32), at, True) > -1.5
    ]  # fmt: skip
    if not around:
        return SpotResult(bool(covered), np.nan, truth.origin)
    nearest = min(around, key=lambda spot: np.hypot(*(np.asarray(spot.centre) - place)))
    area_mm2 = nearest.area_px2 / regions.image.px_per_mm**2
    return SpotResult(bool(covered), area_mm2 / truth.area_mm2 - 1, truth.origin)


def new_elsewhere(
    truths: list[Truth], before: RegionMap, after: RegionMap, known: Findings, seen: Findings
) -> int:
    """Spots of the mask that are neither painted nor were there before."""
    taken = known.masks["pigmentation"].astype(np.uint8)
    for truth in truths:
        taken |= region_mask(after, truth).astype(np.uint8)
    reach = 2 * int(1.5 * after.image.px_per_mm) + 1
    taken = cv2.dilate(taken, cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (reach, reach)))
    count, labels = cv2.connectedComponents(seen.masks["pigmentation"].astype(np.uint8))
    return sum(not taken[labels == label].any() for label in range(1, count))


def area_of(findings: Findings, region: str) -> float:
    key = ("pigmentation_area", region, "mm2")
    return next(m.value for m in findings.measurements if (m.metric, m.region, m.unit) == key) or 0.0


def print_spots(name: str, results: list[SpotResult], extra: str) -> None:
    errors = np.array([one.area_error for one in results])
    recall, size = np.mean([one.found for one in results]), np.nanmedian(np.abs(errors))
    print(f"| {name} | {len(results)} | {recall:.1%} | {size:.1%} | {np.nanmedian(errors):+.1%} | {extra} |")


def spot_shape(index: int, area_mm2: float, natural: list[Shape], rng: np.random.Generator) -> Shape:
    """Half drawn, a quarter from photographs of skin where there are any, the rest from scikit-image's."""
    if index % 2 == 0:
        return drawn_shape(area_mm2, edge_mm=rng.uniform(0.3, 1.0), seed=int(rng.integers(1 << 30)))
    if natural and index % 4 == 1:
        return natural[int(rng.integers(len(natural)))].scaled_to(area_mm2)
    return natural_shape(area_mm2, int(rng.integers(1000)))


def region_mask(regions: RegionMap, truth: Truth) -> np.ndarray:
    mask = np.zeros(regions.image.skin.shape, np.uint8)
    polygon = regions.image.points_from_photo(truth.outline_px)
    cv2.fillPoly(mask, [np.rint(polygon).astype(np.int32)], 1)
    return mask.astype(bool)


def bench_redness(found: list[Case], folder: Path) -> None:
    del folder
    from mesophoto.metrics import redness

    errors: dict[tuple[str, str], list[float]] = defaultdict(list)
    for number, case in enumerate(found):
        rng = np.random.default_rng(500 + number)
        before = look(case, shoot(case.rgb, number))
        paints: list[Paint] = []
        for centre in choose(quiet_places(before, 5.0), 3, 22 * before.image.px_per_mm, rng):
            at = before.image.points_to_photo(np.array([centre]))[0]
            area = np.pi / 4 * rng.uniform(6, 12) ** 2
            shape = drawn_shape(area, edge_mm=rng.uniform(1, 3), seed=int(rng.integers(1 << 30)))
            paints.append(RednessPaint((float(at[0]), float(at[1])), shape, rng.uniform(1.5, 6)))
        painted, truths = paint(case.rgb, paints, case.scale.px_per_mm)
        after = look(case, shoot(painted, number))
        for truth in truths:
            values = []
            for regions in (before, after):
                mask = {"region": region_mask(regions, truth) & regions.image.skin}
                given = redness.analyse(regions.image, mask).measurements
                values.append(next(m.value for m in given if m.metric == "redness"))
            if None not in values:
                errors[case.group, case.tone].append(values[1] - values[0] - truth.delta_a)
    report("Redness: Δa* 1.5–6 in patches of 6–12 mm, reach within 0.3", errors, "a*", absolute=True)


def bench_lines(found: list[Case], folder: Path) -> None:
    del folder
    from mesophoto.metrics import wrinkles

    errors: dict[tuple[str, str], list[float]] = defaultdict(list)
    shares: dict[str, list[float]] = defaultdict(list)
    for number, case in enumerate(found):
        rng = np.random.default_rng(900 + number)
        before = look(case, shoot(case.rgb, number))
        region = next((name for name in PLACES if name in before.masks), None)
        if region is None:
            continue
        paints = line_paints(before, region, rng)
        if not paints:
            continue
        painted, truths = paint(case.rgb, paints, case.scale.px_per_mm)
        after = look(case, shoot(painted, number))
        lengths = []
        for regions in (before, after):
            seen = wrinkles.analyse(regions.image, {region: regions.masks[region]})
            lengths.append(next(m.value for m in seen.measurements if m.metric == "wrinkle_length"))
        if None in lengths:
            continue
        true = sum(truth.length_mm for truth in truths)
        errors[case.group, case.tone].append((lengths[1] - lengths[0]) / true - 1)
        shares[case.group] += [covered(truth, after, seen.masks["wrinkles"]) for truth in truths]
    what = "Lines: 12–30 mm, width 0.5–1 mm, ΔL* 5–10"
    report(f"{what}: rise of wrinkle_length, reach within 5 %", errors, "", absolute=False)
    print("\nShare of each painted path that is found, mean: ", end="")
    print("; ".join(f"{group} {np.mean(part):.1%}" for group, part in shares.items()))


def covered(truth: Truth, regions: RegionMap, mask: np.ndarray, reach_mm: float = 0.5) -> float:
    """Share of a painted path that has the mask within reach."""
    path = np.rint(regions.image.points_from_photo(truth.outline_px)).astype(int)
    away = cv2.distanceTransform((~mask).astype(np.uint8), cv2.DIST_L2, 5)
    return float((away[path[:, 1], path[:, 0]] <= reach_mm * regions.image.px_per_mm).mean())


def line_paints(regions: RegionMap, region: str, rng: np.random.Generator) -> list[Paint]:
    """Up to three gently curved lines that lie wholly inside a region, across the face."""
    image = regions.image
    inside = cv2.erode(regions.masks[region].astype(np.uint8), np.ones((9, 9), np.uint8)) > 0
    free = inside.copy()
    paints: list[Paint] = []
    for _ in range(400):
        rows, columns = np.nonzero(free)
        if len(paints) == 3 or not len(rows):
            break
        pick = int(rng.integers(len(rows)))
        half = rng.uniform(6, 15) * image.px_per_mm
        t = np.linspace(-1, 1, 9)
        path = np.stack([columns[pick] + half * t, rows[pick] + rng.normal(0, 0.08) * half * t**2], axis=1)
        cells = np.rint(path).astype(int)
        if (cells < 0).any() or (cells >= np.array(inside.shape)[::-1]).any():
            continue
        if not free[cells[:, 1], cells[:, 0]].all():
            continue
        photo_path = image.points_to_photo(path)
        paints.append(LinePaint(photo_path, rng.uniform(0.5, 1.0), rng.uniform(5, 10)))
        used = np.zeros(inside.shape, np.uint8)
        cv2.polylines(used, [cells.astype(np.int32)], False, 1, int(8 * image.px_per_mm))
        free &= used == 0
    return paints


def report(title: str, errors: dict[tuple[str, str], list[float]], unit: str, *, absolute: bool) -> None:
    print(f"\n### {title}\n")
    print("| skin | n | error, median of absolute | 90th percentile | bias |")
    print("|---|---|---|---|---|")
    show: Callable[[float], str] = (lambda v: f"{v:.2f} {unit}") if absolute else (lambda v: f"{v:.1%}")
    for group in sorted({key[0] for key in errors}):
        parts = [(f"**{group}**", [e for key, part in errors.items() if key[0] == group for e in part])]
        parts += [(f"– {key[1]}", errors[key]) for key in sorted(errors) if key[0] == group]
        for name, values in parts:
            size = np.abs(values)
            middle, high = show(float(np.median(size))), show(float(np.percentile(size, 90)))
            print(f"| {name} | {len(values)} | {middle} | {high} | {show(float(np.median(values)))} |")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", nargs="*", help="spots, redness, lines; all if none is named")
    parser.add_argument("--photos", type=int, default=1000, help="at most so many of each folder")
    arguments = parser.parse_args()
    benches = {"spots": bench_spots, "redness": bench_redness, "lines": bench_lines}
    unknown = set(arguments.what) - set(benches)
    if unknown:
        parser.error(f"unknown: {', '.join(sorted(unknown))}")
    folder = photos_folder()
    found = list(cases(folder, arguments.photos))
    for name in arguments.what or benches:
        benches[name](found, folder)


if __name__ == "__main__":
    main()
