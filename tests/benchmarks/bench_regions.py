"""Usable skin of faces beside its peers.

Run as ``python tests/benchmarks/bench_regions.py``. Prints a table; asserts nothing. The photos are those
of the folder that MESOPHOTO_PHOTOS names, else ../shared/photos beside the checkout. Peers: the face points'
outlines alone; a fixed rule on chroma (Chai and Ngan 1999, doi 10.1109/76.767122) and graph cuts (Rother et
al. 2004, doi 10.1145/1015706.1015720), both within the face's outline.
"""

import statistics
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
from photographs import photos_folder

from mesophoto.imaging.face_frame import FaceFrame, face_frame
from mesophoto.imaging.face_outlines import region_outlines
from mesophoto.imaging.landmarks import find_landmarks
from mesophoto.imaging.photo import photo_from_array, read_photo
from mesophoto.imaging.polygon import polygon_mask
from mesophoto.imaging.regions import find_regions
from mesophoto.records import Landmarks, Mask

FEATURES = {
    "eyes": ((18, 19, 20, 21, 22, 30, 29, 28), (23, 24, 25, 26, 27, 33, 32, 31)),
    "brows": ((71, 72, 73, 74, 75, 76, 84, 83), (77, 78, 79, 80, 81, 82, 86, 85)),
    "lips": ((87, 88, 89, 90, 91, 92, 93, 108, 107, 106, 105, 104),),
    "nostrils": ((65, 179, 180, 64), (182, 70, 69, 181)),
}
"""Of the 189 template points placed on each neutral photo."""

POINT_FEATURES = (
    (33, 7, 163, 144, 145, 153, 154, 155, 133, 173, 157, 158, 159, 160, 161, 246),
    (263, 249, 390, 373, 374, 380, 381, 382, 362, 398, 384, 385, 386, 387, 388, 466),
    (46, 53, 52, 65, 55, 107, 66, 105, 63, 70),
    (276, 283, 282, 295, 285, 336, 296, 334, 293, 300),
    (61, 146, 91, 181, 84, 17, 314, 405, 321, 375, 291, 409, 270, 269, 267, 0, 37, 39, 40, 185),
)
CLOTHS = {"blue": (150, 190, 215), "black": (25, 25, 28), "beige": (200, 190, 180)}
SPOTS_MM = ((-42, -40, 4, 1.5), (42, -45, 8, 1.2), (0, 34, 6, 0.9))
"""Place, diameter, optical density."""

Method = Callable[[np.ndarray, Landmarks], Mask]


def ours(rgb: np.ndarray, landmarks: Landmarks) -> Mask:
    """The mask of the region "face", on the photo."""
    found = find_regions(photo_from_array(rgb), landmarks, None)
    return found.image.mask_to_photo(found.masks.get("face", np.zeros_like(found.image.skin)))


def by_points(rgb: np.ndarray, landmarks: Landmarks) -> Mask:
    """The face's outline without the points' eyes, brows and lips."""
    out = polygon_mask(rgb.shape, region_outlines(face_frame(landmarks.points))["face"])
    for index in POINT_FEATURES:
        out &= ~polygon_mask(rgb.shape, landmarks.points[list(index)])
    return out


def by_chroma(rgb: np.ndarray, landmarks: Landmarks) -> Mask:
    """Cb in 77..127 and Cr in 133..173, within the points' skin."""
    _, cr, cb = cv2.split(cv2.cvtColor(rgb, cv2.COLOR_RGB2YCrCb))
    return by_points(rgb, landmarks) & (cb >= 77) & (cb <= 127) & (cr >= 133) & (cr <= 173)


