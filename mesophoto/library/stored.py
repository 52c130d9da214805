"""Assessments as the database holds them: to JSON and back."""

import json
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import asdict, astuple, replace
from typing import Any

from sqlalchemy import Row

from mesophoto.library.entities import PhotoFindings, SpotEntry, StoredAssessment
from mesophoto.records import (
    Change,
    Check,
    ColourReference,
    Comparability,
    DetailCost,
    Measurement,
    Scale,
    Withheld,
)


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
        "changes": [list(astuple(change)) for change in findings.changes],
        "comparability": None if comparability is None else {
            "verdict": comparability.verdict,
            "checks": [asdict(check) for check in comparability.checks],
            "withheld": [list(astuple(one)) for one in comparability.withheld],
        },
        "scale": scale_to(findings.scale),
        "aligned": findings.aligned,
        "reason": findings.reason,
        "warnings": list(findings.warnings),
        "colour": None if findings.colour is None else asdict(findings.colour),
        "detail": None if findings.detail is None else asdict(findings.detail),
    }  # fmt: skip


def assessment_from(row: Row[Any], measured: tuple[Measurement, ...]) -> StoredAssessment:
    """Read an assessment of its row and its measurements."""
    details = row.details
    scale = scale_from(details["scale"])
    return StoredAssessment(
        id=row.id,
        photo_id=row.photo_id,
        baseline_photo_id=row.baseline_photo_id,
        algorithm=row.algorithm,
        inputs_sha256=row.inputs_sha256,
        created_at=row.created_at,
        measurements=tuple(_with_scale_sd(found, scale) for found in measured),
        changes=tuple(change_from(change) for change in details["changes"]),
        comparability=_comparability(details["comparability"]),
        scale=scale,
        aligned=details["aligned"],
        reason=details["reason"],
        warnings=tuple(details["warnings"]),
        colour=_colour(details.get("colour")),
        detail=_detail(details.get("detail")),
    )  # fmt: skip


def spots_to(spots: Sequence[SpotEntry]) -> bytes:
    """Spots as deflated JSON: a freckled face has hundreds."""
    return zlib.compress(json.dumps([astuple(spot) for spot in spots], separators=(",", ":")).encode())


def spots_from(data: bytes) -> tuple[SpotEntry, ...]:
    """Spots of deflated JSON."""
    return tuple(
        SpotEntry(tuple((x, y) for x, y in outline), (centre[0], centre[1]), area, contrast)
        for outline, centre, area, contrast in json.loads(zlib.decompress(data))
    )


def _with_scale_sd(found: Measurement, scale: Scale | None) -> Measurement:
    """Add what the scale's uncertainty is worth: it is kept once, with the scale."""
    if found.value is None or scale is None:
        return found
    return replace(found, scale_sd=scale.sd_of(found.value, found.unit))


def change_from(value: Sequence[Any]) -> Change:
    """Read a change of JSON."""
    metric, region, unit, before, after, delta, interval, verdict, reason, *newer = value
    within = None if interval is None else (interval[0], interval[1])
    return Change(metric, region, unit, before, after, delta, within, verdict, reason, *newer)


def _colour(value: Mapping[str, Any] | None) -> ColourReference | None:
    """Read a reference of colour; the first libraries have none."""
    if value is None:
        return None
    matrix = tuple((r, g, b) for r, g, b in value["matrix"])
    outline = tuple((x, y) for x, y in value["outline"])
    light = tuple(None if patch is None else (patch[0], patch[1], patch[2]) for patch in value["patch_light"])
    exact = {"matrix": matrix, "outline": outline, "patch_light": light, "warnings": tuple(value["warnings"])}
    return ColourReference(**{**value, **exact})


def _detail(value: Mapping[str, Any] | None) -> DetailCost | None:
    """Read what matching cost; the first libraries do not say."""
    return None if value is None else DetailCost(**{**value, "noise": tuple(value["noise"])})


def _comparability(value: Mapping[str, Any] | None) -> Comparability | None:
    if value is None:
        return None
    checks = tuple(Check(**check) for check in value["checks"])
    return Comparability(value["verdict"], checks, _withheld(value["withheld"]))


def _withheld(value: Mapping[str, str] | Sequence[Sequence[Any]]) -> tuple[Withheld, ...]:
    """Read what is withheld; the first libraries kept it by metric, for all regions."""
    if isinstance(value, Mapping):
        return tuple(Withheld(metric, None, reason) for metric, reason in value.items())
    return tuple(Withheld(*one) for one in value)
