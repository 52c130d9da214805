"""What was found, as JSON: the same names as the attributes of the public API."""

from collections.abc import Iterable, Sequence
from dataclasses import asdict
from typing import Any

from mesophoto import __version__
from mesophoto.assessment.comparing import Comparison
from mesophoto.assessment.measuring import Assessment
from mesophoto.assessment.series import Series
from mesophoto.records import Measurement, Photo

SCHEMA = "mesophoto/1"


def describe_measuring(photo: Photo, assessment: Assessment) -> dict[str, Any]:
    """Describe one photo's assessment."""
    return _head() | {"photo": _describe_photo(photo)} | _describe_assessment(assessment)


def describe_comparison(before: Photo, after: Photo, pair: Comparison) -> dict[str, Any]:
    """Describe a comparison of two photos."""
    registration = pair.registration
    return _head() | {
        "photos": [_describe_photo(before), _describe_photo(after)],
        "registration": {
            "ok": registration.ok,
            "reason": registration.reason,
            "method": registration.method,
            "similarity": registration.similarity,
        },
        "comparability": asdict(pair.comparability),
        "detail": None if pair.detail is None else asdict(pair.detail) | {"sentence": pair.detail.sentence()},
        "warnings": list(pair.warnings),
        "changes": [asdict(change) for change in pair.changes],
        "before": _describe_assessment(pair.before),
        "after": _describe_assessment(pair.after),
    }


def describe_series(photos: Sequence[Photo], series: Series) -> dict[str, Any]:
    """Describe a series of photos."""
    return _head() | {
        "photos": [_describe_photo(photo) for photo in photos],
        "baseline": series.baseline,
        "comparability": [pair and asdict(pair.comparability) for pair in series.comparisons],
        "changes": [[asdict(change) for change in changes] for changes in series.changes],
        "ledger": [asdict(spot) | {"outline": spot.outline.round(1).tolist()} for spot in series.ledger],
        "trends": [asdict(trend) for trend in series.trends],
        "assessments": [_describe_assessment(assessment) for assessment in series.assessments],
    }


def _head() -> dict[str, Any]:
    return {"schema": SCHEMA, "version": __version__}


def _describe_photo(photo: Photo) -> dict[str, Any]:
    metadata = asdict(photo.metadata)
    captured_at = photo.metadata.captured_at
    metadata["captured_at"] = None if captured_at is None else captured_at.isoformat()
    return {"sha256": photo.sha256, "metadata": metadata}


def _describe_assessment(assessment: Assessment) -> dict[str, Any]:
    landmarks = assessment.landmarks
    return {
        "scale": None if assessment.scale is None else asdict(assessment.scale),
        "colour": None if assessment.colour is None else asdict(assessment.colour),
        "landmarks": None
        if landmarks is None
        else {
            "kind": landmarks.kind,
            "side": landmarks.side,
            "presence": landmarks.presence,
            "pose": landmarks.pose._asdict(),
            "expression": dict(landmarks.expression),
            "warnings": list(landmarks.warnings),
        },
        "measurements": _describe_measurements(assessment.measurements),
    }


def _describe_measurements(measurements: Iterable[Measurement]) -> list[dict[str, Any]]:
    return [
        asdict(measurement) | {"parameters": dict(measurement.parameters)} for measurement in measurements
    ]
