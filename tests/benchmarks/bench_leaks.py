"""What leaves carries no metadata and no names: a thousand files of stuffed photos, looked through.

The photos are full of EXIF, GPS, XMP, IPTC, maker notes, comments, thumbnails and colour profiles, each with
a name in it, and so are the patient, the regions and the files' names. Each file that every writer makes of
them is searched for the names, in raw bytes and in all that is packed in it, and taken apart: only parts that
its pixels or its format need are let through.

Run as ``python tests/benchmarks/bench_leaks.py [files]``. Prints a table; asserts nothing.
"""

import math
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

sys.path.insert(0, str(Path(__file__).parents[2]))

from mesophoto.library.library import Library
from tests.leaving.leaks import find_leaks
from tests.leaving.stuffed import MAKERS
from tests.leaving.writers import NAMES, WRITERS, import_stuffed

FILES = 1_000


def main(wanted: int) -> None:
    count = math.ceil(wanted / len(WRITERS))
    with TemporaryDirectory() as name, Library.create(Path(name) / "clinic") as library:
        folder = Path(name)
        patient_id = import_stuffed(library, folder / "card", count)
        before = [find_leaks(path.name, path.read_bytes(), NAMES) for path in (folder / "card").iterdir()]
        came = sum(one.metadata_bytes for one in before), sum(one.names for one in before)
        print(f"{len(before)} photos of {len(MAKERS)} formats came with {came[0]:,} bytes, {came[1]:,} names")
        print(f"{'':34s} {'files':>6s} {'MB':>7s} {'metadata':>9s} {'names':>6s} {'ms each':>8s}")
        total = [0, 0, 0]
        for number, (what, write) in enumerate(WRITERS.items()):
            out, began = folder / f"out{number}", time.perf_counter()
            write(library, patient_id, out)
            paths = [path for path in out.rglob("*") if path.is_file()]
            each_ms = 1000 * (time.perf_counter() - began) / max(1, len(paths))
            found = [find_leaks(str(path.relative_to(out)), path.read_bytes(), NAMES) for path in paths]
            size_mb = sum(path.stat().st_size for path in paths) / 1e6
            got = len(paths), sum(one.metadata_bytes for one in found), sum(one.names for one in found)
            total = [a + b for a, b in zip(total, got, strict=True)]
            print(f"{what:34s} {got[0]:6d} {size_mb:7.1f} {got[1]:9d} {got[2]:6d} {each_ms:8.1f}")
            for said in sorted({said for one in found for said in one.said})[:5]:
                print(f"    {said}")
        print(f"{'all':34s} {total[0]:6d} {'':7s} {total[1]:9d} {total[2]:6d}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else FILES)
