"""The progress sheet before it is handed out: its pages as they will be, and what can be chosen of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QImage
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QWidget,
)

from mesophoto.app.exporting.pages_view import PagesView
from mesophoto.app.exporting.sheet_options import SheetChoices, SheetKnowledge
from mesophoto.app.keeping.parts import Callout, CalmDialog, Glyph, Words, primary, stacked
from mesophoto.app.language import tr
from mesophoto.app.theme import current_theme
from mesophoto.workflows.exporting.sheet import Sheet
from mesophoto.workflows.exporting.sheet_options import SheetOptions

SETTLES_MS = 120
"""Choices made in quick succession are drawn once."""


class SheetDialog(CalmDialog):
    """Pages at the left, choices at the right; a click hands out what is seen."""

    sheet_wanted = Signal(object)
    """`SheetOptions` to draw."""
    save_wanted = Signal(object, str, object)
    """`Sheet`, "pdf" or "png", and the folder."""
    print_wanted = Signal(object)

    def __init__(
        self,
        known: SheetKnowledge,
        shown: tuple[str, str] | None,
        photo_id: str | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr("Progress sheet"), parent)
        theme = current_theme()
        self.sheet: Sheet | None = None
        self.folder = Path.home()
        self._settles = QTimer(self, singleShot=True, interval=SETTLES_MS)
        self._settles.timeout.connect(lambda: self.sheet_wanted.emit(self.choices.options()))
        head = QHBoxLayout()
        head.addWidget(Words(tr("Progress sheet"), "title"), 1)
        name = Words(known.patient.name, "muted")
        name.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(name, 1)
        self.column.addLayout(head)
        self.choices = SheetChoices(known, shown, photo_id)
        self.choices.changed.connect(self.look)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self.choices)
        area.setFixedWidth(theme.px(280))
        body = QHBoxLayout()
        body.setSpacing(theme.px(20))
        body.addWidget(self._make_preview(), 1)
        body.addWidget(area)
        self.column.addLayout(body, 1)
        self.told = Callout("notice")
        self.show_folder = QPushButton(tr("Show folder"))
        self.show_folder.clicked.connect(
            lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.folder)))
        )
        self.told.row.addWidget(self.show_folder)
        self.column.addWidget(self.told)
        self._add_buttons()
        self.quiet_keys()
        self.open_at(1080, 860)

    def look(self) -> None:
        """Draw anew what is chosen."""
        self.sheet = None
        self.busy.show()
        self._refresh()
        self._settles.start()

    def show_sheet(self, sheet: Sheet, images: Sequence[QImage]) -> None:
        """Show the pages of what was drawn last."""
        self.sheet = sheet
        self.busy.hide()
        self.view.show_pages(images)
        self.pages.setCurrentWidget(self.view)
        self._refresh()

    def show_lack(self, sentence: str, button: str = "", do: Callable[[], None] | None = None) -> None:
        """Say in the pages' place why there is none, with the one thing that helps."""
        self.sheet = None
        self.busy.hide()
        self.lack.setText(sentence)
        self.help.setText(button)
        self.help.setVisible(bool(button))
        self._help = do
        self.pages.setCurrentWidget(self.lacking)
        self._refresh()

    def tell(self, sentence: str, *, error: bool = False) -> None:
        """Say what became of handing it out."""
        self.told.say(sentence, "error" if error else "notice")
        self.show_folder.setVisible(not error)

    def options(self) -> SheetOptions:
        """What is chosen now."""
        return self.choices.options()

    def _make_preview(self) -> QWidget:
        self.view = PagesView()
        self.lack = Words("", "heading")
        self.lack.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.help = primary("")
        self._help: Callable[[], None] | None = None
        self.help.clicked.connect(self._on_help)
        self.glyph = Glyph("shield", "text_muted", 40)
        self.lacking = stacked((2, self.glyph, self.lack, self.help, 3), 16)
        for part in (self.glyph, self.help):
            self.lacking.layout().setAlignment(part, Qt.AlignmentFlag.AlignHCenter)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.view)
        self.pages.addWidget(self.lacking)
        self.busy = QProgressBar()
        self.busy.setRange(0, 0)
        self.busy.setTextVisible(False)
        self.busy.setFixedHeight(current_theme().px(3))
        self.busy.setAccessibleName(tr("The sheet is being drawn"))
        keeps_room = self.busy.sizePolicy()
        keeps_room.setRetainSizeWhenHidden(True)
        self.busy.setSizePolicy(keeps_room)
        preview = stacked((self.busy, self.pages), 2)
        preview.layout().setStretch(1, 1)
        return preview

    def _add_buttons(self) -> None:
        close = QPushButton(tr("Close"))
        close.clicked.connect(self.reject)
        self.print = QPushButton(tr("Print…"))
        self.print.clicked.connect(lambda: self.print_wanted.emit(self.sheet))
        self.png = QPushButton(tr("Save as pictures…"))
        self.png.clicked.connect(lambda: self._save("png"))
        self.pdf = primary(tr("Save PDF…"))
        self.pdf.clicked.connect(lambda: self._save("pdf"))
        self.add_foot(close, None, self.print, self.png, self.pdf)

    def _save(self, kind: str) -> None:
        name = QFileDialog.getExistingDirectory(self, tr("Choose a folder"), str(self.folder))
        if name:
            self.folder = Path(name)
            self.save_wanted.emit(self.sheet, kind, self.folder)

    def _on_help(self, *_: Any) -> None:
        if self._help is not None:
            self._help()

    def _refresh(self) -> None:
        for button in (self.print, self.png, self.pdf):
            button.setEnabled(self.sheet is not None)
