"""Whether the face is at rest in both photos, and which skin it moves if not."""

import math
from typing import TypeVar

from mesophoto.imaging.comparability.limits import LIMITS
from mesophoto.imaging.comparability.seen import Pair
from mesophoto.records import Check, Landmarks

_T = TypeVar("_T")

_MOUTH, _EYES = (61, 291), (33, 263)
"""Corners of the mouth, outer corners of the eyes."""
_WIDTH_WEIGHT = 3.0
"""A faint smile with closed lips widens the mouth by 4 to 10 % and moves no score by as much."""

_MEANT = 0.4
"""Of a score in the baseline: perhaps an expression that the view asks for."""

_QUIET = ("eyeLook", "_neutral", "eyeBlink", "eyeWide")
_WORDS = {
    "mouthSmile": "a smile", "mouthWidth": "a smile", "mouthDimple": "a smile", "cheekSquint": "a smile",
    "mouthUpperUp": "a smile",
    "mouthStretch": "a smile", "brow": "raised or knitted brows", "eyeSquint": "narrowed eyes",
    "jawOpen": "an open mouth", "mouthPucker": "pursed lips", "mouthFunnel": "pursed lips",
    "noseSneer": "a wrinkled nose",
}  # fmt: skip
_LOWER_FACE = ("cheek", "nasolabial", "perioral", "chin", "face", "neck")
_AROUND_EYES = ("crows_feet", "lower_lid", "face")
MOVED_REGIONS = {
    "brow": ("forehead", "glabella", "crows_feet", "face"),
    "eyeSquint": _AROUND_EYES,
    "noseSneer": ("nose", "glabella", "nasolabial", "face"),
    "cheekSquint": (*_AROUND_EYES, "cheek", "nasolabial"),
    "mouthSmile": (*_LOWER_FACE, *_AROUND_EYES),
    "mouthWidth": (*_LOWER_FACE, *_AROUND_EYES),
    "cheekPuff": _LOWER_FACE,
    "mouth": _LOWER_FACE,
    "jaw": _LOWER_FACE,
}
"""Start of a score's name → start of the names of the regions whose skin it moves; the first that fits.
On 24 people who smile the forehead stays as it is."""


def check_expression(pair: Pair) -> list[Check]:
    """Check expression and open eyes of two faces."""
    before, after = pair.before.landmarks, pair.after.landmarks
    if not pair.is_face or before is None or after is None:
        return []
    return [_check_expression(before, after), _check_eyes(before, after)]


def moved_regions(pair: Pair) -> tuple[str, ...]:
    """Starts of the names of the regions that differing expressions move."""
    before, after = pair.before.landmarks, pair.after.landmarks
    if not pair.is_face or before is None or after is None:
        return ()
    moved = [name for name, score in _differences(before, after).items() if abs(score) > _limit()]
    starts = [start for name in moved for start in _first(MOVED_REGIONS, name, ())]
    return tuple(dict.fromkeys(starts))


def _limit() -> float:
    return LIMITS["expression"].value


def _differences(before: Landmarks, after: Landmarks) -> dict[str, float]:
    first, second = _scores(before), _scores(after)
    return {name: second.get(name, 0.0) - score for name, score in first.items()}


def _scores(face: Landmarks) -> dict[str, float]:
    """Scores of what moves skin, both sides as one: that halves their noise."""
    sides: dict[str, list[float]] = {}
    for name, score in face.expression.items():
        if not name.startswith(_QUIET):
            sides.setdefault(name.removesuffix("Left").removesuffix("Right"), []).append(score)
    scores = {name: sum(both) / len(both) for name, both in sides.items()}
    if face.expression:
        mouth, eyes = (face.points[right] - face.points[left] for right, left in (_MOUTH, _EYES))
        scores["mouthWidth"] = _WIDTH_WEIGHT * math.dist(mouth, (0, 0)) / max(math.dist(eyes, (0, 0)), 1e-6)
    return scores


def _check_expression(before: Landmarks, after: Landmarks) -> Check:
    differences = _differences(before, after)
    largest = max(differences, key=lambda name: abs(differences[name]), default="")
    difference = differences.get(largest, 0.0)
    word = _first(_WORDS, largest, "the expression")
    which = "second photo" if difference > 0 else "baseline"
    advice = f"{word} in the {which}: let the face rest, lips closed, in both"
    first, second = _scores(before), _scores(after)
    if largest != "mouthWidth" and first.get(largest, 0.0) > _MEANT:
        if second.get(largest, 0.0) > _MEANT:
            advice = (
                f"{word}, {'more' if difference > 0 else 'less'} than in the baseline: show as much of it"
            )
        else:
            advice = (
                f"{word} in the {which}: let the face rest, lips closed, in both, unless the view asks for "
                "it: then show it as in the baseline"
            )
    return LIMITS["expression"].check(first.get(largest), second.get(largest), difference, advice)


def _first(table: dict[str, _T], name: str, otherwise: _T) -> _T:
    return next((value for start, value in table.items() if name.startswith(start)), otherwise)


def _check_eyes(before: Landmarks, after: Landmarks) -> Check:
    first, second = _blink(before), _blink(after)
    limit = LIMITS["eyes_closed"].value
    if first > limit:
        advice = "the eyes are closed in the baseline only: let the patient close them"
    else:
        advice = "closed eyes in the second photo: let the patient look into the camera"
    # Lids are alike in two photos with open eyes, and in two with closed ones.
    passed = (first > limit) == (second > limit)
    return LIMITS["eyes_closed"].check(first, second, second - first, advice, passed)


def _blink(points: Landmarks) -> float:
    return max(points.expression.get(f"eyeBlink{side}", 0.0) for side in ("Left", "Right"))
