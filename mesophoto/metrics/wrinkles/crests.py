"""Crests of an oriented line filter on the lightness of skin, at the scale of lines."""

from dataclasses import dataclass

import cv2
import numpy as np

from mesophoto.imaging.colour import srgb_to_linear
from mesophoto.imaging.working import WorkingImage
from mesophoto.metrics.masked import blur_within
from mesophoto.records import FloatArray, Mask

LINE_PX_PER_MM = 3.4
"""Lines are looked for at no finer scale: what is lost is hair and pores."""

SIGMAS_MM = (0.45, 0.8, 1.4)
ALONG_MM = 1.2
REACH_MM = 2.0
"""How far a line goes on before and behind a point, at least."""

ORIENTATIONS = 12
EDGE_MM = 0.7
"""Skin this close to what is not skin is in its blur, and has no say."""

LEAST_RESPONSE = np.float32(0.05)
_NEARER = np.float32(0.04)


@dataclass(frozen=True, eq=False)
class LineImage:
    """A photo at the line scale.

    Attributes
    ----------
    lightness : (h, w) float32
        25 · ln Y, continued smoothly beyond the skin.
    skin : (h, w) bool
        Without its edge.
    clipped : (h, w) bool
    px_per_mm, factor : float
        Of this image; its pixels per pixel of the working image.
    """

    lightness: FloatArray
    skin: Mask
    clipped: Mask
    px_per_mm: float
    factor: float

    def reduce_mask(self, mask: Mask) -> Mask:
        """Bring a mask of the working image to this one."""
        return np.asarray(_reduce(mask.astype(np.float32), self.factor) >= 0.5)

    def area_mm2(self, mask: Mask) -> float:
        """Area of a mask of this image."""
        return float(np.count_nonzero(mask)) / self.px_per_mm**2


@dataclass(frozen=True, eq=False)
class Lines:
    """Crests at the line scale."""

    response: FloatArray
    crest: FloatArray
    """Share of each pixel, 0..1."""


def see_lines(image: WorkingImage) -> LineImage:
    """Bring a photo to the line scale."""
    assert image.px_per_mm is not None
    factor = min(LINE_PX_PER_MM / image.px_per_mm, 1.0)
    px_per_mm = image.px_per_mm * factor
    rgb = _reduce(image.rgb, factor)
    light = srgb_to_linear(rgb) @ np.array([0.2126, 0.7152, 0.0722], np.float32)
    lightness = (25 * np.log(np.maximum(light, 1e-3))).astype(np.float32)
    edge = max(round(EDGE_MM * px_per_mm), 1)
    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * edge + 1, 2 * edge + 1))
    skin = _reduce(image.skin.astype(np.float32), factor) >= 0.5
    inner = cv2.erode(skin.astype(np.uint8), disc) > 0
    return LineImage(
        fill(lightness, inner, px_per_mm), np.asarray(inner), rgb.max(axis=2) >= 0.995, px_per_mm, factor
    )


def _reduce(picture: FloatArray, factor: float) -> FloatArray:
    if factor == 1.0:
        return picture
    size = (max(round(picture.shape[1] * factor), 1), max(round(picture.shape[0] * factor), 1))
    return np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), np.float32)


def fill(lightness: FloatArray, skin: Mask, px_per_mm: float) -> FloatArray:
    """Continue the skin smoothly beyond its edge, so that the edge is no line."""
    near, far = blur_within(lightness, skin, px_per_mm), blur_within(lightness, skin, 6 * px_per_mm)
    distance = cv2.distanceTransform((~skin).astype(np.uint8), cv2.DIST_L2, 5)
    beyond = np.where(distance < 2.5 * px_per_mm, near, far)
    return np.asarray(np.where(skin, lightness, beyond), np.float32)


