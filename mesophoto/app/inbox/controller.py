"""The way of a card: files, stacks, and one import for each patient."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog

from mesophoto.app import engine
from mesophoto.app.inbox.doubts import Filed, file_photos, look_twice
from mesophoto.app.inbox.page import InboxPage
from mesophoto.app.inbox.pictures import shrink_thumbnail
from mesophoto.app.language import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mesophoto.app.window import MainWindow
    from mesophoto.library.entities import JournalEntry, Patient
    from mesophoto.library.library import Library
    from mesophoto.workflows.import_plan import ImportItem
    from mesophoto.workflows.inbox import Inbox


class InboxController(QObject):
    """Holds the inbox; what is filed is filed, the rest stays on the card and is offered again."""

    shown = Signal()
    filed = Signal(object)
    """The `ImportResult` of one patient's photos."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._desk = window, window.desk
        self.inbox: Inbox | None = None
        self._left: str | None = None
        """The patient who was open before."""
        self.page = page = InboxPage(window.desk)
        window.middle.addWidget(page)
        page.closed.connect(self.close)
        page.gap_changed.connect(self._on_gap)
        page.day_said.connect(self._on_day)
        page.clocks_wanted.connect(self._ask_clocks)
        view = page.view
        view.split_wanted.connect(lambda path: self._change(self.inbox.split(path)))
        view.merge_wanted.connect(lambda path: self._change(self.inbox.merge(path)))
        view.typed.connect(page.finder.type)
        view.digit_pressed.connect(self.file_by_digit)
        view.named_wanted.connect(self._file_as_named)
        page.finder.chosen.connect(self._on_found)
        window.day.photos_dropped.connect(self.file)
        window.day.panel.digit_pressed.connect(self.file_by_digit)
        self._desk.library_changed.connect(self._on_library)
        self._desk.done.connect(self._on_done)
        self._desk.timeline_changed.connect(self._on_patient_opened)

    @property
    def is_shown(self) -> bool:
        return self._window.middle.currentWidget() is self.page

    # files

    def open(self) -> None:
        """Go on with the card at hand; where there is none, choose one."""
        if self.inbox is not None and self.inbox.photos:
            self._show()
            return
        name = QFileDialog.getExistingDirectory(
            self._window, tr("Sort the photos of a card or folder"), self._window.settings.import_folder
        )
        if name:
            self.begin([Path(name)])

    def begin(self, paths: Sequence[Path]) -> None:
        """Look at the photos of a card."""
        library = self._desk.library
        if library is None:
            return
        if paths and paths[0].is_dir():
            self._remember(str(paths[0]))
        work = self._desk.importing
        self._look(lambda task: engine.scan_card(library, paths, task, work.decoders()))

    def take(self, items: Iterable[ImportItem]) -> None:
        """Go on with files that were looked at already, and that have slates among them."""
        library, files = self._desk.library, tuple(items)
        self._look(lambda _task: engine.make_inbox(library, files))

    def _look(self, look: Callable[[Any], Inbox]) -> None:
        def work(task: Any) -> tuple[Inbox, dict[str, QImage]]:
            inbox = look(task)
            return inbox, {item.sha256: shrink_thumbnail(item.thumbnail) for item in inbox.items}

        library = self._desk.library

        def found(result: tuple[Inbox, dict[str, QImage]]) -> None:
            if self._desk.library is library:
                pause = timedelta(minutes=self._window.settings.inbox_pause_min)
                self.inbox = result[0].with_gap(pause)
                self.page.view.set_images(result[1])
                self._show()
                self._offer_clocks(self.inbox)

        self._desk.runner.start(tr("Looking at the photos"), work, lane="import", on_success=found)

    # what is shown

    def _show(self) -> None:
        if not self._window.is_panel_shown("patients"):
            self._window.toggle_panel("patients")
        self._window.middle.setCurrentWidget(self.page)
        self._window.day.side.show_page("day")
        self._window.day.panel.model.set_numbered(True)
        self._refresh()
        self.page.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.shown.emit()

    def close(self) -> None:
        """Leave the inbox; what waits is there when it is opened again."""
        self._window.middle.setCurrentIndex(0)
        self._window.day.panel.model.set_numbered(False)
        if self.inbox is not None and not self.inbox.photos:
            self._forget()

    def _on_patient_opened(self) -> None:
        """Who opens a patient wants to see them."""
        if self.is_shown and self._desk.patient is not None and self._desk.patient.id != self._left:
            self.close()

    def _refresh(self) -> None:
        inbox = self.inbox
        notes = list(engine.say_clocks(inbox.items))
        notes += [one.error or one.held for one in inbox.left_out if one.error or not one.sha256]
        self._left = None if self._desk.patient is None else self._desk.patient.id
        self.page.show_inbox(inbox, notes)

    def _change(self, inbox: Inbox) -> None:
        self.inbox = inbox
        self._refresh()

    def _forget(self) -> None:
        self.inbox = None
        self.page.view.forget()
        self._remember(None)

    def _remember(self, folder: str | None) -> None:
        library, settings = self._desk.library, self._window.settings
        if library is None:
            return
        settings.unfiled = {key: one for key, one in settings.unfiled.items() if key != str(library.folder)}
        if folder is not None:
            settings.unfiled[str(library.folder)] = folder
        settings.save()

    def _on_library(self) -> None:
        """Another library, or none: nothing of a card is seen any more; an unfinished one is offered."""
        self._left = None
        self.inbox = None
        self.page.view.forget()
        self.page.messages.clear(offers=True)
        self.page.finder.clear()
        self._window.middle.setCurrentIndex(0)
        self._window.day.panel.model.set_numbered(False)
        library = self._desk.library
        folder = None if library is None else self._window.settings.unfiled.get(str(library.folder))
        if folder is None or library.read_only:
            return

        def offer(is_there: bool) -> None:
            if is_there:
                self._window.messages.show_offer(
                    tr("Photos of a card were not filed to the end."),
                    (tr("Go on"), lambda: self.begin([Path(folder)])),
                    (tr("Forget"), lambda: self._remember(None)),
                )

        self._desk.ask(tr("Looking for the card"), lambda _library: Path(folder).is_dir(), offer)

    # pauses, days and clocks

    def _on_gap(self, gap: timedelta) -> None:
        """Split at other pauses, now and from now on."""
        self._window.settings.inbox_pause_min = round(gap.total_seconds() / 60)
        self._window.settings.save()
        if self.inbox is not None:
            self._change(self.inbox.with_gap(gap))

    def _on_day(self, day: object) -> None:
        stack = self.page.view.current()
        if stack is not None:
            self._change(self.inbox.dated(stack.paths, day))

    def _offer_clocks(self, inbox: Inbox) -> None:
        from mesophoto.app.inbox.clocks import offer_clocks  # noqa: PLC0415 - seldom wanted

        offer_clocks(self._desk, self.page.messages, inbox)

    def _ask_clocks(self) -> None:
        from mesophoto.app.inbox.clocks import ClocksDialog, remember_clocks  # noqa: PLC0415 - seldom wanted

        def use() -> None:
            inbox = self.inbox
            for camera, fast_s in dialog.clocks().items():
                inbox = inbox.with_clock(camera, fast_s)
            self._change(inbox)
            remember_clocks(self._desk, dialog.clocks())

        dialog = ClocksDialog(self.inbox, self._window)
        dialog.accepted.connect(use)
        self._window.dialogs.open(dialog)

    # filing

    def file_by_digit(self, digit: int) -> None:
        """File under the patient of that number in the day list."""
        entries = self._window.day.panel.model.entries
        if self.is_shown and digit <= len(entries):
            self.file(entries[digit - 1].patient.id)

    def _file_as_named(self) -> None:
        stack = self.page.view.current()
        if stack is not None and stack.patient is not None:
            self.file(stack.patient.id)
        else:
            self.page.finder.field.setFocus()

    def _on_found(self, patient: Patient | None, typed: str) -> None:
        from mesophoto.app.importing.person import new_patient  # noqa: PLC0415 - needs the engine

        self.file(patient.id if patient is not None else new_patient(typed))

    def file(self, patient: Any) -> None:
        """File what is marked: a patient's key, or an `AddPatient`."""
        journal = self._desk.journal
        items = self.page.view.items_to_file() if self.is_shown and self.inbox is not None else ()
        if not items or journal is None:
            return
        if any(item.session_date is None for item in items):
            self.page.messages.show_error(tr("First say on which day these photos were taken."))
            self.page.day.setFocus()
            return

        def work(task: Any) -> Filed:
            return file_photos(journal, engine.plan_filing(journal.library, items, patient), task)

        self.page.view.picked = frozenset()
        self._change(self.inbox.without({item.path for item in items}))
        job = self._desk.runner.start(
            tr("Importing"), work, lane="import", on_success=partial(self._on_filed, items)
        )
        job.failed.connect(self.page.messages.show_error)
        for signal in (job.failed, job.crashed, job.cancelled):
            signal.connect(lambda *_: self._check_held())
        self.page.view.setFocus()

    def _on_filed(self, items: Sequence[ImportItem], found: Filed) -> None:
        result, desk = found.result, self._desk
        desk.refresh_journal()
        desk.search_again()
        self._window.day.refresh()
        if result.entry is not None and desk.library is not None:
            for patient_id in result.entry.patient_ids:
                desk.measure(patient_id)
            look_twice(self._window, self.page.messages, found.plan, result.entry)
        self._tell(found)
        if self.inbox is not None:
            back = {item.path for item in items} - found.held
            self._change(self.inbox.with_back(back))
            if not self.inbox.photos:
                self._remember(None)
        self.filed.emit(result)

    def _tell(self, filed: Filed) -> None:
        result = filed.result
        for sentence in (*(told for _name, told in result.failed[:3]), result.stopped):
            if sentence is not None:
                self.page.messages.show_error(sentence)
        count = len(result.imported)
        if result.entry is not None:
            count_told = tr("1 photo filed.") if count == 1 else tr("%n photos filed.", n=count)
            told = " · ".join([filed.name, count_told])
            self.page.messages.show_notice(told, (tr("Undo"), partial(self._desk.undo_entry, result.entry)))

    def _on_done(self, entry: JournalEntry) -> None:
        """What is taken back waits again."""
        if self.inbox is not None and entry.action in ("import_photos", "delete_photos", "restore_photos"):
            self._check_held()

    def _check_held(self) -> None:
        inbox = self.inbox
        if inbox is None:
            return
        photos = [item for item in inbox.items if not item.is_slate]

        def ask(library: Library) -> frozenset[Path]:
            return engine.held_paths(library, photos)

        def answer(held: frozenset[Path]) -> None:
            if self.inbox is not None:
                paths = {item.path for item in photos}
                self._change(self.inbox.with_back(paths - held).without(held))

        self._desk.ask(tr("Reading"), ask, answer)
