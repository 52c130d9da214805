"""How much sharper one photo of a pair is than the other, how noisy each is, and matching them.

Both photos are looked at in the same patches of skin. The power spectrum of a patch p in photo i is that of
the skin, S_p(f), through the photo's transfer H_i, and noise on top that does not know of the skin:

    P_ip(f) = S_p(f) · H_i(f)² + N_i(f)

Where the skin has more detail at low frequencies, which is known from what the two aligned photos have in
common (z_p, the cross-spectrum), it has more at high ones too. The noise has no part in that, so that over
the patches

    (H₂ / H₁)²(f) = cov(z, P₂(f)) / cov(z, P₁(f)) = g² · exp(−4π² f² v)

with v the variance of the blur that photo 2 has more than photo 1, and g the contrast of its detail. Neither
noise of any colour, nor JPEG, nor what is not quite aligned biases it, and no photo is interpolated but for
z. The noise is what is left of P_i where z is 0. z as an instrumental variable: Wald 1940,
doi 10.1214/aoms/1177731868.
"""

from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.typing import NDArray
from scipy.special import ive

from mesophoto.imaging.colour import linear_to_srgb, srgb_to_linear
from mesophoto.imaging.working import WorkingImage
from mesophoto.records import FloatArray, Mask

PATCH_PX = 32
MIN_PATCHES = 12
MAX_PATCHES = 400
COMMON_IN_PATCH = 0.9
LOWEST, HIGHEST = 2, 13
"""Rings of the spectrum that are compared, in cycles per patch."""

COMMON_RINGS = slice(1, 4)
"""What the photos have in common is taken at three to five cycles per patch."""

NOISE_RINGS = slice(6, None)
"""Noise is taken above a quarter of a cycle per pixel, where skin has next to nothing."""

NEGLIGIBLE_BLUR_PX = 0.25
"""Sigma. Less moves no metric by 1 %, and the estimate itself is no surer."""

LIGHTNESS_PER_CONTRAST = np.float32(25)
"""ΔL* per ΔY / Y at L* 60."""

_GROUND_PX = 8.0
_LEAST_TRANSFER = 0.02
_MIN_RINGS = 4
_STEPS = 2
_Spectra = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class DetailDifference:
    """Sharpness and noise of one photo against the other.

    Attributes
    ----------
    blur_variance_px2 : float
        Variance of the Gaussian by which the second photo is softer; negative: by which the first is. In
        pixels of the working image.
    sd_px2 : float
        Standard error of it.
    contrast : float
        Of the detail in the second photo, as a share of that in the first.
    noise_before, noise_after : float
        Standard deviation of a pixel's noise, L*.
    """

    blur_variance_px2: float
    sd_px2: float
    contrast: float
    noise_before: float
    noise_after: float

    @property
    def blur_px(self) -> tuple[float, float]:
        """Sigma by which (before, after) is softer than the other; 0 for the sharper one."""
        variance = self.blur_variance_px2
        return float(np.sqrt(max(-variance, 0.0))), float(np.sqrt(max(variance, 0.0)))


@dataclass(frozen=True, eq=False)
class DetailMatch:
    """Two photos of one sharpness: that of the softer one.

    Attributes
    ----------
    before, after : WorkingImage
        One of them is blurred, unless the difference is negligible; neither is ever sharpened.
    blur_added_px : (before, after)
        Sigma of the blur that was added, in pixels of the working image.
    difference : DetailDifference
        As the photos were.
    """

    before: WorkingImage
    after: WorkingImage
    blur_added_px: tuple[float, float]
    difference: DetailDifference


