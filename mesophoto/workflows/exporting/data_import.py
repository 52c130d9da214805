"""Exported measurements back into an empty library: patients under their pseudonyms, the same numbers."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mesophoto.errors import UserError
from mesophoto.imaging.photo import read_photo
from mesophoto.library.entities import StoredOriginal
from mesophoto.library.files import disk_sentence
from mesophoto.library.library import Library
from mesophoto.library.schema import new_id
from mesophoto.workflows.exporting.data_folder import DataFolder, PatientRows
from mesophoto.workflows.journal import Journal
from mesophoto.workflows.operations.importing_data import ImportPatientData, StoredPhoto, findings_of
from mesophoto.workflows.progress import Progress, raise_if_cancelled


@dataclass(frozen=True)
class ImportedData:
    """What an import of data brought in.

    Attributes
    ----------
    patients, sessions, photos, measurements, treatments, side_effects : int
    left_out : int
        Measurements of photos that are not in the folder: without its photo a measurement stands for nothing.
    """

    patients: int = 0
    sessions: int = 0
    photos: int = 0
    measurements: int = 0
    treatments: int = 0
    side_effects: int = 0
    left_out: int = 0

    @property
    def sentence(self) -> str:
        """Say what could not be brought in; empty if everything was."""
        if not self.left_out:
            return ""
        return (
            f"{self.left_out} measurements were left out, since their photos are not in the folder: export "
            "again with the photos to bring them in."
        )


def import_data(library: Library, folder: Path, progress: Progress) -> ImportedData:
    """Bring a folder of exported measurements into an empty library.

    Everything is looked at before anything is written; each patient is then one step of undo.

    Parameters
    ----------
    library : Library
        Without patients.
    folder : Path
        As :func:`~mesophoto.workflows.exporting.data.export_data` wrote it.
    progress : Progress
        "patient 3 of 12".

    Returns
    -------
    ImportedData

    Raises
    ------
    UserError
        If the library holds patients, or the folder is not as it was written: then nothing was brought in.
    Cancelled
        What was brought in before stays.
    """
    library.require("import_data")
    if library.patients(limit=1) or library.patients(binned=True, limit=1):
        raise UserError("Measurements are imported into an empty library only: make a new one for them.")
    data = DataFolder(folder)
    progress.report(0, 0, "looking at the tables")
    total = 0
    for rows in data.patients():
        raise_if_cancelled(progress)
        _require_whole(folder, rows, data.parameters)
        total += 1
    counts = dict.fromkeys(ImportedData.__dataclass_fields__, 0)
    for number, rows in enumerate(data.patients(), 1):
        progress.report(number - 1, total, f"patient {number} of {total}")
        raise_if_cancelled(progress)
        _import_patient(library, folder, rows, data.parameters, counts)
    progress.report(total, total, "done")
    return ImportedData(**counts)


def _import_patient(
    library: Library,
    folder: Path,
    rows: PatientRows,
    parameters: Mapping[str, Mapping[str, Any]],
    counts: dict[str, int],
) -> None:
    patient_id = new_id()
    stored = {
        row["photo"]: _store(library, folder, row["file"], patient_id)
        for row in rows["photos"]
        if row["file"]
    }
    measured = [row for row in rows["measurements"] if row["photo"] in stored and row["baseline"] in stored]
    Journal(library).do(ImportPatientData(patient_id, rows, stored, parameters))
    counts["patients"] += 1
    counts["photos"] += len(stored)
    counts["measurements"] += len(measured)
    counts["left_out"] += len(rows["measurements"]) - len(measured)
    for name in ("sessions", "treatments", "side_effects"):
        counts[name] += len(rows[name])


def _store(library: Library, folder: Path, name: str, patient_id: str) -> StoredPhoto:
    data = _read(folder, name)
    sha256 = read_photo(data, name=name).sha256
    original: StoredOriginal = library.keep_original(data, sha256, patient_id)
    return StoredPhoto(sha256, len(data), name, original)


def _read(folder: Path, name: str) -> bytes:
    try:
        return (folder / name).read_bytes()
    except OSError as error:
        raise UserError(disk_sentence(error, folder / name)) from error


def _require_whole(folder: Path, rows: PatientRows, parameters: Mapping[str, Mapping[str, Any]]) -> None:
    """Refuse what would break in the midst of an import."""
    sessions = {row["session"] for row in rows["sessions"]}
    photos = {row["photo"] for row in rows["photos"]}
    broken = [row for row in rows["photos"] if row["session"] not in sessions]
    broken += [row for row in rows["assessments"] if not {row["photo"], row["baseline"]} <= photos]
    broken += [row for row in rows["measurements"] if row["parameters"] not in parameters]
    broken += [row for row in rows["side_effect_outlines"] if row["photo"] not in photos]
    given = {None, *(row["product_given"] for row in rows["products_given"])}
    treatments = {None, *(row["treatment"] for row in rows["treatments"])}
    courses = {None, *(row["course"] for row in rows["courses"])}
    broken += [row for row in rows["treatments"] if row["course"] not in courses]
    for row in rows["side_effects"]:
        if row["treatment"] not in treatments or row["product_given"] not in given:
            broken.append(row)
    try:
        for row in rows["assessments"]:
            findings_of(row)
    except (KeyError, TypeError, ValueError, IndexError, AttributeError) as error:
        raise UserError(
            "The table assessments is not as mesophoto wrote it: export the data again."
        ) from error
    if broken:
        raise UserError(
            "Rows of the tables refer to others that are not there: import the folder as it was exported."
        )
    for row in rows["photos"]:
        name = row["file"]
        if name and (Path(name).name != name or "\\" in name or not (folder / name).is_file()):
            raise UserError(f"The photo {name} is not in the folder: copy the whole folder and try again.")
