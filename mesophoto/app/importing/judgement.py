"""What was imported, judged against the baseline as soon as it is measured: the patient is still there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from mesophoto.app import texts
from mesophoto.app.comparability.badge import PairBadge
from mesophoto.app.comparability.model import PairSummary, count_verdicts, summary_of
from mesophoto.app.theme import current_theme, set_icon, set_kind

if TYPE_CHECKING:
    from mesophoto.app.desk import Desk
    from mesophoto.library.entities import PhotoEntry
    from mesophoto.workflows.import_photos import ImportResult
    from mesophoto.workflows.timeline import Timeline

SHOWN = 4
SHOWN_ADVICE = 2


class ImportJudgement(QFrame):
    """A card above the work; grows with each photo that is measured, and stays until it is closed."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        set_kind(self, "toolbar")
        self._desk = desk
        self._wanted: frozenset[str] = frozenset()
        self.title = set_kind(QLabel(), "strong")
        self.title.setWordWrap(True)
        close = set_kind(QToolButton(), "quiet")
        set_icon(close, "close", "text_muted")
        close.setAccessibleName("Close the judgement of the import")
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
        desk.library_changed.connect(self.forget)
        self.hide()

    def forget(self) -> None:
        """Show nothing until the next import."""
        self._wanted = frozenset()
        self.refresh()

    def _on_imported(self, result: ImportResult) -> None:
        self._wanted = frozenset(result.imported)
        self.refresh()

    def refresh(self) -> None:
        """Show what is known now of the photos that were imported for the open patient."""
        pairs = [] if self._desk.timeline is None else _pairs(self._desk.timeline, self._wanted)
        self.setVisible(bool(pairs))
        while (item := self._rows.takeAt(0)) is not None:
            item.widget().hide()
            item.widget().deleteLater()
        if not pairs:
            return
        judged = [(photo, found) for photo, found in pairs if found is not None]
        told = count_verdicts(found.verdict for _, found in judged)
        waiting = len(pairs) - len(judged)
        parts = [f"Against the baseline: {told}"] if told else []
        if waiting:
            parts.append(f"{waiting} being measured…")
        self.title.setText(", ".join(parts))
        doubtful = [(photo, found) for photo, found in judged if found.verdict != "comparable"]
        for number, (photo, found) in enumerate(doubtful[:SHOWN]):
            self._add_row(number, photo, found)
        if len(doubtful) > SHOWN:
            more = set_kind(QLabel(f"And {len(doubtful) - SHOWN} more, marked on the timeline."), "muted")
            self._rows.addWidget(more, SHOWN, 0, 1, 3)

    def text(self) -> str:
        """All that is said."""
        labels = [self._rows.itemAt(i).widget() for i in range(self._rows.count())]
        return "\n".join([self.title.text(), *(widget.text() for widget in labels)])

    def badges(self) -> list[PairBadge]:
        """One for each photo that is to be looked at; a click shows it."""
        return [badge for badge in self.findChildren(PairBadge) if badge.isVisible()]

    def _add_row(self, number: int, photo: PhotoEntry, found: PairSummary) -> None:
        badge = PairBadge()
        badge.show_summary(found)
        badge.setToolTip("Show this photo")
        badge.clicked.connect(lambda: self._on_show(photo))
        view = texts.view_name(photo.view, photo.side)
        name = set_kind(QLabel(f"{texts.date_text(photo.session_date)}, {view}"), "muted")
        told = list(found.advice[:SHOWN_ADVICE])
        if len(found.advice) > SHOWN_ADVICE:
            told.append(f"And {len(found.advice) - SHOWN_ADVICE} more.")
        advice = QLabel(" ".join(told))
        advice.setTextFormat(Qt.TextFormat.PlainText)
        advice.setWordWrap(True)
        for column, widget in enumerate((badge, name, advice)):
            self._rows.addWidget(widget, number, column)

    def _on_show(self, photo: PhotoEntry) -> None:
        self._desk.choose_series(photo.series)
        self._desk.choose_photo(photo.id)


def _pairs(timeline: Timeline, wanted: frozenset[str]) -> list[tuple[PhotoEntry, PairSummary | None]]:
    """Photos to be judged, with what is known of them; baselines are judged against nothing."""
    return [
        (photo, summary_of(series.assessments.get(photo.id)))
        for series in timeline.series
        for photo in series.photos
        if photo.id in wanted and series.baseline is not None and photo.id != series.baseline.id
    ]
