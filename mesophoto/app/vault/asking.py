"""Work whose refusal is answered where it was asked, not above the window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel
from shiboken6 import isValid

from mesophoto.app.language import translate_sentence
from mesophoto.app.theme import set_kind
from mesophoto.app.vault.fields import note
from mesophoto.errors import UserError

if TYPE_CHECKING:
    from mesophoto.app.jobs import Job, JobRunner, Task


def ask_here(
    runner: JobRunner,
    title: str,
    function: Callable[[Task], Any],
    *,
    asker: QObject,
    done: Callable[[Any], None],
    refused: Callable[[UserError], None],
    lane: str = "read",
) -> Job:
    """Do something off the UI thread; a `UserError` goes to ``refused``. A closed asker is told nothing."""

    def work(task: Task) -> Any:
        try:
            return function(task)
        except UserError as error:
            return error

    def answered(found: Any) -> None:
        if not isValid(asker):
            return
        if isinstance(found, UserError):
            refused(found)
        else:
            done(found)

    return runner.start(title, work, lane=lane, on_success=answered)


class Answer(QLabel):
    """The sentence that says why something was refused; takes no room until there is one."""

    def __init__(self) -> None:
        super().__init__()
        set_kind(self, "refusal")
        self.setWordWrap(True)
        self.setTextFormat(note("").textFormat())
        self.hide()

    def say(self, sentence: str) -> None:
        sentence = translate_sentence(sentence)
        self.setText(sentence)
        self.setAccessibleName(sentence)
        self.setVisible(bool(sentence))
