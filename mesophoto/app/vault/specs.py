"""The actions about who may see the library."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mesophoto.app.actions import ActionSpec
from mesophoto.app.language import tr

if TYPE_CHECKING:
    from mesophoto.app.window import MainWindow

MENU = ["vault.lock", "vault.persons", "vault.convert"]


def vault_specs(window: MainWindow) -> list[ActionSpec]:
    """Locking, persons, and encrypting."""
    desk, vault = window.desk, window.vault

    def has_library() -> bool:
        return desk.library is not None

    def may_write() -> bool:
        return desk.library is not None and not desk.library.read_only

    def convert_text() -> str:
        is_vault = desk.library is not None and desk.library.is_vault
        return tr("Take the &encryption off…") if is_vault else tr("&Encrypt this library…")

    return [
        ActionSpec("vault.lock", tr("&Lock now"), vault.lock_now, "Ctrl+L", "lock", enabled=has_library),
        ActionSpec(
            "vault.persons", tr("&Persons and access…"), vault.access.open, "", "patients", enabled=may_write
        ),
        ActionSpec("vault.convert", convert_text, vault.converter.open, "", "shield", enabled=may_write),
    ]
