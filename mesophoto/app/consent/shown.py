"""A consent as it was given: its words, the signature, the pages of the form."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from mesophoto.app.consent.names import PURPOSES, agreed_text, consent_entry
from mesophoto.app.consent.pad import Signature
from mesophoto.app.keeping.parts import CalmDialog, Words
from mesophoto.app.language import tr
from mesophoto.app.theme import current_theme, set_kind
from mesophoto.library.entities import Patient
from mesophoto.library.release import Consent

PAGE_WIDTH_PX = 520


class ConsentView(CalmDialog):
    """Shows a consent; nothing can be changed here, and nothing is written outside the library."""

    def __init__(
        self, patient: Patient, consent: Consent, pages: Sequence[QImage], parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Consent"), parent)
        theme = current_theme()
        entry = consent_entry(consent, date.today())
        self.column.addWidget(Words(tr(PURPOSES[consent.purpose]), "title"))
        self.column.addWidget(Words(" · ".join((patient.name, entry.badge, entry.below)), "muted"))
        body = QWidget()
        inner = QVBoxLayout(body)
        inner.setContentsMargins(0, 0, theme.px(10), 0)
        inner.setSpacing(theme.px(14))
        if consent.signature:
            sheet = set_kind(QFrame(), "card")
            lines = QVBoxLayout(sheet)
            lines.setContentsMargins(theme.px(18), theme.px(16), theme.px(18), theme.px(16))
            lines.setSpacing(theme.px(12))
            words = agreed_text(consent.purpose, shows_name=consent.shows_name, shows_face=consent.shows_face)
            lines.addWidget(Words(words, "heading"))
            lines.addWidget(Signature(consent.signature), 0, Qt.AlignmentFlag.AlignHCenter)
            inner.addWidget(sheet)
        self.pages = [self._page(number, image) for number, image in enumerate(pages, 1)]
        for page in self.pages:
            inner.addWidget(page, 0, Qt.AlignmentFlag.AlignHCenter)
        inner.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(body)
        area.setAccessibleName(tr("The consent as it was given"))
        self.column.addWidget(area, 1)
        close = QPushButton(tr("Close"))
        close.clicked.connect(self.reject)
        self.add_foot(None, close)
        self.open_at(640, 700 if pages else 460)

    def _page(self, number: int, image: QImage) -> QLabel:
        ratio = self.devicePixelRatioF()
        width = round(min(current_theme().px(PAGE_WIDTH_PX) * ratio, image.width()))
        pixmap = QPixmap.fromImage(image.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation))
        pixmap.setDevicePixelRatio(ratio)
        page = QLabel()
        page.setPixmap(pixmap)
        page.setAccessibleName(tr("Page {number} of the form").format(number=number))
        return page
