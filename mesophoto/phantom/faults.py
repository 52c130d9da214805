"""Faults of a second photo, each put into a real one with a known strength: turned, closer, badly lit, ...

A turn and a distance are seen on a relief, the height of the subject towards the camera in px of the picture,
by a pinhole camera. The rest happens in linear light.
"""

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray
from scipy.interpolate import LinearNDInterpolator, NearestNDInterpolator
from scipy.ndimage import gaussian_filter

from mesophoto.phantom.light import linear_from_srgb, srgb_from_linear
from mesophoto.records import FloatArray

Points = NDArray[np.float64]

_STEP = 8
"""Reliefs and the maps made of them are smooth: every eighth pixel is enough."""
_ROUNDS = 12


def relief_of_points(shape: tuple[int, ...], points: Points, height_px: NDArray[np.float64]) -> FloatArray:
    """Spread heights known at scattered points over a picture, smoothly.

    Parameters
    ----------
    shape : (H, W)
    points : (N, 2) px
    height_px : (N,)
        Towards the camera.

    Returns
    -------
    (H / 8, W / 8) float32
        For :func:`see_relief`. Outside the points' hull as high as its nearest point.
    """
    grid = _grid(shape)
    flat = grid.reshape(-1, 2)
    inside = LinearNDInterpolator(points, height_px)(flat)
    outside = NearestNDInterpolator(points, height_px)(flat)
    relief = np.where(np.isnan(inside), outside, inside).reshape(grid.shape[:2])
    width = float(np.ptp(points[:, 0]))
    return np.asarray(gaussian_filter(relief, 0.025 * width / _STEP), np.float32)


def ellipsoid_relief(
    shape: tuple[int, ...], centre: tuple[float, float], half_axes: tuple[float, float, float]
) -> FloatArray:
    """Height of half an ellipsoid on a plane: a head without features. Half axes in x, y and depth, in px."""
    away = (_grid(shape) - centre) / half_axes[:2]
    inside = np.clip(1 - np.square(away).sum(axis=2), 0, None)
    return np.asarray(gaussian_filter(half_axes[2] * np.sqrt(inside), 1.0), np.float32)


