"""How fast a library is: opening, searching, a patient's timeline, importing.

Run as ``python tests/benchmarks/bench_library.py [patients]``. Prints a table; asserts nothing.
"""

import hashlib
import os
import shutil
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
from sqlalchemy import insert

from mesophoto.library.entities import PhotoFindings
from mesophoto.library.library import Library
from mesophoto.library.schema import Base, new_id
from mesophoto.library.stored import details_to, spots_to
from mesophoto.library.text import search_key
from mesophoto.library.vault.secrets import Passphrase
from mesophoto.library.vault.slots import Argon2Cost
from mesophoto.records import Measurement
from mesophoto.workflows.import_photos import commit
from mesophoto.workflows.import_plan import CardPerson, ImportItem, ImportPlan
from mesophoto.workflows.journal import Journal
from mesophoto.workflows.operations import EditPatient
from mesophoto.workflows.progress import Quiet
from mesophoto.workflows.timeline import timeline

PATIENTS = 10_000
SESSIONS_PER_PATIENT = 6
PHOTOS_PER_PATIENT = 20
LONG_SESSIONS, LONG_PHOTOS = 24, 120
REGIONS, METRICS = 13, 11
IMPORTED, IMPORTED_BYTES, TURNS = 100, 8_000_000, 10
TABLES = ("patients", "sessions", "originals", "photos", "operations", "row_changes", "audit")
VIEWS = ("face_frontal", "face_45", "hand_dorsum", "close_up", "other")
NAMES = ("Weber", "Müller", "Lang", "Rossi", "García", "Dubois", "Novák", "Yılmaz", "O'Neill", "Sørensen")


