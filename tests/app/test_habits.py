"""What a desktop program is expected to do: palette, history, tables, printing, handing out, remembering."""

from datetime import date
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QLocale, QPointF, QRect, Qt
from PySide6.QtGui import QIcon, QImage, QMouseEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QMainWindow

from mesophoto.app.actions import ActionRegistry, ActionSpec
from mesophoto.app.palette.entries import Entry
from mesophoto.app.palette.matching import fit
from mesophoto.app.palette.view import Palette
from mesophoto.app.patients.dates import read_dates
from mesophoto.app.placing import bring_back
from mesophoto.app.printing.controller import PrintController
from mesophoto.app.printing.sheet import SheetPainter
from mesophoto.app.sharing.picture import plain_name
from mesophoto.app.tables import Table
from mesophoto.workflows.operations import AddPatient
from tests.app.approved import assert_approved


def add(window, idle, *names):
    for family, born in names:
        window.desk.do(AddPatient(family_name=family, given_name="Anna", birth_date=born))
    idle(window)


# the palette


def open_palette(window):
    window.registry["go.palette"].trigger()
    return window.habits.palette.palette


def texts_of(palette):
    return [entry.text for entry in palette.model.entries]


def test_letters_in_order_fit_and_others_do_not():
    assert fit("imp", "Import photos…") > fit("imp", "Side by side, important")
    assert fit("pho imp", "Import photos…") is not None
    assert fit("pho imp", "Import a folder…") is None
    assert fit("sbs", "Side by side") is not None
    assert fit("muller", "Müller, Zoë") is not None
    assert fit("xq", "Side by side") is None


def test_a_command_is_found_and_done_with_the_keyboard_alone(qtbot, measured_window):
    window = measured_window
    palette = open_palette(window)
    qtbot.keyClicks(palette.field, "slider")
    first = palette.model.entries[0]
    assert (first.text, first.place) == ("Slider", "View")
    assert first.keys == "Alt+2"
    done = []
    window.viewer.set_mode = done.append
    with qtbot.waitSignal(palette.chosen):
        qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: done == ["slider"])


def test_every_command_is_offered_once_with_its_menu(measured_window):
    window = measured_window
    palette = open_palette(window)
    by_text = {entry.text: entry for entry in palette.model.entries}
    specs = [spec for spec in window.registry.specs() if spec.id != "go.palette"]
    assert all(window.registry[spec.id].text().replace("&", "") in by_text for spec in specs)
    assert all(entry.place for entry in palette.model.entries if not entry.why_not)
    palette.close()


def test_what_cannot_be_done_says_why_and_is_not_done(qtbot, open_window):
    palette = open_palette(open_window)
    qtbot.keyClicks(palette.field, "measure now")
    entry = palette.model.entries[0]
    assert entry.text == "Measure now"
    assert entry.why_not == "Choose a patient first."
    assert palette.hint.text() == "Choose a patient first."
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()
    palette.close()


def test_patients_are_found_in_the_palette_by_name_and_by_birthday(qtbot, open_window, idle):
    window = open_window
    add(window, idle, ("Weber", date(1980, 2, 29)), ("Lindqvist", date(1971, 5, 3)))
    for typed in ("lindq", "3 May 1971"):
        palette = open_palette(window)
        qtbot.keyClicks(palette.field, typed)
        qtbot.waitUntil(lambda p=palette: "Lindqvist, Anna" in texts_of(p))
        assert "Weber, Anna" not in texts_of(palette)
        palette.close()
    palette = open_palette(window)
    qtbot.keyClicks(palette.field, "web")
    qtbot.waitUntil(lambda: "Weber, Anna" in texts_of(palette))
    place = texts_of(palette).index("Weber, Anna")
    for _ in range(place):
        qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.desk.patient is not None and window.desk.patient.family_name == "Weber")


# searching


