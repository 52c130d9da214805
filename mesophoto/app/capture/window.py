"""The camera's window: the live picture with the baseline as a ghost, guidance, the shutter, a verdict."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTemporaryDir
from PySide6.QtGui import QCloseEvent, QImage, QKeyEvent, QTransform
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout

from mesophoto.app import engine
from mesophoto.app.capture.checklist import Checklist
from mesophoto.app.capture.live import LiveGuide
from mesophoto.app.capture.panel import CapturePanel
from mesophoto.app.capture.preview import Preview
from mesophoto.app.capture.readout import Readout
from mesophoto.app.capture.shots import Shots
from mesophoto.app.capture.verdict import ShotCard
from mesophoto.app.language import tr
from mesophoto.app.theme import current_theme

if TYPE_CHECKING:
    from mesophoto.app.capture.sources import FrameSource
    from mesophoto.app.desk import Desk
    from mesophoto.assessment.guidance import Guidance
    from mesophoto.library.entities import PhotoEntry
    from mesophoto.workflows.capture import Aim, Shot
    from mesophoto.workflows.import_photos import ImportResult
    from mesophoto.workflows.protocols import ChecklistItem, Protocol, ProtocolView

FITTING_FRAMES = 2
"""So many in a row must fit before the shutter fires by itself."""


class CaptureWindow(QDialog):
    """Takes the views of a protocol, one after another, of the patient who is open."""

    def __init__(self, desk: Desk, protocol: Protocol, source: FrameSource, parent=None) -> None:
        super().__init__(parent)
        self._desk, self._protocol, self._source = desk, protocol, source
        self._patient_id = desk.patient.id
        self._kept: dict[tuple[str, str], str] = {}
        self._view: ProtocolView | None = None
        self._aim: Aim | None = None
        self._fitting = 0
        self._is_live = self._is_taking = False
        self._shot: Shot | None = None
        self._shots = Shots(desk, self._patient_id)
        self._folder = QTemporaryDir()
        self.setWindowTitle(tr("Take photos: {name}").format(name=desk.patient.name))
        self.preview = Preview()
        self.readout = Readout()
        self.panel = CapturePanel()
        self.card = ShotCard()
        self.checklist = Checklist()
        self.guide = LiveGuide(desk.runner, self)
        self._build()
        self._connect()
        source.setParent(self)

    def _build(self) -> None:
        theme = current_theme()
        self._foot = QStackedWidget()
        self._foot.addWidget(self.readout)
        self._foot.addWidget(self.card)
        picture = QVBoxLayout()
        picture.setSpacing(theme.px(12))
        picture.addWidget(self.preview, 1)
        picture.addWidget(self._foot)
        row = QHBoxLayout()
        row.setContentsMargins(theme.px(16), theme.px(16), theme.px(16), 0)
        row.setSpacing(theme.px(16))
        row.addLayout(picture, 1)
        row.addWidget(self.panel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, theme.px(8))
        layout.setSpacing(theme.px(4))
        layout.addLayout(row, 1)
        layout.addWidget(self.checklist)
        room = self.screen().availableSize()
        self.resize(min(theme.px(1120), room.width() - 40), min(theme.px(820), room.height() - 60))
        self.panel.shutter.setFocus()

    def _connect(self) -> None:
        source, panel = self._source, self.panel
        source.frame_ready.connect(self._on_frame)
        source.shot_ready.connect(self._on_shot)
        source.failed.connect(self._on_failed)
        self.guide.guided.connect(self._on_guided)
        panel.shutter_pressed.connect(self.take)
        panel.opacity.valueChanged.connect(self.preview.set_opacity)
        panel.edges.toggled.connect(self.preview.set_edges_only)
        panel.mirror.toggled.connect(self._on_mirror)
        self.card.keep_wanted.connect(self.keep)
        self.card.again_wanted.connect(self.take_again)
        self.checklist.view_chosen.connect(self._on_view_chosen)
        self._shots.judged.connect(self._on_judged)
        self._shots.refused.connect(self.card.show_problem)
        self._shots.kept.connect(self._on_kept)
        self._desk.library_changed.connect(self.close)
        self._desk.timeline_changed.connect(self._on_timeline)

    # the views

    def begin(self, view: ProtocolView | None = None) -> None:
        """Start the picture and take this view first, or the first that is missing."""
        self._source.start()
        if view is None:
            self._aim_at_next()
        else:
            self.aim_at(view)

    @property
    def view(self) -> ProtocolView | None:
        """What is taken now."""
        return self._view

    @property
    def is_live(self) -> bool:
        """Whether the picture is guided; not while a shot is judged."""
        return self._is_live

    def items(self) -> tuple[ChecklistItem, ...]:
        """The protocol's views, and what of them there is today."""
        found = engine.make_checklist(self._protocol, self._photos_of_today())
        return tuple(
            engine.ChecklistItem(item.view, self._kept.get(item.view.series, item.photo_id)) for item in found
        )

    def _photos_of_today(self) -> Iterable[PhotoEntry]:
        timeline = self._desk.timeline
        series = () if timeline is None else timeline.series
        return [photo for one in series for photo in one.photos if photo.session_date == date.today()]

    def aim_at(self, view: ProtocolView) -> None:
        """Take this view next."""
        self._view, self._aim, self._shot, self._fitting = view, None, None, 0
        self._is_live = self._is_taking = False
        self.guide.aim(None)
        self.preview.set_ghost(None, None)
        self.panel.show_view(tr(view.name), tr(view.hint) if view.hint else "")
        self.panel.set_ghost(False)
        self.panel.shutter.setEnabled(False)
        self.readout.show_state("clock", "caution", tr("Getting ready…"), "", "caution")
        self._foot.setCurrentWidget(self.readout)
        self._refresh()
        patient, subject = self._patient_id, self._protocol.subject

        def aimed(aim: Aim) -> None:
            if self._view is view and self.isVisible():
                self._go_live(aim)

        self._desk.ask(
            tr("Reading the baseline"), lambda library: engine.aim_at(library, patient, view, subject), aimed
        )

    def _go_live(self, aim: Aim) -> None:
        self._aim, self._is_live, self._fitting = aim, True, 0
        ghost = aim.ghost
        self.preview.set_ghost(ghost and ghost.rgb, ghost and ghost.edges)
        self.panel.set_ghost(ghost is not None)
        self.panel.shutter.setEnabled(True)
        self._foot.setCurrentWidget(self.readout)
        self.guide.aim(aim.target)
        self.panel.shutter.setFocus()

    def _aim_at_next(self) -> None:
        """The first view that is missing; the last one stays when none is."""
        missing = [item.view for item in self.items() if not item.is_taken]
        self.aim_at(missing[0] if missing else self._protocol.views[-1])

    def _refresh(self) -> None:
        items = self.items()
        taken = sum(item.is_taken for item in items)
        title = tr("{taken} of {all} views").format(taken=taken, all=len(items))
        self.checklist.show_items(title, items, self._view)

    def _on_view_chosen(self, item: ChecklistItem) -> None:
        self.aim_at(item.view)

    def _on_timeline(self) -> None:
        patient = self._desk.patient
        if patient is None or patient.id != self._patient_id:
            self.close()
        else:
            self._refresh()

    # the picture

    def _on_frame(self, frame: QImage) -> None:
        if self._shot is None and not self._is_taking:
            self.preview.show_frame(frame)
        if self._is_live:
            self.guide.feed(frame)

    def _on_guided(self, found: Guidance, scale: float) -> None:
        if not self._is_live or self._aim is None:
            return
        is_auto = self.panel.auto.isChecked()
        self.readout.show_guidance(found, is_auto=is_auto)
        place = None
        if found.ghost is not None and self._aim.ghost is not None:
            (a, b, x), (c, d, y) = found.ghost * scale
            size = self._aim.ghost.scale
            place = QTransform(a / size, c / size, b / size, d / size, x, y)
        self.preview.place_ghost(place)
        self._fitting = self._fitting + 1 if found.fits else 0
        if is_auto and self._fitting >= FITTING_FRAMES:
            self.take()

    def _on_mirror(self, on: bool) -> None:
        self.preview.set_mirrored(on)
        self.readout.mirrored = on

    # the shot

    def take(self) -> None:
        """Fire the shutter."""
        if not self._is_live:
            return
        self._is_live, self._is_taking = False, True
        self.guide.aim(None)
        self.panel.shutter.setEnabled(False)
        name = f"capture-{datetime.now():%Y%m%d-%H%M%S-%f}.jpg"
        self._source.take(Path(self._folder.filePath(name)))

    def _on_shot(self, path: Path) -> None:
        if not self._is_taking or self._view is None:
            return
        self._foot.setCurrentWidget(self.card)
        self.card.show_judging(tr(self._view.name), self.preview.frame)
        self._shots.judge(path, self._view.series, self.panel.moment.currentData())

    def _on_failed(self, sentence: str) -> None:
        if self._is_taking:
            self._foot.setCurrentWidget(self.card)
            self.card.show_problem(sentence)
        else:
            self.guide.aim(None)
            self._is_live = False
            self.readout.show_state("error", "danger", tr("No picture"), sentence, "error")

    def _on_judged(self, shot: Shot) -> None:
        if self._is_taking:
            self._shot = shot
            self.card.show_shot(shot)

    def keep(self) -> None:
        """Import the shot, and go on to the next view."""
        if self._shot is not None:
            self.card.keep.setEnabled(False)
            self.card.again.setEnabled(False)
            self._shots.keep(self._shot)

    def take_again(self) -> None:
        """Drop the shot, which was never in the library."""
        shot, self._shot, self._is_taking = self._shot, None, False
        if shot is not None:
            self._drop(shot.item.path)
        if self._aim is not None:
            self._go_live(self._aim)

    def _on_kept(self, result: ImportResult) -> None:
        shot, self._shot, self._is_taking = self._shot, None, False
        if result.imported and self._view is not None and shot is not None:
            self._kept[self._view.series] = result.imported[0]
            self._drop(shot.item.path)
            self._aim_at_next()
        else:
            self.card.show_problem(" ".join(sentence for _, sentence in result.failed))

    def _drop(self, path: Path) -> None:
        """Remove a file of the camera's; one that was played is not ours."""
        if path.parent == Path(self._folder.path()):
            path.unlink(missing_ok=True)

    # events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self._is_live:
            self.take()
            return
        super().keyPressEvent(event)

    def done(self, result: int) -> None:
        self._end()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._end()
        super().closeEvent(event)

    def _end(self) -> None:
        self._is_live = False
        self._source.stop()
        self.guide.aim(None)
        self._shots.forget()
        self._folder.remove()
