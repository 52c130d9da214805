"""Outlines of side effects: snapped to what is seen, measured, and carried to the next session."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from mesophoto.assessment.subject import Subject, find_subject
from mesophoto.imaging.polygon import polygon_area, polygon_mask
from mesophoto.imaging.skin import with_skin
from mesophoto.imaging.soft_outline import SnappedOutline, snap_outline
from mesophoto.imaging.working import scale_photo
from mesophoto.library import queries
from mesophoto.library.clinical import OutlineFindings, SideEffect, SideEffectOutline
from mesophoto.library.entities import PhotoEntry
from mesophoto.library.library import Library
from mesophoto.metrics.side_effect import VERSION, measure_side_effect
from mesophoto.records import Mask, Scale
from mesophoto.workflows.pictures import aligned, open_original

Corners = tuple[tuple[float, float], ...]
Seen = Literal["seen", "not_seen", "not_aligned"]

_MOST_CORNERS = 160
_LEAST_TRUST = 0.5
_LEAST_TRUSTED = 0.6
"""Share of the skin around an outline that must be aligned: the place itself has changed."""
_LEAST_DELTA_E = 2.0
"""Less is hardly told apart by eye (2.3 is a just noticeable difference), and is in quiet skin, too."""
NOT_SEEN = "no colour stands out from the skin around it"
_SHRUNK = (1.0, 0.7, 0.45)
"""Shares of the diameter before: what heals grows smaller."""
_MOST_JUMP = 2.6
"""Times that an area may grow or shrink by the registration alone."""


@dataclass(frozen=True, slots=True)
class Outlined:
    """An outline on one photo, with what was measured in it."""

    outline: Corners
    findings: OutlineFindings
    reason: str | None = None
    """Why it was not snapped to an edge, where that was wanted."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """What a side effect may have become on a later photo: to be confirmed, redrawn or refused.

    Attributes
    ----------
    state : "seen", "not_seen" or "not_aligned"
    outline : tuple of (x, y)
        In px of the photo; where the place would be if it is not seen; empty if not aligned.
    findings : OutlineFindings or None
    reason : str or None
        Why there is no outline.
    """

    side_effect_id: str
    photo_id: str
    from_photo_id: str
    state: Seen
    outline: Corners = ()
    findings: OutlineFindings | None = None
    reason: str | None = None


class Outliner:
    """Looks at the photos of one library; the last one stays in memory, for one stroke follows another."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._kept: tuple[str, Subject, Mask | None] | None = None

    def forget(self) -> None:
        """Keep no photo in memory."""
        self._kept = None

    def outline(
        self, photo: PhotoEntry, rough: Corners, *, snap: bool, others: Sequence[Corners] = ()
    ) -> Outlined:
        """Measure an outline, snapped to what is seen where that is wanted.

        Raises
        ------
        LibraryError
            If the original is missing or damaged.
        """
        line, reason = np.asarray(rough, float), None
        if snap:
            found = self._snap(photo, line, others)
            line, reason = found.outline, found.reason
        return Outlined(_corners(line), self._measure(photo, line, others), reason)

    def propose(
        self, effect: SideEffect, drawn: SideEffectOutline, source: PhotoEntry, photo: PhotoEntry,
        others: Sequence[Corners] = (),
    ) -> Proposal:  # fmt: skip
        """Carry an outline to another photo of the same view, and look what is seen there.

        Raises
        ------
        LibraryError
            If an original is missing or damaged.
        """
        line = np.asarray(drawn.outline, float)
        carried, reason = self._carry(source, photo, line)
        if carried is None:
            return Proposal(effect.id, photo.id, source.id, "not_aligned", reason=reason)
        found = max(
            (self._snap(photo, shrunk, others) for shrunk in _smaller(carried)), key=lambda one: one.distinct
        )
        findings = self._measure(photo, found.outline, others)
        too_faint = findings.delta_e is not None and findings.delta_e < _LEAST_DELTA_E
        if too_faint or not found.is_seen:
            return Proposal(
                effect.id, photo.id, source.id, "not_seen", _corners(carried), None, found.reason or NOT_SEEN
            )
        return Proposal(
            effect.id, photo.id, source.id, "seen", _corners(found.outline), findings, found.reason
        )

    def _carry(
        self, source: PhotoEntry, photo: PhotoEntry, line: NDArray[np.float64]
    ) -> tuple[NDArray[np.float64] | None, str | None]:
        way = aligned(self._library, source, photo)
        if not way.ok:
            return None, way.reason
        carried = way.map_points(line)
        if not np.isfinite(carried).all():
            return None, "the place is outside of this photo"
        size = np.array([self._subject(source).photo.width_px, self._subject(source).photo.height_px])
        if _trusted_around(way.trust, line * (np.array(way.trust.shape[1::-1]) / size)) < _LEAST_TRUSTED:
            return None, "the photos are not aligned well enough at this place"
        grown = abs(polygon_area(carried)) / max(abs(polygon_area(line)), 1e-9)
        if not 1 / _MOST_JUMP < grown * _area_ratio(source, photo) < _MOST_JUMP:
            return None, "the photos are not aligned well enough at this place"
        return carried, None

    def _subject(self, photo: PhotoEntry) -> Subject:
        return self._look(photo)[0]

    def _look(self, photo: PhotoEntry) -> tuple[Subject, Mask | None]:
        if self._kept is None or self._kept[0] != photo.sha256:
            subject = _find_subject(self._library, photo)
            self._kept = photo.sha256, subject, _skin_of(subject)
        return self._kept[1], self._kept[2]

    def _snap(
        self, photo: PhotoEntry, rough: NDArray[np.float64], others: Sequence[Corners]
    ) -> SnappedOutline:
        subject, skin = self._look(photo)
        return snap_outline(subject.photo.rgb, rough, skin, _mask(subject, others))

    def _measure(
        self, photo: PhotoEntry, line: NDArray[np.float64], others: Sequence[Corners]
    ) -> OutlineFindings:
        subject, skin = self._look(photo)
        found = measure_side_effect(
            subject.photo.rgb,
            line,
            skin=skin,
            others=_mask(subject, others),
            scale=self._scale(photo, subject),
            chroma_is_halved=subject.photo.metadata.chroma_subsampling in ("4:2:0", "4:2:2"),
        )
        return OutlineFindings(
            found.area_mm2, found.area_sd_mm2, found.area_px2, found.delta_e, found.delta_l, found.delta_a,
            found.delta_b, found.reason, VERSION,
        )  # fmt: skip

    def _scale(self, photo: PhotoEntry, subject: Subject) -> Scale | None:
        """The scale set by hand; that of the photo's assessment, carried from its baseline; or its own."""
        if photo.scale is not None:
            return photo.scale
        with self._library.read() as connection:
            found = [
                one for one in queries.assessments(connection, photo.patient_id) if one.photo_id == photo.id
            ]
        carried = [one.scale for one in found if one.scale is not None]
        return carried[-1] if carried else subject.scale


