"""Assessments as the database holds them: to JSON and back."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from sqlalchemy import Row

from mesophoto.library.entities import PhotoFindings, SpotEntry, StoredAssessment
from mesophoto.records import Change, Check, Comparability, Measurement, Scale


def scale_to(scale: Scale | None) -> dict[str, Any] | None:
    """Scale as JSON."""
    return None if scale is None else asdict(scale)


def scale_from(value: Mapping[str, Any] | None) -> Scale | None:
    """Scale of JSON."""
    return None if value is None else Scale(**value)


def details_to(findings: PhotoFindings) -> dict[str, Any]:
    """What of findings is kept as JSON beside their measurements."""
    comparability = findings.comparability
    return {
        "changes": [asdict(change) for change in findings.changes],
        "comparability": None if comparability is None else {
            "verdict": comparability.verdict,
            "checks": [asdict(check) for check in comparability.checks],
            "withheld": dict(comparability.withheld),
        },
        "scale": scale_to(findings.scale),
        "aligned": findings.aligned,
        "reason": findings.reason,
        "warnings": list(findings.warnings),
        "spots": [asdict(spot) for spot in findings.spots],
    }  # fmt: skip


def assessment_from(row: Row[Any], measured: tuple[Measurement, ...]) -> StoredAssessment:
    """Read an assessment of its row and its measurements."""
    details = row.details
    return StoredAssessment(
        id=row.id,
        photo_id=row.photo_id,
        baseline_photo_id=row.baseline_photo_id,
        algorithm=row.algorithm,
        inputs_sha256=row.inputs_sha256,
        created_at=row.created_at,
        measurements=measured,
        changes=tuple(_change(change) for change in details["changes"]),
        comparability=_comparability(details["comparability"]),
        scale=scale_from(details["scale"]),
        aligned=details["aligned"],
        reason=details["reason"],
        warnings=tuple(details["warnings"]),
        spots=tuple(_spot(spot) for spot in details["spots"]),
    )  # fmt: skip


def _change(value: Mapping[str, Any]) -> Change:
    interval = value["interval"]
    return Change(**{**value, "interval": None if interval is None else (interval[0], interval[1])})


def _comparability(value: Mapping[str, Any] | None) -> Comparability | None:
    if value is None:
        return None
    checks = tuple(Check(**check) for check in value["checks"])
    return Comparability(value["verdict"], checks, value["withheld"])


def _spot(value: Mapping[str, Any]) -> SpotEntry:
    x, y = value["centre"]
    outline = tuple((px, py) for px, py in value["outline"])
    return SpotEntry(outline, (x, y), value["area_px2"], value["contrast"])
