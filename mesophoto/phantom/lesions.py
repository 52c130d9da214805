"""Changes of known size, painted into any picture of skin: spots, redness, lines.

A change adds optical density in linear light, I' = I·exp(−α·d·ε), with α the shape, d the amount and ε what
the pigment absorbs in R, G and B; light from the surface keeps its texture below the paint. What is true of a
painted change is what its own definition says of the picture before and after, without camera.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray
from scipy.interpolate import CubicSpline
from scipy.optimize import brentq
from scipy.spatial import cKDTree

from mesophoto.phantom.light import lab_from_linear, linear_from_srgb, srgb_from_linear
from mesophoto.phantom.shapes import Shape
from mesophoto.records import FloatArray

MELANIN = (0.74, 1.0, 1.26)
"""Optical density in R, G and B, green = 1: eumelanin's λ^−3.3 (Jacques 2013) over the bands of sRGB,
flattened as skin's depth does (Tsumura 1999)."""

HAEMOGLOBIN = (0.18, 1.0, 0.70)
"""Optical density in R, G and B, green = 1: oxygenated blood (Prahl), over the bands of sRGB."""


class CannotPaint(ValueError):  # noqa: N818 - it says what cannot be done
    """So large a change cannot be painted into this skin."""


@dataclass(frozen=True, eq=False)
class SpotPaint:
    """A pigmented spot that is ``delta_l`` darker in L* than the skin it lies on, on the mean inside."""

    centre_px: tuple[float, float]
    shape: Shape
    delta_l: float
    name: str = ""


@dataclass(frozen=True, eq=False)
class RednessPaint:
    """A patch of redness, ``delta_a`` above the skin it lies on in a*, on the mean inside."""

    centre_px: tuple[float, float]
    shape: Shape
    delta_a: float
    name: str = ""


@dataclass(frozen=True, eq=False)
class LinePaint:
    """A wrinkle: a dark line along a path, with a bright lip on the side away from the light.

    Attributes
    ----------
    path_px : (N, 2) float
        Points that a smooth curve is laid through.
    width_mm : float
        Full width of the dark line at half of its depth.
    delta_l : float
        How much darker the middle of the line is in L*, where it is deepest.
    light_angle_deg : float
        Where the light comes from: 0 right, 90 below, 180 left, 270 above.
    """

    path_px: NDArray[np.float64]
    width_mm: float
    delta_l: float
    light_angle_deg: float = 270.0
    name: str = ""


Paint = SpotPaint | RednessPaint | LinePaint


@dataclass(frozen=True, eq=False)
class Truth:
    """What is true of one painted change.

    Attributes
    ----------
    kind : "spot", "redness" or "line"
    centre_px : (x, y)
        Of a line, its middle.
    outline_px : (N, 2) float64
        The contour at half of the density; of a line, the path where it has more than half of its depth.
    area_mm2 : float
        Inside the contour; 0 for a line.
    length_mm : float
        Of the path; 0 for a patch.
    delta_l, delta_a : float
        Mean difference inside the contour, before − after in L*, after − before in a*. Of a line, ``delta_l``
        in its middle.
    origin : str
        "drawn" or "transplanted".
    """

    kind: Literal["spot", "redness", "line"]
    name: str
    centre_px: tuple[float, float]
    outline_px: NDArray[np.float64]
    area_mm2: float
    length_mm: float
    delta_l: float
    delta_a: float
    origin: str


def paint(rgb: NDArray[Any], paints: Sequence[Paint], px_per_mm: float) -> tuple[FloatArray, list[Truth]]:
    """Paint changes into a picture of skin.

    Parameters
    ----------
    rgb : (H, W, 3) uint8, uint16, or float in 0..1
        sRGB-encoded.
    paints : sequence of SpotPaint, RednessPaint, LinePaint
        In this order; each is measured against the picture as it found it.
    px_per_mm : float
        Of the picture.

    Returns
    -------
    (H, W, 3) float32 in 0..1, list of Truth
        sRGB-encoded, not yet rounded to 8 bit: for a camera, or :func:`as_uint8`.
    """
    light = linear_from_srgb(rgb)
    truths = [
        _paint_line(light, one, px_per_mm)
        if isinstance(one, LinePaint)
        else _paint_patch(light, one, px_per_mm)
        for one in paints
    ]
    return srgb_from_linear(light), truths


def as_uint8(rgb: FloatArray) -> NDArray[np.uint8]:
    """Round a picture in 0..1 to 8 bit."""
    return np.rint(np.clip(rgb, 0, 1) * 255).astype(np.uint8)


