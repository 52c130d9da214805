"""The experiments of the validation report, in the order of its parts."""

from mesophoto.validation.colour import try_colours
from mesophoto.validation.comparability import check_comparability
from mesophoto.validation.coverage import count_coverage
from mesophoto.validation.fairness import compare_groups
from mesophoto.validation.false_alarms import count_false_alarms
from mesophoto.validation.ledger import validate_ledger
from mesophoto.validation.material import Experiment
from mesophoto.validation.perturbation import find_sensitivities
from mesophoto.validation.power import measure_power
from mesophoto.validation.repeatability import measure_repeatability
from mesophoto.validation.surface import measure_surface

_SHOTS = (
    "Two simulated shots each of simulated skin of six tones and, given photos, of real skin with painted "
    "spots and lines: pose, distance, light, colours and grain differ a little. Given repeat shots, those. "
)

EXPERIMENTS: tuple[Experiment, ...] = (
    Experiment(
        "Comparability of a pair",
        "Second photos are made from the first one of every other person, on whom no limit was derived: with "
        "one fault each (turned, nearer, lit from one side, brighter, darker, a cast, blurred, mirrored, "
        "covered), and as unaltered repeats (saved again, moved, tilted or turned by up to 2°, 0.1 EV, "
        "grain). A fault counts if its own check names it.",
        check_comparability,
        needs_people=1,
    ),
    Experiment(
        "Perturbation",
        "Each fault is put into photos in graded strength, and how far it moves every metric is told in that "
        "metric's repeat noise. Where the most sensitive one comes to 1.96 SD its limit may be at most.",
        find_sensitivities,
        needs_people=1,
    ),
    Experiment(
        "Repeatability",
        _SHOTS
        + "How far every metric moves when nothing changed. On repeat shots the forehead counts, which "
        "a smile moves least.",
        measure_repeatability,
    ),
    Experiment(
        "False alarms",
        _SHOTS + "How often unchanged skin is called improved or worsened, with a noise that was learnt from "
        "other people.",
        count_false_alarms,
    ),
    Experiment(
        "Coverage",
        _SHOTS + "How often the 95 % interval of a change holds the truth, that nothing changed.",
        count_coverage,
    ),
    Experiment(
        "Power",
        "Spots shrink, skin reddens, lines shorten by a known size in one of two simulated shots. How often "
        "it is called in the right direction among all metrics of the pair, with the noise of other people.",
        measure_power,
    ),
    Experiment(
        "Spot ledger",
        "Spots of known courses are painted on real faces: they fade, grow, shrink, appear, vanish and merge "
        "over four sessions, each from another pose and in another light. On repeat shots, how far the "
        "summed area moves, and how often an unchanged spot is said to have changed, with a noise that "
        "was learnt from the other half of the people.",
        validate_ledger,
        needs_people=1,
    ),
    Experiment(
        "Colour",
        "A chart of published colours is laid into each photo, then a simulated camera takes it under other "
        "white balance and light; the photo before that is the truth. Without a chart, regions are "
        "painted redder before the cast, and redness is compared against the skin around them.",
        try_colours,
        needs_people=1,
    ),
    Experiment(
        "Surface",
        "The second of two simulated shots of real skin is made softer, noisier or coarser: what that moves "
        "in texture and wrinkles, with and without matched sharpness. Lines and redness of known size are "
        "painted into it: how much of them is measured.",
        measure_surface,
        needs_people=1,
    ),
    Experiment(
        "Fairness",
        _SHOTS + "The SD of a repeat by skin tone (ITA class), sex and age, with intervals by bootstrap; a "
        "group of fewer than five is too small to tell.",
        compare_groups,
    ),
)
