"""A patient's photos leave as DICOM."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import UUID

import pydicom
import pytest

from mesophoto.errors import Cancelled, ConsentMissing
from mesophoto.imaging.photo import read_photo
from mesophoto.workflows.exporting.dicom import DicomOptions, export_dicom
from mesophoto.workflows.exporting.pseudonyms import date_shift, pseudonym
from mesophoto.workflows.progress import Quiet
from tests.workflows.exporting.conftest import DAYS, NAMES, Practice

TODAY = date(2026, 3, 10)
RECORD = DicomOptions(purpose="record")


def export(practice: Practice, folder: Path, options: DicomOptions = RECORD) -> Iterator[pydicom.Dataset]:
    done = export_dicom(practice.library, practice.patients[0], folder, options, Quiet(), today=TODAY)
    assert {seal.code for seal in done.seals} == {path.stem.rpartition("_")[2] for path in done.files}
    return (pydicom.dcmread(path) for path in done.files)


def test_every_photo_comes_back_exactly(practice: Practice, tmp_path: Path) -> None:
    found = list(export(practice, tmp_path))
    photos = [one for one in found if one.ImageType[0] == "ORIGINAL"]
    kept = practice.library.photos(practice.patients[0])
    assert [one.StudyDate for one in photos] == [f"{day:%Y%m%d}" for day in DAYS]
    for one, photo in zip(photos, kept, strict=True):
        original = read_photo(practice.library.read_original(photo.sha256))
        assert (one.pixel_array == original.rgb).all()
        assert str(one.PatientName) == "Weber^Anna"
    assert len({one.StudyInstanceUID for one in found}) == 3
    assert len({one.SOPInstanceUID for one in found}) == len(found)


def test_what_was_found_is_drawn_over_and_refers_to_the_photo(practice: Practice, tmp_path: Path) -> None:
    found = list(export(practice, tmp_path))
    uids = {one.SOPInstanceUID for one in found if one.ImageType[0] == "ORIGINAL"}
    derived = [one for one in found if one.ImageType[0] == "DERIVED"]
    assert len(derived) >= 3
    for one in derived:
        assert {source.ReferencedSOPInstanceUID for source in one.SourceImageSequence} <= uids
    assert len(list(export(practice, tmp_path / "plain", replace(RECORD, derived=False)))) == 3


def test_an_export_again_has_the_same_uids(practice: Practice, tmp_path: Path) -> None:
    first, second = ([one.SOPInstanceUID for one in export(practice, tmp_path / name)] for name in ("a", "b"))
    assert first == second


@pytest.mark.parametrize("dates", ["shifted", "removed", "kept"])
def test_who_it_is_stays_here(practice: Practice, tmp_path: Path, dates: str) -> None:
    found = list(export(practice, tmp_path, replace(RECORD, anonymised=True, dates=dates)))
    patient = practice.patients[0]
    ids = {str(key.int) for key in _keys(practice, patient)}
    contents = {path: path.read_bytes() for path in tmp_path.iterdir()}
    for path, data in contents.items():
        assert not [name for name in NAMES if name.encode() in data or name in path.name]
        assert not [key for key in ids if key.encode() in data]
    assert any(b"20260112" in data for data in contents.values()) == (dates == "kept")
    shift = date_shift(practice.library, patient)
    days = {
        "kept": [f"{day:%Y%m%d}" for day in DAYS], "removed": [""] * 3,
        "shifted": [f"{day + shift:%Y%m%d}" for day in DAYS],
    }  # fmt: skip
    assert [one.StudyDate for one in found if one.ImageType[0] == "ORIGINAL"] == days[dates]
    assert {one.PatientID for one in found} == {pseudonym(practice.library, patient)}


def _keys(practice: Practice, patient: str) -> list[UUID]:
    photos = practice.library.photos(patient)
    return [UUID(key) for photo in photos for key in (photo.id, photo.session_id)]


def test_it_needs_consent_and_hears_a_cancel(practice: Practice, tmp_path: Path) -> None:
    with pytest.raises(ConsentMissing, match="has not agreed"):
        list(export(practice, tmp_path / "no", DicomOptions()))
    progress = Quiet()
    progress.cancel()
    with pytest.raises(Cancelled):
        export_dicom(practice.library, practice.patients[0], tmp_path / "no", RECORD, progress, today=TODAY)
    assert not (tmp_path / "no").exists()
