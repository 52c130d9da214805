"""Gathers from a library what a patient's sheet says and shows."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from mesophoto import __version__
from mesophoto.errors import LibraryError, UserError
from mesophoto.library.entities import Patient, PhotoEntry, StoredAssessment
from mesophoto.library.library import Library
from mesophoto.library.release import OutcomePlan
from mesophoto.reports.sheet.data import SheetData, ViewPair
from mesophoto.workflows.exporting import sheet_facts as facts
from mesophoto.workflows.exporting.clinic import read_clinic
from mesophoto.workflows.exporting.frame import Hide
from mesophoto.workflows.exporting.hiding import How
from mesophoto.workflows.exporting.pseudonyms import pseudonym
from mesophoto.workflows.exporting.sheet_options import FaceShown, NameShown, SheetOptions
from mesophoto.workflows.exporting.sheet_pages import all_sessions, all_views, spot_map
from mesophoto.workflows.exporting.sheet_pictures import Framed
from mesophoto.workflows.timeline import SeriesTimeline, Timeline, timeline

LONGEST_PX = 1400
"""Of a picture on the first page: 300 dpi of the largest that a page shows."""

_HOW: dict[FaceShown, How | None] = {"shown": None, "masked": "mask", "cropped": "crop"}


@dataclass(frozen=True, eq=False)
class Gathered:
    """What a sheet says, and what must be known of it besides.

    Attributes
    ----------
    data : SheetData
    photos : tuple of PhotoEntry
        Before and after, or the one that there is.
    others : tuple of PhotoEntry
        Of the further pages.
    series : SeriesTimeline
    scale : float
        Size of the pictures by that of the photos.
    shows_face : bool
    """

    data: SheetData
    photos: tuple[PhotoEntry, ...]
    others: tuple[PhotoEntry, ...]
    series: SeriesTimeline
    scale: float
    shows_face: bool


def gather(library: Library, patient_id: str, options: SheetOptions, today: date, code: str) -> Gathered:
    """Gather a sheet.

    Raises
    ------
    UserError
        If there is no photo to show, or it was not chosen yet by what the series is judged.
    """
    found = timeline(library, patient_id)
    plans = library.outcome_plans(patient_id)
    series = _choose_series(found, plans, options)
    plan, plan_before = _require_plan(plans, series)
    photo = _choose_photo(series, options)
    assessment = None if photo is None else series.assessments.get(photo.id)
    told = facts.outcomes(series, plan, assessment)
    hide = _hide(options)
    baseline = series.baseline
    assert baseline is not None
    framed = Framed(library, baseline, series.assessments.get(baseline.id), hide)
    pair = _pair(library, framed, series, photo, changed=facts.changed_regions(told), hide=hide)
    views, others_show = all_views(library, found, hide) if "views" in options.pages else ((), False)
    clinic = read_clinic(library)
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
        baseline_changed=_baseline_changed(series, baseline),
        baseline_chosen=series.baseline_chosen,
        later=_later(series, photo),
        outcomes=told,
        also=facts.count_others(() if assessment is None else assessment.changes, plan.metrics, told),
        treatments=facts.treatments_given(found.history, today),
        side_effects=facts.side_effects_followed(found.history),
        ahead=facts.what_comes(found.history, today),
        hidden=hide.how or "",
        code=code,
        version=__version__,
        metric_versions=facts.metric_versions(told),
        px_per_mm=_px_per_mm(series, baseline),
        views=views,
        sessions=all_sessions(framed, series) if "sessions" in options.pages else (),
        spot_map=spot_map(library, framed, series, photo) if "spots" in options.pages else None,
    )
    photos = tuple(one for one in (baseline, photo) if one is not None)
    return Gathered(
        data,
        photos,
        _others(found, series, options, photos),
        series,
        framed.scale(pair.pictures[0]),
        framed.shows_face or others_show,
    )


def _require_plan(
    plans: Sequence[OutcomePlan], series: SeriesTimeline
) -> tuple[OutcomePlan, OutcomePlan | None]:
    plan, before = facts.plan_in_force(plans, series)
    if plan is None:
        raise UserError(
            "Say first what this view is treated for: the sheet tells what belongs to that, not what came "
            "out best. Choose what is judged, then make the sheet."
        )
    return plan, before


def _baseline_changed(series: SeriesTimeline, baseline: PhotoEntry) -> tuple[date, date] | None:
    first = next((one for one in series.photos if one.in_trend), baseline)
    same = first.session_date == baseline.session_date
    return None if same else (baseline.session_date, first.session_date)


def _others(
    found: Timeline, series: SeriesTimeline, options: SheetOptions, shown: tuple[PhotoEntry, ...]
) -> tuple[PhotoEntry, ...]:
    """Photos that stand on the further pages alone."""
    held = [photo for photo in series.photos if photo.in_trend] if "sessions" in options.pages else []
    if "views" in options.pages:
        for one in found.series:
            held += [photo for photo in (one.baseline, facts.latest(one)) if photo is not None]
    keys = {photo.id for photo in shown}
    return tuple({photo.id: photo for photo in held if photo.id not in keys}.values())


def _choose_series(found: Timeline, plans: Sequence[OutcomePlan], options: SheetOptions) -> SeriesTimeline:
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


def _later(series: SeriesTimeline, photo: PhotoEntry | None) -> date | None:
    """Day of the latest photo where an earlier one was chosen."""
    last = facts.latest(series)
    return None if photo is None or last is None or last.id == photo.id else last.session_date


def _hide(options: SheetOptions) -> Hide:
    if options.face == "cropped" and options.region is None:
        raise UserError("Choose the region that the pictures are cropped to.")
    return Hide(_HOW[options.face], options.region)


def _pair(
    library: Library,
    framed: Framed,
    series: SeriesTimeline,
    photo: PhotoEntry | None,
    *,
    changed: tuple[str, ...],
    hide: Hide,
) -> ViewPair:
    if photo is None:
        return ViewPair(series.view, series.side, (framed.alone(LONGEST_PX),), False, None)
    assessment: StoredAssessment | None = series.assessments.get(photo.id)
    comparability = None if assessment is None else assessment.comparability
    both = framed.pair(photo, changed, LONGEST_PX)
    if both is not None:
        return ViewPair(series.view, series.side, both, True, comparability)
    own = Framed(library, photo, assessment, hide).alone(LONGEST_PX)
    return ViewPair(series.view, series.side, (framed.alone(LONGEST_PX), own), False, comparability)


def _call(library: Library, patient: Patient, shown: NameShown) -> str:
    if shown == "name":
        return " ".join(part for part in (patient.given_name, patient.family_name) if part) or patient.number
    return patient.number if shown == "number" else pseudonym(library, patient.id)


def _px_per_mm(series: SeriesTimeline, baseline: PhotoEntry) -> float | None:
    assessment = series.assessments.get(baseline.id)
    return None if assessment is None or assessment.scale is None else assessment.scale.px_per_mm
