"""What a stranger finds in all that a locked library leaves behind, and what tampering gets through.

Run as ``python tests/benchmarks/bench_strangers.py [tampered files]``. A program with folders of its own
imports photos into a vault, measures them, fails, and is closed or killed; one encrypts a library that was
plain. Then every file it left anywhere (database, journal, thumbnails, temporary files, logs, settings) is
searched for names, notes, file names, what the camera wrote, and pixels: as they are, in other encodings and
deflated. A program that was killed while it cleared away plain copies is opened once before the search, as
its user would. The same search in a library without encryption shows that it finds them. Asserts nothing.
"""

import io
import os
import random
import signal
import subprocess
import sys
import time
import zlib
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from PIL import ExifTags, Image

from mesophoto.errors import LibraryError
from mesophoto.imaging.photo import read_photo
from mesophoto.library.conversion import encrypt_library
from mesophoto.library.database import VAULT_DATABASE, connect, sentences
from mesophoto.library.library import Library
from mesophoto.library.vault.sealed_file import TamperedError, unseal
from mesophoto.library.vault.secrets import Passphrase
from mesophoto.library.vault.slots import VAULT_FILE, Argon2Cost, read_slots
from mesophoto.workflows.assess_patient import assess_patient
from mesophoto.workflows.import_photos import commit, scan
from mesophoto.workflows.import_plan import ImportItem, ImportPlan
from mesophoto.workflows.journal import Journal
from mesophoto.workflows.look import thumbnail_of
from mesophoto.workflows.operations import AddPatient, EditPatient
from mesophoto.workflows.progress import Quiet

TAMPERED = 2000
PASSPHRASE = Passphrase("seven grey canaries")
CHEAP = Argon2Cost(64, 1, 1)
STRINGS = (
    "Canarywoman", "Yellowbeak", "KANARIEN-4711", "sings at five every morning", "canary_portrait",
    "Canary Photographer", "Canarycam Mark III", PASSPHRASE.text,
)  # fmt: skip
FORMATS = {"JPEG": "jpg", "PNG": "png", "TIFF": "tif"}
RUNS = ("vault, closed", "vault, killed", "encrypted later", "encrypting, killed")
CONTROL = "plain, killed"


def make_card(folder: Path) -> None:
    """Write photos full of noise, which no other photo has, and of what a camera tells."""
    folder.mkdir()
    for number, (kind, suffix) in enumerate(FORMATS.items()):
        noise = np.random.default_rng(number).integers(0, 255, (120, 160, 3), np.uint8)
        exif = Image.Exif()
        exif[ExifTags.Base.Artist], exif[ExifTags.Base.Model] = "Canary Photographer", "Canarycam Mark III"
        exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.DateTimeOriginal] = f"2026:01:{number + 10} 09:00:00"
        Image.fromarray(noise).save(folder / f"canary_portrait_{number}.{suffix}", kind, exif=exif)


