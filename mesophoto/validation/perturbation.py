"""How far each fault of a photo moves each metric, and the limits of comparability that follow.

Every fault is put into photos in graded strength. What a metric moves by is told in its own repeat noise:
1.96 standard deviations of a difference are what a change must exceed to be called one. A check's limit is
the strength at which the most sensitive metric, in the median region, moves by as much; it is never above the
standard or the least fault that must be named, and never below what unaltered repeats reach.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from mesophoto.assessment.comparing import compare_subjects
from mesophoto.assessment.noise import Key, shipped_noise
from mesophoto.assessment.subject import Subject, find_subject
from mesophoto.imaging.comparability.limits import LIMITS
from mesophoto.imaging.photo import photo_from_array, read_photo
from mesophoto.phantom.camera import Camera
from mesophoto.phantom.faults import cast_gains, light_one_side
from mesophoto.validation.faulty import (
    Pixels,
    about,
    check_photos,
    landmarks_of,
    pixels_of,
    repeats,
    second_photo,
    turn_face,
)
from mesophoto.validation.figures import Figure
from mesophoto.validation.material import Material, Report
from mesophoto.validation.people import Person

Z_95 = 1.96
QUICK_PEOPLE, PEOPLE = 1, 3

GRADES = {
    "yaw": (3.0, 6.0, 10.0),
    "pitch": (3.0, 6.0, 10.0),
    "roll": (5.0, 10.0),
    "distance": (0.05, 0.1, 0.2),
    "light_direction": (0.2, 0.4, 0.8),
    "exposure": (0.25, 0.5),
    "cast": (2.0, 4.0, 6.0),
    "sharpness": (0.4, 0.7, 1.0),
    "noise": (0.004, 0.008, 0.016),
}
"""Check → nominal strengths: degrees, share of the distance, EV, ΔE, σ of the blur in px, grain."""

CEILINGS = {
    "yaw": (4.0, "ISO/IEC 19794-5 allows 5°; flat faces read a turn by up to 20 % low"),
    "pitch": (4.0, "ISO/IEC 19794-5 allows 5°; flat faces read a turn by up to 20 % low"),
    "roll": (8.0, "ISO/IEC 19794-5"),
    "distance": (10.0, "half of the 20 % that must be named"),
    "light_direction": (0.25, "half of the one-sided light that must be named, as the skin shows it"),
    "exposure": (0.3, "the half of a stop that must be named, with a margin"),
    "cast": (3.0, "half of the ΔE 6 that must be named"),
    "sharpness": (10.0, "half resolution keeps at most 80 % of the fine detail, on dark skin 89 %"),
    "noise": (2.0, "noise that shows"),
}
"""Check → the largest limit, and why."""

FAULTS = {
    "yaw": 10.0, "pitch": 10.0, "roll": 10.0, "distance": 25.0, "light_direction": 0.6, "exposure": 0.5,
    "cast": 6.0, "sharpness": 30.0, "noise": 2.0,
}  # fmt: skip
"""Check → strength at which it is asked what a failed check withholds, in the check's unit."""

NOT_SIMULATED = {"light_direction": ("texture_roughness", "wrinkle_density", "wrinkle_length")}
"""Check → metrics that it withholds whatever the experiment says: raking light brings out the skin's relief,
which the gradient that is laid over a photo does not."""

MOST_REGIONS = 0.6
"""A metric that moves in more of the regions is withheld everywhere."""
_FLOOR_MARGIN = 1.25


@dataclass(frozen=True, slots=True)
class Movement:
    """What one fault of one photo moved.

    Attributes
    ----------
    check : str
    strength : float
        As the check reads it, in its unit.
    sds : dict
        (metric, region, unit) → distance moved, in standard deviations of a difference of two repeats.
    """

    check: str
    strength: float
    sds: Mapping[Key, float]


def graded_faults(subject: Subject, seed: int) -> Iterator[tuple[str, Pixels]]:
    """Second photos of a face with one fault in graded strength, with the check that reads it."""
    sign = 1 if seed % 2 else -1
    rgb, points = pixels_of(subject), landmarks_of(subject).points
    for axis, name in enumerate(("yaw", "pitch", "roll")):
        for degrees in GRADES[name]:
            yield name, turn_face(subject, seed=seed, turn_deg=about(axis, degrees * sign))
    for share in GRADES["distance"]:
        yield "distance", turn_face(subject, seed=seed, closer=share)
    for stops in GRADES["light_direction"]:
        yield "light_direction", light_one_side(rgb, points, stops, 180.0 * (seed % 2))
    for stops in GRADES["exposure"]:
        yield "exposure", Camera(exposure=2.0 ** (stops * sign)).photograph(rgb)
    for delta_e in GRADES["cast"]:
        gains = cast_gains(delta_e, 90.0 * seed)
        yield "cast", Camera(white_balance=gains).photograph(rgb)
    for sigma in GRADES["sharpness"]:
        yield "sharpness", Camera(blur_px=sigma).photograph(rgb)
    for grain in GRADES["noise"]:
        yield "noise", Camera(grain=grain, seed=seed).photograph(rgb)


