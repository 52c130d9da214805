"""How unlike this photo's own skin each pixel is: in lightness, in hue, in texture.

Skin is compared with nothing but the same face: seeds on cheeks, nose and forehead give its hue, its texture
and, place by place, its lightness. Lightness and hue are ratios of light, so that one set of limits fits dark
and light skin, and a photo without colour simply has no hue to differ in.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np

from mesophoto.imaging.colour import optical_density
from mesophoto.records import FloatArray, Mask

# Optical density is in units of ln 2.7: hair is 3 to 10 times darker than the skin around it.
_DARKER = 0.95
_BRIGHTER = 1.1
_HUE = 0.42
_PALE, _PALE_SHARE = 0.22, 0.45
"""What is missing of the skin's ln(R/G), and as a share of it; the larger counts."""

_TEXTURE = 1.25
"""ln of the ratio to the skin's own; freckles reach 0.8, hair and stubble 1 to 3."""

_SEED_LEAST, _SEED_MOST = (-1.2, -0.2, -0.35), (1.2, 0.45, 0.35)
"""In density, ln(R/G), ln(G/B): cheeks may be much redder than the rest of a face, but hardly paler."""

_FEWEST_PIXELS = 20

_FIELD_REACH_MM = 14.0
_FIELD_ROUNDS = 3


@dataclass(frozen=True, eq=False)
class Likeness:
    """Evidence against skin, each (h, w) float32, 1 at its own limit.

    Attributes
    ----------
    dark : optical density above that of the skin around it
    bright : below it
    hue : distance in ln(R/G), ln(G/B)
    texture : of optical density, finer than about 2 mm
    redder : ln(R/G) above the skin's own, not limited: a red patch, never hair
    """

    dark: FloatArray
    bright: FloatArray
    hue: FloatArray
    texture: FloatArray
    redder: FloatArray

    @property
    def unlike(self) -> FloatArray:
        """All evidence together: not skin above 1."""
        dark = np.clip(self.dark, 0, None)
        # A mere shadow is dark without hue or texture, so darkness alone has to be stronger.
        bright = np.clip(self.bright, 0, None)
        return np.asarray(0.75 * dark + 0.75 * bright + 0.7 * self.hue + 0.75 * self.texture)


@dataclass(frozen=True, eq=False)
class Evidence:
    """What is looked at, each on the picture's pixels.

    Attributes
    ----------
    light : (h, w) optical density of green
    hue : (h, w, 2) ln(R/G), ln(G/B)
    texture : (h, w) RMS of the density's fine part
    step : (h, w) steepest slope of the density of any channel, per mm
    """

    light: FloatArray
    hue: FloatArray
    texture: FloatArray
    step: FloatArray


def evidence(rgb: FloatArray, px_per_mm: float) -> Evidence:
    """Look at a picture, (h, w, 3) float32 in 0..1, sRGB-encoded."""
    density = optical_density(rgb)
    blurred = _blur(density, 0.6 * px_per_mm)
    light = blurred[..., 1]
    hue = np.stack([light - blurred[..., 0], blurred[..., 2] - light], axis=-1)
    return Evidence(
        light, _blur(hue, 0.8 * px_per_mm), _texture(density[..., 1], px_per_mm), _step(blurred, px_per_mm)
    )


def agreeing(seen: Evidence, anchors: Sequence[Mask], others: Sequence[Mask]) -> Mask:
    """Choose the places that agree on what the skin looks like.

    Parameters
    ----------
    seen : Evidence
    anchors, others : list of (h, w) bool
        Places that are skin on a bare face. The anchors' median decides, so that one or two of them may be
        covered; the others are often covered by a beard, a veil or a mask.

    Returns
    -------
    (h, w) bool
        All of those that agree with the anchors.
    """
    medians = [_medians(seen, place) for place in anchors if place.sum() >= _FEWEST_PIXELS]
    out = np.zeros(seen.light.shape, bool)
    if not medians:
        return out
    usual = np.median(medians, axis=0)
    for place in (*anchors, *others):
        if place.sum() >= _FEWEST_PIXELS:
            apart = np.array(_medians(seen, place)) - usual
            if (apart > _SEED_LEAST).all() and (apart < _SEED_MOST).all():
                out |= place
    return out


