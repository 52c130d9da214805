"""Registration against its peers, and its trust, on faces_london.

Run as ``python tests/benchmarks/bench_registration.py [--photos N] [--spline N]``. Each photo is warped by a
known smooth map (12 px, tilt 5°, scale 7 %, shift 30 px), lit, blurred, given grain and saved as JPEG 92; its
own copy has grain and JPEG too. Errors are in px of the 1350² photo, inside the trusted face.
"""

import argparse
import time
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import SimpleITK as sitk  # noqa: N813 - its own convention
from numpy.typing import NDArray
from photographs import photos_folder

from mesophoto.imaging.landmarks import find_landmarks
from mesophoto.imaging.photo import photo_from_array, read_photo
from mesophoto.imaging.registration import register
from mesophoto.imaging.registration.coarse import align_by_features, align_by_landmarks
from mesophoto.phantom.camera import Camera, paste_occlusion, through_jpeg
from mesophoto.phantom.lesions import SpotPaint, as_uint8, paint
from mesophoto.phantom.shapes import drawn_shape
from mesophoto.phantom.warps import Warp, smooth_warp
from mesophoto.records import Photo

Points = NDArray[np.float64]
MapPoints = Callable[[Points], Points]
PX_PER_MM = 3.4


def make_warp(shape: tuple[int, ...], seed: int) -> Warp:
    random = np.random.default_rng(seed)
    angle = random.uniform(0, 2 * np.pi)
    return smooth_warp(
        (shape[0], shape[1]),
        amplitude_px=12,
        roll_deg=float(5 * random.choice([-1, 1])),
        scale=float(1.07 ** random.choice([-1, 1])),
        shift_px=(float(30 * np.cos(angle)), float(30 * np.sin(angle))),
        seed=seed,
    )


def photograph(rgb: NDArray[np.uint8], seed: int, moved: bool) -> Photo:
    """Take a photo with its own grain; a moved one also has its own light, tone curve and focus."""
    random = np.random.default_rng(seed)
    light = {
        "light_gradient": 0.15,
        "light_angle_deg": float(random.uniform(0, 360)),
        "gamma": float(random.uniform(0.9, 1.1)),
        "blur_px": 0.7,
    }
    camera = Camera(grain=0.006, seed=seed, **(light if moved else {}))
    return photo_from_array(through_jpeg(camera.photograph(rgb), 92, "4:4:4"))


def sift_homography(fixed: Photo, moving: Photo) -> MapPoints:
    coarse = align_by_features(fixed, moving)
    return coarse.map_points if coarse else (lambda xy: np.full(xy.shape, np.nan))


def landmark_similarity(fixed: Photo, moving: Photo) -> MapPoints:
    points = find_landmarks(fixed), find_landmarks(moving)
    if points[0] is None or points[1] is None:
        return lambda xy: np.full(xy.shape, np.nan)
    return align_by_landmarks(points[0], points[1]).map_points


def ecc_homography(fixed: Photo, moving: Photo) -> MapPoints:
    grey = [cv2.GaussianBlur(cv2.cvtColor(p.rgb, cv2.COLOR_RGB2GRAY), (0, 0), 2) for p in (fixed, moving)]
    points = find_landmarks(fixed), find_landmarks(moving)
    start = np.eye(3, dtype=np.float32)
    if points[0] and points[1]:
        start = align_by_landmarks(points[0], points[1]).matrix.astype(np.float32)
    criteria = (cv2.TERM_CRITERIA_EPS | cv2.TERM_CRITERIA_COUNT, 60, 1e-5)
    try:
        _, matrix = cv2.findTransformECC(grey[0], grey[1], start, cv2.MOTION_HOMOGRAPHY, criteria, None, 5)
    except cv2.error:
        return lambda xy: np.full(xy.shape, np.nan)
    return lambda xy: cv2.perspectiveTransform(xy[:, None], matrix.astype(float))[:, 0]


