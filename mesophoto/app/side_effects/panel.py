"""The panel of a patient's side effects: open ones first, each with its course."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mesophoto.app.icons import grow_icon
from mesophoto.app.language import mark, tr
from mesophoto.app.layouts import FlowArea
from mesophoto.app.side_effects.chart import SideEffectChart
from mesophoto.app.side_effects.model import (
    EMERGENCY,
    GRAVE,
    course_text,
    curve_of,
    is_open,
    kind_name,
    open_first,
    severity_text,
    state_text,
    table_rows,
)
from mesophoto.app.theme import current_theme, set_icon, set_kind
from mesophoto.library.clinical import SideEffect

COLUMNS = (
    mark("Day"), mark("Date"), mark("Area"), mark("ΔE"), mark("ΔL*"), mark("Δa*"), mark("Δb*"), mark("Note"),
)  # fmt: skip
ACTIONS = {
    "draw": mark("Draw on this photo"),
    "find": mark("Look for it on this photo"),
    "remove": mark("Remove from this photo"),
    "edit": mark("Change…"),
    "resolve": mark("It is gone"),
    "reopen": mark("It is not gone"),
    "delete": mark("Delete"),
}
NOTHING = mark("No side effects are noted. Press “New side effect” when there is one.")
NO_OUTLINE = mark("Not drawn on a photo yet: draw it to follow its size and colour.")
ID = Qt.ItemDataRole.UserRole


class SideEffectPanel(QFrame):
    """Says what the user wants; knows nothing of the library."""

    action_wanted = Signal(str, str)
    """What is to be done, of `ACTIONS`, and the side effect's key."""
    add_wanted = Signal()
    close_wanted = Signal()
    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "panel")
        self.effects: list[SideEffect] = []
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Side effects of the patient"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.title = set_kind(QLabel(), "strong")
        self.course = set_kind(QLabel(), "muted")
        self.course.setWordWrap(True)
        self.emergency = set_kind(QLabel(tr(EMERGENCY)), "refusal")
        self.emergency.setWordWrap(True)
        self.buttons: dict[str, QPushButton] = {}
        self.actions_row = FlowArea(current_theme().px(6))
        self.chart = SideEffectChart()
        self.table = QTableWidget(0, len(COLUMNS))
        self.pages = QStackedWidget()
        self.empty = set_kind(QLabel(tr(NOTHING)), "muted")
        self.empty.setWordWrap(True)
        self._set_up_table()
        self._lay_out()
        self.list.currentItemChanged.connect(self._on_current)
        self.list.itemActivated.connect(lambda item: self.action_wanted.emit("edit", item.data(ID)))
        self.show_effects([], date.today())

    @property
    def current(self) -> SideEffect | None:
        item = self.list.currentItem()
        key = None if item is None else item.data(ID)
        return next((one for one in self.effects if one.id == key), None)

    def show_effects(self, effects: Sequence[SideEffect], today: date) -> None:
        """Show them; the one that was chosen stays chosen."""
        before = self.current
        self.effects = open_first(effects)
        self.list.blockSignals(True)
        self.list.clear()
        for effect in self.effects:
            course = course_text(effect)
            second = f"{state_text(effect, today)}, {course}" if course else state_text(effect, today)
            item = QListWidgetItem(f"{kind_name(effect.kind)}\n{second}")
            item.setData(ID, effect.id)
            if is_open(effect):
                font = item.font()
                font.setBold(True)
                item.setFont(font)
            self.list.addItem(item)
        keys = [one.id for one in self.effects]
        if keys:
            self.list.setCurrentRow(keys.index(before.id) if before is not None and before.id in keys else 0)
        self.list.blockSignals(False)
        self._on_current()

    def choose(self, side_effect_id: str) -> None:
        keys = [one.id for one in self.effects]
        if side_effect_id in keys:
            self.list.setCurrentRow(keys.index(side_effect_id))

    def show_possible(self, *, has_photo: bool, can_find: bool, is_drawn: bool) -> None:
        """Say what can be done on the photo that is looked at."""
        effect = self.current
        self.buttons["draw"].setEnabled(has_photo)
        self.buttons["find"].setVisible(can_find)
        self.buttons["remove"].setVisible(is_drawn)
        self.buttons["resolve"].setVisible(effect is not None and effect.resolved_on is None)
        self.buttons["reopen"].setVisible(effect is not None and effect.resolved_on is not None)
        self.actions_row.flow.invalidate()

    def _on_current(self) -> None:
        effect = self.current
        self.detail.setVisible(effect is not None)
        self.list.setVisible(effect is not None)
        self.empty.setVisible(effect is None)
        if effect is None:
            return
        self.title.setText(kind_name(effect.kind))
        said = [severity_text(effect), effect.note] if effect.outlines else [
            severity_text(effect), effect.note, tr(NO_OUTLINE)
        ]  # fmt: skip
        self.course.setText(" · ".join(filter(None, said)))
        self.emergency.setVisible(effect.severity in GRAVE and is_open(effect))
        curve = curve_of(effect)
        self.pages.setVisible(bool(curve.points))
        self.views.setVisible(bool(curve.points))
        self.chart.show_curve(curve)
        rows = table_rows(curve)
        self.table.setRowCount(len(rows))
        for row, cells in enumerate(rows):
            for column, text in enumerate(cells):
                self.table.setItem(row, column, QTableWidgetItem(text))
        self.chosen.emit(effect.id)

    def _set_up_table(self) -> None:
        table = self.table
        table.setAccessibleName(tr("Area and colour by day"))
        table.setHorizontalHeaderLabels([tr(name) for name in COLUMNS])
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.verticalHeader().hide()
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.horizontalHeader().setStretchLastSection(True)

    def _lay_out(self) -> None:
        theme = current_theme()
        heading = set_kind(QLabel(tr("Side effects")), "heading")
        self.add = set_kind(QPushButton(tr("New side effect…")), "quiet")
        set_icon(self.add, "plus")
        self.add.clicked.connect(self.add_wanted)
        self.close_button = set_kind(QToolButton(), "quiet")
        set_icon(self.close_button, "close", "text_muted")
        grow_icon(self.close_button)
        self.close_button.setToolTip(tr("Back to the timeline"))
        self.close_button.setAccessibleName(tr("Close the side effects"))
        self.close_button.clicked.connect(self.close_wanted)
        head = QHBoxLayout()
        for widget in (heading, self.add):
            head.addWidget(widget)
        head.addStretch()
        head.addWidget(self._make_views())
        head.addWidget(self.close_button)
        self.detail = self._make_detail()
        self.list.setFixedWidth(theme.px(240))
        body = QHBoxLayout()
        body.setSpacing(theme.px(12))
        body.addWidget(self.list)
        body.addWidget(self.empty, 1)
        body.addWidget(self.detail, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.px(16), theme.px(8), theme.px(12), theme.px(8))
        layout.setSpacing(theme.px(4))
        layout.addLayout(head)
        layout.addLayout(body, 1)

    def _make_views(self) -> QWidget:
        self.views = set_kind(QFrame(), "segments")
        row = QHBoxLayout(self.views)
        row.setContentsMargins(2, 2, 2, 2)
        group = QButtonGroup(self.views)
        self.view_buttons = []
        for index, text in enumerate((tr("Curve"), tr("Table"))):
            button = set_kind(QToolButton(), "segment")
            button.setText(text)
            button.setCheckable(True)
            button.setChecked(index == 0)
            button.clicked.connect(lambda _checked=False, index=index: self.pages.setCurrentIndex(index))
            group.addButton(button)
            row.addWidget(button)
            self.view_buttons.append(button)
        return self.views

    def _make_detail(self) -> QWidget:
        theme = current_theme()
        for name, text in ACTIONS.items():
            button = QPushButton(tr(text))
            button.clicked.connect(lambda _checked=False, name=name: self._want(name))
            self.buttons[name] = button
            self.actions_row.flow.addWidget(button)
        self.pages.addWidget(self.chart)
        self.pages.addWidget(self.table)
        detail = QWidget()
        layout = QVBoxLayout(detail)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(4))
        for widget in (self.title, self.course, self.emergency, self.actions_row):
            layout.addWidget(widget)
        layout.addWidget(self.pages, 1)
        layout.addStretch()
        return detail

    def _want(self, name: str) -> None:
        effect = self.current
        if effect is not None:
            self.action_wanted.emit(name, effect.id)
