"""Opens the patient's screen, keeps it in step, and blanks it when another patient is opened."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from mesophoto.app.presentation.screen import MODES, PatientScreen, second_screen
from mesophoto.app.viewer.availability import why_not
from mesophoto.app.viewer.modes import ModeName
from mesophoto.app.viewer.scene import Scene

if TYPE_CHECKING:
    from mesophoto.app.viewer.inputs import ViewerPhoto
    from mesophoto.app.window import MainWindow


class PatientScreenController(QObject):
    """Shows the pair of one patient, the one for whom it was opened; nobody else's ever by itself."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.screen: PatientScreen | None = None
        self._patient_id: str | None = None
        """Whose photos may be seen; None while blank."""
        self._mode: ModeName = "side_by_side"
        window.desk.timeline_changed.connect(self._on_timeline_changed)
        window.desk.library_changed.connect(self.blank)
        window.vault.locked.connect(self.blank)
        viewer = window.viewer
        viewer.scene_changed.connect(self._show_scene)
        viewer.mode_changed.connect(self._follow)
        viewer.canvas.view_changed.connect(self._follow)
        viewer.canvas.look_changed.connect(self._follow)

    @property
    def is_open(self) -> bool:
        return self.screen is not None

    def toggle(self) -> None:
        """Open the patient's screen with what is shown now, show that again after a blank, or close it."""
        if self.screen is None:
            self._open()
        elif self.screen.is_blank:
            self.show_photos()
        else:
            self.close()

    def close(self) -> None:
        if self.screen is not None:
            self.screen.close()

    def blank(self) -> None:
        """Show nothing until it is asked for."""
        self._patient_id = None
        if self.screen is not None:
            self.screen.set_blank(True)
            self.screen.canvas.forget()
            self.screen.canvas.show_scene(Scene())

    def show_photos(self) -> None:
        """Show the pair of the open patient."""
        place = self._window.desk.place
        patient = self._window.desk.patient
        if patient is None or place.patient_id != patient.id:
            return
        self._patient_id = patient.id
        self._show_scene()

    def _open(self) -> None:
        screen = self.screen = PatientScreen()
        screen.closed.connect(self._on_closed)
        screen.mode_asked.connect(self._on_mode_asked)
        screen.step_asked.connect(self._follow)
        screen.show_asked.connect(self.show_photos)
        screen.set_blank(True)
        self.show_photos()
        screen.open_on(second_screen(self._window.screen()))
        self._window.registry.refresh()

    def _on_closed(self) -> None:
        screen, self.screen, self._patient_id = self.screen, None, None
        if screen is not None:
            screen.canvas.layers.shut_down()
            screen.deleteLater()
            self._window.registry.refresh()

    def _on_timeline_changed(self) -> None:
        patient = self._window.desk.patient
        if self._patient_id is not None and (patient is None or patient.id != self._patient_id):
            self.blank()

    def _show_scene(self) -> None:
        """Show what the main window shows, if it is still the same patient's."""
        patient, scene = self._window.desk.patient, self._window.viewer.scene
        if self.screen is None or self._patient_id is None:
            return
        if patient is None or patient.id != self._patient_id:
            self.blank()
            return
        if scene.fixed is None:  # the photo was deleted, say: what is gone there is gone here
            self.screen.canvas.forget()
            self.screen.canvas.show_scene(Scene())
            self.screen.set_blank(True)
            return
        self.screen.canvas.show_scene(_nameless(scene))
        self.screen.set_blank(False)
        self._follow()

    def _on_mode_asked(self, name: ModeName) -> None:
        if self.screen is not None and self.screen.in_step.isChecked():
            self._window.viewer.set_mode(name)
        else:
            self._mode = name
        self._follow()

    def _follow(self) -> None:
        """Bring mode, divider, zoom and place in line with the main window, unless it goes by itself."""
        screen, viewer = self.screen, self._window.viewer
        if screen is None or screen.is_blank:
            return
        canvas, main = screen.canvas, viewer.canvas
        missing = why_not(canvas.scene)
        in_step = screen.in_step.isChecked()
        if in_step and viewer.mode in MODES:
            self._mode = viewer.mode
        mode: ModeName = self._mode
        if missing[mode]:
            mode = "side_by_side" if canvas.scene.is_pair else "single"
        if canvas.mode.name != mode:
            canvas.set_mode(mode)
        screen.show_mode(mode, missing)
        if in_step:
            canvas.set_angle(main.look.angle_deg)
            canvas.divider.setValue(main.divider.value())
            canvas.follow(main)
        elif mode == "blink" and not canvas.blinking.isActive():
            canvas.toggle_blinking()


def _nameless(scene: Scene) -> Scene:
    """Leave out all that is written but the date; the pictures are shared, not copied."""

    def bare(photo: ViewerPhoto | None) -> ViewerPhoto | None:
        return None if photo is None else replace(photo, details=())

    return replace(scene, fixed=bare(scene.fixed), moving=bare(scene.moving), outlines={}, cells={})
