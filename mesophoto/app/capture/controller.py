"""The views of a session in the main window, the way to the camera, and photos of a watched folder."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from platformdirs import user_config_path
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMenu, QToolButton

from mesophoto.app import engine, texts
from mesophoto.app.capture.checklist import Checklist
from mesophoto.app.capture.shots import Shots
from mesophoto.app.capture.verdict import ShotCard
from mesophoto.app.language import tr
from mesophoto.app.theme import current_theme, set_icon, set_kind

if TYPE_CHECKING:
    from mesophoto.app.capture.sources import FrameSource
    from mesophoto.app.capture.window import CaptureWindow
    from mesophoto.app.window import MainWindow
    from mesophoto.library.entities import PhotoEntry
    from mesophoto.library.library import Library
    from mesophoto.workflows.capture import Shot
    from mesophoto.workflows.import_photos import ImportResult
    from mesophoto.workflows.protocols import ChecklistItem, Protocol, ProtocolView

LEAST_HEIGHT_PX = 660
"""Height of the window, for text of the usual size, below which the checklist gives way to the photos."""
MOST_JUDGED = 3
"""New files at once that are judged one by one; more of them are a card, and go to the import."""
JUDGED_SUFFIXES = (".jpg", ".jpeg", ".png", ".heic", ".heif", ".tif", ".tiff", ".webp")


class NoCameraError(Exception):
    """Why there is no live picture, in a sentence."""


class CaptureController(QObject):
    """Knows the clinic's protocol and the session that is looked at."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk
        self._protocols: dict[str, Protocol] = {}
        self._chosen: Protocol | None = None
        """By the clinic."""
        self._picked: tuple[str, str] | None = None
        """Patient and protocol that was chosen with them open: it is shown, whether it fits or not."""
        self.window: CaptureWindow | None = None
        self.make_source = camera_source
        self._files: deque[Path] = deque()
        self._shot: Shot | None = None
        self._shots: Shots | None = None
        self.checklist = Checklist()
        self.checklist.view_chosen.connect(self._on_view)
        self.choice = set_kind(QToolButton(), "quiet")
        self.choice.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.choice.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.choice.setToolTip(tr("Which views a session should have"))
        self.choice.setMenu(QMenu(self.choice))
        set_icon(self.choice, "chevron-down", "text_muted")
        self.choice.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.checklist.row.addWidget(self.choice, 0, Qt.AlignmentFlag.AlignVCenter)
        set_kind(self.checklist, "panel")
        self.card = ShotCard(with_details=True)
        self.card.keep_wanted.connect(self._keep)
        self.card.again_wanted.connect(self._again)
        self.card.details_wanted.connect(self._check)
        self.checklist.hide()
        self._desk.library_changed.connect(self._on_library)
        self._desk.timeline_changed.connect(self._on_timeline)
        self._desk.photo_changed.connect(self.refresh)
        self._desk.done.connect(self._read_protocols)

    # protocols

    def _on_library(self) -> None:
        self.close_camera()
        self._forget_shot()
        self._protocols, self._chosen = {}, None
        self.refresh()
        self._read_protocols()

    def _read_protocols(self) -> None:
        own = user_config_path("mesophoto", appauthor=False) / "protocols"

        def read(library: Library) -> tuple[dict[str, Protocol], Protocol, tuple[str, ...]]:
            protocols, problems = engine.protocols_of(library, own)
            return protocols, engine.chosen_protocol(library, protocols), problems

        def take(found: tuple[dict[str, Protocol], Protocol, tuple[str, ...]]) -> None:
            is_first = self._chosen is None
            self._protocols, self._chosen, problems = found
            for sentence in problems if is_first else ():
                self._window.messages.show_error(sentence)
            self.refresh()

        self._desk.ask(tr("Reading"), read, take)

    @property
    def protocol(self) -> Protocol | None:
        """The clinic's, or another one that fits the session that is looked at; without one, the patient."""
        timeline, chosen = self._desk.timeline, self._chosen
        if chosen is None or timeline is None or self._picked == (timeline.patient.id, chosen.key):
            return chosen
        photos = self._photos() or [photo for one in timeline.series for photo in one.photos]
        return engine.fitting_protocol(chosen, self._protocols, photos)

    def _fill_choice(self, shown: Protocol) -> None:
        menu = self.choice.menu()
        menu.clear()
        for key, protocol in self._protocols.items():
            action = menu.addAction(tr(protocol.name))
            action.setCheckable(True)
            action.setChecked(protocol == shown)
            action.triggered.connect(partial(self._choose, key))
        name = tr(shown.name)
        self.choice.setText(name)
        self.choice.setAccessibleName(tr("Views of a session: {protocol}").format(protocol=name))

    def _choose(self, key: str, _checked: bool = True) -> None:
        patient = self._desk.patient
        self._picked = None if patient is None else (patient.id, key)
        if self._chosen is not None and key == self._chosen.key:
            self.refresh()
            return
        self._desk.do(engine.ChangeSetting("protocol", key))

    # the checklist

    @property
    def _session_day(self) -> date:
        """Of the photo that is looked at; today where there is none."""
        photo = self._desk.photo
        return date.today() if photo is None else photo.session_date

    def _photos(self) -> list[PhotoEntry]:
        """Of the session that is looked at."""
        timeline, day = self._desk.timeline, self._session_day
        series = () if timeline is None else timeline.series
        return [photo for one in series for photo in one.photos if photo.session_date == day]

    def items(self) -> tuple[ChecklistItem, ...]:
        """The protocol's views, and what of them the session has."""
        protocol = self.protocol
        if self._desk.timeline is None or protocol is None:
            return ()
        return tuple(engine.make_checklist(protocol, self._photos()))

    def fit(self) -> None:
        """Give the room to the photos where the window is low for its text."""
        if self._shows_checklist(self.items()) == self.checklist.isHidden():
            self.refresh()

    def _shows_checklist(self, items: Sequence[ChecklistItem]) -> bool:
        has_room = self._window.height() >= current_theme().px(LEAST_HEIGHT_PX)
        return bool(items) and has_room and self._window.is_panel_shown("checklist")

    def refresh(self) -> None:
        """Show the session that is looked at."""
        items, protocol = self.items(), self.protocol
        shown = self._shows_checklist(items)
        self.checklist.setVisible(shown)
        if shown and protocol is not None:
            self._fill_choice(protocol)
            taken = sum(item.is_taken for item in items)
            title = tr("{date}\n{taken} of {all} views").format(
                date=texts.date_text(self._session_day), taken=taken, all=len(items)
            )
            self.checklist.show_items(title, items)

    def _on_timeline(self) -> None:
        patient = self._desk.patient
        if self._shots is not None and (patient is None or patient.id != self._shots.patient_id):
            left = len(self._files) + 1
            self._forget_shot()
            words = tr("%n new photos were not kept: import them from the watched folder.", n=left)
            self._window.messages.show_notice(words)
        self.refresh()

    def _on_view(self, item: ChecklistItem) -> None:
        """Show a view that is taken; offer the ways to one that is missing."""
        timeline = self._desk.timeline
        if item.is_taken and timeline is not None:
            photos = (photo for one in timeline.series for photo in one.photos)
            photo = next((one for one in photos if one.id == item.photo_id), None)
            if photo is not None:
                self._desk.open_photo(timeline.patient.id, photo)
            return
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        take = menu.addAction(tr("&Take it with the camera…"), partial(self.open_camera, item.view))
        set_icon(take, "camera")
        take.setEnabled(self._window.registry["photos.camera"].isEnabled())
        self._window.registry.fill_menu(menu, ["photos.import"])
        button = next(one for one in self.checklist.buttons() if one.item == item)
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    # the camera

    def open_camera(self, view: ProtocolView | None = None) -> None:
        """Open the camera's window, or say how to get one; ``view`` is taken first."""
        protocol = self.protocol
        if self._desk.patient is None or protocol is None or self.window is not None:
            return
        try:
            source = self.make_source()
        except NoCameraError as reason:
            watch = (tr("Watch a folder…"), self._window.registry["photos.watch"].trigger)
            self._window.messages.show_notice(str(reason), watch)
            return
        from mesophoto.app.capture.window import CaptureWindow  # noqa: PLC0415 - needed by few

        self.window = CaptureWindow(self._desk, protocol, source, self._window)
        self.window.finished.connect(self._on_closed)
        self.window.show()
        self.window.begin(view)

    def close_camera(self) -> None:
        """Close the camera's window, if it is open."""
        if self.window is not None:
            self.window.close()

    def _on_closed(self) -> None:
        if self.window is not None:
            self.window.deleteLater()
            self.window = None
            self.refresh()

    # new photos of a watched folder

    def judge_files(self, paths: Sequence[Path]) -> bool:
        """Judge new files one by one while the patient is there; False: import them as any others.

        That needs an open patient with a baseline; several files at once, or archives, are a card.
        """
        timeline = self._desk.timeline
        if timeline is None or not any(one.baseline is not None for one in timeline.series):
            return False
        if len(paths) > MOST_JUDGED or any(path.suffix.lower() not in JUDGED_SUFFIXES for path in paths):
            return False
        self._files.extend(paths)
        if self._shots is None:
            self._judge_next()
        return True

    def _judge_next(self) -> None:
        self._drop_shots()
        self.card.hide()
        patient = self._desk.patient
        if not self._files or patient is None:
            self._files.clear()
            return
        path = self._files.popleft()
        self._shots = Shots(self._desk, patient.id, self)
        self._shots.judged.connect(self._on_judged)
        self._shots.refused.connect(self.card.show_problem)
        self._shots.kept.connect(self._on_kept)
        self.card.show_judging(path.name)
        self._shots.judge(path)

    def _on_judged(self, shot: Shot) -> None:
        self._shot = shot
        self.card.show_shot(shot)

    def _keep(self) -> None:
        if self._shots is not None and self._shot is not None:
            self.card.keep.setEnabled(False)
            self._shots.keep(self._shot)

    def _on_kept(self, _result: ImportResult) -> None:
        self._judge_next()

    def _again(self) -> None:
        """The file stays where it is and is not imported."""
        self._judge_next()

    def _check(self) -> None:
        """Look at the photo in the import's preview, where everything can be corrected."""
        path = None if self._shot is None else self._shot.item.path
        self._judge_next()
        if path is not None:
            self._window.imports.begin([path])

    def _forget_shot(self) -> None:
        self._files.clear()
        self._drop_shots()
        self.card.hide()

    def _drop_shots(self) -> None:
        shots, self._shots, self._shot = self._shots, None, None
        if shots is not None:
            shots.forget()
            shots.deleteLater()


def camera_source() -> FrameSource:
    """Make the computer's camera the source.

    Raises
    ------
    NoCameraError
        If QtMultimedia or a camera is missing.
    """
    try:
        from mesophoto.app.capture.camera import CameraSource, has_camera  # noqa: PLC0415 - an optional extra
    except ImportError as error:
        text = tr(
            "The live picture needs an extra part: install it with “pip install mesophoto[camera]”, "
            "or let a folder be watched that your camera fills."
        )
        raise NoCameraError(text) from error
    if not has_camera():
        raise NoCameraError(tr("No camera was found: plug one in, or let a folder be watched that it fills."))
    return CameraSource()
