"""What is said of each result: nothing is cut off, and what is unknown leads on."""

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF

from mesophoto.app.inspector.delegate import WRAPPED, lay_out_row
from mesophoto.app.inspector.model import ResultRow
from mesophoto.app.repeatability.wizard import RepeatabilityWizard
from mesophoto.app.timeline.chart_painting import fitting_ticks, nice_ticks
from mesophoto.app.timeline.model import ChartKey

REASON = "the chin is raised or lowered; the sharpness differs; a new or growing spot: have it examined"
WITHHELD = ResultRow("pigmentation_contrast", "face", "L*", 3.2, 3.4, None, None, "not comparable", REASON)
TOLD = ResultRow(
    "pigmentation_area", "face", "mm2", 1313.0, 1274.0, -39.0, (-80.0, 2.0), "within noise", None
)


@pytest.mark.parametrize("scale", [1.0, 1.5])
@pytest.mark.parametrize("width", [150, 240, 330])
@pytest.mark.parametrize("row", [WITHHELD, TOLD, replace(TOLD, reason=REASON)])
def test_the_texts_of_a_row_are_whole_and_do_not_touch(theme, scale, width, row):
    theme.set_font_scale(scale)
    parts = lay_out_row(row, width)
    for part in parts:
        if not part.is_pill:
            needed = QFontMetricsF(part.font).boundingRect(part.place, WRAPPED, part.text)
            assert needed.height() <= part.place.height() + 0.5
            assert needed.width() <= part.place.width() + 0.5
        assert "…" not in part.text
    for i, part in enumerate(parts):
        for other in parts[i + 1 :]:
            assert not part.place.adjusted(0, 1, 0, -1).intersects(other.place.adjusted(0, 1, 0, -1))


def test_what_is_to_be_examined_comes_before_the_other_reasons():
    texts = [part.text for part in lay_out_row(WITHHELD, 300)]
    assert texts[2] == "A new or growing spot: have it examined."
    assert texts[3] == "the chin is raised or lowered; the sharpness differs"
    assert WITHHELD.sentence().endswith(
        "A new or growing spot: have it examined. The chin is raised or lowered; the sharpness differs."
    )


def test_a_row_gets_the_height_that_its_reason_needs(qtbot, measured_window, theme):
    inspector = measured_window.inspector
    inspector._set_rows([WITHHELD, TOLD])
    tree = inspector.tree
    tree.expand(inspector.model.index(0, 0))
    withheld, told = (inspector.model.index(row, 0, inspector.model.index(0, 0)) for row in (0, 1))
    for scale in (1.0, 1.5):
        theme.set_font_scale(scale)
        qtbot.waitUntil(lambda: tree.visualRect(withheld).height() > tree.visualRect(told).height())
        width = tree.viewport().width() - 2 * theme.px(8) - theme.px(14) - theme.px(22)
        bottom = max(part.place.bottom() for part in lay_out_row(WITHHELD, width))
        assert tree.visualRect(withheld).height() >= bottom


def test_noise_unknown_leads_to_the_clinics_own(qtbot, measured_window, idle):
    window, inspector = measured_window, measured_window.inspector
    assert not inspector.noise_button.isVisible()
    unknown = replace(TOLD, verdict="noise unknown", interval=None)
    inspector._set_rows([unknown, TOLD])
    assert not inspector.noise_button.isVisible()
    inspector.select(ChartKey(TOLD.metric, TOLD.unit, TOLD.region))
    assert inspector.noise_button.isVisible()
    inspector._set_rows([unknown, WITHHELD])
    assert inspector.noise_button.isVisible()
    qtbot.mouseClick(inspector.noise_button, Qt.MouseButton.LeftButton)
    idle(window)
    assert isinstance(window.dialogs.current, RepeatabilityWizard)
    window.dialogs.current.close()


@pytest.mark.parametrize("height", [20.0, 45.0, 60.0, 300.0])
@pytest.mark.parametrize("span", [(-7.0, 11.0), (-0.3, 0.6), (-120.0, 15.0)])
def test_numbers_of_an_axis_do_not_touch(height, span):
    low, high = span
    ticks = fitting_ticks(low, high, height, 18.0)
    places = [(tick - low) / (high - low) * height for tick in ticks]
    assert all(after - before >= 18 for before, after in pairwise(places))
    if height == 300:
        assert ticks == nice_ticks(low, high)


def test_a_chart_is_as_high_as_its_texts(measured_window, theme, idle):
    chart = measured_window.timeline.charts()[0]
    for scale in (1.5, 1.0):
        theme.set_font_scale(scale)
        idle(measured_window)
        line = chart.fontMetrics().height()
        pill = QFontMetricsF(theme.font("caption")).height() + 4
        assert chart.minimumHeight() >= 8 + (1.1 + 1.1 + 1.55) * line + pill
