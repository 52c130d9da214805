"""Redness of fingers in a light box against laboratory haemoglobin.

Run as ``python tests/benchmarks/bench_haemoglobin.py``. The board's part that serves as reference is the
brightest that no photo overexposes, to the left of the fingers; it was chosen for that alone.
"""

import csv
import json

import numpy as np
from photographs import photos_folder
from show import print_figures, show_progress

from mesophoto.validation.haemoglobin import Fingers, try_haemoglobin

BOARD = np.array([(180, 180), (330, 180), (330, 420), (180, 420)], float)
MARK = np.array([(373, 139), (387, 139), (387, 153), (373, 153)], float)


def corners(box: list[int]) -> np.ndarray:
    top, left, bottom, right = box
    return np.array([(left, top), (right, top), (right, bottom), (left, bottom)], float)


def main() -> None:
    folder = photos_folder("hands_hb")
    with (folder / "hb_metadata.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    photos = [
        Fingers(
            folder / f"{row['PATIENT_ID']}.jpg",
            float(row["HB_LEVEL_GperL"]),
            row["MEASUREMENT_DATE"],
            [corners(box) for box in json.loads(row["SKIN_BOUNDING_BOXES"])],
        )
        for row in rows
    ]
    print_figures(try_haemoglobin(photos, BOARD, MARK, show_progress))


if __name__ == "__main__":
    main()
