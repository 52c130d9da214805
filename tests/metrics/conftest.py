"""Pieces of skin whose measurements are known, for the tests of the metrics."""

from types import SimpleNamespace

import cv2
import numpy as np
import pytest

from mesophoto.imaging.colour import linear_to_srgb, srgb_to_linear
from mesophoto.imaging.working import WorkingImage

TONES = {"light": (0.85, 0.68, 0.60), "tan": (0.66, 0.48, 0.38), "dark": (0.36, 0.25, 0.20)}


def working(rgb: np.ndarray, px_per_mm: float | None, skin: np.ndarray | None = None) -> WorkingImage:
    """Take pixels as a photo at its own scale."""
    height, width = rgb.shape[:2]
    return WorkingImage(
        rgb=np.ascontiguousarray(rgb, np.float32),
        skin=np.ones((height, width), bool) if skin is None else skin,
        px_per_mm=px_per_mm,
        origin_px=(0, 0),
        size_px=(width, height),
        photo_shape=(height, width),
    )


def plain_skin(
    tone: str = "light", side_px: int = 240, px_per_mm: float = 4.0, relief: float = 0.02, seed: int = 0
) -> np.ndarray:
    """Skin of one colour with a relief of about half a millimetre, (h, w, 3) float32 sRGB."""
    noise = np.random.default_rng(seed).normal(size=(side_px, side_px)).astype(np.float32)
    relief_map = cv2.GaussianBlur(noise, (0, 0), 0.5 * px_per_mm)
    shade = 1 + relief * relief_map / relief_map.std()
    light = srgb_to_linear(np.broadcast_to(np.float32(TONES[tone]), (side_px, side_px, 3)))
    return linear_to_srgb(light * shade[..., None])


def exposed(rgb: np.ndarray, factor: float) -> np.ndarray:
    """The same skin under more or less light."""
    return linear_to_srgb(srgb_to_linear(rgb) * np.float32(factor))


def as_jpeg(rgb: np.ndarray, quality: int = 85) -> np.ndarray:
    """The same skin after JPEG."""
    pixels = np.rint(rgb[..., ::-1] * 255).astype(np.uint8)
    coded = cv2.imencode(".jpg", pixels, [cv2.IMWRITE_JPEG_QUALITY, quality])[1]
    return cv2.imdecode(coded, cv2.IMREAD_COLOR)[..., ::-1].astype(np.float32) / 255


def box(side_px: int, margin_px: int) -> np.ndarray:
    """A square region inside a piece of skin."""
    mask = np.zeros((side_px, side_px), bool)
    mask[margin_px:-margin_px, margin_px:-margin_px] = True
    return mask


@pytest.fixture(scope="session")
def skins() -> SimpleNamespace:
    """The makers above."""
    return SimpleNamespace(
        working=working,
        plain=plain_skin,
        exposed=exposed,
        as_jpeg=as_jpeg,
        box=box,
        linear=srgb_to_linear,
        encoded=linear_to_srgb,
    )
