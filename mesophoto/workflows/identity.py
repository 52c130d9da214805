"""Whether photos about to be filed show the patient they are filed under, as the baseline shows them."""

from collections.abc import Callable
from dataclasses import replace

from mesophoto.assessment.checking import check_subjects
from mesophoto.assessment.subject import Subject, find_subject
from mesophoto.errors import PhotoError
from mesophoto.imaging.photo import read_photo
from mesophoto.imaging.registration import Registration, align
from mesophoto.library.entities import PhotoEntry, say_date
from mesophoto.library.library import Library
from mesophoto.workflows.import_plan import ImportItem, ImportPlan
from mesophoto.workflows.likeness import appearance_of, likeness
from mesophoto.workflows.pictures import open_original
from mesophoto.workflows.progress import Progress, raise_if_cancelled

UNLIKE_FACE = 0.66
"""Below this likeness a photo that could be aligned is doubted all the same: in small photos the skin itself
tells little. Nine of ten pairs of different people lie below it, pairs of one person above."""


def check_identity(
    library: Library, plan: ImportPlan, progress: Progress, tell: Callable[[ImportPlan], None] | None = None
) -> ImportPlan:
    """Warn of photos whose skin does not match the baseline of the patient they are filed under.

    Aligns each photo with the baseline of its view and side and checks whether the two may be compared, a few
    seconds each; photos without such a baseline are left alone. Run it after the preview is shown.

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
    baselines = _baselines(library, plan)
    wanted = [item for item in plan.included if (item.person, item.view, item.side) in baselines]
    fixed: dict[str, Subject] = {}  # the last baseline alone: photos take much memory
    for number, item in enumerate(sorted(wanted, key=lambda item: (item.person, item.view, item.side))):
        raise_if_cancelled(progress)
        progress.report(number, len(wanted), f"photo {number + 1} of {len(wanted)}")
        name, baseline = baselines[item.person, item.view, item.side]
        if baseline.id not in fixed:
            fixed = {baseline.id: find_subject(open_original(library, baseline.sha256), baseline.scale)}
        plan = plan.with_item(_checked(item, name, baseline, fixed[baseline.id]))
        if tell is not None:
            tell(plan)
    progress.report(len(wanted), len(wanted), "all photos compared")
    return plan


def _baselines(library: Library, plan: ImportPlan) -> dict[tuple[int, str, str], tuple[str, PhotoEntry]]:
    """(person, view, side) → the patient's name and the baseline."""
    found: dict[tuple[int, str, str], tuple[str, PhotoEntry]] = {}
    for person in plan.people:
        if person.patient_id is not None:
            name = library.patient(person.patient_id).name
            for series in library.series(person.patient_id):
                if series.baseline is not None:
                    found[person.index, series.view, series.side] = name, series.baseline
    return found


def _checked(item: ImportItem, name: str, baseline: PhotoEntry, fixed: Subject) -> ImportItem:
    try:
        photo = read_photo(item.read(), name=item.file_name)  # what passed the first look, and nothing else
    except PhotoError:
        return item  # told by the import itself, with the reason
    moving = find_subject(photo)
    found = align(fixed.photo, moving.photo, fixed.landmarks, moving.landmarks)
    item = replace(item, comparability=check_subjects(fixed, moving, found))
    doubt = _doubt(fixed, moving, found)
    if doubt is None:
        return item
    day = say_date(baseline.session_date)
    warning = f"May be another person than {name}, seen beside the baseline of {day}: {doubt}."
    return replace(item, warnings=(*item.warnings, warning))


def _doubt(fixed: Subject, moving: Subject, found: Registration) -> str | None:
    """Why two photos may show two people."""
    if not found.ok:
        return found.reason
    face, fixed_face = (appearance_of(one.photo, one.landmarks) for one in (moving, fixed))
    if face is None or fixed_face is None or likeness(face, fixed_face) >= UNLIKE_FACE:
        return None
    return "the faces look different"
