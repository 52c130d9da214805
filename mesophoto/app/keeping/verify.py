"""Verifying the library: how far it is, and what was found, with what to do about each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from mesophoto.app import texts
from mesophoto.app.keeping.parts import CalmDialog, Glyph, ProgressPage, Words, primary, stacked
from mesophoto.app.language import mark, tr, translate_sentence
from mesophoto.app.theme import current_theme, set_kind

if TYPE_CHECKING:
    from mesophoto.app.jobs import Job
    from mesophoto.library.verify import Finding, Verified

SHOWN = 200
WRONG = {
    "original missing": mark("{photo} is missing."),
    "original damaged": mark("{photo} was damaged on the disk."),
}


class FindingCard(QFrame):
    """One finding: whose, which photo, what is wrong."""

    open_wanted = Signal(str)

    def __init__(self, finding: Finding) -> None:
        super().__init__()
        theme = current_theme()
        set_kind(self, "card")
        self.finding = finding
        head, text = describe(finding)
        self.head, self.text = Words(head, "strong"), Words(text, "muted")
        words = QVBoxLayout()
        words.setSpacing(theme.px(2))
        words.addWidget(self.head)
        words.addWidget(self.text)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(16), theme.px(10), theme.px(12), theme.px(10))
        row.setSpacing(theme.px(12))
        row.addWidget(Glyph("warning", "caution", 22))
        row.addLayout(words, 1)
        if finding.photo_id is not None and finding.patient_id is not None:
            self.open_button = set_kind(QPushButton(tr("Open patient")), "quiet")
            self.open_button.setAccessibleName(tr("Open {patient}").format(patient=finding.patient))
            self.open_button.clicked.connect(lambda: self.open_wanted.emit(finding.patient_id))
            row.addWidget(self.open_button)


class VerifyDialog(CalmDialog):
    """Watches a job that verifies, or shows what one found."""

    patient_wanted = Signal(str)
    restore_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Verify the library"), parent)
        self.progress = ProgressPage(tr("Reading every photo and comparing"), tr("Photos compared"))
        self.pages = QStackedWidget()
        self.pages.addWidget(self.progress)
        self.pages.addWidget(self._make_result())
        self.column.addWidget(Words(tr("Verify the library"), "title"))
        self.column.addWidget(self.pages, 1)
        self.open_at(640, 270)
        self.progress.stopped.connect(self.reject)
        self.quiet_keys()

    def _make_result(self) -> QWidget:
        theme = current_theme()
        self.glyph = Glyph("verified", "accent", 36)
        self.heading = Words("", "heading")
        self.words = Words("", "muted")
        names = QVBoxLayout()
        names.setSpacing(theme.px(4))
        names.addWidget(self.heading)
        names.addWidget(self.words)
        head = QHBoxLayout()
        head.setSpacing(theme.px(14))
        head.addWidget(self.glyph)
        head.addLayout(names, 1)
        self.list = QVBoxLayout()
        self.list.setSpacing(theme.px(8))
        self.list.setContentsMargins(0, 0, 0, 0)
        holder = QWidget()
        holder.setLayout(self.list)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(holder)
        self.area.setAccessibleName(tr("What was found"))
        self.restore = primary(tr("Restore a backup…"))
        self.restore.clicked.connect(self._on_restore)
        self.close_button = QPushButton(tr("Close"))
        self.close_button.clicked.connect(self.accept)
        page = stacked([], 14)
        page.layout().addLayout(head)
        page.layout().addWidget(self.area, 1)
        page.layout().addStretch()
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(self.close_button)
        foot.addWidget(self.restore)
        page.layout().addLayout(foot)
        return page

    def watch(self, job: Job) -> None:
        """Follow the verifying."""
        self.progress.watch(job)
        self.pages.setCurrentIndex(0)
        self.progress.stop.setFocus()
        job.failed.connect(self.reject)

    def show_verified(self, verified: Verified) -> None:
        """Say what was found."""
        findings = verified.findings
        self.glyph.show_icon("warning" if findings else "verified", "caution" if findings else "accent")
        self.heading.setText(say_verified(verified))
        self.words.setText(
            tr("What is damaged stays as it is. A backup has it as it came in: restore it into a new folder.")
            if findings
            else tr("Every photo was read and compared, and so were the database and the audit.")
        )
        for finding in findings[:SHOWN]:
            card = FindingCard(finding)
            card.open_wanted.connect(self._on_open)
            self.list.addWidget(card)
        if len(findings) > SHOWN:
            self.list.addWidget(Words(tr("And %n more.", n=len(findings) - SHOWN), "muted"))
        self.list.addStretch()
        self.area.setVisible(bool(findings))
        self.restore.setVisible(bool(findings))
        if findings:
            self.open_at(640, 560)
        self.pages.setCurrentIndex(1)
        (self.restore if findings else self.close_button).setFocus()

    def cards(self) -> list[FindingCard]:
        return self.findChildren(FindingCard)

    def _on_open(self, patient_id: str) -> None:
        self.accept()
        self.patient_wanted.emit(patient_id)

    def _on_restore(self) -> None:
        self.accept()
        self.restore_wanted.emit()


def say_verified(verified: Verified) -> str:
    """The result in one sentence."""
    count, found = verified.originals, len(verified.findings)
    if found:
        return tr("%n things are not as they were written", n=found)
    if count == 0:
        return tr("The library is as it was written; it has no photos yet")
    return tr("All %Ln photos are as they came in", n=count)


def describe(finding: Finding) -> tuple[str, str]:
    """Whose photo it is, and what is wrong with it."""
    if finding.photo is not None and finding.session_date is not None:
        head = f"{finding.patient}, {texts.date_text(finding.session_date)}"
        wrong = tr(WRONG.get(finding.kind, "")).format(photo=finding.photo)
        return head, wrong or f"{finding.photo}: {translate_sentence(finding.sentence)}"
    heads = {
        "original missing": tr("A photo nobody’s record names"),
        "original damaged": tr("A photo nobody’s record names"),
        "database damaged": tr("The database"),
        "audit broken": tr("The audit"),
        "key missing": tr("A key"),
    }
    return heads[finding.kind], translate_sentence(finding.sentence)
