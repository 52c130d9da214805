"""A folder measured without a library: nothing lost, nothing twice, whatever ends on the way."""

import csv
import hashlib
import json
import os
import signal
import subprocess
import sys
import time
import zipfile
from collections import Counter
from collections.abc import Callable
from concurrent.futures import BrokenExecutor, Executor, Future, ThreadPoolExecutor
from pathlib import Path

import pytest

from mesophoto.errors import Cancelled, UserError
from mesophoto.workflows.batch import measure_folder
from mesophoto.workflows.batch.one_photo import Found, Wanted, measure_photo
from mesophoto.workflows.measuring import algorithm
from mesophoto.workflows.progress import Quiet

WritePhoto = Callable[..., Path]


@pytest.fixture
def folder(tmp_path: Path, write_photo: WritePhoto) -> Path:
    """Eight photos, one of them in a folder of its own and one in an archive."""
    for number in range(6):
        write_photo(tmp_path / "in" / f"{number}.jpg", number)
    write_photo(tmp_path / "in" / "later" / "6.jpg", 6)
    with zipfile.ZipFile(tmp_path / "in" / "card.zip", "w") as archive:
        archive.write(write_photo(tmp_path / "7.jpg", 7), "7.jpg")
    return tmp_path / "in"


NAMES = [f"{number}.jpg" for number in range(6)] + ["card.zip/7.jpg", "later/6.jpg"]


def quick(wanted: Wanted) -> Found:
    """Stands for measuring, which the real engine is tried for."""
    value = {"metric": "redness", "unit": "a*", "sd": None, "scale_sd": None, "reason": None}
    sha256 = hashlib.sha256(wanted.origin.read()).hexdigest()
    told = tuple({**value, "region": region, "value": 1.5} for region in ("face", "nose"))
    return Found(wanted.photo, sha256, algorithm(), None, {"width_px": 96}, told)


class Counting:
    """Counts how often each photo is measured, and does as it is told before."""

    def __init__(self, before: Callable[[Wanted], object] = lambda wanted: None) -> None:
        self.times: Counter[str] = Counter()
        self._before = before

    def __call__(self, wanted: Wanted) -> Found:
        self._before(wanted)
        self.times[wanted.photo] += 1
        return quick(wanted)


class Here(Executor):
    """Measures where it is called; raises what an executor would whose worker is lost."""

    def __init__(self, loses: Callable[[str], bool] = lambda photo: False) -> None:
        self._loses = loses

    def submit(self, fn: Callable[..., Found], /, *args: Wanted, **_: object) -> "Future[Found]":  # type: ignore[override]
        future: Future[Found] = Future()
        if self._loses(args[0].photo):
            future.set_exception(BrokenExecutor("lost"))
        else:
            future.set_result(fn(*args))
        return future