def faded(one: Paint, strength: float, size: float = 1.0) -> Paint:
    """Return a change with its contrast and its area (a line: its length) multiplied."""
    if isinstance(one, LinePaint):
        keep = max(2, round(len(one.path_px) * size))
        start = (len(one.path_px) - keep) // 2
        return replace(one, delta_l=one.delta_l * strength, path_px=one.path_px[start : start + keep])
    shape = one.shape.scaled_to(one.shape.area_mm2 * size)
    if isinstance(one, SpotPaint):
        return replace(one, shape=shape, delta_l=one.delta_l * strength)
    return replace(one, shape=shape, delta_a=one.delta_a * strength)


def _paint_patch(light: FloatArray, one: SpotPaint | RednessPaint, px_per_mm: float) -> Truth:
    window, x, y = _window(light.shape, one.centre_px, one.shape.radius_mm * px_per_mm + 2)
    density = _pixel_means(one.shape, x, y, px_per_mm)
    inside = one.shape.alpha((x / px_per_mm).astype(np.float32), (y / px_per_mm).astype(np.float32)) >= 0.5
    if not inside.any():
        raise ValueError(f"the change {one.name!r} lies outside the picture or is smaller than a pixel")
    bare = light[window]
    lab = lab_from_linear(bare)[inside].mean(axis=0)
    spot = isinstance(one, SpotPaint)
    absorbed = np.asarray(MELANIN if spot else HAEMOGLOBIN, np.float32)

    def painted(amount: float, where: Any = np.s_[:]) -> FloatArray:
        return np.asarray(bare[where] * np.exp(-amount * density[where][..., None] * absorbed), np.float32)

    def difference(amount: float) -> tuple[float, float]:
        after = lab_from_linear(painted(amount, inside)).mean(axis=0)
        return float(lab[0] - after[0]), float(after[1] - lab[1])

    wanted, index = (one.delta_l, 0) if isinstance(one, SpotPaint) else (one.delta_a, 1)
    amount = _solve(lambda value: difference(value)[index], wanted, one.name)
    delta_l, delta_a = difference(amount)
    light[window] = painted(amount)
    return Truth(
        "spot" if spot else "redness",
        one.name,
        one.centre_px,
        _outline(one.shape) * px_per_mm + one.centre_px,
        one.shape.area_mm2,
        0.0,
        delta_l,
        delta_a,
        one.shape.origin,
    )


def _solve(difference: Callable[[float], float], wanted: float, name: str) -> float:
    if wanted == 0:
        return 0.0
    limit = 0.05 if wanted > 0 else -0.05
    while abs(difference(limit)) < abs(wanted):
        limit *= 2
        if abs(limit) > 6:
            raise CannotPaint(f"no amount of pigment makes the change {name!r} as large as {wanted}")
    return float(brentq(lambda value: difference(value) - wanted, 0, limit, xtol=1e-4))


def _window(
    shape: tuple[int, ...], centre: tuple[float, float], reach_px: float
) -> tuple[tuple[slice, slice], FloatArray, FloatArray]:
    """Rows and columns about a centre, and the pixels' x and y from it."""
    left, top = max(int(centre[0] - reach_px), 0), max(int(centre[1] - reach_px), 0)
    right, bottom = (
        min(int(centre[0] + reach_px) + 2, shape[1]),
        min(int(centre[1] + reach_px) + 2, shape[0]),
    )
    y, x = np.mgrid[top : max(bottom, top), left : max(right, left)].astype(np.float32)
    return np.s_[top : max(bottom, top), left : max(right, left)], x - centre[0], y - centre[1]


def _pixel_means(shape: Shape, x: FloatArray, y: FloatArray, px_per_mm: float, fine: int = 3) -> FloatArray:
    """alpha averaged over each pixel's own area, as a sensor sees it."""
    steps = (np.arange(fine) + 0.5) / fine - 0.5
    total = np.zeros(x.shape, np.float32)
    for dy in steps:
        for dx in steps:
            total += shape.alpha(
                ((x + dx) / px_per_mm).astype(np.float32), ((y + dy) / px_per_mm).astype(np.float32)
            )
    return np.asarray(total / fine**2, np.float32)


def _outline(shape: Shape, count: int = 180) -> NDArray[np.float64]:
    """Contour alpha = 0.5 in mm about the centre: the outermost crossing on each ray."""
    angles = np.linspace(0, 2 * np.pi, count, endpoint=False)
    radii = np.linspace(0, shape.radius_mm, 400)
    x, y = radii[None] * np.cos(angles)[:, None], radii[None] * np.sin(angles)[:, None]
    inside = shape.alpha(x.astype(np.float32), y.astype(np.float32)) >= 0.5
    last = radii.size - 1 - np.argmax(inside[:, ::-1], axis=1)
    reach = np.where(inside.any(axis=1), radii[last], 0.0)
    return np.stack([reach * np.cos(angles), reach * np.sin(angles)], axis=1)


