"""The same photo, altered: what every metric makes of it.

Run as ``python tests/benchmarks/bench_invariance.py [--photos N]``. Each photo is compared with its altered
copy through the public API; the face as a whole is told.
"""

import argparse
from collections import defaultdict
from collections.abc import Callable

import cv2
import numpy as np
from numpy.typing import NDArray
from photographs import photos_folder

import mesophoto
from mesophoto.imaging.colour import linear_to_srgb, srgb_to_linear
from mesophoto.phantom.camera import through_jpeg

Picture = NDArray[np.uint8]
REACH = {"pigmentation_area": "3 %", "redness_area": "3 %", "redness": "0.3 a*", "texture_roughness": "5 %"}


def in_light(rgb: Picture, factors: tuple[float, float, float]) -> Picture:
    light = srgb_to_linear(rgb.astype(np.float32) / 255) * np.array(factors, np.float32)
    return np.asarray(np.round(linear_to_srgb(np.clip(light, 0, 1)) * 255), np.uint8)


def tilt(rgb: Picture) -> Picture:
    height, width = rgb.shape[:2]
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), 3.0, 1.0)
    return np.asarray(cv2.warpAffine(rgb, matrix, (width, height), flags=cv2.INTER_LANCZOS4, borderMode=4))


def shrink(rgb: Picture) -> Picture:
    return np.asarray(cv2.resize(rgb, None, fx=0.7, fy=0.7, interpolation=cv2.INTER_AREA))


ALTERATIONS: dict[str, Callable[[Picture], Picture]] = {
    "JPEG 85": lambda rgb: through_jpeg(rgb, 85, "4:2:0"),
    "0.7 ×": shrink,
    "exposure +15 %": lambda rgb: in_light(rgb, (1.15, 1.15, 1.15)),
    "exposure −15 %": lambda rgb: in_light(rgb, (0.85, 0.85, 0.85)),
    "white balance +6 %": lambda rgb: in_light(rgb, (1.06, 1.0, 0.94)),
    "white balance −6 %": lambda rgb: in_light(rgb, (0.94, 1.0, 1.06)),
    "tilt 3°": tilt,
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--photos", type=int, default=8)
    files = sorted(photos_folder("faces_london").glob("*_03.jpg"))
    files = files[:: max(len(files) // parser.parse_args().photos, 1)]
    found: dict[tuple[str, str], list[float]] = defaultdict(list)
    for file in files:
        photo = mesophoto.read_photo(file)
        for name, alter in ALTERATIONS.items():
            altered = mesophoto.photo_from_array(alter(photo.rgb))
            for change in mesophoto.compare(photo, altered).changes:
                if change.region != "face" or change.unit in ("percent", "mm/cm2"):
                    continue
                if change.before is not None and change.after is not None:
                    difference = change.after - change.before
                    relative = 1.0 if change.unit == "a*" else change.before or 1.0
                    found[change.metric, name].append(difference / relative)
    metrics = list(dict.fromkeys(metric for metric, _ in found))
    print("| median (largest) change of the face | " + " | ".join(ALTERATIONS) + " | reach |")
    print("|---" * (len(ALTERATIONS) + 2) + "|")
    for metric in metrics:
        cells = []
        for name in ALTERATIONS:
            sizes = np.abs(found[metric, name])
            style = ".2f" if metric == "redness" else ".1%"
            cells.append(f"{np.median(sizes):{style}} ({sizes.max():{style}})" if len(sizes) else "–")
        print(f"| {metric} | " + " | ".join(cells) + f" | {REACH.get(metric, '')} |")
    print(f"\n{len(files)} people; redness in a*, the rest relative")


if __name__ == "__main__":
    main()
