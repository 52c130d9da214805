"""A patient's photos as DICOM: the photos themselves, each aligned to its baseline, and what was found."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any, Literal
from uuid import UUID, uuid5

import numpy as np
from numpy.typing import NDArray

from mesophoto.imaging.photo import read_photo
from mesophoto.library.entities import PhotoEntry, Series
from mesophoto.library.library import Library
from mesophoto.library.release import Purpose, Seal
from mesophoto.records import Scale
from mesophoto.reports.dicom import (
    DicomDerivation,
    DicomFile,
    DicomPatient,
    DicomPicture,
    DicomPlace,
    encode_dicom,
)
from mesophoto.reports.file_names import file_name
from mesophoto.reports.pictures import as_8_bit, lay_over
from mesophoto.reports.seal_code import new_code
from mesophoto.workflows.exporting.done import PictureDone, describe_done
from mesophoto.workflows.exporting.pseudonyms import date_shift, pseudonym, secret_key
from mesophoto.workflows.exporting.release import Handout, hand_out, require_consent
from mesophoto.workflows.pictures import aligned, overlays
from mesophoto.workflows.progress import Progress, raise_if_cancelled
from mesophoto.workflows.timeline import SeriesTimeline, timeline

Dates = Literal["kept", "shifted", "removed"]

_MOMENTS = {
    "before": "before the treatment", "right_after": "right after the treatment",
    "day": "days after the treatment: {day}", "follow_up": "at a follow-up",
}  # fmt: skip
_ALIGNED_SERIES, _OVERLAY_SERIES, _DEEP_SERIES = 100, 200, 300


@dataclass(frozen=True, kw_only=True)
class DicomOptions:
    """What a DICOM export is to hold.

    Attributes
    ----------
    purpose : Purpose
    anonymised : bool
        By the basic profile of PS3.15: the pseudonym instead of name and number, new UIDs, neither birth date
        nor sex. A face stays a face.
    dates : "shifted", "removed" or "kept"
        Of what is anonymised.
    derived : bool
        Also the photos aligned to their baseline, and with what was found drawn over them.
    photo_ids : tuple of str or None
        None: all photos.
    """

    purpose: Purpose = "referral"
    anonymised: bool = False
    dates: Dates = "shifted"
    derived: bool = True
    photo_ids: tuple[str, ...] | None = None


@dataclass(frozen=True)
class ExportedDicom:
    """What a DICOM export wrote."""

    files: tuple[Path, ...]
    seals: tuple[Seal, ...]


def export_dicom(
    library: Library,
    patient_id: str,
    folder: Path,
    options: DicomOptions,
    progress: Progress,
    *,
    today: date | None = None,
) -> ExportedDicom:
    """Write a patient's photos as DICOM files into a folder.

    Parameters
    ----------
    library : Library
    patient_id : str
    folder : Path
        Made if it is not there.
    options : DicomOptions
    progress : Progress
        "photo 3 of 12".
    today : date, optional

    Returns
    -------
    ExportedDicom

    Raises
    ------
    ConsentMissing
        If the patient has not agreed to the purpose, or to the face or the name being seen. Then nothing is
        written; nor for what follows.
    LibraryError
        If an original is missing or damaged.
    Cancelled
    """
    export = _Export(library, patient_id, folder, options, progress)
    handout = Handout(
        "dicom", options.purpose, (patient_id,), shows_name=not options.anonymised,
        shows_face=any(not photo.view.startswith("hand") for photo in export.photos),
    )  # fmt: skip
    today = today or date.today()
    library.require("export_dicom")
    require_consent(library, handout, today)
    seals = hand_out(library, handout, export.files(), details=export.details, today=today)
    return ExportedDicom(tuple(export.written), seals)


@dataclass(frozen=True, eq=False)
class _Shot:
    """A photo that is being exported."""

    photo: PhotoEntry
    picture: DicomPicture
    place: DicomPlace
    deep: NDArray[Any] | None
    """Its pixels, where they have 16 bit per colour."""


class _Export:
    """One export on its way."""

    def __init__(
        self, library: Library, patient_id: str, folder: Path, options: DicomOptions, progress: Progress
    ) -> None:
        self._library = library
        self._folder = folder
        self._options = options
        self._progress = progress
        self._timeline = timeline(library, patient_id)
        self._pseudonym = pseudonym(library, patient_id)
        self._patient = self._make_patient()
        shifted = options.anonymised and options.dates == "shifted"
        self._shift = date_shift(library, patient_id) if shifted else timedelta()
        self.photos = [photo for one in self._timeline.series for photo in one.photos if self._wanted(photo)]
        self.details: dict[str, dict[str, object]] = {}
        self.written: list[Path] = []

    def files(self) -> Iterator[tuple[Path, bytes]]:
        """Make all files, photo by photo; only one photo is held in memory."""
        done = 0
        for number, series in enumerate(self._timeline.series, 1):
            baseline: DicomFile | None = None
            in_order = sorted(series.photos, key=lambda photo: photo != series.baseline)
            for photo in filter(self._wanted, in_order):
                self._progress.report(done, len(self.photos), f"photo {done + 1} of {len(self.photos)}")
                raise_if_cancelled(self._progress)
                shot = self._read(series, photo, number)
                file = encode_dicom(self._patient, shot.place, shot.picture)
                yield self._named(photo, "photo", file)
                if photo == series.baseline:
                    baseline = replace(file, data=b"")
                if shot.deep is not None:
                    yield self._deep(shot, shot.deep, file.uid)
                if self._options.derived:
                    yield from self._overlay(series, shot, file.uid)
                    if baseline is not None and photo != series.baseline:
                        yield from self._aligned(series, shot, (file.uid, baseline.uid))
                done += 1
        self._progress.report(done, done, "done")

    def _deep(self, shot: _Shot, rgb: NDArray[Any], source: str) -> tuple[Path, bytes]:
        what = "The photo itself with all its 16 bit per colour; nothing was done to it."
        place = _derived(shot.place, "deep", _DEEP_SERIES)
        derivation = DicomDerivation(what, (source,))
        return self._named(
            shot.photo,
            "16-bit",
            encode_dicom(self._patient, place, replace(shot.picture, rgb=rgb), derivation),
        )

    def _aligned(
        self, series: SeriesTimeline, shot: _Shot, sources: tuple[str, str]
    ) -> Iterator[tuple[Path, bytes]]:
        assert series.baseline is not None
        found = aligned(self._library, series.baseline, shot.photo)
        if not found.ok:
            return
        what = "Warped onto the baseline photo for comparing by eye; never measured. Colours as photographed."
        made = replace(shot.picture, rgb=found.warped(), scale=_scale(series, series.baseline))
        derivation = DicomDerivation(what, sources)
        file = encode_dicom(self._patient, _derived(shot.place, "aligned", _ALIGNED_SERIES), made, derivation)
        yield self._named(shot.photo, "aligned", file)

    def _overlay(self, series: SeriesTimeline, shot: _Shot, source: str) -> Iterator[tuple[Path, bytes]]:
        drawn = overlays(self._library, shot.photo, series.assessments.get(shot.photo.id))
        if not drawn.masks:
            return
        image = lay_over(shot.picture.rgb, drawn.masks, drawn.regions, longest_px=max(shot.picture.rgb.shape))
        what = "Outlines of what was measured, drawn over the photo: brown spots, red areas, lines, regions."
        made = replace(shot.picture, rgb=np.asarray(image))
        derivation = DicomDerivation(what, (source,))
        file = encode_dicom(self._patient, _derived(shot.place, "overlay", _OVERLAY_SERIES), made, derivation)
        yield self._named(shot.photo, "overlay", file)

    def _read(self, series: SeriesTimeline, photo: PhotoEntry, series_number: int) -> _Shot:
        data = self._library.read_original(photo.sha256)
        pixels = read_photo(data, name=f"The original {photo.sha256[:12]}…")
        lossy = pixels.metadata.jpeg_quality is not None
        picture = DicomPicture(
            as_8_bit(pixels.rgb),
            _scale(series, photo),
            photo.details.get("camera"),
            f"View {photo.view.replace('_', ' ')}; taken {_MOMENTS[photo.moment].format(day=photo.day)}",
            pixels.rgb.nbytes / len(data) if lossy else None,
        )
        deep = pixels.rgb if pixels.rgb.dtype != np.uint8 else None
        return _Shot(photo, picture, self._place(series.series, photo, series_number), deep)

    def _place(self, series: Series, photo: PhotoEntry, series_number: int) -> DicomPlace:
        removed = self._options.anonymised and self._options.dates == "removed"
        study = self._key(photo.session_id)
        return DicomPlace(
            study=study,
            series=uuid5(study, f"{photo.view}/{photo.side}"),
            instance=self._key(photo.id),
            day=None if removed else photo.session_date + self._shift,
            taken_at=None if removed or photo.captured_at is None else photo.captured_at + self._shift,
            series_number=series_number,
            number=1 + [one.id for one in series.photos].index(photo.id),
            view=photo.view,
            side=photo.side,
        )

    def _key(self, key: str) -> UUID:
        return secret_key(self._library, key) if self._options.anonymised else UUID(key)

    def _make_patient(self) -> DicomPatient:
        one = self._timeline.patient
        if self._options.anonymised:
            return DicomPatient(self._pseudonym, self._pseudonym, anonymised=self._options.dates)
        return DicomPatient(
            one.number or self._pseudonym, one.family_name, one.given_name, one.birth_date, one.sex
        )

    def _named(self, photo: PhotoEntry, what: str, file: DicomFile) -> tuple[Path, bytes]:
        removed = self._options.anonymised and self._options.dates == "removed"
        name = file_name(
            pseudonym=self._pseudonym,
            what=f"{photo.view} {what}",
            day=None if removed else photo.session_date + self._shift,
            code=new_code(),
            suffix=".dcm",
        )
        done = PictureDone(
            original_sha256=photo.sha256, taken_on=photo.session_date, aligned=what == "aligned"
        )
        self.details[name] = describe_done((done,), sop_instance_uid=str(file.uid))
        self.written.append(self._folder / name)
        return self._folder / name, file.data

    def _wanted(self, photo: PhotoEntry) -> bool:
        return self._options.photo_ids is None or photo.id in self._options.photo_ids


def _derived(place: DicomPlace, what: str, series_number: int) -> DicomPlace:
    """A series of its own beside that of the photos."""
    return replace(place, series=uuid5(place.series, what), series_number=series_number + place.series_number)


def _scale(series: SeriesTimeline, photo: PhotoEntry) -> Scale | None:
    """The scale that a photo was measured with, or that was set by hand."""
    found = series.assessments.get(photo.id)
    return photo.scale if found is None or found.scale is None else found.scale
