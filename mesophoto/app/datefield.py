"""A field for a day that may be unknown; understands what people type."""

from datetime import date

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from mesophoto.app import texts
from mesophoto.app.language import tr

FORMATS = ("yyyy-MM-dd", "d.M.yyyy", "d MMM yyyy", "d MMMM yyyy", "yyyyMMdd", "yyyy/M/d")


def parse_date(text: str) -> date | None:
    """Read a day; with slashes, day and month stand in the order of the user's locale."""
    locale = QLocale()
    month_first = locale.dateFormat(QLocale.FormatType.ShortFormat).startswith("M")
    slashed = "M/d/yyyy" if month_first else "d/M/yyyy"
    for pattern in (*FORMATS, tr(texts.DATE_PATTERN), slashed):
        found = locale.toDate(text.strip(), pattern)
        if found.isValid():
            return date(found.year(), found.month(), found.day())
    found = QDate.fromString(text.strip(), "d MMM yyyy")
    return date(found.year(), found.month(), found.day()) if found.isValid() else None


class DateField(QLineEdit):
    """Holds a day between ``first`` and ``last``, or nothing."""

    date_changed = Signal(object)

    def __init__(self, first: date, last: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._first = first
        self._last = last
        self.setPlaceholderText(tr("e.g. {day} or 2026-03-03").format(day=texts.date_text(date(2026, 3, 3))))
        self.textEdited.connect(self._on_edited)
        self.editingFinished.connect(self._on_finished)

    def value(self) -> date | None:
        found = parse_date(self.text())
        return found if found is not None and self._first <= found <= self._last else None

    def set_value(self, day: date | None) -> None:
        self.setText("" if day is None else texts.date_text(day))
        self._mark()

    def is_acceptable(self) -> bool:
        """Empty, or a day that can be."""
        return not self.text().strip() or self.value() is not None

    def _on_edited(self) -> None:
        self._mark()
        self.date_changed.emit(self.value())

    def _on_finished(self) -> None:
        day = self.value()
        if day is not None:
            self.setText(texts.date_text(day))

    def _mark(self) -> None:
        wrong = not self.is_acceptable()
        tip = (
            tr("A day between {first} and {last}").format(
                first=texts.date_text(self._first), last=texts.date_text(self._last)
            )
            if wrong
            else ""
        )
        self.setToolTip(tip)
        self.setProperty("invalid", wrong)
        self.style().unpolish(self)
        self.style().polish(self)
