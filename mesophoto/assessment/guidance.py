"""What to tell a patient before the shutter: how a live frame differs from the baseline, in order of urgency.

Directions are the patient's own: "left" is their left hand's side, whichever way a preview shows it. Nothing
here is stored: whether the photo may be compared is judged from the photo itself, by its alignment.
"""

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

import cv2
import numpy as np
from numpy.typing import NDArray

from mesophoto.assessment.live_frame import Light, LiveFrame, span_of
from mesophoto.imaging.comparability.limits import LIMITS
from mesophoto.imaging.comparability.pose import turn_of_landmarks
from mesophoto.imaging.landmarks.headpose import true_pose
from mesophoto.records import Landmarks, Pose

InstructionKind = Literal[
    "no_face", "no_hand", "other_hand",
    "closer", "further", "move_left", "move_right", "camera_up", "camera_down",
    "tilt_left", "tilt_right", "turn_left", "turn_right", "chin_up", "chin_down",
    "open_eyes", "close_eyes", "smile", "relax", "raise_brows",
    "too_dark", "too_bright", "too_dark_left", "too_dark_right", "hold_still",
]  # fmt: skip

USUAL_TOLERANCE = Pose(3.0, 4.0, 3.0)
"""Degrees by which a pose may differ from the expected one."""
_WITHIN = 0.75
"""Share of a limit of comparability that is aimed at: the photo itself differs a little from the frame."""
_FILL_TOLERANCE_PERCENT = 12.0
_PLACE_TOLERANCE_PERCENT = 12.0
"""Of the picture's size, where no baseline says where."""
_STILL = 0.006
"""Median way of a point from one frame to the next, in widths of the face."""
_SIDE_EV = 0.35
_EXPOSURE_EV = 0.5
_DARK, _CLIPPED = 0.035, 0.04
_SHUT, _OPEN, _SHOWN, _LEAST_SHOWN, _AT_REST = 0.5, 0.35, 0.4, 0.2, 0.35
_PROFILE_DEGREES = 60.0
"""Of an expected turn: beyond it a face has no points to read."""


@dataclass(frozen=True, slots=True, eq=False)
class Target:
    """What the frame should be like.

    Attributes
    ----------
    subject : "face", "hand" or "skin"
    side : "left", "right" or "none"
        Of a hand.
    pose : Pose or None
        Where there is no baseline with points; with one, its pose is what counts.
    tolerance : Pose
    expression : "neutral", "eyes_closed", "smile" or "raised_brows"
    fill : float or None
        Share of the picture's height, where there is no baseline.
    baseline : LiveFrame or None
    """

    subject: Literal["face", "hand", "skin"] = "face"
    side: str = "none"
    pose: Pose | None = None
    tolerance: Pose = USUAL_TOLERANCE
    expression: str = "neutral"
    fill: float | None = None
    baseline: LiveFrame | None = None

    @property
    def is_guided(self) -> bool:
        """Whether anything can be read of its pose: not of bare skin, nor of a profile."""
        profile = self.pose is not None and abs(self.pose.yaw) > _PROFILE_DEGREES
        return self.subject != "skin" and not profile


@dataclass(frozen=True, slots=True)
class Instruction:
    """One thing to do, with how much of it; 0 where that has no number."""

    kind: InstructionKind
    amount: float = 0.0
    unit: Literal["°", "%", "EV", ""] = ""


@dataclass(frozen=True, slots=True, eq=False)
class Guidance:
    """What is to be done, most urgent first; nothing: the shutter may fire.

    Attributes
    ----------
    frame : LiveFrame
        To be handed in with the next one.
    instructions : tuple of Instruction
    turn : Pose or None
        Degrees from the target: positive yaw, turned too far to the patient's left.
    ghost : (2, 3) or None
        From px of the baseline to px of the frame, so that the faces lie on each other.
    is_guided : bool
        False: nothing can be read, and only the eye and a hand on the shutter decide.
    """

    frame: LiveFrame
    instructions: tuple[Instruction, ...]
    turn: Pose | None = None
    ghost: NDArray[np.float64] | None = None
    is_guided: bool = True

    @property
    def fits(self) -> bool:
        """Whether the shutter may fire by itself."""
        return self.is_guided and not self.instructions


