"""Outlines of phantom bruises from eight clicks, beside what others would make of the same points.

Run as ``python tests/benchmarks/bench_side_effects.py [--photos N]``. Bruises of four colours, sizes of 4 to
40 mm and soft edges are painted into simulated skin of six tones, the simulated face, and real faces; each
photo gets grain and JPEG 92. A hand clicks eight points around each, off by a tenth of the radius, sometimes
too wide, sometimes too tight. The true area is that inside of the contour at half of the painted density.
"""

import argparse
import time
from collections import defaultdict

import cv2
import numpy as np
from photographs import photos_folder

from mesophoto.imaging.landmarks import find_landmarks
from mesophoto.imaging.photo import photo_from_array, read_photo
from mesophoto.imaging.polygon import polygon_area, polygon_mask
from mesophoto.imaging.scale import iris_scale
from mesophoto.imaging.soft_outline import snap_outline
from mesophoto.phantom.bruises import BRUISE_DENSITIES, BruisePaint, paint_bruise
from mesophoto.phantom.camera import Camera, through_jpeg
from mesophoto.phantom.face import render_face
from mesophoto.phantom.shapes import drawn_shape
from mesophoto.phantom.skin import render_skin

CLICKS = 8
ITAS = (60, 45, 30, 15, -15, -45)
SIZES_MM = (4, 8, 16, 40)
FACE_SIZES_MM = (4, 8, 14)


def click(outline, rng):
    """Eight points around an outline, as a hand sets them."""
    centre = outline.mean(axis=0)
    radius = np.sqrt(abs(polygon_area(outline)) / np.pi)
    angles = np.arctan2(*(outline - centre).T[::-1])
    bias = rng.uniform(0.95, 1.15)
    points = []
    for angle in np.arange(CLICKS) / CLICKS * 2 * np.pi + rng.uniform(0, 1):
        away = np.abs(np.angle(np.exp(1j * (angles - angle))))
        edge = np.linalg.norm(outline[away.argmin()] - centre)
        points.append(
            centre + np.array([np.cos(angle), np.sin(angle)]) * (edge * bias + rng.normal(0, 0.1 * radius))
        )
    return np.array(points)


def snapped(rgb, points):
    return abs(polygon_area(snap_outline(rgb, points).outline))


def freehand(_rgb, points):
    return abs(polygon_area(points))


