"""Vaults for the tests of the app: their passphrases cost little to check."""

import shutil

import pytest

from mesophoto.library.conversion import encrypt_library
from mesophoto.library.library import Library
from mesophoto.library.persons import add_person, new_recovery_key
from mesophoto.library.vault.secrets import Passphrase
from mesophoto.library.vault.slots import Argon2Cost
from mesophoto.workflows.progress import Quiet

CHEAP = Argon2Cost(64, 1, 1)
MINE = Passphrase("birch anchor seven rain")
HERS = Passphrase("copper ladder moss nine")


@pytest.fixture(autouse=True)
def cheap_passphrases(monkeypatch):
    monkeypatch.setattr("mesophoto.library.library.tuned_cost", lambda: CHEAP)
    monkeypatch.setattr("mesophoto.library.conversion.tuned_cost", lambda: CHEAP)


@pytest.fixture(scope="session")
def vault_template(library_template, tmp_path_factory):
    """The measured library as a vault of two persons, with its recovery key."""
    folder = tmp_path_factory.mktemp("vault") / "library"
    shutil.copytree(library_template, folder)
    with encrypt_library(Library.open(folder), MINE, Quiet(), CHEAP) as library:
        add_person(library, "Mara", "assistant", HERS)
        key = new_recovery_key(library)
    return folder, key


@pytest.fixture
def vault_folder(vault_template, tmp_path):
    folder = tmp_path / "library"
    shutil.copytree(vault_template[0], folder)
    return folder


@pytest.fixture
def unlock(qtbot, idle):
    """Type a passphrase into the lock page."""

    def run(window, text):
        page = window.vault.page
        qtbot.waitUntil(lambda: page._is_ready)
        page.field.setText(text)
        with qtbot.waitSignal(window.desk.library_changed, timeout=20_000):
            page.unlock.click()
        idle(window)

    return run


@pytest.fixture
def locked_window(qtbot, window, vault_folder, idle):
    """The main window with the lock page of a vault."""
    window.desk.open_library(vault_folder)
    idle(window)
    return window


@pytest.fixture
def vault_window(locked_window, unlock, idle):
    """The main window with a patient of an unlocked vault."""
    window = locked_window
    unlock(window, MINE.text)
    window.desk.open_patient(window.desk.patients[0].id)
    idle(window)
    return window