def fill(library: Library, patients: int) -> str:
    """Add patients with sessions and photos, and one with many; returns that one's key."""
    made = {"practitioner_id": library.practitioner.id, "created_at": datetime.now(UTC), "deleted_at": None}
    rows: dict[str, list[dict[str, Any]]] = {name: [] for name in TABLES}
    for number in range(patients + 1):
        family, given = NAMES[number % len(NAMES)], f"Given{number // len(NAMES)}"
        key = new_id()
        rows["patients"].append({
            "id": key, "number": str(number), "family_name": family, "given_name": given, "birth_date": None,
            "sex": "female", "note": "", "search_key": search_key(f"{family} {given} {number}"), **made,
        })  # fmt: skip
        many = number == patients
        sessions = LONG_SESSIONS if many else SESSIONS_PER_PATIENT
        days = [date(2020, 1, 1) + timedelta(days=30 * visit) for visit in range(sessions)]
        keys = [new_id() for _ in days]
        rows["sessions"] += [
            {"id": k, "patient_id": key, "date": day, "note": "", **made}
            for k, day in zip(keys, days, strict=True)
        ]
        for place in range(LONG_PHOTOS if many else PHOTOS_PER_PATIENT):
            sha256 = f"{number:032d}{place:032d}"
            rows["originals"].append({
                "sha256": sha256, "byte_size": 8_000_000, "format": "JPEG", "stored_sha256": sha256,
                "key_owner": None, "wrapped_key": None,
                "practitioner_id": made["practitioner_id"], "created_at": made["created_at"],
            })  # fmt: skip
            rows["photos"].append({
                "id": new_id(), "session_id": keys[place % sessions], "sha256": sha256, "file_name": "a.jpg",
                "view": VIEWS[place // sessions % 5],
                "side": "none", "moment": "before", "day": None, "captured_at": None, "position": place,
                "details": {"width_px": 6000, "height_px": 4000}, "scale": None, **made,
            })  # fmt: skip
        write_history(rows, keys, len(rows["photos"]) - (LONG_PHOTOS if many else PHOTOS_PER_PATIENT), key)
    with library.write() as transaction:
        for name, values in rows.items():
            transaction.connection.execute(insert(Base.metadata.tables[name]), values)
    measure(library, key)
    return key


def write_history(
    rows: dict[str, list[dict[str, Any]]], sessions: list[str], first: int, patient: str
) -> None:
    """Add journal and audit of importing a patient's photos, session by session."""
    photos = rows["photos"][first:]
    who = {"practitioner_id": photos[0]["practitioner_id"], "at": photos[0]["created_at"]}
    for session in sessions:
        number = len(rows["operations"]) + 1
        new = [photo["id"] for photo in photos if photo["session_id"] == session]
        rows["operations"].append({
            "number": number, "kind": "do", "action": "import_photos", "name": f"Import {len(new)} photos",
            "undoable": True, "target": None, "undone_by": None, "patient_ids": [patient], **who,
        })  # fmt: skip
        rows["row_changes"] += [
            {
                "operation": number, "position": position, "table": "photos", "row_id": photo,
                "before": None, "after": {},
            }
            for position, photo in enumerate(new)
        ]  # fmt: skip
        rows["audit"].append({
            "number": number, "action": "import_photos", "operation": number,
            "subjects": [f"photos/{photo}" for photo in new], "details": None, "previous_hash": "0" * 64,
            "hash": "0" * 64, **who,
        })  # fmt: skip


def measure(library: Library, patient_id: str) -> None:
    """Keep measurements of every photo of a patient."""
    found = [
        Measurement(f"metric{metric}", f"region{region}", "mm2", 1.5, 0.1)
        for metric in range(METRICS)
        for region in range(REGIONS)
    ]
    empty = details_to(PhotoFindings(measurements=()))
    series = library.series(patient_id)
    with library.write() as transaction:
        for one in series:
            assert one.baseline is not None
            for photo in one.photos:
                key = transaction.insert(
                    "assessments",
                    {
                        "photo_id": photo.id, "baseline_photo_id": one.baseline.id, "algorithm": "a",
                        "inputs_sha256": "0" * 64, "details": empty, "spots": spots_to(()),
                    },
                )  # fmt: skip
                transaction.keep_measurements(key, found)
        transaction.append_operation("do", "measure_photo", "Measure", undoable=False)


def milliseconds(function: Callable[[], Any], repeats: int = 5) -> float:
    """Median time of a call."""
    times = []
    for _ in range(repeats):
        start = time.perf_counter()
        function()
        times.append(time.perf_counter() - start)
    return 1000 * float(np.median(times))


def names_of_undo(library: Library) -> tuple[str | None, str | None]:
    """What the menu shows after every write."""
    journal = Journal(library)
    return journal.undo_name, journal.redo_name


def edit(library: Library, patient_id: str) -> None:
    """Change a patient's note."""
    Journal(library).do(EditPatient(patient_id=patient_id, number="17", note=new_id()))


def seconds_of_import(library: Library, files: Sequence[Path], patient_id: str) -> float:
    """Keep files as an import does once they were looked at."""
    items = tuple(
        ImportItem(
            path, path.name, hashlib.sha256(path.read_bytes()).hexdigest(), b"thumbnail", None, None, None,
            date(2026, 1, 12), "close_up", "none", "before", None, 0,
        )
        for path in files
    )  # fmt: skip
    start = time.perf_counter()
    result = commit(Journal(library), ImportPlan(items, (CardPerson(0, "", patient_id),)), Quiet())
    assert len(result.imported) == len(files)
    return time.perf_counter() - start


def seconds_of_copy(files: Sequence[Path], folder: Path) -> float:
    """Copy files and sync each: the least that keeping them takes."""
    folder.mkdir()
    start = time.perf_counter()
    for path in files:
        with (folder / path.name).open("wb") as file:
            file.write(path.read_bytes())
            file.flush()
            os.fsync(file.fileno())
    return time.perf_counter() - start


def cost_of_safety(folder: Path, libraries: Sequence[tuple[Library, str]]) -> list[float]:
    """Import the same photos into each library; how long that takes against copying and syncing them.

    Taken in turns, so that what else the disk does meets all alike.
    """
    random = np.random.default_rng(0)
    copied, imported = 0.0, [0.0] * len(libraries)
    for turn in range(TURNS):
        files = [folder / f"{turn}-{number}.jpg" for number in range(IMPORTED // TURNS)]
        for path in files:
            path.write_bytes(random.bytes(IMPORTED_BYTES))
        os.sync()  # a card's photos are on the card already
        copied += seconds_of_copy(files, folder / f"copy{turn}")
        for place, (library, patient_id) in enumerate(libraries):
            imported[place] += seconds_of_import(library, files, patient_id)
        shutil.rmtree(folder / f"copy{turn}")
        for path in files:
            path.unlink()
    print(f"copied {IMPORTED} files in {copied:.1f} s", file=sys.stderr)
    return [seconds / copied for seconds in imported]


def ask(library: Library, long: str) -> list[tuple[str, str, float]]:
    """What is asked of a library while somebody waits, what it must reach, and the milliseconds it took."""
    return [
        ("list all patients", "", milliseconds(library.patients)),
        ("search as you type: “web”", "≤ 50 ms", milliseconds(lambda: library.patients("web"))),
        ("search as you type: “Müller 31”", "≤ 50 ms", milliseconds(lambda: library.patients("Müller 31"))),
        ("search: “e”, which all have", "", milliseconds(lambda: library.patients("e"))),
        ("search: “e”, the first 200", "≤ 50 ms", milliseconds(lambda: library.patients("e", limit=200))),
        ("a patient", "", milliseconds(lambda: library.patient(long))),
        ("is a photo held?", "", milliseconds(lambda: library.held("0" * 64))),
        ("names of Undo and Redo", "", milliseconds(lambda: names_of_undo(library))),
        ("edit a patient", "", milliseconds(lambda: edit(library, long))),
        (
            f"timeline: {LONG_SESSIONS} sessions, {LONG_PHOTOS} photos, {METRICS * REGIONS} values each; "
            "charts of one view",
            "≤ 150 ms",
            milliseconds(lambda: timeline(library, long).series[0].charts),
        ),
    ]


def main() -> None:
    """Measure and print the table."""
    patients = int(sys.argv[1]) if len(sys.argv) > 1 else PATIENTS
    passphrase = Passphrase("a passphrase of some words")
    columns = []
    with TemporaryDirectory(prefix="mesophoto-bench-") as name, ExitStack() as open_ones:
        folder, libraries = Path(name), []
        # What a guess of the passphrase costs is chosen to be about a second: not what is measured here.
        for form, secret in (("plain", None), ("vault", passphrase)):
            where = folder / form
            with Library.create(where, passphrase=secret, cost=Argon2Cost(64, 1, 1)) as library:
                long = fill(library, patients)
            opening = milliseconds(lambda: Library.open(where, secret=secret).close())  # noqa: B023
            library = open_ones.enter_context(Library.open(where, secret=secret))
            columns.append([("open the library", "≤ 1000 ms", opening), *ask(library, long)])
            libraries.append((library, long))
        costs = cost_of_safety(folder, libraries)
    print(f"Library of {patients} patients, {patients * PHOTOS_PER_PATIENT} photos\n")
    print("| what | reach | plain | vault |\n|---|---|---|---|")
    for (what, reach, plain), (_, _, vault) in zip(*columns, strict=True):
        print(f"| {what} | {reach} | {plain:.0f} ms | {vault:.0f} ms |")
    print(
        f"| import {IMPORTED} × 8 MB against copy and fsync | ≤ 2 × | {costs[0]:.2f} × | {costs[1]:.2f} × |"
    )


if __name__ == "__main__":
    main()
