"""Exposure, clipping, direction of light and colour cast, read from the skin that two photos share.

Where the photos are aligned, the logarithm of the ratio of their light, place by place, holds no skin: its
middle is the exposure, its slope the direction of light, its colour the cast. That holds for any tone of skin
and any part of the body.
"""

from dataclasses import replace
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from mesophoto.imaging.comparability.limits import LIMITS
from mesophoto.imaging.comparability.seen import BLACK, WHITE, Pair, PhotoSeen, SkinLight
from mesophoto.records import Check, FloatArray

_DARKEST = np.float32(1e-4)
_GREY_Y = 0.281
"""Of L* 60. A cast is told as the ΔE of such a grey: on dark skin the same cast moves less."""
_GRAY_SPREAD = 0.01
"""Of linear light: what rounding to 8 bit leaves between the channels of a gray picture."""
_ROUNDS = 4
_OUTLIER_EV = 0.25


def check_light(pair: Pair) -> list[Check]:
    """Check exposure, direction of light and cast; nothing where there is too little skin."""
    if pair.light is None:
        return [_check_clipping(pair)]
    before, after = pair.light
    aligned = pair.registration.ok
    checks = [_check_exposure(before, after, aligned), _check_clipping(pair)]
    if aligned:
        checks.append(_check_direction(before, after))
    cast = _check_cast(before, after, aligned)
    if all(seen.calibrated for seen in pair.seen):
        cast = replace(cast, passed=True, advice="")
    return [*checks, cast]


def _check_exposure(before: SkinLight, after: SkinLight, aligned: bool) -> Check:
    levels = [float(np.median(_stops(light.luminance))) for light in (before, after)]
    difference = levels[1] - levels[0]
    if aligned:
        difference = float(np.median(_stops(after.luminance) - _stops(before.luminance)))
    wanted = "darker" if difference > 0 else "brighter"
    advice = f"take the photo {abs(difference):.1f} EV {wanted}, with the baseline's exposure and flash"
    return LIMITS["exposure"].check(levels[0], levels[0] + difference, difference, advice)


def _check_clipping(pair: Pair) -> Check:
    shares = [100 * _clipped_share(seen) for seen in pair.seen]
    passed = max(shares) <= LIMITS["clipping"].value
    which = "second" if shares[1] >= shares[0] else "baseline"
    advice = f"skin in the {which} photo is over- or underexposed: correct the exposure, avoid gloss"
    return LIMITS["clipping"].check(shares[0], shares[1], shares[1] - shares[0], advice, passed)


def _clipped_share(seen: PhotoSeen) -> float:
    """Share of the skin at white or black; what is clipped inside skin counts, though it is not measured."""
    closed = cv2.morphologyEx(seen.skin.astype(np.uint8), cv2.MORPH_CLOSE, np.ones((15, 15), np.uint8)) > 0
    if not closed.any():
        return 0.0
    brightest = seen.image.rgb[closed].max(axis=1)
    return float(((brightest >= WHITE) | (brightest <= BLACK)).mean())


def _check_direction(before: SkinLight, after: SkinLight) -> Check:
    ratio = _stops(after.luminance) - _stops(before.luminance)
    slope = 2 * _plane(before.place, ratio)
    difference = float(np.hypot(*slope))
    direction = slope / max(difference, 1e-6)
    first = float(2 * _plane(before.place, _stops(before.luminance)) @ direction)
    if abs(slope[0]) >= abs(slope[1]):
        side = "the patient's left" if slope[0] > 0 else "the patient's right"
    else:
        side = "below" if slope[1] > 0 else "above"
    advice = f"the light comes more from {side}: place lamps, window and patient as for the baseline"
    return LIMITS["light_direction"].check(first, first + difference, difference, advice)


def _plane(place: NDArray[np.float64], values: NDArray[np.float32]) -> NDArray[np.float64]:
    """Slopes (x, y) of a plane through values, with little say for what lies far from it."""
    terms = np.c_[np.ones(len(place)), place]
    weight = np.ones(len(place))
    for _ in range(_ROUNDS):
        root = np.sqrt(weight)
        found, *_ = np.linalg.lstsq(terms * root[:, None], values * root, rcond=None)
        weight = 1 / np.maximum(np.abs(values - terms @ found) / _OUTLIER_EV, 1)
    return np.asarray(found[1:])


def _check_cast(before: SkinLight, after: SkinLight, aligned: bool) -> Check:
    a, b = _grey_shift(before, after, aligned)
    difference = float(np.hypot(a, b))
    gray = [_is_gray(light) for light in (before, after)]
    if gray[0] != gray[1]:
        which = "second photo" if gray[1] else "baseline"
        advice = f"the {which} has no colour: switch off the camera's black-and-white mode"
    else:
        advice = f"the second photo is {_hue_name(a, b)}: fix the white balance and use the same lamps"
    names = [_name_colour(light.rgb) for light in (before, after)]
    return LIMITS["cast"].check(names[0], names[1], difference, advice)


def _grey_shift(before: SkinLight, after: SkinLight, aligned: bool) -> tuple[float, float]:
    """a* and b* that a grey takes on by what the light of the skin has shifted, lightness aside."""
    levels = [_stops(np.column_stack([light.rgb, light.luminance])) for light in (before, after)]
    if aligned:
        shift = np.median(levels[1] - levels[0], axis=0)
    else:
        shift = np.median(levels[1], axis=0) - np.median(levels[0], axis=0)
    grey = _GREY_Y * np.exp2(shift[:3] - shift[3])
    _, a, b = _lab(grey)
    return a, b


def _is_gray(light: SkinLight) -> bool:
    """Whether the skin has no colour at all, which no lamp does to it."""
    return bool(np.ptp(light.rgb, axis=1).max() <= _GRAY_SPREAD * float(light.rgb.max()))


def _hue_name(a: float, b: float) -> str:
    if abs(b) >= abs(a):
        return "yellower" if b > 0 else "bluer"
    return "more magenta" if a > 0 else "greener"


def _name_colour(light: FloatArray) -> str:
    _, a, b = _lab(np.median(light, axis=0))
    return f"a* {a:.1f}, b* {b:.1f}"


def _lab(light: NDArray[np.floating[Any]]) -> tuple[float, float, float]:
    lightness, a, b = cv2.cvtColor(light.astype(np.float32).reshape(1, 1, 3), cv2.COLOR_LRGB2Lab)[0, 0]
    return float(lightness), float(a), float(b)


def _stops(light: FloatArray) -> FloatArray:
    return np.asarray(np.log2(np.maximum(light, _DARKEST)), np.float32)
