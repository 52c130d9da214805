"""Chooses what is charted: metrics by region, a few at once."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from mesophoto.app import texts
from mesophoto.app.dossier import MOST_CHARTS
from mesophoto.app.icons import grow_icon
from mesophoto.app.language import tr
from mesophoto.app.theme import set_icon, set_kind
from mesophoto.app.timeline.model import ChartKey


class ChartChooser(QToolButton):
    """A button with a menu of all charts, those that are shown ticked."""

    chosen = Signal(object)
    """The list of `ChartKey` to show now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chart_chooser")
        set_kind(self, "quiet")
        self.setText(tr("Charts"))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        set_icon(self, "chart")
        grow_icon(self)
        self.setToolTip(tr("Choose what is charted, and where"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setMenu(QMenu(self))
        self.menu().aboutToShow.connect(self.fill)
        self._available: Sequence[ChartKey] = ()
        self._shown: Sequence[ChartKey] = ()

    def set_choice(self, available: Sequence[ChartKey], shown: Sequence[ChartKey]) -> None:
        """Say what can be charted and what is."""
        self._available, self._shown = available, shown
        self.setEnabled(bool(available))

    def fill(self) -> None:
        """Fill the menu, which holds hundreds of charts: only when it opens."""
        menu = self.menu()
        menu.clear()
        is_full = len(self._shown) >= MOST_CHARTS
        menu.addSection(tr("Up to %n charts at once", n=MOST_CHARTS))
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
                action.setChecked(key in self._shown)
                action.setEnabled(key in self._shown or not is_full)
                action.triggered.connect(lambda checked, key=key: self._toggle(key, checked))

    def _toggle(self, key: ChartKey, checked: bool) -> None:
        self.chosen.emit([*self._shown, key] if checked else [one for one in self._shown if one != key])
