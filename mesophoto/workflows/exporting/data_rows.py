"""A patient's rows for the tables of exported measurements."""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import astuple, dataclass, field
from datetime import date, datetime, timedelta
from typing import Any

from mesophoto.library import queries
from mesophoto.library.entities import PhotoEntry, Series, StoredAssessment
from mesophoto.library.library import Library
from mesophoto.library.stored import details_to
from mesophoto.library.transaction import canonical_json
from mesophoto.metrics.registry import METRICS
from mesophoto.records import Change, Measurement
from mesophoto.reports.tables.definitions import metric_meanings
from mesophoto.workflows.exporting.data_names import RegionNames
from mesophoto.workflows.ledger import SpotLedger
from mesophoto.workflows.settling import Settling
from mesophoto.workflows.timeline import current_assessments

Rows = Iterator[tuple[str, dict[str, Any]]]
"""Name of a table and a row of it."""


@dataclass
class PatientData:
    """What is exported of one patient, read at once.

    Attributes
    ----------
    patient_id : str
    pseudonym : str
    shift : timedelta
        By which all dates are moved.
    files : dict
        Photo's key → name of its exported file; empty where photos are left out.
    """

    library: Library
    patient_id: str
    pseudonym: str
    shift: timedelta = timedelta()
    files: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        with self.library.read() as connection:
            self.series = queries.series(connection, self.patient_id)
            stored = queries.assessments(connection, self.patient_id)
            self.settling = Settling.read(connection, self.patient_id)
            keys = [photo.id for one in self.series for photo in one.photos]
            self.drawn = queries.regions(connection, keys)
            self.not_counted = queries.not_counted(connection, keys)
        self.current = {
            photo_id: found
            for one in self.series
            for photo_id, found in current_assessments(one, stored).items()
        }
        self.treatments = self.library.treatments(self.patient_id)
        self.names = RegionNames(self._all_regions())

    def _all_regions(self) -> Iterator[str]:
        """Every name of a region that stands anywhere: also of drawn ones that were removed since."""
        yield from (region.name for region in self.drawn)
        for found in self.current.values():
            yield from (one.region for one in found.measurements)
            yield from (change.region for change in found.changes)
        for treatment in self.treatments:
            yield from treatment.zones
        for plan in self.library.outcome_plans(self.patient_id):
            yield from plan.regions

    def day(self, day: date | None) -> str | None:
        """A date as it may leave."""
        return None if day is None else (day + self.shift).isoformat()

    def moment(self, moment: datetime | None) -> str | None:
        """A moment as it may leave."""
        return None if moment is None else (moment + self.shift).isoformat()


def photo_rows(data: PatientData) -> Rows:
    """Rows of the patient, sessions, photos and what was drawn on them."""
    patient = data.library.patient(data.patient_id)
    kept = "shifted" if data.shift else "kept"
    yield "patients", {"patient": data.pseudonym, "sex": patient.sex, "dates": kept}
    for number, session in enumerate(data.library.sessions(data.patient_id), 1):
        yield (
            "sessions",
            {
                "patient": data.pseudonym, "session": session.id, "date": data.day(session.date),
                "number": number,
            },
        )  # fmt: skip
    for series in data.series:
        for photo in series.photos:
            yield "photos", _photo_row(data, series, photo)
    for region in data.drawn:
        polygon = [list(corner) for corner in region.polygon]
        name = data.names.of(region.name)
        yield "drawn_regions", {"photo": region.photo_id, "region": name, "polygon": polygon}
    for spot in data.not_counted:
        yield "not_counted", {"photo": spot.photo_id, "x_px": spot.x_px, "y_px": spot.y_px}
    for plan in data.library.outcome_plans(data.patient_id):
        if plan.deleted_at is None:
            yield (
                "outcome_plans",
                {
                    "patient": data.pseudonym, "view": plan.view, "side": plan.side,
                    "indication": plan.indication,
                    "metrics": ";".join(f"{metric}:{unit}" for metric, unit in plan.metrics),
                    "regions": ";".join(data.names.of(region) for region in plan.regions),
                    "measured_before": plan.measured_before,
                },
            )  # fmt: skip


def measured_rows(data: PatientData) -> Rows:
    """Rows of what was measured, photo by photo, as it holds now."""
    for series in data.series:
        for photo in series.photos:
            found = data.current.get(photo.id)
            if found is not None:
                yield "assessments", _assessment_row(data, photo, found)
                yield from (("measurements", row) for row in _measurement_rows(data, photo, found))


def metric_rows(measured: Mapping[str, Measurement]) -> Rows:
    """Rows of the definitions of what was measured: key of :func:`definition_key` → one of its values."""
    meanings = metric_meanings()
    for one in measured.values():
        known = METRICS.get(one.metric)
        yield (
            "metrics",
            {
                "metric": one.metric, "metric_version": one.version, "parameters": parameters_key(one),
                "units": " ".join(known.units) if known else one.unit,
                "needed_px_per_mm": known.needed_px_per_mm if known else None,
                "lower_is_better": known.lower_is_better if known else None,
                "meaning": meanings.get(one.metric, "A metric of another version of mesophoto."),
                "parameter_values": dict(one.parameters),
            },
        )  # fmt: skip


