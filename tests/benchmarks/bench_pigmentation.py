"""Pigmentation spots against people's outlines, rulers, and altered copies of the same photo.

Run as ``python tests/benchmarks/bench_pigmentation.py [outlines] [rulers] [invariance] [--photos N]``.
MESOPHOTO_PHOTOS names the folder of real photographs.
"""

import argparse
import csv
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
from photographs import photos_folder
from skimage.filters import threshold_otsu
from skimage.segmentation import morphological_chan_vese

from mesophoto.imaging.colour import linear_to_srgb, srgb_to_lab, srgb_to_linear
from mesophoto.imaging.landmarks import find_landmarks
from mesophoto.imaging.photo import photo_from_array, read_photo
from mesophoto.imaging.regions import find_regions, user_region
from mesophoto.imaging.scale import given_scale, iris_scale
from mesophoto.imaging.working import WorkingImage
from mesophoto.metrics.findings import Findings
from mesophoto.metrics.pigmentation import analyse, follow_spots
from mesophoto.records import Landmarks, Mask, Photo, Scale

PIGMENTED = ("NEV", "SEK")
PEERS_SIDE_PX = 320
SMALLEST_SUM_MM2 = 20.0
Alteration = Callable[[np.ndarray], tuple[np.ndarray, np.ndarray]]


