"""What is said of every metric that two photos have."""

from dataclasses import replace

from mesophoto.assessment.measuring import Assessment
from mesophoto.assessment.noise import judge
from mesophoto.records import Change, Comparability


def judge_changes(
    before: Assessment, after: Assessment, comparability: Comparability, reason: str | None = None
) -> list[Change]:
    """Judge every metric that both photos have."""
    others = {(m.metric, m.region, m.unit): m for m in after.measurements}
    everywhere = reason or (
        _failed_checks(comparability) if comparability.verdict == "not comparable" else None
    )
    changes = []
    for measurement in before.measurements:
        named = (measurement.metric, measurement.region, measurement.unit)
        missing = replace(measurement, value=None, sd=None, reason="not measured in the other photo")
        withheld = everywhere or comparability.why_withheld(measurement.metric, measurement.region)
        changes.append(judge(measurement, others.get(named, missing), withheld))
    return changes


def _failed_checks(comparability: Comparability) -> str:
    return "; ".join(check.advice for check in comparability.checks if not check.passed)