def test_days_are_read_as_people_type_them():
    for locale, typed, first, last in (
        ("en_GB", "12 Jan 2026", date(2026, 1, 12), date(2026, 1, 12)),
        ("en_US", "2026-02", date(2026, 2, 1), date(2026, 2, 28)),
        ("en_US", "03/04/2026", date(2026, 3, 4), date(2026, 3, 4)),
        ("en_GB", "03/04/2026", date(2026, 4, 3), date(2026, 4, 3)),
        ("de_DE", "12. März 2026", date(2026, 3, 12), date(2026, 3, 12)),
        ("fr_FR", "1er février 2026", date(2026, 2, 1), date(2026, 2, 1)),
        ("es_ES", "12 de enero de 2026", date(2026, 1, 12), date(2026, 1, 12)),
        ("it_IT", "gennaio 2026", date(2026, 1, 1), date(2026, 1, 31)),
        ("en_US", "1980", date(1980, 1, 1), date(1980, 12, 31)),
    ):
        found = read_dates(f"weber {typed}", QLocale(locale))
        assert (found.words, tuple(found.days)) == ("weber", ((first, last),)), (locale, typed)
    for typed in ("weber", "31/02/2026", "12", "2026-13", "0815"):
        assert read_dates(typed, QLocale("en_US")) is None, typed


def test_search_finds_by_the_date_of_a_session(qtbot, measured_window, idle):
    window = measured_window
    add(window, idle, ("Lindqvist", None))
    for typed, names in (("2026-03", ["Weber, Anna"]), ("10 Mar 2026 lind", []), ("2025-03", [])):
        window.patients.search.clear()
        qtbot.keyClicks(window.patients.search, typed)
        idle(window)
        assert [patient.name for patient in window.patients.model.patients] == names


# the history


def test_several_steps_are_taken_back_and_done_again_at_once(qtbot, open_window, idle):
    window = open_window
    add(window, idle, ("Weber", None), ("Lindqvist", None), ("Novak", None))
    window.registry["edit.history"].trigger()
    dialog = window.habits.history.dialog
    qtbot.waitUntil(lambda: dialog.list.count() == 3)
    dialog.list.setCurrentRow(1)
    assert dialog.go.text() == "Undo 2 steps"
    dialog.go.click()
    idle(window)
    assert [one.name for one in window.patients.model.patients] == ["Weber, Anna"]
    qtbot.waitUntil(lambda: dialog.go.text() == "Undo this step" and dialog.list.currentRow() == 2)
    dialog.list.setCurrentRow(0)
    assert dialog.go.text() == "Redo 2 steps"
    dialog.go.click()
    idle(window)
    assert len(window.patients.model.patients) == 3
    dialog.close()


def test_the_history_outlasts_the_program(qtbot, open_window, idle, tmp_path):
    from mesophoto.app import engine

    window = open_window
    add(window, idle, ("Weber", None), ("Lindqvist", None))
    window.desk.close_library()
    window.desk.open_library(tmp_path / "library")
    idle(window)
    window.desk.do(engine.DeletePatient(window.desk.patients[0].id))
    idle(window)
    undo, redo = window.desk.library.history()
    assert undo[0].name == "Delete patient Lindqvist, Anna"
    assert (len(undo), redo) == (3, ())
    window.desk.undo_back_to(undo[1].number)
    idle(window)
    assert [one.name for one in window.patients.model.patients] == ["Weber, Anna"]


# tables


