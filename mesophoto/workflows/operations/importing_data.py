"""The operation that keeps a patient of exported data."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from types import SimpleNamespace
from typing import Any, ClassVar, cast

from sqlalchemy import select

from mesophoto.library.clinical import OutlineFindings
from mesophoto.library.entities import PhotoFindings, SpotEntry, StoredOriginal
from mesophoto.library.library import Library
from mesophoto.library.schema import ProductRow
from mesophoto.library.stored import assessment_from, details_to, spots_to
from mesophoto.library.transaction import Transaction
from mesophoto.records import Measurement
from mesophoto.workflows.operations.base import Operation
from mesophoto.workflows.operations.patients import AddPatient

Row = Mapping[str, Any]

_TOLD = (
    "width_px", "height_px", "camera", "lens", "focal_length_mm", "format", "bit_depth", "jpeg_quality",
    "chroma_subsampling",
)  # fmt: skip


@dataclass(frozen=True)
class StoredPhoto:
    """A photo whose file the store holds already."""

    sha256: str
    byte_size: int
    file_name: str
    original: StoredOriginal


@dataclass(frozen=True)
class ImportPatientData(Operation):
    """Keep one patient's rows, with the keys that they have; notes are empty, as none were exported."""

    action: ClassVar[str] = "import_data"
    patient_id: str
    rows: Mapping[str, Sequence[Row]]
    """Table → rows."""
    stored: Mapping[str, StoredPhoto]
    """Photo's key → its file; photos without one are left out, with what was measured in them."""
    parameters: Mapping[str, Mapping[str, Any]]
    """Key → parameters of a metric."""

    def name(self, library: Library) -> str:
        """As the Undo menu says it."""
        return f"Import patient {self._pseudonym}"

    @property
    def _pseudonym(self) -> str:
        return str(self.rows["patients"][0]["patient"])

    def write(self, transaction: Transaction) -> None:
        """Insert everything."""
        sex = self.rows["patients"][0]["sex"]
        AddPatient(patient_id=self.patient_id, number=self._pseudonym, sex=sex).write(transaction)
        for row in self.rows["sessions"]:
            values = {"patient_id": self.patient_id, "date": _day(row["date"]), "note": ""}
            transaction.insert("sessions", {"id": row["session"], **values})
        for row in self.rows["photos"]:
            if row["photo"] in self.stored:
                self._write_photo(transaction, row)
        self._write_drawn(transaction)
        self._write_measured(transaction)
        self._write_plans(transaction)
        self._write_treatments(transaction)
        self._write_side_effects(transaction)

    def _write_photo(self, transaction: Transaction, row: Row) -> None:
        photo = self.stored[row["photo"]]
        transaction.keep_original(photo.sha256, photo.byte_size, "PNG", photo.original)
        captured = row["captured_at"]
        scale = {
            "px_per_mm": row["set_px_per_mm"], "sd_relative": row["set_scale_sd_relative"],
            "source": row["set_scale_source"],
        }  # fmt: skip
        transaction.insert(
            "photos",
            {
                "id": row["photo"], "session_id": row["session"], "sha256": photo.sha256,
                "file_name": photo.file_name, "view": row["view"], "side": row["side"],
                "moment": row["moment"], "day": row["day"],
                "captured_at": None if captured is None else datetime.fromisoformat(captured),
                "position": row["position"],
                "details": {
                    **{name: row[name] for name in _TOLD}, "px_per_mm": row["found_px_per_mm"],
                    "warnings": [], "icc_profile": None, "camera_serial": None,
                },
                "scale": None if row["set_px_per_mm"] is None else scale,
            },
        )  # fmt: skip
        if row["is_baseline"] and row["baseline_chosen"]:
            series = {"view": row["view"], "side": row["side"], "photo_id": row["photo"]}
            transaction.insert("baselines", {"patient_id": self.patient_id, **series})

    def _write_drawn(self, transaction: Transaction) -> None:
        for row in self._of_stored("drawn_regions"):
            values = {"photo_id": row["photo"], "name": row["region"], "polygon": row["polygon"]}
            transaction.insert("regions", values)
        for row in self._of_stored("not_counted"):
            place = {"x_px": row["x_px"], "y_px": row["y_px"], "why": ""}
            transaction.insert("not_counted", {"photo_id": row["photo"], **place})

    def _write_measured(self, transaction: Transaction) -> None:
        measured: dict[str, list[Measurement]] = {}
        for row in self.rows["measurements"]:
            measured.setdefault(row["assessment"], []).append(
                Measurement(
                    row["metric"], row["region"], row["unit"], row["value"], row["sd"], row["reason"],
                    row["metric_version"], self.parameters[row["parameters"]],
                )
            )  # fmt: skip
        for row in self._of_stored("assessments"):
            if row["baseline"] not in self.stored:
                continue
            findings, spots = findings_of(row)
            findings = replace(findings, measurements=tuple(measured.get(row["assessment"], ())))
            transaction.insert(
                "assessments",
                {
                    "id": row["assessment"], "photo_id": row["photo"],
                    "baseline_photo_id": row["baseline"], "algorithm": row["algorithm"],
                    "inputs_sha256": row["inputs_sha256"], "details": details_to(findings),
                    "spots": spots_to(spots), "created_at": datetime.fromisoformat(row["measured_at"]),
                },
            )  # fmt: skip
            transaction.keep_measurements(row["assessment"], findings.measurements)

    def _write_plans(self, transaction: Transaction) -> None:
        for row in self.rows["outcome_plans"]:
            metrics = [one.split(":", 1) for one in _parts(row["metrics"])]
            transaction.insert(
                "outcome_plans",
                {
                    "patient_id": self.patient_id, "view": row["view"], "side": row["side"],
                    "indication": row["indication"], "metrics": metrics, "regions": _parts(row["regions"]),
                    "measured_before": row["measured_before"],
                },
            )  # fmt: skip
        for row in self.rows["courses"]:
            transaction.insert(
                "courses",
                {
                    "id": row["course"], "patient_id": self.patient_id, "indication": row["indication"],
                    "starts_on": _day(row["starts_on"]), "session_count": row["session_count"],
                    "interval_days": row["interval_days"], "ended_on": _day(row["ended_on"]), "note": "",
                },
            )  # fmt: skip
        for row in self.rows["influences"]:
            transaction.insert(
                "influences",
                {
                    "id": row["influence"], "patient_id": self.patient_id, "kind": row["kind"],
                    "starts_on": _day(row["starts_on"]), "ends_on": _day(row["ends_on"]), "note": "",
                },
            )  # fmt: skip

    def _write_treatments(self, transaction: Transaction) -> None:
        as_noted = ("depth_mm", "skin_disinfected", "product_sterile", "product_stored_right")
        for row in self.rows["treatments"]:
            transaction.insert(
                "treatments",
                {
                    "id": row["treatment"], "patient_id": self.patient_id, "course_id": row["course"],
                    "date": _day(row["date"]), "indication": row["indication"],
                    "technique": row["technique"], "needle": row["needle"] or "",
                    "zones": _parts(row["zones"]), "points": row["points"], "treated_by": None, "note": "",
                    **{name: row[name] for name in as_noted},
                },
            )  # fmt: skip
        position: dict[str, int] = {}
        for row in self.rows["products_given"]:
            _keep_product(transaction, row)
            number = position[row["treatment"]] = position.get(row["treatment"], -1) + 1
            transaction.insert(
                "treatment_products",
                {
                    "id": row["product_given"], "treatment_id": row["treatment"],
                    "product_id": row["product_key"], "lot": row["lot"] or "",
                    "expires_on": _day(row["expires_on"]), "volume_ml": row["volume_ml"],
                    "dilution": row["dilution"] or "", "position": number,
                },
            )  # fmt: skip

    def _write_side_effects(self, transaction: Transaction) -> None:
        for row in self.rows["side_effects"]:
            transaction.insert(
                "side_effects",
                {
                    "id": row["side_effect"], "patient_id": self.patient_id,
                    "treatment_id": row["treatment"], "treatment_product_id": row["product_given"],
                    "kind": row["kind"], "is_complication": row["is_complication"],
                    "severity": row["severity"], "pain": row["pain"], "onset_on": _day(row["onset_on"]),
                    "resolved_on": _day(row["resolved_on"]), "note": "",
                },
            )  # fmt: skip
        for row in self._of_stored("side_effect_outlines"):
            found = {name: row[name] for name in OutlineFindings.__dataclass_fields__}
            transaction.insert(
                "side_effect_outlines",
                {
                    "id": row["outline_key"], "side_effect_id": row["side_effect"], "photo_id": row["photo"],
                    "outline": row["outline"], "was_proposed": row["was_proposed"],
                    "findings": {} if row["version"] is None else found,
                },
            )  # fmt: skip

    def _of_stored(self, table: str) -> list[Row]:
        return [row for row in self.rows[table] if row["photo"] in self.stored]