def by_graph_cut(rgb: np.ndarray, landmarks: Landmarks) -> Mask:
    """Graph cuts that start from the points' skin, at the size of a thumbnail."""
    factor = 2.0 / face_frame(landmarks.points).px_per_mm
    small = cv2.resize(rgb, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
    start = by_points(small, replace(landmarks, points=(landmarks.points + 0.5) * factor - 0.5))
    state = np.where(start, cv2.GC_PR_FGD, cv2.GC_BGD).astype(np.uint8)
    models = np.zeros((1, 65)), np.zeros((1, 65))
    cv2.grabCut(small, state, (0, 0, 1, 1), *models, 3, cv2.GC_INIT_WITH_MASK)
    grown = cv2.resize((state % 2 == 1).astype(np.float32), rgb.shape[1::-1])
    return np.asarray(grown > 0.5)


METHODS: dict[str, Method] = {
    "mesophoto": ours,
    "points alone": by_points,
    "chroma rule": by_chroma,
    "graph cuts": by_graph_cut,
}


def template_points(path: Path) -> np.ndarray:
    """(189, 2) px."""
    lines = path.read_text().splitlines()
    return np.array([line.split() for line in lines[1 : int(lines[0]) + 1]], float)


def iou(first: Mask, second: Mask) -> float:
    """Intersection over union."""
    return float((first & second).sum() / max((first | second).sum(), 1))


def covered(rgb: np.ndarray, frame: FaceFrame, colour: tuple[int, int, int]) -> tuple[np.ndarray, Mask]:
    """Hang a cloth of uneven lightness over the lower face; return where it lies, too."""
    outline = np.array([(-75, -24), (0, -20), (75, -24), (62, -95), (0, -130), (-62, -95)], float)
    where = polygon_mask(rgb.shape, frame.to_px(outline))
    noise = np.random.default_rng(0).normal(0, 1, (rgb.shape[0] // 24, rgb.shape[1] // 24))
    folds = 10 * cv2.resize(noise, rgb.shape[1::-1], interpolation=cv2.INTER_CUBIC)
    cloth = np.clip(np.array(colour) + folds[..., np.newaxis], 0, 255)
    return np.where(where[..., np.newaxis], cloth, rgb).astype(np.uint8), where


def spotted(rgb: np.ndarray, frame: FaceFrame) -> tuple[np.ndarray, Mask]:
    """Put three moles on cheeks and forehead; return where they lie, too."""
    rows, columns = np.mgrid[: rgb.shape[0], : rgb.shape[1]]
    light, where = (rgb / 255.0) ** 2.2, np.zeros(rgb.shape[:2], bool)
    for *place, diameter_mm, density in SPOTS_MM:
        x, y = frame.to_px(np.array([place], float))[0]
        spot = np.hypot(columns - x, rows - y) < diameter_mm / 2 * frame.px_per_mm
        light[spot] *= np.exp(-density * np.array([0.8, 1.0, 1.2]))
        where |= spot
    return np.round(255 * light ** (1 / 2.2)).astype(np.uint8), where


def variants(rgb: np.ndarray) -> Iterator[tuple[str, np.ndarray, np.ndarray]]:
    """The same photo otherwise taken or kept, with the affine map to it."""
    height, width = rgb.shape[:2]
    same = np.eye(2, 3)
    jpeg = cv2.imencode(".jpg", rgb, [cv2.IMWRITE_JPEG_QUALITY, 85])[1]
    yield "JPEG 85", cv2.imdecode(jpeg, cv2.IMREAD_COLOR), same
    yield "0.7 ×", cv2.resize(rgb, None, fx=0.7, fy=0.7, interpolation=cv2.INTER_AREA), 0.7 * same
    for name, gain in (("exposure −15 %", (0.85,) * 3), ("white balance 6 %", (1.06, 1.0, 0.94))):
        yield name, np.clip(255 * ((rgb / 255) ** 2.2 * gain) ** (1 / 2.2), 0, 255).astype(np.uint8), same
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), 3, 1)
    yield "tilt 3°", cv2.warpAffine(rgb, turn, (width, height), borderMode=cv2.BORDER_REPLICATE), turn


def carried_back(mask: Mask, affine: np.ndarray, shape: tuple[int, ...]) -> Mask:
    """Map a variant's mask to the photo it was made from."""
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    back = cv2.warpAffine(mask.astype(np.float32), affine, shape[1::-1], flags=flags)
    return np.asarray(back > 0.5)


def collect(folder: Path) -> dict[str, dict[str, list[float]]]:
    """Measure each method on each person: row → method → values."""
    table: dict[str, dict[str, list[float]]] = {}

    def note(row: str, method: str, value: float) -> None:
        table.setdefault(row, {}).setdefault(method, []).append(value)

    for number, path in enumerate(sorted(folder.glob("faces_london/*_03.jpg"))):
        photo = read_photo(path)
        landmarks = find_landmarks(photo)
        if landmarks is None:
            continue
        points, frame = template_points(path.with_suffix(".tem")), face_frame(landmarks.points)
        for name, method in METHODS.items():
            start = time.perf_counter()
            skin = method(photo.rgb, landmarks)
            note("time, ms", name, 1000 * (time.perf_counter() - start))
            for feature, outlines in FEATURES.items():
                drawn = np.logical_or.reduce([polygon_mask(skin.shape, points[list(i)]) for i in outlines])
                note(f"{feature} taken for skin, %", name, 100 * skin[drawn].mean())
            picture, spots = spotted(photo.rgb, frame)
            again = method(picture, landmarks)
            if (spots & skin).any():
                note("moles kept, % of what was skin", name, 100 * again[spots & skin].mean())
            if number % 3 == 0:
                for cloth, colour in CLOTHS.items():
                    picture, where = covered(photo.rgb, frame, colour)
                    where &= polygon_mask(skin.shape, region_outlines(frame)["face"])
                    taken = method(picture, landmarks)[where].mean()
                    note(f"{cloth} cloth taken for skin, %", name, 100 * taken)
                for variant, picture, affine in variants(photo.rgb):
                    moved = find_landmarks(photo_from_array(picture))
                    if moved is not None:
                        back = carried_back(method(picture, moved), affine, skin.shape)
                        note(f"IoU with the same photo: {variant}", name, iou(skin, back))
    return table


def main() -> None:
    """Print mean (worst) per row and method."""
    cv2.setNumThreads(1)
    table = collect(photos_folder())
    print("| what, mean (worst) | " + " | ".join(METHODS) + " |")
    print("|---" * (len(METHODS) + 1) + "|")
    for row, values in sorted(table.items()):
        worst = min if "IoU" in row or "kept" in row else max
        cells = [f"{statistics.mean(values[name]):.3g} ({worst(values[name]):.3g})" for name in METHODS]
        print(f"| {row} | " + " | ".join(cells) + " |")


if __name__ == "__main__":
    main()
