"""What looks after the library, as actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mesophoto.app.actions import ActionSpec
from mesophoto.app.language import tr

if TYPE_CHECKING:
    from mesophoto.app.window import MainWindow


def keeping_specs(window: MainWindow) -> list[ActionSpec]:
    desk, keeping = window.desk, window.keeping

    def has_library() -> bool:
        return desk.library is not None

    return [
        ActionSpec("library.bin", tr("&Bin…"), keeping.open_bin, "", "delete", enabled=has_library),
        ActionSpec(
            "library.backups", tr("Bac&kups…"), keeping.backups.open, "", "backup", enabled=has_library
        ),
        ActionSpec(
            "library.verify", tr("&Verify the library…"), keeping.verify, "", "verified", enabled=has_library
        ),
        ActionSpec("library.audit", tr("&Audit…"), window.audit.open, "", "audit", enabled=has_library),
        ActionSpec(
            "photos.watch",
            lambda: tr("Stop &watching") if window.watching.folder is not None else tr("&Watch a folder…"),
            window.watching.toggle,
            "",
            "eye",
            enabled=has_library,
        ),
    ]
