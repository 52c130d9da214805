"""Guidance for live frames, off the UI thread: the latest frame is looked at, the others are passed over."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from mesophoto.app import engine
from mesophoto.app.capture.preview import pixels_of
from mesophoto.app.language import tr

if TYPE_CHECKING:
    from mesophoto.app.jobs import JobRunner
    from mesophoto.assessment.guidance import Guidance, Target
    from mesophoto.assessment.live_frame import LiveFrame

FRAME_SIDE_PX = 640
"""As :data:`mesophoto.workflows.capture.FRAME_SIDE_PX`: what is handed over is that small already."""


class LiveGuide(QObject):
    """Looks at one frame at a time."""

    guided = Signal(object, float)
    """The `Guidance`, and px of the frame per px of what was looked at."""

    def __init__(self, runner: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._target: Target | None = None
        self._waiting: QImage | None = None
        self._last: LiveFrame | None = None
        self._is_looking = False

    @property
    def is_looking(self) -> bool:
        return self._is_looking

    def aim(self, target: Target | None) -> None:
        """Guide to this from now on; to nothing, look at nothing."""
        self._target, self._last, self._waiting = target, None, None

    def feed(self, frame: QImage) -> None:
        """Look at a frame as soon as the one before is done with, unless another comes until then."""
        if self._target is None or not self._runner.is_open:
            return
        self._waiting = frame
        if not self._is_looking:
            self._look()

    def _look(self) -> None:
        frame, target, last = self._waiting, self._target, self._last
        if frame is None or target is None or not self._runner.is_open:
            return
        self._waiting = None
        pixels = pixels_of(frame, FRAME_SIDE_PX)
        scale = frame.width() / pixels.shape[1]

        def take(found: Guidance) -> None:
            if self._target is target:
                self._last = found.frame
                self.guided.emit(found, scale)

        def work(_task: Any) -> Guidance:
            return engine.guide_frame(pixels, target, last)

        self._is_looking = True
        job = self._runner.start(tr("Looking at the live picture"), work, lane="live", on_success=take)
        job.finished.connect(self._on_looked)

    def _on_looked(self) -> None:
        self._is_looking = False
        self._look()
