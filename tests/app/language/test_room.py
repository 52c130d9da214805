"""Longer texts find room: nothing is cut off in the window and its dialogs, and nothing stays English."""

import re

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QSizePolicy

DIALOGS = (
    "patient.add", "patient.edit", "photo.edit", "library.backups", "library.bin", "library.verify",
    "library.audit", "measure.repeatability", "vault.persons", "library.new", "vault.convert",
    "measure.region", "measure.scale", "help.pages",
)  # fmt: skip
ENGLISH = re.compile(r"\b(?:the|and|photos?|is|are|with|all)\b")
MADE_UP = "Sharpen the focus."
"""Advice of the tests' own engine."""


def cut_off(root):
    """Texts of a window that do not have the width they need."""
    widgets = [
        w
        for w in root.findChildren(QLabel) + root.findChildren(QAbstractButton)
        if w.isVisible() and w.text()
    ]
    return [
        f"{type(widget).__name__} {widget.text()!r}: {widget.width()} of {widget.sizeHint().width()} px"
        for widget in widgets
        if not (isinstance(widget, QLabel) and widget.wordWrap())
        and widget.sizePolicy().horizontalPolicy() != QSizePolicy.Policy.Ignored
        and widget.sizeHint().width() > widget.width() + 1
    ]


def left_english(root):
    widgets = root.findChildren(QLabel) + root.findChildren(QAbstractButton)
    texts = {text for w in widgets for text in (w.text(), w.toolTip(), w.accessibleName()) if text}
    return sorted(text for text in texts if ENGLISH.search(text.replace(MADE_UP, "")))


@pytest.fixture
def pseudo_window(pseudo, measured_window):
    return measured_window


def test_the_window_has_room_for_longer_texts(pseudo_window):
    assert not cut_off(pseudo_window)
    assert not left_english(pseudo_window)


def test_the_dialogs_have_room_for_longer_texts(pseudo_window, idle):
    before, wrong = set(QApplication.topLevelWidgets()), {}
    for name in DIALOGS:
        action = pseudo_window.registry[name]
        assert action.isEnabled(), name
        action.trigger()
        idle(pseudo_window)
        QApplication.processEvents()
        shown = [w for w in QApplication.topLevelWidgets() if w.isVisible() and w not in before]
        assert shown, name
        for dialog in shown:
            wrong.setdefault(name, []).extend([*cut_off(dialog), *left_english(dialog)])
            dialog.close()
        idle(pseudo_window)
    assert not {name: found for name, found in wrong.items() if found}
