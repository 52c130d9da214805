"""Sharpness and noise of two photos, in a band of detail finer than what is measured.

Photos are looked at in their own pixels: scaling to the working scale smooths one more than the other. The
band holds periods of about 3 to 5 pixels of the working image. Where the photos are aligned its energy is
taken at the same places of both: noise is what it is on the smoothest half of the skin, and sharpness what it
is on the tenth with the most structure, noise taken off.
"""

from dataclasses import dataclass, replace

import cv2
import numpy as np

from mesophoto.imaging.colour import srgb_to_linear
from mesophoto.imaging.comparability.limits import LIMITS
from mesophoto.imaging.comparability.seen import Pair, PhotoSeen
from mesophoto.imaging.sharpness import gaussian_kernel
from mesophoto.records import Check, FloatArray, Mask

_FINE_PX, _MIDDLE_PX = (0.5, 0.9), (1.2, 3.0)
"""Sigmas of the bands in pixels of the working image."""
_GROUND_PX, _SPREAD_PX = 8.0, 2.0
_SMOOTHEST, _RICHEST = 50, 90
"""Percentiles of the middle band's energy."""
_LIGHTNESS_PER_CONTRAST = np.float32(25)
"""ΔL* per ΔY / Y at L* 60."""
_DARKEST = np.float32(1e-3)
_LEAST_PIXELS = 2000
_OWN_PIXELS = 0.5
"""Photos with more than twice the working scale are looked at in its pixels: finer detail is not measured."""

LEAST_JPEG_QUALITY, ADVISED_JPEG_QUALITY = 70, 90
"""At 60 count, texture, evenness and the area of redness move by a standard deviation of a repeat (root mean
square over the regions of four faces), at 75 by at most 0.8, at 92 by at most 0.5."""

UNALIGNED_LIMIT = 60.0
"""Of two photos that do not match, in percent: other skin may have as much less fine detail."""


@dataclass(frozen=True, eq=False)
class _Detail:
    """Local energy of a photo's detail, (h, w) of its own pixels, in L*²."""

    fine: FloatArray
    middle: FloatArray
    px_per_working_px: float
    noise_gain: float


def check_detail(pair: Pair) -> list[Check]:
    """Check sharpness and noise; nothing where there is too little to compare."""
    first, second = (_find_detail(seen) for seen in pair.seen)
    if pair.registration.ok:
        common = pair.registration.trust_on(pair.before.image) > 0.5
        before, after = _on(first, _pixels(common.shape), common), _on(second, pair.field, common)
        structure = np.sqrt(before[1] * after[1])
        if len(structure) < _LEAST_PIXELS:
            return []
        kept = [_energies(fine, structure) for fine in (before[0], after[0])]
        limit = LIMITS["sharpness"].value
    else:
        alone = [
            _on(detail, _pixels(seen.skin.shape), seen.skin)
            for detail, seen in zip((first, second), pair.seen, strict=True)
        ]
        if min(len(fine) for fine, _ in alone) < _LEAST_PIXELS:
            return []
        kept = [_energies(fine, middle) for fine, middle in alone]
        # Other skin has more or less of all detail: the share of the fine in it tells the blur.
        middles = [max(_energies(middle, middle)[0], 1e-9) for _, middle in alone]
        kept = [(found[0] / middle, found[1]) for found, middle in zip(kept, middles, strict=True)]
        limit = UNALIGNED_LIMIT
    noises = [
        float(np.sqrt(found[1] / detail.noise_gain))
        for found, detail in zip(kept, (first, second), strict=True)
    ]
    sharper = float(np.sqrt(max(kept[1][0], 1e-9) / max(kept[0][0], 1e-9)))
    noise = _check_noise(noises[0], noises[1])
    compressed = why_compressed(pair)
    if compressed is not None:
        noise = replace(noise, passed=False, advice=compressed)
    return [_check_sharpness(sharper, limit), noise]


def why_compressed(pair: Pair) -> str | None:
    """Say which photo was compressed so much that it shows what skin does not have; None if neither."""
    qualities = [seen.photo.metadata.jpeg_quality or 100 for seen in pair.seen]
    lower = min(qualities)
    if lower >= LEAST_JPEG_QUALITY:
        return None
    which = "second photo" if qualities[1] == lower else "baseline"
    return (
        f"the {which} is a JPEG of quality {lower}, which leaves blocks that look like skin: use the "
        f"camera's own file, or export it with {ADVISED_JPEG_QUALITY} or more"
    )


