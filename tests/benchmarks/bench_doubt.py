"""False alarms, coverage of the intervals, power and fairness.

Run as ``python tests/benchmarks/bench_doubt.py [false_alarms] [coverage] [power] [fairness] [--quick]``.
"""

import argparse

from people import london_people
from show import print_figures, show_progress

from mesophoto.validation.coverage import count_coverage
from mesophoto.validation.fairness import compare_groups
from mesophoto.validation.false_alarms import count_false_alarms
from mesophoto.validation.material import Material
from mesophoto.validation.power import measure_power

TOPICS = {
    "false_alarms": count_false_alarms,
    "coverage": count_coverage,
    "power": measure_power,
    "fairness": compare_groups,
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("topics", nargs="*", help=", ".join(TOPICS))
    parser.add_argument("--quick", action="store_true", help="a few repeats of each")
    arguments = parser.parse_args()
    material = Material(tuple(london_people()), arguments.quick)
    for topic in arguments.topics or TOPICS:
        print_figures(TOPICS[topic](material, show_progress))


if __name__ == "__main__":
    main()
