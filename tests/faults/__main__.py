"""Try faults: ``python -m tests.faults SCENARIOS kill|full [--sample N] [--part I/K]``.

SCENARIOS are names with commas between them, or "all". Prints a line of JSON per point, and first one with
the number of steps of each scenario. Exit 1 if something does not hold, 3 if faults cannot be made to happen
here.
"""

import argparse
import gc
import json
import os
import sys
import tempfile
from pathlib import Path

from tests.faults.shim import Fault, Shim, Unavailable, build

KINDS = {
    "kill": [Fault.KILL, Fault.KILL_SHORT],
    "full": [Fault.FULL_ONCE, Fault.FULL_FROM, Fault.FULL_SHORT],
}


def main() -> int:
    """Try the points that the command line names."""
    parser = argparse.ArgumentParser()
    parser.add_argument("scenarios")
    parser.add_argument("kind", choices=KINDS)
    parser.add_argument("--sample", type=int, help="so many points of each scenario, spread over all")
    parser.add_argument("--part", default="0/1", help="of K processes the I-th")
    parser.add_argument("--trace", action="store_true", help="print the steps only")
    arguments = parser.parse_args()
    try:
        return _run(arguments)
    except Unavailable as reason:
        print(json.dumps({"unavailable": str(reason)}))
        return 3


def _run(arguments: argparse.Namespace) -> int:
    shim_file = build()
    if os.environ.get("LD_PRELOAD") != str(shim_file):
        environment = os.environ | {"LD_PRELOAD": str(shim_file), "OPENBLAS_NUM_THREADS": "1"}
        command = [sys.executable, "-m", "tests.faults", *sys.argv[1:]]
        os.execve(sys.executable, command, environment)
    shim = Shim()

    from tests.faults.backup_scenarios import BACKUP  # none of these before the shim is there
    from tests.faults.careless import CARELESS
    from tests.faults.erase_scenarios import ERASING
    from tests.faults.points import Trial, points
    from tests.faults.scenarios import SCENARIOS
    from tests.faults.vault_scenarios import VAULT

    scenarios = SCENARIOS | {one.name: one for one in (*VAULT, *BACKUP, *ERASING)}

    every = arguments.scenarios == "all"
    names = [*scenarios] if every else arguments.scenarios.split(",")
    kills = arguments.kind == "kill"
    index, of = (int(number) for number in arguments.part.split("/"))
    failed = False
    with tempfile.TemporaryDirectory(prefix="mesophoto-faults-", dir=_memory()) as folder:
        for name in names:
            trial = Trial((scenarios | CARELESS)[name], Path(folder, name), shim)
            trace = trial.steps(sql=kills)
            if arguments.trace:
                print("\n".join(trace))
                continue
            wanted = list(points(KINDS[arguments.kind], trace))
            print(json.dumps({"scenario": name, "steps": len(trace), "points": len(wanted)}), flush=True)
            if arguments.sample and arguments.sample < len(wanted):
                wanted = [wanted[n * len(wanted) // arguments.sample] for n in range(arguments.sample)]
            gc.freeze()
            for fault, step in wanted[index::of]:
                point = trial.attempt(fault, step)
                failed |= bool(point.problems)
                print(json.dumps(point.as_json), flush=True)
    return 1 if failed else 0


def _memory() -> str | None:
    """A folder in memory, where there is one: what is tried is what a kill leaves, not what a disk loses."""
    return "/dev/shm" if os.access("/dev/shm", os.W_OK) else None


if __name__ == "__main__":
    sys.exit(main())
