"""The palette's own window: a field, and beneath it what fits. The field keeps the keyboard throughout."""

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from mesophoto.app.language import tr
from mesophoto.app.palette.entries import Entry
from mesophoto.app.theme import current_theme, set_kind

ENTRY = Qt.ItemDataRole.UserRole
ROWS_SHOWN = 9
ROW_PX = 46
WIDTH_PX = 620


class EntryModel(QAbstractListModel):
    """What fits, as a list."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.entries: list[Entry] = []

    def set_entries(self, entries: list[Entry]) -> None:
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self.entries[index.row()]
        if role == ENTRY:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return entry.spoken()
        return entry.why_not if role == Qt.ItemDataRole.ToolTipRole else None


class EntryDelegate(QStyledItemDelegate):
    """Paints a line: what it is, where else it is found or why it cannot be done, and its keys."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        return QSize(100, current_theme().px(ROW_PX))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        theme, entry = current_theme(), index.data(ENTRY)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = QRectF(option.rect).adjusted(6, 1, -6, -1)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent_soft"))
            painter.drawRoundedRect(card, 8, 8)
        inner = card.adjusted(theme.px(12), theme.px(3), -theme.px(12), -theme.px(3))
        side = theme.px(18)
        if entry.icon is not None:
            at = QRectF(inner.left(), inner.center().y() - side / 2, side, side).toRect()
            entry.icon.paint(painter, at)
        inner.setLeft(inner.left() + side + theme.px(12))
        inner.setRight(inner.right() - self._paint_keys(painter, inner, entry))
        top, half = inner.top(), inner.height() / 2
        painter.setFont(theme.font("body", strong=True))
        painter.setPen(theme.color("text_muted" if entry.why_not else "on_accent_soft" if chosen else "text"))
        text = f"{entry.text}  ✓" if entry.is_checked else entry.text
        self._paint_line(painter, QRectF(inner.left(), top, inner.width(), half), text)
        painter.setFont(theme.font("caption"))
        painter.setPen(
            theme.color("caution" if entry.why_not else "on_accent_soft" if chosen else "text_muted")
        )
        self._paint_line(
            painter, QRectF(inner.left(), top + half, inner.width(), half), entry.why_not or entry.place
        )
        painter.restore()

    def _paint_keys(self, painter: QPainter, inner: QRectF, entry: Entry) -> float:
        """Paint the shortcut at the right; returns the width it takes."""
        if not entry.keys:
            return 0.0
        theme = current_theme()
        painter.setFont(theme.font("caption"))
        width = painter.fontMetrics().horizontalAdvance(entry.keys) + theme.px(12)
        height = painter.fontMetrics().height() + theme.px(4)
        frame = QRectF(inner.right() - width, inner.center().y() - height / 2, width, height)
        painter.setPen(theme.color("outline"))
        painter.setBrush(theme.color("surface"))
        painter.drawRoundedRect(frame, 5, 5)
        painter.setPen(theme.color("text_muted"))
        painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, entry.keys)
        return width + theme.px(12)

    def _paint_line(self, painter: QPainter, box: QRectF, text: str) -> None:
        elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()))
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, elided)


class Palette(QDialog):
    """Says what is typed and what was chosen; knows nothing of where entries come from."""

    typed = Signal(str)
    chosen = Signal(object)
    """The `Entry`, after the palette has closed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        theme = current_theme()
        self.setWindowTitle(tr("Command palette"))
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("What would you like to do? Commands, patients, libraries"))
        self.field.setAccessibleName(tr("Command, patient or library"))
        self.field.setFont(theme.font("heading"))
        self.field.setMinimumHeight(theme.px(40))
        self.field.textChanged.connect(self.typed)
        self.field.installEventFilter(self)
        self.model = EntryModel(self)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(EntryDelegate(self.list))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFocusProxy(self.field)
        self.list.setAccessibleName(tr("What fits"))
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.clicked.connect(self._choose)
        self.hint = set_kind(QLabel(), "caption")
        self.hint.setWordWrap(True)
        frame = set_kind(QFrame(), "popover")
        column = QVBoxLayout(frame)
        column.setContentsMargins(*[theme.px(10)] * 4)
        column.setSpacing(theme.px(8))
        for widget in (self.field, self.list, self.hint):
            column.addWidget(widget)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        self.setFixedWidth(min(theme.px(WIDTH_PX), parent.width() - theme.px(48)))

    def show_entries(self, entries: list[Entry]) -> None:
        """Show what fits, the first of it chosen."""
        self.model.set_entries(entries)
        self.list.setFixedHeight(current_theme().px(ROW_PX) * min(len(entries), ROWS_SHOWN) + 2)
        self.list.setVisible(bool(entries))
        self._move_to(0)
        self.adjustSize()

    def show_above(self, window: QWidget) -> None:
        """Open near the top of a window, in the middle."""
        self.adjustSize()
        place = window.rect().center() - self.rect().center()
        place.setY(current_theme().px(72))
        self.move(window.mapToGlobal(place))
        self.show()
        self.activateWindow()
        self.field.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Close when one turns to another window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isVisible() and not self.isActiveWindow():
            self.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and self._on_key(event.key())
        ):
            return True
        return super().eventFilter(watched, event)

    def _on_key(self, key: int) -> bool:
        row, last = self.list.currentIndex().row(), self.model.rowCount() - 1
        moves = {
            Qt.Key.Key_Down: 0 if row >= last else row + 1,
            Qt.Key.Key_Up: last if row <= 0 else row - 1,
            Qt.Key.Key_PageDown: min(row + ROWS_SHOWN, last),
            Qt.Key.Key_PageUp: max(row - ROWS_SHOWN, 0),
        }
        if key in moves:
            self._move_to(moves[key])
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.list.currentIndex())
            return True
        return False

    def _move_to(self, row: int) -> None:
        index = self.model.index(row)
        self.list.setCurrentIndex(index)
        entry = index.data(ENTRY) if index.isValid() else None
        if entry is None:
            self.hint.setText(tr("Nothing is found by that. Try another word."))
        else:
            self.hint.setText(entry.why_not or tr("↑ ↓ choose, Enter does it, Esc closes."))
            self.field.setAccessibleDescription(entry.spoken())
            QAccessible.updateAccessibility(
                QAccessibleEvent(self.field, QAccessible.Event.DescriptionChanged)
            )

    def _choose(self, index: QModelIndex) -> None:
        entry = index.data(ENTRY) if index.isValid() else None
        if entry is None or entry.why_not:
            return
        self.close()
        self.chosen.emit(entry)
