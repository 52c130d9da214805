"""Dense flow between two roughly aligned pictures, in which changed skin has no say.

A field is (h, w, 2) float32: for every pixel of the fixed picture the (x, y) of the same skin in the moving
picture. DIS optical flow finds it within a few pixels; weighted Gauss–Newton steps on a Gaussian window
(Lucas and Kanade 1981, with the weights of an M-estimator) bring it to a tenth of a pixel. A spot that
vanished or grew pulls any such estimate towards itself, so pixels whose local lightness changed get no
weight, and the field there follows from the skin around them.
"""

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from mesophoto.records import FloatArray, Mask

NORMALISATION_PX = 10.0
"""Standard deviation of the window over which lightness and contrast are evened out."""
CONTRAST_FLOOR = 3.0
"""Grey levels: contrast below it is noise and is not amplified."""
REFINEMENT_PX = 18.0
"""Standard deviation of the Gauss–Newton window: skin deforms smoothly, grain does not."""
REFINEMENT_STEPS = 2
FLOW_SMOOTHING_PX = 8.0
CHANGE_LIMIT = 6.0
"""Robust standard deviations of the lightness difference beyond which skin counts as changed."""
CHANGE_SMOOTHING_PX = 3.0
CHANGE_SURROUND_PX = 24.0
CHANGE_MARGIN_PX = 7
MEMBRANE_STEPS = 60


