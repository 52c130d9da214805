"""The timeline's lanes and how its axis is moved."""

from dataclasses import replace
from datetime import date, datetime

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from mesophoto.app.tables.charts import lanes_table
from mesophoto.app.timeline.lanes_model import make_lanes, time_range
from mesophoto.app.timeline.model import Chart, ChartKey, ChartPoint, Entry
from mesophoto.app.timeline.panel import TimelinePanel
from mesophoto.library.clinical import (
    Appointment,
    Course,
    Influence,
    OutlineFindings,
    SideEffect,
    SideEffectOutline,
    Treatment,
    TreatmentProduct,
)
from mesophoto.workflows.timeline import History
from tests.library.clinical_rows import AddEverything

TODAY = date(2026, 6, 10)
DAYS = [date(2026, month, 1) for month in (1, 2, 3, 5, 6)]


def treatment(number, day, course_id="c"):
    given = TreatmentProduct(f"g{number}", "p", "Complex 5", lot=f"L-{number}", volume_ml=2.5)
    return Treatment(
        id=f"t{number}", patient_id="w", date=day, indication="sun_damage", technique="nappage",
        course_id=course_id, zones=("cheek_left",), products=(given,),
    )  # fmt: skip


def bruise(key="bruise", onset=DAYS[0], resolved=date(2026, 1, 12), complication=False):
    drawn = SideEffectOutline("o", key, "p0", onset, ((0, 0),), findings=OutlineFindings(area_mm2=41.5))
    return SideEffect(
        id=key, patient_id="w", kind="bruising", is_complication=complication, severity="mild",
        onset_on=onset, resolved_on=resolved, outlines=(drawn,),
    )  # fmt: skip


HISTORY = History(
    treatments=(treatment(1, DAYS[0]), treatment(2, DAYS[1])),
    side_effects=(bruise(), bruise("open", DAYS[3], None, complication=True)),
    influences=(
        Influence("sun", "w", "sun", DAYS[2], DAYS[3]),
        Influence("old", "w", "smoking", date(2010, 1, 1)),
    ),
    courses=(Course("c", "w", "sun_damage", DAYS[0], session_count=4, interval_days=130),),
    appointments=(
        Appointment("gone", "w", datetime(2026, 3, 1, 9, 30)),
        Appointment("next", "w", datetime(2026, 6, 20, 9, 30)),
    ),
)  # fmt: skip


def lanes_by_name():
    return {lane.name: lane for lane in make_lanes(HISTORY, TODAY)}


def chart(metric):
    points = [ChartPoint("p0", DAYS[0], 0.0, is_baseline=True)]
    points += [ChartPoint(f"p{i}", day, -4.0 * i, verdict="improved") for i, day in enumerate(DAYS) if i]
    return Chart(ChartKey(metric, "percent", "face"), tuple(points))


@pytest.fixture
def panel(qtbot):
    panel = TimelinePanel()
    qtbot.addWidget(panel)
    panel.resize(1000, 700)
    entries = [Entry(f"s{i}", day, f"p{i}", is_baseline=i == 0) for i, day in enumerate(DAYS)]
    panel.set_entries(entries, make_lanes(HISTORY, TODAY), TODAY)
    charts = [chart("redness"), chart("texture_roughness")]
    panel.set_charts(charts, [one.key for one in charts])
    panel.set_selected("p4")
    panel.show()
    return panel


def test_what_was_done_and_what_followed_stand_on_lanes():
    lanes = lanes_by_name()
    assert list(lanes) == ["treatments", "side_effects", "influences", "planned"]
    (first, _) = lanes["treatments"].items
    assert first.details[0] == "1 Jan 2026"
    assert "Complex 5, lot L-1, 2.50 ml" in first.details
    assert "Sun damage, Nappage" in first.details
    resolved, still = lanes["side_effects"].items
    assert (resolved.kind, resolved.ends_on, resolved.is_open) == ("side_effect", date(2026, 1, 12), False)
    assert "41.5 mm² on 1 Jan 2026" in resolved.details
    assert (still.kind, still.ends_on, still.is_open) == ("complication", TODAY, True)
    assert "Mild, complication" in still.details


