"""Repeat shots of skin by a simulated camera: of simulated skin of every tone, or of skin in a photo."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import distance_transform_cdt

from mesophoto.assessment.comparing import Comparison, compare_subjects
from mesophoto.assessment.measuring import map_regions
from mesophoto.assessment.noise import NoiseTable
from mesophoto.assessment.subject import Subject
from mesophoto.imaging.photo import photo_from_array
from mesophoto.imaging.scale import given_scale
from mesophoto.phantom.camera import Camera, through_jpeg
from mesophoto.phantom.lesions import LinePaint, Paint, RednessPaint, SpotPaint, paint
from mesophoto.phantom.shapes import drawn_shape
from mesophoto.phantom.skin import render_skin
from mesophoto.phantom.warps import smooth_warp
from mesophoto.records import FloatArray, Photo

TONES = {
    "very light": 60.0,
    "light": 48.0,
    "intermediate": 35.0,
    "tan": 20.0,
    "brown": -10.0,
    "dark": -45.0,
}
"""ITA class and an angle within it, degrees."""

REGION = "region"
"""Drawn around what is painted, with skin around it."""

_PX_PER_MM = 4.0
_AROUND_MM = 7.0
_EDGE_PX = 24
"""What a shot does not show at each edge of its scene, so that a shifted one has skin there too."""
_REGION_MM = 28.0
_LEAST_REGION_MM = 16.0
_CELLS = 3


@dataclass(frozen=True, eq=False)
class Scene:
    """A piece of skin to take photos of.

    Attributes
    ----------
    bare : (H, W, 3) float32 or uint8
        sRGB-encoded, without what is painted into it.
    paints : tuple of Paint
        Spots, a red patch, lines.
    box_px : (x0, y0, x1, y1)
        The region, on the scene.
    px_per_mm : float
    tone : str
        ITA class; empty for skin in a photo.
    person : str
        Whose skin it is.
    """

    bare: NDArray[np.generic]
    paints: tuple[Paint, ...]
    box_px: tuple[int, int, int, int]
    px_per_mm: float
    tone: str
    person: str

    def picture(self, paints: Sequence[Paint] | None = None) -> FloatArray:
        """Skin with its own paints, or with others instead."""
        return paint(self.bare, self.paints if paints is None else paints, self.px_per_mm)[0]


def simulate_scenes(tone: str, seed: int) -> list[Scene]:
    """Simulate a sheet of skin and cut it into nine pieces with changes painted in, each another person's."""
    edge = round(_AROUND_MM * _PX_PER_MM) + _EDGE_PX
    side = round(_REGION_MM * _PX_PER_MM) + 2 * edge
    ita = TONES[tone] + float(np.random.default_rng(seed).uniform(-3, 3))
    sheet = render_skin((3 * side, 3 * side), _PX_PER_MM, ita_deg=ita, seed=seed)
    box = (edge, edge, side - edge, side - edge)
    scenes = []
    for piece in range(9):
        top, left = side * (piece // 3), side * (piece % 3)
        bare = np.ascontiguousarray(sheet[top : top + side, left : left + side])
        paints = draw_paints(box, _PX_PER_MM, 9 * seed + piece)
        scenes.append(Scene(bare, paints, box, _PX_PER_MM, tone, f"{tone} {seed} {piece}"))
    return scenes


def scenes_in_photo(subject: Subject, person: str, seed: int) -> list[Scene]:
    """Take the forehead and the cheeks of a photo as pieces of skin to paint into.

    Each is the largest square that the region holds, with its surroundings; none where it is too small.
    """
    if subject.landmarks is None or subject.scale is None:
        return []
    scale = subject.scale.px_per_mm
    regions = map_regions(subject, {})
    edge = round(_AROUND_MM * scale) + _EDGE_PX
    scenes = []
    for number, name in enumerate(("forehead", "cheek_left", "cheek_right")):
        mask = regions.masks.get(name)
        if mask is None:
            continue
        depth = distance_transform_cdt(np.pad(mask, 1), "chessboard")[1:-1, 1:-1]
        y, x = np.unravel_index(int(depth.argmax()), depth.shape)
        (cx, cy), reach = regions.image.points_to_photo(np.array([[x, y]]))[0], float(depth[y, x])
        half = int(min(reach / regions.image.factor[0], _REGION_MM * scale / 2))
        left, top = int(cx) - half - edge, int(cy) - half - edge
        side = 2 * (half + edge)
        if 2 * half < _LEAST_REGION_MM * scale or min(left, top) < 0:
            continue
        bare = subject.photo.rgb[top : top + side, left : left + side]
        if bare.shape[:2] != (side, side):
            continue
        box = (edge, edge, side - edge, side - edge)
        paints = draw_paints(box, scale, seed * 10 + number)
        scenes.append(Scene(bare, paints, box, scale, "", person))
    return scenes


def draw_paints(box_px: tuple[int, int, int, int], px_per_mm: float, seed: int) -> tuple[Paint, ...]:
    """Draw five spots, a red patch and three lines into the cells of a grid, so that none touch."""
    rng = np.random.default_rng([seed, 1])
    x0, y0, x1, _ = box_px
    step = (x1 - x0) / _CELLS
    widest_mm2 = np.pi / 4 * (0.45 * step / px_per_mm) ** 2
    paints: list[Paint] = []
    for index, cell in enumerate(rng.permutation(_CELLS**2)):
        x, y = x0 + (cell % _CELLS + 0.5) * step, y0 + (cell // _CELLS + 0.5) * step
        if index == 0:
            patch = drawn_shape(1.2 * widest_mm2, edge_mm=0.8, seed=int(rng.integers(1 << 30)))
            paints.append(RednessPaint((x, y), patch, float(rng.uniform(6, 9)), "redness"))
        elif index < 6:
            shape = drawn_shape(float(widest_mm2 * rng.uniform(0.3, 1)), seed=int(rng.integers(1 << 30)))
            paints.append(SpotPaint((x, y), shape, float(rng.uniform(4, 8)), f"spot {index}"))
        else:
            along = np.linspace(-0.42, 0.42, 61)
            bend = 0.08 * np.sin(2 * np.pi * (along + rng.uniform(0, 1)))
            path = np.stack([x + along * step, y + bend * step], axis=1)
            paints.append(LinePaint(path, 0.6, float(rng.uniform(7, 11)), name=f"line {index}"))
    return tuple(paints)


def shoot(scene: Scene, picture: FloatArray, seed: int) -> Photo:
    """Take one photo as a careful practitioner does: pose, distance, light and colours differ a little.

    Roll and tilt within 2°, distance within 1.5 %, exposure within 3 %, white balance within 1 %, light from
    one side within 2 %; 8-bit JPEG 92.

    Parameters
    ----------
    scene : Scene
    picture : (H, W, 3) float32 in 0..1
        Of the scene.
    seed : int
        Of this shot.
    """
    rng = np.random.default_rng([seed, 2])
    height, width = picture.shape[:2]
    warp = smooth_warp(
        (height, width),
        amplitude_px=0.2 * scene.px_per_mm,
        roll_deg=float(rng.uniform(-2, 2)),
        tilt_deg=float(rng.uniform(0, 2)),
        tilt_axis_deg=float(rng.uniform(0, 360)),
        scale=float(rng.uniform(0.985, 1.015)),
        shift_px=(float(rng.uniform(-5, 5)), float(rng.uniform(-5, 5))),
        seed=seed,
    )
    white = rng.uniform(0.99, 1.01, 3)
    camera = Camera(
        exposure=float(rng.uniform(0.97, 1.03)),
        white_balance=(float(white[0]), 1.0, float(white[2])),
        light_gradient=float(rng.uniform(0, 0.02)),
        light_angle_deg=float(rng.uniform(0, 360)),
        blur_px=float(rng.uniform(0.10, 0.13)) * scene.px_per_mm,
        grain=float(rng.uniform(0.002, 0.003)),
        seed=seed,
    )
    taken = camera.photograph(np.asarray(warp.render(picture), np.float32))
    shown = np.ascontiguousarray(taken[_EDGE_PX:-_EDGE_PX, _EDGE_PX:-_EDGE_PX])
    return photo_from_array(through_jpeg(shown, 92, "4:4:4"))


def compare_shots(scene: Scene, before: Photo, after: Photo, noise: NoiseTable | None = None) -> Comparison:
    """Compare two shots of a scene in its region; the scale is the first one's, carried to the other."""
    first = Subject(before, None, given_scale(scene.px_per_mm))
    x0, y0, x1, y1 = (side - _EDGE_PX for side in scene.box_px)
    drawn = {
        REGION: _rectangle(x0, y0, x1, y1),
        # Redness is compared against the skin outside a region, in what else is measured.
        "surroundings": _rectangle(0, 0, before.width_px - 1, before.height_px - 1),
    }
    return compare_subjects(first, replace(first, photo=after), drawn=drawn, noise=noise)


def _rectangle(x0: float, y0: float, x1: float, y1: float) -> NDArray[np.float64]:
    return np.array([[x0, y0], [x1, y0], [x1, y1], [x0, y1]], float)
