"""Importing through the preview."""

import threading
from datetime import date, datetime

import pytest

from mesophoto.app import engine
from mesophoto.app.datefield import parse_date
from mesophoto.app.importing.person import Directory, new_patient
from mesophoto.library.entities import Patient


@pytest.fixture
def preview(qtbot, open_window):
    """Open the preview of an import."""

    def run(paths):
        with qtbot.waitSignal(open_window.imports.previewed, timeout=20_000) as shown:
            open_window.import_paths(list(paths))
        return shown.args[0]

    return run


def test_a_broken_photo_in_the_middle_is_told_and_the_rest_goes_in(
    qtbot, open_window, import_card, write_photo, tmp_path
):
    good = [write_photo(i, datetime(2026, 1 + i, 3, 10)) for i in range(2)]
    broken = tmp_path / "card" / "broken.jpg"
    broken.write_bytes(good[0].read_bytes()[:700])
    import_card(open_window, [good[0], broken, good[1]])
    assert open_window.desk.patient.photo_count == 2
    messages = open_window.messages.messages()
    assert "broken.jpg" in open_window.imports.summary.text()
    assert "2 photos imported, 1 could not be imported." in messages


def test_a_photo_without_a_date_is_asked_for_and_never_dated_by_its_file(qtbot, preview, write_photo):
    dialog = preview([write_photo(1), write_photo(2, datetime(2026, 2, 1, 9))])
    dialog.sections()[0].field.textEdited.emit("Weber, Anna")
    assert not dialog.import_button.isEnabled()
    assert dialog.obstacles.text() == "Say when photo01.jpg was taken."
    card = next(card for card in dialog.cards.values() if card.item.file_name == "photo01.jpg")
    assert card.day_taken.text() == ""
    qtbot.keyClicks(card.day_taken, "2026-01-05")
    card.day_taken.editingFinished.emit()
    assert dialog.import_button.isEnabled()
    dialog.reject()


def test_the_day_of_several_photos_is_said_once(qtbot, preview, write_photo):
    dialog = preview([write_photo(1), write_photo(2), write_photo(3, datetime(2026, 2, 1, 9))])
    assert dialog.day_of_all.isVisible()
    qtbot.keyClicks(dialog.day_of_all, "2026-01-05")
    dialog.day_of_all.editingFinished.emit()
    assert [item.session_date for item in dialog.plan.items] == [
        date(2026, 2, 1), date(2026, 1, 5), date(2026, 1, 5),
    ]  # fmt: skip
    assert not dialog.day_of_all.isVisible()
    dialog.reject()


def test_a_film_is_told_and_left_out(preview, write_photo):
    film = write_photo(1, datetime(2026, 2, 1, 9), "IMG_1.jpg").with_suffix(".MOV")
    film.write_bytes(b"film")
    dialog = preview([film.parent])
    assert "IMG_1.MOV belongs to IMG_1.jpg: the still is kept, the video is not." in dialog.alerts()
    assert len(dialog.cards) == 1
    dialog.reject()


def test_nothing_is_imported_before_it_is_said_whose_it_is(preview, card):
    dialog = preview(card)
    assert not dialog.import_button.isEnabled()
    assert "Say who Person 1 is." in dialog.obstacles.text()
    dialog.reject()


def test_view_side_and_moment_can_be_corrected(qtbot, open_window, preview, card, idle):
    dialog = preview(card)
    dialog.sections()[0].field.textEdited.emit("Weber, Anna")
    shown = list(dialog.cards.values())[2]
    shown.view.setCurrentIndex(shown.view.findData("face_45"))
    shown.view.activated.emit(0)
    shown.side.setCurrentIndex(shown.side.findData("right"))
    shown.side.activated.emit(0)
    shown.moment.setCurrentIndex(shown.moment.findData("day"))
    shown.moment.activated.emit(0)
    shown.day.setValue(28)
    with qtbot.waitSignal(open_window.desk.imported, timeout=20_000):
        dialog.import_button.click()
    idle(open_window)
    entry = next(
        p for p in open_window.desk.library.photos(open_window.desk.patient.id) if p.view == "face_45"
    )
    assert (entry.side, entry.moment, entry.day) == ("right", "day", 28)


