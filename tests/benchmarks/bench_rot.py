"""Whether what rots on a disk is found: random flips, truncations and deletions, one at a time.

Run as ``python tests/benchmarks/bench_rot.py [damages]``. Prints a table; exits with 1 if any was missed.
"""

import random
import sys
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from clinic import add_patients, import_files, write_card
from show import show_progress

from mesophoto.errors import LibraryError
from mesophoto.library.backup.make import make_backup
from mesophoto.library.library import DATABASE, Library
from mesophoto.workflows.progress import Quiet
from mesophoto.workflows.verifying import verify_folder

DAMAGES = 1000
PATIENTS, PHOTOS_PER_PATIENT, PHOTO_BYTES = 20, 6, 100_000
KINDS = ("flip", "flip", "zeroed sector", "truncate", "delete")
SECTOR_BYTES = 512

Truth = Mapping[str, tuple[str, str, str]]


def make(folder: Path, chance: random.Random) -> tuple[Truth, str]:
    """Make a library with a backup; returns whose each original is, and how the backup is named."""
    with Library.create(folder / "clinic") as library:
        for key in add_patients(library, PATIENTS):
            files = write_card(folder / "card", PHOTOS_PER_PATIENT, PHOTO_BYTES, chance)
            import_files(library, key, files)
        truth = {
            photo.sha256: (f"{patient.name} ({patient.number})", str(photo.session_date), photo.file_name)
            for patient in library.patients()
            for photo in library.photos(patient.id)
        }
        return truth, make_backup(library, folder / "backups", Quiet()).snapshot.said


def damage(path: Path, kind: str, chance: random.Random) -> bool:
    """Damage a file; returns False if that left it as it was."""
    before = path.read_bytes()
    data = bytearray(before)
    place = chance.randrange(len(data))
    if kind == "delete":
        path.unlink()
        return True
    if kind == "flip":
        data[place] ^= 1 << chance.randrange(8)
    elif kind == "zeroed sector":
        start = place // SECTOR_BYTES * SECTOR_BYTES
        end = min(start + SECTOR_BYTES, len(data))
        data[start:end] = bytes(end - start)
    else:
        del data[place:]
    path.write_bytes(data)
    return data != before


def look(folder: Path, path: Path, truth: Truth, backup: str) -> tuple[bool, bool]:
    """Verify the damaged library: whether it was found, and whether the photo or the backup was named."""
    try:
        findings = verify_folder(folder, Quiet()).findings
    except LibraryError as error:
        return True, backup in str(error)
    if path.name == DATABASE:
        return bool(findings), any(backup in finding.sentence for finding in findings)
    named = {(one.patient, str(one.session_date), one.photo) for one in findings}
    return bool(findings), named == {truth[path.name]}


def main() -> None:
    """Damage, verify, mend, again and again."""
    damages = int(sys.argv[1]) if len(sys.argv) > 1 else DAMAGES
    chance = random.Random(7)
    tried, found, named = Counter[tuple[str, str]](), Counter[tuple[str, str]](), Counter[tuple[str, str]]()
    with TemporaryDirectory(prefix="mesophoto-bench-") as name:
        truth, backup = make(Path(name), chance)
        folder = Path(name, "clinic")
        originals = sorted((folder / "originals").glob("??/*"))
        database = folder / DATABASE
        assert verify_folder(folder, Quiet()).findings == ()
        while tried.total() < damages:
            where = ("original", "database")[tried.total() % 2]
            path = chance.choice(originals) if where == "original" else database
            kind, before = chance.choice(KINDS), path.read_bytes()
            if damage(path, kind, chance):
                key = (where, kind)
                tried[key] += 1
                was_found, was_named = look(folder, path, truth, backup)
                found[key] += was_found
                named[key] += was_named
                show_progress(tried.total(), damages, "damages")
            path.write_bytes(before)
        assert verify_folder(folder, Quiet()).findings == ()
    print(f"\n{damages} damages, one at a time, to {len(truth)} photos and their database\n")
    print("| where | what | tried | found | photo, or newest good backup, named |\n|---|---|---|---|---|")
    for where, kind in sorted(tried):
        key = (where, kind)
        print(f"| {where} | {kind} | {tried[key]} | {found[key]} | {named[key]} |")
    print(f"| all | | {tried.total()} | {found.total()} | {named.total()} |")
    sys.exit(found != tried or named != tried)


if __name__ == "__main__":
    main()
