"""How long the outcomes of a practice take at 2,000 patients: 4 treatments and 5 photos each."""

import random
import tempfile
import time
from datetime import date, timedelta
from pathlib import Path

from mesophoto.library.library import Library
from mesophoto.library.transaction import Transaction
from mesophoto.metrics.registry import METRICS
from mesophoto.workflows.courses import due
from mesophoto.workflows.outcomes import GROUPINGS, practice_outcomes, recall
from mesophoto.workflows.progress import Quiet

PATIENTS, PHOTOS, TREATMENTS = 2000, 5, 4
REGIONS = (
    "face", "forehead", "glabella", "crows_feet_left", "crows_feet_right", "lower_lid_left",
    "lower_lid_right", "cheek_left", "cheek_right", "nose", "nasolabial_left", "nasolabial_right",
    "perioral", "chin",
)  # fmt: skip
START = date(2025, 1, 6)


def add_patient(write: Transaction, number: int, products: list[str], chance: random.Random) -> None:
    """Insert a patient with photos, what was measured in them, and treatments."""
    patient = write.insert(
        "patients",
        {
            "number": str(number), "family_name": f"Person {number}", "given_name": "", "birth_date": None,
            "sex": "unknown", "note": "", "search_key": str(number),
        },
    )  # fmt: skip
    owner = {"patient_id": patient}
    course = write.insert(
        "courses",
        {
            **owner, "indication": "scar", "starts_on": START, "session_count": 5, "interval_days": 14,
            "ended_on": None, "note": "",
        },
    )  # fmt: skip
    for place in range(TREATMENTS):
        treatment = write.insert(
            "treatments",
            {
                **owner, "course_id": course, "date": START + timedelta(14 * place), "indication": "scar",
                "technique": chance.choice(("nappage", "papule")), "needle": "", "depth_mm": None,
                "zones": [], "points": [], "skin_disinfected": None, "product_sterile": None,
                "product_stored_right": None, "treated_by": None, "note": "",
            },
        )  # fmt: skip
        lot = f"L{chance.randrange(60)}"
        write.insert(
            "treatment_products",
            {
                "treatment_id": treatment, "product_id": chance.choice(products), "lot": lot,
                "expires_on": None, "volume_ml": 2.0, "dilution": "", "position": 0,
            },
        )  # fmt: skip
    baseline = None
    for place in range(PHOTOS):
        baseline = add_photo(write, number, place, owner, baseline=baseline, chance=chance)


def add_photo(
    write: Transaction,
    number: int,
    place: int,
    owner: dict[str, str],
    *,
    baseline: str | None,
    chance: random.Random,
) -> str:
    """Insert a photo with an assessment as large as those of a face; returns the baseline's key."""
    day = START + timedelta(28 * place)
    session = write.insert("sessions", {**owner, "date": day, "note": ""})
    sha256 = f"{number:032}{place:032}"
    write.keep_original(sha256, 1, "PNG")
    photo = write.insert(
        "photos",
        {
            "session_id": session, "sha256": sha256, "file_name": "a.png", "view": "face_frontal",
            "side": "none", "moment": "before", "day": None, "captured_at": None, "position": 0,
            "details": {}, "scale": None,
        },
    )  # fmt: skip
    changes = [
        [name, region, unit, 10.0, 10 + (delta := chance.gauss(-1, 3)), delta, [-1.0, 1.0], "improved",
         None, 0.01]
        for name, metric in METRICS.items()
        for region in REGIONS
        for unit in metric.units
        if baseline is not None
    ]  # fmt: skip
    write.insert(
        "assessments",
        {
            "photo_id": photo, "baseline_photo_id": baseline or photo, "algorithm": "one",
            "inputs_sha256": "0" * 64, "spots": b"",
            "details": {
                "changes": changes, "comparability": None, "scale": None, "aligned": True, "reason": None,
                "warnings": [], "colour": None, "detail": None,
            },
        },
    )  # fmt: skip
    return baseline or photo


def main() -> None:
    """Make the practice and time the questions."""
    chance = random.Random(7)
    with tempfile.TemporaryDirectory() as folder, Library.create(Path(folder) / "library") as library:
        with library.write() as write:
            products = [
                write.insert("products", {"name": name, "manufacturer": "", "components": [], "note": ""})
                for name in ("Alpha", "Beta", "Gamma")
            ]
            for number in range(PATIENTS):
                add_patient(write, number, products, chance)
            write.append_operation("do", "import_photos", "Import", undoable=False)
        for grouping in GROUPINGS:
            began = time.perf_counter()
            found = practice_outcomes(library, grouping, ("redness", "face", "a*"), Quiet())
            print(f"{grouping}: {time.perf_counter() - began:.1f} s, {len(found.changes)} groups")
        for name, ask in (
            ("recall", lambda: recall(library, "L7")),
            ("due", lambda: due(library, date(2025, 6, 1))),
        ):
            began = time.perf_counter()
            print(f"{name}: {len(ask())} found, {time.perf_counter() - began:.2f} s")


if __name__ == "__main__":
    main()
