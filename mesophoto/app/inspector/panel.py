"""The panel at the right: may the pair be compared, and what changed."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mesophoto.app import texts
from mesophoto.app.comparability.card import ComparabilityCard
from mesophoto.app.comparability.model import SAYING
from mesophoto.app.icons import grow_icon
from mesophoto.app.inspector.delegate import ResultDelegate, ResultTree
from mesophoto.app.inspector.model import (
    ROW,
    WORDS,
    RegionGroup,
    ResultModel,
    ResultRow,
    group_by_region,
    rows_of_changes,
    rows_of_measurements,
)
from mesophoto.app.language import tr, translate_sentence
from mesophoto.app.layouts import FlowArea
from mesophoto.app.theme import current_theme, set_icon, set_kind
from mesophoto.app.timeline.model import ChartKey
from mesophoto.library.entities import PhotoEntry, StoredAssessment


class InspectorPanel(QFrame):
    """Shows the results of one pair, or of the baseline alone."""

    chart_wanted = Signal(object)
    """A `ChartKey` to be shown on the timeline."""
    help_wanted = Signal(str)
    """A metric is to be explained."""
    noise_wanted = Signal()
    """The clinic's own noise is to be measured."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        set_kind(self, "panel")
        self._rows: list[ResultRow] = []
        self._words: set[str] = set()
        self._open: set[str] = set()
        """Regions that were opened, kept from pair to pair."""
        self.title = set_kind(QLabel(), "heading")
        self.title.setWordWrap(True)
        self.comparability = ComparabilityCard()
        self.chips = FlowArea(theme.px(4))
        self.note = set_kind(QLabel(), "muted")
        self.note.setWordWrap(True)
        self.model = ResultModel(self)
        self.tree = ResultTree()
        self.tree.setObjectName("results")
        self.tree.setModel(self.model)
        self.tree.setItemDelegate(ResultDelegate(self.tree))
        self.tree.setHeaderHidden(True)
        self.tree.setMouseTracking(True)
        self.tree.setAccessibleName(tr("Results by region"))
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for column in range(1, self.model.columnCount()):
            self.tree.setColumnHidden(column, True)
        self.tree.header().setStretchLastSection(True)
        self.tree.selectionModel().currentChanged.connect(self._on_current)
        self.tree.doubleClicked.connect(self._on_double_clicked)
        self.tree.clicked.connect(self._on_clicked)
        self.tree.expanded.connect(lambda index: self._open.add(index.data(ROW).region))
        self.tree.collapsed.connect(lambda index: self._open.discard(index.data(ROW).region))
        self.detail = QLabel()
        self.detail.setWordWrap(True)
        self.detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.detail.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.chart_button = set_kind(QToolButton(), "quiet")
        self.chart_button.setText(tr("Show on the timeline"))
        self.chart_button.clicked.connect(self._on_chart)
        self.help_button = set_kind(QToolButton(), "quiet")
        set_icon(self.help_button, "help")
        grow_icon(self.help_button)
        self.help_button.setAccessibleName(tr("What is this?"))
        self.help_button.setToolTip(tr("What is this? How it is measured, and what can fool it (F1)"))
        self.help_button.clicked.connect(self.ask_for_help)
        self.noise_button = set_kind(QToolButton(), "quiet")
        self.noise_button.setText(tr("This clinic’s noise…"))
        self.noise_button.setToolTip(tr("Measure how much repeat shots of this clinic differ"))
        self.noise_button.clicked.connect(self.noise_wanted)
        self._build(theme.px(16))
        self.clear()

    def _build(self, margin: int) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(margin, margin, margin, 8)
        head.setSpacing(margin // 2)
        for widget in (self.title, self.comparability, self.chips, self.note):
            head.addWidget(widget)
        self.noise = set_kind(QLabel(), "caption")
        self.noise.setWordWrap(True)
        self.noise.setContentsMargins(margin, 4, margin, 10)
        self.noise.hide()
        self.foot = QFrame()
        foot = QVBoxLayout(self.foot)
        foot.setContentsMargins(margin, 10, margin, 12)
        foot.setSpacing(4)
        foot.addWidget(self.detail)
        buttons = FlowArea(4)
        buttons.flow.addWidget(self.noise_button)
        buttons.flow.addWidget(self.chart_button)
        row = QHBoxLayout()
        row.addWidget(buttons, 1)
        row.addWidget(self.help_button, 0, Qt.AlignmentFlag.AlignTop)
        foot.addLayout(row)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.tree, 1)
        layout.addStretch()
        layout.addWidget(self.foot)
        layout.addWidget(self.noise)

    def clear(self) -> None:
        self.title.setText("")
        self._say("")
        self._set_rows([])

    def set_pair(
        self,
        baseline: PhotoEntry | None,
        photo: PhotoEntry,
        measured: dict[str, StoredAssessment],
    ) -> None:
        """Show a photo against the baseline, from what was measured (by photo)."""
        found = measured.get(photo.id)
        if baseline is None or photo.id == baseline.id:
            self.title.setText(
                tr("{day}, the baseline").format(day=texts.date_text(photo.session_date)) if baseline else ""
            )
            rows = [] if found is None else rows_of_measurements(found.measurements)
        else:
            self.title.setText(
                f"{texts.date_text(baseline.session_date)}  →  {texts.date_text(photo.session_date)}"
            )
            rows = [] if found is None else rows_of_changes(found.changes)
        if rows != self._rows:
            self._set_rows(rows)
        if found is None:
            self._say(tr("Not measured yet."))
        elif found.reason is not None:
            self._say(texts.sentence(found.reason))
        elif photo.moment == "right_after" and photo is not baseline:
            self._say(tr("Taken right after the treatment: swelling smooths lines, so this is not a result."))
        else:
            self._say(" ".join(texts.sentence(warning) for warning in found.warnings))

    def show_noise(self, words: str) -> None:
        """Say where the noise comes from that changes are held against."""
        self.noise.setText(tr("Noise: {words}.").format(words=translate_sentence(words)) if words else "")
        self.noise.setVisible(bool(words))

    def selected_row(self) -> ResultRow | None:
        record = self.tree.currentIndex().data(ROW)
        return record if isinstance(record, ResultRow) else None

    def ask_for_help(self) -> None:
        """Have the chosen line's metric explained."""
        row = self.selected_row()
        if row is not None:
            self.help_wanted.emit(row.metric)

    def _say(self, text: str) -> None:
        self.note.setText(text)
        self.note.setVisible(bool(text))

    def _set_rows(self, rows: list[ResultRow]) -> None:
        if not self._open and rows:
            self._open = {group_by_region(rows)[0].region}
        self._rows = rows
        self._words &= {row.verdict for row in rows}
        self._fill_chips()
        self._show_rows()

    def _fill_chips(self) -> None:
        while (item := self.chips.flow.takeAt(0)) is not None:
            if item.widget() is not None:
                item.widget().hide()
                item.widget().deleteLater()
        for word in WORDS:
            count = sum(row.verdict == word for row in self._rows)
            if not count:
                continue
            chip = set_kind(QToolButton(), "chip")
            chip.setText(texts.verdict_count(word, count))
            chip.setToolTip(texts.verdict_hint(word))
            chip.setAccessibleName(
                tr("Show only {verdict}: {count}").format(verdict=texts.verdict_name(word), count=count)
            )
            chip.setCheckable(True)
            chip.setChecked(word in self._words)
            chip.toggled.connect(lambda on, word=word: self._on_chip(word, on))
            self.chips.flow.addWidget(chip)
            chip.show()
        self.chips.setVisible(bool(self.chips.flow.count()))

    def _on_chip(self, word: str, on: bool) -> None:
        (self._words.add if on else self._words.discard)(word)
        self._show_rows()

    def _show_rows(self) -> None:
        chosen = self.selected_row()
        self.model.set_groups(group_by_region(self._rows, frozenset(self._words) or None))
        for number, group in enumerate(self.model.groups):
            if group.region in self._open or self._words:
                self.tree.expand(self.model.index(number, 0))
        self.tree.setVisible(bool(self._rows))
        self._on_current(QModelIndex(), QModelIndex())
        if chosen is not None:
            self.select(ChartKey(chosen.metric, chosen.unit, chosen.region))

    def select(self, key: ChartKey) -> None:
        """Put the selection on one metric and region, if it is shown."""
        for number, group in enumerate(self.model.groups):
            for place, row in enumerate(group.rows):
                if (row.metric, row.unit, row.region) == (key.metric, key.unit, key.region):
                    parent = self.model.index(number, 0)
                    self.tree.expand(parent)
                    self.tree.setCurrentIndex(self.model.index(place, 0, parent))
                    return

    def _on_current(self, _current: QModelIndex, _previous: QModelIndex) -> None:
        row = self.selected_row()
        # Where nothing at all is told for want of a noise, the way out is shown without a click.
        verdicts = {one.verdict for one in self._rows}
        is_mute = "noise unknown" in verdicts and not verdicts & set(SAYING)
        is_unknown = is_mute if row is None else row.verdict == "noise unknown"
        self.foot.setVisible(row is not None or is_mute)
        self.chart_button.setVisible(row is not None)
        self.help_button.setVisible(row is not None)
        self.noise_button.setVisible(is_unknown)
        self.detail.setText(texts.verdict_hint("noise unknown") if row is None else row.sentence())

    def _on_clicked(self, index: QModelIndex) -> None:
        if isinstance(index.data(ROW), RegionGroup):
            self.tree.setExpanded(index, not self.tree.isExpanded(index))

    def _on_double_clicked(self, _index: QModelIndex) -> None:
        self._on_chart()

    def _on_chart(self) -> None:
        row = self.selected_row()
        if row is not None:
            self.chart_wanted.emit(ChartKey(row.metric, row.unit, row.region))