def _find_subject(library: Library, photo: PhotoEntry) -> Subject:
    with library.read() as connection:
        marker_mm = queries.setting(connection, "marker_mm")
    return find_subject(open_original(library, photo.sha256), photo.scale, marker_mm)


def _skin_of(subject: Subject) -> Mask | None:
    """Bare skin on the photo's own pixels; None where nothing is known of it."""
    if subject.landmarks is None:
        return None
    points = subject.landmarks.points
    low, high = points.min(axis=0), points.max(axis=0)
    margin = 0.3 * (high - low)
    x0, y0, x1, y1 = (round(float(edge)) for edge in (*(low - margin), *(high + margin)))
    scale = subject.scale.px_per_mm if subject.scale else None
    image = scale_photo(subject.photo, (x0, y0, x1, y1), px_per_mm=scale, working_px_per_mm=2.0)
    return image.mask_to_photo(with_skin(image, subject.landmarks).skin)


def _mask(subject: Subject, others: Sequence[Corners]) -> Mask | None:
    if not others:
        return None
    shape = (subject.photo.height_px, subject.photo.width_px)
    out = np.zeros(shape, bool)
    for line in others:
        out |= polygon_mask(shape, line)
    return out


def _smaller(line: NDArray[np.float64]) -> list[NDArray[np.float64]]:
    """An outline, and what it may have shrunk to: in one that is far too wide a small spot is lost."""
    middle = line.mean(axis=0)
    return [middle + (line - middle) * share for share in _SHRUNK]


def _trusted_around(trust: NDArray[np.float32], line: NDArray[np.float64]) -> float:
    """Share of a band around an outline that is aligned."""
    middle = line.mean(axis=0)
    wide = polygon_mask(trust.shape, middle + (line - middle) * 1.8)
    band = wide & ~polygon_mask(trust.shape, middle + (line - middle) * 1.15)
    return float(np.mean(trust[band] > _LEAST_TRUST)) if band.any() else 0.0


def _area_ratio(source: PhotoEntry, photo: PhotoEntry) -> float:
    """What a difference in resolution makes of an area, where both scales are known."""
    scales = [one.scale.px_per_mm if one.scale else one.details.get("px_per_mm") for one in (source, photo)]
    first, second = scales
    return float((first / second) ** 2) if first and second else 1.0


def _corners(line: NDArray[np.float64]) -> Corners:
    """Points to a tenth of a pixel, few enough to be kept and drawn."""
    step = max(-(-len(line) // _MOST_CORNERS), 1)
    return tuple((round(float(x), 1), round(float(y), 1)) for x, y in line[::step])
