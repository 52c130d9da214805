"""The verdict on a pair: every check, and what of the metrics is told."""

from collections.abc import Iterator
from typing import Literal

from mesophoto.imaging.comparability.camera import check_camera
from mesophoto.imaging.comparability.detail import check_detail, why_compressed
from mesophoto.imaging.comparability.expression import check_expression, moved_regions
from mesophoto.imaging.comparability.framing import check_framing
from mesophoto.imaging.comparability.identity import check_identity
from mesophoto.imaging.comparability.light import check_light
from mesophoto.imaging.comparability.limits import LIMITS, REGIONS
from mesophoto.imaging.comparability.occlusion import check_occlusion
from mesophoto.imaging.comparability.pose import check_pose, find_turn
from mesophoto.imaging.comparability.seen import Pair, PhotoSeen
from mesophoto.imaging.registration import Registration
from mesophoto.records import Check, Comparability, Withheld

Verdict = Literal["comparable", "with care", "not comparable"]

_SEEN_IN_BLOCKS = (
    "pigmentation_count", "pigmentation_contrast", "redness_area", "texture_roughness", "tone_evenness",
    "wrinkle_length", "wrinkle_density",
)  # fmt: skip
"""What a JPEG's blocks move by about a standard deviation of a repeat or more."""

_REASONS = {
    "yaw": "the head is turned",
    "pitch": "the chin is raised or lowered",
    "roll": "the head is tilted",
    "distance": "the distance differs",
    "exposure": "the exposure differs",
    "clipping": "light is lost in over- or underexposed skin",
    "light_direction": "the light comes from elsewhere",
    "cast": "the colour cast differs",
    "sharpness": "the sharpness differs",
    "noise": "the noise differs",
    "expression": "the expression differs",
}


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
        A check that cannot be made on this pair is left out. "not comparable" where the skin or the view
        does not match; "with care" where any other check failed.
    """
    pair = Pair(before, after, registration)
    checks = _make_checks(pair)
    withheld = tuple(dict.fromkeys(_withhold(pair, checks)))
    return Comparability(_judge(registration, checks), checks, withheld)


def _make_checks(pair: Pair) -> tuple[Check, ...]:
    turn = find_turn(pair)
    moving = [*check_pose(pair, turn), *check_expression(pair)]
    at_rest = all(check.passed for check in moving)
    return (
        *check_identity(pair),
        *moving,
        *check_framing(pair, turn),
        *check_light(pair),
        *check_detail(pair),
        *check_occlusion(pair, at_rest=at_rest),
        *check_camera(pair.before.photo, pair.after.photo),
    )


def _judge(registration: Registration, checks: tuple[Check, ...]) -> Verdict:
    failed = [check.name for check in checks if not check.passed]
    if not registration.ok or "view" in failed:
        return "not comparable"
    return "with care" if failed else "comparable"


def _withhold(pair: Pair, checks: tuple[Check, ...]) -> Iterator[Withheld]:
    """What failed checks withhold: metrics that the fault moves by more than their noise, where it does."""
    if why_compressed(pair) is not None:
        for metric in _SEEN_IN_BLOCKS:
            yield Withheld(metric, None, "a photo was compressed too much")
    for check in checks:
        if check.passed or check.name not in LIMITS:
            continue
        limit = LIMITS[check.name]
        for metric in limit.falsified(check.difference or 0.0):
            yield Withheld(metric, None, _REASONS[check.name])
        for metric, regions in limit.withholds.items():
            for region in _where(pair, check.name, regions):
                yield Withheld(metric, region, _REASONS[check.name])


def _where(pair: Pair, check: str, regions: tuple[str, ...] | None) -> tuple[str | None, ...]:
    if not pair.is_face or (regions is None and check != "expression"):
        return (None,)
    if check == "expression":
        return tuple(name for name in REGIONS if name.startswith(moved_regions(pair)))
    return regions or ()
