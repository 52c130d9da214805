"""Whether what was imported may be compared, told at once."""

from dataclasses import replace
from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt

from mesophoto.app import engine
from mesophoto.app.timeline.model import ChartPoint
from mesophoto.app.timeline.trend import make_trend
from mesophoto.records import Check, Comparability, Trend

TURNED = Comparability(
    "with care", (Check("yaw", 0.0, 6.0, 6.0, 5.0, "°", False, "turn the head 6° to the left"),)
)


@pytest.fixture
def turned_heads(monkeypatch):
    """A check that finds every head turned."""

    def check(_library, plan, _progress, tell):
        for item in plan.included:
            plan = plan.with_item(replace(item, comparability=TURNED))
            tell(plan)
        return plan

    monkeypatch.setattr(engine, "check_identity", check, raising=False)


def test_the_preview_says_what_is_wrong_before_anything_is_kept(
    qtbot, measured_window, write_photo, turned_heads, idle
):
    window = measured_window
    with qtbot.waitSignal(window.imports.previewed, timeout=20_000) as shown:
        window.import_paths([write_photo(7, datetime(2026, 8, 10, 9))])
    dialog = shown.args[0]
    with qtbot.waitSignal(window.desk.identity_checked, timeout=20_000):
        dialog.sections()[0].field.setText("Weber, Anna")
        dialog.sections()[0].field.textEdited.emit("Weber, Anna")
    card = next(iter(dialog.cards.values()))
    assert card.pair.verdict.text() == "With care"
    assert card.pair.advice.text() == "Turn the head 6° to the left."
    assert dialog.obstacles.text() == "Against the baseline: 1 with care."
    assert dialog.import_button.isEnabled()
    dialog.reject()
    idle(window)


def test_after_an_import_the_verdicts_are_told_and_lead_to_their_photos(
    qtbot, measured_window, write_photo, turned_heads, import_card
):
    window = measured_window
    import_card(window, [write_photo(i, datetime(2026, i, 10, 9)) for i in (7, 8)])
    assert "Against the baseline: 2 with care" in window.judgement.text()
    assert "Sharpen the focus." in window.judgement.text()
    first = window.judgement.badges()[0]
    qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    assert window.desk.photo.session_date == date(2026, 7, 10)
    window.judgement.forget()
    assert not window.judgement.isVisible()


def test_every_patient_of_an_import_with_a_doubtful_pair_is_told(
    qtbot, open_window, write_photo, idle, turned_heads
):
    window = open_window
    with qtbot.waitSignal(window.imports.previewed, timeout=20_000) as shown:
        window.import_paths([write_photo(i, datetime(2026, 1 + i, 10, 9)) for i in range(4)])
    dialog = shown.args[0]
    for card in list(dialog.cards.values())[2:]:
        card.move_wanted.emit(card.item, 1)
    for section, name in zip(dialog.sections(), ("Weber, Anna", "Brandt, Carla"), strict=True):
        section.field.textEdited.emit(name)
    with qtbot.waitSignal(window.desk.imported, timeout=20_000):
        dialog.import_button.click()
    qtbot.waitUntil(lambda: "2 with care" in window.judgement.text(), timeout=20_000)
    idle(window)
    assert "Weber, Anna: 10 Feb 2026" in window.judgement.text()
    assert "Brandt, Carla: 10 Apr 2026" in window.judgement.text()
    other = "Brandt, Carla" if window.desk.patient.name == "Weber, Anna" else "Weber, Anna"
    place = sorted(("Weber, Anna", "Brandt, Carla"), key=window.judgement.text().index).index(other)
    qtbot.mouseClick(window.judgement.badges()[place], Qt.MouseButton.LeftButton)
    idle(window)
    assert window.desk.patient.name == other
    assert window.desk.photo.session_date == date(2026, 4 if other == "Brandt, Carla" else 2, 10)
    assert "2 with care" in window.judgement.text()


def test_a_first_import_is_judged_against_nothing(open_window, import_card, write_photo):
    import_card(open_window, [write_photo(1, datetime(2026, 1, 10, 9))])
    assert not open_window.judgement.isVisible()


def points(*values):
    return [
        ChartPoint("p", date(2026, 1, 1 + 10 * i), value, right_after=i == 9)
        for i, value in enumerate(values)
    ]


def test_a_trend_is_drawn_through_the_sessions_and_told_in_the_charts_unit():
    found = Trend("pigmentation_area", "face", "mm2", -6.0, (-9.0, -3.0), "improved", 3)
    trend = make_trend(found, points(0.0, -1.0, -2.0), 0.5, "percent")
    assert [trend.value(point.when) for point in points(0.0, -1.0, -2.0)] == pytest.approx([0, -1, -2])
    assert trend.slopes == pytest.approx((-0.15, -0.05))
    assert trend.text == "Trend −3.0 % a month, 95 % −4.5 to −1.5: improved"
    own = make_trend(found, points(0.0, -6.0, -12.0), 1.0, "mm2")
    assert own.text == "Trend −6.00 mm² a month, 95 % −9.00 to −3.00: improved"


def test_two_sessions_have_no_trend():
    found = Trend("redness", "face", "a*", None, None, "not comparable", 2, "a trend takes 3 sessions")
    assert make_trend(found, points(0.0, -1.0), 1.0, "a*") is None
    assert make_trend(None, points(0.0, -1.0, -2.0), 1.0, "a*") is None
