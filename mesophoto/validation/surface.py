"""Texture, wrinkles and the area of redness: what sharpness and noise do to them, and how true a change is.

Matching: of two simulated shots of a piece of real skin the second is made softer, noisier or coarser. What
that moves is the ratio of the two photos' values, as it is against as it was without.

Truth: lines or patches of redness of known size are painted into the second shot alone, which is the first
otherwise, so that what a repeat moves has no part in it.
"""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from mesophoto.assessment.comparing import Comparison
from mesophoto.assessment.subject import find_subject
from mesophoto.imaging.photo import photo_from_array, read_photo
from mesophoto.metrics import texture, wrinkles
from mesophoto.phantom.camera import Camera, through_jpeg
from mesophoto.phantom.lesions import LinePaint, Paint, RednessPaint, faded, paint
from mesophoto.records import Measurement
from mesophoto.validation.figures import Figure
from mesophoto.validation.material import Material, Report
from mesophoto.validation.simulated import REGION, Scene, compare_shots, scenes_in_photo, shoot

TOPIC = "Surface"
MATCHED = {"texture_roughness": "L*", "wrinkle_length": "mm"}
MOST_MOVED = 3.0
"""Percent."""

QUICK_PEOPLE, PEOPLE = 2, 8
GROWTH = 0.2
_LEAST_VALUE = 1e-3

_Pixels = NDArray[np.uint8]


def _shrink(rgb: _Pixels) -> _Pixels:
    return np.asarray(cv2.resize(rgb, None, fx=0.7, fy=0.7, interpolation=cv2.INTER_AREA), np.uint8)


FAULTS: Mapping[str, Callable[[_Pixels], _Pixels]] = {
    "blur of σ 0.5 px": Camera(blur_px=0.5).photograph,
    "blur of σ 1 px": Camera(blur_px=1.0).photograph,
    "blur of σ 1.5 px": Camera(blur_px=1.5).photograph,
    "JPEG 95": lambda rgb: through_jpeg(rgb, 95, "4:2:0"),
    "JPEG 85": lambda rgb: through_jpeg(rgb, 85, "4:2:0"),
    "JPEG 75": lambda rgb: through_jpeg(rgb, 75, "4:2:0"),
    "grain of 0.005": Camera(grain=0.005, seed=7).photograph,
    "grain of 0.01": Camera(grain=0.01, seed=7).photograph,
    "grain of 0.02": Camera(grain=0.02, seed=7).photograph,
    "0.7 × the resolution": _shrink,
}


@dataclass(frozen=True, slots=True)
class _Moved:
    """Ratio of after to before, without matching and with it; None where it is withheld."""

    plain: float
    matched: float | None


def measure_surface(material: Material, report: Report) -> list[Figure]:
    """Try what matching is worth, and how much of a painted change is measured.

    Parameters
    ----------
    material : Material
        Of the people, the first photo of each is used.
    report : callable
    """
    people = material.people[: QUICK_PEOPLE if material.quick else PEOPLE]
    moved: dict[tuple[str, str], list[_Moved]] = defaultdict(list)
    shares: dict[str, list[float]] = defaultdict(list)
    scenes = 0
    for number, person in enumerate(people):
        report(number, len(people), "surface: softer, noisier and painted shots")
        subject = find_subject(read_photo(person.shots[0]))
        for index, scene in enumerate(scenes_in_photo(subject, person.id, number)):
            scenes += 1
            for key, one in _try_faults(scene, 100 * number + index).items():
                moved[key].append(one)
            for what, share in _try_changes(scene, 100 * number + index).items():
                shares[what].append(share)
    report(len(people), len(people), "")
    on = f"{scenes} pieces of skin of {len(people)} people"
    return [_moved_figure(*key, found, on) for key, found in moved.items()] + [
        _share_figure(what, found, on) for what, found in shares.items()
    ]


def _try_faults(scene: Scene, seed: int) -> dict[tuple[str, str], _Moved]:
    picture = scene.picture()
    first, second = (shoot(scene, picture, 2 * seed + shot) for shot in (0, 1))
    usual = _ratios(compare_shots(scene, first, second))
    found = {}
    for fault, alter in FAULTS.items():
        altered = _ratios(compare_shots(scene, first, photo_from_array(alter(second.rgb))))
        for metric, (plain, matched) in altered.items():
            if metric not in usual or usual[metric][1] is None:
                continue
            plain_moved = plain / usual[metric][0] - 1
            moved = None if matched is None else matched / (usual[metric][1] or 1.0) - 1
            found[metric, fault] = _Moved(plain_moved, moved)
    return found


