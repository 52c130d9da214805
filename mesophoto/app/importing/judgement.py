"""What was imported, judged against the baseline as soon as it is measured: the patient is still there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from mesophoto.app import engine, texts
from mesophoto.app.comparability.badge import PairBadge
from mesophoto.app.comparability.model import PairSummary, count_verdicts, summary_of
from mesophoto.app.language import tr
from mesophoto.app.theme import current_theme, set_icon, set_kind

if TYPE_CHECKING:
    from mesophoto.app.desk import Desk
    from mesophoto.library.entities import PhotoEntry
    from mesophoto.library.library import Library
    from mesophoto.workflows.import_photos import ImportResult
    from mesophoto.workflows.timeline import Timeline

SHOWN = 4
MOST_ROWS = 8
"""Rows there are at the most; every patient gets one before any gets a second."""
SHOWN_ADVICE = 2


@dataclass(frozen=True)
class Judged:
    """A photo that was imported, and what is known of its pair with the baseline."""

    patient_id: str
    name: str
    photo: PhotoEntry
    summary: PairSummary | None

    @property
    def is_doubtful(self) -> bool:
        """Whether the practitioner should look."""
        return self.summary is not None and self.summary.verdict != "comparable"


class ImportJudgement(QFrame):
    """A card above the work; grows with each photo that is measured, and stays until it is closed.

    An import may hold photos of several patients: all of them are judged, whoever is open.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        set_kind(self, "toolbar")
        self._desk = desk
        self._wanted: frozenset[str] = frozenset()
        self._patients: tuple[str, ...] = ()
        self._others: dict[str, Timeline] = {}
        """Timelines of the import's patients, as last read."""
        self.title = set_kind(QLabel(), "strong")
        self.title.setWordWrap(True)
        close = set_kind(QToolButton(), "quiet")
        set_icon(close, "close", "text_muted")
        close.setAccessibleName(tr("Close the judgement of the import"))
        close.clicked.connect(self.forget)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(close)
        self._rows = QGridLayout()
        self._rows.setHorizontalSpacing(theme.px(10))
        self._rows.setVerticalSpacing(theme.px(4))
        self._rows.setColumnStretch(2, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.px(16), theme.px(8), theme.px(8), theme.px(10))
        layout.setSpacing(theme.px(4))
        layout.addLayout(head)
        layout.addLayout(self._rows)
        desk.imported.connect(self._on_imported)
        desk.timeline_changed.connect(self.refresh)
        desk.measured.connect(self._read_others)
        desk.done.connect(self._read_others)
        desk.library_changed.connect(self.forget)
        self.hide()

    def forget(self) -> None:
        """Show nothing until the next import."""
        self._wanted, self._patients = frozenset(), ()
        self._others.clear()
        self.refresh()

    def _on_imported(self, result: ImportResult) -> None:
        self._wanted = frozenset(result.imported)
        self._patients = () if result.entry is None else tuple(result.entry.patient_ids)
        self._others.clear()
        self.refresh()
        self._read_others()

    def _read_others(self) -> None:
        """Read the patients of the import that are not open."""
        wanted = self._patients
        if len(wanted) < 2:
            return

        def read(library: Library) -> dict[str, Timeline]:
            known = {patient.id for patient in library.patients()}
            return {one: engine.timeline(library, one) for one in wanted if one in known}

        def show(found: dict[str, Timeline]) -> None:
            if self._patients == wanted:
                self._others = found
                self.refresh()

        self._desk.ask(tr("Reading"), read, show)

    def _pairs(self) -> list[Judged]:
        found = dict(self._others)
        if self._desk.timeline is not None:
            found[self._desk.timeline.patient.id] = self._desk.timeline
        order = [*self._patients, *(one for one in found if one not in self._patients)]
        return [pair for one in order if one in found for pair in _pairs(found[one], self._wanted)]

    def refresh(self) -> None:
        """Show what is known now of the photos that were imported."""
        pairs = self._pairs()
        self.setVisible(bool(pairs))
        while (item := self._rows.takeAt(0)) is not None:
            item.widget().hide()
            item.widget().deleteLater()
        if not pairs:
            return
        told = count_verdicts(pair.summary.verdict for pair in pairs if pair.summary is not None)
        waiting = sum(pair.summary is None for pair in pairs)
        several = len({pair.patient_id for pair in pairs}) > 1
        against = (
            tr("Against the baselines: {verdicts}") if several else tr("Against the baseline: {verdicts}")
        )
        parts = [against.format(verdicts=told)] if told else []
        if waiting:
            parts.append(tr("%n being measured…", n=waiting))
        self.title.setText(", ".join(parts))
        shown, rest = choose_shown([pair for pair in pairs if pair.is_doubtful])
        for number, pair in enumerate(shown):
            self._add_row(number, pair, with_name=several)
        if rest:
            text = tr("And %n more, marked on the timeline.", n=len(rest))
            if several:
                text = tr("And more, marked on the timelines: {names}.").format(names=_names(rest))
            more = set_kind(QLabel(text), "muted")
            more.setWordWrap(True)
            self._rows.addWidget(more, len(shown), 0, 1, 3)

    def text(self) -> str:
        """All that is said."""
        labels = [self._rows.itemAt(i).widget() for i in range(self._rows.count())]
        return "\n".join([self.title.text(), *(widget.text() for widget in labels)])

    def badges(self) -> list[PairBadge]:
        """One for each photo that is to be looked at; a click shows it."""
        return [badge for badge in self.findChildren(PairBadge) if badge.isVisible()]

    def _add_row(self, number: int, pair: Judged, *, with_name: bool) -> None:
        badge = PairBadge(self)
        badge.show_summary(pair.summary)
        badge.setToolTip(tr("Show this photo"))
        badge.clicked.connect(lambda: self._desk.open_photo(pair.patient_id, pair.photo))
        place = f"{texts.date_text(pair.photo.session_date)}, {texts.view_name(*pair.photo.series)}"
        name = set_kind(QLabel(f"{pair.name}: {place}" if with_name else place), "muted")
        name.setTextFormat(Qt.TextFormat.PlainText)
        told = list(pair.summary.advice[:SHOWN_ADVICE])
        if len(pair.summary.advice) > SHOWN_ADVICE:
            told.append(tr("And %n more.", n=len(pair.summary.advice) - SHOWN_ADVICE))
        advice = QLabel(" ".join(told))
        advice.setTextFormat(Qt.TextFormat.PlainText)
        advice.setWordWrap(True)
        for column, widget in enumerate((badge, name, advice)):
            self._rows.addWidget(widget, number, column)


