"""The card that asks what is treated: it brings what a series is judged by, before results are seen."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from mesophoto.app import texts
from mesophoto.app.keeping.parts import Callout, CalmDialog, Words, primary
from mesophoto.app.language import tr
from mesophoto.app.theme import current_theme, set_kind
from mesophoto.app.treatments.choices import Choices
from mesophoto.app.treatments.names import INDICATIONS
from mesophoto.library.release import OutcomePlan
from mesophoto.records import Side, View
from mesophoto.workflows.indications import metrics_of
from mesophoto.workflows.operations import SetOutcomePlan


@dataclass(frozen=True)
class PlannedSeries:
    """A series, what it is judged by now, and how many of its photos were compared already."""

    patient_id: str
    view: View
    side: Side
    plan: OutcomePlan | None
    compared: int


class OutcomePlanCard(CalmDialog):
    """Chips of what may be treated, and below what each is judged by."""

    skipped = Signal()
    """It is to go on without a plan."""

    def __init__(
        self, series: PlannedSeries, save: str, *, may_skip: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("What is judged"), parent)
        theme = current_theme()
        self._series = series
        self.column.addWidget(Words(tr("What is treated here?"), "title"))
        told = tr(
            "{view}: what is treated decides what the progress sheet tells, so that nobody picks the best "
            "number afterwards."
        )
        self.column.addWidget(Words(told.format(view=texts.view_name(series.view, series.side)), "muted"))
        self.indication = Choices(INDICATIONS, tr("What for"))
        self.indication.chosen.connect(self._refresh)
        self.column.addWidget(self.indication)
        box = set_kind(QFrame(), "card")
        inner = QVBoxLayout(box)
        inner.setContentsMargins(theme.px(18), theme.px(14), theme.px(18), theme.px(14))
        self.judged = Words("")
        self.judged.setAccessibleName(tr("What it is judged by"))
        self.heading = Words(tr("Judged by"), "caption")
        inner.addWidget(self.heading)
        inner.addWidget(self.judged)
        self.column.addWidget(box)
        self.note = Callout()
        self.column.addWidget(self.note)
        self.column.addStretch(1)
        self.save = primary(save)
        self.save.clicked.connect(self.accept)
        cancel = QPushButton(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.skip = QPushButton(tr("Not now"))
        self.skip.setToolTip(tr("The progress sheet asks again before it is made the first time"))
        self.skip.setVisible(may_skip)
        self.skip.clicked.connect(self._on_skip)
        self.add_foot(cancel, None, self.skip, self.save)
        self.save.setDefault(True)
        if series.plan is not None:
            self.indication.set_value(series.plan.indication)
        self._refresh()
        self.open_at(560, 400)

    def operation(self) -> SetOutcomePlan:
        """What saving it means."""
        one = self._series
        return SetOutcomePlan(
            patient_id=one.patient_id, view=one.view, side=one.side, indication=self.indication.value()
        )

    def _say_late(self) -> None:
        """What the sheet will say of a choice that is made when results are known."""
        if not self._series.compared or not self._is_new():
            self.note.say("")
            return
        if self._series.plan is None:
            told = tr("%n photos were compared already. The sheet will say that this was chosen after that.",
                      n=self._series.compared)  # fmt: skip
        else:
            told = tr("%n photos were compared already. The sheet will say that this was changed after that.",
                      n=self._series.compared)  # fmt: skip
        self.note.say(told)

    def _is_new(self) -> bool:
        """Whether anything else is chosen than what holds."""
        plan = self._series.plan
        return plan is None or plan.indication != self.indication.value()

    def _on_skip(self) -> None:
        self.skipped.emit()
        self.reject()

    def _refresh(self, *_: object) -> None:
        indication = self.indication.value()
        self.save.setEnabled(indication is not None and self._is_new())
        self._say_late()
        self.heading.setVisible(indication is not None)
        if indication is None:
            self.judged.setText(tr("Choose one: what it is judged by stands here then."))
            return
        metrics = metrics_of(indication, self._series.view)
        names = [texts.metric_name(metric, unit) for metric, unit in metrics]
        nothing = tr("Nothing that is measured stands for it: the photos are shown, and nothing is claimed.")
        self.judged.setText(" · ".join(names) or nothing)
