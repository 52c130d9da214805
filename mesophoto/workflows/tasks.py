"""What of a patient is to be measured as things are now, and what of it was measured already."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from mesophoto.imaging.working import WORKING_PX_PER_MM
from mesophoto.library import queries
from mesophoto.library.entities import PhotoEntry, Series
from mesophoto.library.library import Library
from mesophoto.records import DRAWN_ONLY_VIEWS
from mesophoto.workflows.clinic_noise import ClinicNoise
from mesophoto.workflows.measuring import Source, Step, algorithm


@dataclass(frozen=True, slots=True)
class Task:
    """One photo to measure against its baseline."""

    photo: PhotoEntry
    baseline: PhotoEntry
    step: Step
    done: bool
    """Whether it was measured before with the same algorithm, baseline and settings."""


def tasks_of(library: Library, patient_id: str) -> list[Task]:
    """All that is to be measured of a patient as things are now, baselines first."""
    with library.read() as connection:
        marker_mm = queries.setting(connection, "marker_mm")
        noise = ClinicNoise(connection)
        done = queries.assessed(connection, patient_id)
        tasks = []
        for series in queries.series(connection, patient_id):
            for photo, step in _steps(connection, series, library, marker_mm, noise):
                assert series.baseline is not None
                key = (photo.id, series.baseline.id, step.algorithm, step.inputs_sha256)
                tasks.append(Task(photo, series.baseline, step, key in done))
    return tasks


def _steps(
    connection: Connection, series: Series, library: Library, marker_mm: float | None, noise: ClinicNoise
) -> Iterator[tuple[PhotoEntry, Step]]:
    """Steps of one series, the baseline's first."""
    if series.baseline is None:
        return
    sources = sources_of(library, connection, series)
    working = common_px_per_mm(series.photos)
    for photo in (series.baseline, *(one for one in series.photos if one.id != series.baseline.id)):
        table = noise.table(series.baseline, photo)
        yield (
            photo,
            Step(
                folder=str(library.folder),
                algorithm=algorithm(),
                photo=sources[photo.id],
                baseline=sources[series.baseline.id],
                drawn_on=tuple(source for source in sources.values() if source.regions or source.not_counted),
                marker_mm=marker_mm,
                working_px_per_mm=working,
                close_up=series.view == "close_up",
                drawn_only=series.view in DRAWN_ONLY_VIEWS,
                right_after=not photo.in_trend,
                noise=None if table is None else table.to_json(),
            ),
        )


def common_px_per_mm(photos: Sequence[PhotoEntry]) -> float | None:
    """Scale of a series' coarsest photo, set by hand or found at import; None if one is not known."""
    scales = [photo.scale.px_per_mm if photo.scale else photo.details.get("px_per_mm") for photo in photos]
    known = [float(scale) for scale in scales if scale]
    return min([*known, WORKING_PX_PER_MM]) if len(known) == len(scales) else None


def sources_of(library: Library, connection: Connection, series: Series) -> dict[str, Source]:
    """Photo's key → its original with what the user set and drew on it.

    Raises
    ------
    LibraryError
        If the key of an original is missing or damaged.
    """
    stored = (
        queries.stored_originals(connection, [photo.sha256 for photo in series.photos])
        if library.is_vault
        else {}
    )
    keys = [photo.id for photo in series.photos]
    regions = queries.regions(connection, keys)
    spots = queries.not_counted(connection, keys)
    return {
        photo.id: Source(
            photo.sha256,
            photo.file_name,
            photo.scale,
            tuple((found.name, found.polygon) for found in regions if found.photo_id == photo.id),
            tuple((found.x_px, found.y_px) for found in spots if found.photo_id == photo.id),
            stored[photo.sha256].stored_sha256 if stored else photo.sha256,
            library.file_key(stored[photo.sha256]) if stored else None,
        )
        for photo in series.photos
    }