def compare_detail(
    before: WorkingImage, after: WorkingImage, field: FloatArray, common: Mask
) -> DetailDifference | None:
    """Compare the sharpness and noise of two aligned photos.

    Parameters
    ----------
    before, after : WorkingImage
        At one working scale.
    field : (h, w, 2) float32
        Where every pixel of ``before`` lies on ``after``.
    common : (h, w) bool
        On ``before``: what both photos show and is aligned. Brows, lips and edges help: their detail stands
        out of any noise.

    Returns
    -------
    DetailDifference or None
        None where there is too little in common to tell.
    """
    corners = _choose_patches(common, field, after.rgb.shape)
    if len(corners) < MIN_PATCHES:
        return None
    first, second = _detail(before.rgb), _detail(after.rgb)
    warped = cv2.remap(
        second, field[..., 0], field[..., 1], cv2.INTER_LANCZOS4, borderMode=cv2.BORDER_REFLECT
    )
    half = PATCH_PX // 2
    there = np.round(field[corners[:, 1] + half, corners[:, 0] + half]).astype(np.int64) - half
    seen_before, seen_after = _transform(first, corners), _transform(second, there)
    cross = (seen_before * _transform(np.asarray(warped, np.float32), corners).conj()).real
    return _compare_spectra(
        *(_rings(part) for part in (np.abs(seen_before) ** 2, np.abs(seen_after) ** 2, cross))
    )


def match_detail(
    before: WorkingImage, after: WorkingImage, field: FloatArray, common: Mask
) -> DetailMatch | None:
    """Blur the sharper of two aligned photos until it is as soft as the other.

    Parameters
    ----------
    before, after, field, common
        As for :func:`compare_detail`.

    Returns
    -------
    DetailMatch or None
        None where there is too little in common to tell which is sharper.
    """
    difference = found = compare_detail(before, after, field, common)
    if difference is None:
        return None
    variance, images = 0.0, (before, after)
    for _ in range(_STEPS):
        if found is None or abs(found.blur_variance_px2) < NEGLIGIBLE_BLUR_PX**2:
            break
        variance += found.blur_variance_px2
        images = soften(before, max(variance, 0.0)), soften(after, max(-variance, 0.0))
        found = compare_detail(*images, field, common)
    added = float(np.sqrt(max(variance, 0.0))), float(np.sqrt(max(-variance, 0.0)))
    return DetailMatch(*images, added, difference)


def soften(image: WorkingImage, variance_px2: float) -> WorkingImage:
    """Blur a photo as a lens does: in linear light, by a Gaussian of that variance."""
    if variance_px2 == 0:
        return image
    kernel = gaussian_kernel(variance_px2)
    light = cv2.sepFilter2D(srgb_to_linear(image.rgb), -1, kernel, kernel, borderType=cv2.BORDER_REFLECT)
    return replace(image, rgb=linear_to_srgb(np.asarray(light, np.float32)))


def gaussian_kernel(variance: float) -> FloatArray:
    """Discrete Gaussian, exact in variance however narrow (Lindeberg 1990, doi 10.1109/34.49051)."""
    reach = int(np.ceil(4 * np.sqrt(variance))) + 1
    return np.asarray(ive(np.abs(np.arange(-reach, reach + 1)), variance), np.float32)


