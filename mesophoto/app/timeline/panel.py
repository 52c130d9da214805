"""The timeline as a whole: which view, the strip of sessions, and the charts beneath."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mesophoto.app import texts
from mesophoto.app.icons import grow_icon
from mesophoto.app.language import tr
from mesophoto.app.theme import current_theme, set_icon, set_kind
from mesophoto.app.timeline.chart import ChartWidget
from mesophoto.app.timeline.chooser import ChartChooser
from mesophoto.app.timeline.lanes import LanesWidget
from mesophoto.app.timeline.lanes_model import Lane, is_passing, time_range
from mesophoto.app.timeline.layout import Layout
from mesophoto.app.timeline.model import Chart, ChartKey, Entry
from mesophoto.app.timeline.navigation import TimeNavigation
from mesophoto.app.timeline.strip import StripWidget

SeriesKey = tuple[str, str]
"""View and side."""


class TimelinePanel(QFrame):
    """Shows one series; says what was chosen and changes nothing by itself."""

    photo_chosen = Signal(str)
    menu_wanted = Signal(str, object)
    series_chosen = Signal(object)
    charts_changed = Signal(object)
    """The list of `ChartKey` now chosen."""
    treatment_chosen = Signal(str)
    side_effect_chosen = Signal(str)
    appointment_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("timeline")
        set_kind(self, "panel")
        self._layout = Layout()
        self._entries: list[Entry] = []
        self._charts: list[ChartWidget] = []
        self._selected: str | None = None

        self.strip = StripWidget(self._layout)
        self.strip.photo_chosen.connect(self.photo_chosen)
        self.strip.menu_wanted.connect(self.menu_wanted)
        self._views = QHBoxLayout()
        self._views.setSpacing(4)
        self._view_group = QButtonGroup(self)
        self._hint = QLabel()
        set_kind(self._hint, "muted")
        self.chooser = ChartChooser()
        self.chooser.chosen.connect(self.charts_changed)
        self.navigation = TimeNavigation(self._layout, self)
        self.navigation.changed.connect(self._on_moved)
        self.lanes = LanesWidget(self._layout)
        self.lanes.treatment_chosen.connect(self.treatment_chosen)
        self.lanes.side_effect_chosen.connect(self.side_effect_chosen)
        self.lanes.appointment_chosen.connect(self.appointment_chosen)
        self.lanes.revealed.connect(self._on_moved)
        self.strip.hover_changed.connect(self._on_hover)
        for widget in (self.strip, self.lanes):
            self.navigation.watch(widget)
        self._zoom_buttons = [
            self._zoom_button("zoom-out", tr("Zoom the time axis out (−)"), self.navigation.zoom_out),
            self._zoom_button("fit", tr("Show all of the time (0)"), self.navigation.fit),
            self._zoom_button("zoom-in", tr("Zoom the time axis in (+)"), self.navigation.zoom_in),
        ]

        self._build_charts()
        current_theme().changed.connect(self._fit)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._header())
        layout.addWidget(self.strip)
        layout.addWidget(self._scroll, 1)

    def _header(self) -> QHBoxLayout:
        header = QHBoxLayout()
        header.setContentsMargins(20, 10, 16, 0)
        header.setSpacing(14)
        header.addLayout(self._views)
        header.addWidget(self._hint)
        header.addStretch()
        for button in self._zoom_buttons:
            header.addWidget(button)
        header.addWidget(self.chooser)
        return header

    def _zoom_button(self, icon: str, name: str, act: Callable[[], None]) -> QToolButton:
        button = set_kind(QToolButton(), "quiet")
        set_icon(button, icon)
        grow_icon(button)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.clicked.connect(act)
        return button

    def _build_charts(self) -> None:
        self._column = QWidget()
        self._column_layout = QVBoxLayout(self._column)
        self._column_layout.setContentsMargins(0, 0, 0, 8)
        self._column_layout.setSpacing(0)
        self._nothing = set_kind(
            QLabel(tr("Charts appear here as soon as the photos are measured.")), "muted"
        )
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._column_layout.addWidget(self.lanes)
        self._column_layout.addWidget(self._nothing)
        self._column_layout.addStretch()
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._column)
        self._column.setAutoFillBackground(False)
        self._scroll.setAccessibleName(tr("Charts"))
        self._scroll.setMinimumHeight(60)
        self._scroll.viewport().installEventFilter(self)

    # what is shown

    def set_views(self, views: list[SeriesKey], current: SeriesKey | None) -> None:
        """One button per view and side that the patient has photos of."""
        for button in self._view_group.buttons():
            self._view_group.removeButton(button)
            button.deleteLater()
        for key in views:
            button = QToolButton()
            button.setText(texts.view_name(*key))
            button.setCheckable(True)
            button.setChecked(key == current)
            set_kind(button, "chip")
            button.clicked.connect(lambda _checked=False, key=key: self.series_chosen.emit(key))
            self._view_group.addButton(button)
            self._views.addWidget(button)

    def set_entries(
        self, entries: list[Entry], lanes: Sequence[Lane] = (), today: date | None = None
    ) -> None:
        """Show photos and what happened besides; ``today`` ends what goes on."""
        self._entries = entries
        found = time_range([entry.when for entry in entries], lanes, today)
        if found is not None:
            self._layout.set_range(*found)
            self._layout.today = today if found[0] <= today <= found[1] else None
        items = [item for lane in lanes for item in lane.items]
        self._layout.treated_on = tuple(item.starts_on for item in items if item.kind == "treatment")
        self._layout.influenced = tuple(
            (item.starts_on, item.ends_on) for item in items if is_passing(item, self._layout.first)
        )
        self.strip.set_entries(entries)
        self.lanes.set_lanes(list(lanes))
        self._on_moved()

    def set_image(self, photo_id: str, image: QImage) -> None:
        self.strip.set_image(photo_id, image)

    def set_charts(self, charts: list[Chart], available: list[ChartKey]) -> None:
        """Show these charts; ``available`` is what can be chosen."""
        while len(self._charts) > len(charts):
            widget = self._charts.pop()
            self._column_layout.removeWidget(widget)
            widget.deleteLater()
        while len(self._charts) < len(charts):
            widget = ChartWidget(self._layout)
            widget.photo_chosen.connect(self.photo_chosen)
            widget.step_wanted.connect(self.strip.step)
            widget.hover_changed.connect(self._on_hover)
            self.navigation.watch(widget)
            self._charts.append(widget)
            self._column_layout.insertWidget(len(self._charts), widget, 1)
        for widget, chart in zip(self._charts, charts, strict=True):
            widget.set_chart(chart)
            widget.set_selected(self._selected)
        self._nothing.setVisible(not available)
        self.chooser.set_choice(available, [chart.key for chart in charts])

    def clear_charts(self) -> None:
        """Show none until those of another view are ready."""
        self.set_charts([], [])
        self._nothing.setVisible(False)

    def set_selected(self, photo_id: str | None) -> None:
        self._selected = photo_id
        chosen = next((entry for entry in self._entries if entry.photo_id == photo_id), None)
        if chosen is not None and not self._layout.is_shown(chosen.when):
            self._layout.reveal(chosen.when)
            self._on_moved()
        self.strip.set_selected(photo_id)
        for chart in self._charts:
            chart.set_selected(photo_id)
        self._hint.setText(self._span())

    def charts(self) -> list[ChartWidget]:
        return list(self._charts)

    def _span(self) -> str:
        chosen = next((entry for entry in self._entries if entry.photo_id == self._selected), None)
        baseline = next((entry for entry in self._entries if entry.is_baseline), None)
        if chosen is None or baseline is None:
            return ""
        if chosen is baseline:
            return tr("the baseline")
        return texts.days_between(baseline.when, chosen.when)

    # moving along the axis

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.navigation.take_key(event):
            super().keyPressEvent(event)

    def _on_moved(self) -> None:
        for widget in (self.strip, self.lanes, *self._charts):
            widget.update()
        out, fit, zoom_in = self._zoom_buttons
        out.setEnabled(self._layout.is_zoomed)
        fit.setEnabled(self._layout.is_zoomed)
        zoom_in.setEnabled(self._layout.can_zoom_in)

    def _on_hover(self, photo_id: str | None) -> None:
        """The same photo stands out everywhere, and every chart tells its value."""
        self.strip.set_hovered(photo_id)
        for chart in self._charts:
            chart.set_hovered(photo_id)

    # geometry

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._scroll.viewport() and event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        theme, width = current_theme(), self._scroll.viewport().width()
        self._layout.gutter_px = min(theme.px(216), width * 0.34)
        self._layout.lead_px = theme.px(50)
        self._layout.end_px = width - 24
        self.strip.fit()
        self._on_moved()
