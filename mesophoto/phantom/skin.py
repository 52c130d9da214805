"""Simulated skin: tone from pigments, glyphic relief, pores and fine mottling, at the scale of millimetres.

Colour: light that comes back from the dermis passes melanin and blood twice, I = I₀·exp(−m·ε_m − b·ε_b) per
band of linear sRGB. Relief: furrows between the cells of a jittered lattice (glyphic, 0.4–1.2 mm), pores,
and a little roughness; it is lit, not painted, so it turns with the light.
"""

from dataclasses import dataclass
from typing import Literal

import cv2
import numpy as np
from numpy.typing import ArrayLike
from scipy.optimize import brentq
from scipy.spatial import cKDTree

from mesophoto.phantom.lesions import HAEMOGLOBIN, MELANIN
from mesophoto.phantom.light import ita_degrees, lab_from_linear, srgb_from_linear
from mesophoto.records import FloatArray, Mask

DERMIS = (0.88, 0.80, 0.63)
"""Linear light that the bloodless, unpigmented dermis gives back in R, G and B."""

RESTING_BLOOD = 0.22
"""Optical density of the blood of resting skin in green."""


@dataclass(frozen=True, eq=False)
class SkinPicture:
    """A picture of skin that changes may be painted into.

    Attributes
    ----------
    rgb : (H, W, 3) float32 in 0..1
        sRGB-encoded, without camera.
    skin : (H, W) bool
    px_per_mm : float
    """

    rgb: FloatArray
    skin: Mask
    px_per_mm: float


def skin_light(melanin: ArrayLike, blood: ArrayLike) -> FloatArray:
    """Linear light (…, 3) of skin of the given pigments, as optical densities in green (…)."""
    amounts = (np.asarray(melanin, np.float32), MELANIN), (np.asarray(blood, np.float32), HAEMOGLOBIN)
    density = sum(amount[..., None] * np.asarray(absorbed, np.float32) for amount, absorbed in amounts)
    return np.asarray(np.asarray(DERMIS, np.float32) * np.exp(-density), np.float32)


def melanin_for_ita(ita_deg: float, blood: float = RESTING_BLOOD) -> float:
    """Return the melanin that gives skin an individual typology angle.

    Raises
    ------
    ValueError
        If no melanin gives it: about −60° to 60° can be had at resting blood.
    """

    def miss(melanin: float) -> float:
        return ita_degrees(lab_from_linear(skin_light(melanin, blood))) - ita_deg

    if miss(0.0) < 0 or miss(4.0) > 0:
        raise ValueError(f"no melanin gives skin an ITA of {ita_deg:g}°")
    return float(brentq(miss, 0.0, 4.0, xtol=1e-4))


@dataclass(frozen=True, eq=False)
class SkinTexture:
    """Fields over a picture of skin.

    Attributes
    ----------
    relief_mm : (H, W) float32
        Height of the surface, mean about 0.
    melanin, blood : (H, W) float32
        Deviation of the pigments, as a fraction of their mean; mean about 0.
    """

    relief_mm: FloatArray
    melanin: FloatArray
    blood: FloatArray


def skin_texture(
    shape: tuple[int, int], px_per_mm: float, *, site: Literal["face", "hand"] = "face", seed: int = 0
) -> SkinTexture:
    """Make the texture of a site: the face has pores, the hand coarser, rhombic furrows.

    Parameters
    ----------
    shape : (H, W)
    px_per_mm : float
        Detail finer than a pixel is left out.
    """
    rng = np.random.default_rng(seed)
    tile = 640
    if site == "hand":
        furrows = 0.05 * _furrows(tile, 1.1 * px_per_mm, 1.5, rng) + 0.03 * _furrows(
            tile, 0.62 * px_per_mm, 1.2, rng
        )
        pores = np.zeros((tile, tile), np.float32)
    else:
        furrows = 0.010 * _furrows(tile, 0.9 * px_per_mm, 1.05, rng)
        pores = 0.06 * _pores(tile, px_per_mm, 0.55, rng)
    rough = 0.006 * _noise((tile, tile), 0.16 * px_per_mm, rng) + 0.008 * _noise(
        (tile, tile), 0.5 * px_per_mm, rng
    )
    relief = _spread((furrows - pores + rough).astype(np.float32), shape)
    melanin = (
        0.030 * _noise(shape, 0.35 * px_per_mm, rng)
        + 0.030 * _noise(shape, 1.2 * px_per_mm, rng)
        + 0.030 * _noise(shape, 6.0 * px_per_mm, rng)
    )
    blood = (
        0.05 * _noise(shape, 0.5 * px_per_mm, rng)
        + 0.07 * _noise(shape, 1.6 * px_per_mm, rng)
        + 0.09 * _noise(shape, 7.0 * px_per_mm, rng)
    )
    return SkinTexture(relief, melanin.astype(np.float32), blood.astype(np.float32))


