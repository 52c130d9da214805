"""Measuring in the background, patient by patient, and holding still while one is erased."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from mesophoto.app import engine
from mesophoto.app.language import tr

if TYPE_CHECKING:
    from mesophoto.app.desk import Desk
    from mesophoto.app.jobs import Job
    from mesophoto.workflows.assess_patient import AssessResult
    from mesophoto.workflows.workers import Workers


class Measuring(QObject):
    """Knows who is being measured, and takes up again at the next start what was not finished."""

    advanced = Signal(str)
    """There is something new of this patient."""
    measured = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._workers: Workers | None = None
        self._current: dict[str, Job] = {}
        self._running: dict[Job, str] = {}
        """All that runs for a patient, what was superseded and is stopping too."""
        self._still: set[str] = set()

    def workers(self) -> Workers:
        """The processes that measure, started when first needed, on the measuring lane's thread."""
        if self._workers is None:
            self._workers = engine.Workers()
        return self._workers

    def is_running(self, patient_id: str) -> bool:
        return patient_id in self._current

    def take_up(self) -> None:
        """Go on with what a killed program left unfinished in the library that was just opened."""
        for patient_id in list(self._desk.settings.unfinished.get(str(self._desk.library.folder), [])):
            self.start(patient_id)

    def start(self, patient_id: str, *, anew: bool = False) -> None:
        """Measure what was not measured yet; with ``anew``, stop what is under way: it is out of date."""
        library = self._desk.library
        if library is None or library.read_only or library.practitioner.role == "read_only":
            return
        if patient_id in self._still:
            return
        if self.is_running(patient_id) and not anew:
            return
        before = self._current.pop(patient_id, None)
        if before is not None:
            before.cancel()
        self._note(patient_id, unfinished=True)
        name = next((patient.name for patient in self._desk.patients if patient.id == patient_id), "")
        job = self._desk.runner.start(
            tr("Measuring {name}").format(name=name).strip(),
            lambda task: engine.assess_patient(library, patient_id, task, self.workers()),
            lane="measure",
            on_success=lambda result: self._on_measured(patient_id, result),
        )
        self._current[patient_id] = job
        self._running[job] = patient_id
        job.progressed.connect(lambda done, _total, _what: self.advanced.emit(patient_id) if done else None)
        # A fault would only come again at each start.
        job.crashed.connect(lambda _bug: self._note(patient_id, unfinished=False))
        job.finished.connect(lambda: self._on_over(patient_id, job))

    def forget(self) -> None:
        """The library is closed: what still runs was told to stop."""
        self._current.clear()

    def hold_still(self, patient_id: str, then: Callable[[], None]) -> None:
        """Stop all measuring of a patient and start none until :meth:`go_on`; ``then`` follows."""
        self._still.add(patient_id)
        running = [job for job, whose in self._running.items() if whose == patient_id]
        for job in running:
            job.cancel()
        if running:
            # One lane: when the last that was queued is over, so are the others.
            running[-1].finished.connect(then)
        else:
            then()

    def go_on(self, patient_id: str) -> None:
        """Measuring may begin again; of a patient who was erased there is nothing left to measure."""
        self._still.discard(patient_id)
        self._note(patient_id, unfinished=False)

    def stop_workers(self) -> None:
        """End the processes that measure, with all that they hold; the next measuring starts others."""
        if self._workers is not None:
            self._workers.shutdown(cancel_futures=True)

    def _on_measured(self, patient_id: str, result: AssessResult) -> None:
        if not result.cancelled:
            self._note(patient_id, unfinished=False)
        self.measured.emit(result)

    def _on_over(self, patient_id: str, job: Job) -> None:
        self._running.pop(job, None)
        if self._current.get(patient_id) is job:
            del self._current[patient_id]
        self.advanced.emit(patient_id)

    def _note(self, patient_id: str, *, unfinished: bool) -> None:
        """Remember whose measuring to take up again at the next start, should this one be killed."""
        if self._desk.library is None:
            return
        settings, folder = self._desk.settings, str(self._desk.library.folder)
        ids = [known for known in settings.unfinished.get(folder, []) if known != patient_id]
        if unfinished:
            ids.append(patient_id)
        settings.unfinished = {**settings.unfinished, folder: ids}
        if not ids:
            del settings.unfinished[folder]
        settings.save()
