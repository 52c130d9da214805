"""The verdict on the pair above its results, with what matters most to do."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from mesophoto.app.comparability.badge import LEVELS
from mesophoto.app.comparability.model import PairSummary
from mesophoto.app.language import tr
from mesophoto.app.theme import current_theme, set_kind

SHOWN = 3


class ComparabilityCard(QFrame):
    """Icon, word and the first advice; a button asks for the rest."""

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        self._summary: PairSummary | None = None
        self.icon = QLabel()
        self.verdict = set_kind(QLabel(), "strong")
        self.more = set_kind(QToolButton(), "quiet")
        self.more.setText(tr("All checks"))
        self.more.clicked.connect(self.asked)
        self.advice = QLabel()
        self.advice.setWordWrap(True)
        self.advice.setTextFormat(Qt.TextFormat.PlainText)
        self.told = set_kind(QLabel(), "caption")
        self.told.setWordWrap(True)
        head = QHBoxLayout()
        head.setSpacing(theme.px(8))
        head.addWidget(self.icon)
        head.addWidget(self.verdict, 1)
        head.addWidget(self.more)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.px(12), theme.px(6), theme.px(6), theme.px(8))
        layout.setSpacing(theme.px(2))
        layout.addLayout(head)
        layout.addWidget(self.advice)
        layout.addWidget(self.told)
        theme.changed.connect(self._draw)

    def show_summary(self, summary: PairSummary | None) -> None:
        """Show what is said of a pair, or nothing."""
        self._summary = summary
        self.setVisible(summary is not None)
        if summary is None:
            return
        self.setProperty("level", "error" if summary.verdict == "not comparable" else "")
        set_kind(self, "note" if summary.verdict == "comparable" else "banner")
        self.verdict.setText(summary.word)
        lines = list(summary.advice)
        if len(lines) > SHOWN:
            lines = [*lines[:SHOWN], tr("And %n more.", n=len(lines) - SHOWN)]
        self.advice.setText("\n".join(lines))
        self.advice.setVisible(bool(lines))
        self.told.setText(summary.told_of)
        self.told.setVisible(bool(summary.told_of))
        self.setToolTip(summary.sentence())
        self._draw()

    def fit_width(self, width_px: int) -> None:
        """Take the height that the advice needs at a width, for a place of fixed width."""
        margins = self.layout().contentsMargins()
        inner = width_px - margins.left() - margins.right()
        self.advice.ensurePolished()  # or the height would be that of another font
        self.advice.setFixedSize(inner, max(self.advice.heightForWidth(inner), 0))

    def _draw(self) -> None:
        if self._summary is not None:
            theme = current_theme()
            color = LEVELS[self._summary.verdict]
            self.icon.setPixmap(
                theme.pixmap(self._summary.icon, theme.px(18), self.devicePixelRatioF(), color)
            )
