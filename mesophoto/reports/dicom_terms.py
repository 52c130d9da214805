"""Coded terms for what a photo shows. Codes are those of DICOM PS3.16; a test looks each up."""

from collections.abc import Mapping
from typing import Literal

from pydicom.sr.coding import Code

from mesophoto.records import Scale, Side, View

COMMENT = Code("121106", "DCM", "Comment")
SOURCE_IMAGE = Code("121322", "DCM", "Source image for image processing operation")

_FACE = Code("73897004", "SCT", "Skin of face")
_HAND = Code("33712006", "SCT", "Skin of hand")
_SKIN = Code("39937001", "SCT", "Skin")
_REGIONS: Mapping[View, Code] = {
    "face_frontal": _FACE, "face_45": _FACE, "face_90": _FACE, "face_eyes_closed": _FACE,
    "face_smile": _FACE, "face_raised_brows": _FACE, "neck": Code("43081002", "SCT", "Skin of neck"),
    "hand_dorsum": _HAND, "hand_fist": _HAND, "scalp": Code("43067004", "SCT", "Skin of scalp"),
    "body_area": _SKIN, "close_up": _SKIN, "other": _SKIN,
}  # fmt: skip
"""Of CID 4029, Dermatology Anatomic Sites."""

_BASIC = Code("113100", "DCM", "Basic Application Confidentiality Profile")
_DATES: Mapping[str, tuple[Code, ...]] = {
    "removed": (),
    "shifted": (
        Code("113107", "DCM", "Retain Longitudinal Temporal Information Modified Dates Option"),
    ),
    "kept": (Code("113106", "DCM", "Retain Longitudinal Temporal Information Full Dates Option"),),
}  # fmt: skip

_SOURCES: Mapping[str, str] = {
    "iris": "width of the iris, taken as the mean of people",
    "marker": "marker of known size in the picture",
    "points": "distance set by hand between two points",
    "given": "set by hand",
    "carried": "carried from the baseline photo",
}


def anatomic_region(view: View) -> Code:
    """Where the skin is that a view shows."""
    return _REGIONS[view]


def all_terms() -> tuple[Code, ...]:
    """Every code that may be written."""
    dates = [code for codes in _DATES.values() for code in codes]
    return (COMMENT, SOURCE_IMAGE, _BASIC, *dates, *dict.fromkeys(_REGIONS.values()))


def deidentification_codes(dates: Literal["kept", "shifted", "removed"]) -> tuple[Code, ...]:
    """What was done to hide who it is."""
    return (_BASIC, *_DATES[dates])


def laterality(side: Side) -> str:
    """Side as DICOM has it; U: unpaired, or both."""
    return {"left": "L", "right": "R"}.get(side, "U")


def patient_orientation(view: View, side: Side) -> list[str]:
    """Where rows and columns lead: to the patient's left, anterior, …; empty where it is not known."""
    if not view.startswith("face"):
        return []
    if view in ("face_45", "face_90"):
        # Seen from the left, the face looks to the picture's left; oblique views lie between.
        return {"left": ["P", "F"], "right": ["A", "F"]}.get(side, [])
    return ["L", "F"]


def scale_description(scale: Scale) -> str:
    """Say where the spacing comes from, and how sure it is."""
    return f"{_SOURCES[scale.source]}; SD {100 * scale.sd_relative:.1f} %"[:64]
