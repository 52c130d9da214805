"""Why a pair may be compared, or not: every check, what to do about it, and what is withheld."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mesophoto.app import texts
from mesophoto.app.comparability.badge import LEVELS
from mesophoto.app.comparability.model import CheckRow, PairSummary
from mesophoto.app.icons import grow_icon
from mesophoto.app.language import tr
from mesophoto.app.theme import current_theme, set_icon, set_kind

WIDTH_PX = 460
LIMIT_AT = 0.6
"""Where on the bar the limit stands: what is beyond it has room to show by how much."""


class ShareBar(QWidget):
    """A difference against its limit: a bar, and a mark where the limit is."""

    def __init__(self, share: float, passed: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.share, self.passed = share, passed
        self.setFixedSize(self.sizeHint())
        self.setAccessibleName(tr("{share} of the limit").format(share=texts.percent(share)))

    def sizeHint(self) -> QSize:
        theme = current_theme()
        return QSize(theme.px(96), theme.px(14))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        height = theme.px(5)
        track = QRectF(0, (self.height() - height) / 2, self.width(), height)
        painter.setBrush(theme.color("pressed"))
        painter.drawRoundedRect(track, height / 2, height / 2)
        filled = QRectF(track)
        filled.setWidth(max(min(self.share * LIMIT_AT, 1.0) * track.width(), height))
        painter.setBrush(theme.color("text_muted" if self.passed else "caution"))
        painter.drawRoundedRect(filled, height / 2, height / 2)
        painter.setBrush(theme.color("text"))
        painter.drawRect(QRectF(round(track.width() * LIMIT_AT) - 1, 0, 2, self.height()))
        painter.end()


class PairPanel(QFrame):
    """Lies over the window, below the badge; closes with Escape or a click elsewhere."""

    def __init__(self, anchor: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        theme = current_theme()
        set_kind(self, "popover")
        self.setAccessibleName(tr("Why the pair may be compared, or not"))
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, theme.px(8), 1, theme.px(8))
        layout.addWidget(self._scroll)
        self._anchor = anchor
        self.fold = set_kind(QToolButton(), "quiet")
        self.passed = QWidget()
        self.hide()

    def show_summary(self, summary: PairSummary, place: QPoint, room_px: int) -> None:
        """Open at a place (of the window, upper left), no higher than there is room."""
        theme = current_theme()
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(theme.px(20), theme.px(8), theme.px(20), theme.px(8))
        column.setSpacing(theme.px(12))
        column.addLayout(_head(summary))
        for row in summary.failed:
            column.addWidget(_check(row))
        if summary.withheld:
            column.addLayout(_list(tr("Not told for this pair"), summary.withheld))
        if summary.notes:
            column.addLayout(_list(tr("To be known"), summary.notes))
        self._add_passed(column, summary)
        column.addStretch()
        self._scroll.setWidget(content)
        content.setAutoFillBackground(False)
        self._content = content
        self._room_px = room_px
        self.setFixedWidth(theme.px(WIDTH_PX))
        self._fit()
        self.move(place)
        self.show()
        self.raise_()
        self.fold.setFocus()

    def text(self) -> str:
        """All that is said, in order."""
        return "\n".join(label.text() for label in self._content.findChildren(QLabel) if label.isVisible())

    def _add_passed(self, column: QVBoxLayout, summary: PairSummary) -> None:
        count = len(summary.passed)
        self.passed = QWidget()
        rows = QVBoxLayout(self.passed)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(current_theme().px(8))
        for row in summary.passed:
            rows.addWidget(_check(row))
        self.fold = set_kind(QToolButton(), "quiet")
        self.fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        grow_icon(self.fold)
        self.fold.setText(tr("%n checks passed", n=count))
        self.fold.clicked.connect(self._on_fold)
        self.fold.setVisible(count > 0)
        column.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.passed)
        self.passed.setHidden(bool(summary.failed))
        self._draw_fold()

    def _on_fold(self) -> None:
        self.passed.setHidden(not self.passed.isHidden())
        self._draw_fold()
        self._fit()

    def _draw_fold(self) -> None:
        set_icon(self.fold, "chevron-right" if self.passed.isHidden() else "chevron-down", "text_muted")

    def _fit(self) -> None:
        """As high as the content needs, as far as there is room; else it scrolls."""
        content = self._scroll.widget()
        if content is None:
            return
        width = self.width() - 2
        content.layout().activate()
        wanted = content.layout().totalHeightForWidth(width)
        self.setFixedHeight(min(max(wanted, 0) + 2 * current_theme().px(8) + 2, self._room_px))

    def showEvent(self, event: QShowEvent) -> None:
        QApplication.instance().installEventFilter(self)

    def hideEvent(self, event: QHideEvent) -> None:
        QApplication.instance().removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A click elsewhere closes; one on the badge is the badge's own affair."""
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(watched, QWidget):
            inside = watched is self or self.isAncestorOf(watched)
            if not inside and watched is not self._anchor:
                self.hide()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            self._anchor.setFocus()
        else:
            super().keyPressEvent(event)


def _head(summary: PairSummary) -> QHBoxLayout:
    theme = current_theme()
    icon = QLabel()
    ratio = icon.devicePixelRatioF()
    icon.setPixmap(theme.pixmap(summary.icon, theme.px(20), ratio, LEVELS[summary.verdict]))
    title = set_kind(QLabel(summary.title), "heading")
    title.setWordWrap(True)
    row = QHBoxLayout()
    row.setSpacing(theme.px(8))
    row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(title, 1)
    return row


def _check(row: CheckRow) -> QWidget:
    """Name and bar, values and difference, then what to do."""
    theme = current_theme()
    holder = QWidget()
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(theme.px(8))
    grid.setVerticalSpacing(theme.px(1))
    grid.setColumnStretch(1, 1)
    icon = QLabel()
    drawn = theme.pixmap(
        "check" if row.passed else "warning",
        theme.px(16),
        icon.devicePixelRatioF(),
        "text_muted" if row.passed else "caution",
    )
    icon.setPixmap(drawn)
    icon.setAccessibleName(tr("passed") if row.passed else tr("not passed"))
    grid.addWidget(icon, 0, 0)
    grid.addWidget(QLabel(row.title) if row.passed else set_kind(QLabel(row.title), "strong"), 0, 1)
    if row.share is not None:
        grid.addWidget(ShareBar(row.share, row.passed), 0, 2, Qt.AlignmentFlag.AlignRight)
    told = "   ·   ".join(part for part in (row.values, row.measure) if part)
    if told:
        values = set_kind(QLabel(told), "caption")
        values.setWordWrap(True)
        grid.addWidget(values, 1, 1, 1, 2)
    if row.advice:
        advice = QLabel(row.advice)
        advice.setWordWrap(True)
        advice.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        grid.addWidget(advice, 2, 1, 1, 2)
    return holder


def _list(title: str, lines: tuple[str, ...]) -> QVBoxLayout:
    theme = current_theme()
    column = QVBoxLayout()
    column.setSpacing(theme.px(4))
    column.addWidget(set_kind(QLabel(title), "strong"))
    for line in lines:
        label = QLabel(line)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        column.addWidget(label)
    return column
