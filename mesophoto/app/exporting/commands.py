"""What leaves the library, as actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mesophoto.app.actions import SEPARATOR, ActionSpec
from mesophoto.app.language import tr

if TYPE_CHECKING:
    from mesophoto.app.window import MainWindow

MENU = ["handing.export", SEPARATOR, "handing.consents", "handing.plan", SEPARATOR, "handing.seal"]


def handing_specs(window: MainWindow) -> list[ActionSpec]:
    desk, exports = window.desk, window.exports

    def has_library() -> bool:
        return desk.library is not None

    def has_patient() -> bool:
        return desk.patient is not None

    def has_photo() -> bool:
        return desk.photo is not None

    return [
        ActionSpec(
            "handing.export", tr("&Export…"), exports.open, "Ctrl+Shift+X", "export", enabled=has_photo
        ),
        ActionSpec(
            "handing.consents", tr("&Consents…"), window.consents.open, "", "shield", enabled=has_patient
        ),
        ActionSpec(
            "handing.plan", tr("&What is judged…"), exports.plans.open, "", "chart", enabled=has_photo
        ),
        ActionSpec(
            "handing.seal", tr("Check a &seal…"), exports.open_seal, "", "verified", enabled=has_library
        ),
    ]
