"""What takes photos, as actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mesophoto.app.actions import ActionSpec
from mesophoto.app.language import tr

if TYPE_CHECKING:
    from mesophoto.app.window import MainWindow


def capture_specs(window: MainWindow) -> list[ActionSpec]:
    desk, capture = window.desk, window.capture
    return [
        ActionSpec(
            "photos.camera",
            lambda: tr("Take photos with the &camera…"),
            capture.open_camera,
            "Ctrl+Shift+C",
            "camera",
            enabled=lambda: desk.patient is not None,
        ),
        ActionSpec(
            "panel.checklist",
            lambda: tr("&Views of the session"),
            lambda: window.toggle_panel("checklist"),
            "",
            checked=lambda: window.is_panel_shown("checklist"),
        ),
    ]
