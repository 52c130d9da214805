"""A thousand altered files, all found; the unaltered ones all pass.

Each file that every writer hands out is checked as it left and under another name, then altered: a digit, a
block of pixels or a single one, another picture above the same seal, cut short, encoded or saved again. An
alteration is found if the file is not called genuine; told besides is how often its code was still found, so
that the sentence names what it pretends to be (without the code in its name, the harder way).

Run as ``python tests/benchmarks/bench_seals.py [files]``. Prints a table; asserts nothing.
"""

import random
import sys
import time
from collections import defaultdict
from pathlib import Path
from tempfile import TemporaryDirectory

sys.path.insert(0, str(Path(__file__).parents[2]))

from mesophoto.library.library import Library
from mesophoto.workflows.exporting.check_seal import check_seal
from tests.leaving.altering import ways_for
from tests.leaving.writers import WRITERS, import_stuffed

FILES, PHOTOS = 1_000, 8


def main(wanted: int) -> None:
    luck = random.Random(6)
    with TemporaryDirectory() as name, Library.create(Path(name) / "clinic") as library:
        folder = Path(name)
        patient_id = import_stuffed(library, folder / "card", PHOTOS)
        by_writer: list[list[Path]] = []
        for number, write in enumerate(WRITERS.values()):
            out = folder / "out" / str(number)
            write(library, patient_id, out)
            by_writer.append([path for path in out.rglob("*") if path.is_file()])
        left = [path for paths in by_writer for path in paths]
        passed = 0
        for path in left:
            renamed = folder / f"renamed{path.suffix}"
            renamed.write_bytes(path.read_bytes())
            passed += all(check_seal(library, one).verdict == "genuine" for one in (path, renamed))
        print(f"unaltered, as they left and renamed: {passed} of {len(left)} genuine")
        counts: dict[tuple[str, str], list[float]] = defaultdict(lambda: [0, 0, 0, 0.0])
        for number in range(wanted):
            path = luck.choice(by_writer[number % len(by_writer)])
            data = path.read_bytes()
            what, way = luck.choice(list(ways_for(data).items()))
            altered = way(luck, data)
            if altered == data:
                continue
            forged = folder / f"forged{path.suffix}"
            forged.write_bytes(altered)
            began = time.perf_counter()
            found = check_seal(library, forged)
            row = counts[path.suffix, what]
            row[0] += 1
            row[1] += found.verdict != "genuine"
            row[2] += found.verdict == "altered"
            row[3] += time.perf_counter() - began
        print(f"{'kind':6s} {'altered':20s} {'files':>6s} {'found':>6s} {'code read':>10s} {'ms each':>8s}")
        for (suffix, what), (files, caught, known, seconds) in sorted(counts.items()):
            line = f"{files:6.0f} {caught:6.0f} {known:10.0f} {1000 * seconds / files:8.1f}"
            print(f"{suffix:6s} {what:20s} {line}")
        files, caught, known, _ = (sum(column) for column in zip(*counts.values(), strict=True))
        print(f"{'all':27s} {files:6.0f} {caught:6.0f} {known:10.0f}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else FILES)
