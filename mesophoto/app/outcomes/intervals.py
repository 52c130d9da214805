"""A column that draws each row's value with its interval, all on one scale."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from mesophoto.app.theme import current_theme

INTERVAL = Qt.ItemDataRole.UserRole
"""(low, value, high, least, most): the last two are the scale of the column."""


class IntervalDelegate(QStyledItemDelegate):
    """A dot for the value, a line for its 95 % interval, and a thin line where 0 is."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        theme, found = current_theme(), index.data(INTERVAL)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, theme.color("accent_soft"))
        if found is not None:
            self._draw(painter, QRectF(option.rect), found)
        painter.restore()

    def _draw(self, painter: QPainter, cell: QRectF, found: tuple[float, ...]) -> None:
        theme = current_theme()
        low, value, high, least, most = found
        room = cell.adjusted(theme.px(12), 0, -theme.px(12), 0)
        share = room.width() / ((most - least) or 1.0)

        def at(number: float) -> float:
            return room.left() + (number - least) * share

        middle = cell.center().y()
        painter.setPen(QPen(theme.color("outline"), 1))
        painter.drawLine(QPointF(at(0), cell.top()), QPointF(at(0), cell.bottom()))
        painter.setPen(QPen(theme.color("accent"), theme.px(2)))
        painter.drawLine(QPointF(at(low), middle), QPointF(at(high), middle))
        for end in (low, high):
            painter.drawLine(QPointF(at(end), middle - 4), QPointF(at(end), middle + 4))
        painter.setPen(QPen(theme.color("surface"), 1))
        painter.setBrush(theme.color("accent"))
        painter.drawEllipse(QPointF(at(value), middle), theme.px(4), theme.px(4))
