"""What is done with side effects, as actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mesophoto.app.actions import ActionSpec
from mesophoto.app.language import tr

if TYPE_CHECKING:
    from mesophoto.app.window import MainWindow

SIDE_EFFECT_MENU = ["side_effect.add", "side_effect.draw"]


def side_effect_specs(window: MainWindow) -> list[ActionSpec]:
    desk, effects = window.desk, window.side_effects

    def has_patient() -> bool:
        return desk.patient is not None

    def can_draw() -> bool:
        return desk.photo is not None and effects.panel.current is not None

    return [
        ActionSpec(
            "side_effect.add", tr("New side &effect…"), effects.add, "Ctrl+Shift+E", "side-effect",
            enabled=has_patient,
        ),
        ActionSpec(
            "side_effect.draw", tr("&Draw the side effect on this photo"),
            lambda: effects.draw(effects.panel.current.id), "Ctrl+Shift+O", enabled=can_draw,
        ),
        ActionSpec(
            "panel.side_effects", tr("S&ide effects panel"), window.toggle_side_effects, "Shift+F9",
            "side-effect", enabled=has_patient, checked=lambda: not effects.panel.isHidden(),
        ),
    ]  # fmt: skip
