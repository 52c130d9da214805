"""The ways of comparing, as actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mesophoto.app.actions import SEPARATOR, ActionSpec
from mesophoto.app.language import mark, tr
from mesophoto.app.viewer.loupe import ZOOMS

if TYPE_CHECKING:
    from mesophoto.app.window import MainWindow

MODES = {
    "side_by_side": mark("Side by side"),
    "slider": mark("Slider"),
    "single": mark("One photo"),
    "blink": mark("Blink"),
    "onion": mark("Onion skin"),
    "difference": mark("Difference map"),
    "grid": mark("All sessions of this view"),
}
MENU = [
    "view.other_photo", "view.loupe", "view.loupe_strength", SEPARATOR, "view.divider_upright",
    "view.divider_level", "view.turn_divider", SEPARATOR, "view.patient_screen",
]  # fmt: skip
TURN_DEG = 15


def comparing_specs(window: MainWindow) -> list[ActionSpec]:
    return [*_mode_specs(window), *_divider_specs(window), *_loupe_specs(window), _screen_spec(window)]


def _mode_specs(window: MainWindow) -> list[ActionSpec]:
    viewer = window.viewer
    return [
        ActionSpec(
            f"view.{name}",
            lambda text=text: tr(text),
            lambda name=name: viewer.set_mode(name),
            f"Alt+{number}",
            enabled=lambda: window.desk.photo is not None,
            checked=lambda name=name: viewer.mode == name,
        )
        for number, (name, text) in enumerate(MODES.items(), 1)
    ]


def _divider_specs(window: MainWindow) -> list[ActionSpec]:
    viewer, canvas = window.viewer, window.viewer.canvas

    def has_divider() -> bool:
        return window.desk.photo is not None and viewer.mode == "slider"

    return [
        ActionSpec(
            "view.divider_upright",
            lambda: tr("Slider &upright"),
            lambda: canvas.set_angle(0),
            "Shift+V",
            enabled=has_divider,
        ),
        ActionSpec(
            "view.divider_level",
            lambda: tr("Slider le&vel"),
            lambda: canvas.set_angle(90),
            "Shift+H",
            enabled=has_divider,
        ),
        ActionSpec(
            "view.turn_divider",
            lambda: tr("&Turn the slider"),
            lambda: canvas.set_angle(canvas.look.angle_deg + TURN_DEG),
            "Shift+T",
            enabled=has_divider,
        ),
    ]


def _loupe_specs(window: MainWindow) -> list[ActionSpec]:
    viewer, canvas = window.viewer, window.viewer.canvas

    def has_photo() -> bool:
        return window.desk.photo is not None

    def strengthen() -> None:
        weak, strong = ZOOMS
        canvas.set_loupe(True, weak if canvas.loupe.zoom == strong else strong)

    return [
        ActionSpec(
            "view.other_photo",
            lambda: tr("Sh&ow the other photo"),
            canvas.flip,
            "X",
            "swap",
            enabled=lambda: has_photo() and viewer.mode in ("single", "blink"),
        ),
        ActionSpec(
            "view.loupe",
            lambda: tr("&Loupe"),
            viewer.toggle_loupe,
            "Ctrl+Shift+L",
            "loupe",
            enabled=has_photo,
            checked=lambda: canvas.loupe.is_shown,
        ),
        ActionSpec(
            "view.loupe_strength",
            lambda: tr("Loupe at &2:1"),
            strengthen,
            "Shift+L",
            enabled=has_photo,
            checked=lambda: canvas.loupe.zoom == ZOOMS[1],
        ),
    ]


def _screen_spec(window: MainWindow) -> ActionSpec:
    screen = window.patient_screen
    return ActionSpec(
        "view.patient_screen",
        lambda: tr("Show on the &patient’s screen"),
        screen.toggle,
        "F4",
        "patient-screen",
        tip=tr("Only the two photos, without a name, in a window of its own"),
        enabled=lambda: screen.is_open or window.desk.photo is not None,
        checked=lambda: screen.is_open,
    )
