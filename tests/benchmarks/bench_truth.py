"""Phantom spots, redness and lines of known size, put into real skin and measured.

Run as ``python tests/benchmarks/bench_truth.py [spots] [redness] [lines] [--photos N]``. Each photo is
measured as it is and with the changes painted in, both through JPEG 92 in 4:4:4 with its own grain; what
counts is the difference. The photo's own scale is used on both sides, so its error cancels.
"""

import argparse
import os
import sys
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

from mesophoto.imaging.landmarks import find_landmarks
from mesophoto.imaging.photo import photo_from_array, read_photo
from mesophoto.imaging.regions import RegionMap, find_regions, user_region
from mesophoto.imaging.scale import given_scale, iris_scale
from mesophoto.imaging.skin_hand import hand_px_per_mm
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


def photos_folder() -> Path:
    beside = Path(__file__).parents[3] / "shared" / "photos"
    folder = Path(os.environ.get("MESOPHOTO_PHOTOS", beside))
    if not folder.is_dir():
        sys.exit("The folder of real photographs is not here (MESOPHOTO_PHOTOS names it).")
    return folder


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


def real_spots(folder: Path) -> list[np.ndarray]:
    densities = []
    for mask_path in sorted(folder.glob("spots_pad/*_maskA.png")):
        photo = cv2.imread(str(mask_path).replace("_maskA", ""))
        mask = cv2.imread(str(mask_path), cv2.IMREAD_GRAYSCALE) > 127
        if photo is None or photo.shape[:2] != mask.shape or not 0.01 < mask.mean() < 0.25:
            continue
        light = linear_from_srgb(photo[..., ::-1])
        density = density_of_spot(light, mask, smooth_px=max(1.0, np.sqrt(mask.sum()) / 25))
        within = density[density >= 0.5]
        if within.size > 0.4 * mask.sum() and np.percentile(density, 99) < 1.6:
            densities.append(density)
    return densities


def bench_spots(found: list[Case], folder: Path) -> None:
    from mesophoto.metrics import pigmentation

    natural = real_spots(folder)
    rows: dict[tuple[str, str], list[tuple[bool, float, float]]] = defaultdict(list)
    alarms: dict[str, list[int]] = defaultdict(list)
    for number, case in enumerate(found):
        rng = np.random.default_rng(number)
        before = look(case, shoot(case.rgb, 2 * number))
        ratio = case.scale.px_per_mm / before.image.px_per_mm
        paints: list[Paint] = []
        centres = choose(quiet_places(before, 5.0), 10, 11 * before.image.px_per_mm, rng)
        for index, centre in enumerate(centres):
            area = np.pi / 4 * rng.uniform(1.6, 5.5) ** 2
            shape = spot_shape(index, area, natural, rng)
            at = before.image.points_to_photo(np.array([centre]))[0]
            paints.append(SpotPaint((float(at[0]), float(at[1])), shape, rng.uniform(3.2, 10), shape.origin))
        painted, truths = paint(case.rgb, paints, case.scale.px_per_mm)
        after = look(case, shoot(painted, 2 * number + 1))
        known, seen = (
            pigmentation.analyse(before.image, before.masks),
            pigmentation.analyse(after.image, after.masks),
        )
        taken: set[int] = set()
        for truth in truths:
            place = after.image.points_from_photo(np.array([truth.centre_px]))[0]
            reach = np.sqrt(truth.area_mm2 / np.pi) * after.image.px_per_mm
            hits = [
                k for k, spot in enumerate(seen.spots)
                if np.hypot(*(np.asarray(spot.centre) - place)) < max(0.8 * reach, 3)
                or cv2.pointPolygonTest(spot.outline.astype(np.float32), tuple(map(float, place)), False) >= 0
            ]  # fmt: skip
            if not hits:
                rows[case.group, case.tone].append((False, np.nan, truth.delta_l))
                continue
            best = min(hits, key=lambda k: np.hypot(*(np.asarray(seen.spots[k].centre) - place)))
            taken.update(hits)
            area_mm2 = seen.spots[best].area_px2 / after.image.px_per_mm**2
            rows[case.group, case.tone].append((True, area_mm2 / truth.area_mm2 - 1, truth.delta_l))
        old = [np.asarray(spot.centre) for spot in known.spots]
        new = [
            k for k, spot in enumerate(seen.spots)
            if k not in taken and all(np.hypot(*(np.asarray(spot.centre) - c)) > 1.5 * ratio * 3 for c in old)
        ]  # fmt: skip
        alarms[case.group].append(len(new))
    print("\n### Spots: ΔL* 3.2–10, ⌀ 1.6–5.5 mm\n")
    print("| skin | n | recall ≥ 95 % | area error, median (reach ≤ 5 %) | bias | new elsewhere per photo |")
    print("|---|---|---|---|---|---|")
    for group in sorted({key[0] for key in rows}):
        every = [row for key, part in rows.items() if key[0] == group for row in part]
        print_spots(f"**{group}**", every, float(np.mean(alarms[group])))
        for key in sorted(rows):
            if key[0] == group:
                print_spots(f"– {key[1]}", rows[key], None)