def bspline(fixed: Photo, moving: Photo) -> MapPoints:
    """SimpleITK: landmark similarity, then a B-spline of 32 px by correlation in three levels."""
    points = find_landmarks(fixed), find_landmarks(moving)
    assert points[0] is not None
    assert points[1] is not None
    matrix = align_by_landmarks(points[0], points[1]).matrix
    images = [
        sitk.GetImageFromArray(cv2.cvtColor(p.rgb, cv2.COLOR_RGB2GRAY).astype(np.float32))
        for p in (fixed, moving)
    ]
    affine = sitk.AffineTransform(2)
    affine.SetMatrix(matrix[:2, :2].ravel())
    affine.SetTranslation(matrix[:2, 2])
    spline = sitk.BSplineTransformInitializer(images[0], [40, 40])
    method = sitk.ImageRegistrationMethod()
    method.SetMetricAsCorrelation()
    method.SetMetricSamplingStrategy(method.RANDOM)
    method.SetMetricSamplingPercentage(0.3, seed=1)
    method.SetInterpolator(sitk.sitkLinear)
    method.SetOptimizerAsLBFGSB(numberOfIterations=60)
    method.SetShrinkFactorsPerLevel([4, 2, 1])
    method.SetSmoothingSigmasPerLevel([4, 2, 1])
    method.SetMovingInitialTransform(affine)
    method.SetInitialTransform(spline, inPlace=True)
    method.Execute(*images)
    both = sitk.CompositeTransform([affine, spline])
    return lambda xy: np.array([both.TransformPoint(tuple(map(float, p))) for p in xy])


def quantiles(errors: list[Points]) -> str:
    joined = np.concatenate(errors)
    return " / ".join(f"{value:.3f}" for value in np.nanpercentile(joined, (50, 95)))


def bench_error(files: list[Path], spline_photos: int) -> float:
    """Print the table of errors; return the time of one registration."""
    errors: dict[str, list[Points]] = defaultdict(list)
    seconds: dict[str, list[float]] = defaultdict(list)
    trusted: list[float] = []
    for seed, file in enumerate(files):
        rgb = read_photo(file).rgb
        warp = make_warp(rgb.shape, seed)
        fixed, moving = photograph(rgb, seed, False), photograph(warp.render(rgb), seed + 1000, True)
        register(fixed, moving) if seed == 0 else None  # warm
        start = time.perf_counter()
        registration = register(fixed, moving)
        seconds["mesophoto"].append(time.perf_counter() - start)
        points = face_grid(fixed)
        inside = registration.trust[points[:, 1], points[:, 0]] > 0.5
        trusted.append(float(inside.mean()))
        xy = points.astype(float)
        truth = warp.map_points(xy)
        errors["mesophoto"].append(np.linalg.norm(registration.map_points(xy) - truth, axis=1))
        peers = {"landmark similarity": landmark_similarity, "SIFT + MAGSAC homography": sift_homography}
        if seed < 6:
            peers["ECC homography"] = ecc_homography
        if seed < spline_photos:
            peers["SimpleITK B-spline"] = bspline
        for name, peer in peers.items():
            start = time.perf_counter()
            found = peer(fixed, moving)
            seconds[name].append(time.perf_counter() - start)
            errors[name].append(np.linalg.norm(found(xy) - truth, axis=1))
    print("| registration | median / p95, px | seconds | photos |\n|---|---|---|---|")
    for name, found_errors in errors.items():
        print(
            f"| {name} | {quantiles(found_errors)} | {np.median(seconds[name]):.2f} | {len(found_errors)} |"
        )
    print(
        f"\nTrusted share of the face, nothing hidden: mean {np.mean(trusted):.3f}, least {min(trusted):.3f}"
    )
    if seconds["SimpleITK B-spline"]:
        ratio = np.median(seconds["SimpleITK B-spline"]) / np.median(seconds["mesophoto"])
        print(f"B-spline takes {ratio:.0f} times as long")
    return float(np.median(seconds["mesophoto"]))


def face_grid(photo: Photo) -> NDArray[np.int64]:
    """Every fifth pixel inside the face's landmarks."""
    landmarks = find_landmarks(photo)
    assert landmarks is not None
    canvas = np.zeros(photo.rgb.shape[:2], np.uint8)
    cv2.fillConvexPoly(canvas, cv2.convexHull(landmarks.points[:468].astype(np.int32)), 1)
    rows, columns = np.nonzero(canvas[::5, ::5])
    return np.column_stack([columns, rows]) * 5


