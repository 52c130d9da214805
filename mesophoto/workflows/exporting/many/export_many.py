"""Exporting of many patients at once: what is refused for one is told, and the rest goes on."""

import threading
from collections import deque
from collections.abc import Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from mesophoto.errors import ConsentMissing, UserError
from mesophoto.library.entities import Patient
from mesophoto.library.library import Library
from mesophoto.library.release import Purpose
from mesophoto.workflows.exporting.many.made_of import made_of
from mesophoto.workflows.exporting.many.makers import MAKERS, Ask, ManyOptions
from mesophoto.workflows.exporting.many.manifest import Manifest
from mesophoto.workflows.exporting.pseudonyms import pseudonyms
from mesophoto.workflows.exporting.release import Handout, Kind, require_consent
from mesophoto.workflows.progress import Progress, Quiet, raise_if_cancelled
from mesophoto.workflows.workers import MOST_WORKERS

_LOOK_SECONDS = 0.1


@dataclass(slots=True)
class ManyResult:
    """What an export did.

    Attributes
    ----------
    files : list of Path
        Written now.
    made, kept : int
        Parts that were made now, and those that were there, unaltered and of the same.
    refused : list of (str, str)
        Patient's number and sentence: no consent, and how to get it.
    failed : list of (str, str)
        Likewise: what could not be made, and why.
    empty : int
        Patients without photos.
    """

    files: list[Path] = field(default_factory=list)
    made: int = 0
    kept: int = 0
    refused: list[tuple[str, str]] = field(default_factory=list)
    failed: list[tuple[str, str]] = field(default_factory=list)
    empty: int = 0


def export_many(
    library: Library,
    patients: Sequence[Patient],
    kind: str,
    folder: Path,
    options: ManyOptions,
    *,
    today: date,
    progress: Progress,
    threads: int = MOST_WORKERS,
) -> ManyResult:
    """Export one kind of thing of patients into a folder, each into a folder of its own or all together.

    Run again, it makes what is missing, was altered outside, or would be another one now.

    Parameters
    ----------
    library : Library
        Open for writing: exports are logged.
    patients : sequence of Patient
    kind : str
        One of :data:`~mesophoto.workflows.exporting.many.makers.MAKERS`.
    folder : Path
        Holds a manifest besides.
    options : ManyOptions
    today : date
    progress : Progress
        "patients".
    threads : int
        How many patients are worked on at a time: pictures and pages are made outside Python's lock.

    Raises
    ------
    NotAllowed
        If the person may not export.
    UserError
        If the folder holds an export of another library, or cannot be written to.
    Cancelled
        What was exported before stays, and is not made again.
    """
    library.require(f"export_{MAKERS[kind].handout}")
    result = ManyResult()
    asked = [one for one in patients if MAKERS[kind].together or one.photo_count]
    result.empty = len(patients) - len(asked)
    agreed = _leave_out_refused(
        library, asked, MAKERS[kind].handout, options.purpose, today=today, refused=result.refused
    )
    with Manifest(library, folder) as manifest:
        run = _Run(library, manifest, folder, kind=kind, options=options, today=today, result=result)
        if not MAKERS[kind].together:
            run.each(agreed, progress, threads)
        elif agreed:
            run.together(agreed, progress)
    return result


def _leave_out_refused(
    library: Library,
    patients: Sequence[Patient],
    kind: Kind,
    purpose: Purpose,
    *,
    today: date,
    refused: list[tuple[str, str]],
) -> list[Patient]:
    """Patients who agreed to the purpose at all; whether to a name and a face too, shows what is made."""
    agreed = []
    for patient in patients:
        try:
            require_consent(library, Handout(kind, purpose, (patient.id,), shows_face=False), today)
        except ConsentMissing as error:
            refused.append((patient.number, str(error)))
        else:
            agreed.append(patient)
    return agreed


class _Run:
    """One export on its way."""

    def __init__(
        self,
        library: Library,
        manifest: Manifest,
        folder: Path,
        *,
        kind: str,
        options: ManyOptions,
        today: date,
        result: ManyResult,
    ) -> None:
        self._library, self._manifest, self._folder = library, manifest, folder
        self._kind, self._options, self._today = kind, options, today
        self._result = result
        self._lock = threading.Lock()

    def each(self, patients: Sequence[Patient], progress: Progress, threads: int) -> None:
        """Make a part for each patient, several at a time."""
        names = pseudonyms(self._library, tuple(patient.id for patient in patients))
        ahead, quiet = deque(patients), Quiet()
        running: set[Future[None]] = set()
        with ThreadPoolExecutor(threads) as pool:
            try:
                while ahead or running:
                    raise_if_cancelled(progress)
                    while ahead and len(running) < threads:
                        patient = ahead.popleft()
                        name = names[patient.id]
                        part, folder, ids = f"{self._kind}/{name}", self._folder / name, (patient.id,)
                        running.add(pool.submit(self._make, part, patient.number, ids, folder, quiet))
                    done, running = wait(running, _LOOK_SECONDS, FIRST_COMPLETED)
                    for future in done:
                        future.result()
                        progress.report(len(patients) - len(ahead) - len(running), len(patients), "patients")
            finally:
                quiet.cancel()

    def together(self, patients: Sequence[Patient], progress: Progress) -> None:
        """Make one part of all patients, in a folder of its own for these patients as they are now."""
        ids = tuple(sorted(patient.id for patient in patients))
        name = f"{self._kind}-{made_of(self._library, ids, self._kind, self._options)[:8]}"
        self._make(name, "all", ids, self._folder / name, progress)

    def _make(
        self, part: str, number: str, patient_ids: tuple[str, ...], folder: Path, progress: Progress
    ) -> None:
        """Make a part unless it is there, and note what came of it."""
        try:
            key = made_of(self._library, patient_ids, self._kind, self._options)
            if self._manifest.is_done(part, key):
                with self._lock:
                    self._result.kept += 1
                return
            self._manifest.begin(part, folder)
            if MAKERS[self._kind].together and any(folder.iterdir()):
                raise UserError(f"{folder} was altered since it was exported: remove it, and export again.")
            ask = Ask(self._library, patient_ids, folder, self._options, self._today, progress)
            files = MAKERS[self._kind].make(ask)
            self._manifest.finish(part, key, files)
        except UserError as error:
            told = self._result.refused if isinstance(error, ConsentMissing) else self._result.failed
            with self._lock:
                told.append((number, str(error)))
            with suppress(OSError):
                folder.rmdir()  # where it is empty
        else:
            with self._lock:
                self._result.made += 1
                self._result.files += files
