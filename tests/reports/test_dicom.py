"""DICOM files that other viewers take."""

import io
import shutil
import subprocess
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import numpy as np
import pydicom
import pytest
from PIL import Image
from pydicom.sr._concepts_dict import concepts

from mesophoto.records import Scale
from mesophoto.reports.dicom import (
    DicomDerivation,
    DicomFile,
    DicomPatient,
    DicomPicture,
    DicomPlace,
    encode_dicom,
)
from mesophoto.reports.dicom_terms import all_terms, patient_orientation

ANNA = DicomPatient("17", "Müller^=Weber", "Änne", date(1970, 1, 2), "female")
HIDDEN = DicomPatient("P-7F3K2M9Q", "P-7F3K2M9Q", anonymised="shifted")
PLACE = DicomPlace(
    UUID(int=1 << 120), UUID(int=2 << 120), UUID(int=3 << 120), date(2026, 1, 5),
    datetime(2026, 1, 5, 9, 30, 1), 1, 2, "face_45", "left",
)  # fmt: skip


def pixels(seed: int = 0, kind: Any = np.uint8, size: tuple[int, int] = (33, 47)) -> np.ndarray:
    return np.random.default_rng(seed).integers(0, np.iinfo(kind).max, (*size, 3), kind, endpoint=True)


def picture(**values: Any) -> DicomPicture:
    return DicomPicture(**{"rgb": pixels(), "scale": Scale(3.4, 0.036, "iris"), "compressed": 12.3, **values})


def read(file: DicomFile) -> pydicom.Dataset:
    return pydicom.dcmread(io.BytesIO(file.data))


def everything() -> dict[str, DicomFile]:
    photo = encode_dicom(ANNA, PLACE, picture())
    derivation = DicomDerivation("Warped onto the baseline photo.", (photo.uid,))
    deep = picture(rgb=pixels(kind=np.uint16))
    hand = replace(PLACE, view="hand_dorsum", side="none", day=None, taken_at=None)
    return {
        "photo": photo,
        "plain": encode_dicom(DicomPatient("18"), PLACE, picture(scale=None, compressed=None)),
        "hand": encode_dicom(replace(HIDDEN, anonymised="removed"), hand, picture()),
        "derived": encode_dicom(ANNA, PLACE, picture(), derivation),
        "deep": encode_dicom(HIDDEN, PLACE, deep, derivation),
    }


@pytest.mark.parametrize("size", [(33, 47), (1, 1), (64, 48)])
def test_pixels_come_back_exactly(size: tuple[int, int]) -> None:
    rgb = pixels(size=size)
    assert (read(encode_dicom(ANNA, PLACE, picture(rgb=rgb))).pixel_array == rgb).all()
    deep = pixels(kind=np.uint16, size=size)
    found = read(encode_dicom(ANNA, PLACE, picture(rgb=deep), DicomDerivation("…", ("1.2.3",))))
    assert found.pixel_array.dtype == np.uint16
    assert (found.pixel_array == deep).all()
    with pytest.raises(ValueError, match="8 bit"):
        encode_dicom(ANNA, PLACE, picture(rgb=deep))


def test_it_says_what_it_is() -> None:
    found = read(encode_dicom(ANNA, PLACE, picture(camera="EOS R5")))
    assert found.SOPClassUID.name == "VL Photographic Image Storage"
    assert str(found.PatientName) == "Müller  Weber^Änne"
    assert (found.PatientID, found.PatientBirthDate, found.PatientSex) == ("17", "19700102", "F")
    assert (found.StudyDate, found.AcquisitionDateTime) == ("20260105", "20260105093001")
    assert (found.ImageLaterality, list(found.PatientOrientation)) == ("L", ["P", "F"])
    assert found.AnatomicRegionSequence[0].CodeMeaning == "Skin of face"
    assert found.PixelSpacing == pytest.approx([1 / 3.4, 1 / 3.4])
    assert "iris" in found.PixelSpacingCalibrationDescription
    assert (found.LossyImageCompression, found.LossyImageCompressionRatio) == ("01", pytest.approx(12.3))
    assert len(found.AcquisitionContextSequence) == 1
    assert "PixelSpacing" not in read(encode_dicom(ANNA, PLACE, picture(scale=None)))


