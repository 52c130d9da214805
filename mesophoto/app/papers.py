"""What is printed, and the study behind the clinic's own noise."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from shiboken6 import isValid

from mesophoto.app import engine
from mesophoto.app.language import tr
from mesophoto.errors import UserError

if TYPE_CHECKING:
    from mesophoto.app.repeatability.wizard import RepeatabilityWizard
    from mesophoto.app.window import MainWindow
    from mesophoto.workflows.repeatability import RepeatPair, RepeatStudy

MOST_PATIENTS = 300
"""How many are offered as untreated: a study has a few dozen people."""


class Papers(QObject):
    """Makes PDFs off the UI thread and leads through the study of repeat shots."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk

    def save_card(self) -> None:
        path = self._window.dialogs.choose_pdf(
            tr("Save the card, to be printed at 100 %"), "mesophoto card.pdf"
        )
        if path is not None:
            self._save(tr("Making the card"), path, lambda: engine.write_card(path, "A4"))

    def open_repeatability(self) -> None:
        """Open the wizard that measures how much repeat shots of this clinic differ."""
        from mesophoto.app.repeatability.wizard import RepeatabilityWizard  # noqa: PLC0415 - seldom wanted

        wizard = RepeatabilityWizard(self._window)
        wizard.import_wanted.connect(wizard.close)
        wizard.import_wanted.connect(self._window.import_photos)
        wizard.study_wanted.connect(lambda untreated: self._study(wizard, untreated))
        wizard.untreated_changed.connect(lambda untreated: self._look_for_pairs(wizard, untreated))
        wizard.report_wanted.connect(self._save_report)
        wizard.use_wanted.connect(lambda studies: self._use(wizard, studies))
        wizard.forget_wanted.connect(lambda: self._forget(wizard))
        self._window.dialogs.open(wizard)
        self._look(wizard)

    def _look_for_pairs(self, wizard: RepeatabilityWizard, untreated: tuple[str, ...]) -> None:
        def show(pairs: tuple[RepeatPair, ...]) -> None:
            if isValid(wizard) and wizard.untreated_ids() == untreated:
                wizard.show_pairs(pairs)

        self._desk.ask(
            tr("Looking for repeat shots"), lambda library: engine.find_repeats(library, untreated), show
        )

    def _look(self, wizard: RepeatabilityWizard) -> None:
        untreated = wizard.untreated_ids()
        self._desk.ask(
            tr("Looking for repeat shots"),
            lambda library: (
                engine.find_repeats(library, untreated),
                engine.noise_in_force(library),
                library.patients(limit=MOST_PATIENTS),
            ),
            lambda found: wizard.show_found(*found) if isValid(wizard) else None,
        )

    def _study(self, wizard: RepeatabilityWizard, untreated: tuple[str, ...]) -> None:
        library = self._desk.library
        job = self._desk.runner.start(
            tr("Comparing repeat shots"),
            lambda task: engine.study_repeats(library, task, self._desk.shared_workers(), untreated),
            lane="measure",
            on_success=lambda studies: wizard.show_studies(studies) if isValid(wizard) else None,
        )
        wizard.watch(job)

    def _use(self, wizard: RepeatabilityWizard, studies: tuple[RepeatStudy, ...]) -> None:
        library = self._desk.library
        self._desk.write(
            lambda: engine.keep_noise(library, engine.join_tables(studies)), lambda: self._look(wizard)
        )

    def _forget(self, wizard: RepeatabilityWizard) -> None:
        library = self._desk.library
        self._desk.write(lambda: engine.forget_noise(library), lambda: self._look(wizard))

    def _save_report(self, studies: tuple[RepeatStudy, ...]) -> None:
        path = self._window.dialogs.choose_pdf(tr("Save the report"), "repeatability.pdf")
        if path is not None:
            self._save(
                tr("Writing the report"),
                path,
                lambda: engine.write_pdf(engine.describe_repeatability(studies), path),
            )

    def _save(self, title: str, path: Path, write: Callable[[], object]) -> None:
        def work(_task: object) -> None:
            try:
                write()
            except OSError as error:
                raise UserError(
                    tr("{path} cannot be written ({strerror}); choose another place.").format(
                        path=path, strerror=error.strerror
                    )
                ) from error

        def written(_result: object) -> None:
            show = (tr("Open"), lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))))
            self._window.messages.show_notice(tr("{name} is saved.").format(name=path.name), show)

        self._desk.runner.start(title, work, on_success=written)
