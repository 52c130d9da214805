"""The lines of a day, and how they are painted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from mesophoto.app import texts
from mesophoto.app.language import tr
from mesophoto.app.theme import current_theme

if TYPE_CHECKING:
    from mesophoto.workflows.day import DayEntry

Index = QModelIndex | QPersistentModelIndex
ENTRY = Qt.ItemDataRole.UserRole
NUMBERED = 9
"""So many lines have a digit as their key."""


class DayModel(QAbstractListModel):
    """Patients of a day."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: tuple[DayEntry, ...] = ()
        self.is_numbered = False

    def set_entries(self, entries: tuple[DayEntry, ...]) -> None:
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def set_numbered(self, numbered: bool) -> None:
        """Show the digits that file a stack."""
        self.is_numbered = numbered
        self.layoutChanged.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self.entries[index.row()]
        if role == ENTRY:
            return entry
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{time_text(entry)} {entry.patient.name}".strip()
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return describe_entry(entry)
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join((entry.patient.name, describe_entry(entry)))
        return None

    def row_of(self, key: str | None) -> int | None:
        return next((row for row, entry in enumerate(self.entries) if entry.key == key), None)


def time_text(entry: DayEntry) -> str:
    """When a patient is expected, in the user's own format; nothing for one who walked in."""
    if entry.appointment is None:
        return ""
    return texts.time_text(entry.appointment.starts_at)


def describe_entry(entry: DayEntry) -> str:
    """Second line of the list."""
    parts = []
    if entry.treatment_number is not None:
        parts.append(
            tr("treatment {number} of {count}").format(
                number=entry.treatment_number, count=entry.treatment_count
            )
        )
    if entry.photo_count:
        parts.append(tr("%n photos", n=entry.photo_count) if entry.photo_count > 1 else tr("1 photo"))
    else:
        parts.append(tr("no photos yet"))
    if entry.appointment is None:
        parts.append(tr("without appointment"))
    elif entry.appointment.note:
        parts.append(entry.appointment.note)
    return " · ".join(parts)


class DayDelegate(QStyledItemDelegate):
    """Paints the time, the name, and a tick for who was photographed."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, current_theme().px(54))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, state = current_theme(), option.state
        entry: DayEntry = index.data(ENTRY)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = QRectF(option.rect).adjusted(6, 2, -6, -2)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.setPen(Qt.PenStyle.NoPen)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(theme.color("accent_soft" if chosen else "hover"))
            painter.drawRoundedRect(card, 8, 8)
        if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_KeyboardFocusChange:
            painter.setPen(theme.color("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(card, 8, 8)
        inner = card.adjusted(theme.px(10), theme.px(6), -theme.px(10), -theme.px(6))
        self._paint_texts(painter, entry, inner, index)
        painter.restore()

    def _paint_texts(self, painter: QPainter, entry: DayEntry, inner: QRectF, index: Index) -> None:
        theme = current_theme()
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        half = inner.height() / 2
        painter.setFont(theme.font("caption", strong=True))
        margin = painter.fontMetrics().horizontalAdvance("00:00 MM") + theme.px(2)
        number = index.row() + 1
        if index.model().is_numbered and number <= NUMBERED:
            self._paint_digit(painter, str(number), inner, theme.px(20))
            inner = inner.adjusted(0, 0, -theme.px(26), 0)
        mark = theme.px(16)
        icon, color = ("check", "accent") if entry.photo_count else ("dot", "text_muted")
        ratio = painter.device().devicePixelRatioF()
        place = QRectF(inner.x(), inner.y() + half + (half - mark) / 2, mark, mark)
        painter.drawPixmap(place.toRect(), theme.pixmap(icon, mark, ratio, color))
        painter.setFont(theme.font("caption", strong=True))
        painter.setPen(theme.color("text_muted"))
        painter.drawText(QRectF(inner.x(), inner.y(), margin, half), left, time_text(entry))
        words = inner.adjusted(margin, 0, 0, 0)
        for row, (text, color, font) in enumerate((
            (entry.patient.name, "text", theme.font("body", strong=True)),
            (describe_entry(entry), "text_muted", theme.font("caption")),
        )):  # fmt: skip
            painter.setFont(font)
            painter.setPen(theme.color(color))
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(words.width()))
            painter.drawText(QRectF(words.x(), words.y() + row * half, words.width(), half), left, shown)

    def _paint_digit(self, painter: QPainter, digit: str, inner: QRectF, side: float) -> None:
        theme = current_theme()
        key = QRectF(inner.right() - side, inner.center().y() - side / 2, side, side)
        painter.setPen(theme.color("outline"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(key, 4, 4)
        painter.setPen(theme.color("text_muted"))
        painter.drawText(key, Qt.AlignmentFlag.AlignCenter, digit)
