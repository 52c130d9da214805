"""Speed and memory: two 24-megapixel photos compared, the command's help, the first window.

Run as ``python tests/benchmarks/bench_speed.py``. The photos are the portrait that comes with scikit-image,
enlarged and given grain, as JPEG 92; each measurement is a fresh process; the fastest of a few runs counts.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import cv2
import numpy as np
from skimage import data

SIDE_PX = 4900
RUNS = 3

COMPARE = """
import json, resource, sys, time
import cv2
import mesophoto
paths = sys.argv[1:3]
def decode():
    start = time.perf_counter()
    for path in paths:
        cv2.imread(path)
    return time.perf_counter() - start
def compare():
    start = time.perf_counter()
    pair = mesophoto.compare(*(mesophoto.read_photo(path) for path in paths))
    assert pair.registration.ok, pair.registration.reason
    return time.perf_counter() - start
compare()
seconds = min(compare() for _ in range(2))
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024**2
print(json.dumps({"decode": min(decode() for _ in range(3)), "compare": seconds, "peak_gb": peak}))
"""

WINDOW = """
import sys, time
start = time.perf_counter()
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
import mesophoto.app.main as main
class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and watched.isWidgetType() and watched.isWindow():
            print(time.perf_counter() - start, flush=True)
            import os
            os._exit(0)
        return False
app = QApplication(sys.argv[:1])
watch = Watch()
app.installEventFilter(watch)
main.run()
"""


def make_photos(folder: Path) -> list[Path]:
    random = np.random.default_rng(1)
    face = cv2.resize(data.astronaut()[0:240, 110:350], (SIDE_PX, SIDE_PX), interpolation=cv2.INTER_CUBIC)
    paths = []
    for index, turn in enumerate((0.0, 1.5)):
        matrix = cv2.getRotationMatrix2D((SIDE_PX / 2, SIDE_PX / 2), turn, 1.0)
        skin = cv2.GaussianBlur(
            np.random.default_rng(0).normal(0, 40, face.shape[:2]).astype(np.float32), (0, 0), 8
        )
        picture = face + 6 * skin[..., None]
        picture = cv2.warpAffine(
            picture.astype(np.float32), matrix, (SIDE_PX, SIDE_PX), borderMode=cv2.BORDER_REFLECT
        )
        picture = np.clip(picture + random.normal(0, 3, picture.shape), 0, 255).astype(np.uint8)
        paths.append(folder / f"{index}.jpg")
        cv2.imwrite(str(paths[-1]), picture[..., ::-1], [cv2.IMWRITE_JPEG_QUALITY, 92])
    return paths


def seconds_of(command: list[str], environment: dict[str, str]) -> float:
    start = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True, env=environment)
    return time.perf_counter() - start


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        environment = os.environ | {
            "QT_QPA_PLATFORM": "offscreen",
            "XDG_CONFIG_HOME": name,
            "XDG_DATA_HOME": name,
        }
        paths = [str(path) for path in make_photos(folder)]
        found = json.loads(subprocess.check_output([sys.executable, "-c", COMPARE, *paths], env=environment))
        help_seconds = min(
            seconds_of([sys.executable, "-m", "mesophoto", "--help"], environment) for _ in range(RUNS)
        )
        window_seconds = min(
            float(subprocess.check_output([sys.executable, "-c", WINDOW], env=environment))
            for _ in range(RUNS)
        )
    print("| what | reach | got |\n|---|---|---|")
    ratio = found["compare"] / found["decode"]
    print(
        f"| compare() of two 24-megapixel JPEGs, reading included, against cv2 decoding both | ≤ 6 × "
        f"| {ratio:.1f} × ({found['compare']:.2f} s against {found['decode']:.2f} s) |"
    )
    print(f"| peak memory | ≤ 1.5 GB | {found['peak_gb']:.2f} GB |")
    print(f"| mesophoto --help | ≤ 0.5 s | {help_seconds:.2f} s |")
    print(f"| first window | ≤ 2 s | {window_seconds:.2f} s |")


if __name__ == "__main__":
    main()