def see_relief(
    rgb: NDArray[np.uint8],
    relief: FloatArray,
    centre: tuple[float, float],
    *,
    yaw_deg: float = 0.0,
    pitch_deg: float = 0.0,
    roll_deg: float = 0.0,
    distance_px: float,
    closer: float = 0.0,
) -> NDArray[np.uint8]:
    """Photograph the subject of a picture again, turned or from nearer.

    Parameters
    ----------
    rgb : (H, W, 3) uint8
    relief : (H / 8, W / 8)
        See :func:`relief_of_points`.
    centre : (x, y) px
        What stays in place.
    yaw_deg, pitch_deg, roll_deg : float
        Positive: to the patient's left, chin up, clockwise in the picture.
    distance_px : float
        From the camera of the first photo to height 0, in px of skin.
    closer : float
        Share of the distance by which the camera comes nearer; the lens stays the same.

    Returns
    -------
    (H, W, 3) uint8
        Of the same size; edges are mirrored.
    """
    grid = _grid(rgb.shape)
    plane = (grid - centre) * ((distance_px - relief) / distance_px)[..., None]
    solid = np.dstack([plane, relief]) @ _rotation(yaw_deg, pitch_deg, roll_deg).T
    pivot = np.array([0.0, 0.0, float(cv2.remap(relief, *_at(centre), cv2.INTER_LINEAR)[0, 0])])
    solid -= _rotation(yaw_deg, pitch_deg, roll_deg) @ pivot - pivot
    nearer = distance_px * (1 - closer)
    there = solid[..., :2] * (distance_px / (nearer - solid[..., 2:])) + centre
    shift = (there - grid).astype(np.float32)
    back = grid.astype(np.float32)
    for _ in range(_ROUNDS):
        back = (grid - _sample(shift, back)).astype(np.float32)
    height, width = rgb.shape[:2]
    rows, columns = np.mgrid[:height, :width].astype(np.float32) / _STEP
    field = cv2.remap(back, columns, rows, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(
        cv2.remap(rgb, field, np.empty(0), cv2.INTER_LANCZOS4, borderMode=cv2.BORDER_REFLECT), np.uint8
    )


def _grid(shape: tuple[int, ...]) -> Points:
    """Positions (h, w, 2) px of every eighth pixel, one beyond the far edges."""
    rows, columns = np.mgrid[: shape[0] // _STEP + 2, : shape[1] // _STEP + 2]
    return np.dstack([columns, rows]).astype(float) * _STEP


def _at(xy: tuple[float, float]) -> tuple[FloatArray, FloatArray]:
    x, y = (np.array([[value / _STEP]], np.float32) for value in xy)
    return x, y


def _sample(values: FloatArray, xy: FloatArray) -> FloatArray:
    x, y = xy[..., 0] / np.float32(_STEP), xy[..., 1] / np.float32(_STEP)
    return np.asarray(cv2.remap(values, x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE))


def _rotation(yaw_deg: float, pitch_deg: float, roll_deg: float) -> NDArray[np.float64]:
    """Rotation of (x right, y down, z to the camera)."""
    yaw, pitch, roll = np.radians([yaw_deg, pitch_deg, roll_deg])
    turn = np.array([[np.cos(yaw), 0, np.sin(yaw)], [0, 1, 0], [-np.sin(yaw), 0, np.cos(yaw)]])
    nod = np.array([[1, 0, 0], [0, np.cos(pitch), -np.sin(pitch)], [0, np.sin(pitch), np.cos(pitch)]])
    spin = np.array([[np.cos(roll), -np.sin(roll), 0], [np.sin(roll), np.cos(roll), 0], [0, 0, 1]])
    return np.asarray(spin @ turn @ nod)


def cast_gains(delta_e: float, hue_deg: float, lightness: float = 60.0) -> tuple[float, float, float]:
    """Gains of red, green and blue light that move a grey by ``delta_e`` in CIELAB, at constant lightness.

    Parameters
    ----------
    delta_e : float
    hue_deg : float
        Of the cast: 0 magenta, 75 warm, 180 green, 255 cool.
    lightness : float
        L* of the grey.
    """
    angle = np.radians(hue_deg)
    fy = (lightness + 16) / 116
    xyz = [fy + delta_e * np.cos(angle) / 500, fy, fy - delta_e * np.sin(angle) / 200]
    matrix = np.array(
        [
            [3.2404542, -1.5371385, -0.4985314],
            [-0.9692660, 1.8760108, 0.0415560],
            [0.0556434, -0.2040259, 1.0572252],
        ]
    )  # IEC 61966-2-1
    light = matrix @ (np.array(xyz) ** 3 * (0.95047, 1.0, 1.08883))
    red, green, blue = light / fy**3
    return float(red), float(green), float(blue)


def light_one_side(
    rgb: NDArray[np.uint8], points: Points, ev_across: float, angle_deg: float = 0.0
) -> NDArray[np.uint8]:
    """Light a subject more from one side: a gradient of linear light across it.

    Parameters
    ----------
    rgb : (H, W, 3) uint8
    points : (N, 2) px
        Of the subject: the gradient runs from their one side to the other, and is 0 in their middle.
    ev_across : float
        Stops between the two sides.
    angle_deg : float
        Where the light comes from: 0 right, 90 below.
    """
    height, width = rgb.shape[:2]
    direction = np.array([np.cos(np.radians(angle_deg)), np.sin(np.radians(angle_deg))])
    along = points @ direction
    rows, columns = np.mgrid[:height, :width].astype(np.float32)
    place = (columns * direction[0] + rows * direction[1] - (along.max() + along.min()) / 2) / np.ptp(along)
    stops = ev_across * np.clip(place, -1, 1)
    return _as_uint8(linear_from_srgb(rgb) * np.exp2(stops).astype(np.float32)[..., None])


def halve_resolution(rgb: NDArray[np.uint8], factor: float = 0.5) -> NDArray[np.uint8]:
    """Blur to a share of the resolution: averaged down and interpolated up again."""
    height, width = rgb.shape[:2]
    small = cv2.resize(rgb, (round(width * factor), round(height * factor)), interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.resize(small, (width, height), interpolation=cv2.INTER_CUBIC), np.uint8)


def mirrored(rgb: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Mirror a photo left to right, as some selfie cameras do."""
    return np.ascontiguousarray(rgb[:, ::-1])


def lay_hair(
    rgb: NDArray[np.uint8],
    root: tuple[float, float],
    tip: tuple[float, float],
    width_px: float,
    seed: int = 0,
) -> NDArray[np.uint8]:
    """Let a strand of dark hair fall over a picture.

    Parameters
    ----------
    rgb : (H, W, 3) uint8
    root, tip : (x, y) px
    width_px : float
        Of the strand.
    seed : int
    """
    rng = np.random.default_rng(seed)
    out = rgb.copy()
    start, end = np.asarray(root, float), np.asarray(tip, float)
    across = np.array([start[1] - end[1], end[0] - start[0]]) / max(float(np.hypot(*(end - start))), 1.0)
    share = np.linspace(0, 1, 40)[:, None]
    for _ in range(int(3 * width_px)):
        offset, bend, wave = rng.normal(0, [0.30, 0.25, 0.04]) * width_px
        reach = rng.uniform(0.7, 1.1)
        line = start + reach * share * (end - start)
        line = line + across * (offset * (1 + share) + bend * 4 * share**2 + wave * np.sin(9 * share))
        shade = rng.uniform(0.5, 1.8) * np.array([38.0, 28.0, 22.0])
        fixed_point = np.rint(line * 16).astype(np.int32)
        cv2.polylines(out, [fixed_point], False, tuple(map(float, shade)), 1, cv2.LINE_AA, shift=4)
    return out


def lay_over(
    rgb: NDArray[np.uint8], cover: NDArray[Any], mask: NDArray[np.bool_], corner: tuple[int, int]
) -> NDArray[np.uint8]:
    """Lay the masked part of another picture (h, w, 3) over one, its upper left corner at (x, y) px."""
    out = rgb.copy()
    x, y = corner
    part = out[max(y, 0) : y + cover.shape[0], max(x, 0) : x + cover.shape[1]]
    top, left = max(-y, 0), max(-x, 0)
    rows, columns = slice(top, top + part.shape[0]), slice(left, left + part.shape[1])
    soft = cv2.GaussianBlur(mask.astype(np.float32), (0, 0), 1.0)[rows, columns, None]
    part[:] = np.rint(part * (1 - soft) + cover[rows, columns] * soft).astype(np.uint8)
    return out


def _as_uint8(light: FloatArray) -> NDArray[np.uint8]:
    return np.rint(srgb_from_linear(light) * 255).astype(np.uint8)