def test_every_chart_has_a_table_that_keys_reach_and_a_spreadsheet_takes(qtbot, measured_window):
    window = measured_window
    window.registry["view.table"].trigger()
    dialog = window.habits.tables.dialog
    assert dialog.choice.count() == len(window.timeline.charts())
    table = dialog.view.rows_model.table
    assert [row[0] for row in table.rows] == ["10 Jan 2026", "10 Mar 2026", "10 May 2026"]
    assert table.rows[0][1] == "baseline"
    dialog.view.setFocus()
    qtbot.keyClick(dialog.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QApplication.clipboard().text().splitlines()
    assert lines[0].startswith("Date\tChange since the baseline\tVerdict")
    assert len(lines) == 4
    dialog.view.setCurrentIndex(dialog.view.rows_model.index(1, 0))
    qtbot.keyClick(dialog.view, Qt.Key.Key_Return)
    assert window.desk.photo.session_date == date(2026, 3, 10)
    dialog.close()


def test_the_time_axis_is_zoomed_by_commands(measured_window):
    axis = measured_window.timeline.strip._layout
    measured_window.registry["time.zoom_in"].trigger()
    assert axis.is_zoomed
    measured_window.registry["time.fit"].trigger()
    assert not axis.is_zoomed


def test_a_cell_with_a_tab_or_a_line_break_stays_one_cell():
    assert Table("", ("a", "b"), [("1\t2", "3\n4")]).as_tsv() == "a\tb\n1 2\t3 4\n"


# handing out and printing


def drag_over(widget, modifiers=Qt.KeyboardModifier.NoModifier, start=None):
    start = start or QPointF(20, 20)
    left = Qt.MouseButton.LeftButton
    for kind, point, buttons in (
        (QMouseEvent.Type.MouseButtonPress, start, left),
        (QMouseEvent.Type.MouseMove, start + QPointF(60, 0), left),
    ):
        where = QPointF(widget.mapToGlobal(point.toPoint()))
        button = left if kind == QMouseEvent.Type.MouseButtonPress else Qt.MouseButton.NoButton
        QApplication.sendEvent(widget, QMouseEvent(kind, point, where, button, buttons, modifiers))


@pytest.mark.parametrize("place", ["strip", "viewer"])
def test_a_photo_is_dragged_out_as_a_nameless_copy_without_metadata(
    qtbot, measured_window, idle, monkeypatch, place
):
    window = measured_window
    dragging, given = window.habits.dragging, []
    monkeypatch.setattr(QApplication, "mouseButtons", lambda: Qt.MouseButton.LeftButton)
    monkeypatch.setattr(dragging, "start", given.append)
    if place == "strip":
        drag_over(window.timeline.strip, start=window.timeline.strip.box_of(window.desk.photo.id).center())
    else:
        drag_over(window.viewer.canvas, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(given))
    path = Path(given[0].mimeData().urls()[0].toLocalFile())
    assert path.name.endswith("2026-05-10.jpg")
    assert "Weber" not in str(path)
    with Image.open(path) as copy:
        assert not copy.getexif()
        assert copy.size == (240, 160)
    assert b"2026:05:10" not in path.read_bytes()
    dragging.forget()
    assert not path.exists()


def test_a_drag_in_the_viewer_without_ctrl_pans(measured_window):
    window = measured_window
    begun = []
    window.habits.dragging.begin = lambda: begun.append(1)
    drag_over(window.viewer.canvas)
    assert not begun


def test_a_copy_is_saved_without_metadata(qtbot, measured_window, idle, monkeypatch, tmp_path):
    window = measured_window
    path = tmp_path / "copy.png"
    monkeypatch.setattr("mesophoto.app.habits.QFileDialog.getSaveFileName", lambda *_: (str(path), ""))
    window.registry["photo.save_copy"].trigger()
    idle(window)
    with Image.open(path) as copy:
        assert not copy.info
    line = window.desk.library.audit(1)[0]
    assert (line.action, line.details["purpose"]) == ("export_picture", "record")
    assert "copy.png is saved." in window.messages.messages()


def test_the_name_of_a_copy_names_nobody(measured_window):
    assert plain_name(measured_window.desk.photo).count("Weber") == 0


def test_the_pair_is_printed_without_the_name_unless_it_is_asked_for(qtbot, measured_window, idle, tmp_path):
    window = measured_window
    window.registry["view.print"].trigger()
    qtbot.waitUntil(lambda: window.dialogs.current is not None and window.dialogs.current.isVisible())
    preview = window.dialogs.current
    assert not preview.named.isChecked()
    sheet = preview._sheet
    assert [one.caption.split(" · ")[0] for one in sheet.pictures] == ["10 Jan 2026", "10 May 2026"]
    assert sheet.pictures[0].caption.endswith("Baseline")
    assert sheet.rows
    sizes = {}
    for named in (False, True):
        printer = QPrinter()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / f"{named}.pdf"))
        said = []
        painter = SheetPainter(printer)
        say = painter._say
        painter._say = lambda text, *rest, say=say, said=said, **kept: (
            said.append(text),
            say(text, *rest, **kept),
        )
        painter.paint(sheet, with_name=named)
        sizes[named] = (tmp_path / f"{named}.pdf").stat().st_size
        assert any("Weber" in text for text in said) == named
    assert min(sizes.values()) > 1000
    preview.close()


