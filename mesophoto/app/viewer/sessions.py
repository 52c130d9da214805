"""Loads the photos of the grid, each as seen in the baseline's frame, once the grid is looked at."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from mesophoto.app.viewer.background import Background
from mesophoto.app.viewer.inputs import Pixels, ViewerPhoto
from mesophoto.app.viewer.pyramid import Pyramid, build_pyramid
from mesophoto.app.viewer.scene import Cell, Slot
from mesophoto.errors import Cancelled, UserError

CELLS_BYTES = 256_000_000
"""What all photos of the grid may take: the more there are, the coarser each is."""


@dataclass(frozen=True, eq=False)
class SessionPhoto:
    """A photo of the grid.

    Attributes
    ----------
    photo : ViewerPhoto
    aligned : callable
        Gives the (H, W, 3) pixels in the baseline's frame, off the UI thread; raises `NotAligned`.
    """

    photo: ViewerPhoto
    aligned: Callable[[], Pixels]


class GridLoader(QObject):
    """Keeps one cell per session; a new list drops what is not in it."""

    changed = Signal()
    became_idle = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.cells: dict[Slot, Cell] = {}
        self._sessions: dict[Slot, SessionPhoto] = {}
        self._frame = ""
        self._is_wanted = False
        self._asked: set[Slot] = set()
        self._background = Background("sessions", 1, self)
        self._background.became_idle.connect(self.became_idle)

    @property
    def is_busy(self) -> bool:
        return self._background.is_busy

    def set_sessions(self, frame: str, sessions: list[SessionPhoto]) -> None:
        """Take the sessions in order; ``frame`` is the key of the baseline they are aligned to."""
        slots = {f"session:{session.photo.key}": session for session in sessions}
        known = self.cells if frame == self._frame and len(slots) == len(self.cells) else {}
        self._frame, self._sessions = frame, slots
        cells = {}
        for slot, session in slots.items():
            kept = known.get(slot)
            cells[slot] = Cell(session.photo, kept and kept.pyramid, kept.reason if kept else "")
        self.cells.clear()
        self.cells.update(cells)
        self._asked = {slot for slot, cell in cells.items() if cell.pyramid is not None or cell.reason}
        if self._is_wanted:
            self._start()
        self.changed.emit()

    def want(self) -> None:
        """The grid is looked at: load what is missing."""
        self._is_wanted = True
        self._start()

    def rest(self) -> None:
        """The grid is not looked at any more: begin nothing new."""
        self._is_wanted = False

    def shut_down(self) -> None:
        self._background.shut_down()

    def _start(self) -> None:
        for slot, session in self._sessions.items():
            if slot not in self._asked:
                self._asked.add(slot)
                self._load(slot, session)

    def _load(self, slot: Slot, session: SessionPhoto) -> None:
        limit = CELLS_BYTES // len(self._sessions)

        def is_current() -> bool:
            return self._sessions.get(slot) is session

        def check() -> None:
            if not is_current():
                raise Cancelled

        def work() -> Pyramid | None:
            check()
            if not self._is_wanted:
                return None
            return _small(build_pyramid(session.aligned(), check), limit)

        def done(pyramid: Pyramid | None) -> None:
            if not is_current():
                return
            if pyramid is None:  # asked for again when the grid is looked at again
                self._asked.discard(slot)
                if self._is_wanted:
                    self._start()
                return
            self.cells[slot].pyramid = pyramid
            self.changed.emit()

        def refused(error: UserError) -> None:
            if is_current():
                self.cells[slot].reason = str(error)
                self.changed.emit()

        self._background.run(work, done, refused)


def _small(pyramid: Pyramid, limit_bytes: int) -> Pyramid:
    """Leave out the finest levels until the rest fits."""
    levels = pyramid.levels
    while len(levels) > 1 and sum(level.sizeInBytes() for level in levels) > limit_bytes:
        levels = levels[1:]
    return Pyramid(levels)
