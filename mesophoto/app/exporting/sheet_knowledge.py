"""Reads what the dialog of the progress sheet offers."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QLocale

from mesophoto.app.exporting.sheet_options import SheetKnowledge, SheetSeries
from mesophoto.app.language.files import LANGUAGES
from mesophoto.library.library import Library
from mesophoto.library.release import PURPOSES
from mesophoto.workflows.exporting.sheet_options import default_options


def read_knowledge(library: Library, patient_id: str, language: str, today: date) -> SheetKnowledge:
    """Read a patient's views that have a baseline, and what the consents allow."""
    series = []
    for one in library.series(patient_id):
        baseline = one.baseline
        if baseline is not None:
            later = tuple(photo for photo in one.photos if photo.in_trend and photo.id != baseline.id)
            drawn = tuple(region.name for region in library.regions(baseline.id))
            series.append(SheetSeries(baseline.view, baseline.side, baseline, later, drawn))
    return SheetKnowledge(
        library.patient(patient_id),
        tuple(series),
        {purpose: default_options(library, patient_id, purpose, today) for purpose in PURPOSES},
        language if language in LANGUAGES else "en",
        "letter" if QLocale().measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem else "a4",
    )
