"""A titled list of two-line entries with what can be done to them below."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from mesophoto.app.keeping.parts import Words, follow_each_other
from mesophoto.app.theme import current_theme, set_kind

ENTRY = Qt.ItemDataRole.UserRole


@dataclass(frozen=True)
class Entry:
    """What one line shows, and what it stands for."""

    what: Any
    title: str
    below: str = ""
    badge: str = ""
    is_urgent: bool = False


class EntryDelegate(QStyledItemDelegate):
    """A title, a quieter line below it, and a word at the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        return QSize(100, current_theme().px(54))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        theme, entry = current_theme(), index.data(ENTRY)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = QRectF(option.rect).adjusted(2, 2, -2, -2)
        painter.setPen(Qt.PenStyle.NoPen)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(theme.color("accent_soft" if chosen else "hover"))
            painter.drawRoundedRect(card, 8, 8)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(theme.color("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(card, 8, 8)
        inner = card.adjusted(theme.px(12), theme.px(6), -theme.px(12), -theme.px(6))
        painter.setFont(theme.font("caption", strong=True))
        badge_width = painter.fontMetrics().horizontalAdvance(entry.badge)
        painter.setPen(theme.color("worsened" if entry.is_urgent else "accent"))
        vertical = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(inner, Qt.AlignmentFlag.AlignRight | vertical, entry.badge)
        inner.setRight(inner.right() - badge_width - theme.px(8))
        half = inner.height() / 2 if entry.below else inner.height()
        for number, (text, role, color) in enumerate(
            ((entry.title, "body", "text"), (entry.below, "caption", "text_muted"))
        ):
            if text:
                painter.setFont(theme.font(role, strong=number == 0))
                painter.setPen(theme.color(color))
                room = int(inner.width())
                line = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
                place = QRectF(inner.x(), inner.y() + number * half, inner.width(), half)
                painter.drawText(place, Qt.AlignmentFlag.AlignLeft | vertical, line)
        painter.restore()


class Section(QWidget):
    """Entries with a title above and buttons below; without entries, what to do first."""

    activated = Signal(object)

    def __init__(self, title: str, empty: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        self.list = set_kind(QListWidget(), "card")
        self.list.setAccessibleName(title)
        self.list.setItemDelegate(EntryDelegate(self.list))
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.itemActivated.connect(lambda item: self.activated.emit(item.data(ENTRY).what))
        self.list.currentItemChanged.connect(self._refresh)
        self.empty = set_kind(Words(empty, "muted"), "note")
        self.empty.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12))
        self.pages = QStackedWidget()
        self.pages.addWidget(self.list)
        self.pages.addWidget(self.empty)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(theme.px(8))
        self._needing: list[QPushButton] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(8))
        layout.addWidget(Words(title, "heading"))
        layout.addWidget(self.pages, 1)
        layout.addLayout(self.buttons)

    def add_button(self, button: QPushButton, *, needs_entry: bool = True) -> QPushButton:
        """Put a button below; one that needs an entry waits until one is chosen."""
        button.setAutoDefault(False)
        self.buttons.addWidget(button)
        if needs_entry:
            self._needing.append(button)
        self._refresh()
        return button

    def end_buttons(self) -> None:
        """Let the buttons stand at the left, in tab order."""
        self.buttons.addStretch()
        found = [self.buttons.itemAt(number).widget() for number in range(self.buttons.count() - 1)]
        follow_each_other(self.list, *found)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        row = self.list.currentRow()
        self.list.clear()
        for entry in entries:
            item = QListWidgetItem(". ".join(filter(None, (entry.title, entry.below, entry.badge))))
            item.setToolTip(entry.below)
            item.setData(ENTRY, entry)
            self.list.addItem(item)
        self.pages.setCurrentIndex(0 if entries else 1)
        self.list.setCurrentRow(min(max(row, 0), len(entries) - 1))
        self._refresh()

    def chosen(self) -> Any:
        """What the chosen entry stands for; None without one."""
        item = self.list.currentItem()
        return None if item is None else item.data(ENTRY).what

    def _refresh(self, *_: Any) -> None:
        for button in self._needing:
            button.setEnabled(self.chosen() is not None)
