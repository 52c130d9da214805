"""Whether two photos show the same person, the same way round, in the same view."""

from mesophoto.imaging.comparability.seen import Pair
from mesophoto.imaging.registration import SIMILARITY_LIMIT, VIEW_LIMIT_DEGREES
from mesophoto.records import Check, Landmarks


def check_identity(pair: Pair) -> list[Check]:
    """Check view, person and mirroring.

    The skin itself tells the person: after alignment its structure agrees with itself by 1, with another's by
    less. Where the views differ nothing was aligned, and neither the person nor a mirrored photo can be told.
    """
    registration = pair.registration
    mirrored = "mirrored" in registration.reason
    view = _check_view(pair)
    if not view.passed:
        return [view]
    advice = "another person or place, as far as the skin tells: choose two photos of one patient and view"
    same = registration.ok or mirrored
    if registration.similarity is None:
        advice = registration.reason
    flip = "flip the second photo and import it again"
    return [
        view,
        Check(
            "same_person",
            1.0,
            registration.similarity,
            None if registration.similarity is None else registration.similarity - 1,
            1 - SIMILARITY_LIMIT,
            "",
            same,
            "" if same else advice,
        ),
        Check(
            "mirrored",
            "no",
            "yes" if mirrored else "no",
            None,
            None,
            "",
            not mirrored,
            flip if mirrored else "",
        ),
    ]


def _check_view(pair: Pair) -> Check:
    before, after = pair.before.landmarks, pair.after.landmarks
    names = _name_view(before), _name_view(after)
    if before is None or after is None:
        passed = pair.registration.ok or before is after
        advice = "no face or hand was found in one of the photos: compare photos of one view"
        return Check("view", *names, None, None, "", passed, "" if passed else advice)
    passed = before.kind == after.kind
    advice = "compare photos of one view"
    mirrored = "mirrored" in pair.registration.reason
    if before.kind == after.kind == "hand" and before.side != after.side and not mirrored:
        passed, advice = False, "the photos show a right and a left hand: compare photos of one hand"
    if before.kind == after.kind == "face":
        turn = after.pose.yaw - before.pose.yaw
        passed = abs(turn) <= VIEW_LIMIT_DEGREES
        return Check("view", *names, turn, VIEW_LIMIT_DEGREES, "°", passed, "" if passed else advice)
    return Check("view", *names, None, None, "", passed, "" if passed else advice)


def _name_view(points: Landmarks | None) -> str | None:
    if points is None:
        return None
    if points.side == "none":
        return points.kind
    return f"{points.side} {points.kind}" if points.kind == "hand" else f"face, {points.side} cheek"
