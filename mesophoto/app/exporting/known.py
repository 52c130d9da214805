"""What the dialogs of this package know of the open patient, read in one go."""

from __future__ import annotations

from dataclasses import dataclass

from mesophoto.library.entities import Patient, PhotoEntry
from mesophoto.library.library import Library

FACE_PARTS = (
    "forehead", "glabella", "crows_feet_left", "crows_feet_right", "lower_lid_left", "lower_lid_right",
    "cheek_left", "cheek_right", "nose", "nasolabial_left", "nasolabial_right", "perioral", "chin",
)  # fmt: skip


@dataclass(frozen=True)
class ExportedPatient:
    """A patient, the photos, and which of them are shown.

    Attributes
    ----------
    series : tuple of PhotoEntry
        All photos of the shown view, in order of time.
    baseline_id, photo_id : str or None
        The pair that is shown.
    drawn : tuple of str
        Regions that were drawn on the baseline.
    """

    patient: Patient
    photos: tuple[PhotoEntry, ...]
    series: tuple[PhotoEntry, ...]
    baseline_id: str | None
    photo_id: str | None
    drawn: tuple[str, ...]

    @property
    def regions(self) -> tuple[str, ...]:
        """What a photo of the shown view can be cropped to."""
        shows_face = bool(self.series) and self.series[0].view.startswith("face")
        return (*self.drawn, *(FACE_PARTS if shows_face else ()))


def read_patient(
    library: Library,
    patient: Patient,
    view: tuple[str, str] | None,
    baseline_id: str | None,
    photo_id: str | None,
) -> ExportedPatient:
    """Read what there is to export of a patient."""
    series = library.series(patient.id)
    shown = next((one.photos for one in series if one.photos and one.photos[0].series == view), ())
    drawn = () if baseline_id is None else tuple(one.name for one in library.regions(baseline_id))
    photos = tuple(photo for one in series for photo in one.photos)
    return ExportedPatient(patient, photos, shown, baseline_id, photo_id, drawn)
