"""One row of each kind of what is done to a patient, for tests and for the fixtures of released schemas."""

from datetime import date, datetime

from mesophoto.library.library import Library
from mesophoto.library.transaction import Transaction
from mesophoto.workflows.operations import Operation


class AddEverything(Operation):
    """One row of each kind for a patient."""

    action = "add_treatment"

    def __init__(self, patient_id: str, photo_id: str | None = None) -> None:
        self.patient_id = patient_id
        self.photo_id = photo_id

    def name(self, library: Library) -> str:
        return "Add treatment"

    def write(self, transaction: Transaction) -> None:
        owner = {"patient_id": self.patient_id}
        photo = self.photo_id or self._add_photo(transaction)
        product = transaction.insert(
            "products",
            {
                "name": "Complex 5", "manufacturer": "Maker", "note": "",
                "components": [{"name": "tranexamic acid", "amount": "0.5 %"}],
            },
        )  # fmt: skip
        course = transaction.insert(
            "courses",
            {
                **owner, "indication": "sun_damage", "starts_on": date(2026, 3, 2), "session_count": 5,
                "interval_days": 14, "ended_on": None, "note": "",
            },
        )  # fmt: skip
        treatment = transaction.insert(
            "treatments",
            {
                **owner, "course_id": course, "date": date(2026, 3, 2), "indication": "sun_damage",
                "technique": "nappage", "needle": "30G 4 mm", "depth_mm": 2.0, "zones": ["cheek_left"],
                "points": [{"map": "face", "x": 0.4, "y": 0.5}], "skin_disinfected": True,
                "product_sterile": None, "product_stored_right": True, "treated_by": None, "note": "",
            },
        )  # fmt: skip
        given = transaction.insert(
            "treatment_products",
            {
                "treatment_id": treatment, "product_id": product, "lot": "L-77",
                "expires_on": date(2027, 1, 31), "volume_ml": 2.5, "dilution": "1:1", "position": 0,
            },
        )  # fmt: skip
        transaction.insert(
            "influences",
            {**owner, "kind": "sun", "starts_on": date(2026, 4, 1), "ends_on": None, "note": "holiday"},
        )
        transaction.insert(
            "appointments",
            {
                **owner, "course_id": course, "starts_at": datetime(2026, 3, 16, 9, 30), "duration_min": 30,
                "note": "",
            },
        )  # fmt: skip
        effect = transaction.insert(
            "side_effects",
            {
                **owner, "treatment_id": treatment, "treatment_product_id": given, "kind": "bruising",
                "is_complication": False, "severity": "mild", "pain": 2, "onset_on": date(2026, 3, 2),
                "resolved_on": None, "note": "",
            },
        )  # fmt: skip
        transaction.insert(
            "side_effect_outlines",
            {
                "side_effect_id": effect, "photo_id": photo, "outline": [[1, 2], [5, 2], [3, 6]],
                "was_proposed": False, "findings": {"area_mm2": 41.5, "delta_e": 9.1},
            },
        )  # fmt: skip
        self._add_release(transaction, owner)

    def _add_release(self, transaction: Transaction, owner: dict[str, str]) -> None:
        transaction.insert(
            "outcome_plans",
            {
                **owner, "view": "face_frontal", "side": "none", "indication": "sun_damage",
                "metrics": [["pigmentation_area", "mm2"]], "regions": ["face"], "measured_before": 0,
            },
        )  # fmt: skip
        transaction.insert(
            "consents",
            {
                **owner, "purpose": "patient_copy", "given_on": date(2026, 3, 2), "revoked_on": None,
                "shows_name": True, "shows_face": True, "signature": [[[0.1, 0.5], [0.9, 0.4]]],
                "form": b"%PDF", "form_name": "consent.pdf", "note": "",
            },
        )  # fmt: skip
        transaction.insert(
            "seals",
            {
                **owner, "code": f"SEAL-{self.patient_id[:8]}", "file_sha256": "b" * 64, "kind": "sheet",
                "purpose": "patient_copy", "details": {"originals": ["a" * 64]},
            },
        )  # fmt: skip

    def _add_photo(self, transaction: Transaction) -> str:
        visit = {"patient_id": self.patient_id, "date": date(2026, 3, 2), "note": ""}
        session = transaction.insert("sessions", visit)
        transaction.keep_original("a" * 64, 1, "PNG")
        return transaction.insert(
            "photos",
            {
                "session_id": session, "sha256": "a" * 64, "file_name": "a.png", "view": "face_frontal",
                "side": "none", "moment": "before", "day": None, "captured_at": None, "position": 0,
                "details": {}, "scale": None,
            },
        )  # fmt: skip
