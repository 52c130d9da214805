"""Before and after in motion: gathered from a library, aligned and equally cropped, sealed, handed out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mesophoto.errors import UserError
from mesophoto.imaging.landmarks import find_landmarks
from mesophoto.imaging.photo import photo_from_array
from mesophoto.library.entities import PhotoEntry, Series
from mesophoto.library.library import Library
from mesophoto.library.release import Purpose, Seal
from mesophoto.records import Comparability, Landmarks, Side, View
from mesophoto.reports.file_names import file_name
from mesophoto.reports.motion import (
    BLINK_MS,
    LONGEST_PX,
    MotionFormat,
    MotionStyle,
    Pixels,
    Still,
    add_band,
    encode_motion,
    make_frames,
)
from mesophoto.reports.seal_band import add_seal
from mesophoto.reports.seal_code import new_code
from mesophoto.reports.words import Words, load_words
from mesophoto.workflows.alignment import Aligned
from mesophoto.workflows.exporting.done import PictureDone, describe_done
from mesophoto.workflows.exporting.hiding import How, Points, crop_box, hidden_parts, hide_face
from mesophoto.workflows.exporting.pictures import FACELESS_VIEWS, find_outline
from mesophoto.workflows.exporting.pseudonyms import pseudonym
from mesophoto.workflows.exporting.release import Handout, hand_out, require_consent
from mesophoto.workflows.pictures import aligned, picture
from mesophoto.workflows.progress import Progress, raise_if_cancelled
from mesophoto.workflows.timeline import current_assessments

Box = tuple[int, int, int, int]
"""Left, top, right, bottom; the last two outside."""

_GRID_STEPS = 120
_LEAST_PX = 64


@dataclass(frozen=True, kw_only=True)
class MotionOptions:
    """What moves, and how.

    Attributes
    ----------
    style : "sweep", "fade", "blink" or "series"
    format : "webp" or "gif"
    longest_px : int or None
        Of the photo's longer side; None: what suits the format.
    photo_ids : tuple of str
        What is set against the baseline: one photo, or several of a series; by default the last one, or all.
    hide : "crop", "mask" or None
    region : str or None
        What to crop to, or what not to cover: one that was drawn, or a part of the face.
    blink_ms : int
        How long each is seen in a blink.
    language : str
        Of dates and of what stands below.
    """

    style: MotionStyle = "sweep"
    format: MotionFormat = "webp"
    longest_px: int | None = None
    photo_ids: tuple[str, ...] = ()
    hide: How | None = None
    region: str | None = None
    blink_ms: int = BLINK_MS
    language: str = "en"


@dataclass(frozen=True, eq=False)
class Motion:
    """A motion that was made, not yet handed out.

    Attributes
    ----------
    data : bytes
    suffix : str
        With its dot.
    details : mapping
        What was done: for the seal.
    code : str
        Of the seal; it stands on every frame.
    size_px : (width, height)
    last_day : date
        Of the last photo in it.
    """

    data: bytes
    suffix: str
    details: Mapping[str, Any]
    code: str
    size_px: tuple[int, int]
    last_day: date


@dataclass(frozen=True, eq=False)
class _Shown:
    """One photo on the baseline's pixels."""

    photo: PhotoEntry
    rgb: NDArray[Any]
    pair: Aligned | None
    """None: it is the baseline."""


def make_motion(
    library: Library, patient_id: str, view: View, side: Side, options: MotionOptions, *, progress: Progress
) -> Motion:
    """Make a motion of a series of photos: the baseline, and what is set against it.

    Raises
    ------
    UserError
        If there are no two photos that can be aligned, or a face cannot be hidden as asked.
    Cancelled
    """
    words = load_words(options.language)
    series = _series(library, patient_id, view, side)
    shown, left_out = _gather(library, series, options, progress)
    baseline = shown[0].photo
    stills, hidden = _hide(library, shown, options, _common_box(shown))
    progress.report(len(shown), len(shown) + 1, "motion")
    raise_if_cancelled(progress)
    verdicts = _verdicts(library, series, shown[1:])
    code = new_code()
    longest = options.longest_px or LONGEST_PX[options.format]
    frames = make_frames(
        [Still(still, words.date(one.photo.session_date)) for still, one in zip(stills, shown, strict=True)],
        options.style,
        longest_px=longest,
        blink_ms=options.blink_ms,
    )
    lines = _lines(words, shown[1:], verdicts, left_out, options)
    encoded = encode_motion(add_band(frames, lambda rgb: add_seal(rgb, lines, code)), options.format)
    scale = min(1.0, longest / max(stills[0].shape))
    done = [
        PictureDone(
            original_sha256=one.photo.sha256, taken_on=one.photo.session_date, aligned=one.pair is not None,
            scale=scale, cropped=stills[0].shape != shown[0].rgb.shape, hidden=hidden,
        )
        for one in shown
    ]  # fmt: skip
    verdict = "; ".join(dict.fromkeys(found.verdict for found in verdicts.values())) or None
    details = describe_done(
        done, verdict, photos=[one.photo.id for one in shown], baseline=baseline.id, style=options.style,
        compression=encoded.compression, left_out=left_out,
    )  # fmt: skip
    progress.report(len(shown) + 1, len(shown) + 1, "motion")
    return Motion(
        encoded.data, f".{options.format}", details, code, encoded.size_px, shown[-1].photo.session_date
    )


