"""The card that notes a side effect: chips and steps rather than a form."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mesophoto.app import engine, texts
from mesophoto.app.datefield import DateField
from mesophoto.app.language import tr
from mesophoto.app.layouts import FlowArea
from mesophoto.app.side_effects.model import (
    EMERGENCY,
    GRAVE,
    KINDS,
    SEVERITIES,
    WITHOUT_A_PLACE,
    treatment_before,
    treatment_text,
)
from mesophoto.app.theme import current_theme, set_kind
from mesophoto.library.clinical import SideEffect, Treatment

EARLIEST = timedelta(days=3650)


class Chips(FlowArea):
    """One of several, as chips; the arrow keys go from one to the next."""

    chosen = Signal(object)

    def __init__(self, name: str, choices: Mapping[object, str]) -> None:
        super().__init__(current_theme().px(6))
        self.setAccessibleName(name)
        self.buttons: dict[object, QToolButton] = {}
        group = QButtonGroup(self)
        for value, text in choices.items():
            button = set_kind(QToolButton(), "touch")
            button.setText(text)
            button.setCheckable(True)
            button.setAccessibleName(f"{name}: {text}")
            button.clicked.connect(lambda _checked=False, value=value: self.chosen.emit(value))
            group.addButton(button)
            self.buttons[value] = button
            self.flow.addWidget(button)

    def value(self) -> object:
        return next((value for value, button in self.buttons.items() if button.isChecked()), None)

    def choose(self, value: object) -> None:
        self.buttons[value].setChecked(True)


class SideEffectCard(QDialog):
    """Asks what it is; everything but the kind has a usual answer."""

    def __init__(
        self,
        treatments: Sequence[Treatment],
        day: date,
        effect: SideEffect | None = None,
        *,
        can_draw: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._treatments = list(treatments)
        self._effect = effect
        self.draws = False
        """Whether it is to be drawn on the photo next."""
        self.setWindowTitle(tr("Side effect") if effect is None else tr("Change side effect"))
        self._make_fields(day)
        self._lay_out(can_draw=can_draw and effect is None)
        self._fill(effect, day)
        self._connect()
        self._refresh()

    def _make_fields(self, day: date) -> None:
        latest = max(day, date.today())
        earliest = min(day, date.today()) - EARLIEST
        self.kind = Chips(tr("What is it"), {name: tr(text) for name, text in KINDS.items()})
        self.sort = Chips(
            tr("How it is to be taken"),
            {False: tr("Expected after this treatment"), True: tr("Complication")},
        )
        self.severity = Chips(tr("Severity"), {name: tr(text) for name, (text, _) in SEVERITIES.items()})
        self.pain = Chips(tr("Pain"), {None: tr("not asked"), **{i: str(i) for i in range(11)}})
        self.meaning = set_kind(QLabel(), "caption")
        self.meaning.setWordWrap(True)
        self.emergency = set_kind(QLabel(tr(EMERGENCY)), "refusal")
        self.emergency.setWordWrap(True)
        self.onset = DateField(earliest, latest)
        self.onset.setAccessibleName(tr("Since"))
        self.resolved = DateField(earliest, latest)
        self.resolved.setAccessibleName(tr("Gone on"))
        self.treatment = QComboBox()
        self.treatment.setAccessibleName(tr("Treatment before it"))
        self.product = QComboBox()
        self.product.setAccessibleName(tr("Product and lot"))
        self.note = QLineEdit()
        self.note.setAccessibleName(tr("Note"))
        self.note.setPlaceholderText(tr("Note"))
        self.warning = set_kind(QLabel(), "refusal")
        self.warning.setWordWrap(True)

    def _lay_out(self, *, can_draw: bool) -> None:
        theme = current_theme()
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(theme.px(20), theme.px(16), theme.px(20), theme.px(8))
        column.setSpacing(theme.px(6))
        for title, *widgets in (
            (tr("What is it?"), self.kind, self.sort),
            (tr("How severe?"), self.severity, self.meaning, self.emergency),
            (tr("Pain, 0 to 10"), self.pain),
        ):
            column.addWidget(set_kind(QLabel(title), "strong"))
            for widget in widgets:
                column.addWidget(widget)
            column.addSpacing(theme.px(6))
        column.addLayout(self._make_grid())
        column.addWidget(self.warning)
        column.addStretch()
        self.area = QScrollArea()
        self.area.setWidget(page)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.buttons = QDialogButtonBox()
        role = QDialogButtonBox.ButtonRole.AcceptRole
        self.draw = self.buttons.addButton(tr("Save and draw it"), role) if can_draw else None
        self.save = self.buttons.addButton(tr("Save"), role)
        for button in filter(None, (self.draw, self.save)):
            # The usual answer is in bold, which is wider.
            button.setMinimumWidth(button.sizeHint().width() + theme.px(16))
        self.buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.px(20), theme.px(8), theme.px(20), theme.px(16))
        foot.addWidget(self.buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.area, 1)
        layout.addLayout(foot)

    def _make_grid(self) -> QGridLayout:
        """Lay out what has a usual answer, two beside each other."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(current_theme().px(12))
        grid.setVerticalSpacing(current_theme().px(2))
        for place, (text, field) in enumerate(
            (
                (tr("Since"), self.onset),
                (tr("Gone on"), self.resolved),
                (tr("After the treatment"), self.treatment),
                (tr("Product and lot"), self.product),
            )
        ):
            label = set_kind(QLabel(text), "caption")
            label.setBuddy(field)
            row, column = 2 * (place // 2), place % 2
            grid.addWidget(label, row, column)
            grid.addWidget(field, row + 1, column)
            field.setMinimumWidth(current_theme().px(120))
            grid.setColumnStretch(column, 1)
        grid.setRowMinimumHeight(4, current_theme().px(4))
        grid.addWidget(self.note, 5, 0, 1, 2)
        return grid

    def showEvent(self, event: QShowEvent) -> None:
        self._fit()
        super().showEvent(event)

    def _fit(self) -> None:
        """As high as all it asks needs at this width, where the screen has the room."""
        theme = current_theme()
        screen = self.screen().availableSize()
        self.resize(min(theme.px(780), screen.width() - 40), self.height())
        self.layout().activate()
        page, buttons = self.area.widget(), self.buttons.sizeHint().height()
        page.layout().activate()
        needed = page.layout().heightForWidth(self.width()) + buttons + theme.px(28)
        self.resize(self.width(), min(needed, screen.height() - 80))

    def _fill(self, effect: SideEffect | None, day: date) -> None:
        self.treatment.addItem(tr("None noted"), None)
        for treatment in reversed(self._treatments):
            self.treatment.addItem(treatment_text(treatment), treatment.id)
        before = treatment_before(self._treatments, day)
        self.kind.choose("bruising" if effect is None else effect.kind)
        self.sort.choose(effect is not None and effect.is_complication)
        self.severity.choose("mild" if effect is None else effect.severity)
        self.pain.choose(None if effect is None else effect.pain)
        self.onset.set_value(day if effect is None else effect.onset_on)
        self.resolved.set_value(None if effect is None else effect.resolved_on)
        self.resolved.setPlaceholderText(tr("not gone yet"))
        self.note.setText("" if effect is None else effect.note)
        linked = (before and before.id) if effect is None else effect.treatment_id
        self.treatment.setCurrentIndex(max(self.treatment.findData(linked), 0))
        self._fill_products()
        if effect is not None:
            self.product.setCurrentIndex(max(self.product.findData(effect.treatment_product_id), 0))

    def _fill_products(self) -> None:
        chosen = self.treatment.currentData()
        treatment = next((one for one in self._treatments if one.id == chosen), None)
        products = () if treatment is None else treatment.products
        self.product.clear()
        self.product.addItem(tr("Not told apart"), None)
        for product in products:
            lot = tr("lot {lot}").format(lot=product.lot) if product.lot else tr("lot not noted")
            self.product.addItem(f"{product.product} · {lot}", product.id)
        self.product.setEnabled(bool(products))
        if len(products) == 1:
            self.product.setCurrentIndex(1)

    def _connect(self) -> None:
        for chips in (self.kind, self.severity):
            chips.chosen.connect(self._refresh)
        for field in (self.onset, self.resolved):
            field.textChanged.connect(self._refresh)
        self.treatment.currentIndexChanged.connect(self._fill_products)
        self.buttons.clicked.connect(self._on_clicked)
        self.buttons.rejected.connect(self.reject)

    def _on_clicked(self, button: QWidget) -> None:
        if button in (self.draw, self.save):
            self.draws = button is self.draw
            self.accept()

    def _refresh(self) -> None:
        severity = str(self.severity.value())
        self.meaning.setText(tr(SEVERITIES[severity][1]))
        self.emergency.setVisible(severity in GRAVE)
        why = self._why_not()
        self.warning.setText(why)
        self.warning.setVisible(bool(why))
        for button in (self.draw, self.save):
            if button is not None:
                button.setEnabled(not why)
        first = self.draw if self.draw is not None and self.kind.value() not in WITHOUT_A_PLACE else self.save
        first.setDefault(True)
        if self.isVisible():
            self._fit()

    def _why_not(self) -> str:
        onset, resolved = self.onset.value(), self.resolved.value()
        if onset is None:
            return tr("Say since when it is there, as a day that was.")
        if not self.resolved.is_acceptable():
            return tr("The day when it was gone is not a day that was.")
        if resolved is not None and resolved < onset:
            return tr("It cannot be gone before {day}.").format(day=texts.date_text(onset))
        return ""

    def values(self) -> object:
        """What was noted, as an operation takes it."""
        return engine.SideEffectValues(
            kind=self.kind.value(),
            is_complication=self.sort.value(),
            severity=self.severity.value(),
            onset_on=self.onset.value(),
            resolved_on=self.resolved.value(),
            pain=self.pain.value(),
            treatment_id=self.treatment.currentData(),
            treatment_product_id=self.product.currentData(),
            note=self.note.text().strip(),
        )
