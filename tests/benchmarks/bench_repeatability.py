"""How much every metric moves between two shots of one person, and the noise table that ships.

Run as ``python tests/benchmarks/bench_repeatability.py [--photos N] [--write]``. Neutral and smiling photos
of one studio session are compared; the forehead is what a smile moves least. ``--write`` makes
resources/noise/repeat_shots.json anew.
"""

import argparse
from collections import defaultdict

import numpy as np
from people import london_people
from show import print_figures, show_progress

from mesophoto.assessment.measuring import map_regions
from mesophoto.assessment.noise import make_table
from mesophoto.assessment.subject import find_subject
from mesophoto.imaging.photo import read_photo
from mesophoto.metrics import wrinkles
from mesophoto.resources import resource_path
from mesophoto.validation.material import Material
from mesophoto.validation.people import Person
from mesophoto.validation.repeatability import measure_repeatability
from mesophoto.validation.repeats import pairs_of, real_repeats

SMILING = ("crows_feet_left", "crows_feet_right", "nasolabial_left", "nasolabial_right")
REGION = "forehead"


def wrinkle_lengths(person: Person) -> dict[str, tuple[float, float]]:
    """Length of the wrinkles in each photo's own regions: a smile moves more skin than can be matched."""
    lengths = []
    for path in person.shots[:2]:
        regions = map_regions(find_subject(read_photo(path)), {})
        found = wrinkles.analyse(regions.image, regions.masks).measurements
        lengths.append({m.region: m.value for m in found if m.unit == "mm" and m.value is not None})
    return {name: (lengths[0][name], lengths[1][name]) for name in lengths[0] if name in lengths[1]}


def print_smiles(people: list[Person]) -> None:
    smiles: dict[str, list[tuple[float, float]]] = defaultdict(list)
    for person in people:
        for name, lengths in wrinkle_lengths(person).items():
            smiles[name].append(lengths)
    print("\n| wrinkle_length with a smile | rises in | median change | pairs |\n|---|---|---|---|")
    for region in (*SMILING, REGION):
        found = smiles.get(region, [])
        if found:
            rises = np.mean([b > a for a, b in found])
            change = np.median([b / max(a, 1.0) - 1 for a, b in found])
            print(f"| {region} | {rises:.0%} | {change:+.0%} | {len(found)} |")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--photos", type=int, default=24)
    parser.add_argument("--write", action="store_true", help="make the noise table that ships anew")
    arguments = parser.parse_args()
    people = london_people()[: arguments.photos]
    material = Material(tuple(people), quick=False)
    if arguments.write:
        pairs = pairs_of(real_repeats(material, show_progress))
        words = (
            f"a neutral and a smiling shot of one studio session, {len(people)} people, 3.4 px/mm: "
            "an upper bound where a smile moves the skin"
        )
        path = resource_path("noise/repeat_shots.json")
        path.write_text(make_table(pairs, words).to_json() + "\n", encoding="utf-8")
        print(f"wrote {path.name}")
        return
    print_figures(measure_repeatability(material, show_progress))
    print_smiles(people)


if __name__ == "__main__":
    main()