def hand_out_motion(
    library: Library,
    patient_id: str,
    view: View,
    side: Side,
    options: MotionOptions,
    *,
    folder: Path,
    purpose: Purpose,
    today: date,
    progress: Progress,
) -> tuple[Path, Seal]:
    """Make a motion and write it into a folder, if the patient has agreed to that.

    Raises
    ------
    ConsentMissing
    UserError
    Cancelled
    """
    shows_face = options.hide is None and view not in FACELESS_VIEWS
    handout = Handout("motion", purpose, (patient_id,), shows_face=shows_face)
    require_consent(library, handout, today)
    motion = make_motion(library, patient_id, view, side, options, progress=progress)
    what = " ".join([view, *([side] if side != "none" else []), options.style])
    path = folder / file_name(
        pseudonym=pseudonym(library, patient_id), what=what, day=motion.last_day, code=motion.code,
        suffix=motion.suffix,
    )  # fmt: skip
    (seal,) = hand_out(
        library, handout, {path: motion.data}, details={path.name: motion.details},
        codes={path: motion.code}, today=today,
    )  # fmt: skip
    return path, seal


def _series(library: Library, patient_id: str, view: View, side: Side) -> Series:
    series = next((one for one in library.series(patient_id) if (one.view, one.side) == (view, side)), None)
    if series is None or series.baseline is None:
        raise UserError("There is no baseline in this view: set one first.")
    return series


def _gather(
    library: Library, series: Series, options: MotionOptions, progress: Progress
) -> tuple[list[_Shown], int]:
    """The baseline and what is set against it, in order of time, and how many could not be aligned."""
    baseline = series.baseline
    assert baseline is not None
    others = [photo for photo in series.photos if photo.id != baseline.id]
    if options.photo_ids:
        chosen = [photo for photo in others if photo.id in options.photo_ids]
    else:
        chosen = [photo for photo in others if photo.in_trend]
    if options.style != "series":
        chosen = chosen[-1:]
    if not chosen:
        raise UserError("There is only one photo of this view: motion needs two.")
    shown = [_Shown(baseline, picture(library, baseline.sha256), None)]
    reason = ""
    for number, photo in enumerate(chosen):
        raise_if_cancelled(progress)
        progress.report(number, len(chosen) + 2, "motion")
        pair = aligned(library, baseline, photo)
        if pair.ok:
            shown.append(_Shown(photo, pair.warped(), pair))
        else:
            reason = reason or pair.reason
    if len(shown) == 1:
        raise UserError(f"The photos cannot be aligned, so they cannot be set in motion: {reason}.")
    left_out = len(chosen) + 1 - len(shown)
    return sorted(shown, key=lambda one: one.photo.taken_at), left_out


def _verdicts(library: Library, series: Series, shown: Sequence[_Shown]) -> dict[str, Comparability]:
    """Photo's key → whether it may be compared with the baseline, where that was judged."""
    patient_id = series.photos[0].patient_id
    found = current_assessments(series, library.assessments(patient_id))
    judged = {}
    for one in shown:
        assessment = found.get(one.photo.id)
        if assessment is not None and assessment.comparability is not None:
            judged[one.photo.id] = assessment.comparability
    return judged


def _lines(
    words: Words,
    shown: Sequence[_Shown],
    verdicts: Mapping[str, Comparability],
    left_out: int,
    options: MotionOptions,
) -> list[str]:
    """What stands below every frame."""
    lines = [words.sentence("pictures_done"), words.sentence("motion_for_looking")]
    if len(verdicts) < len(shown):
        lines.append(words.sentence("motion_not_judged"))
    elif len(shown) == 1:
        lines.append(_say_pair(words, next(iter(verdicts.values()))))
    else:
        lines.append(_say_all(words, shown, verdicts))
    if left_out:
        lines.append(words.sentence("motion_left_out", n=left_out))
    if options.hide is not None:
        lines.append(words.sentence("face_cropped" if options.hide == "crop" else "face_masked"))
    return lines