def _medians(seen: Evidence, place: Mask) -> tuple[float, float, float]:
    red, blue = np.median(seen.hue[place], axis=0)
    return float(np.median(seen.light[place])), float(red), float(blue)


def likeness(seen: Evidence, seeds: Mask, px_per_mm: float) -> Likeness:
    """Compare every pixel with the seeds, (h, w) bool: skin for the most part."""
    own_hue = np.median(seen.hue[seeds], axis=0)
    apart = seen.hue - own_hue
    redder = apart[..., 0].copy()
    hue_spread = np.clip(1.48 * np.median(np.abs(apart[seeds]), axis=0), 0.1, 0.2)
    apart *= 0.1 / _HUE / hue_spread
    distance = np.sqrt((apart * apart).sum(axis=-1)).astype(np.float32)
    # No skin of a face is nearly grey beside the rest of it, while red patches may be of any red.
    paler = max(_PALE_SHARE * float(own_hue[0]), _PALE)
    pale = -redder / np.float32(paler)
    own_texture = np.float32(max(float(np.median(seen.texture[seeds])), 0.006))
    rough = _excess(seen.texture / own_texture)

    trusted = seeds
    for _ in range(_FIELD_ROUNDS):
        expected = _local_mean(seen.light, trusted, _FIELD_REACH_MM * px_per_mm)
        difference = seen.light - expected
        dark = difference / np.float32(_DARKER)
        # In the dark, noise and the lens's stray light make any colour paler.
        other = np.maximum(distance, pale * np.clip(1 - 2 * dark, 0, 1))
        found = Likeness(dark, -difference / np.float32(_BRIGHTER), other, rough, redder)
        trusted = found.unlike < 0.7
    return found


def _step(density: FloatArray, px_per_mm: float) -> FloatArray:
    dx = cv2.Sobel(density, cv2.CV_32F, 1, 0, scale=px_per_mm / 8)
    dy = cv2.Sobel(density, cv2.CV_32F, 0, 1, scale=px_per_mm / 8)
    return np.asarray(cv2.magnitude(dx, dy).max(axis=-1))


def _blur(picture: FloatArray, sigma_px: float) -> FloatArray:
    return np.asarray(cv2.GaussianBlur(picture, (0, 0), max(sigma_px, 0.3)))


def _texture(density: FloatArray, px_per_mm: float) -> FloatArray:
    """RMS of what is finer than a millimetre, within about 1.5 mm."""
    fine = density - _blur(density, 1.0 * px_per_mm)
    return np.sqrt(_blur(fine * fine, 1.3 * px_per_mm))


def _excess(ratio: FloatArray) -> FloatArray:
    """Texture above the skin's own, 1 at its limit."""
    return np.asarray(np.log(np.maximum(ratio, 1)) / _TEXTURE, np.float32)


def _local_mean(values: FloatArray, where: Mask, sigma_px: float) -> FloatArray:
    """Mean of the trusted values around each pixel; of all trusted ones where none is near."""
    height, width = values.shape
    step = max(int(sigma_px / 4), 1)
    size = (max(width // step, 1), max(height // step, 1))
    weight = where.astype(np.float32)
    small = cv2.resize(np.dstack([values * weight, weight]), size, interpolation=cv2.INTER_AREA)
    small = _blur(np.asarray(small, np.float32), sigma_px / step)
    overall = float(values[where].mean()) if where.any() else float(values.mean())
    small = (small[..., 0] + 1e-3 * overall) / (small[..., 1] + 1e-3)
    return np.asarray(cv2.resize(small, (width, height), interpolation=cv2.INTER_LINEAR))