def test_one_photo_alone_is_printed_with_its_values(qtbot, measured_window, idle):
    window = measured_window
    window.desk.choose_photo(window.desk.baseline.id)
    idle(window)
    sheet = PrintController(window).make_sheet(
        [window.desk.baseline], [QImage(4, 3, QImage.Format.Format_RGB888)]
    )
    assert sheet.verdict == ""
    assert all(row[-1] == "" for row in sheet.rows)


# keys


def test_no_two_commands_have_one_key(qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    registry = ActionRegistry(window, lambda _name: QIcon())
    registry.add(ActionSpec("chart.table", "Table", print, "Ctrl+T"))
    with pytest.raises(ValueError, match="same shortcut"):
        registry.add(ActionSpec("camera.open", "Camera", print, "F4; Ctrl+T"))


# remembering


def test_a_window_whose_screen_is_gone_comes_back(qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    window.resize(900, 700)
    window.move(4000, 300)
    screens = [QRect(0, 0, 1280, 800)]
    bring_back(window, screens)
    assert screens[0].contains(window.geometry().center())
    here = window.pos()
    bring_back(window, screens)
    assert window.pos() == here


def test_the_patient_that_was_open_is_open_again(measured_window, idle, tmp_path):
    window = measured_window
    middle = window.desk.series.photos[1]
    window.desk.choose_photo(middle.id)
    window._remember()
    patient_id = window.desk.patient.id
    window.desk.open_patient(None)
    window.habits.placing.go_back()
    idle(window)
    assert window.desk.patient.id == patient_id
    assert window.desk.photo == middle
    assert "Weber" not in window.settings.path.read_text()


def test_a_patient_who_is_gone_is_not_asked_for(measured_window, idle):
    window = measured_window
    window._remember()
    (place,) = window.settings.places.values()
    place[0] = "00000000-0000-0000-0000-000000000000"
    window.desk.open_patient(None)
    window.habits.placing.go_back()
    idle(window)
    assert window.desk.patient is None
    assert window.messages.messages() == []


def test_the_theme_follows_the_system_while_it_runs(qapp, theme):
    theme.set_mode("system")
    hints, was = qapp.styleHints(), theme.is_dark
    if hints.colorScheme() == Qt.ColorScheme.Unknown:
        theme._system_is_dark = lambda: not was
        hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
        assert theme.is_dark != was


def test_the_palette_is_painted_as_approved(open_window, theme):
    palette = Palette(open_window)
    palette.show_entries(
        [
            Entry("Import photos…", "Library", print, "Ctrl+I"),
            Entry("Slider", "View", print, "Alt+2", is_checked=True),
            Entry("Measure now", "Measure", print, "F5", why_not="Choose a patient first."),
            Entry("Weber, Anna", "Patient · 3 sessions · 10 May 2026", print),
        ]
    )
    palette.list.resize(480, palette.list.height())
    assert_approved(palette.list, "palette")