def read_table(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def photos_of(path: Path) -> list[str]:
    return list(dict.fromkeys(row["photo"] for row in read_table(path)))


def test_a_row_for_each_photo_and_region(folder: Path, tmp_path: Path) -> None:
    result = measure_folder(folder, tmp_path / "r.csv", Here(), engine=quick)
    rows = read_table(tmp_path / "r.csv")
    assert [(row["photo"], row["region"]) for row in rows] == [
        (n, r) for n in NAMES for r in ("face", "nose")
    ]
    assert {row["redness_a_star"] for row in rows} == {"1.5"}
    assert (result.rows, result.photos, result.measured, result.failed) == (16, 8, 8, ())


def test_real_photos_bad_ones_and_films(folder: Path, tmp_path: Path) -> None:
    for path in (*folder.glob("[1-5].jpg"), folder / "card.zip"):
        path.unlink()
    (folder / "0.jpg").rename(folder / "=1+1.jpg")
    (folder / "bad.jpg").write_bytes(b"no photo")
    (folder / "clip.mp4").write_bytes(b"a film")
    with ThreadPoolExecutor(2) as threads:
        result = measure_folder(folder, tmp_path / "r.csv", threads, whole=True, px_per_mm=5)
    rows = {row["photo"]: row for row in read_table(tmp_path / "r.csv")}
    assert list(rows) == ["./=1+1.jpg", "bad.jpg", "later/6.jpg"]
    good = rows["later/6.jpg"]
    assert (good["region"], good["px_per_mm"], good["scale_source"]) == ("whole", "5.0", "given")
    assert good["sha256"] == hashlib.sha256((folder / "later" / "6.jpg").read_bytes()).hexdigest()
    assert good["redness_a_star"] or good["redness_a_star_reason"]
    assert rows["bad.jpg"]["region"] == ""
    assert rows["bad.jpg"]["reason"].startswith("bad.jpg is not a photo that can be read")
    assert [photo for photo, _ in result.failed] == ["bad.jpg"]
    assert ["clip.mp4" in sentence for sentence in result.left_out] == [True]


def test_going_on_measures_what_is_new_altered_or_could_not_be_read(
    folder: Path, tmp_path: Path, write_photo: WritePhoto
) -> None:
    out = tmp_path / "r.csv"
    measure_folder(folder, out, Here(loses=lambda photo: photo == "5.jpg"), engine=quick)
    assert "5.jpg was not measured" in {row["photo"]: row for row in read_table(out)}["5.jpg"]["reason"]
    write_photo(folder / "0.jpg", 100)
    write_photo(folder / "new.jpg", 101)
    (folder / "1.jpg").unlink()
    with pytest.raises(UserError, match="--resume"):
        measure_folder(folder, out, Here(), engine=quick)
    engine = Counting()
    result = measure_folder(folder, out, Here(), engine=engine, resume=True)
    assert engine.times == {"0.jpg": 1, "5.jpg": 1, "new.jpg": 1}
    assert (result.kept, result.failed) == (5, ())
    assert photos_of(out) == sorted({*NAMES, "new.jpg"} - {"1.jpg"})
    with pytest.raises(UserError, match="another way"):
        measure_folder(folder, out, Here(), engine=quick, resume=True, px_per_mm=4)


def test_stopped_it_keeps_what_was_done(folder: Path, tmp_path: Path) -> None:
    out, stop = tmp_path / "r.csv", Quiet()
    first = Counting(lambda wanted: wanted.photo == "2.jpg" and stop.cancel())
    with pytest.raises(Cancelled):
        measure_folder(folder, out, Here(), engine=first, progress=stop, at_once=1)
    assert photos_of(out) == ["0.jpg", "1.jpg", "2.jpg"]
    second = Counting()
    measure_folder(folder, out, Here(), engine=second, resume=True)
    assert first.times + second.times == Counter(NAMES)


def test_a_line_that_was_cut_short_is_measured_again(folder: Path, tmp_path: Path) -> None:
    out, journal = tmp_path / "r.csv", tmp_path / "r.csv.journal"
    measure_folder(folder, out, Here(), engine=quick)
    data = journal.read_bytes()
    last = json.loads(data.splitlines()[-1])["photo"]
    journal.write_bytes(data[:-20])
    engine = Counting()
    measure_folder(folder, out, Here(), engine=engine, resume=True)
    assert engine.times == {last: 1}
    assert photos_of(out) == NAMES


def test_only_the_photo_that_ends_its_worker_is_given_up(folder: Path, tmp_path: Path) -> None:
    """A pool breaks as a whole: what ran beside the photo is not to blame."""
    submitted: list[str] = []

    class Pool(Here):
        """Whatever is handed over together with 3.jpg is lost with it."""

        def submit(self, fn: Callable[..., Found], /, *args: Wanted, **_: object) -> "Future[Found]":  # type: ignore[override]
            submitted.append(args[0].photo)
            self._loses = lambda photo: photo == "3.jpg" or (photo in ("2.jpg", "4.jpg") and once(photo))
            return super().submit(fn, *args)

    seen: Counter[str] = Counter()

    def once(photo: str) -> bool:
        seen[photo] += 1
        return seen[photo] == 1

    engine = Counting()
    result = measure_folder(folder, tmp_path / "r.csv", Pool(), engine=engine)
    assert [photo for photo, _ in result.failed] == ["3.jpg"]
    assert engine.times == Counter(name for name in NAMES if name != "3.jpg")
    assert Counter(submitted)["3.jpg"] == 3


def test_workers_that_end_whatever_they_measure_end_the_batch(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="whatever they measure"):
        measure_folder(folder, tmp_path / "r.csv", Here(loses=lambda photo: True), engine=quick)


def test_a_worker_of_another_version_is_refused(folder: Path, tmp_path: Path) -> None:
    def other(wanted: Wanted) -> Found:
        return Found(wanted.photo, "00", "mesophoto 9.9")

    with pytest.raises(UserError, match=r"mesophoto 9\.9"):
        measure_folder(folder, tmp_path / "r.csv", Here(), engine=other)
    assert photos_of(tmp_path / "r.csv") == []


def test_a_fault_of_the_program_is_told_and_the_rest_goes_on(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise ZeroDivisionError("a bug")

    monkeypatch.setattr("mesophoto.workflows.batch.one_photo.measure", fail)
    result = measure_folder(folder, tmp_path / "r.csv", Here(), engine=measure_photo)
    assert len(result.failed) == len(result.faults) == 8
    assert "ZeroDivisionError: a bug" in result.faults[0]


@pytest.mark.skipif(os.name == "nt", reason="there is no SIGKILL")
def test_killed_and_started_again(folder: Path, tmp_path: Path) -> None:
    out, journal = tmp_path / "r.csv", tmp_path / "r.csv.journal"
    command = [sys.executable, "-m", "mesophoto", "batch", str(folder), "--out", str(out), "--workers", "1"]
    with subprocess.Popen(command, cwd=Path(__file__).parents[3], stderr=subprocess.DEVNULL) as child:
        while not (journal.exists() and journal.read_bytes().count(b"\n") >= 3):
            assert child.poll() is None, "the child ended before it could be killed"
            time.sleep(0.01)
        child.send_signal(signal.SIGKILL)
    done = journal.read_bytes().count(b"\n") - 1
    engine = Counting()
    result = measure_folder(folder, out, Here(), engine=engine, resume=True)
    assert result.kept == done
    assert sum(engine.times.values()) == 8 - done
    assert photos_of(out) == NAMES
