"""Deleting a patient for good: what will go and what speaks against it, then the certificate."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from mesophoto.app import texts
from mesophoto.app.keeping.parts import (
    Callout,
    CalmDialog,
    Glyph,
    ProgressPage,
    Words,
    stacked,
)
from mesophoto.app.language import tr, translate_sentence
from mesophoto.app.theme import current_theme, set_kind

if TYPE_CHECKING:
    from mesophoto.app.jobs import Job
    from mesophoto.library.erase import Certificate
    from mesophoto.workflows.erase_patient import ErasingPlan

MOST_YEARS = 99


class EraseDialog(CalmDialog):
    """Nothing goes before the patient's number or name was typed."""

    erase_wanted = Signal(bool)
    """Whether the user wants it although the records are to be kept."""
    years_changed = Signal(int)

    def __init__(self, plan: ErasingPlan, parent: QWidget | None = None) -> None:
        super().__init__(tr("Delete for good"), parent)
        self.plan = plan
        self.pages = QStackedWidget()
        self.pages.addWidget(self._make_plan())
        self.progress = ProgressPage(
            tr("Deleting {name} for good").format(name=plan.patient.name), tr("Steps done")
        )
        self.pages.addWidget(self.progress)
        self.pages.addWidget(self._make_certificate())
        self.title = Words(tr("Delete {name} for good").format(name=plan.patient.name), "title")
        self.column.addWidget(self.title)
        self.column.addWidget(self.pages, 1)
        self.open_at(640, 600)
        self.quiet_keys()
        self.show_plan(plan)

    # pages

    def _make_plan(self) -> QWidget:
        theme = current_theme()
        self.retention = Callout("error")
        self.lawful = QCheckBox(tr("The law lets me delete them earlier"))
        self.lawful.toggled.connect(self._refresh)
        self.goes = Words()
        self.shared = Words("", "muted")
        self.backups = QVBoxLayout()
        self.backups.setSpacing(theme.px(6))
        self.years = QSpinBox()
        self.years.setRange(0, MOST_YEARS)
        self.years.setSpecialValueText(tr("no rule"))
        self.years.setSuffix(tr(" years"))
        self.years.setAccessibleName(tr("Years that records are kept after the last session"))
        self.years.editingFinished.connect(self._on_years)
        rule = QHBoxLayout()
        rule.addWidget(Words(tr("This clinic keeps records after the last session for"), "muted"), 1)
        rule.addWidget(self.years)
        self.typed = QLineEdit()
        self.typed.textChanged.connect(self._refresh)
        self.ask = Words()
        self.cancel = QPushButton(tr("Cancel"))
        self.cancel.clicked.connect(self.reject)
        self.erase = set_kind(QPushButton(tr("Delete for good")), "danger")
        self.erase.clicked.connect(lambda: self.erase_wanted.emit(self.lawful.isChecked()))
        inner = stacked([self.retention, self.lawful, self.goes, self.shared], 10)
        inner.layout().addWidget(Words(tr("Backups"), "strong"))
        inner.layout().addLayout(self.backups)
        inner.layout().addLayout(rule)
        inner.layout().addStretch()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(inner)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(self.cancel)
        foot.addWidget(self.erase)
        page = stacked([], 10)
        page.layout().addWidget(area, 1)
        page.layout().addWidget(self.ask)
        page.layout().addWidget(self.typed)
        page.layout().addLayout(foot)
        return page

    def _make_certificate(self) -> QWidget:
        theme = current_theme()
        self.gone = Words("", "heading")
        self.certified = Words()
        self.held = Callout()
        self.close_button = set_kind(QPushButton(tr("Close")), "primary")
        self.close_button.clicked.connect(self.accept)
        words = QVBoxLayout()
        words.setSpacing(theme.px(8))
        for part in (self.gone, self.certified, self.held):
            words.addWidget(part)
        words.addWidget(Words(tr("This certificate stands in the audit, without the name."), "muted"))
        words.addStretch()
        row = QHBoxLayout()
        row.setSpacing(theme.px(14))
        row.addWidget(Glyph("verified", "accent", 36))
        row.addLayout(words, 1)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(self.close_button)
        page = stacked([])
        page.layout().addLayout(row, 1)
        page.layout().addLayout(foot)
        return page

    # what is known

    def show_plan(self, plan: ErasingPlan) -> None:
        """Show what will go, and what speaks against it."""
        self.plan = plan
        warning = plan.retention_warning(date.today())
        self.retention.say(translate_sentence(warning or ""), "error")
        self.lawful.setVisible(warning is not None)
        self.goes.setText(
            tr(
                "{photos} of {sessions}, all that was measured in them, the patient’s record, and what "
                "undoing could bring back. There is no way back."
            ).format(photos=tr("%Ln photos", n=plan.photos), sessions=tr("%n sessions", n=plan.sessions))
        )
        self.shared.setText(
            tr("%Ln photos another patient’s record uses too: kept for that one.", n=plan.shared)
            if plan.shared
            else ""
        )
        self.shared.setVisible(bool(plan.shared))
        while (item := self.backups.takeAt(0)) is not None:
            item.widget().deleteLater()
        for line in backup_lines(plan):
            self.backups.addWidget(Words(line, "muted"))
        self.years.setValue(round(plan.keep_years or 0))
        self.ask.setText(tr("To go on, type {key}.").format(key=say_keys(plan)))
        self.typed.setAccessibleName(tr("Type {key} to confirm").format(key=say_keys(plan)))
        self._refresh()

    def watch(self, job: Job) -> None:
        """Follow the erasing: it can be stopped only before it has begun."""
        self.progress.watch(job)
        self.progress.stop.hide()
        self.pages.setCurrentIndex(1)

    def show_certificate(self, certificate: Certificate) -> None:
        """Show what went, and what still holds the data."""
        self.title.setText(tr("Certificate"))
        self.gone.setText(tr("Deleted for good"))
        rewritten = sum(one.held_until is None for one in certificate.backups)
        parts = [
            tr("{photos} of {sessions}, and all that was made of them, are gone from this library.").format(
                photos=tr("%Ln photos", n=certificate.photos),
                sessions=tr("%n sessions", n=certificate.sessions),
            )
        ]
        if rewritten:
            parts.append(tr("The backups were rewritten without them."))
        self.certified.setText(" ".join(parts))
        self.held.say(
            "\n".join(
                tr(
                    "{folder}: {state}. It may hold the data until {day}; a backup to it takes the data out."
                ).format(
                    folder=one.folder,
                    state=translate_sentence(one.state),
                    day=texts.date_text(date.fromisoformat(one.held_until)),
                )
                for one in certificate.still_held
            )
        )
        self.pages.setCurrentIndex(2)
        self.open_at(640, 380)
        self.close_button.setFocus()

    def go_back(self, sentence: str) -> None:
        """Nothing was done, or not all: say why."""
        self.retention.say(translate_sentence(sentence), "error")
        self.pages.setCurrentIndex(0)

    def is_confirmed(self) -> bool:
        """Whether the patient's number or name was typed."""
        typed = _plain(self.typed.text())
        patient = self.plan.patient
        wanted = {patient.number, patient.name, f"{patient.given_name} {patient.family_name}"}
        return bool(typed) and typed in {_plain(one) for one in wanted if one.strip()}

    def _refresh(self) -> None:
        may = self.lawful.isHidden() or self.lawful.isChecked()
        self.erase.setEnabled(may and self.is_confirmed())

    def _on_years(self) -> None:
        if self.years.value() != round(self.plan.keep_years or 0):
            self.years_changed.emit(self.years.value())


def say_keys(plan: ErasingPlan) -> str:
    """What is to be typed."""
    patient = plan.patient
    if patient.number and patient.name != patient.number:
        return tr("“{number}” or “{name}”").format(number=patient.number, name=patient.name)
    return f"“{patient.name}”"


def backup_lines(plan: ErasingPlan) -> list[str]:
    """Which backups hold the data, and what becomes of them."""
    if not plan.backups:
        return [tr("There are none.")]
    lines = []
    for one in plan.backups:
        if not one.reachable:
            lines.append(
                tr("{folder} cannot be reached: it keeps the data until it is connected again.").format(
                    folder=one.folder
                )
            )
        elif one.snapshots:
            lines.append(
                tr("{folder}: up to %n backups rewritten without them.", n=one.snapshots).format(
                    folder=one.folder
                )
            )
        else:
            lines.append(tr("{folder} does not hold them.").format(folder=one.folder))
    return lines


def _plain(text: str) -> str:
    return " ".join(text.replace(",", " ").casefold().split())
