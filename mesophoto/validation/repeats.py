"""Repeat shots of unchanged skin: what was measured in them, and with whose noise it is judged.

Noise is never taken from the people that are judged with it: real ones are left out one by one, simulated
ones are split in halves, as if a clinic had learnt its noise from other patients.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import numpy as np

from mesophoto.assessment.comparing import Comparison, compare_subjects
from mesophoto.assessment.noise import Key, NoiseTable, Pair, make_table
from mesophoto.assessment.subject import find_subject
from mesophoto.assessment.verdicts import control_false_discoveries, judge
from mesophoto.imaging.colour import ita_degrees, srgb_to_lab
from mesophoto.imaging.photo import read_photo
from mesophoto.records import Change, Measurement, Photo
from mesophoto.validation.material import Material, Report
from mesophoto.validation.simulated import (
    REGION,
    TONES,
    Scene,
    compare_shots,
    scenes_in_photo,
    shoot,
    simulate_scenes,
)

SHEETS_PER_TONE, QUICK_SHEETS_PER_TONE = 10, 1
QUICK_PEOPLE = 6
_SHEETS_KEPT = 2
_LEAST_PAIRS = 5
"""Fewer than a clinic needs, for the sake of small folders of photos."""


@dataclass(frozen=True, eq=False)
class Repeat:
    """Two shots of unchanged skin.

    Attributes
    ----------
    person : str
    tone : str
        ITA class.
    values : dict
        (metric, region, unit) → values of the first and the second shot, withheld or not.
    withheld : set of Key
        Those whose change is not judged.
    scene : Scene or None
        Of simulated shots.
    """

    person: str
    tone: str
    values: Mapping[Key, Pair]
    withheld: frozenset[Key]
    scene: Scene | None = None
    first: Photo | None = None


_kept: dict[object, list[Repeat]] = {}
"""What was compared already in this run: several experiments look at the same pairs."""


def simulated_repeats(material: Material, report: Report) -> list[Repeat]:
    """Compare two simulated shots each of simulated skin of every tone."""
    count = QUICK_SHEETS_PER_TONE if material.quick else SHEETS_PER_TONE
    wanted = [(tone, seed) for seed in range(count) for tone in TONES]

    def of_sheet(tone: str, seed: int) -> list[Repeat]:
        shot = [
            _shoot_twice(scene, 9 * seed + piece) for piece, scene in enumerate(simulate_scenes(tone, seed))
        ]
        # Hundreds of scenes would fill the memory; those of the first sheets are enough to paint into.
        return shot if seed < _SHEETS_KEPT else [replace(one, scene=None, first=None) for one in shot]

    return _once(
        ("simulated", count),
        [partial(of_sheet, *one) for one in wanted],
        report,
        "simulated skin",
    )


def painted_repeats(material: Material, report: Report) -> list[Repeat]:
    """Compare two simulated shots each of real skin with phantom spots and lines painted in."""
    people = material.people[: QUICK_PEOPLE if material.quick else None]

    def of_person(number: int, path: Path, name: str) -> list[Repeat]:
        scenes = scenes_in_photo(find_subject(read_photo(path)), name, number)
        return [_shoot_twice(scene, 100 * number + index) for index, scene in enumerate(scenes)]

    return _once(
        ("painted", tuple(person.shots[0] for person in people)),
        [partial(of_person, n, p.shots[0], p.id) for n, p in enumerate(people)],
        report,
        "real skin, simulated shots",
    )


def real_repeats(material: Material, report: Report) -> list[Repeat]:
    """Compare the first two shots of each person."""
    people = material.with_repeats[: QUICK_PEOPLE if material.quick else None]

    def of_person(name: str, paths: Sequence[Path]) -> list[Repeat]:
        before, after = (find_subject(read_photo(path)) for path in paths[:2])
        pair = compare_subjects(before, after)
        return [Repeat(name, _tone_of(pair), *values_of(pair))] if pair.registration.ok else []

    return _once(
        ("real", tuple(person.shots for person in people)),
        [partial(of_person, p.id, p.shots) for p in people],
        report,
        "repeat shots",
    )


def pairs_of(repeats: Iterable[Repeat]) -> dict[Key, list[Pair]]:
    """Collect the values of all repeats by metric, region and unit."""
    pairs: dict[Key, list[Pair]] = defaultdict(list)
    for repeat in repeats:
        for key, pair in repeat.values.items():
            pairs[key].append(pair)
    return pairs


def with_noise_of_others(repeats: Sequence[Repeat], halves: bool) -> list[tuple[Repeat, NoiseTable]]:
    """Give each repeat the noise learnt from other people: from the other half, or from all others."""
    people = list(dict.fromkeys(repeat.person for repeat in repeats))
    group = {person: number % 2 if halves else number for number, person in enumerate(people)}
    tables = {
        own: make_table(
            pairs_of(repeat for repeat in repeats if group[repeat.person] != own),
            "others",
            least=_LEAST_PAIRS,
        )
        for own in set(group.values())
    }
    return [(repeat, tables[group[repeat.person]]) for repeat in repeats]


def judge_values(
    values: Mapping[Key, Pair],
    noise: NoiseTable,
    skip: frozenset[Key] = frozenset(),
    asked: Collection[str] = (),
) -> list[Change]:
    """Judge values as a pair's changes are judged, with the verdicts taken over all of them."""
    changes = [
        judge(Measurement(*key, first), Measurement(*key, second), None, noise.rows[key])
        for key, (first, second) in values.items()
        if key in noise.rows and key not in skip
    ]
    return control_false_discoveries(changes, asked)


def values_of(pair: Comparison, region: str | None = None) -> tuple[dict[Key, Pair], frozenset[Key]]:
    """Values of both photos, of one region or all, and which of their changes are not judged.

    Those are withheld by the pair's checks, or redness that has no colour to be compared by.
    """
    uncalibrated = {
        (m.metric, m.region) for m in pair.before.measurements if m.parameters.get("calibration") == "none"
    }
    values, withheld = {}, set()
    for change in pair.changes:
        if change.before is None or change.after is None or region not in (None, change.region):
            continue
        key = (change.metric, change.region, change.unit)
        values[key] = (float(change.before), float(change.after))
        if change.delta is None or (change.metric, change.region) in uncalibrated:
            withheld.add(key)
    return values, frozenset(withheld)


def _shoot_twice(scene: Scene, seed: int) -> Repeat:
    picture = scene.picture()
    first, second = (shoot(scene, picture, 2 * seed + shot) for shot in (0, 1))
    values, withheld = values_of(compare_shots(scene, first, second), REGION)
    return Repeat(scene.person, scene.tone, values, withheld, scene, first)


def _tone_of(pair: Comparison) -> str:
    image = pair.before.image
    skin = image.rgb[image.skin]
    ita = float(np.median(ita_degrees(srgb_to_lab(skin[None, :: max(len(skin) // 20000, 1)]))))
    return next(name for name, least in _TONE_LIMITS if ita > least)


_TONE_LIMITS = (
    ("very light", 55.0),
    ("light", 41.0),
    ("intermediate", 28.0),
    ("tan", 10.0),
    ("brown", -30.0),
    ("dark", -180.0),
)
"""ITA above which skin is of a class, degrees (Chardon 1991, Del Bino 2013)."""


def _once(key: object, jobs: Sequence[Callable[[], list[Repeat]]], report: Report, what: str) -> list[Repeat]:
    """Do the jobs, unless they were done in this run already."""
    if key not in _kept:
        found: list[Repeat] = []
        for done, job in enumerate(jobs):
            report(done, len(jobs), what)
            found += job()
        _kept[key] = found
    return _kept[key]
