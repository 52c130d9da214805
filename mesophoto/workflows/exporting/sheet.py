"""The progress sheet of a patient: drawn, and handed over."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, Literal

from mesophoto.library.entities import PhotoEntry
from mesophoto.library.library import Library
from mesophoto.library.release import Seal
from mesophoto.reports.calibration import say_calibration
from mesophoto.reports.file_names import file_name
from mesophoto.reports.pictures import say_verdict
from mesophoto.reports.seal_code import new_code
from mesophoto.reports.sheet.data import SheetData, SheetForm
from mesophoto.reports.sheet.render import pages_png, render_sheet
from mesophoto.workflows.exporting.done import PictureDone, describe_done
from mesophoto.workflows.exporting.pseudonyms import pseudonym
from mesophoto.workflows.exporting.release import Handout, hand_out
from mesophoto.workflows.exporting.sheet_gathering import Gathered, gather
from mesophoto.workflows.exporting.sheet_options import SheetOptions

_WHAT = "progress-sheet"


@dataclass(frozen=True, eq=False)
class Sheet:
    """A sheet in memory; nothing has left the library yet.

    Attributes
    ----------
    pdf : bytes
    code : str
        Of its seal, as it is printed.
    handout : Handout
    details : mapping
        What its seal keeps.
    data : SheetData
    """

    pdf: bytes
    code: str
    handout: Handout
    details: Mapping[str, Any] = field(repr=False)
    data: SheetData = field(repr=False)

    def pages_png(self, dpi: float = 200) -> Iterator[bytes]:
        """Its pages as PNG, one after the other."""
        return pages_png(self.pdf, dpi)


def make_sheet(library: Library, patient_id: str, options: SheetOptions, today: date) -> Sheet:
    """Gather and draw a patient's sheet.

    Raises
    ------
    UserError
        If there is no photo to show, or it was not chosen yet by what the series is judged.
    """
    code = new_code()
    found = gather(library, patient_id, options, today, code)
    pdf = render_sheet(found.data, SheetForm(options.paper, options.orientation, options.pages))
    comparability = found.data.pair.comparability
    details = describe_done(
        [_done(photo, found, options) for photo in found.photos],
        None if comparability is None else say_verdict(comparability),
        other_originals=[photo.sha256 for photo in found.others],
        **found.data.details,
    )
    handout = Handout(
        "sheet",
        options.purpose,
        (patient_id,),
        shows_name=options.name != "pseudonym",
        shows_face=found.shows_face,
    )
    return Sheet(pdf, code, handout, details, found.data)


def hand_out_sheet(
    library: Library,
    sheet: Sheet,
    folder: Path,
    *,
    kind: Literal["pdf", "png"] = "pdf",
    dpi: float = 200,
    replace: bool = False,
) -> tuple[tuple[Path, ...], tuple[Seal, ...]]:
    """Hand a sheet over: consent is asked, the files are written, sealed and logged.

    Returns
    -------
    paths, seals
        One PDF, or a PNG for each page; the code that is printed is the first one's.

    Raises
    ------
    ConsentMissing
    UserError
        If a file is there already or cannot be written.
    """
    files: dict[Path, bytes] = {}
    codes: dict[Path, str] = {}
    pages = [sheet.pdf] if kind == "pdf" else list(sheet.pages_png(dpi))
    for number, page in enumerate(pages):
        code = sheet.code if number == 0 else new_code()
        name = file_name(
            pseudonym=pseudonym(library, sheet.handout.patient_ids[0]),
            what=_WHAT if number == 0 else f"{_WHAT}-{number + 1}",
            day=sheet.data.today,
            code=code,
            suffix=f".{kind}",
        )
        files[folder / name], codes[folder / name] = page, code
    seals = hand_out(
        library,
        sheet.handout,
        files,
        details={path.name: sheet.details for path in files},
        codes=codes,
        today=sheet.data.today,
        replace=replace,
    )
    return tuple(files), seals


def _done(photo: PhotoEntry, found: Gathered, options: SheetOptions) -> PictureDone:
    assessment = found.series.assessments.get(photo.id)
    return PictureDone(
        original_sha256=photo.sha256,
        taken_on=photo.session_date,
        aligned=found.data.pair.aligned and photo.id != found.photos[0].id,
        scale=round(found.scale, 4),
        cropped=True,
        hidden=() if options.face == "shown" else ("eyes", "mouth"),
        colour=say_calibration(None if assessment is None else assessment.colour),
    )