def moments(dialog):
    return [item.moment for item in dialog.plan.items]


def test_later_sessions_are_proposed_as_follow_ups_until_the_user_says_otherwise(preview, card):
    dialog = preview(card)
    assert moments(dialog) == ["before", "follow_up", "follow_up"]
    last = list(dialog.cards.values())[2]
    assert last.moment.currentData() == "follow_up"
    last.moment.setCurrentIndex(last.moment.findData("before"))
    last.moment.activated.emit(0)
    last.move_wanted.emit(last.item, len(dialog.plan.people))
    assert moments(dialog) == ["before", "follow_up", "before"]
    dialog.reject()


def test_a_photo_that_is_dated_by_hand_gets_its_moment_from_the_day(qtbot, preview, card, write_photo):
    dialog = preview([card[0], write_photo(5)])
    assert moments(dialog) == ["before", "before"]
    undated = next(card for card in dialog.cards.values() if card.item.needs_date)
    qtbot.keyClicks(undated.day_taken, "2026-03-05")
    undated.day_taken.editingFinished.emit()
    assert undated.moment.currentData() == "follow_up"
    dialog.reject()


def test_photos_of_a_patient_who_is_held_already_are_follow_ups(
    qtbot, open_window, import_card, preview, card
):
    import_card(open_window, card[:1])
    open_window.desk.open_patient(None)
    dialog = preview(card[1:])
    assert moments(dialog) == ["before", "follow_up"]
    dialog.sections()[0].field.textEdited.emit("Weber, Anna")
    qtbot.waitUntil(lambda: moments(dialog) == ["follow_up", "follow_up"], timeout=10_000)
    dialog.reject()


def test_one_card_may_hold_several_patients(qtbot, open_window, preview, card, idle):
    dialog = preview(card)
    last = list(dialog.cards.values())[2]
    last.move_wanted.emit(last.item, len(dialog.plan.people))
    for section, name in zip(dialog.sections(), ("Weber, Anna", "Lindqvist, Maja"), strict=True):
        section.field.textEdited.emit(name)
    with qtbot.waitSignal(open_window.desk.imported, timeout=20_000):
        dialog.import_button.click()
    idle(open_window)
    counts = {p.name: p.photo_count for p in open_window.patients.model.patients}
    assert counts == {"Weber, Anna": 2, "Lindqvist, Maja": 1}


def test_a_photo_that_is_held_already_is_named_and_left_out(open_window, import_card, preview, card):
    import_card(open_window, card[:2])
    dialog = preview(card)
    assert len(dialog.cards) == 1
    assert "2 photos are left out" in dialog.alerts()
    assert "Weber, Anna" in dialog.alerts()
    assert dialog.import_button.text() == "Import 1 photo"
    dialog.reject()


def test_a_film_is_named_once_where_it_is_left_out(open_window, preview, card, tmp_path):
    film = tmp_path / "card" / "film.mov"
    film.write_bytes(b"\0\0\0\x14ftypqt  " + bytes(400))
    dialog = preview([card[0], film])
    assert dialog.alerts().count("film.mov") == 1
    dialog.reject()


def test_photos_dropped_on_a_patient_are_proposed_for_them(open_window, import_card, preview, card):
    import_card(open_window, card[:2])
    dialog = preview(card[2:])
    assert dialog.sections()[0].field.text() == "Weber, Anna"
    assert dialog.sections()[0].badge.text() == "existing patient"
    dialog.reject()


