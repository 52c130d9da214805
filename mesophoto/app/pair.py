"""The chosen pair for the viewer: what to load, off the UI thread, and what to write beside it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from mesophoto.app import engine, texts
from mesophoto.app.inspector.model import rows_of_changes, rows_of_measurements
from mesophoto.app.viewer import PairAlignment, ViewerPhoto
from mesophoto.app.viewer.inputs import Marks
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
        )

    return align


def readout(region: str, assessment: StoredAssessment | None, *, is_baseline: bool) -> str:
    """What is said of a region under the pointer: values, before and after."""
    if assessment is None:
        return ""
    if is_baseline:
        rows = rows_of_measurements(assessment.measurements)
    else:
        rows = rows_of_changes(assessment.changes)
    told = [row for row in rows if row.region == region and row.before is not None]
    return "\n".join(f"{row.title} {row.values}" for row in told[:SHOWN_BESIDE])
