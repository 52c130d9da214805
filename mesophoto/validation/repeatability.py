"""Repeatability: SD of a repeat, ICC and minimal detectable change of every metric, on repeat shots."""

import numpy as np

from mesophoto.assessment.noise import Key
from mesophoto.assessment.repeatability import LEAST_SUBJECTS, Repeatability, assess_repeatability
from mesophoto.validation.figures import Figure
from mesophoto.validation.material import Material, Report
from mesophoto.validation.repeats import Repeat, painted_repeats, pairs_of, real_repeats, simulated_repeats

TOPIC = "Repeatability"
REGION = "forehead"
REACH = {
    ("pigmentation_area", "mm2"): 4.0,
    ("wrinkle_length", "mm"): 3.0,
    ("redness_area", "mm2"): 2.0,
}
"""SD of a repeat in % of the mean; VISIA: about 6, 3.4 and 2 to 4."""


def measure_repeatability(material: Material, report: Report) -> list[Figure]:
    """Tell how far every metric moves between two shots of unchanged skin.

    On repeat shots of people the forehead counts, the least moved by a smile; values count whether or not the
    pair's checks would withhold their change.
    """
    figures: list[Figure] = []
    if len(material.with_repeats) >= LEAST_SUBJECTS:
        real = real_repeats(material, report)
        figures += _figures(real, REGION, "repeat shots, forehead", promised=True)
    if material.people:
        painted = painted_repeats(material, report)
        figures += _figures(painted, "region", "real skin, two simulated shots", promised=False)
    simulated = simulated_repeats(material, report)
    figures += _figures(simulated, "region", "simulated skin, two simulated shots", promised=False)
    return figures


def _figures(repeats: list[Repeat], region: str, on: str, *, promised: bool) -> list[Figure]:
    figures = []
    for key, pairs in sorted(pairs_of(repeats).items()):
        if key[1] != region or key[2] == "percent" or len(pairs) < LEAST_SUBJECTS:
            continue
        figures.append(_figure(key, assess_repeatability(pairs), np.asarray(pairs), on, promised))
    return figures


def _figure(key: Key, found: Repeatability, pairs: np.ndarray, on: str, promised: bool) -> Figure:
    metric, _, unit = key
    in_percent = unit != "a*" and found.mean > 0
    factor = 100 / found.mean if in_percent else 1.0
    shown = "% of the mean" if in_percent else unit
    reach = REACH.get((metric, unit)) if promised else None
    low, high = (factor * end for end in found.sd_interval)
    icc = "" if found.icc is None else f"ICC(2,1) {found.icc:.3f}"
    if found.icc_interval is not None:
        icc += f" ({found.icc_interval[0]:.2f} to {found.icc_interval[1]:.2f})"
    return Figure(
        TOPIC,
        f"SD of a repeat of {metric}, {shown}",
        f"{on}; {found.subjects} pairs",
        f"{factor * found.sd:.2g}",
        "" if reach is None else f"≤ {reach:g}",
        None if reach is None else factor * found.sd <= reach,
        f"{low:.2g} to {high:.2g}",
        f"{icc}; MDC95 {found.mdc95:.2g} {unit}; median {factor * _robust_sd(pairs):.2g}",
    )


def _robust_sd(pairs: np.ndarray) -> float:
    """SD of a repeat by the median difference: one bad pair does not lead it."""
    return float(np.median(np.abs(pairs[:, 1] - pairs[:, 0]))) * 1.4826 / float(np.sqrt(2))