def _choose_patches(common: Mask, field: FloatArray, shape: tuple[int, ...]) -> NDArray[np.int64]:
    """Upper left corners (x, y) of patches that both photos show, on the first."""
    step = PATCH_PX // 2
    if min(common.shape) <= PATCH_PX:
        return np.zeros((0, 2), np.int64)
    size, border = (PATCH_PX, PATCH_PX), cv2.BORDER_CONSTANT
    share = cv2.boxFilter(common.astype(np.float32), -1, size, anchor=(0, 0), borderType=border)
    y, x = np.mgrid[0 : common.shape[0] - PATCH_PX : step, 0 : common.shape[1] - PATCH_PX : step].reshape(
        2, -1
    )
    centre = field[y + step, x + step]
    with np.errstate(invalid="ignore"):
        inside = (centre > step).all(axis=1) & (centre[:, 0] < shape[1] - step - 1)
        inside &= (centre[:, 1] < shape[0] - step - 1) & (share[y, x] >= COMMON_IN_PATCH)
    corners = np.stack([x[inside], y[inside]], axis=1)
    return corners[:: max(-(-len(corners) // MAX_PATCHES), 1)]


def _detail(rgb: FloatArray) -> FloatArray:
    """Contrast of every pixel with what is around it, as L* at L* 60. Linear in light, as blur is."""
    light = srgb_to_linear(rgb) @ np.array([0.2126, 0.7152, 0.0722], np.float32)
    ground = np.maximum(cv2.GaussianBlur(light, (0, 0), _GROUND_PX), np.float32(1e-3))
    return np.asarray(LIGHTNESS_PER_CONTRAST * (light / ground - 1), np.float32)


def _transform(detail: FloatArray, corners: NDArray[np.int64]) -> NDArray[np.complex128]:
    """Fourier transform of every patch; white noise of variance s² has the power s² at every frequency."""
    window = np.outer(np.hanning(PATCH_PX), np.hanning(PATCH_PX))
    patches = np.stack([detail[y : y + PATCH_PX, x : x + PATCH_PX] for x, y in corners]).astype(np.float64)
    patches -= patches.mean(axis=(1, 2), keepdims=True)
    return np.asarray(np.fft.fft2(patches * window / np.sqrt((window**2).sum())))


def _rings(power: NDArray[np.float64]) -> _Spectra:
    """Mean over rings of equal frequency, (patches, rings)."""
    frequency = np.hypot(*np.meshgrid(np.fft.fftfreq(PATCH_PX), np.fft.fftfreq(PATCH_PX)))
    ring = np.round(frequency * PATCH_PX).astype(int)
    return np.stack([power[:, ring == one].mean(axis=1) for one in range(LOWEST, HIGHEST + 1)], axis=1)


def _compare_spectra(before: _Spectra, after: _Spectra, cross: _Spectra) -> DetailDifference | None:
    amplitude = np.sqrt(np.maximum(cross[:, COMMON_RINGS].mean(axis=1), 0.0))
    if not amplitude.any():
        return None
    # Of a brow, or of a hair that only one photo shows, no more than of the richest skin.
    amplitude = np.minimum(amplitude, np.percentile(amplitude, 95))
    weight = 1 / (amplitude + 0.3 * amplitude.mean()) ** 2
    weight /= weight.sum()
    common = amplitude**2
    level = float(weight @ common)
    lever = weight * (common - level)
    rise_before, rise_after = lever @ before, lever @ after
    transfer = rise_after / np.where(rise_before > 0, rise_before, np.inf)
    spread = np.sqrt(((lever[:, None] * (after - transfer * before)) ** 2).sum(axis=0))
    sd = spread / np.where(rise_before > 0, rise_before, np.inf)
    usable = (transfer > _LEAST_TRANSFER) & (sd < 0.5 * transfer)
    if usable.sum() < _MIN_RINGS:
        return None
    frequency = np.arange(LOWEST, HIGHEST + 1)[usable] / PATCH_PX
    sureness = transfer[usable] / np.hypot(sd[usable], 0.03 * transfer[usable])
    terms = np.stack([np.ones(len(frequency)), -4 * np.pi**2 * frequency**2], axis=1) * sureness[:, None]
    found = np.linalg.lstsq(terms, np.log(transfer[usable]) * sureness, rcond=None)[0]
    slope_px2 = np.linalg.inv(terms.T @ terms)[1, 1]
    scale = level / float(weight @ common**2 - level**2)
    floors = [weight @ power - rise * scale for power, rise in ((before, rise_before), (after, rise_after))]
    noise = [float(np.sqrt(max(floor[NOISE_RINGS].mean(), 0.0))) for floor in floors]
    return DetailDifference(
        float(found[1]), float(np.sqrt(slope_px2)), float(np.exp(found[0] / 2)), noise[0], noise[1]
    )
