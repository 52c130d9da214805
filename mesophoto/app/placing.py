"""Where the window stands, and what was looked at: kept from start to start, on any screens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from mesophoto.app.desk import Place
from mesophoto.app.language import tr
from mesophoto.errors import LibraryError

if TYPE_CHECKING:
    from mesophoto.app.window import MainWindow
    from mesophoto.library.library import Library

LEAST_SEEN_PX = 120
"""So much of a window's upper edge must be on a screen for it to be taken hold of."""
MOST_PLACES = 6


class Placing(QObject):
    """Brings the window back where screens went, and remembers the patient of each library."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        app = QGuiApplication.instance()
        app.screenRemoved.connect(lambda _screen: self.bring_back())
        app.primaryScreenChanged.connect(lambda _screen: self.bring_back())

    def bring_back(self) -> None:
        """Move the window onto a screen if it lies where none is any more."""
        bring_back(self._window)

    def remember(self) -> None:
        """Keep what is looked at, as random keys."""
        desk, settings = self._window.desk, self._window.settings
        if desk.library is None or desk.is_demo:
            return
        place, folder = desk.place, str(desk.library.folder)
        places = {name: kept for name, kept in settings.places.items() if name != folder}
        if place.patient_id is not None:
            view, side = place.series_key or ("", "")
            places[folder] = [place.patient_id, view, side, place.photo_id or ""]
        settings.places = dict(list(places.items())[-MOST_PLACES:])

    def go_back(self) -> None:
        """Open what was looked at in the open library, if it is still there."""
        desk = self._window.desk
        kept = None if desk.library is None else self._window.settings.places.get(str(desk.library.folder))
        if kept is None or len(kept) != 4 or desk.patient is not None:
            return
        patient_id, view, side, photo_id = kept
        place = Place(patient_id, (view, side) if view else None, photo_id or None)

        def is_there(library: Library) -> bool:
            try:
                return library.patient(patient_id).deleted_at is None
            except LibraryError:
                return False

        def go(there: bool) -> None:
            if there and desk.place.patient_id is None:
                desk.go_to(place)

        desk.ask(tr("Reading"), is_there, go)


def bring_back(window: QWidget, screens: list[QRect] | None = None) -> None:
    """Move a window that no screen shows to the middle of the first one, no larger than that."""
    if screens is None:
        screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    frame = window.frameGeometry()
    edge = QRect(frame.left(), frame.top(), frame.width(), LEAST_SEEN_PX // 3)
    seen = [edge.intersected(screen) for screen in screens]
    if not screens or any(part.width() >= LEAST_SEEN_PX and part.height() > 0 for part in seen):
        return
    room = screens[0]
    window.resize(window.size().boundedTo(room.size()))
    window.move(room.center() - window.rect().center())
