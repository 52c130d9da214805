"""Badge, card and panel of the chosen pair, kept in step."""

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QWidget

from mesophoto.app.comparability.badge import PairBadge
from mesophoto.app.comparability.card import ComparabilityCard
from mesophoto.app.comparability.model import PairSummary
from mesophoto.app.comparability.panel import PairPanel


class PairVerdict(QObject):
    """Shows one verdict wherever it is seen, and opens its reasons."""

    def __init__(self, card: ComparabilityCard, window: QWidget) -> None:
        super().__init__(window)
        self.badge = PairBadge()
        self.panel = PairPanel(self.badge, window)
        self._card = card
        self._window = window
        self.badge.asked.connect(self.open)
        card.asked.connect(self.open)

    @property
    def summary(self) -> PairSummary | None:
        """What is said of the pair that is shown."""
        return self.badge.summary

    def show_summary(self, summary: PairSummary | None) -> None:
        """Show what is said of a pair, or nothing."""
        self.badge.show_summary(summary)
        self._card.show_summary(summary)
        if summary is None:
            self.panel.hide()

    def open(self) -> None:
        """Open the reasons below the badge, or close them."""
        if self.panel.isVisible():
            self.panel.hide()
        elif self.summary is not None:
            place = self.badge.mapTo(self._window, QPoint(0, self.badge.height() + 4))
            self.panel.show_summary(self.summary, place, self._window.height() - place.y() - 8)