def relief_shading(relief_mm: FloatArray, px_per_mm: float, light_angle_deg: float) -> FloatArray:
    """Relative brightness (H, W) of a relief that is lit from an angle (0 right, 90 below, 270 above).

    To first order in the slope; hollows get a little less light besides.
    """
    angle = np.radians(light_angle_deg)
    rise = np.gradient(relief_mm, axis=1) * np.cos(angle) + np.gradient(relief_mm, axis=0) * np.sin(angle)
    around = cv2.GaussianBlur(relief_mm, (0, 0), max(0.5 * px_per_mm, 0.8))
    return np.asarray(1 - 0.75 * rise * px_per_mm + 0.9 * np.minimum(relief_mm - around, 0), np.float32)


def render_skin(
    shape: tuple[int, int],
    px_per_mm: float,
    *,
    ita_deg: float = 45.0,
    site: Literal["face", "hand"] = "face",
    light_angle_deg: float = 250.0,
    seed: int = 0,
) -> FloatArray:
    """Render a flat, evenly lit piece of skin of one tone.

    Returns
    -------
    (H, W, 3) float32 in 0..1
        sRGB-encoded.
    """
    texture = skin_texture(shape, px_per_mm, site=site, seed=seed)
    melanin = melanin_for_ita(ita_deg) * (1 + texture.melanin)
    light = skin_light(melanin, RESTING_BLOOD * (1 + texture.blood))
    shading = relief_shading(texture.relief_mm, px_per_mm, light_angle_deg)
    return srgb_from_linear(light * shading[..., None])


def _furrows(tile: int, cell_px: float, stretch: float, rng: np.random.Generator) -> FloatArray:
    """−1 in the furrows between the cells of a jittered lattice, 0 on the plateaus; periodic."""
    cell = max(cell_px, 2.2)
    columns, rows = (
        max(round(tile / (cell * np.sqrt(stretch))), 4),
        max(round(tile * np.sqrt(stretch) / cell), 4),
    )
    x, y = np.meshgrid(np.arange(columns) + 0.5, np.arange(rows) + 0.5)
    x[::2] += 0.5
    seeds = np.stack([x.ravel(), y.ravel()], axis=1) + rng.uniform(-0.45, 0.45, (columns * rows, 2))
    seeds %= (columns, rows)
    tree = cKDTree(seeds, boxsize=(columns, rows))
    py, px = np.mgrid[:tile, :tile]
    where = np.stack([px.ravel() * columns / tile, py.ravel() * rows / tile], axis=1)
    near, _ = tree.query(where, k=2)
    edge = np.asarray(near)[:, 1] - np.asarray(near)[:, 0]
    return np.asarray(-np.exp(-((edge / 0.22) ** 2)).reshape(tile, tile), np.float32)


def _pores(tile: int, px_per_mm: float, per_mm2: float, rng: np.random.Generator) -> FloatArray:
    """Small pits of 0.15 to 0.3 mm, 0 to 1; periodic."""
    out = np.zeros((tile, tile), np.float32)
    count = int(tile**2 / px_per_mm**2 * per_mm2)
    for x, y, radius, depth in zip(
        rng.uniform(0, tile, count),
        rng.uniform(0, tile, count),
        rng.uniform(0.15, 0.3, count) * px_per_mm,
        rng.uniform(0.3, 1.0, count),
        strict=True,
    ):
        reach = int(np.ceil(2.5 * radius))
        rows, columns = (
            np.arange(int(y) - reach, int(y) + reach + 1),
            np.arange(int(x) - reach, int(x) + reach + 1),
        )
        pit = np.exp(-((rows[:, None] - y) ** 2 + (columns[None] - x) ** 2) / (2 * (0.6 * radius) ** 2))
        out[np.ix_(rows % tile, columns % tile)] += depth * pit
    return np.clip(out, 0, 1)


def _noise(shape: tuple[int, int], sigma_px: float, rng: np.random.Generator) -> FloatArray:
    """Smooth noise of unit variance; made on a coarse grid where it is smooth."""
    step = max(1, int(sigma_px / 3))
    small = (shape[0] // step + 8, shape[1] // step + 8)
    field = cv2.GaussianBlur(rng.standard_normal(small, dtype=np.float32), (0, 0), max(sigma_px / step, 0.3))
    field = np.asarray(field / field.std(), np.float32)
    if step > 1:
        field = np.asarray(
            cv2.resize(field, (small[1] * step, small[0] * step), interpolation=cv2.INTER_CUBIC)
        )
    return np.asarray(field[: shape[0], : shape[1]])


def _spread(tile: FloatArray, shape: tuple[int, int]) -> FloatArray:
    repeats = (-(-shape[0] // tile.shape[0]), -(-shape[1] // tile.shape[1]))
    return np.asarray(np.tile(tile, repeats)[: shape[0], : shape[1]])
