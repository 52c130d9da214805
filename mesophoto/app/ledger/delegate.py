"""Paints a spot's state as sign, word and colour, and its areas as a line over the sessions."""

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate

from mesophoto.app import texts
from mesophoto.app.language import mark, tr
from mesophoto.app.ledger.model import (
    AREA,
    CHANGE,
    CONTRAST,
    COURSE,
    GLYPHS,
    GROWING,
    NUMBER,
    ROW,
    STATE,
    SpotRow,
    state_token,
)
from mesophoto.app.theme import current_theme

EXAMINE_WORD = mark("examine")
MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_TABULAR = frozenset({NUMBER, AREA, CHANGE, CONTRAST})


class SpotDelegate(QStyledItemDelegate):
    """Rows of the spots' table."""

    def sizeHint(self, option, index) -> QSize:
        return QSize(0, current_theme().px(32))

    def paint(self, painter, option, index) -> None:
        theme = current_theme()
        row, column = index.data(ROW), index.column()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, theme.color("accent_soft"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, theme.color("hover"))
        inner = QRectF(option.rect).adjusted(theme.px(8), 0, -theme.px(6), 0)
        if column == STATE:
            _paint_state(painter, inner, row)
        elif column == COURSE:
            paint_course(painter, inner.adjusted(0, theme.px(7), 0, -theme.px(7)), row)
        else:
            loud = column in (CHANGE, CONTRAST) and row.state not in ("stable", "not visible")
            painter.setFont(theme.font("body", strong=loud, tabular=column in _TABULAR))
            painter.setPen(theme.color("text" if column != AREA else "text_muted"))
            text = painter.fontMetrics().elidedText(
                index.data(), Qt.TextElideMode.ElideRight, int(inner.width())
            )
            painter.drawText(inner, MIDDLE, text)
        painter.restore()


def state_width() -> int:
    """Width of the column of states: sign, word, and that a spot is to be examined, none cut off."""
    theme = current_theme()
    body, caption = (QFontMetricsF(theme.font(role, strong=True)) for role in ("body", "caption"))
    words = max(body.horizontalAdvance(f"{texts.state_name(state)}  ") for state in GROWING)
    words = max(
        words + caption.horizontalAdvance(tr(EXAMINE_WORD)),
        *(body.horizontalAdvance(texts.state_name(state)) for state in ("not visible", "stable")),
    )
    return math.ceil(words) + theme.px(8 + 16 + 6 + 16 + 4 + 6) + 4


def _paint_state(painter: QPainter, place: QRectF, row: SpotRow) -> None:
    theme = current_theme()
    color = theme.color(state_token(row.state))
    painter.setFont(theme.font("body", strong=True))
    painter.setPen(color)
    side = theme.px(16)
    painter.drawText(
        QRectF(place.x(), place.y(), side, place.height()),
        Qt.AlignmentFlag.AlignCenter,
        GLYPHS[row.state],
    )
    quiet = row.state in ("stable", "not visible")
    painter.setFont(theme.font("body", strong=not quiet))
    rest = place.adjusted(side + theme.px(6), 0, 0, 0)
    word = texts.state_name(row.state)
    painter.drawText(rest, MIDDLE, word)
    if row.examine:
        width = painter.fontMetrics().horizontalAdvance(f"{word}  ")
        icon = QRectF(rest.x() + width, place.center().y() - side / 2, side, side)
        theme.icon("warning", "caution").paint(painter, icon.toRect())
        painter.setFont(theme.font("caption", strong=True))
        painter.setPen(theme.color("caution"))
        told = rest.adjusted(width + side + theme.px(4), 0, 0, 0)
        painter.drawText(told, MIDDLE, tr(EXAMINE_WORD))


def paint_course(painter: QPainter, place: QRectF, row: SpotRow) -> None:
    """Draw the areas as a line over the sessions, the photo that is looked at as a dot."""
    theme = current_theme()
    known = [area for area in row.course if area is not None]
    if len(row.course) < 2 or not known:
        return
    most = max([*known, 1e-6]) * 1.05
    step = place.width() / (len(row.course) - 1)
    path = QPainterPath()
    points = [
        None
        if area is None
        else QPointF(place.x() + index * step, place.bottom() - area / most * place.height())
        for index, area in enumerate(row.course)
    ]
    for before, at in zip([None, *points], points, strict=False):
        if at is not None and before is not None:
            path.lineTo(at)
        elif at is not None:
            # A session by itself, between those that do not show the spot, is a short dash.
            path.moveTo(at - QPointF(1, 0))
            path.lineTo(at + QPointF(1, 0))
            path.moveTo(at)
    painter.setPen(QPen(theme.color("hairline"), 1))
    painter.drawLine(place.bottomLeft(), place.bottomRight())
    color = theme.color(state_token(row.state))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(color, 1.6))
    painter.drawPath(path)
    chosen = points[row.photo]
    if chosen is not None:
        painter.setBrush(color)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(chosen, 2.8, 2.8)
