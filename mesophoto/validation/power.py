"""Power: how often a change of known size, painted into skin, is called, and how true its size is.

Each change is told in the light of all metrics of its pair, at Δ = 4.6 · SD and at sizes a practitioner would
name. With SD known, an interval of its own leaves zero out in 90 % at 4.6 · SD; what Benjamini–Hochberg over
several metrics takes back of that is the price of few false alarms.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from mesophoto.assessment.noise import Key, NoiseTable
from mesophoto.assessment.repeatability import clopper_pearson
from mesophoto.phantom.lesions import CannotPaint, LinePaint, Paint, RednessPaint, SpotPaint, faded
from mesophoto.phantom.light import lab_from_linear, linear_from_srgb
from mesophoto.phantom.shapes import drawn_shape
from mesophoto.validation.figures import Figure
from mesophoto.validation.material import Material, Report
from mesophoto.validation.repeats import (
    Repeat,
    judge_values,
    painted_repeats,
    real_repeats,
    simulated_repeats,
    values_of,
    with_noise_of_others,
)
from mesophoto.validation.simulated import REGION, Scene, compare_shots, shoot

TOPIC = "Power"
REACH = 0.90
DETECTABLE_SDS = 4.6
QUICK_SCENES, SCENES = 8, 72
SHIFTED_REGIONS = ("face", "forehead")
_SHOT_SEED = 1_000_000
"""Apart from the seeds of the repeats: the painted change is shot anew."""


@dataclass(frozen=True, eq=False)
class Kind:
    """A kind of change.

    Attributes
    ----------
    key : Key
        What it is told by.
    fixed : float
        A size a practitioner would name: a share of what is there, or Δa*.
    fixed_words : str
    aim : str
        The SD of a repeat that this takes.
    paint : (scene, size) → changed paints and the true change of the metric
    there : scene → how much is there to change, in the metric's unit; 1 for Δa*
    """

    key: Key
    fixed: float
    fixed_words: str
    aim: str
    paint: Callable[[Scene, float], tuple[list[Paint], float]]
    there: Callable[[Scene], float]


def measure_power(material: Material, report: Report) -> list[Figure]:
    """Paint changes of known size into skin and count how often they are called."""
    if material.people:
        on, repeats = "real skin, painted", painted_repeats(material, report)
    else:
        on, repeats = "simulated skin", simulated_repeats(material, report)
    count = QUICK_SCENES if material.quick else SCENES
    judged = [one for one in with_noise_of_others(repeats, halves=True) if one[0].scene is not None]
    step = max(len(judged) // count, 1)
    chosen = judged[::step][:count]
    total, done = 2 * len(KINDS) * len(chosen), 0
    figures: list[Figure] = []
    for kind in KINDS:
        for at_fixed in (False, True):
            trials = []
            for repeat, noise in chosen:
                report(done, total, f"painted changes of {kind.key[0]}")
                done += 1
                trial = _try(kind, repeat, noise, at_fixed)
                if trial is not None:
                    trials.append(trial)
            figures += _figures(kind, at_fixed, trials, on)
    if len(material.with_repeats) >= 3:
        figures += _shifted(real_repeats(material, report))
    return figures


def _shifted(repeats: Sequence[Repeat]) -> list[Figure]:
    """Shift one value of a whole face's by 4.6 · SD between repeat shots, and judge it among all of them.

    Also as if its region had been named as treated, and by its own interval alone, which with the SD known
    leaves zero out in 90 %.
    """
    called: dict[tuple[str, str], list[bool]] = {}
    for repeat, noise in with_noise_of_others(repeats, halves=False):
        for key, (first, second) in repeat.values.items():
            if key[1] not in SHIFTED_REGIONS or key[2] == "percent":
                continue
            if key in repeat.withheld or key not in noise.rows:
                continue
            step = noise.rows[key].shifted(first, DETECTABLE_SDS) - first
            shifted = {**repeat.values, key: (first, second + step)}
            for how, asked in (("come unasked", ()), ("named as treated", (key[1],))):
                found = judge_values(shifted, noise, skip=repeat.withheld, asked=asked)
                change = next(c for c in found if (c.metric, c.region, c.unit) == key)
                called.setdefault((key[1], how), []).append(change.verdict == "worsened")
            assert change.interval is not None
            called.setdefault((key[1], "by its own interval"), []).append(change.interval[0] > 0)
    return [
        Figure(
            TOPIC,
            f"called, one value of the {region} ({how}) shifted by {DETECTABLE_SDS} · SD among a face's",
            f"repeat shots; {len(found)} shifts",
            f"{sum(found) / len(found):.0%}",
            f"≥ {REACH:.0%}",
            sum(found) / len(found) >= REACH,
            "{:.0%} to {:.0%}".format(*clopper_pearson(sum(found), len(found))),
            "each metric in turn; on the scale on which its SD is the same at every level",
        )
        for (region, how), found in called.items()
        if found
    ]


@dataclass(frozen=True, slots=True)
class _Trial:
    is_called: bool
    leaves_zero_out: bool
    holds_truth: bool
    response: float
    """Measured divided by true change."""
    sd_share: float
    """SD of a repeat as a share of what is there, or in a*."""


def _try(kind: Kind, repeat: Repeat, noise: NoiseTable, at_fixed: bool) -> _Trial | None:
    """Paint one change, shoot it and judge it; None where so much cannot be painted."""
    scene, known = repeat.scene, noise.rows.get(kind.key)
    if scene is None or repeat.first is None or known is None or kind.key not in repeat.values:
        return None
    level = repeat.values[kind.key][0]
    sd, drop = known.sd(level), level - known.shifted(level, -DETECTABLE_SDS)
    size = kind.fixed if at_fixed else drop / kind.there(scene)
    if kind.key[0] != "redness" and size > 0.95:
        return None
    try:
        paints, truth = kind.paint(scene, size)
        picture = scene.picture(paints)
    except CannotPaint:
        return None
    seed = _SHOT_SEED + _number_of(repeat.person) + 2 * round(scene.box_px[2]) + at_fixed
    pair = compare_shots(scene, repeat.first, shoot(scene, picture, seed))
    values, withheld = values_of(pair, REGION)
    found = {(c.metric, c.region, c.unit): c for c in judge_values(values, noise, skip=withheld)}
    change = found.get(kind.key)
    if change is None or change.interval is None or change.delta is None:
        return _Trial(False, False, False, 0.0, sd / kind.there(scene))
    right = "worsened" if truth > 0 else "improved"
    return _Trial(
        is_called=change.verdict == right,
        leaves_zero_out=not change.interval[0] <= 0 <= change.interval[1] and change.delta * truth > 0,
        holds_truth=change.interval[0] <= truth <= change.interval[1],
        response=change.delta / truth,
        sd_share=sd / kind.there(scene),
    )


def _number_of(person: str) -> int:
    """A number of a name, the same in every run."""
    return int.from_bytes(person.encode(), "little") % 99_991


def _figures(kind: Kind, at_fixed: bool, trials: Sequence[_Trial], on: str) -> list[Figure]:
    size = kind.fixed_words if at_fixed else f"Δ = {DETECTABLE_SDS} · SD"
    what = f"{kind.key[0]}: {size}"
    if not trials:
        return [Figure(TOPIC, what, on, "–", note="so large a change could not be painted")]
    called, alone = sum(t.is_called for t in trials), sum(t.leaves_zero_out for t in trials)
    count = len(trials)
    response = float(np.median([trial.response for trial in trials]))
    held = sum(trial.holds_truth for trial in trials)
    sd = float(np.median([trial.sd_share for trial in trials]))
    shown = f"{sd:.2f} a*" if kind.key[0] == "redness" else f"{sd:.1%}"
    note = (
        f"its own interval leaves zero out in {alone / count:.0%}; measured change {response:.2f} of the "
        f"painted one (median); interval holds the painted change in {held / count:.0%}; SD {shown}"
    )
    if at_fixed:
        note += f" (aim {kind.aim})"
    return [
        Figure(
            TOPIC,
            f"called in the right direction, {what}",
            f"{on}; {count} changes",
            f"{called / count:.0%}",
            "" if at_fixed else f"≥ {REACH:.0%}",
            None if at_fixed else called / count >= REACH,
            "{:.0%} to {:.0%}".format(*clopper_pearson(called, count)),
            note,
        )
    ]


def _shrink_spots(scene: Scene, share: float) -> tuple[list[Paint], float]:
    paints = [faded(one, 1.0, 1 - share) if isinstance(one, SpotPaint) else one for one in scene.paints]
    return paints, -share * _spots_mm2(scene)


def _shorten_lines(scene: Scene, share: float) -> tuple[list[Paint], float]:
    paints = [faded(one, 1.0, 1 - share) if isinstance(one, LinePaint) else one for one in scene.paints]
    return paints, sum(_length_mm(one, scene) for one in paints) - _lines_mm(scene)


def _redden(scene: Scene, delta_a: float) -> tuple[list[Paint], float]:
    """Redden the region by ``delta_a`` on its mean, under the spots and lines."""
    x0, y0, x1, y1 = scene.box_px
    side_mm = (x1 - x0) / scene.px_per_mm
    shape = drawn_shape(0.6 * side_mm**2, edge_mm=1.0, irregularity=0.1, elongation=1.0, mottle=0.0)
    patch = RednessPaint(((x0 + x1) / 2, (y0 + y1) / 2), shape, delta_a, "redness")
    reached = _mean_a(scene, [patch, *scene.paints]) - _mean_a(scene, scene.paints)
    patch = replace(patch, delta_a=delta_a * delta_a / reached)
    return [patch, *scene.paints], delta_a


def _mean_a(scene: Scene, paints: Sequence[Paint]) -> float:
    x0, y0, x1, y1 = scene.box_px
    inside = scene.picture(paints)[y0:y1, x0:x1]
    return float(lab_from_linear(linear_from_srgb(inside))[..., 1].mean())


def _spots_mm2(scene: Scene) -> float:
    return sum(one.shape.area_mm2 for one in scene.paints if isinstance(one, SpotPaint))


def _lines_mm(scene: Scene) -> float:
    return sum(_length_mm(one, scene) for one in scene.paints)


def _length_mm(one: Paint, scene: Scene) -> float:
    if not isinstance(one, LinePaint):
        return 0.0
    return float(np.linalg.norm(np.diff(one.path_px, axis=0), axis=1).sum()) / scene.px_per_mm


KINDS = (
    Kind(("pigmentation_area", REGION, "mm2"), 0.20, "spots −20 % area", "4.4 %", _shrink_spots, _spots_mm2),
    Kind(("redness", REGION, "a*"), 1.0, "Δa* 1.0", "0.22 a*", _redden, lambda scene: 1.0),
    Kind(("wrinkle_length", REGION, "mm"), 0.15, "lines −15 %", "3.3 %", _shorten_lines, _lines_mm),
)
