"""Whether the face is at rest in both photos, and which skin it moves if not."""

from typing import TypeVar

from mesophoto.imaging.comparability.limits import LIMITS
from mesophoto.imaging.comparability.seen import Pair
from mesophoto.records import Check, Landmarks

_T = TypeVar("_T")

_QUIET = ("eyeLook", "_neutral", "eyeBlink", "eyeWide")
_WORDS = {
    "mouthSmile": "a smile", "mouthDimple": "a smile", "cheekSquint": "a smile", "mouthUpperUp": "a smile",
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
    return {
        name: after.expression.get(name, 0.0) - score
        for name, score in before.expression.items()
        if not name.startswith(_QUIET)
    }


def _check_expression(before: Landmarks, after: Landmarks) -> Check:
    differences = _differences(before, after)
    largest = max(differences, key=lambda name: abs(differences[name]), default="")
    difference = differences.get(largest, 0.0)
    word = _first(_WORDS, largest, "the expression")
    which = "second photo" if difference > 0 else "baseline"
    advice = f"{word} in the {which}: let the face rest, lips closed, in both"
    values = before.expression.get(largest, 0.0), after.expression.get(largest, 0.0)
    return LIMITS["expression"].check(*values, difference, advice)


def _first(table: dict[str, _T], name: str, otherwise: _T) -> _T:
    return next((value for start, value in table.items() if name.startswith(start)), otherwise)


def _check_eyes(before: Landmarks, after: Landmarks) -> Check:
    first, second = _blink(before), _blink(after)
    which = "second photo" if second >= first else "baseline"
    advice = f"closed eyes in the {which}: let the patient look into the camera"
    passed = max(first, second) <= LIMITS["eyes_closed"].value
    return LIMITS["eyes_closed"].check(first, second, second - first, advice, passed)


def _blink(points: Landmarks) -> float:
    return max(points.expression.get(f"eyeBlink{side}", 0.0) for side in ("Left", "Right"))
