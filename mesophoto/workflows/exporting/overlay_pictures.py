"""Photos with what was found drawn over them, as they leave the library."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np

from mesophoto.imaging.landmarks import find_landmarks
from mesophoto.imaging.photo import photo_from_array
from mesophoto.library.entities import PhotoEntry, StoredAssessment
from mesophoto.library.library import Library
from mesophoto.library.release import Purpose, Seal
from mesophoto.reports.clean_pictures import SUFFIXES, encode_picture
from mesophoto.reports.file_names import file_name
from mesophoto.reports.pictures import lay_over, say_verdict
from mesophoto.reports.seal_band import add_seal
from mesophoto.reports.seal_code import new_code
from mesophoto.workflows.exporting.done import PictureDone, describe_done, say_done
from mesophoto.workflows.exporting.hiding import hidden_parts, hide_face
from mesophoto.workflows.exporting.pictures import FACELESS_VIEWS, PictureChoice, shows_face
from mesophoto.workflows.exporting.pseudonyms import pseudonym
from mesophoto.workflows.exporting.release import Handout, hand_out
from mesophoto.workflows.pictures import overlays, picture
from mesophoto.workflows.progress import Progress, raise_if_cancelled

LONGEST_PX = 2000
"""Of an overlay, unless a smaller one is asked for: lines and keys are drawn for this."""


def export_overlays(
    library: Library,
    measured: Sequence[tuple[PhotoEntry, StoredAssessment]],
    folder: Path,
    choice: PictureChoice,
    purpose: Purpose,
    *,
    today: date,
    progress: Progress,
) -> tuple[Seal, ...]:
    """Write a patient's photos with pigmentation, redness, wrinkles and regions drawn over them.

    Parameters
    ----------
    library : Library
    measured : sequence of (PhotoEntry, StoredAssessment)
        Photos of one patient, each with the assessment that is drawn.
    folder : Path
    choice : PictureChoice
        Overlays are neither aligned nor cropped: each lies on its own photo's pixels.
    purpose : Purpose
    today : date
    progress : Progress

    Raises
    ------
    ConsentMissing
    UserError
    """
    if not measured:
        return ()
    (patient_id,) = {photo.patient_id for photo, _ in measured}
    name = pseudonym(library, patient_id)
    paths: dict[Path, tuple[PhotoEntry, StoredAssessment]] = {}
    codes: dict[Path, str] = {}
    for photo, assessment in measured:
        code = new_code()
        what = " ".join((photo.view, *(() if photo.side == "none" else (photo.side,)), "overlay"))
        path = folder / file_name(
            pseudonym=name, what=what, day=photo.session_date, code=code, suffix=SUFFIXES[choice.format]
        )
        paths[path], codes[path] = (photo, assessment), code
    details: dict[str, Mapping[str, Any]] = {}

    def made() -> Iterator[tuple[Path, bytes]]:
        for number, (path, (photo, assessment)) in enumerate(paths.items()):
            raise_if_cancelled(progress)
            progress.report(number, len(paths), "overlays")
            rgb, details[path.name] = _draw(library, photo, assessment, choice)
            sealed = add_seal(rgb, say_done(details[path.name]), codes[path])
            yield path, encode_picture(sealed, choice.format)
        progress.report(len(paths), len(paths), "overlays")

    handout = Handout(
        "picture", purpose, (patient_id,), shows_face=shows_face([photo for photo, _ in measured], choice)
    )
    return hand_out(library, handout, made(), details=details, codes=codes, today=today)


def _draw(
    library: Library, photo: PhotoEntry, assessment: StoredAssessment, choice: PictureChoice
) -> tuple[np.ndarray[Any, np.dtype[np.uint8]], dict[str, Any]]:
    found = overlays(library, photo, assessment)
    rgb = picture(library, photo.sha256)
    hidden: tuple[str, ...] = ()
    if choice.hide is not None and photo.view not in FACELESS_VIEWS:
        face = find_landmarks(photo_from_array(rgb))
        hidden = hidden_parts(rgb.shape, face, "mask", None)
        rgb = hide_face(rgb, face, "mask")
    longest = min(choice.longest_px or LONGEST_PX, LONGEST_PX)
    drawn = lay_over(rgb, found.masks, found.regions, longest_px=longest)
    done = PictureDone(
        original_sha256=photo.sha256,
        taken_on=photo.session_date,
        scale=min(1.0, longest / max(rgb.shape)),
        hidden=hidden,
        drawn=bool(found.masks or found.regions),
    )
    judged = assessment.comparability
    verdict = None if judged is None else say_verdict(judged)
    return np.asarray(drawn), describe_done([done], verdict, photos=[photo.id])
