"""The spots of a series, through the window."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFontMetricsF

from mesophoto.app import engine
from mesophoto.app.ledger.model import CHANGE, EXAMINE, NUMBER, ROW, STATE, rows_of
from mesophoto.errors import UserError
from mesophoto.records import Spot
from mesophoto.workflows.ledger import LedgerSpot, SpotLedger


def square(x, y, side=12.0):
    return np.array([[x, y], [x + side, y], [x + side, y + side], [x, y + side]])


def spot(number, at, states, areas, merged=((), (), ())):
    return Spot(
        id=f"S{number}",
        outline=square(*at),
        area_mm2=areas,
        contrast=tuple(6.0 if area else 0.3 for area in areas),
        state=states,
        sd=tuple(0.1 * area for area in areas),
        contrast_sd=(0.3,) * 3,
        p_value=(None, 0.5, 0.001),
        parts=(1, 1, 1),
        merged_with=merged,
    )


def make_ledger(photos):
    spots = [
        (spot(1, (20, 20), ("stable", "stable", "smaller"), (10.0, 9.0, 6.0)), "forehead", False),
        (spot(2, (80, 40), ("stable", "stable", "stable"), (4.0, 4.1, 4.0)), "cheek_left", False),
        (
            spot(3, (150, 90), ("not visible", "not visible", "new"), (0.0, 0.0, 5.0), ((), (), ("S2",))),
            "",
            True,
        ),
    ]
    return SpotLedger(
        photos=tuple(photos),
        baseline=0,
        spots=tuple(LedgerSpot(one, region, (False, False, examine)) for one, region, examine in spots),
        reasons=(None, None, None),
    )


@pytest.fixture
def spots_window(measured_window, idle, monkeypatch):
    """The window with the spots open."""
    photos = measured_window.desk.series.photos

    def follow(_library, _patient_id, _series, progress, _executor):
        progress.report(0, 0, "spots in 3 photos")
        return make_ledger(photos)

    monkeypatch.setattr(engine, "series_ledger", follow, raising=False)
    measured_window.registry["panel.spots"].trigger()
    idle(measured_window)
    return measured_window


def numbers(panel):
    return [panel.filter.index(place, 0).data(ROW).number for place in range(panel.filter.rowCount())]


def test_what_is_to_be_examined_comes_first(spots_window):
    panel = spots_window.spots.panel
    assert panel.isVisible()
    assert not spots_window.timeline.isVisible()
    assert numbers(panel) == [3, 1, 2]
    first = panel.filter.index(0, 0).data(ROW)
    assert first.place == "Elsewhere"
    assert EXAMINE in first.sentence()
    assert "Grown together with spot 2." in first.sentence()
    assert panel.filter.index(1, CHANGE).data() == "−40 %"


def test_the_state_of_a_spot_to_be_examined_is_not_cut_off(spots_window, theme):
    panel = spots_window.spots.panel
    for scale in (1.0, 1.5):
        theme.set_font_scale(scale)
        words = QFontMetricsF(theme.font("body", strong=True)).horizontalAdvance("larger  ")
        words += QFontMetricsF(theme.font("caption", strong=True)).horizontalAdvance("examine")
        icons = theme.px(16) * 2 + theme.px(6) + theme.px(4)
        assert panel.table.columnWidth(STATE) >= words + icons + theme.px(8) + theme.px(6)


def test_spots_of_one_photo_are_counted_and_have_no_state(spots_window):
    panel = spots_window.spots.panel
    rows = [replace(row, course=row.course[:1], photo=0) for row in panel.model.rows]
    panel.set_rows(rows, "10 Jan 2026")
    assert panel.counted() == ["3 spots"]
    assert panel.table.isColumnHidden(STATE)
    assert panel.table.isColumnHidden(CHANGE)
    assert "stable" not in rows[1].sentence()


def test_a_row_flies_the_viewer_to_the_spot(qtbot, spots_window):
    panel, camera = spots_window.spots.panel, spots_window.viewer.canvas.camera
    with qtbot.waitSignal(panel.spot_wanted):
        panel.choose(1)
    assert camera.centre == QPointF(26.5, 26.5)
    assert camera.visible_rect().contains(QPointF(20, 20))
    assert "Spot 1, Forehead: smaller." in panel.detail.text()


def test_a_click_on_the_map_chooses_the_row(qtbot, spots_window):
    panel = spots_window.spots.panel
    place = panel.map._polygon(panel.model.rows[1]).boundingRect().center()
    with qtbot.waitSignal(panel.spot_wanted) as flown:
        qtbot.mouseClick(panel.map, Qt.MouseButton.LeftButton, pos=place.toPoint())
    assert flown.args[0].number == 2
    assert panel.chosen().number == 2


def test_arrow_keys_go_through_the_map(qtbot, spots_window):
    panel = spots_window.spots.panel
    panel.choose(1)
    qtbot.keyClick(panel.map, Qt.Key.Key_Right)
    assert panel.chosen().number == 2


def test_the_filter_keeps_the_wanted_states_and_lets_go_for_a_chosen_one(spots_window):
    panel = spots_window.spots.panel
    panel.chips.flow.itemAt(0).widget().setChecked(True)
    assert numbers(panel) == [3]
    panel.choose(1)
    assert numbers(panel) == [3, 1, 2]
    assert panel.chosen().number == 1


def test_columns_sort_by_what_they_mean(spots_window):
    panel = spots_window.spots.panel
    panel.table.sortByColumn(NUMBER, Qt.SortOrder.AscendingOrder)
    assert numbers(panel) == [1, 2, 3]


def test_another_photo_is_seen_against_the_baseline(spots_window, idle):
    photos = spots_window.desk.series.photos
    spots_window.desk.choose_photo(photos[1].id)
    idle(spots_window)
    states = [row.state for row in spots_window.spots.panel.model.rows]
    assert states == ["stable", "stable", "not visible"]


def test_the_spots_give_way_to_the_timeline(spots_window, idle):
    spots_window.spots.panel.close_button.click()
    idle(spots_window)
    assert spots_window.timeline.isVisible()
    assert not spots_window.spots.panel.isVisible()


def test_a_failure_is_told_in_place_of_the_table(measured_window, idle, monkeypatch):
    def fail(*_arguments):
        raise UserError("An original is missing.")

    monkeypatch.setattr(engine, "series_ledger", fail, raising=False)
    measured_window.toggle_spots()
    idle(measured_window)
    panel = measured_window.spots.panel
    assert panel.pages.currentWidget() is panel.note
    assert panel.note.text() == "An original is missing."


def test_no_spots_are_told_in_words(measured_window, idle, monkeypatch):
    photos = measured_window.desk.series.photos
    empty = SpotLedger(tuple(photos), 0, (), (None, None, None))
    monkeypatch.setattr(engine, "series_ledger", lambda *_: empty, raising=False)
    measured_window.toggle_spots()
    idle(measured_window)
    assert "No spot" in measured_window.spots.panel.note.text()


def test_a_photo_that_does_not_fit_says_why(measured_window, idle, monkeypatch):
    photos = measured_window.desk.series.photos
    ledger = SpotLedger(tuple(photos), 0, make_ledger(photos).spots, (None, None, "another person"))
    monkeypatch.setattr(engine, "series_ledger", lambda *_: ledger, raising=False)
    measured_window.toggle_spots()
    idle(measured_window)
    assert "another person" in measured_window.spots.panel.note.text()


def test_rows_have_no_change_where_nothing_was(measured_window):
    rows = rows_of(make_ledger(measured_window.desk.series.photos), 2)
    assert rows[2].change is None
    assert rows[0].change == pytest.approx(-0.4)
