"""The timeline as a whole: which view, the strip of sessions, and the charts beneath."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
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
from mesophoto.app.timeline.layout import Layout
from mesophoto.app.timeline.model import Chart, ChartKey, Entry
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

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("timeline")
        set_kind(self, "panel")
        self._layout = Layout()
        self._entries: list[Entry] = []
        self._available: list[ChartKey] = []
        self._keys: list[ChartKey] = []
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
        self._chooser = QToolButton()
        self._chooser.setObjectName("chart_chooser")
        set_kind(self._chooser, "quiet")
        self._chooser.setText(tr("Charts"))
        self._chooser.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        set_icon(self._chooser, "chart")
        grow_icon(self._chooser)
        self._chooser.setToolTip(tr("Choose what is charted, and where"))
        self._chooser.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._chooser.setMenu(QMenu(self._chooser))

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
        header.addWidget(self._chooser)
        return header

    def _build_charts(self) -> None:
        self._column = QWidget()
        self._column_layout = QVBoxLayout(self._column)
        self._column_layout.setContentsMargins(0, 0, 0, 8)
        self._column_layout.setSpacing(0)
        self._nothing = set_kind(
            QLabel(tr("Charts appear here as soon as the photos are measured.")), "muted"
        )
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
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

    def set_entries(self, entries: list[Entry]) -> None:
        self._entries = entries
        if entries:
            self._layout.first = min(entry.when for entry in entries)
            self._layout.last = max(entry.when for entry in entries)
        self.strip.set_entries(entries)

    def set_image(self, photo_id: str, image: QImage) -> None:
        self.strip.set_image(photo_id, image)

    def set_charts(self, charts: list[Chart], available: list[ChartKey]) -> None:
        """Show these charts; ``available`` is what can be chosen."""
        self._available = available
        self._keys = [chart.key for chart in charts]
        while len(self._charts) > len(charts):
            widget = self._charts.pop()
            self._column_layout.removeWidget(widget)
            widget.deleteLater()
        while len(self._charts) < len(charts):
            widget = ChartWidget(self._layout)
            widget.photo_chosen.connect(self.photo_chosen)
            self._charts.append(widget)
            self._column_layout.insertWidget(len(self._charts) - 1, widget, 1)
        for widget, chart in zip(self._charts, charts, strict=True):
            widget.set_chart(chart)
            widget.set_selected(self._selected)
        self._nothing.setVisible(not available)
        self._fill_chooser()

    def set_selected(self, photo_id: str | None) -> None:
        self._selected = photo_id
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

    # choosing charts

    def _fill_chooser(self) -> None:
        menu = self._chooser.menu()
        menu.clear()
        self._chooser.setEnabled(bool(self._available))
        by_metric: dict[tuple[str, str], list[ChartKey]] = {}
        for key in self._available:
            by_metric.setdefault((key.metric, key.unit), []).append(key)
        for (metric, unit), keys in by_metric.items():
            title = texts.metric_name(metric, unit)
            if unit != "percent" and sum(name == metric for name, _ in by_metric) > 1:
                title += f" ({texts.unit_name(unit)})"
            submenu = menu.addMenu(title)
            for key in keys:
                action = submenu.addAction(texts.region_name(key.region))
                action.setCheckable(True)
                action.setChecked(key in self._keys)
                action.triggered.connect(lambda checked, key=key: self._toggle(key, checked))

    def _toggle(self, key: ChartKey, checked: bool) -> None:
        keys = [*self._keys, key] if checked else [known for known in self._keys if known != key]
        self.charts_changed.emit(keys)

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
        for chart in self._charts:
            chart.update()