def _say_pair(words: Words, found: Comparability) -> str:
    if found.verdict == "comparable":
        return words.sentence("comparable")
    advice = [words.engine(check.advice) for check in found.checks if not check.passed and check.advice]
    key = "with_care" if found.verdict == "with care" else "not_comparable"
    return words.sentence(key, reasons=" ".join(advice))


def _say_all(words: Words, shown: Sequence[_Shown], verdicts: Mapping[str, Comparability]) -> str:
    told = [
        words.sentence(
            "motion_verdict",
            date=words.date(one.photo.session_date),
            verdict=words.name("comparability", verdicts[one.photo.id].verdict),
        )
        for one in shown
        if verdicts[one.photo.id].verdict != "comparable"
    ]
    return "; ".join(told) + "." if told else words.sentence("motion_all_comparable")


def _common_box(shown: Sequence[_Shown]) -> Box:
    """The part of the baseline that all photos show: the same crop for each."""
    height, width = shown[0].rgb.shape[:2]
    x = np.linspace(0, width - 1, _GRID_STEPS + 1)
    y = np.linspace(0, height - 1, _GRID_STEPS + 1)
    nodes = np.stack(np.meshgrid(x, y), axis=-1).reshape(-1, 2)
    seen = np.ones((_GRID_STEPS + 1, _GRID_STEPS + 1), bool)
    for one in shown:
        if one.pair is not None:
            seen &= np.isfinite(one.pair.map_points(nodes)).all(axis=1).reshape(seen.shape)
    left, top, right, bottom = _largest_box(seen)
    return round(x[left]), round(y[top]), round(x[right]) + 1, round(y[bottom]) + 1


def _largest_box(seen: NDArray[np.bool_]) -> Box:
    """Trim the side that shows least until all is seen: (left, top, right, bottom), all inside."""
    left, top, right, bottom = 0, 0, seen.shape[1] - 1, seen.shape[0] - 1
    while left < right and top < bottom:
        part = seen[top : bottom + 1, left : right + 1]
        edges = [1 - edge.mean() for edge in (part[:, 0], part[0], part[:, -1], part[-1])]
        worst = int(np.argmax(edges))
        if edges[worst] == 0:
            break
        left += worst == 0
        top += worst == 1
        right -= worst == 2
        bottom -= worst == 3
    return left, top, right, bottom


def _hide(
    library: Library, shown: Sequence[_Shown], options: MotionOptions, box: Box
) -> tuple[list[Pixels], tuple[str, ...]]:
    """The pictures as they leave, equally cropped, and which parts of a face are covered."""
    baseline = next(one for one in shown if one.pair is None)
    pictures = [one.rgb for one in shown]
    hidden: tuple[str, ...] = ()
    if options.hide is not None:
        face = find_landmarks(photo_from_array(baseline.rgb))
        region = find_outline(library, baseline.photo, options.region, face)
        hidden = hidden_parts(baseline.rgb.shape, face, options.hide, region)
        if options.hide == "crop":
            box = _crop_within(box, baseline.rgb.shape, region)
        pictures = [_covered(one.rgb, face, options.hide, region) for one in shown]
    left, top, right, bottom = box
    if min(right - left, bottom - top) < _LEAST_PX:
        raise UserError("Too little of the skin is seen on all photos: choose others, or a larger region.")
    return [np.ascontiguousarray(rgb[top:bottom, left:right]) for rgb in pictures], hidden


def _crop_within(box: Box, shape: tuple[int, ...], region: Points | None) -> Box:
    if region is None:
        raise UserError("There is no region to crop to: draw one on the photo, or cover the eyes.")
    left, top, right, bottom = crop_box(shape, region)
    return max(box[0], left), max(box[1], top), min(box[2], right), min(box[3], bottom)


def _covered(rgb: NDArray[Any], face: Landmarks | None, how: How, region: Points | None) -> NDArray[Any]:
    """Cover what tells who it is, at its place on the baseline and at its own."""
    if how == "crop" and (face is None or face.kind != "face"):
        return rgb
    covered = hide_face(rgb, face, "mask", region)
    own = find_landmarks(photo_from_array(rgb))
    return covered if own is None or own.kind != "face" else hide_face(covered, own, "mask", region)