def definition_key(one: Measurement) -> str:
    """Name what was measured, with its version and parameters."""
    return f"{one.metric}/{one.version}/{parameters_key(one)}"


def parameters_key(one: Measurement) -> str:
    """Short name of a set of parameters."""
    return hashlib.sha256(canonical_json(dict(one.parameters)).encode()).hexdigest()[:10]


def spot_rows(data: PatientData, ledger: SpotLedger) -> Rows:
    """Rows of a series' ledger, spot by spot."""
    for entry in ledger.spots:
        spot = entry.spot
        outline = spot.outline.round(1).tolist()
        for number, photo in enumerate(ledger.photos):
            yield (
                "spots",
                {
                    "patient": data.pseudonym, "photo": photo.id, "view": photo.view, "side": photo.side,
                    "spot": spot.id, "region": data.names.of(entry.region), "state": spot.state[number],
                    "area_mm2": spot.area_mm2[number], "area_sd_mm2": spot.sd[number],
                    "contrast": spot.contrast[number], "contrast_sd": _at(spot.contrast_sd, number),
                    "p_value": _at(spot.p_value, number), "examine": entry.examine[number],
                    "reason": ledger.reasons[number],
                    "outline": outline if number == ledger.baseline else None,
                },
            )  # fmt: skip


def _photo_row(data: PatientData, series: Series, photo: PhotoEntry) -> dict[str, Any]:
    told, scale = photo.details, photo.scale
    names = (
        "width_px", "height_px", "camera", "lens", "focal_length_mm", "format", "bit_depth", "jpeg_quality",
        "chroma_subsampling",
    )  # fmt: skip
    return {
        "patient": data.pseudonym, "session": photo.session_id, "photo": photo.id, "view": photo.view,
        "side": photo.side, "moment": photo.moment, "day": photo.day, "date": data.day(photo.session_date),
        "captured_at": data.moment(photo.captured_at), "position": photo.position,
        "is_baseline": series.baseline is not None and series.baseline.id == photo.id,
        "baseline_chosen": series.baseline_chosen,
        **{name: told.get(name) for name in names},
        "found_px_per_mm": told.get("px_per_mm"),
        "set_px_per_mm": None if scale is None else scale.px_per_mm,
        "set_scale_sd_relative": None if scale is None else scale.sd_relative,
        "set_scale_source": None if scale is None else scale.source,
        "file": data.files.get(photo.id),
    }  # fmt: skip


def _assessment_row(data: PatientData, photo: PhotoEntry, found: StoredAssessment) -> dict[str, Any]:
    scale = found.scale
    return {
        "patient": data.pseudonym, "photo": photo.id, "assessment": found.id,
        "baseline": found.baseline_photo_id, "algorithm": found.algorithm,
        "inputs_sha256": found.inputs_sha256, "measured_at": data.moment(found.created_at),
        "aligned": found.aligned,
        "comparability": None if found.comparability is None else found.comparability.verdict,
        "reason": data.names.in_text(found.reason),
        "px_per_mm": None if scale is None else scale.px_per_mm,
        "scale_sd_relative": None if scale is None else scale.sd_relative,
        "scale_source": None if scale is None else scale.source,
        "colour_reference": None
        if found.colour is None or found.colour.reason is not None
        else found.colour.kind,
        "details": data.names.in_details(details_to(found)),
        "found_spots": [list(astuple(spot)) for spot in data.library.spots(found.id)],
    }  # fmt: skip


def _measurement_rows(
    data: PatientData, photo: PhotoEntry, found: StoredAssessment
) -> Iterator[dict[str, Any]]:
    (judged,) = data.settling.judge([found])
    changes = {(change.metric, change.region, change.unit): change for change in judged.changes}
    is_baseline = found.baseline_photo_id == photo.id
    for one in found.measurements:
        yield {
            "patient": data.pseudonym, "session": photo.session_id, "date": data.day(photo.session_date),
            "photo": photo.id, "view": photo.view, "side": photo.side, "moment": photo.moment,
            "day": photo.day, "assessment": found.id, "metric": one.metric,
            "region": data.names.of(one.region), "unit": one.unit, "value": one.value, "sd": one.sd,
            "scale_sd": one.scale_sd, "reason": data.names.in_text(one.reason),
            "baseline": found.baseline_photo_id, "is_baseline": is_baseline,
            **_change_columns(data, changes.get((one.metric, one.region, one.unit))),
            "metric_version": one.version, "parameters": parameters_key(one),
        }  # fmt: skip


def _change_columns(data: PatientData, change: Change | None) -> dict[str, Any]:
    if change is None:
        names = (
            "baseline_value", "after_value", "delta", "interval_low", "interval_high", "verdict",
            "verdict_reason", "p_value",
        )  # fmt: skip
        return dict.fromkeys(names)
    low, high = change.interval or (None, None)
    return {
        "baseline_value": change.before, "after_value": change.after, "delta": change.delta,
        "interval_low": low, "interval_high": high, "verdict": change.verdict,
        "verdict_reason": data.names.in_text(change.reason), "p_value": change.p_value,
    }  # fmt: skip


def _at(values: tuple[float | None, ...], number: int) -> float | None:
    return values[number] if number < len(values) else None
