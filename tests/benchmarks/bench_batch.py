"""A folder measured without a library: two workers against one, and a run that is killed and started again.

Run as ``python tests/benchmarks/bench_batch.py [PHOTOS] [SIDE_PX]``; by default 200 of 4,900 × 4,900 px.
The photos are the simulated face, enlarged, each with grain of its own, as JPEG 92. Each run is a fresh
process. Where others use the machine, the clock tells little: beside it stand the share of the cores that the
run had, and what two free cores could give at most: the workers' computing, halved, for one core's.
"""

import csv
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

import cv2
import numpy as np

from mesophoto.phantom.series import simulate_face, take_photo

RUN = """
import json, resource, sys, time
from pathlib import Path
from mesophoto.workflows.batch import measure_folder
if __name__ == "__main__":
    start = time.perf_counter()
    result = measure_folder(Path(sys.argv[1]), Path(sys.argv[2]), workers=int(sys.argv[3]), resume=True)
    wall = time.perf_counter() - start
    own, theirs = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    print(json.dumps({
        "wall": wall, "own": own.ru_utime + own.ru_stime, "theirs": theirs.ru_utime + theirs.ru_stime,
        "peak_gb": theirs.ru_maxrss / 1024**2, "measured": result.measured, "kept": result.kept,
        "failed": len(result.failed), "rows": result.rows,
    }))
"""


def make_photos(folder: Path, count: int, side_px: int) -> None:
    folder.mkdir()
    jpeg = np.frombuffer(take_photo(simulate_face(), 0).jpeg, np.uint8)
    face = cv2.imdecode(jpeg, cv2.IMREAD_COLOR)[..., ::-1]
    face = cv2.resize(
        face, (side_px, side_px * face.shape[0] // face.shape[1]), interpolation=cv2.INTER_CUBIC
    )
    tile = np.random.default_rng(0).normal(0, 3, (1024, 1024, 1)).astype(np.float32)
    grain = np.tile(tile, (face.shape[0] // 1024 + 1, face.shape[1] // 1024 + 1, 1))[
        : face.shape[0], : face.shape[1]
    ]
    for number in range(count):
        noisy = np.clip(face + np.roll(grain, 97 * number, (0, 1)), 0, 255).astype(np.uint8)
        cv2.imwrite(str(folder / f"{number:03}.jpg"), noisy[..., ::-1], [cv2.IMWRITE_JPEG_QUALITY, 92])


def start(folder: Path, out: Path, workers: int) -> subprocess.Popen[str]:
    script = out.with_suffix(".py")  # spawned workers read the main program again
    script.write_text(RUN)
    command = [sys.executable, str(script), str(folder), str(out), str(workers)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def run(folder: Path, out: Path, workers: int) -> dict[str, float]:
    with start(folder, out, workers) as child:
        told, _ = child.communicate()
    if child.returncode:
        raise SystemExit(f"the run ended with {child.returncode}")
    found: dict[str, float] = json.loads(told)
    return found


def show(name: str, told: dict[str, float], workers: int) -> None:
    share = (told["own"] + told["theirs"]) / told["wall"] / workers
    print(
        f"{name}: {told['wall']:.1f} s by the clock for {told['measured']} photos, {told['theirs']:.1f} s of "
        f"computing in workers (peak {told['peak_gb']:.2f} GB each), {told['own']:.1f} s beside them; "
        f"{100 * share:.0f} % of {workers} core(s) had; load {os.getloadavg()[0]:.1f}",
        flush=True,
    )


def children(pid: int) -> list[int]:
    return [int(one) for one in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


def kill_and_start_again(folder: Path, out: Path, count: int) -> None:
    """SIGKILL the run three times on the way, then let it end; compare its table with what there is."""
    journal = out.with_name(f"{out.name}.journal")
    lines = 0
    for _ in range(3):
        with start(folder, out, 2) as child:
            while not journal.exists() or journal.read_bytes().count(b"\n") < lines + 2:
                time.sleep(0.02)
            workers = children(child.pid)
            child.send_signal(signal.SIGKILL)
        time.sleep(2)
        lines = journal.read_bytes().count(b"\n")
        left = [
            pid
            for pid in workers
            if Path(f"/proc/{pid}/stat").exists()
            and "Z" not in Path(f"/proc/{pid}/stat").read_text().split()[2]
        ]
        print(f"killed with {max(lines - 1, 0)} of {count} photos kept; {len(left)} workers left 2 s later")
    last = run(folder, out, 2)
    recorded = Counter(json.loads(line)["photo"] for line in journal.read_bytes().splitlines()[1:])
    with out.open(encoding="utf-8") as file:
        rows = Counter((row["photo"], row["region"]) for row in csv.DictReader(file))
    print(
        f"started again: {last['kept']:.0f} kept, {last['measured']:.0f} measured; missing "
        f"{count - len(recorded)}, twice {sum(n > 1 for n in recorded.values())}; rows twice "
        f"{sum(n > 1 for n in rows.values())}"
    )


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    side_px = int(sys.argv[2]) if len(sys.argv) > 2 else 4900
    with tempfile.TemporaryDirectory() as folder:
        photos = Path(folder) / "photos"
        make_photos(photos, count, side_px)
        one = run(photos, Path(folder) / "one.csv", 1)
        show("one worker", one, 1)
        two = run(photos, Path(folder) / "two.csv", 2)
        show("two workers", two, 2)
        ideal = 2 * one["theirs"] / two["theirs"]
        print(
            f"faster by the clock {one['wall'] / two['wall']:.2f} ×; on two free cores {ideal:.2f} × at most"
        )
        same = (Path(folder) / "one.csv").read_bytes() == (Path(folder) / "two.csv").read_bytes()
        print(f"tables equal: {same}")
        kill_and_start_again(photos, Path(folder) / "killed.csv", count)


if __name__ == "__main__":
    main()
