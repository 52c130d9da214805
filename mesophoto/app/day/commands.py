"""The day, the inbox and slates, as actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mesophoto.app.actions import ActionSpec
from mesophoto.app.language import tr

if TYPE_CHECKING:
    from mesophoto.app.window import MainWindow

DAY_MENU = ["day.show", "slate.show", "slate.print"]


def day_specs(window: MainWindow) -> list[ActionSpec]:
    desk = window.desk

    def has_library() -> bool:
        return desk.library is not None

    return [
        ActionSpec("day.show", tr("&Day list"), window.day.show, "Ctrl+D", "calendar", enabled=has_library),
        ActionSpec(
            "inbox.open", tr("&Sort a card…"), window.inbox.open, "Ctrl+Shift+D", "photos",
            enabled=has_library,
        ),
        ActionSpec(
            "slate.show",
            tr("Show a &slate"),
            lambda: window.slates.show(desk.patient),
            "F3",
            "camera",
            enabled=has_library,
        ),
        ActionSpec(
            "slate.print", tr("&Print slates of the day…"), window.slates.save_sheet, "", "print",
            enabled=has_library,
        ),
        ActionSpec(
            "photo.move",
            tr("&Move to another patient…"),
            window.day.ask_whose,
            "Ctrl+M",
            enabled=lambda: desk.photo is not None,
        ),
    ]  # fmt: skip
