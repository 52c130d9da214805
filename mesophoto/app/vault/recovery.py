"""The recovery key, shown once: to be saved as a sheet, printed, and put away."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from mesophoto.app import engine, texts
from mesophoto.app.language import mark, tr
from mesophoto.app.theme import current_theme, set_icon, set_kind
from mesophoto.app.vault.asking import Answer, ask_here
from mesophoto.app.vault.fields import note

if TYPE_CHECKING:
    from mesophoto.app.window import MainWindow

IN_A_LINE = 4
WHY = mark(
    "If everybody’s passphrase is forgotten, this key alone opens the library. Print it and lock it away, "
    "apart from the computer and the backups. It is shown only now; a new one can be made at any time."
)


class RecoveryPage(QWidget):
    """Shows the groups of a key; Done only when it is put away."""

    save_wanted = Signal()
    print_wanted = Signal()
    done = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        self.groups: tuple[str, ...] = ()
        self.key = set_kind(QFrame(), "note")
        self._grid = QGridLayout(self.key)
        self._grid.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12))
        self._grid.setHorizontalSpacing(theme.px(12))
        self._grid.setVerticalSpacing(theme.px(4))
        self.save = QPushButton(tr("Save as PDF…"))
        set_icon(self.save, "download")
        self.save.clicked.connect(self.save_wanted)
        self.print = QPushButton(tr("Print…"))
        set_icon(self.print, "print")
        self.print.clicked.connect(self.print_wanted)
        self.answer = Answer()
        self.save.setAutoDefault(False)
        self.print.setAutoDefault(False)
        self.put_away = QCheckBox(tr("I have put it away"))
        self.finish = set_kind(QPushButton(tr("Done")), "primary")
        self.finish.setEnabled(False)
        self.put_away.toggled.connect(self.finish.setEnabled)
        self.finish.clicked.connect(self.done)
        ways = QHBoxLayout()
        ways.setSpacing(theme.px(8))
        ways.addWidget(self.save)
        ways.addWidget(self.print)
        ways.addStretch()
        foot = QHBoxLayout()
        foot.addWidget(self.put_away)
        foot.addStretch()
        foot.addWidget(self.finish)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(14))
        layout.addWidget(set_kind(QLabel(tr("The recovery key")), "title"))
        layout.addWidget(note(tr(WHY)))
        layout.addWidget(self.key)
        layout.addLayout(ways)
        layout.addWidget(self.answer)
        layout.addStretch()
        layout.addLayout(foot)

    def show_key(self, groups: Sequence[str]) -> None:
        self.forget()
        self.groups = tuple(groups)
        for index, group in enumerate(groups):
            label = set_kind(QLabel(group), "key")
            label.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            label.setAccessibleName(tr("Group {number}: {key}").format(number=index + 1, key=" ".join(group)))
            self._grid.addWidget(label, *divmod(index, IN_A_LINE), Qt.AlignmentFlag.AlignCenter)

    def forget(self) -> None:
        self.groups = ()
        while (item := self._grid.takeAt(0)) is not None:
            item.widget().deleteLater()
        self.put_away.setChecked(False)
        self.answer.say("")


class RecoveryDialog(QDialog):
    """The page by itself, for a new key of a vault that there is already."""

    def __init__(self, groups: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        self.setWindowTitle(tr("Recovery key"))
        self.page = RecoveryPage()
        self.page.show_key(groups)
        self.page.done.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(20))
        layout.addWidget(self.page)
        self.resize(theme.px(600), theme.px(400))

    def done(self, result: int) -> None:
        self.page.forget()
        super().done(result)


def serve(page: RecoveryPage, window: MainWindow, library: str) -> None:
    """Save and print for a page; ``library`` is the name of the library's folder."""
    page.save_wanted.connect(lambda: _save(page, window, library))
    page.print_wanted.connect(lambda: _print(page, library))


def _save(page: RecoveryPage, window: MainWindow, library: str) -> None:
    path = window.dialogs.choose_pdf(tr("Save the sheet, to be printed"), "mesophoto recovery key.pdf")
    if path is None:
        return
    groups = page.groups
    ask_here(
        window.runner,
        tr("Writing the sheet"),
        lambda _task: engine.write_recovery_key(path, groups, date.today(), library),
        asker=page,
        done=lambda _path: page.answer.say(""),
        refused=lambda error: page.answer.say(str(error)),
    )


def _print(page: RecoveryPage, library: str) -> None:
    from PySide6.QtGui import QTextDocument  # noqa: PLC0415 - printing is seldom wanted
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName("mesophoto recovery key")
    document = QTextDocument(page)
    document.setHtml(sheet_html(page.groups, library, date.today()))
    dialog = QPrintDialog(printer, page)
    dialog.accepted.connect(lambda: document.print_(printer))
    dialog.finished.connect(dialog.deleteLater)
    QDialog.open(dialog)  # the print dialog hides it behind one of its own


def sheet_html(groups: Sequence[str], library: str, made_on: date) -> str:
    """The sheet for the printer: as the PDF has it, in short."""
    from html import escape  # noqa: PLC0415

    lines = [groups[start : start + IN_A_LINE] for start in range(0, len(groups), IN_A_LINE)]
    key = "".join(f"<p style='font-size:16pt'><tt>{'&nbsp;&nbsp; '.join(line)}</tt></p>" for line in lines)
    made = tr("Library {library}, made on {day}").format(
        library=escape(library), day=texts.date_text(made_on)
    )
    opens = tr(
        "This key opens the library without a passphrase. Whoever has this sheet and the computer, or a "
        "backup, can see every photo."
    )
    keep = tr(
        "Put this page into a sealed envelope and lock it away, apart from the computer and from the "
        "backups. Do not photograph it, and do not send it by e-mail."
    )
    use = tr("To use it, open the library, choose <i>Use the recovery key</i>, and set a new passphrase.")
    return f"<h1>{tr('Recovery key')}</h1><p>{made}</p><p>{opens}</p>{key}<p>{keep}</p><p>{use}</p>"