def test_bars_at_one_time_have_rows_of_their_own():
    assert [item.row for item in lanes_by_name()["influences"].items] == [0, 1]


def test_only_what_is_to_come_is_planned():
    items = lanes_by_name()["planned"].items
    assert [(item.kind, item.starts_on) for item in items] == [
        ("due", date(2026, 6, 11)),
        ("appointment", date(2026, 6, 20)),
        ("due", date(2026, 10, 19)),
    ]


def test_an_appointment_takes_the_place_of_the_treatment_that_is_due_about_then():
    visit = Appointment("visit", "w", datetime(2026, 6, 13, 9, 30), course_id="c")
    lanes = make_lanes(replace(HISTORY, appointments=(visit,)), TODAY)
    items = next(lane for lane in lanes if lane.name == "planned").items
    assert [(item.kind, item.starts_on.month) for item in items] == [("appointment", 6), ("due", 10)]


def test_the_lanes_have_a_table():
    table = lanes_table(make_lanes(HISTORY, TODAY))
    assert [row[0] for row in table.rows].count("Treatments") == 2
    assert any("41.5 mm² on 1 Jan 2026" in row[2] for row in table.rows if row[0] == "Side effects")


def test_due_days_follow_the_last_treatment_and_end_with_the_course():
    (course,) = HISTORY.courses
    assert HISTORY.due_on(course) == (date(2026, 6, 11), date(2026, 10, 19))
    ended = Course("c", "w", "sun_damage", DAYS[0], session_count=4, ended_on=DAYS[2])
    assert HISTORY.due_on(ended) == ()
    assert History().due_on(course)[:2] == (DAYS[0], date(2026, 5, 11))


def test_the_axis_runs_to_the_last_plan_and_not_back_to_old_habits():
    assert time_range(DAYS, make_lanes(HISTORY, TODAY), TODAY) == (DAYS[0], date(2026, 10, 19))
    assert time_range(DAYS, [], TODAY) == (DAYS[0], TODAY)
    assert time_range(DAYS, [], date(2029, 1, 1)) == (DAYS[0], DAYS[-1])
    assert time_range([], [], TODAY) is None


@pytest.mark.parametrize(
    ("key", "signal"),
    [("t2", "treatment_chosen"), ("open", "side_effect_chosen"), ("next", "appointment_chosen")],
)
def test_a_click_on_a_lane_opens_what_is_there(qtbot, panel, key, signal):
    place = panel.lanes.box_of(key).center().toPoint()
    with qtbot.waitSignal(getattr(panel, signal)) as found:
        qtbot.mouseClick(panel.lanes, Qt.MouseButton.LeftButton, pos=place)
    assert found.args == [key]


def test_the_lanes_are_walked_and_opened_by_keys(qtbot, panel):
    lanes = panel.lanes
    lanes.setFocus()
    assert lanes.current.key == "t1"
    qtbot.keyClick(lanes, Qt.Key.Key_Right)
    assert "lot L-2" in lanes.accessibleDescription()
    qtbot.keyClick(lanes, Qt.Key.Key_Down)
    assert lanes.current.key == "bruise"
    qtbot.keyClick(lanes, Qt.Key.Key_Right)
    with qtbot.waitSignal(panel.side_effect_chosen) as found:
        qtbot.keyClick(lanes, Qt.Key.Key_Return)
    assert found.args == ["open"]


def test_lanes_and_charts_share_the_axis_of_the_photos(panel):
    charts = panel.charts()
    for photo, key in (("p0", "t1"), ("p1", "t2")):
        x = charts[0].point_position(photo).x()
        assert charts[1].point_position(photo).x() == x
        assert panel.lanes.box_of(key).center().x() == pytest.approx(x)


