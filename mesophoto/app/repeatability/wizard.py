"""The way to the clinic's own noise: why, the shots, the comparison, the result and whether to use it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from mesophoto.app.language import mark, tr, translate_sentence
from mesophoto.app.repeatability.results import StudyResults, source_name
from mesophoto.app.theme import current_theme, set_kind
from mesophoto.reports.counting import say_pairs

if TYPE_CHECKING:
    from mesophoto.app.jobs import Job
    from mesophoto.assessment.noise import NoiseTable
    from mesophoto.library.entities import Patient
    from mesophoto.workflows.repeatability import RepeatPair, RepeatStudy

LEAST_PAIRS = 3
"""Fewer of one camera and view tell nothing; the noise itself takes `WANTED_PAIRS`."""
WANTED_PAIRS = 10
WHY = mark(
    "A change counts only if it is larger than what two photos of the same skin differ by. mesophoto comes "
    "with that noise as it was measured in one studio; your camera, light and hands have their own."
)
HOW = mark(
    "Photograph ten people twice, one view each. Between the two shots put the camera down, let the person "
    "stand up and sit down again, and frame anew: a second shot without moving would flatter you. Import the "
    "photos as usual; two photos of one view in one session are a repeat."
)
UNTREATED = mark(
    "People whose skin was left alone between their sessions (volunteers, controls). Their photos of "
    "different days tell the noise that a real change must beat."
)


class RepeatabilityWizard(QDialog):
    """Says what the user wants; whoever opened it does the work."""

    import_wanted = Signal()
    untreated_changed = Signal(object)
    """Keys of the untreated patients: their pairs are to be looked for."""
    study_wanted = Signal(object)
    """Keys of the untreated patients."""
    report_wanted = Signal(object)
    use_wanted = Signal(object)
    """The studies whose noise is to be used from now on."""
    forget_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        self.setWindowTitle(tr("This clinic’s noise"))
        self.studies: tuple[RepeatStudy, ...] = ()
        self._job: Job | None = None
        self.pages = QStackedWidget()
        self.pages.addWidget(self._make_start())
        self.pages.addWidget(self._make_running())
        self.pages.addWidget(self._make_result())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(16))
        layout.addWidget(set_kind(QLabel(tr("This clinic’s noise")), "title"))
        layout.addWidget(self.pages, 1)
        self.resize(theme.px(1120), theme.px(660))
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)

    # pages

    def _make_start(self) -> QWidget:
        theme = current_theme()
        self.in_force = _text("")
        force = set_kind(QFrame(), "note")
        box = QVBoxLayout(force)
        box.addWidget(set_kind(QLabel(tr("Noise in force")), "strong"))
        box.addWidget(self.in_force)
        self.found = _text(tr("Looking for repeat shots…"))
        self.untreated = QListWidget()
        self.untreated.setAccessibleName(tr("Patients whose skin was left alone"))
        self.untreated.itemChanged.connect(self._on_untreated)
        self.forget = set_kind(QPushButton(tr("Back to the noise that ships")), "quiet")
        self.forget.clicked.connect(self.forget_wanted)
        self.add = QPushButton(tr("Import repeat shots…"))
        self.add.clicked.connect(self.import_wanted)
        self.start = set_kind(QPushButton(tr("Compare")), "primary")
        self.start.setEnabled(False)
        self.start.clicked.connect(lambda: self.study_wanted.emit(self.untreated_ids()))
        parts = [
            _text(tr(WHY)), force, set_kind(QLabel(tr("How to take them")), "strong"), _text(tr(HOW)),
            self.found,
            set_kind(QLabel(tr("Untreated skin")), "strong"), _text(tr(UNTREATED)),
        ]  # fmt: skip
        page = _page(parts, [self.forget, None, self.add, self.start])
        page.layout().insertWidget(len(parts), self.untreated, 1)
        page.layout().setSpacing(theme.px(8))
        return page

    def _make_running(self) -> QWidget:
        self.doing = QLabel()
        self.bar = QProgressBar()
        self.bar.setAccessibleName(tr("Pairs compared"))
        self.stop = QPushButton(tr("Stop"))
        self.stop.clicked.connect(self._on_stop)
        page = _page(
            [set_kind(QLabel(tr("Comparing repeat shots")), "heading"), self.doing, self.bar],
            [None, self.stop],
        )
        page.layout().insertStretch(3)
        return page

    def _make_result(self) -> QWidget:
        self.results = StudyResults()
        self.said = _text("")
        self.report = QPushButton(tr("Save the report…"))
        self.report.clicked.connect(lambda: self.report_wanted.emit(self.studies))
        self.use = set_kind(QPushButton(tr("Use this noise from now on")), "primary")
        self.use.clicked.connect(self._on_use)
        self.again = set_kind(QPushButton(tr("Back")), "quiet")
        self.again.clicked.connect(lambda: self.pages.setCurrentIndex(0))
        page = _page([], [self.again, None, self.report, self.use])
        page.layout().insertWidget(0, self.results, 1)
        page.layout().insertWidget(1, self.said)
        return page

    # what is known

    def show_found(
        self, pairs: tuple[RepeatPair, ...], tables: tuple[NoiseTable, ...], patients: tuple[Patient, ...]
    ) -> None:
        """Show which repeat shots the library holds, and which noise is in force."""
        self.show_pairs(pairs)
        rest = tr("For every other photo") if len(tables) > 1 else tr("For all photos")
        self.in_force.setText("\n".join(table_sentence(table, rest) for table in tables))
        self.forget.setVisible(len(tables) > 1)
        chosen = self.untreated_ids()
        self.untreated.blockSignals(True)
        self.untreated.clear()
        for patient in patients:
            if patient.session_count > 1:
                item = QListWidgetItem(patient.name, self.untreated)
                item.setData(Qt.ItemDataRole.UserRole, patient.id)
                checked = Qt.CheckState.Checked if patient.id in chosen else Qt.CheckState.Unchecked
                item.setCheckState(checked)
        self.untreated.blockSignals(False)

    def show_pairs(self, pairs: tuple[RepeatPair, ...]) -> None:
        """Show how many pairs there are, those of untreated patients among them; few allow no comparison."""
        groups = Counter(_source_of(pair) for pair in pairs)
        people = len({pair.photo.patient_id for pair in pairs})
        if pairs:
            by_name: Counter[str] = Counter()
            for (name, _source), count in groups.items():
                by_name[name] += count
            told = "; ".join(
                tr("%n of {name}", n=count).format(name=name) for name, count in by_name.most_common()
            )
            held = translate_sentence(say_pairs(len(pairs), people, "repeat shots"))
            text = [tr("This library holds {pairs}: {told}.").format(pairs=held, told=told)]
        else:
            text = [tr("This library holds no repeat shots yet: no session has two photos of one view.")]
        most = max(groups.values(), default=0)
        if most < LEAST_PAIRS:
            few = tr(
                "At least {least} pairs of one camera and view are needed to compare, and {wanted} for a "
                "noise of your own."
            )
            text.append(few.format(least=LEAST_PAIRS, wanted=WANTED_PAIRS))
        elif most < WANTED_PAIRS:
            some = tr("{wanted} pairs of one camera and view are wanted for a noise of your own.")
            text.append(some.format(wanted=WANTED_PAIRS))
        self.found.setText(" ".join(text))
        self.start.setText(tr("Compare") if most < LEAST_PAIRS else tr("Compare %n pairs", n=len(pairs)))
        self.start.setEnabled(most >= LEAST_PAIRS)

    def untreated_ids(self) -> tuple[str, ...]:
        """Patients whose skin was left alone."""
        items = (self.untreated.item(row) for row in range(self.untreated.count()))
        return tuple(
            i.data(Qt.ItemDataRole.UserRole) for i in items if i.checkState() == Qt.CheckState.Checked
        )

    def watch(self, job: Job) -> None:
        """Show the progress of a comparison."""
        self._job = job
        self.stop.setEnabled(True)
        self.doing.setText(tr("Getting ready…"))
        self.bar.setRange(0, 0)
        self.pages.setCurrentIndex(1)
        job.progressed.connect(self._on_progressed)
        job.finished.connect(self._on_finished)

    def show_studies(self, studies: tuple[RepeatStudy, ...]) -> None:
        """Show what was found."""
        self.studies = studies
        self.results.show_studies(studies)
        usable = any(study.table.rows for study in studies)
        self.use.setEnabled(usable)
        self.report.setEnabled(any(study.rows for study in studies))
        self.said.setText(
            ""
            if usable
            else tr("There are too few pairs for the clinic’s own noise: what ships stays in force.")
        )
        self.pages.setCurrentIndex(2)

    # what happened

    def _on_untreated(self) -> None:
        self.start.setEnabled(False)
        self.untreated_changed.emit(self.untreated_ids())

    def _on_progressed(self, done: int, total: int, what: str) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        told = translate_sentence(what)
        self.doing.setText(told[:1].upper() + told[1:])

    def _on_stop(self) -> None:
        self.stop.setEnabled(False)
        if self._job is not None:
            self._job.cancel()

    def _on_finished(self) -> None:
        self._job = None
        if self.pages.currentIndex() == 1:
            self.pages.setCurrentIndex(0)

    def _on_use(self) -> None:
        self.use.setEnabled(False)
        self.said.setText(
            tr("In force from now on: photos of this camera and view are judged anew. Undo takes it back.")
        )
        self.use_wanted.emit(self.studies)

    def done(self, result: int) -> None:
        """Closing stops what runs."""
        self._on_stop()
        super().done(result)


def table_sentence(table: NoiseTable, rest: str) -> str:
    """One table in words; ``rest`` is what the table that ships holds for."""
    words = translate_sentence(table.words)
    if table.view:
        source = source_name(table.camera, table.view)
        return tr("This clinic, {source}: {words}.").format(source=source, words=words)
    return tr("{photos}, as it comes with mesophoto: {words}.").format(photos=rest, words=words)


def _source_of(pair: RepeatPair) -> tuple[str, str]:
    """Which pairs are compared together: those of one camera and view, and of one kind."""
    name = source_name(str(pair.photo.details.get("camera") or ""), pair.photo.view)
    return name, pair.source


def _text(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


def _page(parts: list[QWidget], buttons: list[QWidget | None]) -> QWidget:
    """Parts below each other, buttons at the foot; None is where they part."""
    page = QWidget()
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 0, 0, 0)
    for part in parts:
        layout.addWidget(part)
    row = QHBoxLayout()
    for button in buttons:
        if button is None:
            row.addStretch()
        else:
            row.addWidget(button)
    layout.addLayout(row)
    return page
