"""Leads the audit's window to the library's lines."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog
from shiboken6 import isValid

from mesophoto.app import engine
from mesophoto.app.audit.model import PAGE_LINES
from mesophoto.app.language import tr
from mesophoto.errors import UserError

if TYPE_CHECKING:
    from mesophoto.app.audit.window import AuditDialog
    from mesophoto.app.window import MainWindow


class AuditController(QObject):
    """Opens the window, fetches its pages, exports."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk
        self.dialog: AuditDialog | None = None

    def open(self) -> None:
        """Show the audit of the open library."""
        self._desk.ask(
            tr("Opening the audit"), lambda library: (library.practitioners(), library.patients()), self._show
        )

    def _show(self, found: tuple[Any, Any]) -> None:
        from mesophoto.app.audit.window import AuditDialog  # noqa: PLC0415 - seldom wanted

        dialog = AuditDialog(*found, self._window)
        dialog.model.page_wanted.connect(lambda offset: self._fetch(dialog, offset))
        dialog.filter_changed.connect(dialog.model.start_anew)
        dialog.export_wanted.connect(lambda: self._export(dialog))
        reading = self._desk.library.read_only
        dialog.export.setEnabled(not reading)
        if reading:
            dialog.export.setToolTip(
                tr("Not while the library is open for reading only: an export is noted.")
            )
        self.dialog = dialog
        self._window.dialogs.open(dialog)
        dialog.model.start_anew()
        self._desk.ask(
            tr("Checking the audit"),
            engine.check_audit,
            lambda findings: dialog.show_chain(findings) if isValid(dialog) else None,
        )

    def _fetch(self, dialog: AuditDialog, offset: int) -> None:
        wanted = dialog.wanted()

        def add(lines: Any) -> None:
            if isValid(dialog) and dialog.wanted() == wanted:
                dialog.model.add_page(offset, lines)

        self._desk.ask(
            tr("Reading the audit"), lambda library: library.audit(PAGE_LINES, offset, wanted), add
        )

    def _export(self, dialog: AuditDialog) -> None:
        name, _ = QFileDialog.getSaveFileName(
            dialog, tr("Export the audit"), str(Path.home() / "audit.csv"), tr("Table (*.csv)")
        )
        if name:
            self.export(Path(name), dialog.wanted())

    def export(self, path: Path, wanted: Any) -> None:
        """Write the lines that the filter lets through."""

        def work(library: Any) -> int:
            try:
                return engine.export_audit(library, path, wanted)
            except OSError as error:
                raise UserError(
                    tr("{path} cannot be written ({strerror}); choose another place.").format(
                        path=path, strerror=error.strerror
                    )
                ) from error

        self._desk.ask(
            tr("Exporting the audit"),
            work,
            lambda count: self._window.messages.show_notice(
                tr("{name} is saved, with %Ln lines.", n=count).format(name=path.name)
            ),
        )