def find_crests(lightness: FloatArray, skin: Mask, px_per_mm: float) -> Lines:
    """Find the crests of the line filter on skin."""
    hessians = [_hessian(lightness, sigma * px_per_mm) for sigma in SIGMAS_MM]
    response = np.full(lightness.shape, -np.inf, np.float32)
    angle = np.zeros(lightness.shape, np.float32)
    for theta in np.pi * np.arange(ORIENTATIONS) / ORIENTATIONS:
        across = (np.sin(theta) ** 2, np.cos(theta) ** 2, -2 * np.sin(theta) * np.cos(theta))
        along = _line_kernel(theta, ALONG_MM * px_per_mm)
        valley = np.full(lightness.shape, -np.inf, np.float32)
        for second in hessians:
            steered = sum(np.float32(a) * part for a, part in zip(across, second, strict=True))
            valley = np.maximum(valley, cv2.filter2D(np.asarray(steered), -1, along))
        reach = (REACH_MM * px_per_mm * np.cos(theta), REACH_MM * px_per_mm * np.sin(theta))
        onward = np.minimum(_shift(valley, *reach), _shift(valley, -reach[0], -reach[1]))
        line = (valley + onward) / 2
        angle[line > response] = theta
        response = np.maximum(response, line)
    return Lines(response, _crests(response, angle) * skin)


def _hessian(lightness: FloatArray, sigma_px: float) -> tuple[FloatArray, FloatArray, FloatArray]:
    """xx, yy and xy derivatives, scaled so that a line of this sigma answers with its depth."""
    smooth = cv2.GaussianBlur(lightness, (0, 0), sigma_px) * np.float32(2**1.5 * sigma_px**2)
    straight = np.array([[1, -2, 1]], np.float32)
    oblique = np.array([[1, 0, -1], [0, 0, 0], [-1, 0, 1]], np.float32) / 4
    xx, yy, xy = (cv2.filter2D(smooth, -1, kernel) for kernel in (straight, straight.T, oblique))
    return np.asarray(xx, np.float32), np.asarray(yy, np.float32), np.asarray(xy, np.float32)


def _shift(picture: FloatArray, dx: float, dy: float) -> FloatArray:
    """What lies dx, dy further on."""
    motion = np.array([[1, 0, -dx], [0, 1, -dy]], np.float32)
    size = (picture.shape[1], picture.shape[0])
    moved = cv2.warpAffine(picture, motion, size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(moved, np.float32)


def _line_kernel(theta: float, sigma_px: float) -> FloatArray:
    """Average along a direction (x, y) = (cos θ, sin θ), half a pixel thick."""
    reach = int(np.ceil(3 * sigma_px))
    y, x = np.mgrid[-reach : reach + 1, -reach : reach + 1]
    along, across = x * np.cos(theta) + y * np.sin(theta), y * np.cos(theta) - x * np.sin(theta)
    kernel = np.exp(-(along**2) / (2 * sigma_px**2) - across**2 / (2 * 0.5**2))
    return np.asarray(kernel / kernel.sum(), np.float32)


def _crests(response: FloatArray, angle: FloatArray) -> FloatArray:
    """Share of each pixel in the crest: 1 on it, falling to 0 a pixel beside it.

    The parabola through three pixels puts what is beside the top a little too far away: ``_NEARER`` makes the
    shares across a line add up to 1 within 5 % at every angle and place on the grid.
    """
    y, x = np.indices(response.shape, np.float32)
    dx, dy = -np.sin(angle), np.cos(angle)
    ahead = cv2.remap(response, x + dx, y + dy, cv2.INTER_CUBIC)
    behind = cv2.remap(response, x - dx, y - dy, cv2.INTER_CUBIC)
    curvature = ahead - 2 * response + behind
    crest = (curvature < 0) & (response > LEAST_RESPONSE)
    away = np.abs((behind - ahead) / np.where(crest, 2 * curvature, np.float32(-1)))
    return np.asarray(np.where(crest, np.clip(1 + _NEARER - away, 0, 1), 0), np.float32)