def _window(rgb, points):
    low, high = points.min(axis=0), points.max(axis=0)
    margin = 0.4 * (high - low).max()
    x0, y0 = np.maximum(low - margin, 0).astype(int)
    x1, y1 = np.minimum(high + margin, rgb.shape[1::-1]).astype(int)
    factor = min(160 / max(x1 - x0, y1 - y0), 1.0)
    crop = cv2.resize(rgb[y0:y1, x0:x1], None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
    return np.ascontiguousarray(crop), (points - (x0, y0)) * factor, factor


def scissors(rgb, points):
    crop, points, factor = _window(rgb, points)
    tool = cv2.segmentation.IntelligentScissorsMB()
    tool.setEdgeFeatureCannyParameters(16, 48)
    tool.setGradientMagnitudeMaxLimit(100)
    tool.applyImage(cv2.cvtColor(crop, cv2.COLOR_RGB2BGR))
    size = np.array(crop.shape[1::-1]) - 1
    corners = [tuple(int(v) for v in np.clip(np.rint(p), 0, size)) for p in points]
    line = []
    for start, end in zip(corners, corners[1:] + corners[:1], strict=True):
        tool.buildMap(start)
        line += tool.getContour(end).reshape(-1, 2).tolist()
    return abs(polygon_area(np.array(line, float))) / factor**2


def grab_cut(rgb, points):
    crop, points, factor = _window(rgb, points)
    inside = polygon_mask(crop.shape, points).astype(np.uint8)
    reach = max(int(0.15 * np.sqrt(inside.sum())), 2)
    kernel = np.ones((reach, reach), np.uint8)
    labels = np.full(inside.shape, cv2.GC_BGD, np.uint8)
    labels[cv2.dilate(inside, kernel) > 0] = cv2.GC_PR_BGD
    labels[inside > 0] = cv2.GC_PR_FGD
    labels[cv2.erode(inside, kernel) > 0] = cv2.GC_FGD
    cv2.grabCut(crop, labels, None, np.zeros((1, 65)), np.zeros((1, 65)), 4, cv2.GC_INIT_WITH_MASK)
    return float(np.isin(labels, (cv2.GC_FGD, cv2.GC_PR_FGD)).sum()) / factor**2


WAYS = {"snapped": snapped, "freehand": freehand, "scissors": scissors, "GrabCut": grab_cut}


def simulated():
    for ita in ITAS:
        for size in SIZES_MM:
            px_per_mm = 12.0 if size < 10 else 6.0
            side = int(size * 3.2 * px_per_mm)
            skin = render_skin((side, side), px_per_mm, ita_deg=ita, seed=size)
            shade = np.linspace(0.9, 1.05, side, dtype=np.float32)[None, :, None]
            yield f"skin, ITA {ita}", size, skin * shade, (side / 2, side / 2), px_per_mm


def on_faces(limit):
    face = render_face()
    photos = [("simulated face", face.rgb)]
    for path in sorted(photos_folder("faces_london").glob("*_03.jpg"))[:limit]:
        photos.append(("real faces", read_photo(path).rgb))
    for name, rgb in photos:
        photo = photo_of(rgb)
        marks = find_landmarks(photo)
        scale = None if marks is None else iris_scale(marks)
        if scale is None:
            continue
        for point in (50, 280, 151):  # cheeks and forehead
            for size in FACE_SIZES_MM:
                yield (
                    name,
                    size,
                    np.asarray(photo.rgb, np.float32) / 255,
                    tuple(marks.points[point]),
                    scale.px_per_mm,
                )


def photo_of(rgb):

    return photo_from_array(
        rgb if rgb.dtype == np.uint8 else np.rint(np.clip(rgb, 0, 1) * 255).astype(np.uint8)
    )


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--photos", type=int, default=6)
    parser.add_argument("--snapped", action="store_true", help="leave the peers out")
    options = parser.parse_args()
    ways = {"snapped": snapped, "freehand": freehand} if options.snapped else WAYS
    errors, seconds, left = defaultdict(list), [], 0
    rng = np.random.default_rng(5)
    for group, size, skin, centre, px_per_mm in (*simulated(), *on_faces(options.photos)):
        for number, colour in enumerate(BRUISE_DENSITIES):
            shape = drawn_shape(
                np.pi / 4 * size**2, edge_mm=size * rng.uniform(0.12, 0.35), irregularity=0.2,
                elongation=rng.uniform(1, 1.5), mottle=0.15, seed=size + number,
            )  # fmt: skip
            bruise = BruisePaint(centre, shape, colour, float(rng.choice([0.15, 0.3, 0.5])))
            painted, truth = paint_bruise(skin, bruise, px_per_mm)
            reach = int(2.0 * size * px_per_mm)
            x0, y0 = (max(int(c) - reach, 0) for c in centre)
            window = painted[y0 : y0 + 2 * reach, x0 : x0 + 2 * reach]
            rgb = through_jpeg(Camera(grain=0.002, seed=number).photograph(window), 92)
            area, points = abs(polygon_area(truth)), click(truth - (x0, y0), rng)
            for name, way in ways.items():
                began = time.perf_counter()
                error = way(rgb, points) / area - 1
                if name == "snapped":
                    seconds.append(time.perf_counter() - began)
                    left += snap_outline(rgb, points).reason is not None
                for key in (group, f"{size} mm", colour, f"density {bruise.density:g}", "all"):
                    errors[key, name].append(error)
    print("| bruises | n | " + " | ".join(f"{name}: median, p95" for name in ways) + " |")
    for key in dict.fromkeys(key for key, _ in errors):
        cells = []
        for name in ways:
            found, bias = np.abs(errors[key, name]), np.median(errors[key, name])
            cells.append(f"{np.median(found):.1%}, {np.percentile(found, 95):.1%} ({bias:+.1%})")
        print(f"| {key} | {len(errors[key, 'snapped'])} | " + " | ".join(cells) + " |")
    print(f"left as drawn: {left}; {np.median(seconds) * 1000:.0f} ms each")


if __name__ == "__main__":
    main()
