"""Whether photos about to be filed show the patient they are filed under, as the baseline shows them."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from mesophoto.assessment.checking import check_subjects
from mesophoto.assessment.subject import Subject, find_subject
from mesophoto.errors import PhotoError
from mesophoto.imaging.photo import read_photo
from mesophoto.imaging.registration import Registration, align
from mesophoto.library.entities import PhotoEntry, say_date
from mesophoto.library.library import Library
from mesophoto.records import DRAWN_ONLY_VIEWS, Photo, Scale
from mesophoto.workflows.import_plan import ImportItem, ImportPlan, SeriesKey
from mesophoto.workflows.likeness import appearance_of, likeness
from mesophoto.workflows.pictures import open_original
from mesophoto.workflows.progress import Progress, raise_if_cancelled

UNLIKE_FACE = 0.66
"""Below this likeness a photo that could be aligned is doubted all the same: in small photos the skin itself
tells little. Nine of ten pairs of different people lie below it, pairs of one person above."""


@dataclass(frozen=True, slots=True)
class _Reference:
    """What a person's photos of one view are held against."""

    key: str
    words: str
    """How a doubt begins."""
    open: Callable[[], Photo]
    scale: Scale | None
    item: ImportItem | None = None
    """The photo of the plan that it is; None if the library holds it."""


def check_identity(
    library: Library, plan: ImportPlan, progress: Progress, tell: Callable[[ImportPlan], None] | None = None
) -> ImportPlan:
    """Judge the pairs of an import, and warn of photos that do not show the person they are filed under.

    Aligns each photo with the baseline of its view and side and checks whether the two may be compared, a
    few seconds each. Where the library holds no such baseline, as for a new patient, the earliest photo of
    the plan in that view takes its place. Run it after the preview is shown.

    Parameters
    ----------
    library : Library
    plan : ImportPlan
    progress : Progress
    tell : callable, optional
        Is handed the plan after each photo.

    Raises
    ------
    Cancelled
    LibraryError
        If a baseline's original is missing or damaged.
    """
    references = _references(library, plan)
    wanted = [item for item in plan.included if item.series in references]
    wanted = [item for item in wanted if references[item.series].item is not item]
    fixed: dict[str, Subject] = {}  # the last reference alone: photos take much memory
    for number, item in enumerate(sorted(wanted, key=lambda item: item.series)):
        raise_if_cancelled(progress)
        progress.report(number, len(wanted), f"photo {number + 1} of {len(wanted)}")
        reference = references[item.series]
        try:
            if reference.key not in fixed:
                drawn_only = item.view in DRAWN_ONLY_VIEWS
                fixed = {
                    reference.key: find_subject(reference.open(), reference.scale, drawn_only=drawn_only)
                }
            plan = plan.with_item(_checked(item, reference, fixed[reference.key]))
        except PhotoError:
            continue  # told by the import itself, with the reason
        if tell is not None:
            tell(plan)
    progress.report(len(wanted), len(wanted), "all photos compared")
    return plan


def held_first_days(library: Library, plan: ImportPlan) -> dict[SeriesKey, date]:
    """The first day on which the library holds each view of the plan's known people."""
    return {
        (person.index, series.view, series.side): min(photo.session_date for photo in series.photos)
        for person in plan.people
        if person.patient_id is not None
        for series in library.series(person.patient_id)
        if series.photos
    }


def _references(library: Library, plan: ImportPlan) -> dict[SeriesKey, _Reference]:
    found = {
        key: _Reference(
            item.sha256,
            f"May be another person than in {item.file_name} of {say_date(item.session_date)}",
            partial(_read, item),
            None,
            item,
        )
        for key, item in plan.references.items()
        if item.session_date is not None
    }
    for person in plan.people:
        if person.patient_id is not None:
            name = library.patient(person.patient_id).name
            for series in library.series(person.patient_id):
                if series.baseline is not None:
                    found[person.index, series.view, series.side] = _kept(library, name, series.baseline)
    return found


def _kept(library: Library, name: str, baseline: PhotoEntry) -> _Reference:
    """A baseline that the library holds."""
    day = say_date(baseline.session_date)
    words = f"May be another person than {name}, seen beside the baseline of {day}"
    return _Reference(baseline.id, words, partial(open_original, library, baseline.sha256), baseline.scale)


def _read(item: ImportItem) -> Photo:
    """Decode what passed the first look, and nothing else."""
    return read_photo(item.read(), name=item.file_name)


def _checked(item: ImportItem, reference: _Reference, fixed: Subject) -> ImportItem:
    moving = find_subject(_read(item), drawn_only=fixed.drawn_only)
    found = align(fixed.photo, moving.photo, fixed.landmarks, moving.landmarks)
    item = replace(item, comparability=check_subjects(fixed, moving, found))
    doubt = _doubt(fixed, moving, found)
    if doubt is None:
        return item
    return replace(item, warnings=(*item.warnings, f"{reference.words}: {doubt}."))


def _doubt(fixed: Subject, moving: Subject, found: Registration) -> str | None:
    """Why two photos may show two people."""
    if not found.ok:
        return found.reason
    face, fixed_face = (appearance_of(one.photo, one.landmarks) for one in (moving, fixed))
    if face is None or fixed_face is None or likeness(face, fixed_face) >= UNLIKE_FACE:
        return None
    return "the faces look different"