def _ratios(pair: Comparison) -> dict[str, tuple[float, float | None]]:
    """After divided by before, on the photos as they are and as they were compared."""
    if not pair.registration.ok or any(REGION not in one.regions for one in (pair.before, pair.after)):
        return {}
    images = pair.before.image, pair.after.image
    regions = [{REGION: one.regions.on_working_image()[REGION]} for one in (pair.before, pair.after)]
    fields = pair.registration.field_between(*images), pair.registration.field_back(*images)
    aligned = pair.registration.trust_on(images[0]) > 0.5
    rough = [texture.analyse(*one).measurements for one in zip(images, regions, strict=True)]
    lines = wrinkles.analyse_pair(images, (regions[0], regions[1]), fields, aligned)
    assert lines is not None  # scenes have a scale
    found: dict[str, tuple[float, float | None]] = {}
    for metric, unit in MATCHED.items():
        plain = _ratio(metric, rough[0] + lines[0].measurements, rough[1] + lines[1].measurements, unit)
        if plain is not None:
            found[metric] = plain, _ratio(metric, pair.before.measurements, pair.after.measurements, unit)
    return found


def _ratio(
    metric: str, before: Sequence[Measurement], after: Sequence[Measurement], unit: str
) -> float | None:
    values = [
        next((m.value for m in one if (m.metric, m.region, m.unit) == (metric, REGION, unit)), None)
        for one in (before, after)
    ]
    if values[0] is None or values[1] is None or min(values[0], values[1]) < _LEAST_VALUE:
        return None
    return values[1] / values[0]


def _try_changes(scene: Scene, seed: int) -> dict[str, float]:
    """Measured change divided by the true one."""
    lines: list[Paint] = [one for one in scene.paints if isinstance(one, LinePaint)]
    patches: list[Paint] = [one for one in scene.paints if isinstance(one, RednessPaint)]
    others: list[Paint] = [one for one in scene.paints if not isinstance(one, LinePaint | RednessPaint)]
    plain = [*others, *lines, *patches]
    changes: dict[str, tuple[str, str, Sequence[Paint], Sequence[Paint]]] = {
        "new lines": ("wrinkle_length", "mm", [*others, *patches], plain),
        "new patch of redness": ("redness_area", "mm2", [*others, *lines], plain),
        "patch of redness 20 % larger": (
            "redness_area", "mm2", plain, [*others, *lines, *(faded(p, 1.0, 1 + GROWTH) for p in patches)],
        ),
    }  # fmt: skip
    found = {}
    for what, (metric, unit, first, second) in changes.items():
        true = _true_size(scene, second, metric) - _true_size(scene, first, metric)
        shots = [shoot(scene, scene.picture(one), 2 * seed) for one in (first, second)]
        values = _values(compare_shots(scene, shots[0], shots[1]), metric, unit)
        if values is not None:
            found[what] = (values[1] - values[0]) / true
    return found


def _true_size(scene: Scene, paints: Sequence[Paint], metric: str) -> float:
    """Length of all lines, or area of all redness."""
    truths = paint(scene.bare, paints, scene.px_per_mm)[1]
    if metric == "wrinkle_length":
        return sum(one.length_mm for one in truths)
    return sum(one.area_mm2 for one in truths if one.kind == "redness")


def _values(pair: Comparison, metric: str, unit: str) -> tuple[float, float] | None:
    for change in pair.changes:
        if (change.metric, change.region, change.unit) == (metric, REGION, unit):
            return None if change.before is None or change.after is None else (change.before, change.after)
    return None


def _moved_figure(metric: str, fault: str, found: Sequence[_Moved], on: str) -> Figure:
    plain = 100 * np.abs([one.plain for one in found])
    kept = 100 * np.abs([one.matched for one in found if one.matched is not None])
    withheld = len(found) - len(kept)
    got = float(np.median(kept)) if len(kept) else None
    note = f"unmatched {np.median(plain):.1f} %"
    if withheld:
        note += f"; withheld in {withheld} of {len(found)}, as too much is lost"
    return Figure(
        TOPIC,
        f"{metric} moved by {fault} on one photo, median, %",
        on,
        "withheld" if got is None else f"{got:.1f}",
        f"≤ {MOST_MOVED:g}",
        None if got is None else got <= MOST_MOVED,
        "" if got is None else f"worst {kept.max():.1f}",
        note,
    )


def _share_figure(what: str, shares: Sequence[float], on: str) -> Figure:
    low, high = np.percentile(shares, [25, 75])
    return Figure(
        TOPIC,
        f"{what}: measured change divided by the true one, median",
        on,
        f"{np.median(shares):.2f}",
        note=f"middle half {low:.2f} to {high:.2f}",
    )
