"""The verdict on the pair as a small button: an icon and a word, told apart by shape, word and colour."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QToolButton, QWidget

from mesophoto.app.comparability.model import PairSummary
from mesophoto.app.icons import grow_icon
from mesophoto.app.language import tr
from mesophoto.app.theme import current_theme, set_icon, set_kind

LEVELS = {"comparable": "text", "with care": "caution", "not comparable": "danger"}
"""Colour of each verdict's icon."""


def paint_verdict(painter: QPainter, summary: PairSummary, disc: QRectF) -> None:
    """Paint a verdict's icon on a disc, for a place too small for its word."""
    theme = current_theme()
    painter.setPen(QPen(theme.color(LEVELS[summary.verdict], 0.5), 1))
    painter.setBrush(theme.color("surface"))
    painter.drawEllipse(disc)
    side = disc.height() * 0.74
    ratio = painter.device().devicePixelRatioF()
    drawn = theme.pixmap(summary.icon, round(side), ratio, LEVELS[summary.verdict])
    painter.drawPixmap(QPointF(disc.center().x() - side / 2, disc.center().y() - side / 2), drawn)


class PairBadge(QToolButton):
    """Shows a verdict; a click asks for the reasons. Hidden where there is no pair."""

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.summary: PairSummary | None = None
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        grow_icon(self)
        self.clicked.connect(self.asked)
        self.hide()

    def show_summary(self, summary: PairSummary | None) -> None:
        """Show what is said of a pair, or nothing."""
        self.summary = summary
        self.setVisible(summary is not None)
        if summary is None:
            return
        self.setText(summary.word)
        set_icon(self, summary.icon, LEVELS[summary.verdict])
        self.setProperty("verdict", summary.verdict)
        set_kind(self, "verdict")
        self.setToolTip(tr("{sentence} Click for every check.").format(sentence=summary.sentence()))
        self.setAccessibleName(tr("The pair of photos: {sentence}").format(sentence=summary.sentence()))
