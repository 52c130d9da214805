"""Consents, what is judged, exports, sheets and seals, through the widgets."""

import io
from datetime import date
from types import SimpleNamespace

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QImage
from PySide6.QtPrintSupport import QPrinter

from mesophoto.app import engine
from mesophoto.app.consent.form_field import LARGEST_BYTES, FormField
from mesophoto.app.consent.pad import SignaturePad
from mesophoto.app.exporting import motion_kind, sheets
from mesophoto.app.exporting.clinic import ClinicDialog
from mesophoto.errors import UserError
from mesophoto.workflows.consent_forms import pages_of_form
from mesophoto.workflows.exporting.clinic import Clinic
from mesophoto.workflows.exporting.release import Handout
from mesophoto.workflows.operations import SetOutcomePlan

TODAY = date.today()


def png(side=40):
    file = io.BytesIO()
    Image.fromarray(np.full((side, side, 3), 200, np.uint8)).save(file, "PNG")
    return file.getvalue()


def sign(qtbot, pad):
    qtbot.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(40, 90))
    for step in range(1, 6):
        qtbot.mouseMove(pad, QPoint(40 + 30 * step, 90 - 10 * (step % 2)))
    qtbot.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(190, 80))


@pytest.fixture
def opened(idle):
    """Trigger a command and give the dialog it opens."""

    def run(window, action):
        window.registry[action].trigger()
        idle(window)
        return window.dialogs.current

    return run


def consents(window):
    return window.desk.library.consents(window.desk.patient.id)


def test_strokes_are_kept_in_the_fields_own_measure_whatever_leaves_it(qtbot):
    pad = SignaturePad()
    qtbot.addWidget(pad)
    pad.resize(pad.sizeHint())
    pad.show()
    qtbot.mouseClick(pad, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    assert not pad.is_signed()
    sign(qtbot, pad)
    assert pad.is_signed()
    qtbot.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    qtbot.mouseMove(pad, QPoint(pad.width() + 50, -50))
    assert pad.strokes()[-1][-1] == (1.0, 0.0)
    pad.clear()
    assert pad.strokes() == ()


def test_a_patient_signs_on_the_screen_and_withdraws(qtbot, measured_window, opened, idle):
    window = measured_window
    dialog = opened(window, "handing.consents")
    dialog.give.click()
    card = window.dialogs.current
    assert not card.save.isEnabled()
    card.purpose.buttons["teaching"].click()
    card.shows_name.setChecked(False)
    assert "shown in teaching" in card.agreed.text()
    assert "My name does not stand on it." in card.agreed.text()
    sign(qtbot, card.pad)
    card.save.click()
    idle(window)
    (given,) = consents(window)
    assert (given.purpose, given.shows_name, given.shows_face) == ("teaching", False, True)
    assert len(given.signature[0]) > 3
    assert dialog.section.list.count() == 1
    dialog.edit.click()
    card = window.dialogs.current
    assert not card.shows_face.isEnabled()
    assert "signed as it is" in card.hint.text()
    card.reject()
    dialog.revoke.click()
    window.dialogs.current.save.click()
    idle(window)
    assert not consents(window)[0].holds_on(TODAY)
    assert not dialog.revoke.isEnabled()
    window.registry["edit.undo"].trigger()
    idle(window)
    assert consents(window)[0].holds_on(TODAY)
    dialog.delete.click()
    idle(window)
    assert consents(window) == ()


def test_a_signed_form_is_dropped_and_seen_again(measured_window, opened, idle, tmp_path):
    window = measured_window
    dialog = opened(window, "handing.consents")
    dialog.give.click()
    card = window.dialogs.current
    form = tmp_path / "signed.png"
    form.write_bytes(png())
    drop(card.form, form)
    card.save.click()
    idle(window)
    assert consents(window)[0].form_name == "signed.png"
    dialog.view.click()
    idle(window)
    view = window.dialogs.current
    assert [page.accessibleName() for page in view.pages] == ["Page 1 of the form"]


def drop(widget, path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    keys = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    widget.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, *keys))


