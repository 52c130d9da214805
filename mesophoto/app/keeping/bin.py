"""The bin: what was deleted, by whom and when, with the way back and the way out."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from mesophoto.app import texts
from mesophoto.app.keeping.parts import CalmDialog, Glyph, Words, stacked
from mesophoto.app.language import tr, translate_sentence
from mesophoto.app.theme import current_theme, set_kind
from mesophoto.library.entities import BinEntry

ENTRY = Qt.ItemDataRole.UserRole
ICONS = {
    "patient": "patient", "session": "session", "photo": "photo", "treatment": "syringe",
    "side_effect": "warning",
}  # fmt: skip


class BinDelegate(QStyledItemDelegate):
    """Two quiet lines: what it is, and since when it is here."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        return QSize(100, current_theme().px(56))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        theme = current_theme()
        entry: BinEntry = index.data(ENTRY)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = QRectF(option.rect).adjusted(2, 2, -2, -2)
        painter.setPen(Qt.PenStyle.NoPen)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(theme.color("accent_soft" if chosen else "hover"))
            painter.drawRoundedRect(card, 8, 8)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(theme.color("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(card, 8, 8)
        side = theme.px(22)
        icon = theme.pixmap(ICONS[entry.kind], side, painter.device().devicePixelRatioF(), "text_muted")
        painter.drawPixmap(int(card.x()) + theme.px(12), int(card.center().y() - side / 2), icon)
        inner = card.adjusted(theme.px(46), theme.px(7), -theme.px(12), -theme.px(7))
        half = inner.height() / 2
        for number, (text, role, color) in enumerate(
            ((title(entry), "body", "text"), (since(entry), "caption", "text_muted"))
        ):
            painter.setFont(theme.font(role, strong=number == 0))
            painter.setPen(theme.color(color))
            line = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(inner.width()))
            place = QRectF(inner.x(), inner.y() + number * half, inner.width(), half)
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, line)
        painter.restore()


class BinDialog(CalmDialog):
    """Lists what was deleted; restoring is an operation like any other."""

    restore_wanted = Signal(object)
    erase_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Bin"), parent)
        self._forbidden: str | None = None
        self.list = QListWidget()
        self.list.setAccessibleName(tr("What was deleted"))
        self.list.setItemDelegate(BinDelegate(self.list))
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.currentItemChanged.connect(self._refresh)
        self.list.itemActivated.connect(self._on_restore)
        self.restore = set_kind(QPushButton(tr("Restore")), "primary")
        self.restore.clicked.connect(self._on_restore)
        self.erase = set_kind(QPushButton(tr("Delete for good…")), "danger")
        self.erase.clicked.connect(lambda: self.erase_wanted.emit(self.chosen()))
        self.close_button = QPushButton(tr("Close"))
        self.close_button.clicked.connect(self.reject)
        empty_words = Words(tr("The bin is empty."), "muted")
        empty_words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.list)
        self.pages.addWidget(stacked([1, Glyph("delete", "text_muted", 44), empty_words, 2], 12))
        self.column.addWidget(Words(tr("Bin"), "title"))
        self.column.addWidget(
            Words(
                tr("What was deleted is kept here for 30 days at least, with all that belongs to it."),
                "muted",
            )
        )
        self.column.addWidget(self.pages, 1)
        self.add_foot(self.erase, None, self.close_button, self.restore)
        self.open_at(560, 480)
        self.show_entries(())

    def forbid_erasing(self, reason: str | None) -> None:
        """Say why nothing can be deleted for good here; None if it can."""
        self._forbidden = reason
        self._refresh()

    def show_entries(self, entries: tuple[BinEntry, ...]) -> None:
        """Show what is in the bin now."""
        row = self.list.currentRow()
        self.list.clear()
        for entry in entries:
            item = QListWidgetItem(f"{title(entry)}, {since(entry)}")
            item.setData(ENTRY, entry)
            self.list.addItem(item)
        self.pages.setCurrentIndex(0 if entries else 1)
        self.list.setCurrentRow(min(max(row, 0), len(entries) - 1))
        self._refresh()
        (self.list if entries else self.close_button).setFocus()

    def chosen(self) -> BinEntry | None:
        item = self.list.currentItem()
        return None if item is None else item.data(ENTRY)

    def _on_restore(self) -> None:
        entry = self.chosen()
        if entry is not None:
            self.restore.setEnabled(False)
            self.restore_wanted.emit(entry)

    def _refresh(self) -> None:
        entry = self.chosen()
        self.restore.setEnabled(entry is not None)
        is_patient = entry is not None and entry.kind == "patient"
        self.erase.setEnabled(is_patient and self._forbidden is None)
        wrong_kind = None if is_patient or entry is None else tr("Only a whole patient is deleted for good")
        self.erase.setToolTip(self._forbidden or wrong_kind or "")


def title(entry: BinEntry) -> str:
    """What it is: a patient, or whose session or photo."""
    if entry.kind == "patient":
        return entry.patient if entry.what in ("", entry.patient) else f"{entry.patient} ({entry.what})"
    what = translate_sentence(entry.what.replace("_", " ") if entry.kind == "side_effect" else entry.what)
    if entry.kind == "treatment":
        return tr("{patient}: treatment of {day}").format(patient=entry.patient, day=what)
    if entry.kind == "side_effect":
        return tr("{patient}: side effect, {what}").format(patient=entry.patient, what=what)
    if entry.kind == "session":
        return tr("{patient}: session of {day}").format(patient=entry.patient, day=what)
    return f"{entry.patient}: {what}"


def since(entry: BinEntry) -> str:
    """When it was deleted, and by whom."""
    when = entry.deleted_at.astimezone()
    text = tr("Deleted {day}, {time} by {person}") if entry.deleted_by else tr("Deleted {day}, {time}")
    told = text.format(day=texts.date_text(when.date()), time=f"{when:%H:%M}", person=entry.deleted_by)
    return tr("{deleted}, longer than 30 days").format(deleted=told) if entry.old else told
