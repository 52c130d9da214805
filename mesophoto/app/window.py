"""The main window: puts the panels together and lets the desk do the work."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget

from mesophoto.app.actions import ActionRegistry
from mesophoto.app.commands import add_actions, fill_menus
from mesophoto.app.consent.controller import Consents
from mesophoto.app.crash import CrashDialog, describe_bug, log
from mesophoto.app.desk import Desk
from mesophoto.app.dialogs import Dialogs
from mesophoto.app.exporting.controller import Exports
from mesophoto.app.habits import Habits
from mesophoto.app.importing.controller import ImportController, dropped_paths
from mesophoto.app.jobs import JobRunner
from mesophoto.app.language import tr, translate_sentence
from mesophoto.app.outcomes.controller import OutcomesController
from mesophoto.app.papers import Papers
from mesophoto.app.presentation.controller import PatientScreenController
from mesophoto.app.presenter import Presenter
from mesophoto.app.settings import Settings
from mesophoto.app.theme import current_theme
from mesophoto.app.timeline.controller import TimelineController
from mesophoto.app.treatments.controller import Treatments
from mesophoto.app.vault.allowed import refusal
from mesophoto.app.vault.controller import UNLOCK_FIRST, VaultController
from mesophoto.app.window_layout import build, fill_header

if TYPE_CHECKING:
    from mesophoto.library.entities import JournalEntry

SMALLEST_PX = (1100, 700)
USUAL_PX = (1440, 900)
TITLE_BAR_PX = 40
"""What a desktop may put around a window, which is not told before it is shown."""
ROOMY_PX = 1000
"""Width for text of the usual size above which all panels stand side by side."""


class MainWindow(QMainWindow):
    """All that is seen. Panels say what the user wants; the desk says what there is."""

    closed = Signal()
    """All work has stopped; nothing is left running."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.settings = settings
        self.setWindowTitle("mesophoto")
        self.setMinimumSize(*SMALLEST_PX)
        self.setAcceptDrops(True)
        self.runner = JobRunner(self)
        self.desk = Desk(self.runner, settings, self)
        self._closing = False
        self._is_narrow = self._list_wanted = False
        build(self)
        self.dialogs = Dialogs(self)
        self.papers = Papers(self)
        self.imports = ImportController(self)
        self.registry = ActionRegistry(self, current_theme().icon)
        self.registry.refusal = lambda name: (
            self.keeping.opening.refusal(name) or refusal(self.desk.library, name)
        )
        self.treatments, self.outcomes = Treatments(self), OutcomesController(self)
        self.consents, self.exports = Consents(self), Exports(self)
        self.vault = VaultController(self)
        self.patient_screen = PatientScreenController(self)
        self.habits = Habits(self)
        self.registry.lack = self.habits.lack
        add_actions(self.registry, self)
        self._recent = fill_menus(self.registry, self.menuBar())
        fill_header(self)
        self._connect()
        self._restore()
        self.presenter = Presenter(self)
        self.presenter.show_library()

    # what is connected

    def _connect(self) -> None:
        desk, theme = self.desk, current_theme()
        self.runner.failed.connect(self.messages.show_error)
        self.runner.crashed.connect(self._on_bug)
        self.runner.idle.connect(self._on_idle)
        desk.journal_changed.connect(self.registry.refresh)
        desk.done.connect(self._on_done)
        desk.measured.connect(self._on_measured)
        theme.changed.connect(self._on_theme_changed)
        self.patients.search_changed.connect(desk.search)
        self.patients.patient_chosen.connect(desk.open_patient)
        self.patients.add_wanted.connect(self.registry["patient.add"].trigger)
        self.patients.menu_wanted.connect(self._on_patient_menu)
        self.patients.step_wanted.connect(self.timeline.strip.step)
        self.timeline.photo_chosen.connect(desk.choose_photo)
        self.timeline.series_chosen.connect(desk.choose_series)
        self.timeline.menu_wanted.connect(self._on_photo_menu)
        TimelineController(self)
        self.viewer.mode_changed.connect(self._on_view_changed)
        self.viewer.overlays_changed.connect(self._on_view_changed)
        self.viewer.ready.connect(self.registry.refresh)
        for page in (self.welcome, self.empty):
            page.import_wanted.connect(self.import_photos)
        self.welcome.open_wanted.connect(self.choose_library)
        self.welcome.demo_wanted.connect(self.open_demo)
        self.inspector.noise_wanted.connect(self.papers.open_repeatability)
        self.welcome.place_wanted.connect(self.vault.new_library)
        self._recent.aboutToShow.connect(self._fill_recent)

    # settings

    def _restore(self) -> None:
        if not self.restoreGeometry(QByteArray.fromBase64(self.settings.geometry.encode())):
            room = self.screen().availableSize() - QSize(0, TITLE_BAR_PX)
            self.resize(QSize(*USUAL_PX).boundedTo(room))
        self.habits.placing.bring_back()
        usual = {"desktop": [240, 1200], "bench": [860, 340], "stage": [440, 410]}
        for splitter in (self.desktop, self.bench, self.stage):
            name = splitter.objectName()
            splitter.setSizes(self.settings.splitters.get(name, usual[name]))
        if self.settings.viewer:
            self.viewer.restore_view_state(self.settings.viewer)
        self._show_panels()

    def _remember(self) -> None:
        self.settings.geometry = self.saveGeometry().toBase64().data().decode()
        self.settings.splitters = {s.objectName(): s.sizes() for s in (self.desktop, self.bench, self.stage)}
        self.settings.viewer = self.viewer.view_state()
        self.habits.placing.remember()
        self.settings.save()

    def set_theme(self, mode: str) -> None:
        self.settings.theme = mode
        current_theme().set_mode(mode, in_turns=True)
        self.registry.refresh()
        self.settings.save()

    def scale_text(self, by: float) -> None:
        self.settings.font_scale = min(max(self.settings.font_scale + by, 1.0), 1.5)
        current_theme().set_font_scale(self.settings.font_scale, in_turns=True)
        self.settings.save()

    def toggle_panel(self, name: str) -> None:
        if name == "patients" and self._is_narrow:
            self._list_wanted = not self._list_wanted
            self.settings.hidden = [panel for panel in self.settings.hidden if panel != name]
        else:
            self.settings.hidden = sorted(set(self.settings.hidden) ^ {name})
        self._show_panels()
        self.registry.refresh()

    def _show_panels(self) -> None:
        panels = {"patients": self.day.side, "results": self.inspector, "timeline": self.timeline}
        for name, panel in panels.items():
            panel.setVisible(self.is_panel_shown(name))
        # The spots and the side effects lie where the timeline is.
        covered = not (self.spots.panel.isHidden() and self.side_effects.panel.isHidden())
        for widget in (self.timeline, self.sessions):
            widget.setVisible(self.is_panel_shown("timeline") and not covered)
        self.capture.refresh()

    def toggle_spots(self) -> None:
        """Show the spots in place of the timeline, as high as that, or the timeline again."""
        self._toggle_below(self.spots.panel, self.side_effects.panel)
        self.spots.refresh()

    def toggle_side_effects(self) -> None:
        """Show the side effects in place of the timeline, or the timeline again."""
        self._toggle_below(self.side_effects.panel, self.spots.panel)

    def _toggle_below(self, panel: QWidget, other: QWidget) -> None:
        viewer, *below = self.stage.sizes()
        height = max(*below, current_theme().px(320))
        panel.setVisible(panel.isHidden())
        other.hide()
        self._show_panels()
        self.stage.setSizes([max(viewer + sum(below) - height, 0), *[height] * len(below)])
        self.registry.refresh()

    def is_panel_shown(self, name: str) -> bool:
        """Where large text leaves no room for it, the list of patients is shown on demand only."""
        squeezed = self._is_narrow and name == "patients" and not self._list_wanted
        return name not in self.settings.hidden and not squeezed

    def fit_minimums(self) -> None:
        """Give each panel the room without which its text is cut off."""
        theme = current_theme()
        self.day.side.setMinimumWidth(theme.px(200))
        self.inspector.setMinimumWidth(theme.px(260))
        self.viewer.setMinimumHeight(theme.px(150))

    def _fit_width(self) -> None:
        self.capture.fit()
        narrow = self.width() < current_theme().px(ROOMY_PX)
        if narrow != self._is_narrow:
            self._is_narrow, self._list_wanted = narrow, False
            self._show_panels()
            self.registry.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_width()

    def toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def toggle_overlay(self, name: str) -> None:
        self.viewer.set_overlay(name, name not in self.viewer.visible_overlays())

    # what happened

    def _on_done(self, entry: JournalEntry) -> None:
        name = translate_sentence(entry.name)
        if entry.kind == "do" and entry.action.startswith("delete"):
            self.messages.show_notice(
                tr("{name}: done.").format(name=name),
                (tr("Undo"), partial(self.desk.undo_entry, entry)),
            )
        elif entry.kind != "do":
            told = tr("Undone: {name}.") if entry.kind == "undo" else tr("Redone: {name}.")
            self.messages.show_notice(told.format(name=name))
        if entry.action in ("add_patient", "restore_patient") and entry.kind in ("do", "redo"):
            self.desk.open_patient(entry.patient_ids[0])

    def _on_measured(self, result) -> None:
        for _photo_id, sentence in result.failed[:3]:
            self.messages.show_error(sentence)

    def _on_bug(self, bug: BaseException) -> None:
        report = describe_bug(bug)
        log.error("bug\n%s", report)
        self.show_crash(report)

    def show_crash(self, report: str) -> None:
        """One dialog at a time: what goes wrong twice is told once."""
        if self.findChild(CrashDialog) is None:
            self.dialogs.open(CrashDialog(report, self))

    def _on_theme_changed(self) -> None:
        self.registry.refresh_icons()
        self._fit_width()
        self.fit_minimums()

    def _on_view_changed(self) -> None:
        self.registry.refresh()

    def _on_patient_menu(self, patient_id: str, place: QPoint) -> None:
        self.desk.open_patient(patient_id)
        menu = QMenu(self)
        self.registry.fill_menu(menu, ["patient.edit", "handing.consents", "-", "patient.delete"])
        menu.popup(place)

    def _on_photo_menu(self, photo_id: str, place: QPoint) -> None:
        self.desk.choose_photo(photo_id)
        menu = QMenu(self)
        names = ["measure.baseline", "-", "photo.edit", "measure.spots", "measure.scale", "-"]
        names += ["photo.move", "photo.delete"]
        self.registry.fill_menu(menu, names)
        menu.popup(place)

    def _fill_recent(self) -> None:
        self._recent.clear()
        for folder in self.settings.recent_libraries():
            action = self._recent.addAction(f"{folder.name}    {folder.parent}")
            action.triggered.connect(lambda _c=False, folder=folder: self.desk.open_library(folder))
        self._recent.setEnabled(bool(self._recent.actions()))

    # what the user wants

    def import_paths(self, paths: list[Path]) -> None:
        """Import files and folders; at the first start a library is made for them."""
        reason = refusal(self.desk.library, "photos.import") if paths else None
        if self.vault.is_locked:
            self.vault.page.refuse(tr(UNLOCK_FIRST) if paths else "")
        elif reason is not None:
            self.messages.show_error(reason)
        elif self.desk.library is None and paths:
            self.vault.open_first(lambda: self.imports.begin(paths))
        else:
            self.imports.begin(paths)

    def import_photos(self) -> None:
        self.import_paths(self.dialogs.choose_photos())

    def import_folder(self) -> None:
        self.import_paths(self.dialogs.choose_photo_folder())

    def choose_library(self) -> None:
        folder = self.dialogs.choose_library()
        if folder is not None:
            self.desk.open_library(folder)

    def open_demo(self) -> None:
        self.desk.open_demo()

    def add_patient(self) -> None:
        self.dialogs.edit_patient(None)

    def edit_patient(self) -> None:
        self.dialogs.edit_patient(self.desk.patient)

    def set_marker(self) -> None:
        self.desk.ask(
            tr("Reading"), lambda library: library.setting("marker_mm", 0.0), self.dialogs.ask_marker_size
        )

    def focus_search(self) -> None:
        if not self.is_panel_shown("patients"):
            self.toggle_panel("patients")
        self.day.side.show_page("patients")
        self.patients.search.setFocus()
        self.patients.search.selectAll()

    def show_about(self) -> None:
        self.dialogs.show_about()

    # events

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        # What is dragged out of this window is no import.
        if event.source() is None and dropped_paths(event.mimeData()):
            event.acceptProposedAction()
            self._aim(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._aim(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._aim(False)
        event.acceptProposedAction()
        self.import_paths(dropped_paths(event.mimeData()))

    def _aim(self, on: bool) -> None:
        self.welcome.target.set_aimed_at(on)
        self.empty.target.set_aimed_at(on)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop what is under way, cleanly: it is taken up again at the next start."""
        importing = [job for job in self.runner.jobs if job.title == tr("Importing")]
        if importing and not self._closing and not self.dialogs.confirm_close():
            event.ignore()
            return
        if not self._closing:
            self._closing = True
            self._remember()
            self.patient_screen.close()
            self.capture.close_camera()
            self.hide()
        if self.runner.jobs:
            self.runner.cancel()
            event.ignore()
            return
        self.viewer.shut_down()
        self.vault.shut_down()
        self.desk.shut_down()
        event.accept()
        self.closed.emit()

    def _on_idle(self) -> None:
        if self._closing:
            self.close()
