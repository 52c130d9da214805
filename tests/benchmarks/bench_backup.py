"""A backup taken while photos come in: how long it takes, and whether it is restored bit for bit.

Run as ``python tests/benchmarks/bench_backup.py [photos]``. Prints a table; exits with 1 if a bit differs.
"""

import os
import random
import shutil
import sys
import threading
import time
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from clinic import add_patients, import_files, write_card

from mesophoto.library.backup.make import make_backup
from mesophoto.library.backup.repository import Repository
from mesophoto.library.backup.restore import restore_backup
from mesophoto.library.database import connect
from mesophoto.library.library import DATABASE, Library
from mesophoto.library.verify import verify_library
from mesophoto.workflows.progress import Quiet

PHOTOS, PHOTO_BYTES, AT_ONCE = 100, 8_000_000, 4


def originals(folder: Path) -> dict[str, Path]:
    """Files by their names."""
    return {path.name: path for path in (folder / "originals").glob("??/*")}


def seconds_of_copy(files: list[Path], folder: Path) -> float:
    """Copy files and sync each: the least that keeping them takes."""
    folder.mkdir()
    start = time.perf_counter()
    for path in files:
        with path.open("rb") as source, (folder / path.name).open("wb") as file:
            shutil.copyfileobj(source, file, 1 << 20)
            file.flush()
            os.fsync(file.fileno())
    return time.perf_counter() - start


def same_as_backup(repository: Repository, restored: Path, library: Path) -> bool:
    """Whether a restored library is, bit for bit, the newest backup, and its photos those of the library."""
    snapshot = repository.snapshots()[-1]
    manifest = repository.manifest(snapshot)
    if (restored / DATABASE).read_bytes() != (snapshot.folder / DATABASE).read_bytes():
        return False
    here, there = originals(library), originals(restored)
    if set(there) != set(manifest.originals) or manifest.lost:
        return False
    with closing(connect(restored / DATABASE, read_only=True)) as connection:
        photos = {name for (name,) in connection.execute("SELECT sha256 FROM photos").fetchall()}
    return photos == set(there) and all(there[one].read_bytes() == here[one].read_bytes() for one in there)


def main() -> None:
    """Import, back up during further imports, restore, compare."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else PHOTOS
    gigabytes = count * PHOTO_BYTES / 1e9
    chance = random.Random(1)
    with TemporaryDirectory(prefix="mesophoto-bench-") as name:
        folder, stop = Path(name), threading.Event()
        repository = Repository(folder / "backups")
        with Library.create(folder / "clinic") as library:
            (patient,) = add_patients(library, 1)
            for part in range(0, count, AT_ONCE):
                size = min(AT_ONCE, count - part)
                import_files(library, patient, write_card(folder / "card", size, PHOTO_BYTES, chance))
            shutil.rmtree(folder / "card")
            copied = seconds_of_copy(list(originals(folder / "clinic").values()), folder / "copy")
            shutil.rmtree(folder / "copy")

            def write() -> None:
                while not stop.is_set():
                    import_files(library, patient, write_card(folder / "more", 2, 50_000, chance))

            start = time.perf_counter()
            writer = threading.Thread(target=write)
            writer.start()
            first = make_backup(library, repository.folder, Quiet())
            full = time.perf_counter() - start
            imported = len(originals(folder / "clinic")) - count
            stop.set()
            writer.join()
            start = time.perf_counter()
            second = make_backup(library, repository.folder, Quiet())
            again = time.perf_counter() - start
        start = time.perf_counter()
        restore_backup(repository, folder / "restored", Quiet())
        restored = time.perf_counter() - start
        same = same_as_backup(repository, folder / "restored", folder / "clinic")
        with Library.open(folder / "restored") as library:
            start = time.perf_counter()
            findings = verify_library(library, Quiet()).findings
            verified = time.perf_counter() - start
    print(
        f"{count} photos of 8 MB ({gigabytes:.1f} GB); {imported} photos imported during the first backup\n"
    )
    print("| what | s | s per GB | against cp + fsync |\n|---|---|---|---|")
    for what, seconds in (
        ("cp + fsync of the originals", copied),
        (f"first backup, during imports: {first.new_originals} originals, each read again", full),
        (f"next backup: {second.new_originals} new originals", again),
        ("restore, each original read again", restored),
        ("verify the restored library", verified),
    ):
        print(f"| {what} | {seconds:.1f} | {seconds / gigabytes:.1f} | {seconds / copied:.1f} × |")
    print(f"\nRestored bit for bit: {'yes' if same else 'NO'}; findings when verified: {len(findings)}")
    sys.exit(not same or bool(findings))


if __name__ == "__main__":
    main()
