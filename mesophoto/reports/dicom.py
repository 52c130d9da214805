"""Photos and what was made of them as DICOM files that other viewers and archives take.

A photo becomes a VL Photographic Image, which has 8 bit per colour; what was made of it, or holds its 16 bit,
a Secondary Capture that refers to it. Pixels are stored uncompressed, exactly as they were decoded.
"""

import hashlib
import io
import json
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Literal
from uuid import UUID, uuid5

import numpy as np
from numpy.typing import NDArray
from PIL import ImageCms
from pydicom.config import RAISE, settings
from pydicom.dataset import Dataset, FileDataset, FileMetaDataset
from pydicom.sr.coding import Code
from pydicom.uid import UID, ExplicitVRLittleEndian, SecondaryCaptureImageStorage, VLPhotographicImageStorage

from mesophoto import __version__
from mesophoto.records import Scale, Side, View
from mesophoto.reports.dicom_terms import (
    COMMENT,
    SOURCE_IMAGE,
    anatomic_region,
    deidentification_codes,
    laterality,
    patient_orientation,
    scale_description,
)

Dates = Literal["kept", "shifted", "removed"]

_IMPLEMENTATION = UUID("0d3dfb4c-5f83-4a0e-9a4b-6a3f2c1d7e55")
_LONGEST_NAME = 64
_NAME_PARTS = str.maketrans({"^": " ", "=": " ", "\\": " "})


@dataclass(frozen=True)
class DicomPatient:
    """Who it is. Anonymised: the pseudonym as name and number, without birth date and sex."""

    number: str
    family_name: str = ""
    given_name: str = ""
    birth_date: date | None = None
    sex: str = "unknown"
    anonymised: Dates | None = None
    """What was done to the dates of one that is anonymised; None if it is not."""


@dataclass(frozen=True)
class DicomPlace:
    """Where in a patient's record it belongs. Keys are those of the library, or secret ones made of them."""

    study: UUID
    series: UUID
    instance: UUID
    """Of the photo; what it holds is part of its own UID, too, so that no two files share one."""
    day: date | None
    taken_at: datetime | None
    series_number: int
    number: int
    view: View
    side: Side


@dataclass(frozen=True, eq=False)
class DicomPicture:
    """What is seen.

    Attributes
    ----------
    rgb : (H, W, 3) uint8 or uint16
    scale : Scale or None
        None: not known, and no spacing is given.
    camera : str or None
    context : str
        How it was taken.
    compressed : float or None
        How many times smaller a lossy original was than its pixels; None if nothing was lost.
    """

    rgb: NDArray[Any]
    scale: Scale | None = None
    camera: str | None = None
    context: str = "Photograph"
    compressed: float | None = None


@dataclass(frozen=True)
class DicomDerivation:
    """What was done to a picture, and from which images it was made.

    Attributes
    ----------
    what : str
        One sentence.
    sources : tuple of UID
        Of VL Photographic Images.
    """

    what: str
    sources: tuple[str, ...]


@dataclass(frozen=True)
class DicomFile:
    """A file as it leaves."""

    uid: str
    data: bytes = field(repr=False)


def encode_dicom(
    patient: DicomPatient,
    place: DicomPlace,
    picture: DicomPicture,
    derivation: DicomDerivation | None = None,
) -> DicomFile:
    """Make a DICOM file.

    The same input gives the same bytes. Each value is checked while it is written.

    Parameters
    ----------
    patient : DicomPatient
    place : DicomPlace
    picture : DicomPicture
    derivation : DicomDerivation, optional
        Makes it a Secondary Capture; without one it is a VL Photographic Image.

    Raises
    ------
    ValueError
        If something is not as DICOM allows: a value, or 16 bit without a derivation. That is a bug.
    """
    if derivation is None and picture.rgb.dtype != np.uint8:
        raise ValueError("a VL Photographic Image has 8 bit per colour")
    before = settings.writing_validation_mode
    settings.writing_validation_mode = RAISE
    try:
        found = Dataset()
        found.SOPClassUID = SecondaryCaptureImageStorage if derivation else VLPhotographicImageStorage
        _describe_patient(found, patient)
        _describe_place(found, place)
        _describe_image(found, place, picture)
        if derivation is None:
            _describe_acquisition(found, picture)
        else:
            _describe_derivation(found, derivation)
        told = json.dumps(found.to_json_dict(), sort_keys=True).encode()
        _put_pixels(found, picture.rgb)
        digest = hashlib.sha256(told + found.PixelData).hexdigest()
        found.SOPInstanceUID = uid_of(uuid5(place.instance, digest))
        return DicomFile(found.SOPInstanceUID, _write(found))
    finally:
        settings.writing_validation_mode = before


def uid_of(key: UUID) -> UID:
    """Make a UID of a UUID, as PS3.5 B.2 says."""
    return UID(f"2.25.{key.int}")


def _describe_patient(found: Dataset, patient: DicomPatient) -> None:
    found.SpecificCharacterSet = "ISO_IR 192"
    found.PatientID = patient.number.translate(_NAME_PARTS)[:_LONGEST_NAME]
    names = [name.translate(_NAME_PARTS).strip() for name in (patient.family_name, patient.given_name)]
    found.PatientName = "^".join(names)[:_LONGEST_NAME] if any(names) else f"{found.PatientID}^"
    found.PatientBirthDate = "" if patient.birth_date is None else f"{patient.birth_date:%Y%m%d}"
    found.PatientSex = {"female": "F", "male": "M", "other": "O"}.get(patient.sex, "")
    if patient.anonymised is None:
        return
    found.PatientIdentityRemoved = "YES"
    found.DeidentificationMethod = "PS3.15 Basic Profile; pixels unchanged, faces can be recognised"
    found.DeidentificationMethodCodeSequence = [
        _coded(code) for code in deidentification_codes(patient.anonymised)
    ]
    modified = {"kept": "UNMODIFIED", "shifted": "MODIFIED", "removed": "REMOVED"}
    found.LongitudinalTemporalInformationModified = modified[patient.anonymised]


