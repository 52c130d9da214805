"""Photos that leave the library: their pixels alone, sealed below, under a nameless name."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from mesophoto.errors import UserError
from mesophoto.imaging.landmarks import find_landmarks
from mesophoto.imaging.photo import photo_from_array
from mesophoto.library.entities import PhotoEntry
from mesophoto.library.library import Library
from mesophoto.library.release import Purpose, Seal
from mesophoto.records import Landmarks, View
from mesophoto.reports.clean_pictures import SUFFIXES, PictureFormat, encode_picture
from mesophoto.reports.file_names import file_name
from mesophoto.reports.pictures import say_verdict
from mesophoto.reports.seal_band import add_seal
from mesophoto.reports.seal_code import new_code
from mesophoto.workflows.exporting.done import PictureDone, describe_done, say_done
from mesophoto.workflows.exporting.hiding import How, Points, hidden_parts, hide_face, region_of_face
from mesophoto.workflows.exporting.pseudonyms import pseudonyms
from mesophoto.workflows.exporting.release import Handout, hand_out
from mesophoto.workflows.pictures import aligned, picture
from mesophoto.workflows.progress import Progress, raise_if_cancelled
from mesophoto.workflows.timeline import current_assessments

FACELESS_VIEWS: tuple[View, ...] = ("hand_dorsum", "hand_fist", "scalp", "body_area")

_FORMATS: dict[str, PictureFormat] = {
    **{suffix: format for format, suffix in SUFFIXES.items()},
    ".jpeg": "jpeg",
}

Tell = Callable[[Mapping[str, Any]], Sequence[str]]


@dataclass(frozen=True, kw_only=True)
class PictureChoice:
    """How photos leave.

    Attributes
    ----------
    format : "jpeg", "png" or "webp"
    longest_px : int or None
        Of the photo's longer side; None: each pixel kept.
    aligned : bool
        Warped onto the baseline of its series, where it could be aligned.
    hide : "crop", "mask" or None
    region : str or None
        What to crop to, or what not to cover: one that was drawn, or a part of the face.
    """

    format: PictureFormat = "jpeg"
    longest_px: int | None = None
    aligned: bool = False
    hide: How | None = None
    region: str | None = None


def shows_face(photos: Sequence[PhotoEntry], choice: PictureChoice) -> bool:
    """Whether a whole face may be seen on what leaves: for the consent."""
    return choice.hide is None and any(photo.view not in FACELESS_VIEWS for photo in photos)


def export_pictures(
    library: Library,
    photo_ids: Sequence[str],
    folder: Path,
    choice: PictureChoice,
    purpose: Purpose,
    *,
    today: date,
    progress: Progress,
    tell: Tell = say_done,
) -> tuple[Seal, ...]:
    """Write photos into a folder.

    Parameters
    ----------
    library : Library
    photo_ids : sequence of str
        Of one patient or several.
    folder : Path
    choice : PictureChoice
    purpose : Purpose
    today : date
    progress : Progress
    tell : callable, optional
        Says what was done, in the reader's language.

    Raises
    ------
    ConsentMissing
    UserError
        If a face cannot be hidden as asked, or a file cannot be written. Then nothing left.
    """
    photos = [library.photo(photo_id) for photo_id in photo_ids]
    if any(photo.deleted_at is not None for photo in photos):
        raise UserError("A photo in the bin is not exported: restore it first.")
    patient_ids = tuple(dict.fromkeys(photo.patient_id for photo in photos))
    names = pseudonyms(library, patient_ids)
    paths: dict[Path, PhotoEntry] = {}
    codes: dict[Path, str] = {}
    for photo in photos:
        code = new_code()
        path = folder / file_name(
            pseudonym=names[photo.patient_id], what=_what(photo), day=photo.session_date, code=code,
            suffix=SUFFIXES[choice.format],
        )  # fmt: skip
        paths[path], codes[path] = photo, code
    details: dict[str, Mapping[str, Any]] = {}

    def made() -> Iterator[tuple[Path, bytes]]:
        for number, (path, photo) in enumerate(paths.items()):
            raise_if_cancelled(progress)
            progress.report(number, len(paths), "pictures")
            rgb, done, verdict = _make(library, photo, choice)
            details[path.name] = describe_done([done], verdict, photos=[photo.id])
            sealed = add_seal(rgb, tell(details[path.name]), codes[path])
            yield path, encode_picture(sealed, choice.format)
        progress.report(len(paths), len(paths), "pictures")

    handout = Handout("picture", purpose, patient_ids, shows_face=shows_face(photos, choice))
    return hand_out(
        library, handout, made(), details=details, codes=codes,
        shows={path: photo.patient_id for path, photo in paths.items()}, today=today,
    )  # fmt: skip


def export_copy(library: Library, photo: PhotoEntry, path: Path, *, today: date) -> Seal:
    """Write a photo's pixels, each as it is, for the practice's own record; by the name's ending.

    Parameters
    ----------
    library : Library
    photo : PhotoEntry
    path : Path
        As the user chose it; may be replaced.
    today : date

    Raises
    ------
    UserError
        If it is no kind of picture that is written, or cannot be written.
    """
    format = _FORMATS.get(path.suffix.lower())
    if format is None:
        raise UserError("Pictures are saved as JPEG, PNG or WebP: let the name end in .jpg, .png or .webp.")
    data = encode_picture(picture(library, photo.sha256), format, quality=95)
    done = PictureDone(original_sha256=photo.sha256, taken_on=photo.session_date)
    handout = Handout(
        "picture", "record", (photo.patient_id,), shows_face=shows_face([photo], PictureChoice())
    )
    details = {path.name: describe_done([done], photos=[photo.id])}
    (seal,) = hand_out(library, handout, {path: data}, details=details, today=today, replace=True)
    return seal


def _what(photo: PhotoEntry) -> str:
    return photo.view if photo.side == "none" else f"{photo.view} {photo.side}"


def _make(
    library: Library, photo: PhotoEntry, choice: PictureChoice
) -> tuple[NDArray[np.uint8], PictureDone, str | None]:
    """Pixels of a photo as they leave, what was done to them, and the verdict on the pair where it is one."""
    rgb, frame, verdict = picture(library, photo.sha256), photo, None
    if choice.aligned:
        series = next(one for one in library.series(photo.patient_id) if one.photos[0].series == photo.series)
        if series.baseline is not None and series.baseline.id != photo.id:
            found = aligned(library, series.baseline, photo)
            assessed = current_assessments(series, library.assessments(photo.patient_id)).get(photo.id)
            if assessed is not None and assessed.comparability is not None:
                verdict = say_verdict(assessed.comparability)
            if found.ok:
                rgb, frame = found.warped(), series.baseline
    hidden: tuple[str, ...] = ()
    if choice.hide is not None:
        face = find_landmarks(photo_from_array(rgb))
        region = find_outline(library, frame, choice.region, face)
        hidden = hidden_parts(rgb.shape, face, choice.hide, region)
        rgb = hide_face(rgb, face, choice.hide, region)
    scale = min(1.0, (choice.longest_px or max(rgb.shape)) / max(rgb.shape))
    if scale < 1:
        size = (max(1, round(rgb.shape[1] * scale)), max(1, round(rgb.shape[0] * scale)))
        rgb = np.asarray(Image.fromarray(rgb).resize(size, Image.Resampling.BOX))
    done = PictureDone(
        original_sha256=photo.sha256, taken_on=photo.session_date, aligned=frame is not photo, scale=scale,
        cropped=choice.hide == "crop", hidden=hidden,
    )  # fmt: skip
    return rgb, done, verdict


def find_outline(
    library: Library, frame: PhotoEntry, name: str | None, face: Landmarks | None
) -> Points | None:
    """Outline of a region on the pixels of a photo."""
    if name is None:
        return None
    drawn = next((region for region in library.regions(frame.id) if region.name == name), None)
    if drawn is not None:
        return np.asarray(drawn.polygon, float)
    if face is None or face.kind != "face":
        raise UserError("No face was found to show a part of: draw the region on the photo.")
    return region_of_face(face, name)