def guide(frame: LiveFrame, target: Target, last: LiveFrame | None = None) -> Guidance:
    """Say what to do for a frame to become like the target.

    Parameters
    ----------
    frame : LiveFrame
    target : Target
    last : LiveFrame, optional
        The frame before: a face that moves is not photographed.
    """
    if not target.is_guided:
        return Guidance(frame, (), is_guided=False)
    found = frame.landmarks
    if found is None or found.kind != target.subject:
        return Guidance(frame, (Instruction("no_face" if target.subject == "face" else "no_hand"),))
    turn, nearer = _differences(frame, found, target)
    told = [*_place(frame, found, target, nearer)]
    if turn is not None:
        told += _pose(turn, target)
    told += _expression(found, target) if target.subject == "face" else _hand(found, target)
    told += _light(frame.light, target)
    if not told and last is not None and last.landmarks is not None and _moved(found, last.landmarks):
        told.append(Instruction("hold_still"))
    return Guidance(frame, tuple(told), turn, _ghost(found, target))


def _differences(frame: LiveFrame, found: Landmarks, target: Target) -> tuple[Pose | None, float | None]:
    """Turn from the target in degrees, and how much nearer the subject is, in percent."""
    base = target.baseline
    start = base.landmarks if base is not None else None
    if base is None or start is None or start.kind != found.kind:
        nearer = None if target.fill is None else 100 * (_height_share(frame, found) / target.fill - 1)
        pose = target.pose
        if pose is None:
            return None, nearer
        read = true_pose(found.pose) if found.kind == "face" else found.pose
        return Pose(*(here - there for here, there in zip(read, pose, strict=True))), nearer
    sizes = [math.sqrt(one.width_px * one.height_px) for one in (base, frame)]
    if found.kind == "hand":
        spans = [span_of(one.points) for one in (start, found)]
        roll = (found.pose.roll - start.pose.roll + 180) % 360 - 180
        return Pose(0.0, 0.0, roll), 100 * (spans[1] / sizes[1] / (spans[0] / sizes[0]) - 1)
    turned = turn_of_landmarks(start, found)
    nearer = 100 * (turned.magnification * sizes[0] / sizes[1] - 1)
    return Pose(turned.yaw, turned.pitch, turned.roll), nearer


def _place(frame: LiveFrame, found: Landmarks, target: Target, nearer: float | None) -> Iterator[Instruction]:
    has_baseline = target.baseline is not None and target.baseline.landmarks is not None
    limit = _WITHIN * LIMITS["distance"].value if has_baseline else _FILL_TOLERANCE_PERCENT
    if nearer is not None and abs(nearer) > limit:
        yield Instruction("further" if nearer > 0 else "closer", abs(nearer), "%")
    wanted, limit = np.array([50.0, 50.0]), _PLACE_TOLERANCE_PERCENT
    if has_baseline:
        assert target.baseline is not None
        assert target.baseline.landmarks is not None
        wanted = _centre(target.baseline, target.baseline.landmarks)
        limit = _WITHIN * LIMITS["framing"].value
    across, down = _centre(frame, found) - wanted
    if abs(across) > limit:  # the picture's right is the patient's left
        yield Instruction("move_right" if across > 0 else "move_left", abs(across), "%")
    if abs(down) > limit:
        yield Instruction("camera_down" if down > 0 else "camera_up", abs(down), "%")


