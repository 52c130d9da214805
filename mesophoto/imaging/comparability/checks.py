"""May two photos be compared? Pose, expression, framing and identity, from what is found in them."""

from dataclasses import dataclass

from mesophoto.imaging.registration import Registration
from mesophoto.imaging.working import WorkingImage
from mesophoto.records import Check, Comparability, Landmarks, Mask, Photo, Withheld

POSE_LIMITS_DEGREES = {"yaw": 5.0, "pitch": 5.0, "roll": 8.0}
"""ISO/IEC 19794-5 allows as much of a single photo; here it is the difference of two."""

EXPRESSION_LIMIT = 0.35
"""Largest difference of any blendshape score that moves skin."""
BLINK_LIMIT = 0.5
DISTANCE_LIMIT = 0.15
"""Relative difference of the face's share of the picture's width."""

_QUIET_EXPRESSIONS = ("eyeLook", "_neutral", "eyeBlink", "eyeWide")
_POSE_ADVICE = {
    "yaw": "turn the head as in the baseline",
    "pitch": "raise or lower the chin as in the baseline",
    "roll": "hold the head as upright as in the baseline",
}
_EXPRESSION_METRICS = ("wrinkle_length", "wrinkle_density", "texture_roughness")


@dataclass(frozen=True, eq=False)
class PhotoSeen:
    """What is known of one photo of a pair before anything is measured in it.

    Attributes
    ----------
    photo : Photo
    landmarks : Landmarks or None
    image : WorkingImage
        The part with the subject, at the pair's working scale.
    skin : (h, w) bool
        On ``image``: the measured skin; if the photos are aligned, what both show of it.
    """

    photo: Photo
    landmarks: Landmarks | None
    image: WorkingImage
    skin: Mask


def check_pair(before: PhotoSeen, after: PhotoSeen, registration: Registration) -> Comparability:
    """Check whether two photos may be compared.

    Parameters
    ----------
    before, after : PhotoSeen
    registration : Registration
        From ``before`` to ``after``.

    Returns
    -------
    Comparability
        "not comparable" where the skin does not match; "with care" where any other check failed.
    """
    before_landmarks, after_landmarks = before.landmarks, after.landmarks
    checks = [_check_skin(registration)]
    withheld: tuple[Withheld, ...] = ()
    if before_landmarks and after_landmarks:
        checks.append(_check_view(before_landmarks, after_landmarks))
    if before_landmarks and after_landmarks and before_landmarks.kind == after_landmarks.kind == "face":
        checks += _check_pose(before_landmarks, after_landmarks)
        expression = _check_expression(before_landmarks, after_landmarks)
        checks += [
            expression,
            _check_eyes(before_landmarks, after_landmarks),
            _check_distance(before.photo, after.photo, before_landmarks, after_landmarks),
        ]
        if not expression.passed:
            withheld = tuple(
                Withheld(metric, None, "the expression differs") for metric in _EXPRESSION_METRICS
            )
    if not registration.ok:
        return Comparability("not comparable", tuple(checks), withheld)
    passed = all(check.passed for check in checks)
    return Comparability("comparable" if passed else "with care", tuple(checks), withheld)


def _check_skin(registration: Registration) -> Check:
    name = "mirrored" if "mirrored" in registration.reason else "same_person"
    return Check(name, None, registration.similarity, None, None, "", registration.ok, registration.reason)


def _check_view(before: Landmarks, after: Landmarks) -> Check:
    views = [
        f"{points.kind} {points.side}" if points.side != "none" else points.kind for points in (before, after)
    ]
    passed = before.kind == after.kind and (before.kind == "face" or before.side == after.side)
    advice = "" if passed else "compare photos of one view and side"
    return Check("view", views[0], views[1], None, None, "", passed, advice)


def _check_pose(before: Landmarks, after: Landmarks) -> list[Check]:
    checks = []
    for name, limit in POSE_LIMITS_DEGREES.items():
        values = float(getattr(before.pose, name)), float(getattr(after.pose, name))
        difference = values[1] - values[0]
        passed = abs(difference) <= limit
        advice = "" if passed else _POSE_ADVICE[name]
        checks.append(Check(name, *values, difference, limit, "°", passed, advice))
    return checks


def _check_expression(before: Landmarks, after: Landmarks) -> Check:
    differences = {
        name: after.expression.get(name, 0.0) - score
        for name, score in before.expression.items()
        if not name.startswith(_QUIET_EXPRESSIONS)
    }
    largest = max(differences, key=lambda name: abs(differences[name]), default=None)
    if largest is None:
        return Check("expression", None, None, None, EXPRESSION_LIMIT, "", True, "")
    passed = abs(differences[largest]) <= EXPRESSION_LIMIT
    advice = "" if passed else "keep the face relaxed in both photos: the expression differs"
    values = before.expression[largest], after.expression.get(largest, 0.0)
    return Check("expression", *values, differences[largest], EXPRESSION_LIMIT, "", passed, advice)


def _check_eyes(before: Landmarks, after: Landmarks) -> Check:
    first, second = _blink(before), _blink(after)
    passed = max(first, second) <= BLINK_LIMIT
    advice = "" if passed else "ask the patient to look into the camera with open eyes"
    return Check("eyes_closed", first, second, second - first, BLINK_LIMIT, "", passed, advice)


def _blink(points: Landmarks) -> float:
    return max(points.expression.get(f"eyeBlink{side}", 0.0) for side in ("Left", "Right"))


def _check_distance(
    before: Photo, after: Photo, before_landmarks: Landmarks, after_landmarks: Landmarks
) -> Check:
    first, second = _share_of_width(before, before_landmarks), _share_of_width(after, after_landmarks)
    difference = second / max(first, 1e-6) - 1
    passed = abs(difference) <= DISTANCE_LIMIT
    advice = "" if passed else "take the photo from the same distance, with the same focal length"
    return Check("distance", first, second, difference, DISTANCE_LIMIT, "", passed, advice)


def _share_of_width(photo: Photo, landmarks: Landmarks) -> float:
    x = landmarks.points[:468, 0]
    return float(x.max() - x.min()) / photo.width_px
