"""How a sheet is to be: purpose, language, paper, pages, and what of the patient is shown."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from mesophoto.library.library import Library
from mesophoto.library.release import Purpose
from mesophoto.records import Side, View
from mesophoto.reports.sheet.data import Orientation, Page, Paper

NameShown = Literal["name", "number", "pseudonym"]
FaceShown = Literal["shown", "masked", "cropped"]


@dataclass(frozen=True, kw_only=True)
class SheetOptions:
    """How a sheet is to be.

    Attributes
    ----------
    purpose : Purpose
    language : str
        "en", "de", "fr", "es" or "it".
    paper : "a4" or "letter"
    orientation : "portrait" or "landscape"
    pages : tuple of "views", "sessions", "spots", "method"
        After the first.
    name : "name", "number" or "pseudonym"
    face : "shown", "masked" or "cropped"
    region : str or None
        What "cropped" crops to: one of the face's regions or a drawn one.
    view, side
        Of which series; None: the one that a plan was chosen for, or that has most photos.
    photo_id : str or None
        The later photo; None: the latest.
    """

    purpose: Purpose = "patient_copy"
    language: str = "en"
    paper: Paper = "a4"
    orientation: Orientation = "portrait"
    pages: tuple[Page, ...] = ()
    name: NameShown = "pseudonym"
    face: FaceShown = "shown"
    region: str | None = None
    view: View | None = None
    side: Side | None = None
    photo_id: str | None = None


def default_options(
    library: Library, patient_id: str, purpose: Purpose, today: date, language: str = "en"
) -> SheetOptions:
    """What the patient's consent for a purpose allows: name and face are shown only if it says so."""
    held = [one for one in library.consents(patient_id) if one.purpose == purpose and one.holds_on(today)]
    own = purpose == "record"
    shows_face = own or any(one.shows_face for one in held)
    shows_name = own or any(one.shows_name and (one.shows_face or not shows_face) for one in held)
    return SheetOptions(
        purpose=purpose,
        language=language,
        name="name" if shows_name else "pseudonym",
        face="shown" if shows_face else "masked",
    )