def choose_shown(doubtful: Sequence[Judged]) -> tuple[list[Judged], list[Judged]]:
    """Choose what is told by itself: a pair of every patient first, the worst one, then as many as fit."""
    worst_first = sorted(doubtful, key=lambda pair: pair.summary.verdict != "not comparable")
    firsts = list({pair.patient_id: pair for pair in reversed(worst_first)}.values())
    chosen = sorted(firsts, key=doubtful.index)[:MOST_ROWS]
    chosen += [pair for pair in worst_first if pair not in chosen][: max(SHOWN - len(chosen), 0)]
    return [pair for pair in doubtful if pair in chosen], [pair for pair in doubtful if pair not in chosen]


def _names(pairs: Sequence[Judged]) -> str:
    counts = Counter(pair.name for pair in pairs)
    return "; ".join(f"{name} ({count})" for name, count in counts.items())


def _pairs(timeline: Timeline, wanted: frozenset[str]) -> list[Judged]:
    """Photos to be judged, with what is known of them; baselines are judged against nothing."""
    patient = timeline.patient
    return [
        Judged(patient.id, patient.name, photo, summary_of(series.assessments.get(photo.id)))
        for series in timeline.series
        for photo in series.photos
        if photo.id in wanted and series.baseline is not None and photo.id != series.baseline.id
    ]
