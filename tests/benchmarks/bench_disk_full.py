"""A disk that is full at every step of what a library does, and a small real one that fills up.

Run as ``python tests/benchmarks/bench_disk_full.py [points per scenario]``; without a number, every point.
Needs Linux and a C compiler; the real disk needs the right to mount one. Exit 1 if there was no clear
sentence, or the library did not open and verify afterwards.
"""

import os
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

from faulted import ROOT, gather, print_problems

sys.path.insert(0, str(ROOT))

FREE_KB = range(0, 480, 12)
"""From a disk that has no room to open the database to one that the import fits on."""


def try_real_disk(free_kb: int) -> tuple[str, list[str]]:
    """Import a card on a disk with so much room; what was said, and what does not hold afterwards."""
    from mesophoto.errors import UserError
    from tests.faults.scenarios import Import

    scenario, acknowledged, said = Import(), [], "it fits"
    with tempfile.TemporaryDirectory(prefix="mesophoto-full-") as folder:
        options = ["-t", "tmpfs", "-o", "size=16m", "tmpfs"]
        subprocess.run(["mount", *options, folder], check=True, capture_output=True)
        try:
            root = Path(folder, "root")
            root.mkdir()
            scenario.prepare(root)
            used = os.statvfs(folder)
            size = (used.f_blocks - used.f_bfree) * used.f_frsize // 1024 + free_kb
            resize = ["mount", "-o", f"remount,size={size}k", folder]
            subprocess.run(resize, check=True, capture_output=True)
            try:
                scenario.act(root, acknowledged.append)
            except UserError as error:
                said = str(error)
            problems = [] if said == "it fits" or "full" in said else [f"not a clear sentence: {said}"]
            subprocess.run(["mount", "-o", "remount,size=16m", folder], check=True, capture_output=True)
            return said.replace(folder, "…"), problems + scenario.check(root, len(acknowledged))
        finally:
            subprocess.run(["umount", "--lazy", folder], check=True, capture_output=True)


def real_disks() -> list[str]:
    """Print what small disks said; return what did not hold."""
    said: Counter[str] = Counter()
    wrong = []
    for free_kb in FREE_KB:
        try:
            sentence, problems = try_real_disk(free_kb)
        except subprocess.CalledProcessError as error:
            print(f"\nReal disk: skipped, mounting one is refused ({error.stderr.decode().strip()})")
            return []
        said[sentence] += 1
        wrong += [f"{free_kb} kB free: {problem}" for problem in problems]
    print(f"\nReal disks with {FREE_KB[0]} to {FREE_KB[-1]} kB free, import of a card:\n")
    print("| said | disks |\n|---|---|")
    for sentence, count in said.items():
        print(f"| {sentence} | {count} |")
    return wrong


def main() -> int:
    """Try the points and print the tables."""
    scenarios, points = gather("full", int(sys.argv[1]) if len(sys.argv) > 1 else None)
    print("| what is done | steps | points | told | went on | wrong |\n|---|---|---|---|---|---|")
    for name, told in scenarios.items():
        own = [point for point in points if point["scenario"] == name]
        ended = Counter(point["ended"] for point in own)
        wrong = sum(bool(point["problems"]) for point in own)
        print(f"| {name} | {told['steps']} | {len(own)} | {ended['told']} | {ended['done']} | {wrong} |")
    wrong = real_disks()
    print_problems(points)
    print("\n".join(wrong))
    return 1 if wrong or any(point["problems"] for point in points) else 0


if __name__ == "__main__":
    sys.exit(main())
