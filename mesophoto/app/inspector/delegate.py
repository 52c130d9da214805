"""Paints a region's heading and a result's two lines."""

import math
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QResizeEvent
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QWidget

from mesophoto.app import texts
from mesophoto.app.inspector.model import ROW, Index, RegionGroup, ResultRow
from mesophoto.app.theme import current_theme
from mesophoto.app.verdicts import LOUD, draw_pill, pill_size, text_pill_size, verdict_colors


class ResultTree(QTreeView):
    """A tree without branches: the delegate draws the regions' arrows, and a click opens and closes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setExpandsOnDoubleClick(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()  # rows are as high as their texts need at the width


LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
WRAPPED = (Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop).value | Qt.TextFlag.TextWordWrap.value
ROW_MARGIN_PX = 5


class ResultDelegate(QStyledItemDelegate):
    """One column shows all: name and verdict above, values and change or the whole reason below."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        theme, record = current_theme(), index.data(ROW)
        if isinstance(record, RegionGroup):
            return QSize(100, theme.px(36))
        tree = self.parent()
        width = tree.viewport().width() if isinstance(tree, QTreeView) else theme.px(300)
        place = _inner(QRectF(0, 0, width, 0)).adjusted(theme.px(22), 0, 0, 0)
        bottom = max(part.place.bottom() for part in lay_out_row(record, place.width()))
        return QSize(100, math.ceil(bottom + 2 * theme.px(ROW_MARGIN_PX) + 2))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = current_theme()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect).adjusted(theme.px(8), 1, -theme.px(8), -1)
        inner = _inner(QRectF(option.rect))
        state = option.state
        painter.setPen(Qt.PenStyle.NoPen)
        if state & QStyle.StateFlag.State_Selected:
            painter.setBrush(theme.color("accent_soft"))
            painter.drawRoundedRect(rect, 8, 8)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(theme.color("hover"))
            painter.drawRoundedRect(rect, 8, 8)
        record = index.data(ROW)
        if isinstance(record, RegionGroup):
            self._paint_group(painter, inner, record, is_open=bool(state & QStyle.StateFlag.State_Open))
        else:
            self._paint_row(painter, inner.adjusted(theme.px(22), 0, 0, 0), record)
        painter.restore()

    def _paint_group(self, painter: QPainter, rect: QRectF, group: RegionGroup, *, is_open: bool) -> None:
        theme = current_theme()
        side = theme.px(16)
        arrow = QRect(round(rect.x()), round(rect.center().y() - side / 2), side, side)
        theme.icon("chevron-down" if is_open else "chevron-right", "text_muted").paint(painter, arrow)
        rect = rect.adjusted(theme.px(22), 0, 0, 0)
        painter.setFont(theme.font("caption", strong=True))
        right = rect.right()
        for word in reversed(LOUD):
            count = group.counts()[word]
            if count:
                text = f"{count} {texts.verdict_name(word)}"
                size = pill_size(painter, text)
                corner = QPointF(right - size.width(), rect.center().y() - size.height() / 2)
                draw_pill(painter, corner, text, *verdict_colors(word))
                right -= size.width() + 5
        painter.setFont(theme.font("body", strong=True))
        painter.setPen(theme.color("text"))
        place = QRectF(rect.x(), rect.y(), right - rect.x(), rect.height())
        _draw_elided(painter, place, texts.region_name(group.region))

    def _paint_row(self, painter: QPainter, rect: QRectF, row: ResultRow) -> None:
        for part in lay_out_row(row, rect.width()):
            place = part.place.translated(rect.topLeft())
            painter.setFont(part.font)
            if part.is_pill:
                draw_pill(painter, place.topLeft(), part.text, *verdict_colors(row.verdict))
            else:
                painter.setPen(part.color)
                painter.drawText(place, part.flags, part.text)


@dataclass(frozen=True)
class Part:
    """A text of a row, and where it stands in the row."""

    text: str
    place: QRectF
    font: QFont
    color: QColor = field(default_factory=QColor)
    flags: int = 0
    is_pill: bool = False


def lay_out_row(row: ResultRow, width: float) -> list[Part]:
    """Place all of a row's texts at a width: none is cut off, what is too long wraps.

    The verdict stands beside the name, which wraps; what is to be examined comes before the values or the
    reason.
    """
    theme = current_theme()
    body, caption = theme.font("body"), theme.font("caption", tabular=True)
    gap, line_gap = theme.px(6), theme.px(2)
    text, muted = theme.color("text"), theme.color("text_muted")
    parts: list[Part] = []
    pill = _pill_size(row, caption)
    beside = width - (pill.width() + gap if pill is not None else 0)
    name = _measure(body, row.title, beside)
    fits = name.width() <= beside
    if not fits:  # a word by itself is too long
        name = _measure(body, row.title, width)
    parts.append(Part(row.title, name, body, text, WRAPPED))
    y = name.bottom()
    if pill is not None:
        top = 0.0 if fits else y + line_gap
        left = width - pill.width() if fits else 0.0
        place = QRectF(QPointF(left, top), pill)
        parts.append(Part(texts.verdict_name(row.verdict or ""), place, caption, is_pill=True))
        y = max(y, place.bottom())
    for told, font, color in (
        (row.alarm, theme.font("caption", strong=True), theme.color("caution")),
        (row.excuse, caption, muted),
    ):
        if told:
            place = _measure(font, told, width).translated(0, y + line_gap)
            parts.append(Part(told, place, font, color, WRAPPED))
            y = place.bottom()
    if row.is_told:
        parts += _lay_out_values(row, width, y + line_gap)
    return parts


def _lay_out_values(row: ResultRow, width: float, y: float) -> list[Part]:
    """Before and after at the left, the change at the right or, where there is no room, below."""
    theme = current_theme()
    muted, loud = theme.color("text_muted"), row.verdict in LOUD
    caption, strong = (theme.font("caption", strong=bold, tabular=True) for bold in (False, loud))
    values = _measure(caption, row.values, width).translated(0, y)
    parts = [Part(row.values, values, caption, muted, WRAPPED)]
    if row.change:
        color = verdict_colors(row.verdict)[0] if loud else muted
        change = _measure(strong, row.change, width)
        is_beside = values.width() + theme.px(8) + change.width() <= width
        change.moveTo(width - change.width() if is_beside else 0.0, y if is_beside else values.bottom())
        parts.append(Part(row.change, change, strong, color, WRAPPED))
    return parts


def _inner(rect: QRectF) -> QRectF:
    """Where a row's texts stand."""
    theme = current_theme()
    side, margin = theme.px(8), theme.px(ROW_MARGIN_PX)
    return rect.adjusted(side + theme.px(6), 1 + margin, -side - theme.px(8), -1 - margin)


def _measure(font: QFont, text: str, width: float) -> QRectF:
    """Room that a text takes when it is wrapped at a width, from 0, 0."""
    found = QFontMetricsF(font).boundingRect(QRectF(0, 0, max(width, 1.0), 1e6), WRAPPED, text)
    return QRectF(0, 0, math.ceil(found.width()) + 1, math.ceil(found.height()))


def _pill_size(row: ResultRow, font: QFont) -> QSizeF | None:
    return None if row.verdict is None else text_pill_size(font, texts.verdict_name(row.verdict))


def _draw_elided(painter: QPainter, place: QRectF, text: str) -> None:
    fitting = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(place.width()))
    painter.drawText(place, LEFT, fitting)
