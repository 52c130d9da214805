"""How far each fault of a photo moves each metric, and the limits of comparability that follow.

Run as ``python tests/benchmarks/bench_perturbation.py [--people N] [--write]``. Every other person of the
London faces is used, so that the rest remain to count on. ``--write`` renews
resources/limits/comparability.json; limits without a graded fault in it are kept.
"""

import argparse
import json
from pathlib import Path

from photographs import photos_folder
from show import show_progress

from mesophoto.validation.people import find_people
from mesophoto.validation.perturbation import GRADES, derive_limit, find_floors, find_movements

LIMITS = Path(__file__).parents[2] / "resources" / "limits" / "comparability.json"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=3)
    parser.add_argument("--write", action="store_true")
    arguments = parser.parse_args()
    people = find_people(photos_folder("faces_london"))[::2]
    repeated = people[: 2 * arguments.people]
    floors = find_floors(repeated, show_progress)
    movements = find_movements(people[: arguments.people], show_progress)
    table = json.loads(LIMITS.read_text(encoding="utf-8"))
    table["from"] = (
        f"graded faults in photos of {arguments.people} people; unaltered repeats of {len(repeated)}; "
        "noise of resources/noise/repeat_shots.json"
    )
    for check in GRADES:
        table["checks"][check] = derive_limit(movements, check, floors.get(check, 0.0))
        row = table["checks"][check]
        print(
            f"{check:16} limit {row['limit']:g} {row['unit']} ({row['stands_on']}); metrics allow "
            f"{row['metrics_allow']}, repeats reach {row['repeats_reach']}; withholds {row['withholds']}"
        )
    for check, row in table["checks"].items():
        if check not in GRADES:
            row["repeats_reach"] = float(f"{floors.get(check, 0.0):.3g}")
    if arguments.write:
        LIMITS.write_text(json.dumps(table, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
