"""The widget that the app embeds: bar, banner, canvas, and what to do when there is nothing to see."""

from collections.abc import Callable
from typing import Any, get_args

from PySide6.QtCore import QRectF, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from mesophoto.app.language import mark, tr
from mesophoto.app.viewer.availability import why_not
from mesophoto.app.viewer.banner import Banner
from mesophoto.app.viewer.canvas import Canvas
from mesophoto.app.viewer.canvas_events import KEY_ZOOM_STEP
from mesophoto.app.viewer.empty_page import EmptyPage
from mesophoto.app.viewer.inputs import OVERLAYS, ViewerPhoto
from mesophoto.app.viewer.loading import AlignmentSource, SceneLoader
from mesophoto.app.viewer.modes import ModeName
from mesophoto.app.viewer.scene import Scene
from mesophoto.app.viewer.sessions import GridLoader, SessionPhoto
from mesophoto.app.viewer.toolbar import ViewerToolbar
from mesophoto.app.viewer.view_state import kept_state, take_up

EMPTY_TEXT = mark("Choose a patient, then a session on the timeline.")


class PairViewer(QWidget):
    """Compares two photos, or shows one."""

    mode_changed = Signal(str)
    overlays_changed = Signal()
    """What is shown over the photos, or how strongly."""
    region_hovered = Signal(str)
    ready = Signal()
    """All that was asked for is loaded."""
    scene_changed = Signal()
    """Other photos, or more of them, are there to be shown."""
    session_chosen = Signal(str)
    """Key of the photo that was chosen in the grid of sessions."""
    failed = Signal(str)
    """A photo could not be shown; the sentence is shown in its place, too."""
    empty_action_triggered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wished_mode: ModeName = "side_by_side"
        self._loader = SceneLoader(self)
        self._sessions = GridLoader(self)
        self._loader.cells = self._sessions.cells
        self.canvas = Canvas(self)
        self.toolbar = ViewerToolbar(self.canvas, self)
        self._empty = EmptyPage(self)
        self._banner = Banner(self)
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()
        self.clear()

    # What is shown

    def show_pair(
        self,
        fixed: ViewerPhoto,
        moving: ViewerPhoto,
        alignment: AlignmentSource | None,
        reason: str = "",
    ) -> None:
        """Compare two photos.

        Parameters
        ----------
        fixed, moving : ViewerPhoto
            The baseline (or the earlier photo), and what is laid over it.
        alignment : PairAlignment, or a callable that gives it, or None
            A callable is run off the UI thread once both photos are there, and may raise `NotAligned`.
        reason : str
            Why there is no alignment, if None.
        """
        self._show(fixed, moving, alignment, reason)

    def show_photo(self, photo: ViewerPhoto) -> None:
        """Show a single photo."""
        self._show(photo, None, None, "")

    def set_sessions(self, frame: str, sessions: list[SessionPhoto]) -> None:
        """Give what the grid shows, in order; ``frame`` is the key of the baseline."""
        self._sessions.set_sessions(frame, sessions)

    def clear(self, title: str = "", text: str = "", button: str = "") -> None:
        """Show no photo, but what to do next; ``button`` makes one that emits `empty_action_triggered`."""
        self._loader.clear()
        self._sessions.set_sessions("", [])
        self.canvas.show_scene(self._loader.scene)
        self._empty.say(title or tr("No photo to show"), text or tr(EMPTY_TEXT), button)
        self._pages.setCurrentWidget(self._empty)
        self._refresh()
        self.scene_changed.emit()

    def forget(self) -> None:
        """Show no photo, and keep none in memory."""
        self._loader.forget()
        self.canvas.forget()
        self.clear()

    @property
    def is_loading(self) -> bool:
        """Is a photo still being read or worked on?"""
        return self._loader.is_busy

    @property
    def is_busy(self) -> bool:
        """Is something still being loaded, moved or painted?"""
        loads = self._loader.is_busy or self._sessions.is_busy
        return loads or self.canvas.moves or self.canvas.layers.is_busy

    # Mode and overlays

    @property
    def mode(self) -> ModeName:
        """The mode that is shown: the one wished for, if the photos allow it."""
        return self.canvas.mode.name

    @property
    def wished_mode(self) -> ModeName:
        return self._wished_mode

    @property
    def scene(self) -> Scene:
        """What is shown, as far as it is loaded."""
        return self._loader.scene

    def set_mode(self, mode: ModeName) -> None:
        """Wish for a mode; it is kept in mind while the photos do not allow it."""
        if mode not in get_args(ModeName):
            raise ValueError(f"unknown mode {mode!r}")
        self._wished_mode = mode
        self._refresh()

    def can_compare(self) -> bool:
        """Can the slider be had?"""
        return self._loader.scene.can_overlay

    def visible_overlays(self) -> set[str]:
        return set(self.canvas.visible_overlays)

    def set_overlay(self, name: str, visible: bool) -> None:
        """Show or hide "pigmentation", "redness", "wrinkles", "regions" or "trust"."""
        if name not in OVERLAYS:
            raise ValueError(f"unknown overlay {name!r}")
        names = self.canvas.visible_overlays
        self.canvas.set_visible_overlays(names | {name} if visible else names - {name})
        self._refresh()
        self.overlays_changed.emit()

    def set_overlay_opacity(self, opacity: float) -> None:
        """Set how strongly overlays are painted, 0..1."""
        self.toolbar.opacity.setValue(round(opacity * 100))

    def set_region_names(self, name: Callable[[str], str]) -> None:
        """Say how regions are called on the screen."""
        self.canvas.region_name = name

    def set_readout(self, readout: Callable[[str], str]) -> None:
        """Say what is told of the region under the pointer."""
        self.canvas.readout = readout

    def view_state(self) -> dict[str, Any]:
        """Give what is worth remembering, for JSON."""
        return kept_state(self._wished_mode, self.canvas)

    def restore_view_state(self, state: dict[str, Any]) -> None:
        """Take up what was remembered; what is not understood is left as it is."""
        if state.get("mode") in get_args(ModeName):
            self._wished_mode = state["mode"]
        take_up(state, self.canvas)
        self.toolbar.opacity.setValue(round(self.canvas.overlay_opacity * 100))
        self._refresh()

    # Steering

    @property
    def zoom(self) -> float:
        """Screen pixels per photo pixel."""
        return self.canvas.camera.zoom

    def zoom_in(self) -> None:
        self.canvas.zoom_by(KEY_ZOOM_STEP)

    def zoom_out(self) -> None:
        self.canvas.zoom_by(1 / KEY_ZOOM_STEP)

    def fit(self) -> None:
        """Show the whole photo."""
        self.canvas.fit()

    def fit_subject(self) -> None:
        """Fill the view with what is measured."""
        self.canvas.fit_subject()

    def look_at(self, part: QRectF) -> None:
        """Fill the view with a part of the fixed photo, in px; the other photo shows the same skin."""
        self.canvas.look_at(part)

    def actual_size(self) -> None:
        """Show one photo pixel per screen pixel."""
        self.canvas.zoom_to(1.0)

    def shut_down(self) -> None:
        """End the threads and keep no photo; the viewer cannot be used afterwards."""
        self.forget()
        self._loader.shut_down()
        self._sessions.shut_down()
        self.canvas.layers.shut_down()

    # Inside

    def _lay_out(self) -> None:
        viewing = QWidget()
        column = QVBoxLayout(viewing)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.toolbar, self._banner, self.canvas):
            column.addWidget(widget, 1 if widget is self.canvas else 0)
        self._viewing = viewing
        self._pages.addWidget(viewing)
        self._pages.addWidget(self._empty)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._pages)
        self.setFocusProxy(self.canvas)

    def _connect(self) -> None:
        self._loader.changed.connect(self._on_scene_changed)
        self._loader.ready.connect(self.ready)
        self._sessions.changed.connect(self._on_scene_changed)
        self.canvas.cell_chosen.connect(self.session_chosen)
        self.canvas.look_changed.connect(lambda: self.toolbar.amount.show_mode(self.mode))
        self.canvas.loupe_changed.connect(self._show_loupe)
        self._loader.failed.connect(self.failed)
        self._empty.action_triggered.connect(self.empty_action_triggered)
        self.canvas.region_hovered.connect(self.region_hovered)
        self.canvas.view_changed.connect(lambda: self.toolbar.show_zoom(self.zoom))
        bar = self.toolbar
        bar.mode_asked.connect(self.set_mode)
        bar.overlay_asked.connect(self.set_overlay)
        bar.opacity_asked.connect(self._on_opacity_asked)
        bar.loupe.clicked.connect(self.toggle_loupe)
        bar.zoom_in.clicked.connect(self.zoom_in)
        bar.zoom_out.clicked.connect(self.zoom_out)
        bar.fit.clicked.connect(self.fit)
        bar.fit_subject.clicked.connect(self.fit_subject)
        bar.actual_size.clicked.connect(self.actual_size)

    def _show(
        self, fixed: ViewerPhoto, moving: ViewerPhoto | None, alignment: AlignmentSource | None, reason: str
    ) -> None:
        self._pages.setCurrentWidget(self._viewing)
        self._loader.load(fixed, moving, alignment, reason)

    def _on_scene_changed(self) -> None:
        if self._loader.scene.fixed is None:
            return
        self.canvas.show_scene(self._loader.scene)
        self._refresh()
        self.scene_changed.emit()

    def toggle_loupe(self) -> None:
        """Show the same skin of both photos beside the pointer, pixel by pixel, or no more."""
        self.canvas.set_loupe(not self.canvas.loupe.is_shown)

    def _show_loupe(self) -> None:
        self.toolbar.loupe.setChecked(self.canvas.loupe.is_shown)
        self.overlays_changed.emit()

    def _on_opacity_asked(self, opacity: float) -> None:
        self.canvas.set_overlay_opacity(opacity)
        self.overlays_changed.emit()

    def _refresh(self) -> None:
        """Bring bar, banner and mode in line with what there is."""
        scene = self._loader.scene
        missing = why_not(scene)
        mode: ModeName = self._wished_mode
        if missing[mode]:
            mode = "side_by_side" if scene.is_pair else "single"
        self._loader.want_difference(mode == "difference")
        if mode == "grid":
            self._sessions.want()
        else:
            self._sessions.rest()
        if mode != self.mode:
            self.canvas.set_mode(mode)
            self.mode_changed.emit(mode)
        self.toolbar.show_mode(mode, missing)
        self.toolbar.amount.show_mode(mode)
        found = {name for name in OVERLAYS if scene.has_overlay(name)}
        self.toolbar.show_overlays(self.canvas.visible_overlays, found)
        self.toolbar.show_zoom(self.zoom)
        self.toolbar.fit_subject.setEnabled(scene.subject is not None)
        self._banner.show_scene(scene, wanted=mode != "grid")