def _describe_place(found: Dataset, place: DicomPlace) -> None:
    day = "" if place.day is None else f"{place.day:%Y%m%d}"
    found.StudyInstanceUID = uid_of(place.study)
    found.StudyDate = day
    found.StudyTime = ""
    found.ReferringPhysicianName = ""
    found.StudyID = str(place.study.int)[-12:]
    found.AccessionNumber = ""
    found.Modality = "XC"
    found.SeriesInstanceUID = uid_of(place.series)
    found.SeriesNumber = place.series_number
    found.SeriesDescription = _plain(f"{place.view} {place.side}".removesuffix(" none"))
    found.InstanceNumber = place.number
    if place.taken_at is not None:
        found.ContentDate = f"{place.taken_at:%Y%m%d}"
        found.ContentTime = f"{place.taken_at:%H%M%S}"
        found.AcquisitionDateTime = f"{place.taken_at:%Y%m%d%H%M%S}"


def _describe_image(found: Dataset, place: DicomPlace, picture: DicomPicture) -> None:
    found.Manufacturer = ""
    if picture.camera:
        found.ManufacturerModelName = picture.camera.translate(_NAME_PARTS)[:_LONGEST_NAME]
    found.SoftwareVersions = f"mesophoto {__version__}"
    found.PatientOrientation = patient_orientation(place.view, place.side)
    found.ImageLaterality = laterality(place.side)
    found.AnatomicRegionSequence = [_coded(anatomic_region(place.view))]
    found.BurnedInAnnotation = "NO"
    if place.view.startswith("face"):
        found.RecognizableVisualFeatures = "YES"
    found.LossyImageCompression = "00" if picture.compressed is None else "01"
    if picture.compressed is not None:
        found.LossyImageCompressionRatio = f"{picture.compressed:.2f}"
        found.LossyImageCompressionMethod = "ISO_10918_1"
    if picture.scale is not None:
        spacing = f"{1 / picture.scale.px_per_mm:.8g}"
        found.PixelSpacing = [spacing, spacing]
        found.PixelSpacingCalibrationType = "FIDUCIAL"
        found.PixelSpacingCalibrationDescription = scale_description(picture.scale)
    found.ICCProfile = _srgb_profile()
    found.ColorSpace = "SRGB"


def _describe_acquisition(found: Dataset, picture: DicomPicture) -> None:
    found.ImageType = ["ORIGINAL", "PRIMARY"]
    context = Dataset()
    context.ValueType = "TEXT"
    context.ConceptNameCodeSequence = [_coded(COMMENT)]
    context.TextValue = picture.context
    found.AcquisitionContextSequence = [context]


def _describe_derivation(found: Dataset, derivation: DicomDerivation) -> None:
    found.ImageType = ["DERIVED", "SECONDARY"]
    found.ConversionType = "WSD"
    found.DerivationDescription = derivation.what
    found.SourceImageSequence = [_reference(uid) for uid in derivation.sources]


def _reference(uid: str) -> Dataset:
    found = Dataset()
    found.ReferencedSOPClassUID = VLPhotographicImageStorage
    found.ReferencedSOPInstanceUID = uid
    found.PurposeOfReferenceCodeSequence = [_coded(SOURCE_IMAGE)]
    return found


def _put_pixels(found: Dataset, rgb: NDArray[Any]) -> None:
    bits = 16 if rgb.dtype == np.uint16 else 8
    found.SamplesPerPixel = 3
    found.PhotometricInterpretation = "RGB"
    found.PlanarConfiguration = 0
    found.Rows, found.Columns = int(rgb.shape[0]), int(rgb.shape[1])
    found.BitsAllocated = found.BitsStored = bits
    found.HighBit = bits - 1
    found.PixelRepresentation = 0
    data = np.ascontiguousarray(rgb, f"<u{bits // 8}").tobytes()
    found.add_new("PixelData", "OW" if bits == 16 else "OB", data + b"\0" * (len(data) % 2))


def _write(found: Dataset) -> bytes:
    meta = FileMetaDataset()
    meta.MediaStorageSOPClassUID = found.SOPClassUID
    meta.MediaStorageSOPInstanceUID = found.SOPInstanceUID
    meta.TransferSyntaxUID = ExplicitVRLittleEndian
    meta.ImplementationClassUID = uid_of(_IMPLEMENTATION)
    meta.ImplementationVersionName = f"MESOPHOTO {__version__}"[:16]
    data = io.BytesIO()
    file = FileDataset(data, found, file_meta=meta, preamble=b"\0" * 128)
    file.save_as(data, enforce_file_format=True)
    return data.getvalue()


def _coded(code: Code) -> Dataset:
    found = Dataset()
    found.CodeValue = code.value
    found.CodingSchemeDesignator = code.scheme_designator
    found.CodeMeaning = code.meaning
    return found


def _plain(text: str) -> str:
    return text.replace("_", " ")[:_LONGEST_NAME]


def _srgb_profile() -> bytes:
    """The profile of sRGB, without the time at which it was made."""
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    profile[24:36] = bytes((7, 208, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0))
    profile[84:100] = bytes(16)
    return bytes(profile) + b"\0" * (len(profile) % 2)
