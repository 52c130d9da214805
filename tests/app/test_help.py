"""The help: every page has its text, and the keyboard's page is true."""

from PySide6.QtWidgets import QMainWindow

from mesophoto.app.actions import ActionRegistry, ActionSpec
from mesophoto.app.help import show_help
from mesophoto.app.theme import current_theme


def test_pages_are_read_and_the_keyboard_is_that_of_the_actions(qtbot, theme):
    window = QMainWindow()
    qtbot.addWidget(window)
    registry = ActionRegistry(window, current_theme().icon)
    registry.add(
        ActionSpec("view.fit", "&Fit…", window.update, "Ctrl+0"), ActionSpec("x", "No key", window.update)
    )
    shown = show_help(window, registry)
    for row, page in enumerate(shown.pages):
        shown.list.setCurrentRow(row)
        assert shown.text.toPlainText().startswith(page.title)
    assert "Ctrl+0" in shown.text.toPlainText()
    assert "Fit\n" in shown.text.toPlainText() + "\n"
    assert "No key" not in shown.text.toPlainText()

    shown.show_page("What a verdict means")
    assert "new or growing spot is never called improved" in shown.text.toPlainText()
    assert show_help(window, registry) is shown, "one window, brought to the front"


def test_a_change_of_theme_keeps_the_page(qtbot, theme):
    window = QMainWindow()
    qtbot.addWidget(window)
    shown = show_help(window, ActionRegistry(window, theme.icon))
    shown.show_page("Colour")
    theme.set_mode("dark")
    assert shown.text.toPlainText().startswith("Colour")
