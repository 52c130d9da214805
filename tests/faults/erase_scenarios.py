"""A patient erased for good, while faults happen to that."""

import json
from datetime import UTC, date, datetime
from pathlib import Path

from mesophoto.library.backup.make import make_backup
from mesophoto.library.library import Library
from mesophoto.workflows.erase_patient import erase_patient
from mesophoto.workflows.journal import Journal
from mesophoto.workflows.operations import AddPatient, EditPatient
from mesophoto.workflows.progress import Quiet
from tests.faults.scenarios import PHOTOS, Acknowledge, Scenario, prepare_with_photos

CANARY = "Kanarienvogel"


class Erase(Scenario):
    """All of a patient goes, from the library and its backup; or nothing."""

    name = "erase a patient"

    def prepare(self, root: Path) -> None:
        """Make a library with a patient with photos and one without, and a backup of it."""
        prepare_with_photos(root)
        with Library.open(root / "clinic") as library:
            (patient,) = library.patients()
            journal = Journal(library)
            journal.do(EditPatient(patient_id=patient.id, number="17", family_name=CANARY))
            journal.do(AddPatient(number="18"))
            make_backup(library, root / "backup", Quiet(), datetime(2026, 3, 1, tzinfo=UTC))

    def act(self, root: Path, acknowledge: Acknowledge) -> None:
        """Erase the one with photos."""
        with Library.open(root / "clinic") as library:
            (patient,) = library.patients(CANARY)
            erase_patient(library, patient.id, Quiet(), today=date(2026, 3, 2), before_retention_ends=True)
            acknowledge("erased")

    def holds(self, library: Library, root: Path, acknowledged: int) -> list[str]:
        """Say what of the patient is left, or was taken from one who is still there."""
        found = [] if library.patients("18") else ["lost: another patient"]
        there = library.patients(CANARY)
        if there:
            photos = library.photos(there[0].id)
            if acknowledged:
                found.append("lost: the erasing was acknowledged, and the patient is there")
            if len(photos) != PHOTOS:
                found.append(f"partial: {len(photos)} photos of a patient who is still there")
            for photo in photos:
                if library.read_original(photo.sha256) != (root / "card" / photo.file_name).read_bytes():
                    found.append(f"partial: {photo.file_name}")
            return found
        with library.read() as connection:
            said = connection.exec_driver_sql(
                "SELECT details FROM audit WHERE action = 'erase_patient'"
            ).all()
        if len(said) != 1:
            return [*found, f"lost: {len(said)} certificates instead of one"]
        states = [backup["state"] for backup in json.loads(said[0][0])["backups"]]
        searched = (
            ["clinic", "backup"] if states == ["rewritten"] else ["clinic"]
        )  # else the certificate says so
        return found + self._left(root, searched)

    def _left(self, root: Path, folders: list[str]) -> list[str]:
        """Files that still hold the name or a photo."""
        traces = [CANARY.encode(), CANARY.lower().encode()]
        traces += [path.read_bytes()[:64] for path in (root / "card").iterdir()]
        return [
            f"left over: {path.relative_to(root)} holds a patient who was erased"
            for folder in folders
            for path in (root / folder).rglob("*")
            if path.is_file() and any(trace in path.read_bytes() for trace in traces)
        ]


ERASING = (Erase(),)