def _curve(
    path: NDArray[np.float64], step_px: float = 0.5
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Points at even steps along the smooth curve through a path, and the arc length at each."""
    knots = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(path, axis=0), axis=1))])
    spline = CubicSpline(knots, path) if len(path) > 2 else None
    fine = np.linspace(0, knots[-1], max(int(knots[-1] / step_px * 4), 16))
    points = (
        np.asarray(spline(fine))
        if spline is not None
        else path[0] + (path[1] - path[0]) * (fine / knots[-1])[:, None]
    )
    length = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(points, axis=0), axis=1))])
    even = np.linspace(0, length[-1], max(int(length[-1] / step_px), 8))
    return np.stack([np.interp(even, length, points[:, k]) for k in (0, 1)], axis=1), even


def _paint_line(light: FloatArray, one: LinePaint, px_per_mm: float) -> Truth:
    points, arc = _curve(np.asarray(one.path_px, float))
    tangents = np.gradient(points, axis=0)
    tangents /= np.linalg.norm(tangents, axis=1, keepdims=True)
    width_px = one.width_mm * px_per_mm
    taper_px = min(4 * width_px, arc[-1] / 3)
    centre = (points.min(axis=0) + points.max(axis=0)) / 2
    reach = float(np.abs(points - centre).max()) + 4 * width_px + 2
    window, x, y = _window(light.shape, (float(centre[0]), float(centre[1])), reach)
    bare = light[window]
    tree = cKDTree(points)

    def profile(dx: float, dy: float) -> FloatArray:
        where = np.stack([x.ravel() + centre[0] + dx, y.ravel() + centre[1] + dy], axis=1)
        found = tree.query(where, distance_upper_bound=3 * width_px)
        near, index = np.asarray(found[0]), np.asarray(found[1])
        value = np.zeros(len(where))
        hit = np.isfinite(near)
        away, tangent = where[hit] - points[index[hit]], tangents[index[hit]]
        across = (away[:, 1] * tangent[:, 0] - away[:, 0] * tangent[:, 1]) / width_px
        value[hit] = _cross_section(across, tangent, one.light_angle_deg) * _taper(
            arc[index[hit]] + (away * tangent).sum(axis=1), arc[-1], taper_px
        )
        return value.reshape(x.shape).astype(np.float32)

    density = np.mean([profile(dx, dy) for dx in (-0.25, 0.25) for dy in (-0.25, 0.25)], axis=0)
    middle = density >= 0.95 * density.max()
    before = lab_from_linear(bare[middle])[:, 0].mean()

    def darker(amount: float) -> float:
        after = bare[middle] * np.exp(-amount * density[middle])[:, None]
        return float(before - lab_from_linear(after)[:, 0].mean())

    amount = _solve(darker, one.delta_l, one.name)
    light[window] = bare * np.exp(-amount * density)[..., None]
    deep = (arc >= taper_px / 2) & (arc <= arc[-1] - taper_px / 2)
    at = points[len(points) // 2]
    return Truth(
        "line",
        one.name,
        (float(at[0]), float(at[1])),
        points[deep],
        0.0,
        float(arc[-1] - taper_px) / px_per_mm,
        one.delta_l,
        0.0,
        "drawn",
    )


def _cross_section(across: NDArray[Any], tangent: NDArray[Any], light_angle_deg: float) -> NDArray[Any]:
    """Depth across a line, in units of its width: a dark valley, and a lip that faces the light."""
    angle = np.radians(light_angle_deg)
    towards = tangent[:, 0] * np.sin(angle) - tangent[:, 1] * np.cos(angle)  # of the side across > 0
    valley = np.where(np.abs(across) < 1, 0.5 + 0.5 * np.cos(np.pi * across), 0)
    beyond = np.abs(across * -np.sign(towards) - 1.3)  # the far wall faces the light
    lip = np.where(beyond < 0.8, 0.5 + 0.5 * np.cos(np.pi * beyond / 0.8), 0)
    return np.asarray(valley - 0.22 * np.abs(towards) * lip)


def _taper(along: NDArray[Any], length: float, taper: float) -> NDArray[Any]:
    """1 along the line, 0.5 at half a taper from either end."""
    ends = np.clip(np.minimum(along, length - along) / taper, 0, 1)
    return np.asarray(ends * ends * (3 - 2 * ends))
