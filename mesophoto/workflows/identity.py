"""Whether photos about to be filed show the patient they are filed under."""

from dataclasses import replace

from mesophoto.errors import PhotoError
from mesophoto.imaging.landmarks import find_landmarks
from mesophoto.imaging.photo import read_photo
from mesophoto.imaging.registration import align
from mesophoto.library.entities import PhotoEntry, say_date
from mesophoto.library.library import Library
from mesophoto.workflows.import_plan import ImportItem, ImportPlan
from mesophoto.workflows.likeness import appearance_of, likeness
from mesophoto.workflows.pictures import open_original
from mesophoto.workflows.progress import Progress, raise_if_cancelled

UNLIKE_FACE = 0.66
"""Below this likeness a photo that could be aligned is doubted all the same: in small photos the skin itself
tells little. Nine of ten pairs of different people lie below it, pairs of one person above."""


def check_identity(library: Library, plan: ImportPlan, progress: Progress) -> ImportPlan:
    """Warn of photos whose skin does not match the baseline of the patient they are filed under.

    Aligns each photo with the baseline of its view and side, about a second each; photos without such a
    baseline are left alone. Run it after the preview is shown.

    Raises
    ------
    Cancelled
    LibraryError
        If a baseline's original is missing or damaged.
    """
    baselines = _baselines(library, plan)
    wanted = [item for item in plan.included if (item.person, item.view, item.side) in baselines]
    for number, item in enumerate(wanted):
        raise_if_cancelled(progress)
        progress.report(number, len(wanted), f"photo {number + 1} of {len(wanted)}")
        warning = _warning(library, item, *baselines[item.person, item.view, item.side])
        if warning is not None:
            plan = plan.with_item(replace(item, warnings=(*item.warnings, warning)))
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


def _warning(library: Library, item: ImportItem, name: str, baseline: PhotoEntry) -> str | None:
    try:
        photo = read_photo(item.path)
    except PhotoError:
        return None  # told by the import itself, with the reason
    fixed = open_original(library, baseline.sha256)
    points, fixed_points = find_landmarks(photo), find_landmarks(fixed)
    found = align(fixed, photo, fixed_points, points)
    reason = found.reason
    if found.ok:
        face, fixed_face = appearance_of(photo, points), appearance_of(fixed, fixed_points)
        if face is None or fixed_face is None or likeness(face, fixed_face) >= UNLIKE_FACE:
            return None
        reason = "the faces look different"
    day = say_date(baseline.session_date)
    return f"May be another person than {name}, seen beside the baseline of {day}: {reason}."
