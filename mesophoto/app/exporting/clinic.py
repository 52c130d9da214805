"""The clinic's name, lines of address and logo, as its sheets carry them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from shiboken6 import isValid

from mesophoto.app import engine
from mesophoto.app.keeping.parts import CalmDialog, Words, primary
from mesophoto.app.language import tr, translate_sentence
from mesophoto.app.theme import current_theme, set_kind
from mesophoto.errors import UserError

if TYPE_CHECKING:
    from mesophoto.app.window import MainWindow
    from mesophoto.library.library import Library
    from mesophoto.workflows.exporting.clinic import Clinic

LOGO_HEIGHT_PX = 56


class ClinicDialog(CalmDialog):
    """Name, address and logo."""

    logo_wanted = Signal(object)
    """Path of a picture to take."""

    def __init__(self, clinic: Clinic, parent: QWidget | None = None) -> None:
        super().__init__(tr("Clinic"), parent)
        theme = current_theme()
        self._kind = type(clinic)
        self.logo = clinic.logo
        self.column.addWidget(Words(tr("Clinic"), "title"))
        self.column.addWidget(Words(tr("Stands at the head of each progress sheet."), "muted"))
        self.name = QLineEdit(clinic.name)
        self.lines = QPlainTextEdit("\n".join(clinic.lines))
        self.lines.setTabChangesFocus(True)
        self.lines.setMaximumHeight(theme.px(84))
        self.lines.setPlaceholderText(tr("Address, telephone"))
        self.picture = QLabel()
        self.picture.setAccessibleName(tr("Logo"))
        self.choose = QPushButton(tr("Choose…"))
        self.choose.setAccessibleName(tr("Choose a logo"))
        self.choose.clicked.connect(self._on_choose)
        self.remove = set_kind(QPushButton(tr("Remove")), "quiet")
        self.remove.setAccessibleName(tr("Remove the logo"))
        self.remove.clicked.connect(lambda: self.show_logo(b""))
        logo = QWidget()
        row = QHBoxLayout(logo)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.picture)
        row.addWidget(self.choose)
        row.addWidget(self.remove)
        row.addStretch(1)
        form = QFormLayout()
        form.setSpacing(theme.px(10))
        form.setLabelAlignment(Qt.AlignmentFlag.AlignRight)
        for words, field in ((tr("Name"), self.name), (tr("Lines below it"), self.lines), (tr("Logo"), logo)):
            field.setAccessibleName(words)
            form.addRow(words, field)
        self.column.addLayout(form)
        self.said = Words("", "muted")
        self.column.addWidget(self.said)
        self.column.addStretch(1)
        self.save = primary(tr("Save"))
        self.save.clicked.connect(self.accept)
        cancel = QPushButton(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.add_foot(None, cancel, self.save)
        self.quiet_keys()
        self.show_logo(clinic.logo)
        self.open_at(520, 380)

    def clinic(self) -> Clinic:
        """What was said."""
        return self._kind(self.name.text(), tuple(self.lines.toPlainText().splitlines()), self.logo)

    def show_logo(self, png: bytes, said: str = "") -> None:
        """Show a logo, or say why there is none."""
        self.logo = png
        self.said.setText(said)
        self.picture.setVisible(bool(png))
        self.remove.setVisible(bool(png))
        pixmap = QPixmap()
        if png and pixmap.loadFromData(png):
            ratio = self.devicePixelRatioF()
            height = round(current_theme().px(LOGO_HEIGHT_PX) * ratio)
            pixmap = pixmap.scaledToHeight(height, Qt.TransformationMode.SmoothTransformation)
            pixmap.setDevicePixelRatio(ratio)
            self.picture.setPixmap(pixmap)

    def _on_choose(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, tr("Choose a logo"), str(Path.home()), tr("Pictures (*.png *.jpg *.jpeg)")
        )
        if name:
            self.logo_wanted.emit(Path(name))


class ClinicSettings(QObject):
    """Opens the dialog, and keeps what was said there."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk

    def open(self, then: Callable[[], None] | None = None, parent: Any = None) -> None:
        """Ask for the clinic's name and logo; ``then`` follows when they are kept."""

        def show(clinic: Clinic) -> None:
            dialog = ClinicDialog(clinic, parent or self._window)
            dialog.logo_wanted.connect(lambda path: self._read_logo(dialog, path))
            dialog.accepted.connect(lambda: self._desk.do(engine.change_clinic(dialog.clinic()), then))
            self._window.dialogs.open(dialog)

        self._desk.ask(tr("Reading"), engine.read_clinic, show)

    def _read_logo(self, dialog: ClinicDialog, path: Path) -> None:
        def read(_library: Library) -> tuple[bytes, str]:
            try:
                return engine.prepare_logo(path.read_bytes()), ""
            except UserError as error:
                return b"", translate_sentence(str(error))
            except OSError as error:
                return b"", tr("{name} cannot be read ({why}).").format(name=path.name, why=error.strerror)

        def show(found: tuple[bytes, str]) -> None:
            if isValid(dialog):
                dialog.show_logo(*found)

        self._desk.ask(tr("Reading"), read, show)
