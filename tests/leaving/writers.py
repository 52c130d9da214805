"""Everything that writes files that leave, to be looked through for what they must not carry.

Whoever adds a way out adds it here: the small test and both benchmarks take it from then on.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

from mesophoto.library.entities import PhotoEntry, PhotoFindings
from mesophoto.library.library import Library
from mesophoto.records import Measurement
from mesophoto.reports.clean_pictures import PICTURE_FORMATS, PictureFormat
from mesophoto.workflows.exporting.data import export_data
from mesophoto.workflows.exporting.data_options import DataOptions
from mesophoto.workflows.exporting.pictures import PictureChoice, export_pictures
from mesophoto.workflows.import_photos import commit, scan
from mesophoto.workflows.journal import Journal
from mesophoto.workflows.measuring import Measured, Source, Step
from mesophoto.workflows.operations import AddPatient, ConsentValues, DrawRegion, GiveConsent
from mesophoto.workflows.operations.measuring import StoreAssessment
from mesophoto.workflows.progress import Quiet
from tests.leaving.stuffed import CANARY, FILE_NAME, GIVEN_NAME, MAKERS

TODAY = date(2026, 6, 1)
NAMES = (CANARY, GIVEN_NAME, "1971-02-03")
"""What must be in no file: of the patient, of the photos' files, of what they say of themselves."""
REGION = f"{CANARY} region"

Writer = Callable[[Library, str, Path], None]


def import_stuffed(library: Library, card: Path, count: int) -> str:
    """Fill a library with a patient and stuffed photos of hers, of every format; give her key."""
    journal = Journal(library)
    patient = AddPatient(
        number=f"{CANARY}-17", family_name=CANARY, given_name=GIVEN_NAME, birth_date=date(1971, 2, 3),
        note=f"{CANARY} note",
    )  # fmt: skip
    journal.do(patient)
    consent = ConsentValues(purpose="teaching", given_on=date(2026, 1, 1), note=f"{CANARY} consent")
    journal.do(GiveConsent(patient_id=patient.patient_id, values=consent, form_name=f"{CANARY}.pdf"))
    card.mkdir(parents=True)
    suffixes = list(MAKERS)
    for number in range(count):
        suffix = suffixes[number % len(suffixes)]
        (card / f"{FILE_NAME} {number}{suffix}").write_bytes(MAKERS[suffix](number))
    plan = scan(library, [card], Quiet(), patient.patient_id)
    dated = tuple(replace(item, session_date=date(2026, 1, 12)) for item in plan.items)
    commit(journal, replace(plan, items=dated), Quiet())
    photos = library.photos(patient.patient_id)
    corners = ((100.0, 100.0), (220.0, 100.0), (160.0, 200.0))
    for photo in photos:
        journal.do(DrawRegion(photo_id=photo.id, region=REGION, polygon=corners))
        _measure(journal, photo, photos[0])
    return patient.patient_id


def _measure(journal: Journal, photo: PhotoEntry, baseline: PhotoEntry) -> None:
    """Keep a value of the drawn region, and a warning that names it."""
    redness = Measurement("redness", REGION, "a*", 12.5, 0.8)
    found = PhotoFindings(measurements=(redness,), warnings=(f"{REGION} is small",))
    sources = Source(photo.sha256, "photo"), Source(baseline.sha256, "baseline")
    step = Step("", "any", *sources)
    journal.do(StoreAssessment(photo.id, baseline.id, step, Measured(found, ())))


def _data(library: Library, patient_id: str, folder: Path) -> None:
    options = DataOptions(purpose="teaching", masks=True, photos=True)
    export_data(library, [patient_id], folder, options, Quiet(), today=TODAY)


def _pictures(format: PictureFormat, **choice: object) -> Writer:
    def write(library: Library, patient_id: str, folder: Path) -> None:
        photos = [photo.id for photo in library.photos(patient_id)]
        chosen = PictureChoice(format=format, **choice)  # type: ignore[arg-type]
        export_pictures(library, photos, folder, chosen, "teaching", today=TODAY, progress=Quiet())

    return write


WRITERS: dict[str, Writer] = {
    **{f"pictures as {one}": _pictures(one) for one in PICTURE_FORMATS},
    **{f"small pictures as {one}": _pictures(one, longest_px=240) for one in PICTURE_FORMATS},
    "measurements": _data,
    "crops as jpeg": _pictures("jpeg", hide="crop", region=REGION),
}
"""What it writes → the writer: (library, patient's key, folder)."""
