"""Asks what is treated when a baseline is set, and on demand."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from mesophoto.app import engine
from mesophoto.app.language import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from mesophoto.app.exporting.plan_card import OutcomePlanCard, PlannedSeries
    from mesophoto.app.window import MainWindow
    from mesophoto.library.library import Library
    from mesophoto.records import Side, View

BASELINE_AND_PLAN = "Set the baseline and what is judged"


class Plans(QObject):
    """What the series of the open patient are judged by."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk

    def set_baseline(self) -> None:
        """Make the shown photo the baseline, and ask what is treated where that was never said."""
        photo = self._desk.photo
        if photo is None:
            return

        def go_on(series: PlannedSeries) -> None:
            alone = engine.SetBaseline(photo.id)
            if series.plan is not None:
                self._desk.do(alone)
                return
            card = self._open(series, tr("Set baseline"), may_skip=True)
            card.skipped.connect(lambda: self._desk.do(alone))
            card.accepted.connect(
                lambda: self._desk.do(engine.Together(BASELINE_AND_PLAN, (alone, card.operation())))
            )

        self._read(photo.patient_id, photo.view, photo.side, go_on)

    def open(self) -> None:
        """Choose what the shown series is judged by, or choose anew."""
        patient, series = self._desk.patient, self._desk.series
        if patient is not None and series is not None:
            self.ask((patient.id, series.view, series.side))

    def ask(
        self,
        series: tuple[str, View, Side],
        then: Callable[[], None] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Choose for a series; ``then`` follows when it is kept."""

        def show(found: PlannedSeries) -> None:
            card = self._open(found, tr("Choose"), may_skip=False, parent=parent)
            card.accepted.connect(lambda: self._desk.do(card.operation(), then))

        self._read(*series, show)

    def _read(self, patient_id: str, view: View, side: Side, answer: Callable[[PlannedSeries], None]) -> None:
        def read(library: Library) -> PlannedSeries:
            from mesophoto.app.exporting.plan_card import PlannedSeries  # noqa: PLC0415 - needs the engine

            plans = library.outcome_plans(patient_id)
            held = [one for one in plans if (one.view, one.side) == (view, side) and one.deleted_at is None]
            with library.read() as connection:
                compared = engine.compared_photos(connection, patient_id, view, side)
            return PlannedSeries(patient_id, view, side, held[-1] if held else None, compared)

        self._desk.ask(tr("Reading"), read, answer)

    def _open(
        self, series: PlannedSeries, save: str, *, may_skip: bool, parent: QWidget | None = None
    ) -> OutcomePlanCard:
        from mesophoto.app.exporting.plan_card import OutcomePlanCard  # noqa: PLC0415 - needs the engine

        card = OutcomePlanCard(series, save, may_skip=may_skip, parent=parent or self._window)
        self._window.dialogs.open(card)
        return card
