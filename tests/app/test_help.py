"""The help: every page has its text, every metric its card, and the keyboard's page is true."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow

from mesophoto.app import texts
from mesophoto.app.actions import ActionRegistry, ActionSpec
from mesophoto.app.help import HelpWindow, show_help
from mesophoto.app.help.pages import read_pages
from mesophoto.app.theme import current_theme
from mesophoto.app.timeline.model import ChartKey
from mesophoto.resources import resource_path


@pytest.fixture
def owner(qtbot, theme):
    window = QMainWindow()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def shown(owner):
    registry = ActionRegistry(owner, current_theme().icon)
    registry.add(
        ActionSpec("view.fit", "&Fit…", owner.update, "Ctrl+0"), ActionSpec("x", "No key", owner.update)
    )
    return show_help(owner, registry)


def test_pages_are_read_and_the_keyboard_is_that_of_the_actions(shown, owner):
    for row, page in enumerate(shown.pages):
        shown.list.setCurrentRow(row)
        assert page.title in shown.text.toPlainText()
        assert shown.text.toPlainText().strip("\ufffc \n").startswith(page.title)
    assert "Ctrl+0" in shown.text.toPlainText()
    assert "Fit\n" in shown.text.toPlainText() + "\n"
    assert "No key" not in shown.text.toPlainText()

    shown.show_page("verdicts")
    assert "new or growing spot is never called improved" in shown.text.toPlainText()
    assert owner.findChildren(HelpWindow) == [shown], "one window, brought to the front"


def test_a_change_of_theme_keeps_the_page_and_redraws_its_pictures(shown, theme):
    shown.show_page("guide")
    before = shown.text.grab().toImage()
    theme.set_mode("dark")
    assert shown.shown_page().name == "guide"
    assert shown.text.grab().toImage() != before


def test_every_metric_has_a_card_that_says_what_can_fool_it(shown):
    for metric in texts.METRICS:
        shown.show_metric(metric)
        page = shown.shown_page()
        assert metric in page.metrics
        for part in ("What it is", "How it is computed", "What can fool it", "Limits", "Figures"):
            assert part in page.markdown, (metric, part)


def test_laboratory_figures_stand_there_as_such_and_nowhere_else(shown):
    pages = [page.name for page in shown.pages if "206" in page.markdown or "147 %" in page.markdown]
    assert pages == ["not-measured"]
    shown.show_page("not-measured")
    assert "on cells in a dish" in shown.text.toPlainText()


def test_the_search_finds_pages_and_marks_the_words(qtbot, shown):
    qtbot.keyClicks(shown.search, "smile forehead")
    visible = [
        shown.pages[row].name for row in range(len(shown.pages)) if not shown.list.item(row).isHidden()
    ]
    assert "lines" in visible
    assert "keeping" not in visible
    assert shown.text.extraSelections()
    qtbot.keyClick(shown.search, Qt.Key.Key_Down)
    shown.search.setText("zzz")
    assert shown.none.isVisibleTo(shown)


def test_a_page_without_a_translation_is_shown_in_english(owner, tmp_path, monkeypatch):
    (tmp_path / "help" / "de").mkdir(parents=True)
    (tmp_path / "help" / "en").mkdir()
    (tmp_path / "help" / "en" / "00-guide.md").write_text("# Guide\n")
    (tmp_path / "help" / "en" / "01-more.md").write_text("# More\n")
    (tmp_path / "help" / "de" / "00-guide.md").write_text("# Anleitung\n")
    monkeypatch.setattr("mesophoto.app.help.pages.resource_path", lambda name: tmp_path / name)
    pages = read_pages(ActionRegistry(owner, current_theme().icon), "de")
    assert [page.title for page in pages[:2]] == ["Anleitung", "More"]


def test_every_picture_of_the_help_is_there():
    for path in (resource_path("help") / "en").glob("*.md"):
        for name in re.findall(r"!\[.+?\]\((.*?)\)", path.read_text(encoding="utf-8")):
            assert resource_path(f"help/{name}").is_file()


def test_f1_on_a_result_explains_its_metric(qtbot, measured_window):
    window = measured_window
    window.inspector.select(ChartKey("redness", "a*", "whole"))
    window.inspector.help_button.click()
    shown = window.findChild(HelpWindow)
    assert shown.shown_page().name == "redness"
    shown.close()
    window.activateWindow()
    window.inspector.select(ChartKey("texture_roughness", "percent", "whole"))
    window.inspector.tree.setFocus()
    window.registry["help.pages"].trigger()
    assert window.findChildren(HelpWindow)[-1].shown_page().name == "roughness"
