"""How much sharper one photo of a pair is than the other, how noisy each is, and matching them.

Both photos are looked at in the same patches of skin. The power spectrum of a patch p in photo i is that of
the skin, S_p(f), through the photo's transfer H_i, and noise on top that does not know of the skin:

    P_ip(f) = S_p(f) · H_i(f)² + N_i(f)

Where a patch has more detail at other frequencies, which is known from what the two aligned photos have in
common there (z_p, the cross-spectrum), it has more at f too. The noise has no part in that, so that over
the patches

    (H₂ / H₁)²(f) = cov(z, P₂(f)) / cov(z, P₁(f)) = g² · exp(−4π² f² v)

with v the variance of the blur that photo 2 has more than photo 1, and g the contrast of its detail. Neither
noise of any colour nor what is not quite aligned biases it, and no photo is interpolated but for z. Skin that
became smoother all over changes g alone. The noise is what is left of P_i where z is 0. z as an instrumental
variable: Wald 1940, doi 10.1214/aoms/1177731868.
"""

from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.typing import NDArray
from scipy.fft import rfft2
from scipy.special import ive

from mesophoto.imaging.colour import linear_to_srgb, srgb_to_linear
from mesophoto.imaging.working import WorkingImage
from mesophoto.records import FloatArray, Mask

PATCH_MM = 10.0
NOMINAL_PX_PER_MM = 3.2
"""Taken for a photo without a scale."""

MIN_PATCHES = 12
MAX_PATCHES = 400
COMMON_IN_PATCH = 0.9
RINGS = range(2, 8)
"""Frequencies that are compared, in cycles per patch: periods of 1.4–5 mm, in which detail is measured."""

LEAST_COHERENCE = 0.7
"""Of the most coherent patches' (90th percentile)."""

NOISE_BAND = (0.25, 0.45)
"""Cycles per pixel in which noise is taken: skin has next to nothing there."""

UNSURE_MM2 = 0.02
"""What the variance of the blur is wrong by: its standard deviation between two shots with one camera."""

MATCHING_ROUNDS, SMALL_STEP = 4, 0.05
"""Looks at the photos after the first, and the share of the blur below which another one is idle."""

LIGHTNESS_PER_CONTRAST = np.float32(25)
"""ΔL* per ΔY / Y at L* 60."""

_GROUND_PX = 8.0
_LEAST_TRANSFER = 0.02
_MIN_RINGS = 4
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
        On ``before``: skin that both photos show and that is aligned.

    Returns
    -------
    DetailDifference or None
        None where there is too little in common to tell.
    """
    patch = _patch_px(before)
    corners = _choose_patches(common, field, after.rgb.shape, patch)
    if len(corners) < MIN_PATCHES:
        return None
    first, second = _detail(before.rgb), _detail(after.rgb)
    warped = cv2.remap(
        second, field[..., 0], field[..., 1], cv2.INTER_LANCZOS4, borderMode=cv2.BORDER_REFLECT
    )
    half = patch // 2
    there = np.round(field[corners[:, 1] + half, corners[:, 0] + half]).astype(np.int64) - half
    seen_before, seen_after = _transform(first, corners, patch), _transform(second, there, patch)
    cross = (seen_before * _transform(np.asarray(warped, np.float32), corners, patch).conj()).real
    powers = np.abs(seen_before) ** 2, np.abs(seen_after) ** 2
    rings_before, rings_after, shared = (_rings(power) for power in (*powers, cross))
    transfer = _compare_spectra(*_same_content(rings_before, rings_after, shared), patch)
    if transfer is None:
        return None
    noise = [_noise(power, shared) for power in powers]
    return DetailDifference(*transfer, *noise)


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
    difference = compare_detail(before, after, field, common)
    if difference is None:
        return None
    variance = _variance_that_matches(before, after, field, common, difference)
    unsure_px2 = np.hypot(UNSURE_MM2 * (before.px_per_mm or NOMINAL_PX_PER_MM) ** 2, difference.sd_px2)
    # As far as it is sure (James & Stein's shrinkage): nothing is blurred for a difference that is none.
    variance *= max(1 - (unsure_px2 / max(abs(variance), 1e-9)) ** 2, 0.0)
    of_before, of_after = (max(sign * variance, 0.0) for sign in (1, -1))
    images = soften(before, of_before), soften(after, of_after)
    return DetailMatch(*images, (float(np.sqrt(of_before)), float(np.sqrt(of_after))), difference)


def _variance_that_matches(
    before: WorkingImage, after: WorkingImage, field: FloatArray, common: Mask, first: DetailDifference
) -> float:
    """Blur until no difference is seen, px²; positive for ``before``.

    A single look reads a large difference up to a half too small: windowed patches leak from coarse detail
    into fine, and highlights do not blur in proportion. Of two photos that match it reads none.
    """
    variance = step = first.blur_variance_px2
    for _ in range(MATCHING_ROUNDS):
        if abs(step) < SMALL_STEP * abs(variance):
            break
        images = soften(before, max(variance, 0.0)), soften(after, max(-variance, 0.0))
        left = compare_detail(*images, field, common)
        if left is None:
            break
        step = left.blur_variance_px2
        variance += step
    return variance


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


def _patch_px(image: WorkingImage) -> int:
    return 2 * round(PATCH_MM * (image.px_per_mm or NOMINAL_PX_PER_MM) / 2)


def _choose_patches(common: Mask, field: FloatArray, shape: tuple[int, ...], patch: int) -> NDArray[np.int64]:
    """Upper left corners (x, y) of patches that both photos show, on the first."""
    step = patch // 2
    if min(common.shape) <= patch:
        return np.zeros((0, 2), np.int64)
    border = cv2.BORDER_CONSTANT
    share = cv2.boxFilter(common.astype(np.float32), -1, (patch, patch), anchor=(0, 0), borderType=border)
    y, x = np.mgrid[0 : common.shape[0] - patch : step, 0 : common.shape[1] - patch : step].reshape(2, -1)
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


def _transform(detail: FloatArray, corners: NDArray[np.int64], patch: int) -> NDArray[np.complex64]:
    """Fourier transform of every patch; white noise of variance s² has the power s² at every frequency."""
    window = np.outer(np.hanning(patch), np.hanning(patch)).astype(np.float32)
    patches = np.stack([detail[y : y + patch, x : x + patch] for x, y in corners])
    patches -= patches.mean(axis=(1, 2), keepdims=True)
    return np.asarray(rfft2(patches * (window / np.sqrt((window**2).sum()))))


def _frequency(power: FloatArray) -> NDArray[np.float64]:
    """Cycles per pixel of every value of a half spectrum."""
    patch = power.shape[1]
    return np.asarray(np.hypot(np.fft.fftfreq(patch)[:, None], np.fft.rfftfreq(patch)[None]))


def _rings(power: FloatArray) -> _Spectra:
    """Mean over rings of equal frequency, (patches, rings)."""
    ring = np.round(_frequency(power) * power.shape[1]).astype(int)
    return np.stack([power[:, ring == one].mean(axis=1) for one in RINGS], axis=1).astype(float)


def _noise(power: FloatArray, common: _Spectra) -> float:
    """Standard deviation of a pixel's noise: the fine detail of a patch that has nothing in common."""
    frequency = _frequency(power)
    fine = power[:, (frequency >= NOISE_BAND[0]) & (frequency <= NOISE_BAND[1])].mean(axis=1).astype(float)
    weight, excess, level = _levers(common)
    slope = float((weight * excess) @ fine) / max(float((weight * excess) @ excess), 1e-12)
    return float(np.sqrt(max(float(weight @ fine) - slope * level, 0.0)))