def blur(picture: NDArray[np.float32], sigma_px: float) -> NDArray[np.float32]:
    """Gaussian blur of (h, w) or (h, w, n); a wide one is done on a picture reduced by its width."""
    height, width = picture.shape[:2]
    reduction = 4 if sigma_px >= 16 else 2 if sigma_px >= 8 else 1
    reduced: Any = picture
    if reduction > 1:
        small = (max(width // reduction, 1), max(height // reduction, 1))
        reduced = cv2.resize(picture, small, interpolation=cv2.INTER_AREA)
    blurred: Any = cv2.GaussianBlur(reduced, (0, 0), sigma_px / reduction, borderType=cv2.BORDER_REPLICATE)
    if reduction > 1:
        blurred = cv2.resize(blurred, (width, height), interpolation=cv2.INTER_LINEAR)
    return np.asarray(blurred, np.float32).reshape(picture.shape)


def even_out(luminance: FloatArray, weight: FloatArray | None = None) -> FloatArray:
    """Local lightness and contrast taken out: (g − Gg) / √(G(g − Gg)² + floor²), (h, w) float32.

    Parameters
    ----------
    luminance : (h, w) float32 in 0..255
    weight : (h, w) float32 in 0..1, optional
        Pixels of no weight leave no trace in the means of those around them.
    """

    def mean(picture: FloatArray) -> FloatArray:
        if weight is None:
            return blur(picture, NORMALISATION_PX)
        return fill_in(picture[..., None], weight, NORMALISATION_PX)[..., 0]

    detail = luminance - mean(luminance)
    return np.asarray(detail / np.sqrt(mean(detail * detail) + CONTRAST_FLOOR**2), np.float32)


def sample(picture: NDArray[np.float32], field: FloatArray) -> NDArray[np.float32]:
    """Sample a picture (h, w) or (h, w, n) at a field, bicubic, its edge repeated outside."""
    return np.asarray(
        cv2.remap(picture, field[..., 0], field[..., 1], cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    )


def pixel_grid(shape: tuple[int, int]) -> FloatArray:
    """Return the identity field of a picture, (h, w, 2)."""
    height, width = shape
    x, y = np.meshgrid(np.arange(width, dtype=np.float32), np.arange(height, dtype=np.float32))
    return np.dstack([x, y])


def dis_flow(fixed: FloatArray, moved: FloatArray) -> FloatArray:
    """Flow (h, w, 2) px from one evened-out picture to another by DIS (Kroeger et al. 2016)."""
    dis = cv2.DISOpticalFlow.create(cv2.DISOPTICAL_FLOW_PRESET_MEDIUM)
    dis.setFinestScale(1)
    dis.setPatchSize(12)
    dis.setPatchStride(4)
    dis.setVariationalRefinementIterations(5)
    dis.setVariationalRefinementAlpha(30)

    def to_8_bit(picture: FloatArray) -> NDArray[np.uint8]:
        return np.clip(picture * 40 + 128, 0, 255).astype(np.uint8)

    nothing_yet: Any = None
    return np.asarray(dis.calc(to_8_bit(fixed), to_8_bit(moved), nothing_yet), np.float32)


def fill_in(values: FloatArray, weight: FloatArray, sigma_px: float) -> FloatArray:
    """Weighted Gaussian mean of (h, w, n) values, from as far around as weight is to be found."""
    numerator = blur(values * weight[..., None], sigma_px)
    total = blur(weight, sigma_px)
    far_numerator = blur(values * weight[..., None], sigma_px * 4) * 0.01
    far_total = blur(weight, sigma_px * 4) * 0.01
    return np.asarray((numerator + far_numerator) / (total + far_total + 1e-6)[..., None], np.float32)


def span_holes(values: FloatArray, weight: FloatArray) -> FloatArray:
    """Stretch a membrane over the pixels of no weight: ∇²v = 0 inside, the values around at the rim.

    It follows the slope of the field across a spot, which a mean of the surroundings does not. Solved by
    relaxation at a quarter of the size: the field is smooth.
    """
    small = (values.shape[1] // 4 + 1, values.shape[0] // 4 + 1)
    known = cv2.resize(weight, small, interpolation=cv2.INTER_AREA)[..., None] > 0.99
    rim = np.asarray(cv2.resize(values, small, interpolation=cv2.INTER_AREA), np.float32)
    membrane = np.where(known, rim, fill_in(rim, known[..., 0].astype(np.float32), 3.0))
    for _ in range(MEMBRANE_STEPS):
        membrane = np.where(known, rim, cv2.blur(membrane, (3, 3)))
    full = cv2.resize(membrane, (values.shape[1], values.shape[0]), interpolation=cv2.INTER_LINEAR)
    return np.asarray(np.where(weight[..., None] > 0, values, full), np.float32)


def find_changed(fixed: FloatArray, moved: FloatArray, inside: Mask) -> Mask:
    """Mark skin whose local lightness differs between two aligned luminances.

    Parameters
    ----------
    fixed, moved : (h, w) float32 in 0..255
    inside : (h, w) bool
        Where the typical difference is learned.

    Returns
    -------
    (h, w) bool
    """
    difference = np.log(moved + 8) - np.log(fixed + 8)
    weight = inside.astype(np.float32)
    local = fill_in(difference[..., None], weight, CHANGE_SURROUND_PX)[..., 0]
    detail = blur(difference - local, CHANGE_SMOOTHING_PX)
    spread = float(np.median(np.abs(detail[inside]))) * 1.4826 if inside.any() else 0.0
    changed = np.abs(detail) > CHANGE_LIMIT * max(spread, 0.004)
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * CHANGE_MARGIN_PX + 1,) * 2)
    return np.asarray(cv2.dilate(changed.astype(np.uint8), kernel) > 0)


def refine_field(
    fixed: FloatArray,
    moving: FloatArray,
    field: FloatArray,
    weight: FloatArray,
    steps: int = REFINEMENT_STEPS,
) -> FloatArray:
    """Weighted Gauss–Newton steps of a field.

    Parameters
    ----------
    fixed, moving : float32 in 0..255
        Luminances; they may differ in size.
    field : (h, w, 2) float32
        Into ``moving``.
    weight : (h, w) float32 in 0..1
        0 where a pixel has no say.
    """
    fixed = even_out(fixed, weight)
    fixed_dx, fixed_dy = _gradient(fixed)
    for _ in range(steps):
        moved = even_out(sample(moving, field), weight)
        moved_dx, moved_dy = _gradient(moved)
        dx, dy = (fixed_dx + moved_dx) / 2, (fixed_dy + moved_dy) / 2
        error = fixed - moved
        say = weight / (1 + 4 * error * error)
        xx, xy, yy = (blur(say * p, REFINEMENT_PX) for p in (dx * dx, dx * dy, dy * dy))
        ex, ey = blur(say * dx * error, REFINEMENT_PX), blur(say * dy * error, REFINEMENT_PX)
        damping = np.float32(1e-3)
        xx, yy = xx + damping, yy + damping
        determinant = xx * yy - xy * xy
        step = np.dstack([(yy * ex - xy * ey) / determinant, (xx * ey - xy * ex) / determinant])
        field = np.asarray(field + step, np.float32)
    return field


def _gradient(picture: FloatArray) -> tuple[FloatArray, FloatArray]:
    dx = cv2.Scharr(picture, cv2.CV_32F, 1, 0) / 32
    dy = cv2.Scharr(picture, cv2.CV_32F, 0, 1) / 32
    return np.asarray(dx), np.asarray(dy)


def find_field(
    fixed: FloatArray, moving: FloatArray, coarse: FloatArray, inside: Mask, hidden: Mask | None = None
) -> FloatArray:
    """Find the dense field between two luminances from a coarse one.

    Parameters
    ----------
    fixed : (h, w) float32 in 0..255
    moving : (h', w') float32 in 0..255
    coarse : (h, w, 2) float32
        Right within some ten pixels.
    inside : (h, w) bool
        The skin to be aligned.
    hidden : (h, w) bool, optional
        Skin known to be covered in one of the photos: it has no say either.
    """
    flow = dis_flow(even_out(fixed), even_out(sample(moving, coarse)))
    grid = pixel_grid((fixed.shape[0], fixed.shape[1]))
    field = sample(coarse, grid + blur(flow, FLOW_SMOOTHING_PX))

    without_say = find_changed(fixed, sample(moving, field), inside)
    if hidden is not None:
        without_say |= hidden
    weight = 1 - without_say.astype(np.float32)
    field = sample(coarse, grid + blur(span_holes(flow, weight), FLOW_SMOOTHING_PX))
    return refine_field(fixed, moving, field, weight)
