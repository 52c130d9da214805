"""The verdict on the pair as it is seen."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from mesophoto.app import texts
from mesophoto.app.comparability.badge import PairBadge
from mesophoto.app.comparability.model import CheckRow, summarise, summary_of
from mesophoto.records import Check, Comparability, DetailCost, Scale, Withheld

YAW = Check("yaw", -4.5, 10.2, 14.7, 5.0, "°", False, "turn the head 15° to the right")
ROLL = Check("roll", 0.0, 8.5, 8.5, 8.0, "°", False, "hold the head upright")
CAST = Check("cast", None, None, 1.0, 6.0, "ΔE", True, "")


def withheld(metric, region, reason="the head is turned"):
    return Withheld(metric, region, reason)


def test_the_worst_failed_check_comes_first_and_tells_what_to_do():
    summary = summarise(Comparability("with care", (CAST, ROLL, YAW)))
    assert [row.title for row in summary.failed] == ["Head turn", "Head tilt"]
    assert [row.title for row in summary.passed] == ["Colour cast"]
    assert summary.failed[0].values == "−4.5° → 10°"
    assert summary.failed[0].measure == "+15°, limit 5.0°"
    assert summary.failed[0].share == pytest.approx(2.94)
    assert summary.advice[0] == "Turn the head 15° to the right."


def test_another_person_is_told_before_everything_else():
    other = Check("same_person", 1.0, 0.5, -0.5, 0.4, "", False, "another person")
    summary = summarise(Comparability("not comparable", (YAW, other)))
    assert [row.title for row in summary.failed] == ["Same person", "Head turn"]
    assert summary.failed[0].measure == "−0.50, limit 0.40"
    assert summary.failed[0].share == pytest.approx(1.25)


def test_a_check_without_numbers_has_no_bar():
    row = CheckRow.of(Check("camera", "Canon", "Nikon", None, None, "", False, "use the same camera"))
    assert row.share is None
    assert row.values == "Canon → Nikon"


def test_a_reason_that_concerns_many_is_told_once():
    found = Comparability(
        "with care",
        (YAW,),
        (
            withheld("wrinkle_length", None),
            withheld("texture_roughness", None),
            withheld("pigmentation_area", "cheek_left"),
            withheld("pigmentation_area", "nose"),
        ),
    )
    assert summarise(found).withheld == (
        "Lines, length; Roughness: The head is turned.",
        "Brown spots, area (Cheek, left; Nose): The head is turned.",
    )


@pytest.mark.parametrize("verdict", ["comparable", "with care", "not comparable"])
def test_verdicts_differ_in_word_and_in_icon(qtbot, verdict):
    badge = PairBadge()
    qtbot.addWidget(badge)
    badge.show_summary(summarise(Comparability(verdict, (YAW,))))
    others = {"comparable", "with care", "not comparable"} - {verdict}
    for other in others:
        before = badge.text(), badge.icon().pixmap(24).toImage()
        badge.show_summary(summarise(Comparability(other, (YAW,))))
        assert badge.text() != before[0]
        assert badge.icon().pixmap(24).toImage() != before[1]
        badge.show_summary(summarise(Comparability(verdict, (YAW,))))
    assert "Turn the head" in badge.accessibleName()


def test_a_click_on_the_badge_opens_the_reasons_and_escape_closes_them(qtbot, measured_window):
    verdict = measured_window.pair_verdict
    assert verdict.badge.text() == "With care"
    qtbot.mouseClick(verdict.badge, Qt.MouseButton.LeftButton)
    assert verdict.panel.isVisible()
    assert "Sharpen the focus." in verdict.panel.text()
    qtbot.keyClick(verdict.panel, Qt.Key.Key_Escape)
    assert not verdict.panel.isVisible()
    measured_window.registry["view.checks"].trigger()
    assert verdict.panel.isVisible()
    qtbot.mouseClick(measured_window.viewer.canvas, Qt.MouseButton.LeftButton)
    assert not verdict.panel.isVisible()


def test_how_many_comparisons_can_be_told_is_said(measured_window):
    card = measured_window.inspector.comparability
    assert card.told.text() == "3 of 6 comparisons can be told"
    assert card.told.isVisible()
    assert "3 of 6 comparisons can be told" in measured_window.pair_verdict.badge.toolTip()


def test_passed_checks_are_folded_below_failed_ones(qtbot, measured_window):
    verdict = measured_window.pair_verdict
    verdict.show_summary(summarise(Comparability("with care", (YAW, CAST))))
    verdict.open()
    assert "Colour cast" not in verdict.panel.text()
    qtbot.mouseClick(verdict.panel.fold, Qt.MouseButton.LeftButton)
    assert verdict.panel.passed.isVisible()
    verdict.panel.hide()


def test_the_baseline_has_no_verdict(qtbot, measured_window):
    window = measured_window
    window.desk.choose_photo(window.desk.baseline.id)
    assert not window.pair_verdict.badge.isVisible()
    assert not window.registry["view.checks"].isEnabled()


def test_the_timeline_tells_each_photos_verdict(measured_window):
    strip = measured_window.timeline.strip
    measured_window.desk.choose_photo(measured_window.desk.series.photos[2].id)
    assert "With care. Sharpen the focus." in strip.accessibleDescription()
    verdicts = [entry.pair and entry.pair.verdict for entry in strip.entries()]
    assert verdicts == [None, "with care", "with care"]


def test_a_change_is_told_with_its_interval():
    assert texts.change_text(200.0, -24.0, "mm2", (-38.0, -10.0)) == "−12 ± 7 %"
    assert texts.change_text(3.0, -0.5, "a*", (-0.9, -0.1)) == "−0.50 ± 0.40 a*"
    assert texts.change_text(200.0, -24.0, "mm2") == "−12 %"


def test_a_scale_is_told_with_its_doubt():
    assert texts.scale_text(Scale(3.4, 0.036, "iris")) == "3.4 px/mm ± 7 %, by the iris"
    assert texts.scale_text(Scale(5.0, 0.0, "given")) == "5.0 px/mm, as given"


def test_the_notes_tell_colour_scale_and_what_matching_cost(measured_window):
    found = measured_window.desk.series.assessments[measured_window.desk.photo.id]
    detail = DetailCost("after", 0.18, 0.22, (0.5, 0.5))
    notes = summary_of(replace(found, detail=detail, warnings=("two faces found",))).notes
    assert notes[0].startswith("No colour reference: absolute colours are uncalibrated")
    assert notes[1].startswith("By the scale, lengths are known to ± 8 % and areas to ± 16 %.")
    assert "22% of its texture is given up" in notes[2]
    assert notes[3] == "Two faces found."


def test_a_value_and_its_doubt_have_the_same_digits():
    assert texts.with_doubt(174.2, 30.71, "mm2") == "174 ± 31 mm²"
    assert texts.with_doubt(7.78, 0.731, "a*") == "7.78 ± 0.73 a*"
    assert texts.with_doubt(500.0, 0.2, "mm2") == "500 ± 0.20 mm²"
