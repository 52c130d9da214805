"""What a worker does with one step: read the originals, measure, compare, pack the result."""

import json
from collections.abc import Sequence
from dataclasses import asdict, replace
from functools import lru_cache
from pathlib import Path

import numpy as np

from mesophoto.assessment.colours import choose_reference
from mesophoto.assessment.comparing import Comparison, compare_subjects
from mesophoto.assessment.ledger.photos import follow_photos
from mesophoto.assessment.measuring import Assessment, Point, Polygon, measure_subject
from mesophoto.assessment.noise import NoiseTable
from mesophoto.assessment.subject import Subject, find_subject
from mesophoto.imaging.colour_reference import REFERENCE_REGIONS, ChosenReference
from mesophoto.imaging.photo import read_photo
from mesophoto.imaging.registration import align
from mesophoto.library.entities import PhotoFindings, SpotEntry
from mesophoto.library.originals import Originals
from mesophoto.records import Change
from mesophoto.workflows.alignment import pack_alignment
from mesophoto.workflows.measuring import Corners, Measured, RepeatFound, Source, Step
from mesophoto.workflows.packing import pack_mask

SWOLLEN = "taken right after the treatment: swelling smooths lines and reddens skin"


def measure(step: Step) -> Measured:
    """Measure one photo and compare it with its baseline; see :func:`measuring.measure_step`."""
    baseline = _subject(step, step.baseline)
    drawn, not_counted, lost = _drawn_on_baseline(step, baseline)
    drawn, reference = _take_reference(drawn)
    if step.photo.sha256 == step.baseline.sha256:
        own = measure_subject(
            choose_reference(baseline, reference),
            drawn,
            not_counted,
            step.working_px_per_mm,
            _noise(step.noise),
        )
        return _pack(own, lost)
    subject = _subject(step, step.photo)
    pair = _compare(step, baseline, subject, drawn=drawn, not_counted=not_counted, reference=reference)
    packed = _pack(pair.after, lost, pair, step.right_after)
    return replace(packed, alignment=pack_alignment(pair.registration, baseline.photo, subject.photo))


def compare_repeat(step: Step) -> RepeatFound:
    """Compare two shots of unchanged skin; see :func:`measuring.repeat_step`."""
    baseline = _subject(step, step.baseline)
    drawn, not_counted, _ = _drawn_on_baseline(step, baseline)
    drawn, reference = _take_reference(drawn)
    pair = _compare(
        step,
        baseline,
        _subject(step, step.photo),
        drawn=drawn,
        not_counted=not_counted,
        reference=reference,
    )
    return RepeatFound(
        tuple(
            ((c.metric, c.region, c.unit), c.before, c.after)
            for c in pair.changes
            if c.verdict != "not comparable" and c.before is not None and c.after is not None
        )
    )


def follow(steps: Sequence[Step]) -> str:
    """Follow the spots of a series; see :func:`measuring.ledger_step`."""
    first = steps[0]
    baseline = next(i for i, step in enumerate(steps) if step.photo.sha256 == step.baseline.sha256)
    subjects = [_subject(step, step.photo) for step in steps]
    drawn, not_counted, _ = _drawn_on_baseline(first, subjects[baseline])
    drawn, _ = _take_reference(drawn)
    found = follow_photos(
        subjects,
        baseline,
        drawn=drawn,
        not_counted=not_counted,
        working_px_per_mm=first.working_px_per_mm,
    )
    spots = [asdict(spot) | {"outline": spot.outline.round(1).tolist()} for spot in found.spots]
    return json.dumps({"spots": spots, "regions": found.regions, "reasons": found.reasons})


def _compare(
    step: Step,
    baseline: Subject,
    subject: Subject,
    *,
    drawn: dict[str, Polygon],
    not_counted: list[Point],
    reference: ChosenReference | None,
) -> Comparison:
    return compare_subjects(
        baseline,
        subject,
        scale_given=step.photo.scale is not None,
        drawn=drawn,
        not_counted=not_counted,
        working_px_per_mm=step.working_px_per_mm,
        noise=_noise(step.noise),
        reference=reference,
    )


@lru_cache(maxsize=4)
def _noise(table: str | None) -> NoiseTable | None:
    return None if table is None else NoiseTable.from_json(table)


def _subject(step: Step, source: Source) -> Subject:
    source = replace(source, regions=(), not_counted=())
    return _read_subject(step.folder, source, step.marker_mm, step.drawn_only)


