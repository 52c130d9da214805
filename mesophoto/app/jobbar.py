"""What is going on in the background, counted, each with its Cancel."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from mesophoto.app.jobs import QUIET_LANES, Job, JobRunner
from mesophoto.app.language import tr, translate_sentence
from mesophoto.app.theme import current_theme, set_kind


class JobRow(QFrame):
    """One job's line."""

    def __init__(self, job: Job) -> None:
        super().__init__()
        set_kind(self, "panel")
        theme = current_theme()
        self.job = job
        self.title = set_kind(QLabel(job.title), "strong")
        self.text = set_kind(QLabel(), "muted")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(job.title)
        self.cancel = set_kind(QPushButton(tr("Cancel")), "quiet")
        self.cancel.setAccessibleName(tr("Cancel: {title}").format(title=job.title))
        self.cancel.clicked.connect(self._on_cancel)
        job.progressed.connect(self._on_progressed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.px(20), theme.px(6), theme.px(12), theme.px(6))
        layout.setSpacing(theme.px(14))
        layout.addWidget(self.title)
        layout.addWidget(self.text)
        layout.addWidget(self.bar, 1)
        layout.addWidget(self.cancel)
        if job.total:
            self._on_progressed(job.done, job.total, job.text)

    def _on_progressed(self, done: int, total: int, text: str) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self.text.setText(translate_sentence(text))

    def _on_cancel(self) -> None:
        self.cancel.setEnabled(False)
        self.text.setText(tr("stopping…"))
        self.job.cancel()


class JobBar(QWidget):
    """One line per job under way that is worth waiting for; gone when there is none."""

    def __init__(self, runner: JobRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[Job, JobRow] = {}
        self._is_hushed = False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        runner.started.connect(self._on_started)
        self.hide()

    def hush(self, hushed: bool) -> None:
        """Show nothing, whatever is going on: jobs have patients' names."""
        self._is_hushed = hushed
        self.setVisible(bool(self._rows) and not hushed)

    def rows(self) -> list[JobRow]:
        return list(self._rows.values())

    def _on_started(self, job: Job) -> None:
        if job.lane not in QUIET_LANES:
            job.begun.connect(lambda: self._add(job))

    def _add(self, job: Job) -> None:
        row = JobRow(job)
        self._rows[job] = row
        self.layout().addWidget(row)
        job.finished.connect(lambda: self._remove(job))
        self.setVisible(not self._is_hushed)

    def _remove(self, job: Job) -> None:
        row = self._rows.pop(job)
        self.layout().removeWidget(row)
        row.hide()
        row.deleteLater()
        self.setVisible(bool(self._rows) and not self._is_hushed)
