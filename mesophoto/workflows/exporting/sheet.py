"""The progress sheet of a patient: gathered, drawn, and handed over."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, Literal

from mesophoto import __version__
from mesophoto.errors import LibraryError, UserError
from mesophoto.library.entities import Patient, PhotoEntry, StoredAssessment
from mesophoto.library.library import Library
from mesophoto.library.release import OutcomePlan, Purpose, Seal
from mesophoto.records import Side, View
from mesophoto.reports.calibration import say_calibration
from mesophoto.reports.file_names import file_name
from mesophoto.reports.pictures import say_verdict
from mesophoto.reports.seal_code import new_code
from mesophoto.reports.sheet.data import Orientation, Page, Paper, Picture, SheetData, SheetForm, ViewPair
from mesophoto.reports.sheet.render import pages_png, render_sheet
from mesophoto.workflows.exporting import sheet_facts as facts
from mesophoto.workflows.exporting.clinic import read_clinic
from mesophoto.workflows.exporting.done import PictureDone, describe_done
from mesophoto.workflows.exporting.pseudonyms import pseudonym
from mesophoto.workflows.exporting.release import Handout, hand_out
from mesophoto.workflows.exporting.sheet_pages import all_sessions, all_views, spot_map
from mesophoto.workflows.exporting.sheet_pictures import Framed, Hide
from mesophoto.workflows.timeline import SeriesTimeline, Timeline, timeline

NameShown = Literal["name", "number", "pseudonym"]
FaceShown = Literal["shown", "masked", "cropped"]

LONGEST_PX = 1400
"""Of a picture on the first page: 300 dpi of the largest that a page shows."""
_WHAT = "progress-sheet"


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


def make_sheet(library: Library, patient_id: str, options: SheetOptions, today: date) -> Sheet:
    """Gather and draw a patient's sheet.

    Raises
    ------
    UserError
        If there is no photo to show, or it was not chosen yet by what the series is judged.
    """
    found = timeline(library, patient_id)
    plans = library.outcome_plans(patient_id)
    series = _choose_series(found, plans, options)
    plan, plan_before = facts.plan_in_force(plans, series)
    if plan is None:
        raise UserError(
            "Say first what this view is treated for: the sheet tells what belongs to that, not what came "
            "out best. Choose what is judged, then make the sheet."
        )
    photo = _choose_photo(series, options)
    assessment = None if photo is None else series.assessments.get(photo.id)
    told = facts.outcomes(series, plan, assessment)
    hide = _hide(options)
    baseline = series.baseline
    assert baseline is not None
    framed = Framed(library, baseline, series.assessments.get(baseline.id), hide)
    pair, scale = _pair(library, framed, series, photo, changed=facts.changed_regions(told), hide=hide)
    clinic = read_clinic(library)
    first = next((one for one in series.photos if one.in_trend), baseline)
    code = new_code()
    shows_face = framed.shows_face
    views: tuple[ViewPair, ...] = ()
    if "views" in options.pages:
        views, others_show = all_views(library, found, hide)
        shows_face = shows_face or others_show
    data = SheetData(
        language=options.language,
        today=today,
        pair=pair,
        clinic=clinic.name,
        clinic_lines=clinic.lines,
        logo=clinic.logo,
        patient=_call(library, found.patient, options.name),
        patient_is_number=options.name == "number",
        plan=facts.describe_plan(plan, plan_before),
        baseline_changed=(
            (baseline.session_date, first.session_date)
            if first.session_date != baseline.session_date
            else None
        ),
        baseline_chosen=series.baseline_chosen,
        outcomes=told,
        also=facts.count_others(assessment, plan, told),
        treatments=facts.treatments_given(found.history, today),
        side_effects=facts.side_effects_followed(found.history),
        ahead=facts.what_comes(found.history, today),
        hidden={"shown": "", "masked": "mask", "cropped": "crop"}[options.face],
        code=code,
        version=__version__,
        metric_versions=facts.metric_versions(told),
        px_per_mm=_px_per_mm(series, baseline),
        views=views,
        sessions=all_sessions(framed, series) if "sessions" in options.pages else (),
        spot_map=spot_map(library, framed, series, photo) if "spots" in options.pages else None,
    )
    pdf = render_sheet(data, SheetForm(options.paper, options.orientation, options.pages))
    details = describe_done(
        [_done(one, series, pair, scale, options) for one in (baseline, photo) if one is not None],
        None if pair.comparability is None else say_verdict(pair.comparability),
        **data.details,
    )
    handout = Handout(
        "sheet", options.purpose, (patient_id,), shows_name=options.name != "pseudonym", shows_face=shows_face
    )
    return Sheet(pdf, code, handout, details, data)


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


def _choose_series(found: Timeline, plans: tuple[OutcomePlan, ...], options: SheetOptions) -> SeriesTimeline:
    planned = {(plan.view, plan.side) for plan in plans if plan.deleted_at is None}
    fitting = [
        one
        for one in found.series
        if one.baseline is not None and options.view in (None, one.view) and options.side in (None, one.side)
    ]
    if not fitting:
        raise UserError("There is no photo to make a sheet of: import photos of this view first.")
    return max(fitting, key=lambda one: ((one.view, one.side) in planned, len(one.photos)))


def _choose_photo(series: SeriesTimeline, options: SheetOptions) -> PhotoEntry | None:
    if options.photo_id is None:
        return facts.latest(series)
    for photo in series.photos:
        if photo.id == options.photo_id and series.baseline is not None and photo.id != series.baseline.id:
            return photo
    raise LibraryError("That photo is not of this view, or is the baseline itself: choose another one.")


def _hide(options: SheetOptions) -> Hide:
    if options.face == "cropped" and options.region is None:
        raise UserError("Choose the region that the pictures are cropped to.")
    how: Literal["crop", "mask"] | None = {"shown": None, "masked": "mask", "cropped": "crop"}[options.face]  # type: ignore[assignment]
    return Hide(how, options.region)


def _pair(
    library: Library,
    framed: Framed,
    series: SeriesTimeline,
    photo: PhotoEntry | None,
    *,
    changed: tuple[str, ...],
    hide: Hide,
) -> tuple[ViewPair, float]:
    if photo is None:
        alone, scale = framed.alone(LONGEST_PX)
        return ViewPair(series.view, series.side, (alone,), False, None), scale
    assessment: StoredAssessment | None = series.assessments.get(photo.id)
    comparability = None if assessment is None else assessment.comparability
    both = framed.pair(photo, changed, LONGEST_PX)
    if both is not None:
        return ViewPair(series.view, series.side, both[0], True, comparability), both[1]
    own: Picture = Framed(library, photo, assessment, hide).alone(LONGEST_PX)[0]
    alone, scale = framed.alone(LONGEST_PX)
    return ViewPair(series.view, series.side, (alone, own), False, comparability), scale


def _call(library: Library, patient: Patient, shown: NameShown) -> str:
    if shown == "name":
        return " ".join(part for part in (patient.given_name, patient.family_name) if part) or patient.number
    return patient.number if shown == "number" else pseudonym(library, patient.id)


def _px_per_mm(series: SeriesTimeline, baseline: PhotoEntry) -> float | None:
    assessment = series.assessments.get(baseline.id)
    return None if assessment is None or assessment.scale is None else assessment.scale.px_per_mm


def _done(
    photo: PhotoEntry, series: SeriesTimeline, pair: ViewPair, scale: float, options: SheetOptions
) -> PictureDone:
    assessment = series.assessments.get(photo.id)
    is_baseline = series.baseline is not None and photo.id == series.baseline.id
    return PictureDone(
        original_sha256=photo.sha256,
        taken_on=photo.session_date,
        aligned=pair.aligned and not is_baseline,
        scale=round(scale, 4),
        cropped=True,
        hidden=() if options.face == "shown" else ("eyes", "mouth"),
        colour=say_calibration(None if assessment is None else assessment.colour),
    )