def test_a_warning_that_it_may_be_another_person_is_prominent(qtbot, open_window, monkeypatch, preview, card):
    from dataclasses import replace

    def suspect(_library, plan, _progress, tell):
        doubt = "This may be another person."
        items = tuple(replace(item, warnings=(*item.warnings, doubt)) for item in plan.items)
        tell(replace(plan, items=items))

    monkeypatch.setattr(engine, "check_identity", suspect, raising=False)
    dialog = preview(card)
    for name in ("Weber, Anna", "Lindqvist, Maja"):
        with qtbot.waitSignal(open_window.desk.identity_checked, timeout=20_000):
            dialog.sections()[0].field.textEdited.emit(name)
            open_window.imports._checked = ()
            dialog.plan_changed.emit()
    assert "another person" in dialog.alerts()
    first = next(iter(dialog.cards.values()))
    assert first.warning.text() == "This may be another person."
    assert not first.warning_box.isHidden()
    dialog.reject()


def test_cancel_in_the_middle_keeps_what_went_in(qtbot, open_window, monkeypatch, preview, card):
    window = open_window
    real, second, go_on = engine.commit, threading.Event(), threading.Event()

    def slow(journal, plan, progress):
        class Watched:
            @property
            def cancelled(self):
                return progress.cancelled

            def report(self, done, total, what):
                progress.report(done, total, what)
                if done == 1:
                    second.set()
                    go_on.wait(10)

        return real(journal, plan, Watched())

    monkeypatch.setattr(engine, "commit", slow, raising=False)
    dialog = preview(card)
    dialog.sections()[0].field.textEdited.emit("Weber, Anna")
    dialog.import_button.click()
    assert second.wait(10)
    qtbot.waitUntil(lambda: any(row.text.text() == "photo 2 of 3" for row in window.jobs.rows()))
    row = next(row for row in window.jobs.rows() if row.job.title == "Importing")
    with qtbot.waitSignal(window.desk.imported, timeout=20_000) as imported:
        row.cancel.click()
        go_on.set()
    qtbot.waitUntil(lambda: not window.runner.is_busy, timeout=20_000)
    assert imported.args[0].cancelled
    assert window.desk.patient.photo_count == 2
    assert any("stopped as you asked" in text for text in window.messages.messages())


def test_a_scan_can_be_cancelled(qtbot, open_window, monkeypatch, card, idle):
    at_work, go_on = threading.Event(), threading.Event()

    def slow(_library, _paths, progress, _patient_id, _decoders):
        progress.report(1, 3, "photo 1 of 3")
        at_work.set()
        go_on.wait(10)
        progress.check()

    monkeypatch.setattr(engine, "scan", slow, raising=False)
    open_window.import_paths(card)
    assert at_work.wait(10)
    qtbot.waitUntil(lambda: bool(open_window.jobs.rows()))
    open_window.jobs.rows()[0].cancel.click()
    go_on.set()
    idle(open_window)
    assert open_window.imports.dialog is None
    assert open_window.jobs.rows() == []


def test_names_are_read_as_people_write_them():
    assert (new_patient("Weber, Anna").family_name, new_patient("Weber, Anna").given_name) == (
        "Weber",
        "Anna",
    )
    assert (new_patient("Anna Maria Weber").family_name, new_patient("Anna Weber").given_name) == (
        "Weber",
        "Anna",
    )
    assert new_patient("0017").number == "0017"


def test_a_new_name_is_one_patient_however_often_it_is_typed():
    directory = Directory((Patient("p1", "7", "Weber", "Anna"),))
    assert directory.find("weber, anna") == "p1"
    assert directory.find("") is None
    assert directory.find("Lindqvist, Maja") is directory.find("lindqvist,  maja")


@pytest.mark.parametrize("text", ["2026-03-04", "4.3.2026", "4 Mar 2026", "4 March 2026", "20260304"])
def test_dates_are_read_as_people_write_them(text):
    assert parse_date(text) == date(2026, 3, 4)


@pytest.mark.parametrize("text", ["", "soon", "2026-13-01", "31.2.2026"])
def test_what_is_no_date_is_none(text):
    assert parse_date(text) is None


def test_a_second_drop_does_not_disturb_the_first(qtbot, open_window, preview, card):
    dialog = preview(card)
    open_window.import_paths(card)
    assert any(text.startswith("One import at a time") for text in open_window.messages.messages())
    assert open_window.imports.dialog is dialog
    dialog.reject()