def turn_wheel(widget, x, notches=1, modifiers=Qt.KeyboardModifier.NoModifier):
    place = QPointF(x, 20)
    event = QWheelEvent(
        place, widget.mapToGlobal(place), QPoint(), QPoint(0, 120 * notches), Qt.MouseButton.NoButton,
        modifiers, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(widget, event)


def test_the_wheel_zooms_all_charts_about_the_pointer(panel):
    first, second = panel.charts()
    at = first.point_position("p2")
    before = first.point_position("p3").x() - at.x()
    turn_wheel(first, at.x(), 3)
    assert first.point_position("p2").x() == pytest.approx(at.x(), abs=0.01)
    assert second.point_position("p3").x() - at.x() == pytest.approx(1.25**3 * before)
    turn_wheel(first, at.x(), -9)
    assert second.point_position("p3").x() - at.x() == pytest.approx(before)


def test_keys_zoom_and_fit_and_choosing_shows_what_is_chosen(qtbot, panel):
    strip, chart = panel.strip, panel.charts()[0]
    for _ in range(4):
        qtbot.keyClick(strip, Qt.Key.Key_Plus)
    panel.set_selected("p0")
    assert strip.box_of("p0").width() > 0
    assert strip.box_of("p4").width() == 0
    panel.set_selected("p4")
    assert strip.box_of("p4").width() > 0
    assert panel.width() > chart.point_position("p4").x()
    qtbot.keyClick(strip, Qt.Key.Key_0)
    assert strip.box_of("p0").width() > 0


def test_a_drag_moves_the_axis_and_opens_nothing(qtbot, panel):
    for _ in range(3):
        panel.navigation.zoom_in()
    lanes, chart = panel.lanes, panel.charts()[0]
    before = chart.point_position("p2").x()
    panel.treatment_chosen.connect(lambda _key: pytest.fail("a drag is no click"))
    start = QPoint(500, 10)
    qtbot.mousePress(lanes, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(lanes, start - QPoint(60, 0))
    qtbot.mouseRelease(lanes, Qt.MouseButton.LeftButton, pos=start - QPoint(60, 0))
    assert chart.point_position("p2").x() == pytest.approx(before - 60)


def test_what_the_pointer_is_at_stands_out_everywhere(panel):
    first, second = panel.charts()
    before = second.grab().toImage()
    place = first.point_position("p1")
    # Sent to the widget itself: where a pointer was left by another test must not matter.
    move = QMouseEvent(
        QEvent.Type.MouseMove, place, first.mapToGlobal(place), Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(first, move)
    assert second.grab().toImage() != before
    assert "improved" in first.describe(first.chart.points[1])


def test_four_charts_at_most_are_offered(panel):
    keys = [ChartKey("redness", "a*", region) for region in ("face", "nose", "chin", "neck", "forehead")]
    panel.chooser.set_choice(keys, keys[:4])
    panel.chooser.fill()
    (menu,) = [action.menu() for action in panel.chooser.menu().actions() if action.menu()]
    assert [action.isEnabled() for action in menu.actions()] == [True] * 4 + [False]


@pytest.mark.parametrize("count", [0, 1])
def test_nothing_and_one_session_are_shown(panel, count):
    entries = [Entry("s0", DAYS[0], "p0", is_baseline=True)][:count]
    panel.set_entries(entries, [], TODAY)
    panel.set_charts([], [])
    panel.set_selected("p0" if count else None)
    assert panel.lanes.isHidden()
    panel.navigation.zoom_in()
    assert not panel.grab().isNull()


def test_the_lanes_follow_a_change_of_the_theme(panel, theme):
    before = panel.lanes.grab().toImage()
    theme.set_mode("dark")
    assert panel.lanes.grab().toImage() != before


def test_what_is_chosen_on_a_lane_is_opened_on_its_card(qtbot, measured_window, idle):
    window = measured_window
    patient, photo = window.desk.patient, window.desk.photo
    window.desk.do(AddEverything(patient.id, photo.id))
    idle(window)
    lanes = window.timeline.lanes
    for name, card in (("treatments", "TreatmentCard"), ("side_effects", "SideEffectCard")):
        lane = next(lane for lane in lanes.lanes() if lane.name == name)
        lanes.setFocus()
        window.timeline.navigation.fit()
        place = lanes.box_of(lane.items[0].key).center().toPoint()
        qtbot.mouseClick(lanes, Qt.MouseButton.LeftButton, pos=place)
        idle(window)
        assert type(window.dialogs.current).__name__ == card
        window.dialogs.current.reject()
        idle(window)
