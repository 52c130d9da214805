"""Wrinkles: how long the lines in the skin are.

``wrinkle_length`` adds up, in mm, the crests of an oriented line filter on the lightness x = 25 · ln Y (L*
at L* 60, which neither exposure nor skin tone scales):

    e = max over σ of 2^1.5 σ² · ∂²/∂n² (G(σ) ∗ x), averaged along the line by a sigma of 1.2 mm
    r = max over θ of (e + min(e 2 mm ahead, e 2 mm behind)) / 2

for σ of 0.45, 0.8 and 1.4 mm, so that a dark line of depth d with a profile of that sigma gives r = d, and
a spot, which does not go on, little. A crest pixel counts 1 on the top of the ridge across the line, falling
to 0 one pixel beside it, so that a line's pixels add up to its length at every angle. It counts in part, by

    w = clip((r / m^0.75 − low) / (high − low), 0, 1)

with m the typical crest (geometric mean, lines left out) within about 15 mm, low 1.3 and high 3.25: what is
texture for coarse skin is a line on smooth skin. A ramp instead of a threshold keeps faint lines from coming
and going between two shots. Connected crests count from 3 mm on, and fully from 5 mm on. ``wrinkle_density``
is the length per area of the region.

Ridge filters for wrinkles: Ng et al., Hybrid Hessian Filter, 2014 (doi 10.1007/978-3-319-16811-1_40);
steered second derivatives, Freeman & Adelson 1991 (doi 10.1109/34.93808). A hair that lies alone on skin
looks like a fine line and is counted where the skin's mask has not left it out.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import cv2
import numpy as np

from mesophoto.imaging.colour import srgb_to_linear
from mesophoto.imaging.working import WorkingImage
from mesophoto.metrics.findings import Findings, withhold
from mesophoto.metrics.masked import blur_within
from mesophoto.records import FloatArray, Mask, Measurement, Metric

NEEDED_PX_PER_MM = 1.7
LINE_PX_PER_MM = 3.4
"""Lines are looked for at no finer scale: what is lost is hair and pores."""

SIGMAS_MM = (0.45, 0.8, 1.4)
ALONG_MM = 1.2
REACH_MM = 2.0
"""How far a line goes on before and behind a point, at least."""

ORIENTATIONS = 12
TEXTURE_WINDOW_MM = 15.0
TEXTURE_EXPONENT = 0.75
LEAST_TEXTURE = 0.4
"""L*. However smooth the skin, a line has some depth."""

LOW, HIGH = 1.3, 3.25
SHORTEST_MM, SURELY_LONG_MM = 3.0, 5.0
EDGE_MM = 0.7
"""Skin this close to what is not skin is in its blur, and has no say."""

MIN_AREA_MM2 = 50.0
MAX_CLIPPED = 0.3
_LEAST_RESPONSE = np.float32(0.05)
_NEARER = np.float32(0.04)

_PARAMETERS = {
    "line_px_per_mm": LINE_PX_PER_MM,
    "sigma_min_mm": SIGMAS_MM[0],
    "sigma_max_mm": SIGMAS_MM[-1],
    "threshold": (LOW + HIGH) / 2,
    "shortest_mm": SHORTEST_MM,
}
LENGTH = Metric("wrinkle_length", ("mm",), 1, NEEDED_PX_PER_MM, True, _PARAMETERS)
DENSITY = Metric("wrinkle_density", ("mm/cm2",), 1, NEEDED_PX_PER_MM, True, _PARAMETERS)
METRICS = (LENGTH, DENSITY)


@dataclass(frozen=True, eq=False)
class _Lines:
    """Crests at the line scale."""

    response: FloatArray
    crest: FloatArray
    """Share of each pixel, 0..1."""


@dataclass(frozen=True, eq=False)
class _Counted:
    """What each pixel adds to the length in mm, and the crests that count by half or more."""

    length_mm: FloatArray
    mask: Mask


def analyse(image: WorkingImage, regions: Mapping[str, Mask]) -> Findings:
    """Measure the lines of every region.

    Parameters
    ----------
    image : WorkingImage
    regions : dict of (h, w) bool

    Returns
    -------
    Findings
        "mm" and "mm/cm2"; mask "wrinkles", the crests that count by half or more, at the width of a pixel of
        the line scale. Without a scale, or with less than 1.7 px/mm, a reason.
    """
    nothing = {"wrinkles": np.zeros(image.skin.shape, bool)}
    if image.px_per_mm is None:
        return Findings(withhold(METRICS, regions, "lines need a scale in millimetres"), nothing)
    if image.px_per_mm < NEEDED_PX_PER_MM:
        reason = f"{image.px_per_mm:.1f} px/mm do not show fine lines: {NEEDED_PX_PER_MM} are needed"
        return Findings(withhold(METRICS, regions, reason), nothing)
    factor = min(LINE_PX_PER_MM / image.px_per_mm, 1.0)
    px_per_mm = image.px_per_mm * factor
    rgb = _reduce(image.rgb, factor)
    skin = _reduce(image.skin.astype(np.float32), factor) >= 0.5
    lines = _count_lines(rgb, skin, px_per_mm)
    clipped = rgb.max(axis=2) >= 0.995
    measurements = []
    for region, full in regions.items():
        mask = _reduce(full.astype(np.float32), factor) >= 0.5
        area_mm2 = np.count_nonzero(mask) / px_per_mm**2
        if area_mm2 < MIN_AREA_MM2:
            measurements += withhold(METRICS, {region: full}, "too little skin in the region")
        elif np.count_nonzero(clipped & mask) > MAX_CLIPPED * np.count_nonzero(mask):
            measurements += withhold(METRICS, {region: full}, "overexposed: lines are lost")
        else:
            total = float(lines.length_mm[mask].sum(dtype=np.float64))
            measurements += [
                Measurement("wrinkle_length", region, "mm", total, parameters=_PARAMETERS),
                Measurement(
                    "wrinkle_density", region, "mm/cm2", 100 * total / area_mm2, parameters=_PARAMETERS
                ),
            ]
    size = (image.skin.shape[1], image.skin.shape[0])
    mask = cv2.resize(lines.mask.astype(np.uint8), size, interpolation=cv2.INTER_NEAREST) > 0
    return Findings(measurements, {"wrinkles": mask})


def _reduce(picture: FloatArray, factor: float) -> FloatArray:
    if factor == 1.0:
        return picture
    size = (max(round(picture.shape[1] * factor), 1), max(round(picture.shape[0] * factor), 1))
    return np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), np.float32)


def _count_lines(rgb: FloatArray, skin: Mask, px_per_mm: float) -> _Counted:
    light = srgb_to_linear(rgb) @ np.array([0.2126, 0.7152, 0.0722], np.float32)
    lightness = (25 * np.log(np.maximum(light, 1e-3))).astype(np.float32)
    edge = max(round(EDGE_MM * px_per_mm), 1)
    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * edge + 1, 2 * edge + 1))
    inner = cv2.erode(skin.astype(np.uint8), disc) > 0
    if not inner.any():
        return _Counted(np.zeros(skin.shape, np.float32), np.zeros(skin.shape, bool))
    lines = _find_crests(_fill(lightness, inner, px_per_mm), inner, px_per_mm)
    strength = np.log(np.maximum(lines.response, _LEAST_RESPONSE))
    window, crest = TEXTURE_WINDOW_MM * px_per_mm, lines.crest >= 0.5
    texture = blur_within(strength, crest, window)
    # A line is not part of the texture it stands out from.
    texture = blur_within(np.minimum(strength, texture), crest, window)
    texture = np.maximum(texture, np.float32(np.log(LEAST_TEXTURE)))
    relative = lines.response / np.exp(np.float32(TEXTURE_EXPONENT) * texture)
    weight = np.clip((relative - LOW) / (HIGH - LOW), 0, 1) * (lines.crest > 0)
    return _without_short(np.asarray(weight, np.float32), lines.crest, px_per_mm)


def _fill(lightness: FloatArray, skin: Mask, px_per_mm: float) -> FloatArray:
    """Continue the skin smoothly beyond its edge, so that the edge is no line."""
    near, far = blur_within(lightness, skin, px_per_mm), blur_within(lightness, skin, 6 * px_per_mm)
    distance = cv2.distanceTransform((~skin).astype(np.uint8), cv2.DIST_L2, 5)
    beyond = np.where(distance < 2.5 * px_per_mm, near, far)
    return np.asarray(np.where(skin, lightness, beyond), np.float32)


def _find_crests(lightness: FloatArray, skin: Mask, px_per_mm: float) -> _Lines:
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
    return _Lines(response, _crests(response, angle) * skin)


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
    crest = (curvature < 0) & (response > _LEAST_RESPONSE)
    away = np.abs((behind - ahead) / np.where(crest, 2 * curvature, np.float32(-1)))
    return np.asarray(np.where(crest, np.clip(1 + _NEARER - away, 0, 1), 0), np.float32)


def _without_short(weight: FloatArray, crest: FloatArray, px_per_mm: float) -> _Counted:
    """Fade out connected crests that are shorter than a line."""
    labels = cv2.connectedComponents((weight > 0).astype(np.uint8))[1]
    length_mm = weight * crest / np.float32(px_per_mm)
    total = np.bincount(labels.ravel(), weights=length_mm.ravel())
    keep = np.clip((total - SHORTEST_MM) / (SURELY_LONG_MM - SHORTEST_MM), 0, 1).astype(np.float32)[labels]
    return _Counted(np.asarray(length_mm * keep), np.asarray((weight * keep >= 0.5) & (crest >= 0.5)))
