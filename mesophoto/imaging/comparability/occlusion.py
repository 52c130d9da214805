"""Whether hair, a hand, glasses or cloth cover skin in one photo that the other shows."""

import cv2
import numpy as np

from mesophoto.imaging.comparability.limits import LIMITS
from mesophoto.imaging.comparability.seen import Pair
from mesophoto.imaging.registration import sample_mask
from mesophoto.records import Check, FloatArray, Mask

_RIM, _STRIPE = 1 / 60, 1 / 150
"""Of the working image's longer side: the face's rim turns away; narrow stripes are borders that moved."""

UNMATCHED_LIMIT = 0.10
"""Share of the skin that finds no match although the face is at rest and not turned: something lies on it
that has the colour of skin. A turn of 10° leaves at most 7 %."""


def check_occlusion(pair: Pair, *, at_rest: bool) -> list[Check]:
    """Check how much of the skin of two faces is covered in only one of them; nothing if not aligned.

    Parameters
    ----------
    pair : Pair
    at_rest : bool
        Neither expression nor pose differs, so that whatever does not match is covered.
    """
    if not pair.registration.ok or not pair.is_face:
        return []
    within = _inside_of_face(pair)
    first = pair.before.image.skin & within
    second = sample_mask(pair.after.image.skin, pair.field) & within
    both = max(int((first | second).sum()), 1)
    covered_before, covered_after = (
        100 * _broad(part).sum() / both for part in (second & ~first, first & ~second)
    )
    if at_rest:
        unmatched = first & second & (pair.registration.trust_on(pair.before.image) <= 0.5)
        share = _broad(unmatched).sum() / both
        if share > UNMATCHED_LIMIT:
            covered_after += 100 * share
    difference = float(covered_after - covered_before)
    largest = max(covered_before, covered_after)
    which = "second photo" if covered_after >= covered_before else "baseline"
    advice = (
        f"{largest:.0f} % of the skin is covered in the {which}: tie back hair, take off glasses, no hands"
    )
    passed = bool(largest <= LIMITS["occlusion"].value)
    return [
        LIMITS["occlusion"].check(float(covered_before), float(covered_after), difference, advice, passed)
    ]


def _inside_of_face(pair: Pair) -> Mask:
    """The first photo's face without its rim, as far as the second photo shows it."""
    image, landmarks = pair.before.image, pair.before.landmarks
    canvas = np.zeros(image.rgb.shape[:2], np.uint8)
    if landmarks is not None:
        points = image.points_from_photo(landmarks.points[:468])
        cv2.fillConvexPoly(canvas, cv2.convexHull(np.rint(points).astype(np.int32)), 1)
    inside = cv2.erode(canvas, _disc(canvas.shape, _RIM)) > 0
    return np.asarray(inside & _inside(pair.field, pair.after.image.rgb.shape))


def _inside(field: FloatArray, shape: tuple[int, ...]) -> Mask:
    x, y = field[..., 0], field[..., 1]
    return np.asarray((x >= 0) & (y >= 0) & (x <= shape[1] - 1) & (y <= shape[0] - 1))


def _broad(mask: Mask) -> Mask:
    """Without what is narrower than a stripe."""
    return np.asarray(cv2.morphologyEx(mask.astype(np.uint8), cv2.MORPH_OPEN, _disc(mask.shape, _STRIPE)) > 0)


def _disc(shape: tuple[int, ...], share: float) -> np.ndarray:
    radius = max(round(max(shape[:2]) * share), 1)
    return np.asarray(cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * radius + 1, 2 * radius + 1)))
