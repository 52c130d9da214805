"""Where an alignment can be trusted, and whether two photos show the same skin at all.

Three witnesses, each blind to what another sees: the flow that is left between the aligned pictures, forth
and back (something moved or covered), the correlation of their detail (something else is there), and the
field itself (folded or torn).
"""

import cv2
import numpy as np

from mesophoto.imaging.registration.flow import blur, dis_flow, even_out, sample
from mesophoto.records import FloatArray, Mask

RESIDUAL_LIMIT_PX = 0.75
"""Flow left between the aligned pictures. Right pixels: 95th percentile 0.4; wrong ones: 5th above 0.5."""
RESIDUAL_SMOOTHING_PX = 6.0
CORRELATION_LIMIT = 0.38
CORRELATION_WINDOW_PX = 8.0
STRETCH_LIMIT = 2.5
"""Largest plausible change of area of a patch of skin beyond the overall magnification."""
MARGIN_PX = 9
"""Around what is not right, the window of the flow has seen the wrong skin as well."""
SPOT_RADIUS_PX = 19.0
"""5 mm: a changed spot inside trusted skin is trusted with it; a larger hole is something else."""


def residual_flow(fixed_even: FloatArray, moved_even: FloatArray) -> FloatArray:
    """Length of the flow left between two aligned evened-out pictures, the larger of both ways, (h, w) px."""
    ways = (dis_flow(fixed_even, moved_even), dis_flow(moved_even, fixed_even))
    lengths = [np.hypot(*np.moveaxis(blur(way, RESIDUAL_SMOOTHING_PX), 2, 0)) for way in ways]
    return np.asarray(np.maximum(*lengths), np.float32)


def local_correlation(fixed_even: FloatArray, moved_even: FloatArray) -> FloatArray:
    """Correlation of two evened-out pictures in a Gaussian window, (h, w) in −1..1."""
    f = fixed_even - blur(fixed_even, CORRELATION_WINDOW_PX)
    m = moved_even - blur(moved_even, CORRELATION_WINDOW_PX)
    energy = blur(f * f, CORRELATION_WINDOW_PX) * blur(m * m, CORRELATION_WINDOW_PX)
    return np.asarray(blur(f * m, CORRELATION_WINDOW_PX) / (np.sqrt(energy) + 1e-3), np.float32)


def area_ratio(field: FloatArray) -> FloatArray:
    """Jacobian determinant of a field, (h, w): ≤ 0 where it folds."""
    x_by_y, x_by_x = np.gradient(field[..., 0])
    y_by_y, y_by_x = np.gradient(field[..., 1])
    return np.asarray(x_by_x * y_by_y - x_by_y * y_by_x, np.float32)


def find_agreeing(fixed: FloatArray, moving: FloatArray, field: FloatArray) -> Mask:
    """Mark where two luminances agree under a field, (h, w) bool."""
    fixed_even, moved_even = even_out(fixed), even_out(sample(moving, field))
    area = area_ratio(field)
    typical = float(np.median(area))
    agreeing = residual_flow(fixed_even, moved_even) < RESIDUAL_LIMIT_PX
    agreeing &= local_correlation(fixed_even, moved_even) > CORRELATION_LIMIT
    agreeing &= (area > typical / STRETCH_LIMIT) & (area < typical * STRETCH_LIMIT)
    return np.asarray(agreeing & _inside(field, moving.shape))


def _inside(field: FloatArray, shape: tuple[int, ...]) -> Mask:
    x, y = field[..., 0], field[..., 1]
    return np.asarray((x >= 1) & (y >= 1) & (x <= shape[1] - 2) & (y <= shape[0] - 2))


def find_trusted(agreeing: Mask, domain: Mask, changed: Mask | None = None) -> FloatArray:
    """Trust in 0..1 from where two photos agree: with a margin to what does not, changed spots included.

    Parameters
    ----------
    agreeing, domain : (h, w) bool
    changed : (h, w) bool, optional
        What is known to be a changed spot.

    Returns
    -------
    (h, w) float32
    """
    wrong = find_wrong(agreeing, domain)
    if changed is not None:
        wrong &= ~changed
    away = cv2.distanceTransform((~wrong).astype(np.uint8), cv2.DIST_L2, 5)
    trust = np.clip(away / (2 * MARGIN_PX), 0, 1) * domain
    return np.asarray(trust, np.float32)


def find_wrong(agreeing: Mask, domain: Mask) -> Mask:
    """Mark where two photos disagree, changed spots left out: they are what is to be measured."""
    wrong = ~agreeing & domain
    count, labels = cv2.connectedComponents(wrong.astype(np.uint8))
    depth = cv2.distanceTransform(wrong.astype(np.uint8), cv2.DIST_L2, 5)
    deepest = np.zeros(count, np.float32)
    np.maximum.at(deepest, np.asarray(labels, np.intp).ravel(), depth.ravel())
    areas = np.bincount(labels.ravel(), minlength=count)
    round_ones = areas < 2 * np.pi * np.square(deepest + 1)
    spots = (deepest <= SPOT_RADIUS_PX) & round_ones
    spots[0] = False
    return np.asarray(wrong & ~spots[labels])


def skin_similarity(fixed: FloatArray, moving: FloatArray, field: FloatArray, where: Mask) -> float:
    """Correlation of the band-passed skin (about 0.5–3 mm) of two photos under a field, over ``where``."""
    if where.sum() < 400:
        return 0.0
    moved = sample(moving, field)
    band = [blur(even_out(picture), 1.5)[where] for picture in (fixed, moved)]
    return float(np.corrcoef(band[0], band[1])[0, 1])
