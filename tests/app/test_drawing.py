"""Marking on photos: regions, scale, spots not counted."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from mesophoto.app.drawing.dialogs import SpotsDialog
from mesophoto.library.entities import NotCounted, SpotEntry


@pytest.fixture
def opened(qtbot, measured_window, idle):
    """Trigger an action and give its dialog, once it is shown."""

    def run(action):
        measured_window.dialogs.current = None
        measured_window.registry[action].trigger()
        qtbot.waitUntil(lambda: measured_window.dialogs.current is not None)
        return measured_window.dialogs.current

    return run


def click(qtbot, dialog, x, y):
    """Click on a place of the photo."""
    qtbot.mouseClick(dialog.sheet, Qt.MouseButton.LeftButton, pos=dialog.sheet.to_screen(x, y).toPoint())


def test_a_region_is_drawn_on_the_baseline_and_undone(qtbot, measured_window, opened, idle):
    window = measured_window
    baseline = window.desk.baseline
    dialog = opened("measure.region")
    assert not dialog.save.isEnabled()
    for x, y in ((20, 20), (120, 20), (200, 140), (120, 120)):
        click(qtbot, dialog, x, y)
    dialog.back.click()
    dialog.name.setText("scar")
    dialog.save.click()
    idle(window)
    (region,) = window.desk.library.regions(baseline.id)
    assert region.name == "scar"
    assert [(round(x), round(y)) for x, y in region.polygon] == [
        pytest.approx((20, 20), abs=1),
        pytest.approx((120, 20), abs=1),
        pytest.approx((200, 140), abs=1),
    ]
    window.registry["edit.undo"].trigger()
    idle(window)
    assert window.desk.library.regions(baseline.id) == ()


def test_the_scale_follows_from_two_points(qtbot, measured_window, opened, idle):
    window = measured_window
    photo = window.desk.photo
    dialog = opened("measure.scale")
    assert not dialog.save.isEnabled()
    click(qtbot, dialog, 20, 50)
    assert not dialog.save.isEnabled()
    click(qtbot, dialog, 220, 50)
    dialog.distance_mm.setValue(40)
    assert dialog.px_per_mm.value() == pytest.approx(5.0, rel=0.01)
    dialog.save.click()
    idle(window)
    scale = window.desk.library.photo(photo.id).scale
    assert scale.px_per_mm == pytest.approx(5.0, rel=0.01)
    assert scale.source == "points"


def test_a_scale_may_be_given(measured_window, opened, idle):
    window = measured_window
    photo = window.desk.photo
    dialog = opened("measure.scale")
    dialog.px_per_mm.setValue(7.25)
    dialog.save.click()
    idle(window)
    assert window.desk.library.photo(photo.id).scale.source == "given"


def test_a_spot_is_left_out_and_counted_again(qtbot, measured_window):
    photo = measured_window.desk.photo
    image = QImage(240, 160, QImage.Format.Format_RGB888)
    image.fill(Qt.GlobalColor.lightGray)
    spot = SpotEntry(((50, 50), (70, 50), (70, 70), (50, 70)), (60, 60), 400.0, 4.0)
    dialog = SpotsDialog(photo, image, (spot,), (NotCounted("n1", photo.id, 150.0, 100.0),))
    qtbot.addWidget(dialog)
    dialog.show()
    assert [counted for _, counted in dialog.sheet.outlines] == [True]
    click(qtbot, dialog, 55, 55)
    click(qtbot, dialog, 150, 100)
    assert [counted for _, counted in dialog.sheet.outlines] == [False]
    added, removed = dialog.operations()
    assert (round(added.x_px), round(added.y_px)) == pytest.approx((55, 55), abs=1)
    assert removed.spot_id == "n1"
    click(qtbot, dialog, 65, 65)
    assert [counted for _, counted in dialog.sheet.outlines] == [True]


def test_the_sheet_zooms_at_the_pointer(qtbot, measured_window, opened):
    dialog = opened("measure.scale")
    before = dialog.sheet.to_screen(60, 40)
    dialog.sheet.zoom(4.0, before)
    after = dialog.sheet.to_screen(60, 40)
    assert (after - before).manhattanLength() < 1e-6
    dialog.reject()


def test_a_photo_is_corrected_and_moved_to_its_day(measured_window, opened, idle):
    window = measured_window
    photo = window.desk.photo
    dialog = opened("photo.edit")
    dialog.moment.setCurrentIndex(dialog.moment.findData("day"))
    dialog.day.setValue(28)
    dialog.taken.setText("2026-04-01")
    dialog.save.click()
    idle(window)
    changed = window.desk.library.photo(photo.id)
    assert (changed.moment, changed.day, changed.session_date) == ("day", 28, date(2026, 4, 1))


def test_a_colour_reference_is_drawn_under_its_reserved_name(measured_window, idle):
    window = measured_window
    window.registry["measure.reference"].trigger()
    idle(window)
    dialog = window.dialogs.current
    for corner in ((10, 10), (60, 10), (60, 50)):
        dialog.sheet.clicked.emit(*corner)
    dialog.kind.setCurrentIndex(dialog.kind.findData("grey_card"))
    dialog.accept()
    idle(window)
    assert [region.name for region in window.desk.library.regions(window.desk.baseline.id)] == ["grey_card"]
