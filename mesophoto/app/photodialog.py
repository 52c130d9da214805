"""The dialog that says what a photo shows and when it was taken."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from mesophoto.app import engine, texts
from mesophoto.app.datefield import DateField
from mesophoto.app.language import tr
from mesophoto.app.theme import current_theme
from mesophoto.library.entities import PhotoEntry

FIRST_PHOTOGRAPH = date(1990, 1, 1)


class PhotoDialog(QDialog):
    """View, side, moment and day of one photo of the library."""

    def __init__(self, photo: PhotoEntry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        self._photo = photo
        self.setWindowTitle(tr("Photo {file_name}").format(file_name=photo.file_name))
        self.taken = DateField(FIRST_PHOTOGRAPH, date.today())
        self.taken.set_value(photo.session_date)
        self.view = _combo(texts.VIEWS, photo.view)
        self.side = _combo(texts.SIDES, photo.side)
        self.moment = _combo(texts.MOMENTS, photo.moment)
        self.day = QSpinBox()
        self.day.setRange(1, 999)
        self.day.setValue(photo.day or 1)
        self._form = QFormLayout()
        self._form.setSpacing(theme.px(10))
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignRight)
        for text, field in (
            (tr("&Taken on"), self.taken), (tr("&View", "of a photo"), self.view), (tr("&Side"), self.side),
            (tr("&Moment"), self.moment), (tr("&Days after"), self.day),
        ):  # fmt: skip
            self._form.addRow(text, field)
            field.setAccessibleName(text.replace("&", ""))
        buttons = QDialogButtonBox()
        self.save = buttons.addButton(tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.save.setDefault(True)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.px(24), theme.px(24), theme.px(24), theme.px(20))
        layout.setSpacing(theme.px(16))
        layout.addLayout(self._form)
        layout.addWidget(buttons)
        self.moment.currentIndexChanged.connect(self._refresh)
        self.taken.textChanged.connect(self._refresh)
        self._refresh()

    def operations(self) -> list:
        """What saving it means: at most two operations."""
        photo, found = self._photo, []
        moment = self.moment.currentData()
        day = self.day.value() if moment == "day" else None
        shown = (self.view.currentData(), self.side.currentData(), moment, day)
        if shown != (photo.view, photo.side, photo.moment, photo.day):
            view, side = shown[:2]
            found.append(engine.EditPhoto(photo_id=photo.id, view=view, side=side, moment=moment, day=day))
        if self.taken.value() != photo.session_date:
            found.append(engine.MovePhotos([photo.id], photo.patient_id, self.taken.value()))
        return found

    def _refresh(self) -> None:
        self._form.setRowVisible(self.day, self.moment.currentData() == "day")
        self.save.setEnabled(self.taken.value() is not None)


def _combo(choices: dict[str, str], current: str) -> QComboBox:
    combo = QComboBox()
    for value, text in choices.items():
        combo.addItem(tr(text), value)
    combo.setCurrentIndex(combo.findData(current))
    return combo
