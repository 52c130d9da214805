"""The pseudo-language, installed."""

import shutil

import pytest

from mesophoto.app.language import files
from mesophoto.app.language.installing import install_language
from tests.app.language.pseudo import speak
from tests.translations.ts_file import write_messages
from tests.translations.update import FOLDER, compile_messages, find_messages


@pytest.fixture(scope="session")
def pseudo_folder(tmp_path_factory):
    """Translations into the pseudo-language, in the place of German."""
    folder = tmp_path_factory.mktemp("translations")
    write_messages(folder / "mesophoto_de.ts", "de", [speak(message) for message in find_messages()])
    compile_messages(folder / "mesophoto_de.ts")
    for path in FOLDER.glob("mesophoto_en.*"):
        shutil.copy(path, folder)
    return folder


@pytest.fixture
def pseudo(qapp, pseudo_folder, monkeypatch):
    """Speak the pseudo-language for a test."""
    monkeypatch.setattr(files, "resource_path", lambda _name: pseudo_folder)
    install_language(qapp, "de")
    yield
    monkeypatch.undo()
    install_language(qapp, "en")
