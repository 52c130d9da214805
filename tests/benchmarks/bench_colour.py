"""Colours under casts and light levels, with a chart in the photo and without a reference.

Run as ``python tests/benchmarks/bench_colour.py [--photos N] [--casts N]``. Charts are laid into real faces;
the rest is a simulated camera. False charts are looked for in every real photograph there is.
"""

import argparse

from photographs import photos_folder
from show import print_figures, show_progress

from mesophoto.imaging.photo_files import PHOTO_SUFFIXES
from mesophoto.validation.colour import count_false_charts, try_charts, try_without_reference


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--photos", type=int, default=24)
    parser.add_argument("--casts", type=int, default=4)
    arguments = parser.parse_args()
    faces = sorted(photos_folder("faces_london").glob("*_03.jpg"))[: arguments.photos]
    print_figures(try_charts(faces, show_progress, arguments.casts))
    print_figures(try_without_reference(faces, show_progress, arguments.casts))
    everything = sorted(
        path
        for path in photos_folder().glob("*/*")
        if path.suffix.lower() in PHOTO_SUFFIXES and path.parent.name != "colour_cards"
    )
    print_figures(count_false_charts(everything, show_progress))


if __name__ == "__main__":
    main()