def listed(folder: Path, group: str) -> Iterator[tuple[dict[str, str], Path, Path]]:
    """Rows of a group with the photo and its mask."""
    with (folder / "FILES.csv").open(newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            path = folder / row["file"]
            for ending in ("_maskA.png", "_segmentation.png"):
                mask = path.with_name(path.stem + ending)
                if row["file"].startswith(group) and mask.exists():
                    yield row, path, mask


def dice(one: Mask, other: Mask) -> float:
    return float(2 * np.count_nonzero(one & other) / max(np.count_nonzero(one) + np.count_nonzero(other), 1))


def area_of(findings: Findings, region: str, unit: str) -> float:
    (value,) = [
        m.value
        for m in findings.measurements
        if (m.metric, m.region, m.unit) == ("pigmentation_area", region, unit)
    ]
    return float("nan") if value is None else value


def otsu(lab: np.ndarray) -> Mask:
    return np.asarray(lab[..., 0] < threshold_otsu(lab[..., 0]))


def k_means(lab: np.ndarray) -> Mask:
    stop = (cv2.TERM_CRITERIA_EPS + cv2.TERM_CRITERIA_MAX_ITER, 50, 0.1)
    cv2.setRNGSeed(0)
    _, labels, centres = cv2.kmeans(lab.reshape(-1, 3), 2, None, stop, 3, cv2.KMEANS_PP_CENTERS)
    return np.asarray((labels == int(centres[:, 0].argmin())).reshape(lab.shape[:2]))


def chan_vese(lab: np.ndarray) -> Mask:
    light = lab[..., 0]
    inside = morphological_chan_vese(light, 60, init_level_set="disk", smoothing=2) > 0
    return np.asarray(inside if light[inside].mean() < light[~inside].mean() else ~inside)


def grab_cut(lab: np.ndarray) -> Mask:
    picture = cv2.cvtColor(np.float32(lab), cv2.COLOR_Lab2BGR)
    height, width = lab.shape[:2]
    labels = np.zeros((height, width), np.uint8)
    box = (width // 10, height // 10, width - width // 5, height - height // 5)
    state = np.zeros((1, 65)), np.zeros((1, 65))
    cv2.setRNGSeed(0)
    cv2.grabCut(np.uint8(np.clip(picture, 0, 1) * 255), labels, box, *state, 5, cv2.GC_INIT_WITH_RECT)
    return np.asarray((labels == cv2.GC_FGD) | (labels == cv2.GC_PR_FGD))


PEERS: dict[str, Callable[[np.ndarray], Mask]] = {
    "Otsu on L*": otsu,
    "k-means on Lab": k_means,
    "Chan–Vese on L*": chan_vese,
    "GrabCut": grab_cut,
}


def by_peer(photo: Photo, segment: Callable[[np.ndarray], Mask]) -> Mask:
    height, width = photo.rgb.shape[:2]
    factor = min(PEERS_SIDE_PX / max(height, width), 1)
    small = cv2.resize(photo.rgb, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
    found = segment(srgb_to_lab(small.astype(np.float32) / 255))
    return np.asarray(cv2.resize(found.astype(np.float32), (width, height)) >= 0.5)


def benchmark_outlines(folder: Path) -> None:
    print("\n### Dice against one annotator's outline, region 'whole' (people among themselves: 0.85)\n")
    names = ["mesophoto", *PEERS]
    print(f"| photo | diagnosis | {' | '.join(names)} |\n|---|---|{'---|' * len(names)}")
    table = []
    for row, path, mask_path in listed(folder, "spots_pad"):
        photo = read_photo(path)
        truth = cv2.imread(str(mask_path), cv2.IMREAD_GRAYSCALE) > 127
        regions = user_region(photo, None, None)
        found = analyse(regions.image, regions.masks).masks["pigmentation"]
        scores = [dice(regions.image.mask_to_photo(found), truth)]
        scores += [dice(by_peer(photo, segment), truth) for segment in PEERS.values()]
        table.append((row["diagnosis"], path.stem, scores))
    for diagnosis, name, scores in sorted(table):
        print(f"| {name} | {diagnosis} | {' | '.join(f'{score:.2f}' for score in scores)} |")
    for title, wanted in (("pigmented (reach ≥ 0.80)", PIGMENTED), ("actinic", ("ACK",))):
        chosen = np.array([scores for diagnosis, _, scores in table if diagnosis in wanted])
        medians = " | ".join(f"**{score:.2f}**" for score in np.median(chosen, axis=0))
        print(f"| **median** | **{title}, n = {len(chosen)}** | {medians} |")


def benchmark_rulers(folder: Path) -> None:
    print("\n### Area by the ruler's px/mm\n")
    print("| photo | expert, mm² | lesion, mm² | error (reach ≤ 15 %) | all in the photo, mm² | Dice |")
    print("|---|---|---|---|---|---|")
    for row, path, mask_path in listed(folder, "lesions_mm_isic"):
        photo = read_photo(path)
        truth = cv2.imread(str(mask_path), cv2.IMREAD_GRAYSCALE) > 127
        regions = user_region(photo, None, given_scale(float(row["px_per_mm"])))
        findings = analyse(regions.image, regions.masks)
        expected = float(row["area_mm2"])
        lesion = touching(findings, regions.image.mask_from_photo(truth), regions.image)
        score = dice(regions.image.mask_to_photo(findings.masks["pigmentation"]), truth)
        print(
            f"| {path.stem} | {expected:.1f} | {lesion:.1f} | {lesion / expected - 1:+.0%} "
            f"| {area_of(findings, 'whole', 'mm2'):.1f} | {score:.2f} |"
        )


def touching(findings: Findings, truth: Mask, image: WorkingImage) -> float:
    """Area in mm² of the spots with their centre in the expert's mask."""
    assert image.px_per_mm is not None
    area = 0.0
    for spot in findings.spots:
        x, y = round(spot.centre[0]), round(spot.centre[1])
        area += spot.area_px2 if truth[y, x] else 0
    return area / image.px_per_mm**2


def unchanged(rgb: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    return rgb, np.eye(2, 3)


def jpeg_85(rgb: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    coded = cv2.imencode(".jpg", rgb[..., ::-1], [cv2.IMWRITE_JPEG_QUALITY, 85])[1]
    return np.ascontiguousarray(cv2.imdecode(coded, cv2.IMREAD_COLOR)[..., ::-1]), np.eye(2, 3)


def smaller(rgb: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    small = cv2.resize(rgb, None, fx=0.7, fy=0.7, interpolation=cv2.INTER_AREA)
    matrix = np.array([[0.7, 0, -0.15], [0, 0.7, -0.15]])
    return small, matrix


def tilted(rgb: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    height, width = rgb.shape[:2]
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), 3, 1)
    turned = cv2.warpAffine(rgb, matrix, (width, height), flags=cv2.INTER_LANCZOS4, borderMode=1)
    return turned, matrix


def gained(*gains: float) -> Alteration:
    def alter(rgb: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        light = srgb_to_linear(rgb.astype(np.float32) / 255) * np.float32(gains)
        return np.rint(linear_to_srgb(light) * 255).astype(np.uint8), np.eye(2, 3)

    return alter


ALTERATIONS: dict[str, Alteration] = {
    "JPEG 85, 4:2:0": jpeg_85,
    "0.7 ×": smaller,
    "exposure +15 %": gained(1.15, 1.15, 1.15),
    "exposure −15 %": gained(0.85, 0.85, 0.85),
    "white balance +6 %": gained(1.06, 1.0, 0.94),
    "white balance −6 %": gained(0.94, 1.0, 1.06),
    "tilt 3°": tilted,
}


def measured(
    rgb: np.ndarray, points: Landmarks, scale: Scale
) -> tuple[WorkingImage, dict[str, Mask], Findings]:
    regions = find_regions(photo_from_array(rgb), points, scale)
    masks = {"face": regions.masks["face"]}
    return regions.image, masks, analyse(regions.image, masks)


def benchmark_invariance(folder: Path, count: int) -> None:
    """Compare the face's area in a photo and in an altered copy, landmarks and scale carried along."""
    print("\n### The same photo, altered: change of the face's pigmentation_area (reach: within 3 %)\n")
    print(
        "| alteration | found anew: median | largest | spots followed: median | largest |\n"
        "|---|---|---|---|---|"
    )
    changes: dict[str, list[tuple[float, float]]] = {name: [] for name in ALTERATIONS}
    for path in sorted((folder / "faces_london").glob("*_03.jpg"))[:count]:
        photo = read_photo(path)
        points = find_landmarks(photo)
        scale = None if points is None else iris_scale(points)
        if points is None or scale is None:
            continue
        image, _, before = measured(photo.rgb, points, scale)
        plain = area_of(before, "face", "mm2")
        outlines = [image.points_to_photo(spot.outline) for spot in before.spots]
        known = followed_mm2(image, outlines)
        if plain < SMALLEST_SUM_MM2:
            continue
        for name, alter in ALTERATIONS.items():
            rgb, matrix = alter(photo.rgb)
            there = replace(points, points=moved(points.points, matrix))
            size = float(np.sqrt(abs(np.linalg.det(matrix[:, :2]))))
            other, _, after = measured(rgb, there, replace(scale, px_per_mm=scale.px_per_mm * size))
            followed = followed_mm2(other, [moved(outline, matrix) for outline in outlines])
            changes[name].append((area_of(after, "face", "mm2") / plain - 1, followed / known - 1))
    for name, values in changes.items():
        anew, follow = np.abs(np.array(values)).T
        cells = [np.median(anew), anew.max(), np.median(follow), follow.max()]
        print(f"| {name} | {' | '.join(f'{cell:.1%}' for cell in cells)} |")


def moved(points: np.ndarray, matrix: np.ndarray) -> np.ndarray:
    return np.asarray(points @ matrix[:, :2].T + matrix[:, 2])


def followed_mm2(image: WorkingImage, outlines: list[np.ndarray]) -> float:
    """Area of the spots in outlines on the photo."""
    found = follow_spots(image, [image.points_from_photo(outline) for outline in outlines])
    return sum(spot.area_px2 for spot in found if spot is not None) / (image.px_per_mm or 1.0) ** 2


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("parts", nargs="*", choices=["outlines", "rulers", "invariance", []], default=[])
    parser.add_argument("--photos", type=int, default=24)
    given = parser.parse_args()
    folder, parts = photos_folder(), given.parts or ["outlines", "rulers", "invariance"]
    if "outlines" in parts:
        benchmark_outlines(folder)
    if "rulers" in parts:
        benchmark_rulers(folder)
    if "invariance" in parts:
        benchmark_invariance(folder, given.photos)


if __name__ == "__main__":
    main()
