"""What guidance and protocols say, in the user's language."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QLocale

from mesophoto.app.language import mark, tr

if TYPE_CHECKING:
    from mesophoto.assessment.guidance import Instruction


class Saying(NamedTuple):
    """How an instruction is told: its words, its icon, and the icon where the picture is mirrored."""

    words: str
    icon: str
    mirrored: str = ""


SAYINGS = {
    "no_face": Saying(mark("Show the face"), "face"),
    "no_hand": Saying(mark("Show the back of the hand"), "hand"),
    "other_hand": Saying(mark("The other hand"), "swap"),
    "closer": Saying(mark("Closer, {amount} %"), "zoom-in"),
    "further": Saying(mark("Further back, {amount} %"), "zoom-out"),
    # The patient's left is the picture's right, unless it is mirrored.
    "move_left": Saying(mark("Move to your left"), "arrow-right", "arrow-left"),
    "move_right": Saying(mark("Move to your right"), "arrow-left", "arrow-right"),
    "camera_up": Saying(mark("Camera up"), "chevron-up"),
    "camera_down": Saying(mark("Camera down"), "chevron-down"),
    "tilt_left": Saying(mark("Tilt the head left {amount}°"), "redo", "undo"),
    "tilt_right": Saying(mark("Tilt the head right {amount}°"), "undo", "redo"),
    "turn_left": Saying(mark("Turn left {amount}°"), "arrow-right", "arrow-left"),
    "turn_right": Saying(mark("Turn right {amount}°"), "arrow-left", "arrow-right"),
    "chin_up": Saying(mark("Chin up {amount}°"), "chevron-up"),
    "chin_down": Saying(mark("Chin down {amount}°"), "chevron-down"),
    "open_eyes": Saying(mark("Eyes open"), "eye"),
    "close_eyes": Saying(mark("Close the eyes"), "eye-off"),
    "smile": Saying(mark("Smile more"), "face"),
    "relax": Saying(mark("Relax the face, lips closed"), "face"),
    "raise_brows": Saying(mark("Raise the brows"), "chevron-up"),
    "too_dark": Saying(mark("Too dark"), "moon"),
    "too_bright": Saying(mark("Too bright"), "sun"),
    "too_dark_left": Saying(mark("Too dark on the left"), "moon"),
    "too_dark_right": Saying(mark("Too dark on the right"), "moon"),
    "hold_still": Saying(mark("Hold still"), "stop"),
}
"""Kind of instruction → how it is told. Left and right are the patient's own."""

PROTOCOL_TEXTS = (
    mark("Face"), mark("Face, three views"), mark("Hands"), mark("Scalp"), mark("Area of the body"),
    mark("Frontal"), mark("45°, left cheek"), mark("45°, right cheek"), mark("Profile, left"),
    mark("Profile, right"), mark("Eyes closed"), mark("Smile"), mark("Raised brows"), mark("Neck"),
    mark("Back of the left hand"), mark("Back of the right hand"), mark("Left fist"), mark("Right fist"),
    mark("Crown, from above"), mark("Left temple"), mark("Right temple"), mark("Treated area"),
    mark("Look into the camera, lips closed, hair back."),
    mark("Turn the whole body, not the neck alone; look straight ahead."),
    mark("The far eyebrow is just hidden; the chin is level."),
    mark("Close the eyes gently, as in sleep."),
    mark("As wide a smile as at the first session."),
    mark("Raise the brows as far as they go."),
    mark("Chin a little up, collar open, down to the collarbones."),
    mark("Flat on a dark cloth, fingers slightly apart, no rings."),
    mark("A loose fist, knuckles up."),
    mark("Hair parted in the middle and combed flat."),
    mark("Hair combed back."),
    mark("Camera square to the skin; a scale marker or the card beside it."),
)  # fmt: skip
"""Names and hints of the protocols that ship; those of a clinic's own are shown as they are."""


def say_instruction(instruction: Instruction) -> str:
    """Give an instruction in words: "Turn left 4°"."""
    amount = QLocale().toString(max(round(instruction.amount), 1))
    return tr(SAYINGS[instruction.kind].words).format(amount=amount)


def icon_of(instruction: Instruction, *, mirrored: bool) -> str:
    """Give the icon of an instruction; arrows point the way that the picture moves."""
    saying = SAYINGS[instruction.kind]
    return saying.mirrored if mirrored and saying.mirrored else saying.icon