def findings_of(row: Row) -> tuple[PhotoFindings, tuple[SpotEntry, ...]]:
    """Read what a row of assessments holds, apart from its measurements.

    Raises
    ------
    KeyError, TypeError, ValueError, IndexError, AttributeError
        If it is not as it was written.
    """
    names = {"id": "", "photo_id": "", "baseline_photo_id": "", "algorithm": "", "inputs_sha256": ""}
    as_row = SimpleNamespace(
        **names, created_at=datetime.fromisoformat(row["measured_at"]), details=row["details"]
    )
    spots = tuple(
        SpotEntry(tuple((float(x), float(y)) for x, y in outline), (centre[0], centre[1]), area, contrast)
        for outline, centre, area, contrast in row["found_spots"]
    )
    return assessment_from(cast("Any", as_row), ()), spots


def _keep_product(transaction: Transaction, row: Row) -> None:
    """Add a product, unless an earlier patient was given it, too."""
    known = select(ProductRow.id).where(ProductRow.id == row["product_key"])
    if transaction.connection.execute(known).first() is None:
        transaction.insert(
            "products",
            {
                "id": row["product_key"], "name": row["product"] or "",
                "manufacturer": row["manufacturer"] or "", "components": row["components"], "note": "",
            },
        )  # fmt: skip


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


def _parts(text: str | None) -> list[str]:
    return text.split(";") if text else []
