"""Time searching patients by name, number, day, product and lot as one types.

Run as ``python tests/benchmarks/bench_search.py [patients]``. Prints a table; asserts nothing.
"""

import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from mesophoto.library.library import Library
from tests.library.test_searching import SEARCHES, VISITS, fill


def main(patients: int) -> None:
    """Fill a library and time each kind of search."""
    with tempfile.TemporaryDirectory() as folder, Library.create(Path(folder) / "library") as library:
        fill(library, patients)
        print(f"{patients} patients, {patients * VISITS} sessions and treatments")
        for search, dated, _ in SEARCHES:
            took = []
            for _ in range(10):
                begun = time.perf_counter()
                found = library.patients(search, limit=200, dated=dated)
                took.append(1000 * (time.perf_counter() - begun))
            print(f"{search:28} {len(found):5} found   {sorted(took)[5]:6.1f} ms (least {min(took):.1f})")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 2000)
