"""Everything that writes files that leave, to be looked through for what they must not carry.

Whoever adds a way out adds it here: the small test and both benchmarks take it from then on.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

from mesophoto.library.library import Library
from mesophoto.reports.clean_pictures import PICTURE_FORMATS, PictureFormat
from mesophoto.workflows.exporting.pictures import PictureChoice, export_pictures
from mesophoto.workflows.import_photos import commit, scan
from mesophoto.workflows.journal import Journal
from mesophoto.workflows.operations import AddPatient, ConsentValues, DrawRegion, GiveConsent
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
    corners = ((100.0, 100.0), (220.0, 100.0), (160.0, 200.0))
    for photo in library.photos(patient.patient_id):
        journal.do(DrawRegion(photo_id=photo.id, region=REGION, polygon=corners))
    return patient.patient_id


def _pictures(format: PictureFormat, **choice: object) -> Writer:
    def write(library: Library, patient_id: str, folder: Path) -> None:
        photos = [photo.id for photo in library.photos(patient_id)]
        chosen = PictureChoice(format=format, **choice)  # type: ignore[arg-type]
        export_pictures(library, photos, folder, chosen, "teaching", today=TODAY, progress=Quiet())

    return write


WRITERS: dict[str, Writer] = {
    **{f"pictures as {one}": _pictures(one) for one in PICTURE_FORMATS},
    **{f"small pictures as {one}": _pictures(one, longest_px=240) for one in PICTURE_FORMATS},
    "crops as jpeg": _pictures("jpeg", hide="crop", region=REGION),
}
"""What it writes → the writer: (library, patient's key, folder)."""
