"""What leaves the library, as actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mesophoto.app.actions import SEPARATOR, ActionSpec
from mesophoto.app.language import tr

if TYPE_CHECKING:
    from mesophoto.app.window import MainWindow

MENU = [
    "handing.sheet", "handing.export", SEPARATOR, "handing.consents", "handing.plan", SEPARATOR,
    "handing.seal", SEPARATOR, "handing.clinic",
]  # fmt: skip


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
            "handing.sheet",
            tr("&Progress sheet…"),
            exports.sheets.open,
            "Ctrl+Shift+P",
            "export",
            enabled=has_photo,
        ),
        ActionSpec(
            "handing.clinic", tr("C&linic’s name and logo…"), exports.clinic.open, enabled=has_library
        ),
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
