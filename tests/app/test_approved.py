"""The mechanism of approved images tells a changed picture from one that is drawn a hair differently."""

import pytest
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from mesophoto.app.theme import current_theme
from tests.app import approved


class Plate(QWidget):
    """Paints a square in the accent colour, ``shift_px`` from its place."""

    shift_px = 0.0
    alpha = 1.0

    def paintEvent(self, event):  # noqa: N802
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), current_theme().color("surface"))
        color = QColor(current_theme().color("accent"))
        color.setAlphaF(self.alpha)
        painter.fillRect(10 + round(self.shift_px), 10, 40, 40, color)


@pytest.fixture
def plate(qtbot, monkeypatch, tmp_path):
    monkeypatch.setattr(approved, "FOLDER", tmp_path / "approved")
    plate = Plate()
    qtbot.addWidget(plate)
    plate.resize(60, 60)
    monkeypatch.setenv("MESOPHOTO_APPROVE", "1")
    approved.assert_approved(plate, "plate")
    monkeypatch.delenv("MESOPHOTO_APPROVE")
    return plate


def test_what_was_approved_passes_in_both_themes_at_both_scales(plate):
    approved.assert_approved(plate, "plate")
    names = sorted(path.name for path in approved.FOLDER.iterdir())
    assert names == [f"plate-{look}-{scale}x.png" for look in ("dark", "light") for scale in (1, 2)]


def test_a_slight_difference_passes_and_a_shift_fails(plate):
    plate.alpha = 0.95
    approved.assert_approved(plate, "plate")
    plate.shift_px = 3
    with pytest.raises(AssertionError, match=r"plate-light-1x: .* differ"):
        approved.assert_approved(plate, "plate")


def test_what_was_never_approved_fails(plate):
    with pytest.raises(AssertionError, match="no approved image"):
        approved.assert_approved(plate, "another")
