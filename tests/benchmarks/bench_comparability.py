"""Are faults of a pair caught and named, and unaltered repeats let through?

Run as ``python tests/benchmarks/bench_comparability.py [--people N]``. Counted on every other person of the
London faces, on whom no limit was derived, on the Canadian faces and on hands.
"""

import argparse
from itertools import islice

from photographs import photos_folder
from show import print_figures, show_progress

from mesophoto.validation.comparability import describe_pairs, judge_pairs
from mesophoto.validation.people import find_people


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=12)
    arguments = parser.parse_args()
    london = list(islice(find_people(photos_folder("faces_london"))[1::2], arguments.people))
    judged = judge_pairs(london, show_progress, second_shots_smile=True)
    print_figures(describe_pairs(judged, f"{len(london)} people without part in the limits"))
    for name, words in (("faces_canada", "Canadian faces"), ("hands_11k", "hands")):
        people = find_people(photos_folder(name))[: arguments.people]
        print_figures(describe_pairs(judge_pairs(people, show_progress), f"{len(people)} {words}"))


if __name__ == "__main__":
    main()