def test_a_form_that_is_too_large_or_no_form_is_refused(qtbot, tmp_path):
    field = FormField()
    qtbot.addWidget(field)
    path = tmp_path / "form.pdf"
    for data, why in (
        (b"%PDF" + bytes(LARGEST_BYTES), "larger than 5 MB"),
        (b"hello", "no PDF, JPEG or PNG"),
    ):
        path.write_bytes(data)
        field.take(path)
        assert field.data is None
        assert why in field.words.text()
    field.take(tmp_path / "nowhere.pdf")
    assert "cannot be read" in field.words.text()
    with pytest.raises(UserError, match="cannot be opened"):
        pages_of_form(b"%PDF-1.4 broken")


def test_a_new_baseline_asks_once_what_is_treated(measured_window, opened, idle):
    window = measured_window
    first, middle, last = window.desk.series.photos
    window.desk.choose_photo(middle.id)
    card = opened(window, "measure.baseline")
    assert "2 photos were compared already" in card.note.words.text()
    card.indication.buttons["sun_damage"].click()
    assert card.judged.text().startswith("Brown spots")
    card.save.click()
    idle(window)
    assert window.desk.baseline == middle
    (plan,) = window.desk.library.outcome_plans(window.desk.patient.id)
    assert (plan.indication, plan.measured_before) == ("sun_damage", 2)
    window.desk.choose_photo(last.id)
    window.registry["measure.baseline"].trigger()
    idle(window)
    assert window.desk.baseline == last
    for _ in range(2):
        window.registry["edit.undo"].trigger()
        idle(window)
    assert window.desk.baseline == first
    assert all(one.deleted_at for one in window.desk.library.outcome_plans(window.desk.patient.id))


def test_what_is_judged_may_be_left_open(measured_window, opened, idle):
    window = measured_window
    middle = window.desk.series.photos[1]
    window.desk.choose_photo(middle.id)
    opened(window, "measure.baseline").skip.click()
    idle(window)
    assert window.desk.baseline == middle
    assert window.desk.library.outcome_plans(window.desk.patient.id) == ()


def test_nothing_is_exported_without_a_consent_and_what_is_can_be_checked(
    qtbot, measured_window, opened, idle, tmp_path
):
    window = measured_window
    dialog = opened(window, "handing.export")
    dialog.folder.setText(str(tmp_path / "out"))
    idle(window)
    assert not dialog.export.isEnabled()
    assert "has not agreed" in dialog.refused.words.text()
    dialog.ask.click()
    card = window.dialogs.current
    assert card.purpose.value() == "patient_copy"
    sign(qtbot, card.pad)
    card.save.click()
    idle(window)
    assert dialog.export.isEnabled()
    dialog.export.click()
    idle(window)
    files = sorted((tmp_path / "out").iterdir())
    assert len(files) == 2
    assert "2 files" in dialog.written.text()
    assert not any("weber" in path.name.lower() for path in files)
    dialog.reject()
    seal = opened(window, "handing.seal")
    drop(seal, files[0])
    idle(window)
    assert seal.answer.text() == "Genuine and unaltered."
    files[0].write_bytes(files[0].read_bytes() + b"0")
    seal.file_wanted.emit(files[0])
    idle(window)
    assert seal.answer.text() == "Altered."
    other = tmp_path / "other.png"
    other.write_bytes(png())
    seal.file_wanted.emit(other)
    idle(window)
    assert seal.answer.text() == "Unknown to this library."


@pytest.mark.parametrize(("kind", "suffix"), [("data", ".csv"), ("dicom", ".dcm")])
def test_measurements_and_dicom_leave_too(measured_window, opened, idle, kind, suffix):
    window = measured_window
    folder = window.desk.library.folder.parent / "out"
    dialog = opened(window, "handing.export")
    dialog.kind.buttons[kind].click()
    dialog.purpose.buttons["record"].click()
    dialog.folder.setText(str(folder))
    idle(window)
    dialog.export.click()
    idle(window)
    assert dialog.pages.currentWidget() is dialog.end
    assert any(path.suffix == suffix for path in folder.rglob("*"))
    dialog.cancel.click()
    assert not dialog.isVisible()


def test_a_moving_picture_is_asked_of_the_shown_pair(measured_window, opened, idle, monkeypatch):
    window = measured_window
    made = []
    monkeypatch.setattr(motion_kind, "hand_out_motion", lambda *given, **_: made.append(given))
    dialog = opened(window, "handing.export")
    dialog.kind.buttons["motion"].click()
    dialog.purpose.buttons["record"].click()
    choose(dialog.choices["motion"].style_of, "blink")
    idle(window)
    dialog.export.click()
    idle(window)
    (given,) = made
    assert given[4].style == "blink"
    assert given[4].photo_ids == (window.desk.photo.id,)
    assert "1 file" in dialog.written.text()


