"""Paints a region's heading and a result's two lines."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QWidget

from mesophoto.app import texts
from mesophoto.app.inspector.model import ROW, Index, RegionGroup, ResultRow
from mesophoto.app.theme import current_theme
from mesophoto.app.verdicts import LOUD, draw_pill, pill_size, verdict_colors


class ResultTree(QTreeView):
    """A tree without branches: the delegate draws the regions' arrows, and a click opens and closes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setExpandsOnDoubleClick(False)


LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ResultDelegate(QStyledItemDelegate):
    """One column shows all: name and verdict above, values and change below."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, current_theme().px(36 if isinstance(index.data(ROW), RegionGroup) else 50))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = current_theme()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect).adjusted(theme.px(8), 1, -theme.px(8), -1)
        state = option.state
        painter.setPen(Qt.PenStyle.NoPen)
        if state & QStyle.StateFlag.State_Selected:
            painter.setBrush(theme.color("accent_soft"))
            painter.drawRoundedRect(rect, 8, 8)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(theme.color("hover"))
            painter.drawRoundedRect(rect, 8, 8)
        record = index.data(ROW)
        inner = rect.adjusted(theme.px(6), theme.px(4), -theme.px(8), -theme.px(4))
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
                text = f"{count} {texts.VERDICTS[word]}"
                size = pill_size(painter, text)
                corner = QPointF(right - size.width(), rect.center().y() - size.height() / 2)
                draw_pill(painter, corner, text, *verdict_colors(word))
                right -= size.width() + 5
        painter.setFont(theme.font("body", strong=True))
        painter.setPen(theme.color("text"))
        place = QRectF(rect.x(), rect.y(), right - rect.x(), rect.height())
        _draw_elided(painter, place, texts.region_name(group.region))

    def _paint_row(self, painter: QPainter, rect: QRectF, row: ResultRow) -> None:
        theme = current_theme()
        half = rect.height() / 2
        upper = QRectF(rect.x(), rect.y(), rect.width(), half)
        lower = upper.translated(0, half)
        right = rect.right()
        if row.verdict is not None:
            painter.setFont(theme.font("caption"))
            text = texts.VERDICTS[row.verdict]
            size = pill_size(painter, text)
            right -= size.width() + 6
            corner = QPointF(rect.right() - size.width(), upper.center().y() - size.height() / 2)
            draw_pill(painter, corner, text, *verdict_colors(row.verdict))
        painter.setFont(theme.font("body"))
        painter.setPen(theme.color("text"))
        _draw_elided(painter, QRectF(upper.x(), upper.y(), right - upper.x(), upper.height()), row.title)
        # Values of a pair that must not be compared are not set side by side.
        told = row.verdict != "not comparable" and (row.before is not None or row.after is not None)
        if told:
            painter.setFont(theme.font("caption", tabular=True))
            painter.setPen(theme.color("text_muted"))
            painter.drawText(lower, LEFT, row.values)
            loud = row.verdict in LOUD
            painter.setFont(theme.font("caption", strong=loud, tabular=True))
            painter.setPen(verdict_colors(row.verdict)[0] if loud else theme.color("text_muted"))
            painter.drawText(lower, RIGHT, row.change)
        else:
            painter.setFont(theme.font("caption"))
            painter.setPen(theme.color("text_muted"))
            _draw_elided(painter, lower, row.reason or "no value")


def _draw_elided(painter: QPainter, place: QRectF, text: str) -> None:
    fitting = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(place.width()))
    painter.drawText(place, LEFT, fitting)
