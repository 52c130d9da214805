"""What sharpness and noise do to texture and wrinkles, and how much of a painted change is measured.

Run as ``python tests/benchmarks/bench_surface.py [--quick]``.
"""

import argparse

from people import london_people
from show import print_figures, show_progress

from mesophoto.validation.material import Material
from mesophoto.validation.surface import measure_surface


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true")
    arguments = parser.parse_args()
    print_figures(measure_surface(Material(tuple(london_people()[1::2]), arguments.quick), show_progress))


if __name__ == "__main__":
    main()
