"""The panel of spots: how many became what, a table, and a map."""

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QSplitter,
    QStackedWidget,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mesophoto.app import texts
from mesophoto.app.icons import grow_icon
from mesophoto.app.language import tr
from mesophoto.app.layouts import FlowArea
from mesophoto.app.ledger.delegate import SpotDelegate, state_width
from mesophoto.app.ledger.map import SpotMap
from mesophoto.app.ledger.model import (
    AREA,
    CHANGE,
    CONTRAST,
    COURSE,
    GLYPHS,
    NUMBER,
    PLACE,
    ROW,
    STATE,
    STATES,
    SpotFilter,
    SpotModel,
    SpotRow,
)
from mesophoto.app.theme import current_theme, set_icon, set_kind

WIDTHS = {NUMBER: 44, AREA: 148, CHANGE: 72, CONTRAST: 68, COURSE: 64}
"""Logical px at the usual size of text; the state takes what its words need, the place what is left."""
PLACE_LEAST_PX = 72
LEFT_OUT_FIRST = (COURSE, CONTRAST, AREA, NUMBER)
"""Where the table is too narrow; the line below it tells all of the chosen spot."""


class SpotPanel(QFrame):
    """Shows the ledger of a series as seen from one photo."""

    spot_wanted = Signal(object)
    """The `SpotRow` to fly to."""
    close_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        set_kind(self, "panel")
        self.title = set_kind(QLabel(tr("Spots")), "heading")
        self.summary = set_kind(QLabel(), "muted")
        self.chips = FlowArea(theme.px(4))
        self.close_button = set_kind(QToolButton(), "quiet")
        set_icon(self.close_button, "close", "text_muted")
        grow_icon(self.close_button)
        self.close_button.setToolTip(tr("Back to the timeline"))
        self.close_button.setAccessibleName(tr("Close the spots"))
        self.close_button.clicked.connect(self.close_wanted)
        self.model = SpotModel(self)
        self.filter = SpotFilter(self)
        self.filter.setSourceModel(self.model)
        self.table = QTableView()
        self.map = SpotMap()
        self.detail = set_kind(QLabel(), "caption")
        self.note = set_kind(QLabel(), "muted")
        self.pages = QStackedWidget()
        self._states: set[str] = set()
        self._set_up_table()
        self._lay_out()
        self.table.selectionModel().currentRowChanged.connect(self._on_current)
        self.table.activated.connect(lambda _index: self._want())
        self.table.clicked.connect(lambda _index: self._want())
        self.map.spot_chosen.connect(self.choose)
        theme.changed.connect(self._fit_columns)
        self.say(tr("Open a patient with photos to see the spots."))

    def _set_up_table(self) -> None:
        table = self.table
        table.setObjectName("spots")
        table.setAccessibleName(tr("Spots of the series"))
        table.setModel(self.filter)
        table.setItemDelegate(SpotDelegate(table))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setShowGrid(False)
        table.setMouseTracking(True)
        table.setSortingEnabled(True)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.sortByColumn(STATE, Qt.SortOrder.DescendingOrder)
        table.verticalHeader().hide()
        table.horizontalHeader().setHighlightSections(False)
        table.horizontalHeader().setSectionResizeMode(PLACE, QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setStretchLastSection(False)
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.viewport().installEventFilter(self)
        self._fit_columns()

    def _fit_columns(self) -> None:
        theme = current_theme()
        self.table.verticalHeader().setDefaultSectionSize(theme.px(32))
        self.table.horizontalHeader().setMinimumSectionSize(theme.px(40))
        widths = {column: theme.px(width) for column, width in WIDTHS.items()} | {STATE: state_width()}
        for column, width in widths.items():
            self.table.setColumnWidth(column, width)
        self._choose_columns(widths)

    def _choose_columns(self, widths: dict[int, int]) -> None:
        """Leave out what does not fit, and what a photo by itself has not."""
        rows = self.model.rows
        hidden = set()
        if rows and rows[0].is_alone:
            hidden |= {STATE, CHANGE, CONTRAST, COURSE}
        if len({row.region for row in rows}) == 1:
            hidden.add(PLACE)
        widths = widths | {PLACE: current_theme().px(PLACE_LEAST_PX)}
        room = self.table.viewport().width()
        for column in LEFT_OUT_FIRST:
            if sum(width for at, width in widths.items() if at not in hidden) > room:
                hidden.add(column)
        for column in widths:
            self.table.setColumnHidden(column, column in hidden)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.table.viewport() and event.type() == QEvent.Type.Resize:
            self._fit_columns()
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        theme = current_theme()
        head = QHBoxLayout()
        head.setContentsMargins(theme.px(16), theme.px(8), theme.px(8), theme.px(4))
        head.setSpacing(theme.px(12))
        head.addWidget(self.title)
        head.addWidget(self.summary, 1)
        head.addWidget(self.close_button)
        listing = QWidget()
        column = QVBoxLayout(listing)
        column.setContentsMargins(theme.px(16), 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(self.chips)
        column.addWidget(self.table, 1)
        self.detail.setWordWrap(True)
        self.detail.setContentsMargins(0, 0, theme.px(8), theme.px(8))
        self.detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(self.detail)
        content = QSplitter(Qt.Orientation.Horizontal)
        content.setChildrenCollapsible(False)
        content.setHandleWidth(1)
        content.addWidget(listing)
        content.addWidget(self.map)
        content.setStretchFactor(0, 3)
        content.setStretchFactor(1, 1)
        content.setSizes([theme.px(640), theme.px(230)])
        self.note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.note.setWordWrap(True)
        self.pages.addWidget(content)
        self.pages.addWidget(self.note)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.pages, 1)

    def say(self, text: str) -> None:
        """Say why there is no table."""
        self.note.setText(text)
        self.summary.setText("")
        self.pages.setCurrentWidget(self.note)

    def set_photo(self, image: QImage, width_px: int) -> None:
        """Show a picture of the baseline on the map."""
        self.map.set_photo(image, width_px)

    def counted(self) -> list[str]:
        """What is said of how many spots, in order."""
        found = (self.chips.flow.itemAt(place).widget() for place in range(self.chips.flow.count()))
        return [widget.text() for widget in found]

    def set_rows(self, rows: list[SpotRow], when: str) -> None:
        """Show spots; ``when`` says which photo against which."""
        chosen = self.chosen()
        self.summary.setText(when)
        if not rows:
            self.say(tr("No spot stands out of the skin in these photos."))
            return
        self.pages.setCurrentIndex(0)
        self.model.set_rows(rows)
        self._fit_columns()
        self._states &= {row.state for row in rows}
        self._fill_chips()
        self._filter()
        self.choose(None if chosen is None else chosen.number, fly=False)

    def chosen(self) -> SpotRow | None:
        record = self.table.currentIndex().data(ROW)
        return record if isinstance(record, SpotRow) else None

    def choose(self, number: int | None, *, fly: bool = True) -> None:
        """Select a spot by its number, and fly there; one that the filter hides lets the filter go."""
        if number is not None and not self._select(number) and self._states:
            self._states.clear()
            self._fill_chips()
            self._filter()
            self._select(number)
        if fly:
            self._want()

    def _select(self, number: int) -> bool:
        for place in range(self.filter.rowCount()):
            index = self.filter.index(place, 0)
            if index.data(ROW).number == number:
                flags = QItemSelectionModel.SelectionFlag
                self.table.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
                self.table.scrollTo(index)
                return True
        return False

    def _want(self) -> None:
        row = self.chosen()
        if row is not None:
            self.spot_wanted.emit(row)

    def _on_current(self, current: QModelIndex, _previous: QModelIndex) -> None:
        row = current.data(ROW)
        self.detail.setText("" if row is None else row.sentence())
        self.map.set_chosen(None if row is None else row.number)

    def _fill_chips(self) -> None:
        while (item := self.chips.flow.takeAt(0)) is not None:
            if item.widget() is not None:
                item.widget().hide()
                item.widget().deleteLater()
        rows = self.model.rows
        if rows and rows[0].is_alone:
            count = set_kind(QLabel(tr("%n spots", n=len(rows))), "strong")
            self.chips.flow.addWidget(count)
            count.show()
            return
        for state in STATES:
            count = sum(row.state == state for row in self.model.rows)
            if not count:
                continue
            chip = set_kind(QToolButton(), "chip")
            chip.setText(f"{GLYPHS[state]}  {count} {texts.state_name(state)}")
            chip.setAccessibleName(
                tr("Show only {state}: {count}").format(state=texts.state_name(state), count=count)
            )
            chip.setCheckable(True)
            chip.setChecked(state in self._states)
            chip.toggled.connect(lambda on, state=state: self._on_chip(state, on))
            self.chips.flow.addWidget(chip)
            chip.show()

    def _on_chip(self, state: str, on: bool) -> None:
        (self._states.add if on else self._states.discard)(state)
        self._filter()

    def _filter(self) -> None:
        self.filter.set_states(frozenset(self._states))
        self.map.set_rows([row for row in self.model.rows if not self._states or row.state in self._states])
