"""Run ``python -m tests.faults`` in several processes and gather what it prints."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]


def gather(kind: str, sample: int | None) -> tuple[dict[str, dict[str, Any]], list[dict[str, Any]]]:
    """Scenario → its steps and points, and all points that were tried.

    Ends the program where faults cannot be made to happen.
    """
    processes = os.cpu_count() or 1
    limit = [] if sample is None else ["--sample", str(sample)]
    started = [
        subprocess.Popen(
            [sys.executable, "-m", "tests.faults", "all", kind, "--part", f"{part}/{processes}", *limit],
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
            env=os.environ | {"PYTHONPATH": str(ROOT)},
        )
        for part in range(processes)
    ]
    scenarios: dict[str, dict[str, Any]] = {}
    points = []
    for process in started:
        printed = process.communicate()[0]
        for line in map(json.loads, printed.splitlines()):
            if "unavailable" in line:
                sys.exit(f"skipped: {line['unavailable']}")
            if "fault" in line:
                points.append(line)
            else:
                scenarios[line["scenario"]] = line
        if process.returncode not in (0, 1):
            sys.exit(f"the faults could not be tried to the end (exit code {process.returncode})")
    return scenarios, points


def print_problems(points: list[dict[str, Any]], most: int = 20) -> None:
    """Say what did not hold, point by point."""
    wrong = [point for point in points if point["problems"]]
    for point in wrong[:most]:
        print(f"\n{point['scenario']}, {point['fault']} at step {point['step']} ({point['ended']}):")
        print("\n".join(point["problems"]))
