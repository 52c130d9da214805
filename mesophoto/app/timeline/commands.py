"""Moving the time axis, as actions; on the timeline itself plain keys do it, too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mesophoto.app.actions import ActionSpec
from mesophoto.app.language import tr

if TYPE_CHECKING:
    from mesophoto.app.window import MainWindow

TIME_MENU = ["time.zoom_in", "time.zoom_out", "time.fit"]


def time_specs(window: MainWindow) -> list[ActionSpec]:
    timeline = window.timeline

    def is_there() -> bool:
        return window.desk.photo is not None

    return [
        ActionSpec(
            "time.zoom_in",
            lambda: tr("Zoom the time axis in"),
            timeline.navigation.zoom_in,
            "Ctrl+Shift++; Ctrl+Shift+=",
            "zoom-in",
            enabled=is_there,
        ),
        ActionSpec(
            "time.zoom_out",
            lambda: tr("Zoom the time axis out"),
            timeline.navigation.zoom_out,
            "Ctrl+Shift+-",
            "zoom-out",
            enabled=is_there,
        ),
        ActionSpec(
            "time.fit",
            lambda: tr("Show all of the time"),
            timeline.navigation.fit,
            "Ctrl+Shift+0",
            "fit",
            enabled=is_there,
        ),
    ]
