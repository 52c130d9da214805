"""What concerns treatments, as actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mesophoto.app.actions import SEPARATOR, ActionSpec
from mesophoto.app.language import tr

if TYPE_CHECKING:
    from mesophoto.app.window import MainWindow

MENU = [
    "treatment.record", "treatment.list", "treatment.course", SEPARATOR, "clinic.due", "clinic.products",
    "clinic.outcomes", "clinic.recall", SEPARATOR, "clinic.settling",
]  # fmt: skip


def treatment_specs(window: MainWindow) -> list[ActionSpec]:
    desk, treatments, outcomes = window.desk, window.treatments, window.outcomes

    def has_library() -> bool:
        return desk.library is not None

    def has_patient() -> bool:
        return desk.patient is not None

    return [
        ActionSpec(
            "treatment.record", tr("&Record a treatment…"), treatments.record, "Ctrl+T", "syringe",
            enabled=has_patient,
        ),
        ActionSpec(
            "treatment.list", tr("&Treatments…"), treatments.open, "Ctrl+Shift+T", "session",
            enabled=has_patient,
        ),
        ActionSpec("treatment.course", tr("Start a &course…"), treatments.start_course, enabled=has_patient),
        ActionSpec(
            "clinic.due", tr("&Due this week…"), treatments.open_due, "", "calendar", enabled=has_library
        ),
        ActionSpec("clinic.products", tr("&Products…"), treatments.open_products, enabled=has_library),
        ActionSpec("clinic.outcomes", tr("&Outcomes…"), outcomes.open, "", "chart", enabled=has_library),
        ActionSpec(
            "clinic.recall", tr("Everyone who had a &lot…"), outcomes.open_recall, enabled=has_library
        ),
        ActionSpec(
            "clinic.settling", tr("Time that skin &settles…"), treatments.ask_settling, enabled=has_library
        ),
    ]  # fmt: skip