@pytest.fixture
def drawn_here(monkeypatch):
    """Sheets of one white page, at once; tells of which options they were made."""
    made = []

    def make(library, patient_id, options, today):
        made.append(options)
        handout = Handout(
            "sheet", options.purpose, (patient_id,), shows_name=options.name != "pseudonym",
            shows_face=options.face == "shown",
        )  # fmt: skip
        return SimpleNamespace(handout=handout, pages_png=lambda _dpi: iter([png(60)]))

    monkeypatch.setattr(engine, "make_sheet", make, raising=False)
    return made


def choose(box, key):
    box.setCurrentIndex(box.findData(key))


def test_the_sheet_asks_for_what_is_missing_and_draws_the_latest_choice(
    qtbot, measured_window, opened, idle, drawn_here
):
    window = measured_window
    series = window.desk.series
    dialog = opened(window, "handing.sheet")
    qtbot.waitUntil(dialog.busy.isHidden)
    assert "what this view is treated for" in dialog.lack.text()
    assert not dialog.pdf.isEnabled()
    dialog.help.click()
    idle(window)
    card = window.dialogs.current
    card.indication.buttons["scar"].click()
    card.save.click()
    qtbot.waitUntil(lambda: "has not agreed" in dialog.lack.text())
    dialog.help.click()
    card = window.dialogs.current
    sign(qtbot, card.pad)
    card.save.click()
    qtbot.waitUntil(dialog.pdf.isEnabled)
    assert len(dialog.view.pages) == 1
    drawn_here.clear()
    for language in ("de", "fr", "it"):
        choose(dialog.choices.language, language)
    qtbot.waitUntil(dialog.pdf.isEnabled)
    assert [one.language for one in drawn_here] == ["it"]
    assert drawn_here[0].photo_id == series.photos[-1].id


@pytest.mark.usefixtures("drawn_here")
def test_the_sheet_is_saved_and_says_where(qtbot, measured_window, opened, idle, monkeypatch):
    window = measured_window
    series = window.desk.series
    window.desk.do(
        SetOutcomePlan(
            patient_id=window.desk.patient.id, view=series.view, side=series.side, indication="scar"
        )
    )
    idle(window)
    saved = []

    def hand_out(library, sheet, folder, kind):
        saved.append(kind)
        return (folder / "sheet.pdf",), ()

    monkeypatch.setattr(engine, "hand_out_sheet", hand_out, raising=False)
    monkeypatch.setattr(
        "mesophoto.app.exporting.sheet_dialog.QFileDialog.getExistingDirectory",
        lambda *_: str(window.desk.library.folder.parent),
    )
    dialog = opened(window, "handing.sheet")
    choose(dialog.choices.purpose, "record")
    qtbot.waitUntil(dialog.pdf.isEnabled)
    dialog.pdf.click()
    idle(window)
    assert saved == ["pdf"]
    assert dialog.told.words.text() == "sheet.pdf is saved."
    assert dialog.show_folder.isVisible()


def test_pages_are_printed_one_on_each_paper(tmp_path):
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    sheets.print_pages(printer, [QImage.fromData(png())] * 2)
    assert len(pages_of_form((tmp_path / "printed.pdf").read_bytes())) == 2


def test_the_clinics_name_and_logo_are_kept_and_undone(measured_window, opened, idle, tmp_path):
    window = measured_window
    dialog = opened(window, "handing.clinic")
    assert isinstance(dialog, ClinicDialog)
    dialog.name.setText("Praxis am See")
    dialog.lines.setPlainText("Seestraße 1\n\n")
    logo = tmp_path / "logo.png"
    logo.write_bytes(b"no picture")
    dialog.logo_wanted.emit(logo)
    idle(window)
    assert "could not be read" in dialog.said.text()
    logo.write_bytes(png())
    dialog.logo_wanted.emit(logo)
    idle(window)
    dialog.save.click()
    idle(window)
    kept = engine.read_clinic(window.desk.library)
    assert (kept.name, kept.lines, bool(kept.logo)) == ("Praxis am See", ("Seestraße 1",), True)
    window.registry["edit.undo"].trigger()
    idle(window)
    assert engine.read_clinic(window.desk.library) == Clinic()