def _pose(turn: Pose, target: Target) -> Iterator[Instruction]:
    limits = target.tolerance
    if target.baseline is not None and target.baseline.landmarks is not None:
        limits = Pose(*(_WITHIN * LIMITS[axis].value for axis in ("yaw", "pitch", "roll")))
    if abs(turn.roll) > limits.roll:
        yield Instruction("tilt_right" if turn.roll > 0 else "tilt_left", abs(turn.roll), "°")
    if abs(turn.yaw) > limits.yaw:
        yield Instruction("turn_right" if turn.yaw > 0 else "turn_left", abs(turn.yaw), "°")
    if abs(turn.pitch) > limits.pitch:
        yield Instruction("chin_down" if turn.pitch > 0 else "chin_up", abs(turn.pitch), "°")


def _expression(found: Landmarks, target: Target) -> Iterator[Instruction]:
    scores = found.expression
    blink = _both(scores, "eyeBlink")
    if target.expression == "eyes_closed":
        if blink[0] < _SHUT:
            yield Instruction("close_eyes")
        return
    if blink[1] > _OPEN:
        yield Instruction("open_eyes")
    smile, brows = _both(scores, "mouthSmile"), _both(scores, "browOuterUp")
    if target.expression == "smile":
        if smile[0] < _wanted(target, "mouthSmile"):
            yield Instruction("smile")
    elif smile[0] > _AT_REST or scores.get("jawOpen", 0.0) > _AT_REST:
        yield Instruction("relax")
    if target.expression == "raised_brows" and brows[0] < _wanted(target, "browOuterUp"):
        yield Instruction("raise_brows")


def _wanted(target: Target, name: str) -> float:
    """Least score of an expression that the view asks for: nearly as much as in the baseline."""
    base = target.baseline
    if base is None or base.landmarks is None:
        return _SHOWN
    return max(_both(base.landmarks.expression, name)[0] - LIMITS["expression"].value, _LEAST_SHOWN)


def _both(scores: Mapping[str, float], name: str) -> tuple[float, float]:
    """Lower and higher score of both sides."""
    sides = sorted(float(scores.get(f"{name}{side}", 0.0)) for side in ("Left", "Right"))
    return sides[0], sides[1]


def _hand(found: Landmarks, target: Target) -> Iterator[Instruction]:
    if target.side not in ("none", found.side):
        yield Instruction("other_hand")


def _light(light: Light | None, target: Target) -> Iterator[Instruction]:
    if light is None:
        return
    base = target.baseline.light if target.baseline is not None else None
    side = light.left_minus_right - (base.left_minus_right if base else 0.0)
    if base is not None and abs(side) > _SIDE_EV:
        yield Instruction("too_dark_right" if side > 0 else "too_dark_left", abs(side), "EV")
    if base is not None and abs(light.stops - base.stops) > _EXPOSURE_EV:
        off = light.stops - base.stops
        yield Instruction("too_bright" if off > 0 else "too_dark", abs(off), "EV")
    elif base is None and light.clipped > _CLIPPED:
        yield Instruction("too_bright")
    elif base is None and light.stops < math.log2(_DARK):
        yield Instruction("too_dark")


def _moved(found: Landmarks, last: Landmarks) -> bool:
    if found.kind != last.kind:
        return True
    way = np.linalg.norm(found.points - last.points, axis=1)
    return float(np.median(way)) > _STILL * span_of(found.points)


def _ghost(found: Landmarks, target: Target) -> NDArray[np.float64] | None:
    base = target.baseline
    if base is None or base.landmarks is None or base.landmarks.kind != found.kind:
        return None
    matrix, _ = cv2.estimateAffinePartial2D(
        base.landmarks.points.astype(np.float32), found.points.astype(np.float32), method=cv2.LMEDS
    )
    return None if matrix is None else np.asarray(matrix, np.float64)


def _centre(frame: LiveFrame, found: Landmarks) -> NDArray[np.float64]:
    """Middle of the points' box, in percent of the picture."""
    middle = (found.points.min(axis=0) + found.points.max(axis=0)) / 2
    return np.asarray(100 * middle / (frame.width_px, frame.height_px))


def _height_share(frame: LiveFrame, found: Landmarks) -> float:
    return float(np.ptp(found.points[:, 1])) / frame.height_px