@lru_cache(maxsize=2)
def _read_subject(folder: str, source: Source, marker_mm: float | None, drawn_only: bool) -> Subject:
    """Photo, landmarks and scale; the baseline stays in memory from one step of its series to the next."""
    store = Originals(Path(folder) / "originals")
    data = store.read(source.stored_sha256 or source.sha256, source.file_key)
    photo = read_photo(data, name=source.file_name)
    return find_subject(photo, source.scale, marker_mm, drawn_only=drawn_only)


def _drawn_on_baseline(
    step: Step, baseline: Subject
) -> tuple[dict[str, Polygon], list[Point], tuple[str, ...]]:
    """Regions and points not counted, on the baseline; those drawn on another photo travel to it.

    The third part has a sentence for each that could not.
    """
    drawn: dict[str, Polygon] = {}
    not_counted: list[Point] = []
    lost: list[str] = []
    for source in step.drawn_on:
        lines = [np.asarray(corners, float) for _, corners in source.regions]
        points = np.asarray(source.not_counted, float).reshape(-1, 2)
        if source.sha256 != step.baseline.sha256:
            other = _subject(step, source)
            way = align(other.photo, baseline.photo, other.landmarks, baseline.landmarks)
            lines = [way.map_points(line) if way.ok else np.full_like(line, np.nan) for line in lines]
            points = way.map_points(points) if way.ok and len(points) else np.full_like(points, np.nan)
        for (name, _), line in zip(source.regions, lines, strict=True):
            if np.isfinite(line).all():
                drawn[name] = line
            else:
                lost.append(f"The region {name}, drawn on {source.file_name}, could not be carried over.")
        for x, y in points:
            if np.isfinite(x):
                not_counted.append((float(x), float(y)))
            else:
                lost.append(f"A spot not counted on {source.file_name} could not be carried over.")
    if step.close_up and not drawn.keys() - REFERENCE_REGIONS.keys() and baseline.landmarks is None:
        drawn["whole"] = _frame(baseline)
    return drawn, not_counted, tuple(lost)


def _take_reference(drawn: dict[str, Polygon]) -> tuple[dict[str, Polygon], ChosenReference | None]:
    """Tell drawn regions that are measured from the one that is a reference of colour."""
    marked = [ChosenReference(kind, drawn[name]) for name, kind in REFERENCE_REGIONS.items() if name in drawn]
    measured = {name: line for name, line in drawn.items() if name not in REFERENCE_REGIONS}
    return measured, marked[0] if marked else None


def _frame(subject: Subject) -> Polygon:
    """All of a photo as a polygon."""
    right, bottom = subject.photo.width_px - 0.5, subject.photo.height_px - 0.5
    return np.array([[-0.5, -0.5], [right, -0.5], [right, bottom], [-0.5, bottom]])


def _pack(
    assessment: Assessment,
    lost: tuple[str, ...],
    pair: Comparison | None = None,
    right_after: bool = False,
) -> Measured:
    changes = () if pair is None else tuple(pair.changes)
    landmarks = assessment.landmarks
    findings = PhotoFindings(
        measurements=tuple(assessment.measurements),
        changes=tuple(_withhold(change) for change in changes) if right_after else changes,
        comparability=None if pair is None else pair.comparability,
        scale=assessment.scale,
        aligned=pair is None or pair.registration.ok,
        reason=None if pair is None or pair.registration.ok else pair.registration.reason,
        warnings=(landmarks.warnings if landmarks else ()) + (pair.warnings if pair else ()) + lost,
        colour=assessment.colour,
        detail=None if pair is None else pair.detail,
    )
    outlines = {name: _corners(line) for name, line in assessment.outlines.items()}
    masks = {name: pack_mask(assessment.masks[name]) for name in assessment.masks}
    return Measured(findings, _spots(assessment), outlines, masks)


def _withhold(change: Change) -> Change:
    return replace(change, delta=None, interval=None, verdict="not comparable", reason=SWOLLEN)


def _spots(assessment: Assessment) -> tuple[SpotEntry, ...]:
    """Spots on the photo's own pixels."""
    image = assessment.image
    px2 = image.factor[0] * image.factor[1]
    return tuple(
        SpotEntry(
            _corners(image.points_to_photo(spot.outline)),
            _corners(image.points_to_photo(np.array([spot.centre])))[0],
            float(spot.area_px2 / px2),
            float(spot.contrast),
        )
        for spot in assessment.spots
    )


def _corners(line: Polygon) -> Corners:
    """Points as plain numbers, to a tenth of a pixel."""
    return tuple((round(float(x), 1), round(float(y), 1)) for x, y in line)
