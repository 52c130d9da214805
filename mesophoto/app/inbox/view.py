"""The stacks of a card, one below the other: chosen, split, merged and filed by key or by dragging."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QDrag, QImage, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from mesophoto.app.day.dragging import waiting_data
from mesophoto.app.inbox.layout import RowLayout
from mesophoto.app.inbox.words import stack_title, stack_words
from mesophoto.app.theme import current_theme
from mesophoto.app.timeline.strip_painting import centre_cut

if TYPE_CHECKING:
    from mesophoto.workflows.import_plan import ImportItem
    from mesophoto.workflows.inbox import Stack

Index = QModelIndex | QPersistentModelIndex
STACK = Qt.ItemDataRole.UserRole


class StackModel(QAbstractListModel):
    """Stacks in order of time."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.stacks: tuple[Stack, ...] = ()

    def set_stacks(self, stacks: tuple[Stack, ...]) -> None:
        self.beginResetModel()
        self.stacks = stacks
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.stacks)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        stack = self.stacks[index.row()]
        if role == STACK:
            return stack
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return stack_title(stack)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return " ".join(stack_words(stack))
        return None


class StackView(QListView):
    """Shows the stacks; says what is wanted."""

    split_wanted = Signal(object)
    """Path of the photo that begins the new stack."""
    merge_wanted = Signal(object)
    """Path of the photo that begins the stack to be joined to the one above."""
    typed = Signal(str)
    """A letter: a patient is looked for."""
    digit_pressed = Signal(int)
    named_wanted = Signal()
    """Enter: file the stack under whom its slate names."""
    photo_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stack_model = StackModel(self)
        self.photo = 0
        """Number of the marked photo in the marked stack."""
        self.picked: frozenset[Path] = frozenset()
        """Photos that are filed without the rest of their stack."""
        self._images: dict[str, QImage] = {}
        self._pressed: QPointF | None = None
        self.setObjectName("stacks")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setModel(self.stack_model)
        self.setItemDelegate(StackDelegate(self))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        current_theme().changed.connect(self.scheduleDelayedItemsLayout)

    # what is shown

    def show_stacks(self, stacks: tuple[Stack, ...]) -> None:
        """Show stacks; the place in the list stays, so that the next one is marked when one is filed."""
        row = max(self.currentIndex().row(), 0)
        waiting = frozenset(path for stack in stacks for path in stack.paths)
        self.picked &= waiting
        self.stack_model.set_stacks(stacks)
        if stacks:
            self.setCurrentIndex(self.stack_model.index(min(row, len(stacks) - 1)))
        self._mark(0)

    def current(self) -> Stack | None:
        """The marked stack."""
        index = self.currentIndex()
        return index.data(STACK) if index.isValid() else None

    def items_to_file(self) -> tuple[ImportItem, ...]:
        """Picked photos; where none is, those of the marked stack."""
        if self.picked:
            items = (item for stack in self.stack_model.stacks for item in stack.items)
            return tuple(item for item in items if item.path in self.picked)
        stack = self.current()
        return () if stack is None else stack.items

    def set_images(self, images: dict[str, QImage]) -> None:
        """Take the photos in small, by their hashes."""
        self._images = images

    def image_of(self, item: ImportItem) -> QImage:
        """A photo in small."""
        return self._images.get(item.sha256, QImage())

    def forget(self) -> None:
        """Keep nothing that was seen."""
        self._images.clear()
        self.picked = frozenset()
        self.stack_model.set_stacks(())

    def layout_of(self, count: int) -> RowLayout:
        return RowLayout(self.viewport().width(), count)

    def _mark(self, number: int) -> None:
        stack = self.current()
        self.photo = 0 if stack is None else min(max(number, 0), len(stack.items) - 1)
        self.viewport().update()
        self.photo_changed.emit()

    # events

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        super().currentChanged(current, previous)
        self._mark(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        stack, key, text = self.current(), event.key(), event.text()
        command = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier & ~Qt.KeyboardModifier.KeypadModifier
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(key)
        if stack is None or command:
            super().keyPressEvent(event)
        elif step is not None:
            self._mark(self.photo + step)
        elif key == Qt.Key.Key_Space:
            self._pick(stack.items[self.photo].path)
        elif key == Qt.Key.Key_Slash:
            if self.photo:
                self.split_wanted.emit(stack.items[self.photo].path)
        elif key == Qt.Key.Key_Backspace:
            self.merge_wanted.emit(stack.items[0].path)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.named_wanted.emit()
        elif text.isdigit() and text != "0":
            self.digit_pressed.emit(int(text))
        elif text.isalpha():
            self.typed.emit(text)
        else:
            super().keyPressEvent(event)

    def _pick(self, path: Path) -> None:
        self.picked = self.picked ^ {path}
        self.viewport().update()
        self.photo_changed.emit()

    def photo_at(self, place: QPointF) -> tuple[int, int] | None:
        """Row and number of the photo at a place of the viewport."""
        index = self.indexAt(place.toPoint())
        if not index.isValid():
            return None
        inner = place - QPointF(self.visualRect(index).topLeft())
        count = len(index.data(STACK).items)
        layout = self.layout_of(count)
        number = next((n for n in range(count) if layout.thumb(n).contains(inner)), None)
        return None if number is None else (index.row(), number)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._pressed = event.position() if event.button() == Qt.MouseButton.LeftButton else None
        found = self.photo_at(event.position())
        if found is not None and event.button() == Qt.MouseButton.LeftButton:
            self.setCurrentIndex(self.stack_model.index(found[0]))
            self._mark(found[1])
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._pick(self.current().items[found[1]].path)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        if (event.position() - self._pressed).manhattanLength() < QApplication.startDragDistance():
            return
        place, self._pressed = self._pressed, None
        before = self.picked
        self.aim_drag(place)
        drag = QDrag(self)
        drag.setMimeData(waiting_data())
        if drag.exec(Qt.DropAction.MoveAction) == Qt.DropAction.IgnoreAction:
            self.picked = before
            self.viewport().update()

    def aim_drag(self, place: QPointF) -> None:
        """Make what is dragged what is filed: one photo, those picked, or from beside them the stack."""
        found = self.photo_at(place)
        if found is None:
            self.picked = frozenset()
            return
        path = self.stack_model.stacks[found[0]].items[found[1]].path
        if path not in self.picked:
            self.picked = frozenset({path})


class StackDelegate(QStyledItemDelegate):
    """Paints a stack as one row."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        layout = self.parent().layout_of(len(index.data(STACK).items))
        return QSize(100, round(layout.height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view, stack, theme = self.parent(), index.data(STACK), current_theme()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.translate(option.rect.topLeft())
        layout = view.layout_of(len(stack.items))
        card = QRectF(0, 0, option.rect.width(), option.rect.height()).adjusted(4, 3, -4, -3)
        painter.setPen(QPen(theme.color("accent" if chosen else "hairline"), 1.5 if chosen else 1))
        painter.setBrush(theme.color("accent_soft" if chosen else "surface"))
        painter.drawRoundedRect(card, 10, 10)
        self._paint_words(painter, stack, layout.words)
        for number, item in enumerate(stack.items):
            marked = chosen and view.hasFocus() and number == view.photo
            self._paint_photo(painter, item, layout.thumb(number), marked=marked)
        painter.restore()

    def _paint_words(self, painter: QPainter, stack: Stack, place: QRectF) -> None:
        theme, y = current_theme(), place.y()
        kinds = [("body", True, "text"), ("caption", False, "text_muted"), ("body", True, "accent")]
        wrap = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        for text, (font, strong, color) in zip(
            (stack_title(stack), *stack_words(stack)), kinds, strict=False
        ):
            painter.setFont(theme.font(font, strong=strong))
            painter.setPen(theme.color(color if not (stack.doubt and color == "accent") else "caution"))
            box = QRectF(place.x(), y, place.width(), place.bottom() - y)
            used = painter.boundingRect(box, wrap, text)
            painter.drawText(box, wrap, text)
            y = used.bottom() + theme.px(2)

    def _paint_photo(self, painter: QPainter, item: ImportItem, place: QRectF, *, marked: bool) -> None:
        theme, image = current_theme(), self.parent().image_of(item)
        shape = QPainterPath()
        shape.addRoundedRect(place, 8, 8)
        painter.save()
        painter.setClipPath(shape)
        painter.fillPath(shape, theme.color("sunken"))
        if not image.isNull():
            painter.drawImage(place, image, centre_cut(image, 1))
        painter.restore()
        if marked:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("accent"), 2.5))
            painter.drawRoundedRect(place.adjusted(-2, -2, 2, 2), 9, 9)
        if item.path in self.parent().picked:
            self._paint_tick(painter, place)

    def _paint_tick(self, painter: QPainter, place: QRectF) -> None:
        theme = current_theme()
        side = theme.px(24)
        disc = QRectF(place.right() - side - 4, place.top() + 4, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent"))
        painter.drawEllipse(disc)
        inner = disc.adjusted(4, 4, -4, -4)
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(inner.toRect(), theme.pixmap("check", round(inner.width()), ratio, "on_accent"))
