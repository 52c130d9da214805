"""The work of an import, off the UI thread, in a lane of its own."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from mesophoto.app import engine
from mesophoto.app.language import tr

if TYPE_CHECKING:
    from mesophoto.app.desk import Desk
    from mesophoto.app.jobs import Job
    from mesophoto.workflows.decoders import Decoders
    from mesophoto.workflows.import_plan import ImportPlan


class ImportWork:
    """Starts the steps of an import; what they give comes as the desk's signals."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._decoders: Decoders | None = None

    def scan(self, paths: Iterable[Path], patient_id: str | None) -> Job | None:
        """Look at files, folders and zip archives; they are taken for the patient's."""
        library, files = self._desk.library, tuple(paths)
        if library is None:
            return None
        return self._desk.runner.start(
            tr("Looking at the photos"),
            lambda task: engine.scan(library, files, task, patient_id, self.decoders()),
            lane="import",
            on_success=self._desk.plan_made.emit,
        )

    def check_identity(self, plan: ImportPlan) -> Job:
        """Look whether the photos show who they are taken for."""
        library = self._desk.library
        return self._desk.runner.start(
            tr("Checking who is on the photos"),
            lambda task: engine.check_identity(library, plan, task, task.deliver),
            lane="import",
            on_part=self._desk.identity_checked.emit,
        )

    def commit(self, plan: ImportPlan) -> None:
        """Keep what a plan includes."""
        self._import(lambda journal, task: engine.commit(journal, plan, task))

    def resume(self, import_id: str) -> None:
        """Go on with an import that a crash or a full disk ended."""
        self._import(lambda journal, task: engine.resume(journal, import_id, task))

    def decoders(self) -> Decoders:
        """The processes that look at photos, started when first needed, on the importing lane's thread."""
        if self._decoders is None:
            self._decoders = engine.Decoders()
        return self._decoders

    def stop_decoders(self) -> None:
        """End the processes that look at photos; the next import starts others."""
        decoders, self._decoders = self._decoders, None
        if decoders is not None:
            decoders.close()

    def _import(self, work) -> None:
        journal = self._desk.journal
        if journal is not None:
            self._desk.runner.start(
                tr("Importing"),
                lambda task: work(journal, task),
                lane="import",
                on_success=self._desk.take_import,
            )