def bench_occlusion(files: list[Path]) -> None:
    right = total = hidden_trusted = hidden = 0
    for seed, file in enumerate(files):
        rgb = read_photo(file).rgb
        warp = make_warp(rgb.shape, seed)
        random = np.random.default_rng(seed)
        centre = (float(random.uniform(520, 830)), float(random.uniform(480, 900)))
        covered, mask = paste_occlusion(warp.render(rgb), centre, float(random.uniform(40, 120)), seed)
        fixed, moving = photograph(rgb, seed, False), photograph(covered, seed + 1000, True)
        registration = register(fixed, moving)
        if not registration.ok:
            continue
        points = face_grid(fixed)
        truth = warp.map_points(points.astype(float))
        at = np.clip(np.round(truth).astype(int), 0, np.array(mask.shape[::-1]) - 1)
        under = mask[at[:, 1], at[:, 0]]
        trusted = registration.trust[points[:, 1], points[:, 0]] > 0.5
        error = np.linalg.norm(registration.map_points(points.astype(float)) - truth, axis=1)
        right += int((error[trusted] <= 1).sum())
        total += int(trusted.sum())
        hidden += int(under.sum())
        hidden_trusted += int((under & trusted).sum())
    print(f"\nPasted occlusion: {right / total:.4f} of the trusted pixels are right within 1 px")
    print(f"of the pixels under it {hidden_trusted / max(hidden, 1):.4f} are trusted")


def bench_smiles(files: list[Path]) -> None:
    right = total = 0
    shares = []
    for seed, file in enumerate(files):
        neutral = read_photo(file)
        smile = read_photo(file.with_name(file.name.replace("_03", "_08")))
        warp = make_warp(smile.rgb.shape, seed + 50)
        further = photograph(warp.render(smile.rgb), seed + 2000, True)
        one, two = register(neutral, smile), register(neutral, further)
        if not (one.ok and two.ok):
            continue
        points = face_grid(neutral)
        x, y = points.T
        trusted = (one.trust[y, x] > 0.5) & (two.trust[y, x] > 0.5)
        xy = points[trusted].astype(float)
        error = np.linalg.norm(warp.map_points(one.map_points(xy)) - two.map_points(xy), axis=1)
        right += int((error <= 1).sum())
        total += len(error)
        shares.append(float(trusted.mean()))
    print(
        f"\nSmiles: cycle error through a known warp within 1 px in {right / total:.4f} of the trusted pixels"
    )
    print(f"trusted share of a smiling face: mean {np.mean(shares):.2f} ({len(shares)} pairs)")


def bench_spots(files: list[Path]) -> None:
    print("\n| spot that changed | mean, px | p95, px |\n|---|---|---|")
    for before_mm, after_mm in ((3, 0), (6, 0), (0, 6), (3, 6), (8, 0), (4, 8)):
        errors = []
        for seed, file in enumerate(files):
            rgb = read_photo(file).rgb
            landmarks = find_landmarks(photo_from_array(rgb))
            assert landmarks is not None
            centre = landmarks.points[[151, 50, 280][seed % 3]]
            warp = make_warp(rgb.shape, seed)
            fixed = photograph(_with_spot(rgb, centre, before_mm, seed), seed, False)
            moving = photograph(
                np.asarray(warp.render(_with_spot(rgb, centre, after_mm, seed))), seed + 1000, True
            )
            registration = register(fixed, moving)
            radius = max(before_mm, after_mm) / 2 * PX_PER_MM
            grid = np.stack(np.meshgrid(*[np.arange(-radius, radius + 1, 2)] * 2), -1).reshape(-1, 2)
            xy = centre + grid[np.hypot(*grid.T) <= radius]
            if registration.ok:
                errors.append(np.linalg.norm(registration.map_points(xy) - warp.map_points(xy), axis=1))
        joined = np.concatenate(errors)
        print(f"| {before_mm} mm → {after_mm} mm | {joined.mean():.2f} | {np.percentile(joined, 95):.2f} |")


def _with_spot(rgb: NDArray[np.uint8], centre: Points, diameter_mm: float, seed: int) -> NDArray[np.uint8]:
    if not diameter_mm:
        return rgb
    shape = drawn_shape(np.pi * (diameter_mm / 2) ** 2, seed=seed)
    painted, _ = paint(rgb, [SpotPaint((float(centre[0]), float(centre[1])), shape, 12.0)], PX_PER_MM)
    return as_uint8(painted)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--photos", type=int, default=24)
    parser.add_argument("--spline", type=int, default=2, help="photos on which SimpleITK's B-spline runs")
    arguments = parser.parse_args()
    files = sorted(photos_folder("faces_london").glob("*_03.jpg"))[: arguments.photos]
    bench_error(files, arguments.spline)
    bench_occlusion(files)
    bench_smiles(files)
    bench_spots(files[::2])


if __name__ == "__main__":
    main()
