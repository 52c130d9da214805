"""The live picture: how right the turn is that it reads out, and how long a frame takes.

Truth: real photos of faces, photographed again by a pinhole camera a metre away on the average face's relief
(flatter or deeper by up to 15 %) turned by a known angle. It is a simulation: a face's own relief may differ
more, and the back of the head does not turn along. There are no photos of heads turned by a measured angle.

``python tests/benchmarks/bench_capture.py [folder of photos]``
"""

import sys
import time
from pathlib import Path

import cv2
import numpy as np
from photographs import photos_folder

from mesophoto.assessment.guidance import Target, guide
from mesophoto.assessment.live_frame import see_frame
from mesophoto.assessment.subject import Subject
from mesophoto.imaging.landmarks.headpose import true_pose
from mesophoto.imaging.photo import photo_from_array, read_photo
from mesophoto.validation.faulty import turn_face
from mesophoto.workflows.capture import FRAME_SIDE_PX
from mesophoto.workflows.packing import shrink

TURNS = (0, 3, 5, 8, 10, 15, 20, 25)
NODS = (-10, -5, 5, 10)
ALONE = (10, 20, 30, 40, 50)
FITTED = {"faces_london": 16, "faces_canada": 3}
"""People whose turns the gains were fitted on; the others tell how right they are."""


def main(folder: Path) -> None:
    """Print errors by angle and the time of a frame."""
    cv2.setNumThreads(1)
    names = {"faces_london": "*_03.jpg", "faces_canada": "*.jpg"}
    files = [
        file for name, known in FITTED.items() for file in sorted((folder / name).glob(names[name]))[known:]
    ]
    rows, times = [], []
    for number, path in enumerate(files):
        photo = photo_from_array(shrink(read_photo(path).rgb, FRAME_SIDE_PX))
        base = see_frame(photo.rgb)
        subject, target = Subject(photo, base.landmarks, None), Target("face", baseline=base)
        sign = 1 if number % 2 else -1
        for kind, angles in (("yaw", TURNS), ("pitch", NODS), ("alone", ALONE)):
            for angle in angles:
                turn = (0.0, float(angle), 0.0) if kind == "pitch" else (float(sign * angle), 0.0, 0.0)
                rgb = turn_face(subject, seed=100 + number, turn_deg=turn)
                start = time.perf_counter()
                found = guide(see_frame(rgb), target)
                times.append(time.perf_counter() - start)
                if found.turn is None or found.frame.landmarks is None:
                    continue
                if kind == "alone":
                    read = true_pose(found.frame.landmarks.pose).yaw - true_pose(base.landmarks.pose).yaw
                    rows.append((kind, angle, sign * read - angle))
                else:
                    read = found.turn.pitch if kind == "pitch" else sign * found.turn.yaw
                    rows.append((kind, angle, read - angle))
    print(f"{len(files)} people that nothing was fitted on")
    for kind in ("yaw", "pitch", "alone"):
        for angle in sorted({row[1] for row in rows if row[0] == kind}):
            errors = np.array([row[2] for row in rows if row[:2] == (kind, angle)])
            within = np.mean(np.abs(errors) <= 2)
            print(
                f"{kind:6} {angle:4}°  mean {errors.mean():+.1f}°  SD {errors.std():.1f}°  "
                f"largest {np.abs(errors).max():.1f}°  within 2°: {within:.0%} of {len(errors)}"
            )
    print(f"a frame: median {1000 * np.median(times):.0f} ms, 95th {1000 * np.percentile(times, 95):.0f} ms")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else photos_folder())
