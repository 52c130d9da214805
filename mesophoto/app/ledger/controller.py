"""Follows the chosen series: has its spots followed when they are wanted, and flies the viewer to one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QImage

from mesophoto.app import engine, texts
from mesophoto.app.language import mark, tr, translate_sentence
from mesophoto.app.ledger.model import SpotRow, rows_of
from mesophoto.app.ledger.panel import SpotPanel

if TYPE_CHECKING:
    from mesophoto.app.jobs import Job, Task
    from mesophoto.app.window import MainWindow
    from mesophoto.workflows.ledger import SpotLedger

MAP_SIDE_PX = 1400
ROOM_TIMES = 6.0
LEAST_ROOM_PX = 60.0
"""What is seen around a spot that is flown to: so many times its size, and photo px at the least."""

WAITING = mark("Following every spot through the sessions …")
NO_BASELINE = mark("These photos have no baseline yet: choose one to follow the spots from.")


class SpotController(QObject):
    """Keeps the panel of spots in step with the desk."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk
        self._ledger: SpotLedger | None = None
        self._followed: tuple | None = None
        """What the ledger was made of: asked again when that changes."""
        self._job: Job | None = None
        self.panel = SpotPanel()
        self.panel.hide()
        self.panel.spot_wanted.connect(self.fly_to)
        self._desk.timeline_changed.connect(self.refresh)
        self._desk.photo_changed.connect(self.show_photo)

    def refresh(self) -> None:
        """Have the spots of the chosen series followed, where they are looked at and something changed."""
        library, series, patient = self._desk.library, self._desk.series, self._desk.patient
        if self.panel.isHidden():
            return
        if library is None or series is None or patient is None or series.baseline is None:
            self._forget(
                tr(NO_BASELINE) if series is not None else tr("Open a patient with photos to see the spots.")
            )
            return
        measured = tuple(sorted(found.id for found in series.assessments.values()))
        wanted = (library, patient.id, series.view, series.side, series.baseline.id, series.photos, measured)
        if wanted == self._followed:
            self.show_photo()
            return
        if self._desk.is_measuring(patient.id):
            self._forget(tr("The photos are being measured; the spots are followed after that."))
            return
        self._forget(tr(WAITING))
        self._followed = wanted
        baseline, key = series.baseline, (series.view, series.side)

        def work(task: Task) -> tuple[SpotLedger | None, QImage, int]:
            found = engine.series_ledger(library, patient.id, key, task, self._desk.shared_workers())
            image, width = _small_picture(library, baseline.sha256)
            return found, image, width

        def done(found: tuple[SpotLedger | None, QImage, int]) -> None:
            if self._followed == wanted:
                self._ledger = found[0]
                self.panel.set_photo(*found[1:])
                self.show_photo()

        job = self._window.runner.start(tr("Following the spots"), work, lane="measure", on_success=done)
        job.cancelled.connect(
            lambda: self._stopped(wanted, tr("Stopped. Open the spots again to follow them."))
        )
        job.failed.connect(lambda sentence: self._stopped(wanted, sentence))
        self._job = job

    def forget(self) -> None:
        """Keep nothing of what was followed."""
        self._forget("")
        self.panel.set_photo(QImage(), 1)

    def _stopped(self, wanted: tuple, sentence: str) -> None:
        if self._followed == wanted:
            self._forget(sentence)

    def _forget(self, sentence: str) -> None:
        if self._job is not None and not self._job.is_finished:
            self._job.cancel()
        self._job = self._ledger = self._followed = None
        self.panel.say(sentence)

    def show_photo(self) -> None:
        """Show the spots as seen from the chosen photo; from the last one for the baseline itself."""
        ledger = self._ledger
        if ledger is None or self.panel.isHidden():
            return
        photo = self._desk.photo
        keys = [one.id for one in ledger.photos]
        index = keys.index(photo.id) if photo is not None and photo.id in keys else len(keys) - 1
        if index == ledger.baseline and len(keys) > 1:
            index = len(keys) - 1 if ledger.baseline != len(keys) - 1 else 0
        first, now = ledger.photos[ledger.baseline], ledger.photos[index]
        if ledger.reasons[index]:
            reason = translate_sentence(ledger.reasons[index])
            self.panel.say(tr("The spots cannot be followed here: {reason}.").format(reason=reason))
            return
        when = texts.date_text(now.session_date)
        if len(keys) > 1:
            when = f"{texts.date_text(first.session_date)}  →  {when}"
        self.panel.set_rows(rows_of(ledger, index), when)

    def fly_to(self, row: SpotRow) -> None:
        """Fill the viewer with a spot and the skin around it, in both photos."""
        low, high = row.outline.min(axis=0), row.outline.max(axis=0)
        side = max(float(np.max(high - low)) * ROOM_TIMES, LEAST_ROOM_PX)
        x, y = ((low + high) / 2 + 0.5 - side / 2).tolist()
        self._window.viewer.look_at(QRectF(x, y, side, side))


def _small_picture(library: object, sha256: str) -> tuple[QImage, int]:
    rgb = engine.picture(library, sha256)
    step = max(max(rgb.shape[:2]) // MAP_SIDE_PX, 1)
    small = np.ascontiguousarray(rgb[::step, ::step])
    height, width = small.shape[:2]
    image = QImage(small.data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()
    return image, width * step