def find_movements(people: Sequence[Person], report: Report) -> list[Movement]:
    """Put every fault into the first photo of each person and see what it moves."""
    faults = sum(len(grades) for grades in GRADES.values())
    total, movements = len(people) * faults, []
    for number, person in enumerate(people):
        before = find_subject(read_photo(person.shots[0]))
        if before.landmarks is None or before.landmarks.kind != "face":
            continue
        for step, (check, rgb) in enumerate(graded_faults(before, number)):
            report(number * faults + step, total, f"{check}, {person.id}")
            movement = _find_movement(check, before, second_photo(rgb))
            if movement is not None:
                movements.append(movement)
    report(total, total, "")
    return movements


def _find_movement(check: str, before: Subject, after: Subject) -> Movement | None:
    pair = compare_subjects(before, after)
    read = {one.name: one.difference for one in pair.comparability.checks}.get(check)
    if not pair.registration.ok or read is None:
        return None
    noise = shipped_noise().rows
    sds = {}
    for change in pair.changes:
        key = (change.metric, change.region, change.unit)
        if change.before is not None and change.after is not None and key in noise:
            sd = noise[key].sd((change.before + change.after) / 2)
            sds[key] = abs(change.after - change.before) / (np.sqrt(2) * sd)
    return Movement(check, abs(read), sds)


def find_floors(people: Sequence[Person], report: Report) -> dict[str, float]:
    """Find the largest difference that each check reads in unaltered repeats."""
    floors: dict[str, float] = defaultdict(float)
    for number, person in enumerate(people):
        report(number, len(people), f"repeats, {person.id}")
        before = find_subject(read_photo(person.shots[0]))
        if before.landmarks is None:
            continue
        for photo in repeats(before, number):
            after = find_subject(photo_from_array(photo.rgb))
            for check in check_photos(before, after).checks:
                if check.difference is not None:
                    floors[check.name] = max(floors[check.name], abs(check.difference))
    return dict(floors)


def sensitivities(movements: Sequence[Movement], check: str) -> dict[str, dict[str, float]]:
    """Standard deviations that each metric moves by per unit of a check, by region: {metric: {region: …}}."""
    squares: dict[tuple[str, str], list[tuple[float, float]]] = defaultdict(list)
    for movement in movements:
        if movement.check != check:
            continue
        for (metric, region, _), sds in movement.sds.items():
            squares[metric, region].append((movement.strength**2, sds**2))
    found: dict[str, dict[str, float]] = defaultdict(dict)
    for (metric, region), values in squares.items():
        strength, moved = np.sum(values, axis=0)
        found[metric][region] = float(np.sqrt(moved / max(strength, 1e-12)))
    return dict(found)


def derive_limit(movements: Sequence[Movement], check: str, floor: float) -> dict[str, Any]:
    """Derive the limit of a check, with what it stands on, as kept in resources/limits."""
    slopes = sensitivities(movements, check)
    by_metric = {metric: float(np.median(list(regions.values()))) for metric, regions in slopes.items()}
    steepest = max(by_metric.values(), default=0.0)
    derived = Z_95 / steepest if steepest else float("inf")
    ceiling, why = CEILINGS[check]
    limit = max(min(derived, ceiling), _FLOOR_MARGIN * floor)
    if limit == ceiling:
        reason = why
    else:
        reason = "the metrics" if limit == derived else "what unaltered repeats reach"
    withholds: dict[str, list[str] | None] = {}
    for metric, regions in sorted(slopes.items()):
        moved = _both_sides(
            regions, [name for name, slope in regions.items() if slope * FAULTS[check] > Z_95]
        )
        if len(moved) > MOST_REGIONS * len(regions):
            withholds[metric] = None
        elif moved:
            withholds[metric] = moved
    withholds |= dict.fromkeys(NOT_SIMULATED.get(check, ()))
    return {
        "limit": _rounded(limit),
        "unit": LIMITS[check].unit,
        "stands_on": reason,
        "metrics_allow": None if np.isinf(derived) else _rounded(derived),
        "repeats_reach": _rounded(floor),
        "sds_per_unit": {metric: _rounded(slope) for metric, slope in sorted(by_metric.items())},
        "withholds": withholds,
    }


def _both_sides(regions: Mapping[str, float], moved: Sequence[str]) -> list[str]:
    """Add the other side of each region: a fault may come from either."""
    sides = {name.removesuffix("_left").removesuffix("_right") for name in moved}
    return sorted(name for name in regions if name.removesuffix("_left").removesuffix("_right") in sides)


def _rounded(value: float) -> float:
    return float(f"{value:.3g}")


def find_sensitivities(material: Material, report: Report) -> list[Figure]:
    """Figures of how far each fault moves the metrics, and of where it comes to their noise."""
    people = material.people[::2][: QUICK_PEOPLE if material.quick else PEOPLE]
    movements = find_movements(people, report)
    figures = []
    for check in GRADES:
        slopes = sensitivities(movements, check)
        by_metric = {metric: float(np.median(list(regions.values()))) for metric, regions in slopes.items()}
        if not by_metric:
            continue
        steepest = max(by_metric, key=lambda metric: by_metric[metric])
        unit = LIMITS[check].unit
        moved = [
            f"{metric} {slope * FAULTS[check]:.1f} SD"
            for metric, slope in sorted(by_metric.items(), key=lambda item: -item[1])
        ]
        figures.append(
            Figure(
                topic="Comparability",
                what=f"{check}: where {steepest} moves by its noise (limit {LIMITS[check].value:g} {unit})",
                on=f"{len(people)} people, median region",
                got=f"{Z_95 / by_metric[steepest]:.2g} {unit}",
                note=f"at {FAULTS[check]:g} {unit}: " + ", ".join(moved),
            )
        )
    return figures
