"""Tells the audit what is opened and looked at; a library that is only read keeps no notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mesophoto.app import engine
from mesophoto.app.language import tr

if TYPE_CHECKING:
    from mesophoto.app.jobs import JobRunner
    from mesophoto.library.library import Library
    from mesophoto.workflows.auditing import Opened


class Noting:
    """Writes off the UI thread, in the order in which things were opened."""

    def __init__(self, runner: JobRunner) -> None:
        self._runner = runner
        self._library: Library | None = None
        self._opened: Opened | None = None

    def library_opened(self, library: Library) -> None:
        """A library was opened in place of the one before."""
        self._opened, self._library = None, None if library.read_only else library
        if self._library is not None:
            self._runner.start(tr("Noting"), lambda _task: self._open(library))

    def patient_opened(self, patient_id: str) -> None:
        """A patient is looked at; the same one again is not noted again."""
        library = self._library
        if library is not None:
            self._runner.start(tr("Noting"), lambda _task: self._view(library, patient_id))

    def library_closed(self) -> None:
        self._library = self._opened = None

    def _open(self, library: Library) -> None:
        self._opened = engine.Opened(library)

    def _view(self, library: Library, patient_id: str) -> None:
        # Of the same lane as opening, hence after it.
        opened = self._opened
        if opened is not None and self._library is library:
            opened.patient(patient_id)
