"""Sources of an import beside files: archives, a watched folder, an import that was not finished."""

import zipfile
from datetime import datetime

import pytest

from mesophoto.app import engine
from mesophoto.app.importing import watching
from mesophoto.app.importing.summary import SummaryDialog, summary
from mesophoto.app.settings import load_settings
from mesophoto.errors import LibraryError
from mesophoto.workflows.import_photos import ImportResult
from mesophoto.workflows.operations import AddPatient


def test_an_archive_is_imported_as_its_photos(open_window, import_card, card, tmp_path):
    with zipfile.ZipFile(tmp_path / "card.zip", "w") as archive:
        for path in card:
            archive.write(path, path.name)
    import_card(open_window, [tmp_path / "card.zip"])
    assert open_window.desk.patient.photo_count == 3


def test_the_same_processes_look_at_each_import(open_window, import_card, card):
    import_card(open_window, card[:1])
    decoders = open_window.desk.importing.decoders()
    import_card(open_window, card[1:])
    assert open_window.desk.importing.decoders() is decoders


def test_the_summary_says_where_a_photo_is_held(open_window, import_card, card, write_photo):
    import_card(open_window, card)
    import_card(open_window, [card[0], write_photo(9, datetime(2026, 7, 1))])
    assert "1 photo imported, 1 left out." in open_window.messages.messages()
    press(open_window, "Details…", "1 photo imported, 1 left out.")
    said = open_window.imports.summary.text()
    assert "photo00.jpg: Already held: Weber, Anna, session of 10 January 2026." in said
    assert open_window.imports.summary.undo.isHidden() is False
    open_window.imports.summary.accept()


def test_an_import_that_ended_early_says_why(open_window):
    result = ImportResult(("p",), (), (("b.jpg", "b.jpg is broken."),), False, "The disk is full.", None)
    dialog = SummaryDialog(result, open_window)
    assert dialog.text().splitlines()[:4] == [
        "1 photo imported",
        "It ended early",
        "The disk is full.",
        "1 file could not be imported",
    ]
    assert summary(result) == "1 photo imported, ended early, 1 could not be imported."
    dialog.deleteLater()


@pytest.fixture
def interrupted(open_window, import_card, card, idle, monkeypatch):
    """A library whose import of three photos ended after the first."""
    from mesophoto.workflows import import_photos

    keep, kept = import_photos._Import.keep, []

    def keep_one(self, item, original):
        if kept:
            raise LibraryError("The disk is full.")
        kept.append(item)
        keep(self, item, original)

    monkeypatch.setattr(import_photos._Import, "keep", keep_one)
    import_card(open_window, card)
    monkeypatch.setattr(import_photos._Import, "keep", keep)
    assert "The disk is full." in open_window.imports.summary.text()
    open_window.imports.summary.accept()
    folder = open_window.desk.library.folder
    open_window.desk.close_library()
    idle(open_window)
    open_window.desk.open_library(folder)
    idle(open_window)
    return open_window


def offers(window):
    return [text for text in window.messages.messages() if text.startswith("Go on with the import")]


def press(window, text, sentence):
    message = next(m for m in window.messages._messages if m.label.text() == sentence)
    button = next(b for b in message.findChildren(watching.QPushButton) if b.text() == text)
    button.click()


def test_an_unfinished_import_goes_on(interrupted, idle):
    window = interrupted
    (offer,) = offers(window)
    assert "1 of 3 photos went in" in offer
    press(window, "Go on", offer)
    idle(window)
    assert window.desk.patient.photo_count == 3
    assert offers(window) == []


def test_an_unfinished_import_is_forgotten(interrupted, idle):
    window = interrupted
    press(window, "Forget", offers(window)[0])
    idle(window)
    assert engine.unfinished_imports(window.desk.library) == ()


def look(window, idle):
    """Twice: a file counts when it is the same at two looks."""
    for _ in range(2):
        window.watching.look()
        idle(window)


def test_new_photos_of_a_watched_folder_are_offered(qtbot, open_window, write_photo, idle, tmp_path):
    window = open_window
    window.desk.do(AddPatient(family_name="Weber"))
    idle(window)
    write_photo(1, datetime(2026, 1, 3))
    window.watching.start(tmp_path / "card")
    assert window.watching.bar.words.text() == "Watching card. New photos are offered as they come."
    assert window.registry["photos.watch"].text() == "Stop &watching"
    look(window, idle)
    dialog = window.imports.dialog
    assert [item.file_name for item in dialog.plan.items] == ["photo01.jpg"]
    assert dialog.plan.people[0].patient_id == window.desk.patient.id
    write_photo(2, datetime(2026, 2, 3))
    look(window, idle)
    assert window.imports.dialog is dialog
    dialog.reject()
    look(window, idle)
    assert [item.file_name for item in window.imports.dialog.plan.items] == ["photo02.jpg"]
    window.imports.dialog.reject()
    look(window, idle)
    assert window.imports.dialog is None


def test_a_watched_folder_is_remembered_without_names(open_window, write_photo, idle, tmp_path, settings):
    window = open_window
    write_photo(1, datetime(2026, 1, 3), "Weber Anna.jpg")
    window.watching.start(tmp_path / "card")
    look(window, idle)
    window.imports.dialog.reject()
    window.desk.close_library()
    idle(window)
    window.desk.open_library(tmp_path / "library")
    idle(window)
    assert window.watching.folder == tmp_path / "card"
    look(window, idle)
    assert window.imports.dialog is None
    assert "Weber" not in settings.path.read_text(encoding="utf-8")
    window.watching.toggle()
    assert window.watching.folder is None
    assert window.watching.bar.isHidden()
    assert load_settings(settings.path).watched == {}


def test_a_watched_folder_that_is_away_says_so(open_window, idle, tmp_path):
    open_window.watching.start(tmp_path / "no card")
    look(open_window, idle)
    assert open_window.watching.bar.words.text() == "Watching no card. It is not there now."
    open_window.watching.stop()


def test_of_many_patients_the_first_are_found_at_once_and_the_rest_follows(
    qtbot, open_window, idle, monkeypatch
):
    from mesophoto.app import desk

    monkeypatch.setattr(desk, "FIRST_FOUND", 3)
    for number in range(5):
        open_window.desk.journal.do(AddPatient(family_name=f"Weber{number}"))
    counts = []
    open_window.desk.patients_found.connect(lambda found: counts.append(len(found)))
    open_window.desk.search("weber")
    qtbot.waitUntil(lambda: counts == [3, 5])
    assert open_window.patients.model.rowCount() == 5


def test_a_patient_is_known_to_an_import_whatever_is_searched_for(qtbot, open_window, card, idle):
    window = open_window
    weber = AddPatient(family_name="Weber", given_name="Anna")
    window.desk.do(weber)
    idle(window)
    window.patients.search.setText("Lindqvist")
    idle(window)
    with qtbot.waitSignal(window.imports.previewed, timeout=20_000) as shown:
        window.import_paths(card)
    dialog = shown.args[0]
    dialog.sections()[0].field.textEdited.emit("Weber, Anna")
    assert dialog.plan.people[0].patient_id == weber.patient_id
    dialog.reject()