def canaries(card: Path) -> dict[str, bytes]:
    """What to search for, by what it is."""
    found = {f"“{text}” in {code}": text.encode(code) for text in STRINGS for code in ("utf-8", "utf-16-le")}
    for path in card.iterdir():
        data, kind = path.read_bytes(), path.suffix
        rgb = np.asarray(Image.open(io.BytesIO(data)).convert("RGB"))
        thumbnail = thumbnail_of(read_photo(data, name=path.name).rgb)
        found[f"file of the {kind}, middle"] = data[len(data) // 2 :][:40]
        found[f"file of the {kind}, end"] = data[-200:-160]
        found[f"thumbnail of the {kind}"] = thumbnail[len(thumbnail) // 2 :][:40]
        found[f"pixels of the {kind}"] = rgb[60].tobytes()[:48]
        found[f"pixels of the {kind}, blue first"] = rgb[60, :, ::-1].tobytes()[:48]
    return found


def work(run: str, folder: Path, card: Path) -> None:
    """Be the program: import, edit, measure, fail, and end as ``run`` says."""
    encrypted_from_start = run.startswith("vault")
    library = Library.create(
        folder / "clinic", "Dr Example", PASSPHRASE if encrypted_from_start else None, CHEAP
    )
    add = AddPatient(number="KANARIEN-4711", family_name="Canarywoman", given_name="Yellowbeak")
    plan: ImportPlan = scan(library, [card], Quiet()).assign(0, add)
    for item in plan.items:
        plan = plan.with_item(_dated(item))
    assert len(commit(Journal(library), plan, Quiet()).imported) == len(FORMATS)
    note = EditPatient(
        patient_id=add.patient_id, number="KANARIEN-4711", family_name="Canarywoman",
        given_name="Yellowbeak", note="sings at five every morning",
    )  # fmt: skip
    Journal(library).do(note)
    assess_patient(library, add.patient_id, Quiet())
    _crash(library.folder)
    if run == "encrypted later":
        library = encrypt_library(library, PASSPHRASE, Quiet(), CHEAP)
    if run == "encrypting, killed":
        _kill_after_deciding()
        encrypt_library(library, PASSPHRASE, Quiet(), CHEAP)
    if run.endswith("killed"):
        os.kill(os.getpid(), signal.SIGKILL)
    library.close()


def _dated(item: ImportItem) -> ImportItem:
    return replace(item, session_date=item.session_date or date(2026, 1, 12))


def _crash(folder: Path) -> None:
    """Let a bug happen whose message and values tell of a patient, and keep what the app keeps of it."""
    from mesophoto.app import crash
    from mesophoto.app.settings import load_settings

    crash.start_log()
    try:
        patient = {"name": "Canarywoman", "file": "canary_portrait_0.jpg"}
        raise ValueError(f"cannot measure {patient}")
    except ValueError as bug:
        crash.log.error("bug\n%s", crash.describe_bug(bug))
    settings = load_settings()
    settings.remember_library(folder)
    settings.save()


def _kill_after_deciding() -> None:
    """Kill this process when the first plain copy is to be removed."""
    from mesophoto.library import leftovers

    def kill(*_: object, **__: object) -> None:
        os.kill(os.getpid(), signal.SIGKILL)

    leftovers._remove_files = kill  # type: ignore[assignment]


def run_program(run: str, folder: Path, card: Path) -> None:
    """Run the program in a process whose home and temporary folder are inside ``folder``."""
    (folder / "tmp").mkdir(parents=True)
    places = {name: str(folder / "home" / name.lower()) for name in (
        "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME",
    )}  # fmt: skip
    environment = {
        **os.environ, **places, "HOME": str(folder / "home"), "TMPDIR": str(folder / "tmp"),
        "QT_QPA_PLATFORM": "offscreen",
    }  # fmt: skip
    command = [sys.executable, __file__, "--run", run, str(folder), str(card)]
    done = subprocess.run(command, env=environment, check=False, capture_output=True, text=True, cwd=folder)
    wanted = -signal.SIGKILL if run.endswith("killed") else 0
    if done.returncode != wanted:
        raise RuntimeError(f"{run}: {done.returncode}\n{done.stderr}")
    (folder / "output.log").write_text(done.stdout + done.stderr)


def inflated(data: bytes) -> Iterator[bytes]:
    """All that can be inflated out of a file."""
    for start in range(len(data) - 2):
        if data[start] == 0x78 and int.from_bytes(data[start : start + 2], "big") % 31 == 0:
            with suppress(zlib.error):
                yield zlib.decompressobj().decompress(data[start:], 50_000_000)


def search(folder: Path, wanted: dict[str, bytes]) -> tuple[int, int, list[str]]:
    """Number of files, of bytes, and what was found where."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    size, found = 0, []
    for path in files:
        data = path.read_bytes()
        size += len(data)
        place = str(path.relative_to(folder))
        for what, canary in wanted.items():
            if canary in data or canary in place.encode() or any(canary in one for one in inflated(data)):
                found.append(f"{what} in {place}")
    return len(files), size, found


def tamper(data: bytes, other: bytes, random: random.Random) -> bytes:
    """Change a file in one of many ways."""
    place = random.randrange(len(data))
    ways: list[Callable[[], bytes]] = [
        lambda: data[:place] + bytes([data[place] ^ 1 << random.randrange(8)]) + data[place + 1 :],
        lambda: data[:place],
        lambda: data + random.randbytes(random.randrange(1, 40)),
        lambda: data[:place] + data[place + random.randrange(1, 64) :],
        lambda: data[:place] + other[place:],
        lambda: data[:place] + random.randbytes(16) + data[place + 16 :],
        lambda: data[:13] + other[13:],
        lambda: other,
    ]
    while True:
        changed = random.choice(ways)()
        if changed != data:
            return changed


def refused(data: bytes, path: Path, read: Callable[[], object]) -> bool:
    """Whether a changed file is refused when it is read."""
    before = path.read_bytes()
    path.write_bytes(data)
    try:
        read()
    except LibraryError:
        return True
    finally:
        path.write_bytes(before)
    return False


def check_pages(database: Path, key: bytes) -> None:
    """Refuse a database that has a page which is not as it was written."""
    with sentences(database), closing(connect(database, key)) as connection:
        if connection.execute("PRAGMA cipher_integrity_check").fetchall():
            raise LibraryError("a page was changed")


def tampering(folder: Path, count: int) -> dict[str, tuple[int, int]]:
    """By kind of file: how many were changed, and how many of those were taken for whole."""
    chance = random.Random(0)
    got: dict[str, tuple[int, int]] = {}

    def note(kind: str, was_refused: bool) -> None:
        tried, taken = got.get(kind, (0, 0))
        got[kind] = (tried + 1, taken + (not was_refused))

    with Library.open(folder / "clinic", secret=PASSPHRASE) as library:
        assert library.vault is not None
        key_of_database = library.vault.database_key
        originals = sorted((library.folder / "originals").glob("??/*"))
        with library.read() as connection:
            rows = connection.exec_driver_sql(
                "SELECT sha256, stored_sha256, key_owner, wrapped_key FROM originals"
            ).all()
        for number in range(count):
            row = rows[number % len(rows)]
            path = library.folder / "originals" / row.stored_sha256[:2] / row.stored_sha256
            other = next(one for one in originals if one != path).read_bytes()
            changed = tamper(path.read_bytes(), other, chance)
            read = lambda sha=row.sha256: library.read_original(sha)  # noqa: E731
            note("original, by its name", refused(changed, path, read))
            key = library.vault.unwrap_file_key(row.key_owner, row.wrapped_key, row.stored_sha256)
            note("original, by its chunks", _raises(TamperedError, lambda c=changed, k=key: unseal(c, k)))
        keys = sorted((library.folder / "keys").iterdir())
        for _ in range(count // 10):
            changed = tamper(keys[0].read_bytes(), bytes(60), chance)
            library.vault.patient_keys._known.clear()
            read = lambda: library.vault.patient_keys.read(keys[0].name)  # noqa: E731
            note("patient's key", refused(changed, keys[0], read))
    slots = folder / "clinic" / VAULT_FILE
    for _ in range(count // 10):
        changed = tamper(slots.read_bytes(), slots.read_bytes()[::-1], chance)
        before = read_slots(folder / "clinic")
        read = lambda: Library.open(folder / "clinic", secret=PASSPHRASE).close()  # noqa: E731
        note("key slots", refused(changed, slots, read) or _means_the_same(slots, changed, before))
    database = folder / "clinic" / VAULT_DATABASE
    whole = database.read_bytes()
    for _ in range(count // 10):
        place = chance.randrange(len(whole))
        changed = whole[:place] + bytes([whole[place] ^ 1 << chance.randrange(8)]) + whole[place + 1 :]
        note("database, one bit", refused(changed, database, lambda: check_pages(database, key_of_database)))
    return got


def _means_the_same(path: Path, changed: bytes, before: object) -> bool:
    """Whether a change was one of blanks or of letters' case only, which say nothing."""
    kept = path.read_bytes()
    path.write_bytes(changed)
    try:
        return read_slots(path.parent) == before
    finally:
        path.write_bytes(kept)


def _raises(kind: type[Exception], call: Callable[[], object]) -> bool:
    try:
        call()
    except kind:
        return True
    return False


def main() -> None:
    """Run all, and print the tables."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else TAMPERED
    with TemporaryDirectory(prefix="mesophoto-bench-") as name:
        folder = Path(name)
        card = folder / "card"
        make_card(card)
        wanted = canaries(card)
        print("| left behind by | files | MB | canaries | found | reach |\n|---|---|---|---|---|---|")
        for run in (*RUNS, CONTROL):
            place = folder / run.replace(", ", "-").replace(" ", "-")
            run_program(run, place, card)
            if run == "encrypting, killed":
                Library.open(place / "clinic", secret=PASSPHRASE).close()
            files, size, found = search(place, wanted)
            reach = "some: the search works" if run == CONTROL else "0"
            print(
                f"| {run} | {files} | {size / 1e6:.1f} | {len(wanted)} | {len(found)} | {reach} |", flush=True
            )
            for one in found if run != CONTROL else ():
                print(f"  {one}")
        start = time.perf_counter()
        print("\n| changed | files | taken for whole | reach |\n|---|---|---|---|")
        for kind, (tried, taken) in tampering(folder / "vault-closed", count).items():
            print(f"| {kind} | {tried} | {taken} | 0 |")
        print(f"\n{time.perf_counter() - start:.0f} s for tampering")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--run"]:
        work(sys.argv[2], Path(sys.argv[3]), Path(sys.argv[4]))
    else:
        main()