def test_what_was_made_of_it_refers_to_it() -> None:
    files = everything()
    found = read(files["derived"])
    assert found.SOPClassUID.name == "Secondary Capture Image Storage"
    assert found.DerivationDescription.startswith("Warped")
    assert found.SourceImageSequence[0].ReferencedSOPInstanceUID == read(files["photo"]).SOPInstanceUID


def test_uids_are_stable_and_no_two_contents_share_one() -> None:
    one = encode_dicom(ANNA, PLACE, picture())
    assert encode_dicom(ANNA, PLACE, picture()) == one
    assert one.uid.startswith("2.25.")
    assert len(one.uid) <= 64
    others = [
        encode_dicom(ANNA, PLACE, picture(rgb=pixels(1))), encode_dicom(ANNA, PLACE, picture(scale=None)),
        encode_dicom(replace(ANNA, number="19"), PLACE, picture()),
    ]  # fmt: skip
    assert len({file.uid for file in [one, *others]}) == 4


def test_who_is_anonymised_is_not_in_it_and_it_says_so() -> None:
    found = read(encode_dicom(HIDDEN, PLACE, picture()))
    assert (str(found.PatientName), found.PatientID) == ("P-7F3K2M9Q^", "P-7F3K2M9Q")
    assert (found.PatientBirthDate, found.PatientSex, found.PatientIdentityRemoved) == ("", "", "YES")
    assert found.LongitudinalTemporalInformationModified == "MODIFIED"
    codes = [item.CodeValue for item in found.DeidentificationMethodCodeSequence]
    assert codes == ["113100", "113107"]
    assert found.RecognizableVisualFeatures == "YES"


@pytest.mark.parametrize("name", ["photo", "plain", "hand", "derived", "deep"])
def test_no_private_tag_is_written(name: str) -> None:
    assert not [element.tag for element in read(everything()[name]).iterall() if element.tag.is_private]


def test_every_code_is_one_of_dicoms() -> None:
    for code in all_terms():
        meanings = [
            found[code.value][0].lower()
            for found in concepts[code.scheme_designator].values()
            if code.value in found
        ]
        assert code.meaning.lower() in meanings, code


def test_a_face_seen_from_its_left_leads_to_the_back() -> None:
    assert patient_orientation("face_frontal", "none") == ["L", "F"]
    assert patient_orientation("face_90", "left") == ["P", "F"]
    assert patient_orientation("face_90", "right") == ["A", "F"]
    assert patient_orientation("hand_dorsum", "left") == []


def needed(program: str) -> str:
    path = shutil.which(program)
    if path is None:
        pytest.skip(f"{program} is not installed (apt-get install dcmtk dicom3tools)")
    return path


@pytest.mark.parametrize("name", ["photo", "plain", "hand", "derived", "deep"])
def test_the_validator_finds_no_error(name: str, tmp_path: Path) -> None:
    path = tmp_path / "one.dcm"
    path.write_bytes(everything()[name].data)
    done = subprocess.run([needed("dciodvfy"), path], capture_output=True, text=True, check=False)
    assert [line for line in done.stderr.splitlines() if line.startswith("Error")] == []
    assert "VLPhotographicImage" in done.stderr or "SCImage" in done.stderr


def test_another_viewer_sees_the_same_pixels(tmp_path: Path) -> None:
    path, seen = tmp_path / "one.dcm", tmp_path / "one.png"
    path.write_bytes(everything()["photo"].data)
    subprocess.run([needed("dcm2pnm"), "+on", path, seen], check=True, capture_output=True)
    assert (np.asarray(Image.open(seen)) == pixels()).all()
    subprocess.run([needed("dcmftest"), path], check=True, capture_output=True)
