"""Which ways of comparing the photos allow, and why not the others."""

from mesophoto.app.language import mark, tr
from mesophoto.app.viewer.scene import Scene

NO_PAIR = mark("Choose a second session on the timeline to compare with")
NO_SESSIONS = mark("There is only one photo of this view")
NOT_ALIGNED = mark("The two photos are not aligned.")
OVERLAID = ("slider", "blink", "onion", "difference")
"""Modes that lay one photo over the other."""


def why_not(scene: Scene) -> dict[str, str]:
    """Say of each mode why it cannot be had, or nothing."""
    paired = "" if scene.is_pair else tr(NO_PAIR)
    overlaid = paired if not scene.is_pair or scene.can_overlay else refusal_of(scene)
    has_grid = len(scene.cells) > 1 and scene.fixed is not None
    return {
        "single": "",
        "side_by_side": paired,
        **dict.fromkeys(OVERLAID, overlaid),
        "grid": "" if has_grid else tr(NO_SESSIONS),
    }


def refusal_of(scene: Scene) -> str:
    """Say why the pair is not aligned."""
    return scene.reason or tr(NOT_ALIGNED)
