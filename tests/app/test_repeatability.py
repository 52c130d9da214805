"""The study of repeat shots, through its dialog."""

from types import SimpleNamespace

import numpy as np
import pytest
from PySide6.QtCore import Qt

from mesophoto.app import engine
from mesophoto.app.repeatability.wizard import RepeatabilityWizard
from mesophoto.assessment.noise import make_table
from mesophoto.assessment.repeatability import assess_repeatability
from mesophoto.reports.repeatability_report import RepeatRow
from mesophoto.workflows.noise_in_force import noise_in_force
from mesophoto.workflows.repeatability import RepeatStudy

KEY = ("pigmentation_area", "whole", "mm2")


@pytest.fixture
def study():
    """Twelve pairs of shots that differ by about 1 mm²."""
    generator = np.random.default_rng(3)
    levels = generator.uniform(20, 60, 12)
    values = tuple((float(v), float(v + generator.normal(0, 1.4))) for v in levels)
    table = make_table({KEY: list(values)}, "12 pairs", source="repeat shots", camera="", view="close_up")
    row = RepeatRow(*KEY, assess_repeatability(np.array(values)), True, values)
    return RepeatStudy("", "close_up", "repeat shots", 12, 12, 0, (row,), table)


@pytest.fixture
def wizard(qtbot, measured_window, idle, study, monkeypatch):
    """The dialog over a library whose repeat shots give that study."""

    def find(_library, untreated=()):
        photo = SimpleNamespace(patient_id="p", view="close_up", details={})
        return tuple(SimpleNamespace(photo=photo, source="untreated days") for _ in range(3 * len(untreated)))

    monkeypatch.setattr(engine, "find_repeats", find, raising=False)
    monkeypatch.setattr(
        engine, "study_repeats", lambda library, task, executor, untreated: (study,), raising=False
    )
    measured_window.registry["measure.repeatability"].trigger()
    idle(measured_window)
    found = measured_window.dialogs.current
    assert isinstance(found, RepeatabilityWizard)
    yield found
    found.close()


def compare(qtbot, window, idle, wizard):
    item = wizard.untreated.item(0)
    item.setCheckState(Qt.CheckState.Checked)
    idle(window)
    assert wizard.start.text() == "Compare 3 pairs"
    qtbot.mouseClick(wizard.start, Qt.MouseButton.LeftButton)
    idle(window)


def test_without_repeat_shots_it_says_how_to_take_them(wizard):
    assert "holds no repeat shots yet" in wizard.found.text()
    assert not wizard.start.isEnabled()
    assert wizard.in_force.text().startswith("For all photos, as it comes with mesophoto")
    assert not wizard.forget.isVisible()


def test_fewer_than_three_pairs_are_not_compared(wizard):
    photo = SimpleNamespace(patient_id="p", view="close_up", details={})
    pair = SimpleNamespace(photo=photo, source="repeat shots")
    wizard.show_pairs((pair, pair))
    assert not wizard.start.isEnabled()
    assert "At least 3 pairs of one camera and view are needed" in wizard.found.text()
    other = SimpleNamespace(photo=SimpleNamespace(**{**vars(photo), "view": "other"}), source="repeat shots")
    wizard.show_pairs((pair, pair, other))
    assert not wizard.start.isEnabled()
    wizard.show_pairs((pair, pair, pair))
    assert wizard.start.isEnabled()
    assert "At least" not in wizard.found.text()


def test_the_study_is_shown_and_its_noise_is_used_and_undone(qtbot, measured_window, wizard, idle):
    window = measured_window
    compare(qtbot, window, idle, wizard)
    assert wizard.pages.currentIndex() == 2
    table = wizard.results.table
    assert [table.item(0, column).text() for column in (0, 1, 5)] == [
        "Brown spots, area",
        "Whole photo",
        "yes",
    ]
    assert "95 % of repeats within" in wizard.results.plot.accessibleDescription()
    qtbot.mouseClick(wizard.use, Qt.MouseButton.LeftButton)
    idle(window)
    assert [table.view for table in noise_in_force(window.desk.library)] == ["close_up", ""]
    assert "This clinic, camera not named, Close-up: 12 pairs." in wizard.in_force.text()
    window.registry["edit.undo"].trigger()
    idle(window)
    assert [table.view for table in noise_in_force(window.desk.library)] == [""]


@pytest.fixture
def save_to(measured_window, monkeypatch, tmp_path):
    """Choose a file of that name when asked for one."""

    def choose(name):
        path = tmp_path / name
        monkeypatch.setattr(measured_window.dialogs, "choose_pdf", lambda title, proposed: path)
        return path

    return choose


def test_the_report_is_written(qtbot, measured_window, wizard, idle, save_to):
    compare(qtbot, measured_window, idle, wizard)
    path = save_to("repeatability.pdf")
    qtbot.mouseClick(wizard.report, Qt.MouseButton.LeftButton)
    idle(measured_window)
    assert path.read_bytes().startswith(b"%PDF")
    assert "repeatability.pdf is saved." in measured_window.messages.messages()


def test_a_report_that_cannot_be_written_is_told(qtbot, measured_window, wizard, idle, save_to):
    compare(qtbot, measured_window, idle, wizard)
    save_to("missing/repeatability.pdf")
    qtbot.mouseClick(wizard.report, Qt.MouseButton.LeftButton)
    idle(measured_window)
    assert any("cannot be written" in message for message in measured_window.messages.messages())


def test_the_card_is_printed(measured_window, idle, save_to):
    path = save_to("card.pdf")
    measured_window.registry["measure.card"].trigger()
    idle(measured_window)
    assert path.read_bytes().startswith(b"%PDF")


def test_the_inspector_names_the_noise(measured_window):
    assert measured_window.inspector.noise.text().startswith("Noise: as it comes with mesophoto")
    measured_window.desk.choose_photo(measured_window.desk.baseline.id)
    assert not measured_window.inspector.noise.isVisible()
