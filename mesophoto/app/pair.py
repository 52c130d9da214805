"""The chosen pair for the viewer: what to load, off the UI thread, and what to write beside it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from mesophoto.app import engine, texts
from mesophoto.app.inspector.model import ResultRow, rows_of_changes, rows_of_measurements
from mesophoto.app.language import tr
from mesophoto.app.viewer import PairAlignment, SessionPhoto, ViewerPhoto
from mesophoto.app.viewer.inputs import Marks, Pixels
from mesophoto.errors import NotAligned
from mesophoto.library.entities import PhotoEntry, StoredAssessment

if TYPE_CHECKING:
    from mesophoto.library.library import Library

SHOWN_BESIDE = 3


def viewer_photo(
    library: Library, photo: PhotoEntry, assessment: StoredAssessment | None, *, is_baseline: bool
) -> ViewerPhoto:
    """A photo with its marks, both loaded by the viewer when it shows them."""

    def marks() -> Marks:
        found = engine.overlays(library, photo, assessment)
        return Marks(found.masks, found.regions)

    scale = photo.scale or (assessment.scale if assessment is not None else None)
    details = [texts.moment_name(photo.moment, photo.day)]
    if scale is not None:
        details.append(texts.scale_text(scale))
    return ViewerPhoto(
        key=photo.sha256,
        rgb=lambda: engine.picture(library, photo.sha256),
        title=texts.date_text(photo.session_date),
        details=tuple(details),
        is_baseline=is_baseline,
        px_per_mm=None if scale is None else scale.px_per_mm,
        marks=marks,
    )


def alignment_source(
    library: Library, baseline: PhotoEntry, photo: PhotoEntry
) -> Callable[[], PairAlignment]:
    """How the pair lies on each other, found when the viewer asks for it."""

    def align() -> PairAlignment:
        found = engine.aligned(library, baseline, photo)
        if not found.ok:
            raise NotAligned(found.reason)
        return PairAlignment(
            map_points=found.map_points,
            warped=found.warped,
            trust=found.trust,
            key=f"{baseline.sha256}/{photo.sha256}",
            difference=lambda: engine.difference(library, baseline, photo),
        )

    return align


def session_photos(
    library: Library, photos: Sequence[PhotoEntry], baseline: PhotoEntry
) -> list[SessionPhoto]:
    """All photos of a series for the grid, each as seen in the baseline's frame."""

    def aligned(photo: PhotoEntry) -> Pixels:
        if photo.id == baseline.id:
            return engine.picture(library, photo.sha256)
        found = engine.aligned(library, baseline, photo)
        if not found.ok:
            raise NotAligned(found.reason)
        return found.warped()

    return [
        SessionPhoto(
            viewer_photo(library, photo, None, is_baseline=photo.id == baseline.id), partial(aligned, photo)
        )
        for photo in photos
    ]


def readout(region: str, assessment: StoredAssessment | None, *, is_baseline: bool) -> str:
    """What is said of a region under the pointer: values before and after, the verdict and its doubt."""
    if assessment is None:
        return ""
    if is_baseline:
        rows = rows_of_measurements(assessment.measurements)
    else:
        rows = rows_of_changes(assessment.changes)
    here = [row for row in rows if row.region == region]
    told = [row for row in here if row.before is not None] or here
    return "\n".join(_told(row) for row in told[:SHOWN_BESIDE])


def _told(row: ResultRow) -> str:
    """One metric in one line. Values of a pair that must not be compared are not set side by side."""
    if row.verdict is None:
        return tr("{metric} {values}").format(metric=row.title, values=row.values)
    verdict = texts.VERDICTS[row.verdict]
    if not row.is_told:
        return tr("{metric}: {verdict}").format(metric=row.title, verdict=verdict)
    line = tr("{metric} {values}: {verdict}").format(metric=row.title, values=row.values, verdict=verdict)
    if row.interval is None:
        return line
    low, high = (texts.number(edge, row.unit, signed=True) for edge in row.interval)
    return tr("{line} (change {low} to {high})").format(line=line, low=low, high=high)
