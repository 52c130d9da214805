"""Opening an encrypted library from the command line: its secret is never an argument, which others see."""

import os
import sys
from getpass import getpass
from pathlib import Path

from mesophoto.errors import LibraryLocked
from mesophoto.library.vault.secrets import Secret, secret_from
from mesophoto.library.vault.slots import is_vault

PASSPHRASE_VARIABLE = "MESOPHOTO_PASSPHRASE"


def ask_secret(folder: Path) -> Secret | None:
    """Give what opens a library: of the environment, or typed without being shown; None if it needs nothing.

    A recovery key may be given in place of a passphrase.

    Raises
    ------
    LibraryLocked
        If there is neither the variable nor somebody to type.
    """
    if not is_vault(folder):
        return None
    text = os.environ.get(PASSPHRASE_VARIABLE)
    if text is None and not sys.stdin.isatty():
        raise LibraryLocked(f"{folder} is protected: set {PASSPHRASE_VARIABLE}, or run this in a terminal.")
    return secret_from(getpass(f"Passphrase of {folder}: ") if text is None else text)