def print_spots(name: str, rows: list[tuple[bool, float, float]], new: float | None) -> None:
    errors = np.array([row[1] for row in rows if row[0]])
    recall = np.mean([row[0] for row in rows])
    size = f"{np.median(np.abs(errors)):.1%} | {np.median(errors):+.1%}" if errors.size else "– | –"
    print(f"| {name} | {len(rows)} | {recall:.1%} | {size} | {'' if new is None else f'{new:.2f}'} |")


def spot_shape(index: int, area_mm2: float, natural: list[np.ndarray], rng: np.random.Generator) -> Shape:
    """Half drawn, a quarter from photographs of skin where there are any, the rest from scikit-image's."""
    if index % 2 == 0:
        return drawn_shape(area_mm2, edge_mm=rng.uniform(0.3, 1.0), seed=int(rng.integers(1 << 30)))
    if natural and index % 4 == 1:
        return transplanted_shape(natural[int(rng.integers(len(natural)))], area_mm2)
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
        before = look(case, shoot(case.rgb, 2 * number))
        paints: list[Paint] = []
        for centre in choose(quiet_places(before, 5.0), 3, 22 * before.image.px_per_mm, rng):
            at = before.image.points_to_photo(np.array([centre]))[0]
            area = np.pi / 4 * rng.uniform(6, 12) ** 2
            shape = drawn_shape(area, edge_mm=rng.uniform(1, 3), seed=int(rng.integers(1 << 30)))
            paints.append(RednessPaint((float(at[0]), float(at[1])), shape, rng.uniform(1.5, 6)))
        painted, truths = paint(case.rgb, paints, case.scale.px_per_mm)
        after = look(case, shoot(painted, 2 * number + 1))
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
    for number, case in enumerate(found):
        rng = np.random.default_rng(900 + number)
        before = look(case, shoot(case.rgb, 2 * number))
        region = next((name for name in PLACES if name in before.masks), None)
        if region is None:
            continue
        paints = line_paints(before, region, rng)
        if not paints:
            continue
        painted, truths = paint(case.rgb, paints, case.scale.px_per_mm)
        after = look(case, shoot(painted, 2 * number + 1))
        lengths = []
        for regions in (before, after):
            given = wrinkles.analyse(regions.image, {region: regions.masks[region]}).measurements
            lengths.append(next(m.value for m in given if m.metric == "wrinkle_length"))
        if None not in lengths:
            true = sum(truth.length_mm for truth in truths)
            errors[case.group, case.tone].append((lengths[1] - lengths[0]) / true - 1)
    report("Lines: 12–30 mm, width 0.5–1 mm, ΔL* 5–10, reach within 5 %", errors, "", absolute=False)


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
