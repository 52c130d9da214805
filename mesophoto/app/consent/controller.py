"""Opens what concerns consents, and lets the desk do what was said there."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage
from shiboken6 import isValid

from mesophoto.app import engine
from mesophoto.app.language import tr
from mesophoto.app.vault.allowed import why_not

if TYPE_CHECKING:
    from mesophoto.app.consent.dialog import ConsentsDialog
    from mesophoto.app.window import MainWindow
    from mesophoto.library.entities import Patient
    from mesophoto.library.release import Consent, Purpose


class Consents(QObject):
    """The consents of the open patient."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk
        self._patient: Patient | None = None
        self.dialog: ConsentsDialog | None = None
        self._desk.done.connect(lambda _entry: self._refresh())

    def open(self) -> None:
        """Show what the patient agreed to."""
        if self._desk.patient is None:
            return
        from mesophoto.app.consent.dialog import ConsentsDialog  # noqa: PLC0415 - needs the engine

        patient = self._patient = self._desk.patient
        dialog = ConsentsDialog(patient, why_not(self._desk.library, "delete_consent"), self._window)
        dialog.give_wanted.connect(lambda: self._open_card(patient, None))
        dialog.edit_wanted.connect(lambda one: self._open_card(patient, one))
        dialog.view_wanted.connect(lambda one: self._show(patient, one))
        dialog.revoke_wanted.connect(self._revoke)
        dialog.delete_wanted.connect(lambda one: self._desk.do(engine.DeleteConsent(one.id)))
        self.dialog = dialog
        self._window.dialogs.open(dialog)
        self._refresh()

    def ask_for(
        self,
        patient: Patient,
        purpose: Purpose,
        *,
        shows_name: bool,
        shows_face: bool,
        then: Callable[[], None],
        parent: Any = None,
    ) -> None:
        """Let a patient agree to what somebody is about to do; ``then`` follows when it is kept."""
        card = self._open_card(patient, None, then, parent)
        card.ask_for(purpose, shows_name=shows_name, shows_face=shows_face)

    def _refresh(self) -> None:
        if not self._is_open():
            return
        patient = self._patient

        def show(consents: tuple[Consent, ...]) -> None:
            if self._is_open() and self._patient is patient:
                self.dialog.show_consents(consents)

        self._desk.ask(tr("Reading"), lambda library: library.consents(patient.id), show)

    def _open_card(
        self,
        patient: Patient,
        consent: Consent | None,
        then: Callable[[], None] | None = None,
        parent: Any = None,
    ) -> Any:
        from mesophoto.app.consent.card import ConsentCard  # noqa: PLC0415 - needs the engine

        card = ConsentCard(patient, consent, parent or self._parent())
        card.accepted.connect(lambda: self._desk.do(card.operation(), then))
        self._window.dialogs.open(card)
        return card

    def _revoke(self, consent: Consent) -> None:
        from mesophoto.app.consent.dialog import RevokeDialog  # noqa: PLC0415 - needs the engine

        dialog = RevokeDialog(consent, self._parent())
        dialog.accepted.connect(lambda: self._desk.do(dialog.operation()))
        self._window.dialogs.open(dialog)

    def _show(self, patient: Patient, consent: Consent) -> None:
        def show(pages: list[QImage]) -> None:
            from mesophoto.app.consent.shown import ConsentView  # noqa: PLC0415 - seldom wanted

            self._window.dialogs.open(ConsentView(patient, consent, pages, self._parent()))

        self._desk.ask(
            tr("Opening the consent"),
            lambda library: [_image(page) for page in engine.consent_pages(library, consent.id)],
            show,
        )

    def _is_open(self) -> bool:
        return self.dialog is not None and isValid(self.dialog) and self.dialog.isVisible()

    def _parent(self) -> Any:
        return self.dialog if self._is_open() else self._window


def _image(rgb: Any) -> QImage:
    height, width = rgb.shape[:2]
    # A copy: the array is gone when this function returns.
    return QImage(rgb.data, width, height, rgb.strides[0], QImage.Format.Format_RGB888).copy()