def _levers(common: _Spectra) -> tuple[_Spectra, _Spectra, float]:
    """Weight of each patch, what it has in common above the mean, and the mean."""
    amplitude = np.sqrt(np.maximum(common.mean(axis=1), 0.0))
    # Of a brow, or of a hair that only one photo shows, no more than of the richest skin.
    amplitude = np.minimum(amplitude, np.percentile(amplitude, 95))
    weight = 1 / (amplitude + 0.3 * amplitude.mean() + 1e-9) ** 2
    weight /= weight.sum()
    level = float(weight @ amplitude**2)
    return weight, amplitude**2 - level, level


def _same_content(before: _Spectra, after: _Spectra, common: _Spectra) -> tuple[_Spectra, _Spectra, _Spectra]:
    """Leave out the patches that show other things in the two photos: a lash, the corner of a mouth."""
    coherence = common.sum(axis=1) / np.sqrt(before.sum(axis=1) * after.sum(axis=1) + 1e-12)
    same = coherence >= LEAST_COHERENCE * np.percentile(coherence, 90)
    return before[same], after[same], common[same]


def _compare_spectra(
    before: _Spectra, after: _Spectra, common: _Spectra, patch: int
) -> tuple[float, float, float] | None:
    """Blur variance in px², its standard error, and contrast of the second photo against the first."""
    transfer, sd = np.zeros(len(RINGS)), np.ones(len(RINGS))
    for ring in range(len(RINGS)):
        # Neighbouring rings share the noise of a windowed patch.
        apart = [other for other in range(len(RINGS)) if abs(other - ring) > 1]
        weight, excess, _ = _levers(common[:, apart])
        lever = weight * excess
        rise = float(lever @ before[:, ring])
        if rise > 0:
            transfer[ring] = float(lever @ after[:, ring]) / rise
            misfit = lever * (after[:, ring] - transfer[ring] * before[:, ring])
            sd[ring] = float(np.sqrt((misfit**2).sum())) / rise
    usable = (transfer > _LEAST_TRANSFER) & (sd < 0.5 * transfer)
    if usable.sum() < _MIN_RINGS:
        return None
    frequency = np.array(RINGS)[usable] / patch
    sureness = transfer[usable] / np.hypot(sd[usable], 0.03 * transfer[usable])
    terms = np.stack([np.ones(len(frequency)), -4 * np.pi**2 * frequency**2], axis=1) * sureness[:, None]
    found = np.linalg.lstsq(terms, np.log(transfer[usable]) * sureness, rcond=None)[0]
    variance_of_slope = np.linalg.inv(terms.T @ terms)[1, 1]
    return float(found[1]), float(np.sqrt(variance_of_slope)), float(np.exp(found[0] / 2))