def _check_sharpness(sharper: float, limit: float) -> Check:
    before, after = 100 * min(1 / sharper, 1.0), 100 * min(sharper, 1.0)
    which = "second photo" if after < before else "baseline"
    advice = f"the {which} is softer: focus on the skin, hold still, clean the lens, do not scale it down"
    passed = abs(after - before) <= limit
    unit = LIMITS["sharpness"].unit
    return Check("sharpness", before, after, after - before, limit, unit, passed, "" if passed else advice)


def _check_noise(before: float, after: float) -> Check:
    difference = float(np.sqrt(abs(after**2 - before**2)) * np.sign(after - before))
    which = "second photo" if after > before else "baseline"
    advice = f"the {which} is noisier: use more light and a lower ISO"
    return LIMITS["noise"].check(before, after, difference, advice)


def _find_detail(seen: PhotoSeen) -> _Detail:
    rgb, size = _own_pixels(seen)
    light = srgb_to_linear(rgb) @ np.array([0.2126, 0.7152, 0.0722], np.float32)
    ground = np.maximum(cv2.GaussianBlur(light, (0, 0), _GROUND_PX * size), _DARKEST)
    contrast = np.asarray(_LIGHTNESS_PER_CONTRAST * (light / ground - 1), np.float32)
    energies = [_energy(contrast, low * size, high * size) for low, high in (_FINE_PX, _MIDDLE_PX)]
    spread = [
        np.asarray(cv2.GaussianBlur(energy, (0, 0), _SPREAD_PX * size), np.float32) for energy in energies
    ]
    return _Detail(spread[0], spread[1], size, _noise_gain(*(sigma * size for sigma in _FINE_PX)))


def _own_pixels(seen: PhotoSeen) -> tuple[FloatArray, float]:
    """The part of the photo that the working image shows, and its pixels per working pixel."""
    image = seen.image
    factor = image.factor[0]
    if factor < _OWN_PIXELS:
        return image.rgb, 1.0
    (x, y), (width, height) = image.origin_px, image.size_px
    part = seen.photo.rgb[y : y + height, x : x + width]
    return part.astype(np.float32) / np.float32(np.iinfo(part.dtype).max), 1 / factor


def _energy(contrast: FloatArray, low_px: float, high_px: float) -> FloatArray:
    low, high = gaussian_kernel(low_px**2), gaussian_kernel(high_px**2)
    border = cv2.BORDER_REFLECT
    band = cv2.sepFilter2D(contrast, -1, low, low, borderType=border)
    band = band - cv2.sepFilter2D(contrast, -1, high, high, borderType=border)
    return np.asarray(band * band, np.float32)


def _noise_gain(low_px: float, high_px: float) -> float:
    """Share of the variance of white noise that the band lets through."""
    low, high = gaussian_kernel(low_px**2), gaussian_kernel(high_px**2)
    narrow = np.zeros_like(high)
    margin = (len(high) - len(low)) // 2
    narrow[margin : margin + len(low)] = low
    return float(((np.outer(narrow, narrow) - np.outer(high, high)) ** 2).sum())


def _pixels(shape: tuple[int, ...]) -> FloatArray:
    rows, columns = np.mgrid[: shape[0], : shape[1]].astype(np.float32)
    return np.dstack([columns, rows])


def _on(detail: _Detail, field: FloatArray, where: Mask) -> tuple[FloatArray, FloatArray]:
    """Fine and middle energy (N,) at the working pixels that a field names, where wanted."""
    size = np.float32(detail.px_per_working_px)
    x, y = ((field[..., axis] + np.float32(0.5)) * size - np.float32(0.5) for axis in (0, 1))
    fine, middle = (
        cv2.remap(energy, x, y, cv2.INTER_LINEAR)[where] for energy in (detail.fine, detail.middle)
    )
    return np.asarray(fine, np.float32), np.asarray(middle, np.float32)


def _energies(fine: FloatArray, structure: FloatArray) -> tuple[float, float]:
    """Energy of the richest skin without noise, and of noise."""
    smooth, rich = np.percentile(structure, [_SMOOTHEST, _RICHEST])
    noise = float(np.median(fine[structure <= smooth]))
    return float(np.median(fine[structure >= rich])) - noise, noise
