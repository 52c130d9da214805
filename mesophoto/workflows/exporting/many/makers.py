"""What can be exported, and what makes it: one table."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Literal

from mesophoto.errors import UserError
from mesophoto.library.library import Library
from mesophoto.library.release import Purpose, Seal
from mesophoto.reports.clean_pictures import PictureFormat
from mesophoto.reports.motion import MotionFormat, MotionStyle
from mesophoto.reports.seal_code import code_in_name
from mesophoto.reports.sheet.data import Orientation, Page, Paper
from mesophoto.workflows.exporting.data import export_data
from mesophoto.workflows.exporting.data_options import DataOptions
from mesophoto.workflows.exporting.dicom import DicomOptions, export_dicom
from mesophoto.workflows.exporting.motion import MotionOptions, hand_out_motion
from mesophoto.workflows.exporting.overlay_pictures import export_overlays
from mesophoto.workflows.exporting.pictures import FACELESS_VIEWS, PictureChoice, export_pictures
from mesophoto.workflows.exporting.release import Kind
from mesophoto.workflows.exporting.sheet import hand_out_sheet, make_sheet
from mesophoto.workflows.exporting.sheet_options import default_options
from mesophoto.workflows.progress import Progress
from mesophoto.workflows.timeline import current_assessments


@dataclass(frozen=True, kw_only=True)
class ManyOptions:
    """How what leaves is to be. Each kind takes what concerns it.

    Attributes
    ----------
    purpose : Purpose
    language : str
        Of what is written for people.
    paper, orientation, pages
        Of a sheet; ``pages`` follow the first one.
    sheet_format : "pdf" or "png"
    picture_format : "jpeg", "png" or "webp"
    longest_px : int or None
        Of a picture's longer side; None: each pixel kept.
    motion_style : "sweep", "fade", "blink" or "series"
    motion_format : "webp" or "gif"
    mask : bool
        Cover the eyes and the mouth.
    anonymised : bool
        DICOM without name, number and dates of the patient's.
    """

    purpose: Purpose
    language: str = "en"
    paper: Paper = "a4"
    orientation: Orientation = "portrait"
    pages: tuple[Page, ...] = ()
    sheet_format: Literal["pdf", "png"] = "pdf"
    picture_format: PictureFormat = "jpeg"
    longest_px: int | None = None
    motion_style: MotionStyle = "sweep"
    motion_format: MotionFormat = "webp"
    mask: bool = False
    anonymised: bool = False


@dataclass(frozen=True)
class Ask:
    """What a maker is asked for.

    Attributes
    ----------
    patient_ids : tuple of str
        One, unless the maker takes all together.
    folder : Path
    """

    library: Library
    patient_ids: tuple[str, ...]
    folder: Path
    options: ManyOptions
    today: date
    progress: Progress


@dataclass(frozen=True)
class Maker:
    """Makes one kind, and hands it out with consent, seals and a line in the audit.

    Attributes
    ----------
    make : callable
        Returns what it wrote.
    handout : str
        What release calls it.
    concerns : tuple of str
        Names of the options that make a difference to it.
    together : bool
        One export of all patients instead of one for each.
    """

    make: Callable[[Ask], tuple[Path, ...]]
    handout: Kind
    concerns: tuple[str, ...]
    together: bool = False


def _make_sheet(ask: Ask) -> tuple[Path, ...]:
    (patient_id,), wanted = ask.patient_ids, ask.options
    options = replace(
        default_options(ask.library, patient_id, wanted.purpose, ask.today, wanted.language),
        paper=wanted.paper, orientation=wanted.orientation, pages=wanted.pages,
    )  # fmt: skip
    if wanted.mask:
        options = replace(options, face="masked")
    sheet = make_sheet(ask.library, patient_id, options, ask.today)
    return hand_out_sheet(ask.library, sheet, ask.folder, kind=wanted.sheet_format)[0]


def _make_pictures(ask: Ask) -> tuple[Path, ...]:
    (patient_id,), library, wanted = ask.patient_ids, ask.library, ask.options
    assessments = library.assessments(patient_id)
    seals: list[Seal] = []
    for series in library.series(patient_id):
        hide = wanted.mask and series.view not in FACELESS_VIEWS
        choice = PictureChoice(
            format=wanted.picture_format, longest_px=wanted.longest_px, aligned=True,
            hide="mask" if hide else None,
        )  # fmt: skip
        seals += export_pictures(
            library, [photo.id for photo in series.photos], ask.folder, choice, wanted.purpose,
            today=ask.today, progress=ask.progress,
        )  # fmt: skip
        current = current_assessments(series, assessments)
        measured = [(photo, current[photo.id]) for photo in series.photos if photo.id in current]
        seals += export_overlays(
            library, measured, ask.folder, choice, wanted.purpose, today=ask.today, progress=ask.progress
        )
    return _files_of(seals, ask.folder)


def _make_data(ask: Ask) -> tuple[Path, ...]:
    options = DataOptions(purpose=ask.options.purpose)
    return export_data(ask.library, ask.patient_ids, ask.folder, options, ask.progress, today=ask.today).files


def _make_motion(ask: Ask) -> tuple[Path, ...]:
    (patient_id,), wanted = ask.patient_ids, ask.options
    moving = [one for one in ask.library.series(patient_id) if one.baseline and len(one.photos) > 1]
    if not moving:
        raise UserError("There are no two photos of one view: nothing moves.")
    paths = []
    for series in moving:
        hide = wanted.mask and series.view not in FACELESS_VIEWS
        options = MotionOptions(
            style=wanted.motion_style, format=wanted.motion_format, longest_px=wanted.longest_px,
            hide="mask" if hide else None, language=wanted.language,
        )  # fmt: skip
        path, _ = hand_out_motion(
            ask.library, patient_id, series.view, series.side, options, folder=ask.folder,
            purpose=wanted.purpose, today=ask.today, progress=ask.progress,
        )  # fmt: skip
        paths.append(path)
    return tuple(paths)


def _make_dicom(ask: Ask) -> tuple[Path, ...]:
    (patient_id,), wanted = ask.patient_ids, ask.options
    options = DicomOptions(purpose=wanted.purpose, anonymised=wanted.anonymised)
    return export_dicom(ask.library, patient_id, ask.folder, options, ask.progress, today=ask.today).files


def _files_of(seals: Sequence[Seal], folder: Path) -> tuple[Path, ...]:
    """Files that carry the codes of seals in their names."""
    codes = {seal.code for seal in seals}
    return tuple(sorted(path for path in folder.iterdir() if code_in_name(path) in codes)) if seals else ()


MAKERS: Mapping[str, Maker] = {
    "sheet": Maker(
        _make_sheet, "sheet", ("language", "paper", "orientation", "pages", "sheet_format", "mask")
    ),
    "pictures": Maker(_make_pictures, "picture", ("picture_format", "longest_px", "mask")),
    "data": Maker(_make_data, "data", (), together=True),
    "motion": Maker(
        _make_motion, "motion", ("language", "motion_style", "motion_format", "longest_px", "mask")
    ),
    "dicom": Maker(_make_dicom, "dicom", ("anonymised",)),
}
"""By kind."""
