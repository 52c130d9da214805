"""Whether photos that were just filed show whom they were filed under: a digit is soon mistyped."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from mesophoto.app import engine
from mesophoto.app.language import tr, translate_sentence

if TYPE_CHECKING:
    from pathlib import Path

    from mesophoto.app.messages import MessageBar
    from mesophoto.app.window import MainWindow
    from mesophoto.library.entities import JournalEntry
    from mesophoto.workflows.import_photos import ImportResult
    from mesophoto.workflows.import_plan import ImportPlan
    from mesophoto.workflows.journal import Journal


@dataclass(frozen=True)
class Filed:
    """What became of photos that were filed.

    Attributes
    ----------
    held : frozenset of Path
        Photos that the library holds now.
    name : str
        Whose they are now: who files by a digit sees at once whether it was the right one.
    """

    plan: ImportPlan
    result: ImportResult
    held: frozenset[Path]
    name: str


def file_photos(journal: Journal, plan: ImportPlan, task: Any) -> Filed:
    """File photos of one patient."""
    library, (person,) = journal.library, plan.people
    result = engine.commit(journal, plan, task)
    name = person.new.label if person.new is not None else library.patient(person.patient_id).name
    return Filed(plan, result, engine.held_paths(library, plan.items), name)


def doubts_of(plan: ImportPlan) -> list[str]:
    """Sentences on photos that may show somebody else, in the user's language."""
    return [
        f"{item.file_name}: {translate_sentence(warning)}"
        for item in plan.included
        for warning in item.warnings
        if "another person" in warning
    ]


def look_twice(window: MainWindow, page_messages: MessageBar, plan: ImportPlan, entry: JournalEntry) -> None:
    """Check after filing, so that filing waits for nothing; a doubt stays on the screen with a way back.

    It is told where the user is by then: in the inbox or above the patient.
    """
    desk, library = window.desk, window.desk.library

    def check(task: Any) -> list[str]:
        checked = engine.check_identity(library, plan, task)
        is_kept = bool(engine.held_paths(library, plan.included))
        return doubts_of(checked) if is_kept else []

    def tell(doubts: list[str]) -> None:
        if not doubts or desk.library is not library:
            return
        text = "\n".join([tr("Please look twice: this may be another person"), *doubts])
        is_inbox = page_messages.parentWidget().isVisible()
        bar = page_messages if is_inbox else window.messages
        bar.show_error(text, (tr("Undo"), partial(desk.undo_entry, entry)))

    desk.runner.start(tr("Checking who is on the photos"), check, lane="check", on_success=tell)
