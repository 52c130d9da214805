"""How many actions it takes someone new to see the first measured comparison, counted through the widgets.

One action is a click, a drop, a key, or a text typed into a field that has the keyboard.
Run with ``-s`` to see the list that the README has.
"""

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from tests.app.vault.conftest import MINE

MOST_ACTIONS = 8
LEFT, NO_KEYS = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


class Hands:
    """Does what a person does, and counts it."""

    def __init__(self, qtbot):
        self._qtbot = qtbot
        self.actions = []

    def drop(self, window, folder):
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(folder))])
        place = QPointF(400, 300)
        QApplication.sendEvent(
            window, QDragEnterEvent(place.toPoint(), Qt.DropAction.CopyAction, data, LEFT, NO_KEYS)
        )
        QApplication.sendEvent(window, QDropEvent(place, Qt.DropAction.CopyAction, data, LEFT, NO_KEYS))
        self.actions.append("drop the folder of photos on the window")

    def type(self, field, text, what):
        if field.window().focusWidget() is not field:
            self._qtbot.mouseClick(field, LEFT)
            self.actions.append(f"click the field for {what}")
        self._qtbot.keyClicks(field, text)
        self.actions.append(f"type {what}")

    def press(self, widget, key, what):
        self._qtbot.keyClick(widget, key)
        self.actions.append(what)

    def click(self, button, what):
        assert button.isVisible(), what
        assert button.isEnabled(), what
        self._qtbot.mouseClick(button, LEFT)
        self.actions.append(what)

    def tell(self, title):
        print(f"\n{title}: {len(self.actions)} actions")
        for number, action in enumerate(self.actions, 1):
            print(f"{number}. {action}")


def import_dropped(qtbot, hands, window, shown):
    """Name the patient in the preview and import."""
    dialog = shown.args[0]
    hands.type(dialog.sections()[0].field, "Weber, Anna", "the patient's name")
    with qtbot.waitSignal(window.desk.imported, timeout=20_000):
        hands.click(dialog.import_button, "click Import")


def assert_compared(window, idle):
    """The newest session stands beside the baseline, with its verdicts."""
    idle(window)
    assert window.content.currentWidget() is window.bench
    assert window.desk.photo != window.desk.baseline
    verdicts = {row.verdict for group in window.inspector.model.groups for row in group.rows}
    assert verdicts & {"improved", "worsened", "within noise"}
    assert window.pair_verdict.summary is not None


def test_from_an_empty_library(qtbot, open_window, card, idle):
    window, hands = open_window, Hands(qtbot)
    with qtbot.waitSignal(window.imports.previewed, timeout=20_000) as shown:
        hands.drop(window, card[0].parent)
    import_dropped(qtbot, hands, window, shown)
    assert_compared(window, idle)
    hands.tell("From an empty library")
    assert len(hands.actions) <= MOST_ACTIONS


def test_from_the_very_first_start_with_a_passphrase(qtbot, window, card, idle):
    hands = Hands(qtbot)
    hands.drop(window, card[0].parent)
    asked = window.dialogs.current
    hands.type(asked.name, "Dr Berger", "one's own name")
    hands.press(asked.name, Qt.Key.Key_Tab, "press Tab")
    hands.type(asked.new.first, MINE.text, "a passphrase")
    hands.press(asked.new.first, Qt.Key.Key_Tab, "press Tab")
    hands.type(asked.new.again, MINE.text, "it again")
    with qtbot.waitSignal(window.desk.library_changed, timeout=20_000):
        hands.press(asked.new.again, Qt.Key.Key_Return, "press Enter: the library is made")
    idle(window)
    page = asked.recovery
    hands.click(page.put_away, "tick that the recovery key is put away")
    with qtbot.waitSignal(window.imports.previewed, timeout=20_000) as shown:
        hands.click(page.finish, "click Begin")
    import_dropped(qtbot, hands, window, shown)
    assert_compared(window, idle)
    hands.tell("From the very first start, with a passphrase and its recovery key")
