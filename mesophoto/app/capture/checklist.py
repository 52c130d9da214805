"""Which views of the clinic's protocol a session has, and which are missing, as small silhouettes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QHBoxLayout, QLabel, QWidget

from mesophoto.app.capture.silhouettes import SIDE, silhouette
from mesophoto.app.language import tr
from mesophoto.app.layouts import FlowArea
from mesophoto.app.theme import current_theme, set_kind

if TYPE_CHECKING:
    from mesophoto.workflows.protocols import ChecklistItem, ProtocolView

MARK_PX = 14
LINE_PX = 1.6


class ViewButton(QAbstractButton):
    """One view: taken, missing, or the one that is aimed at (checked)."""

    def __init__(self, item: ChecklistItem, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.item = item
        self._path = silhouette(item.view.view, item.view.side)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        name = tr(item.view.name)
        words = tr("{view}: taken") if item.is_taken else tr("{view}: missing")
        self.setAccessibleName(words.format(view=name))
        hint = tr(item.view.hint) if item.view.hint else ""
        self.setToolTip("\n".join(filter(None, [self.accessibleName(), hint])))
        current_theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        side = current_theme().px(SIDE)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, item = current_theme(), self.item
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        radius = theme.px(8)
        if item.is_taken or self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent_soft"))
            painter.drawRoundedRect(box, radius, radius)
        edge = "accent" if self.hasFocus() or self.isChecked() else "outline"
        pen = QPen(theme.color(edge), 2 if edge == "accent" else 1)
        if not item.is_taken and edge != "accent":
            pen.setStyle(Qt.PenStyle.DashLine)
        if edge == "accent" or not item.is_taken:
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, radius, radius)
        painter.save()
        scale = self.width() / SIDE
        painter.scale(scale, scale)
        color = "on_accent_soft" if item.is_taken or self.isChecked() else "text_muted"
        painter.setPen(QPen(theme.color(color), LINE_PX, c=Qt.PenCapStyle.RoundCap))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(self._path)
        painter.restore()
        self._paint_mark(painter)
        painter.end()

    def _paint_mark(self, painter: QPainter) -> None:
        """A tick or a plus in the corner: what is taken is told by its shape, too."""
        theme, taken = current_theme(), self.item.is_taken
        side = theme.px(MARK_PX)
        disc = QRectF(self.width() - side - 1, self.height() - side - 1, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent" if taken else "surface"))
        painter.drawEllipse(disc)
        name, color = ("check", "on_accent") if taken else ("plus", "text_muted")
        inset = side * 0.1
        drawn = theme.pixmap(name, round(side - 2 * inset), self.devicePixelRatioF(), color)
        painter.drawPixmap(disc.topLeft() + QPointF(inset, inset), drawn)


class Checklist(QFrame):
    """The views in order, and how many there are already."""

    view_chosen = Signal(object)
    """The `ChecklistItem` that was clicked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        self.title = set_kind(QLabel(), "caption")
        self.title.setMinimumWidth(theme.px(80))
        self._area = FlowArea(theme.px(6))
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._group.buttonClicked.connect(self._on_clicked)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(theme.px(20), theme.px(6), theme.px(12), theme.px(6))
        self.row.setSpacing(theme.px(14))
        self.row.addWidget(self.title)
        self.row.addWidget(self._area, 1)

    def buttons(self) -> list[ViewButton]:
        return [button for button in self._group.buttons() if isinstance(button, ViewButton)]

    def show_items(
        self, title: str, items: Iterable[ChecklistItem], aimed: ProtocolView | None = None
    ) -> None:
        """Show what there is; ``aimed`` is the view that is taken next."""
        for button in self._group.buttons():
            self._group.removeButton(button)
            self._area.flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.title.setText(title)
        for item in items:
            button = ViewButton(item, self._area)
            self._group.addButton(button)
            if aimed is not None:
                button.setCheckable(True)
                button.setChecked(item.view == aimed)
            self._area.flow.addWidget(button)
            button.show()
        self._area.updateGeometry()

    def _on_clicked(self, button: QAbstractButton) -> None:
        if isinstance(button, ViewButton):
            self.view_chosen.emit(button.item)
