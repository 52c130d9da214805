"""The simulated camera: light, exposure, white balance, blur, grain and JPEG, each of known size."""

import io
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from mesophoto.phantom.light import linear_from_srgb, srgb_from_linear
from mesophoto.records import FloatArray, Mask

Subsampling = Literal["4:4:4", "4:2:0"]

CAMERA_NAME = "Simulated"
"""Written as make and model into every JPEG of the phantom."""

_EXIF_MAKE, _EXIF_MODEL, _EXIF_SOFTWARE, _EXIF_DESCRIPTION = 0x010F, 0x0110, 0x0131, 0x010E
_EXIF_IFD, _EXIF_TAKEN, _EXIF_CHANGED = 0x8769, 0x9003, 0x0132


@dataclass(frozen=True)
class Camera:
    """How one photo is taken. The defaults change nothing.

    Attributes
    ----------
    exposure : float
        Factor on linear light.
    white_balance : (r, g, b)
        Factors on linear light.
    light_gradient : float
        Brightness at the lit edge divided by the centre's, minus 1; the far edge loses as much.
    light_angle_deg : float
        Where the light comes from: 0 right, 90 below, 180 left, 270 above.
    gamma : float
        Exponent of a tone curve on linear light; 1 for a faithful camera.
    blur_px : float
        Standard deviation of the point spread, in px.
    grain : float
        Standard deviation of the noise at 18 % grey, in linear light; shot noise makes up nine tenths of
        its variance there, the rest is the same everywhere.
    seed : int
        Of the grain.
    """

    exposure: float = 1.0
    white_balance: tuple[float, float, float] = (1.0, 1.0, 1.0)
    light_gradient: float = 0.0
    light_angle_deg: float = 0.0
    gamma: float = 1.0
    blur_px: float = 0.0
    grain: float = 0.0
    seed: int = 0

    def photograph(self, rgb: NDArray[Any]) -> NDArray[np.uint8]:
        """Take a photo of a picture.

        Parameters
        ----------
        rgb : (H, W, 3) uint8, uint16, or float in 0..1
            sRGB-encoded.

        Returns
        -------
        (H, W, 3) uint8
            sRGB-encoded.
        """
        light = linear_from_srgb(rgb) * np.asarray(self.white_balance, np.float32) * np.float32(self.exposure)
        if self.light_gradient:
            light *= self.light_field(light.shape[:2])[..., None]
        if self.blur_px:
            light = np.asarray(
                cv2.GaussianBlur(light, (0, 0), self.blur_px, borderType=cv2.BORDER_REFLECT), np.float32
            )
        if self.grain:
            light = self._add_grain(light)
        if self.gamma != 1.0:
            light = np.clip(light, 0.0, None) ** np.float32(self.gamma)
        return np.rint(srgb_from_linear(light) * 255).astype(np.uint8)

    def light_field(self, shape: tuple[int, ...]) -> FloatArray:
        """Relative brightness over a picture of (H, W) px: a plane, 1 in the centre."""
        y, x = np.linspace(-1, 1, shape[0]), np.linspace(-1, 1, shape[1])
        angle = np.radians(self.light_angle_deg)
        plane = np.cos(angle) * x[None, :] + np.sin(angle) * y[:, None]
        return np.asarray(1 + self.light_gradient * plane, np.float32)

    def _add_grain(self, light: FloatArray) -> FloatArray:
        rng = np.random.default_rng(self.seed)
        variance = self.grain**2 * (0.1 + 0.9 * np.clip(light, 0, None) / 0.18)
        noisy = light + np.sqrt(variance) * rng.standard_normal(light.shape, dtype=np.float32)
        return np.asarray(noisy, np.float32)


def encode_jpeg(
    rgb: NDArray[np.uint8],
    *,
    quality: int = 92,
    subsampling: Subsampling = "4:4:4",
    captured_at: datetime | None = None,
    description: str = "",
) -> bytes:
    """Encode a photo as JPEG, with the simulated camera's name and, where given, the time of capture."""
    exif = Image.Exif()
    exif[_EXIF_MAKE] = exif[_EXIF_MODEL] = CAMERA_NAME
    exif[_EXIF_SOFTWARE] = "mesophoto phantom"
    if description:
        exif[_EXIF_DESCRIPTION] = description
    if captured_at is not None:
        stamp = captured_at.strftime("%Y:%m:%d %H:%M:%S")
        exif[_EXIF_CHANGED] = stamp
        exif.get_ifd(_EXIF_IFD)[_EXIF_TAKEN] = stamp
    file = io.BytesIO()
    Image.fromarray(rgb).save(file, "JPEG", quality=quality, subsampling=subsampling, exif=exif)
    return file.getvalue()


def through_jpeg(
    rgb: NDArray[np.uint8], quality: int = 92, subsampling: Subsampling = "4:4:4"
) -> NDArray[np.uint8]:
    """Encode as JPEG and decode again."""
    with Image.open(io.BytesIO(encode_jpeg(rgb, quality=quality, subsampling=subsampling))) as image:
        return np.asarray(image.convert("RGB"))


def paste_occlusion(
    rgb: NDArray[np.uint8], centre: tuple[float, float], radius_px: float, seed: int = 0
) -> tuple[NDArray[np.uint8], Mask]:
    """Lay a piece of woven cloth of irregular outline over a picture.

    Returns
    -------
    (H, W, 3) uint8, (H, W) bool
        The picture, and which of its pixels the cloth hides.
    """
    rng = np.random.default_rng(seed)
    height, width = rgb.shape[:2]
    y, x = np.mgrid[:height, :width].astype(np.float32)
    angle = np.arctan2(y - centre[1], x - centre[0])
    outline = 1 + sum(
        rng.uniform(0.02, 0.12) * np.cos(order * angle + rng.uniform(0, 2 * np.pi)) for order in range(2, 6)
    )
    hidden = np.hypot(x - centre[0], y - centre[1]) < radius_px * outline
    thread = rng.uniform(5, 8)
    weave = np.sin(2 * np.pi * x / thread) * np.sin(2 * np.pi * y / thread)
    noise = rng.standard_normal((height, width), dtype=np.float32)
    folds = np.asarray(cv2.GaussianBlur(noise, (0, 0), radius_px / 6), np.float32)
    folds /= max(float(np.abs(folds).max()), 1e-6)
    colour = rng.uniform(40, 200, 3)
    cloth = colour * (1 + 0.15 * weave + 0.35 * folds)[..., None] + rng.normal(0, 4, (height, width, 1))
    out = rgb.copy()
    out[hidden] = np.clip(cloth, 0, 255).astype(np.uint8)[hidden]
    return out, np.asarray(hidden)
