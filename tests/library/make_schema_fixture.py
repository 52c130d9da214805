"""Make the library that tests keep of each released schema: run once, when a schema is released.

``python -m tests.library.make_schema_fixture`` writes ``tests/library/schemas/version<N>/``.
"""

import io
from datetime import date, datetime
from pathlib import Path

import numpy as np
from PIL import Image
from sqlcipher3 import dbapi2

from mesophoto.library.entities import PhotoFindings, SpotEntry
from mesophoto.library.library import DATABASE, Library
from mesophoto.library.schema import SCHEMA_VERSION
from mesophoto.library.transaction import Transaction
from mesophoto.records import Change, Check, Comparability, Measurement, Scale, Withheld
from mesophoto.workflows.journal import Journal
from mesophoto.workflows.measuring import Measured, Source, Step
from mesophoto.workflows.operations import (
    AddPatient,
    AddSession,
    ChangeSetting,
    DrawRegion,
    EditPatient,
    ExcludeSpot,
    Operation,
    SetBaseline,
    SetScale,
)
from mesophoto.workflows.operations.measuring import StoreAssessment
from tests.library.clinical_rows import AddEverything


class AddPhoto(Operation):
    """Stands for an import."""

    action = "import_photos"

    def __init__(self, library: Library, session_id: str, colour: int) -> None:
        pixels = np.full((24, 32, 3), colour, np.uint8)
        file = io.BytesIO()
        Image.fromarray(pixels).save(file, "PNG")
        self.sha256 = library.originals.add(file.getvalue())
        self.byte_size = len(file.getvalue())
        self.session_id = session_id
        self.photo_id = f"photo-{colour}"

    def name(self, library: Library) -> str:
        return "Import photo"

    def write(self, transaction: Transaction) -> None:
        transaction.keep_original(self.sha256, self.byte_size, "PNG")
        transaction.insert(
            "photos",
            {
                "id": self.photo_id,
                "session_id": self.session_id,
                "sha256": self.sha256,
                "file_name": f"{self.photo_id}.png",
                "view": "face_frontal",
                "side": "none",
                "moment": "before",
                "day": None,
                "captured_at": datetime(2026, 1, 12, 9, 30),
                "position": 0,
                "details": {"width_px": 32, "height_px": 24, "format": "PNG"},
                "scale": None,
            },
        )


FINDINGS = PhotoFindings(
    measurements=(
        Measurement("pigmentation_area", "face", "mm2", 12.5, 0.4, None, 1, {"floor": 3.0}),
        Measurement("redness", "face", "a*", None, None, "the photo is too small", 1, {}),
    ),
    changes=(Change("pigmentation_area", "face", "mm2", 14.0, 12.5, -1.5, (-2.6, -0.4), "improved"),),
    comparability=Comparability(
        "with care",
        (Check("yaw", 0.5, 4.5, 4.0, 5.0, "degrees", True, ""),),
        (Withheld("redness", None, "a colour cast"),),
    ),
    scale=Scale(3.4, 0.036, "iris"),
    warnings=("2 faces found; the largest is measured",),
)
SPOTS = (SpotEntry(((1.0, 1.0), (3.0, 1.0), (2.0, 3.0)), (2.0, 1.7), 2.0, 4.5),)


def make(folder: Path) -> None:
    with Library.create(folder, practitioner="Dr Example") as library:
        journal = Journal(library)
        patient = AddPatient(number="17", family_name="Weber", given_name="Anna", birth_date=date(1980, 2, 1))
        first = AddSession(patient_id=patient.patient_id, date=date(2026, 1, 12))
        second = AddSession(patient_id=patient.patient_id, date=date(2026, 3, 2), note="after two treatments")
        for operation in (patient, first, second):
            journal.do(operation)
        photos = [AddPhoto(library, first.session_id, 90), AddPhoto(library, second.session_id, 120)]
        for photo in photos:
            journal.do(photo)
        triangle = ((2.0, 2.0), (20.0, 2.0), (10.0, 15.0))
        journal.do(SetBaseline(photos[0].photo_id))
        journal.do(DrawRegion(photo_id=photos[0].photo_id, region="scar", polygon=triangle))
        journal.do(ExcludeSpot(photo_id=photos[0].photo_id, x_px=5.0, y_px=6.0, why="mole"))
        journal.do(SetScale(photos[1].photo_id, Scale(3.5, 0.01, "given")))
        journal.do(ChangeSetting("marker_mm", 20))
        sources = [Source(photo.sha256, f"{photo.photo_id}.png") for photo in photos]
        step = Step("", "an algorithm", sources[1], sources[0])
        measured = Measured(FINDINGS, SPOTS)
        journal.do(StoreAssessment(photos[1].photo_id, photos[0].photo_id, step, measured))
        journal.do(AddEverything(patient.patient_id, photos[1].photo_id))
        journal.do(EditPatient(patient_id=patient.patient_id, number="17", family_name="Weber-Lang"))
        journal.undo()
    connection = dbapi2.connect(str(folder / DATABASE))
    connection.execute("PRAGMA journal_mode=DELETE")
    connection.close()
    for name in ("library.pages", "writer.json", "writer.lock"):
        (folder / name).unlink()


if __name__ == "__main__":
    make(Path(__file__).parent / "schemas" / f"version{SCHEMA_VERSION}")
