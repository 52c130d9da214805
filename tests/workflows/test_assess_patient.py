"""Measuring a patient step by step: what is measured, kept, skipped and told."""

import os
import shutil
import signal
from collections.abc import Callable
from concurrent.futures import BrokenExecutor, Executor, Future
from datetime import datetime
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from mesophoto.errors import PhotoError
from mesophoto.library.entities import PhotoFindings, SpotEntry
from mesophoto.library.library import Library
from mesophoto.records import Change, Measurement, Scale
from mesophoto.workflows.assess_patient import AssessResult, assess_patient, stale
from mesophoto.workflows.import_photos import commit, scan
from mesophoto.workflows.journal import Journal
from mesophoto.workflows.measuring import Measured, Step
from mesophoto.workflows.operations import (
    ChangeSetting,
    DrawRegion,
    EditPhoto,
    ExcludeSpot,
    SetBaseline,
    SetScale,
)
from mesophoto.workflows.packing import pack_mask
from mesophoto.workflows.pictures import overlays, picture, thumbnail
from mesophoto.workflows.progress import Quiet
from mesophoto.workflows.timeline import NOT_MEASURED, timeline
from mesophoto.workflows.workers import Workers

DAYS = (datetime(2026, 1, 12, 9), datetime(2026, 2, 9, 9), datetime(2026, 3, 2, 9), datetime(2026, 3, 2, 11))


class Inline(Executor):
    """Runs a call at once, in this thread; breaks the first so many times."""

    def __init__(self, breaks: int = 0) -> None:
        self.breaks = breaks

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        future: Future[Any] = Future()
        if self.breaks:
            self.breaks -= 1
            future.set_exception(BrokenExecutor("a worker was killed"))
            return future
        try:
            future.set_result(fn(*args, **kwargs))
        except PhotoError as error:
            future.set_exception(error)
        return future


class Engine:
    """Measures nothing, and notes what it was asked."""

    def __init__(self) -> None:
        self.steps: list[Step] = []
        self.unreadable = ""

    def __call__(self, step: Step) -> Measured:
        self.steps.append(step)
        if step.photo.file_name == self.unreadable:
            raise PhotoError(f"{step.photo.file_name} is damaged.")
        value = float(len(self.steps))
        area = Measurement("pigmentation_area", "face", "mm2", value, 0.1, None, 1, {"floor": 3.0})
        redness = Measurement("redness", "face", "a*", None, None, "the photo is too small", 2)
        changes = ()
        if step.photo != step.baseline:
            changes = (
                Change("pigmentation_area", "face", "mm2", 1.0, value, value - 1, None, "noise unknown"),
            )
        mask = np.zeros((64, 96), bool)
        mask[10:20, 30:50] = True
        return Measured(
            PhotoFindings(measurements=(area, redness), changes=changes),
            (SpotEntry(((1.0, 1.0), (5.0, 1.0), (3.0, 4.0)), (3.0, 2.0), 6.0, 4.5),),
            {"face": ((0.0, 0.0), (50.0, 0.0), (20.0, 40.0))},
            {"pigmentation": pack_mask(mask)},
        )

    @property
    def names(self) -> list[str]:
        return [step.photo.file_name for step in self.steps]


@pytest.fixture
def photos(
    library: Library, patient: str, tmp_path: Path, nobody: None, write_photo: Callable[..., Path]
) -> list[str]:
    """Keys of four photos of one series; the last was taken right after the treatment of its day."""
    for number, taken in enumerate(DAYS):
        write_photo(tmp_path / "card" / f"{number}.jpg", number, taken)
    commit(Journal(library), scan(library, [tmp_path / "card"], Quiet(), patient), Quiet())
    return [photo.id for photo in library.photos(patient)]


@pytest.fixture
def engine(monkeypatch: pytest.MonkeyPatch) -> Engine:
    monkeypatch.setattr("mesophoto.workflows.tasks.algorithm", lambda: "counting calls")
    return Engine()


def run(
    library: Library, patient: str, engine: Engine, progress: Quiet | None = None, breaks: int = 0
) -> AssessResult:
    return assess_patient(library, patient, progress or Quiet(), Inline(breaks), engine)


def test_each_photo_is_measured_against_the_baseline_and_kept(
    library: Library, patient: str, photos: list[str], engine: Engine
) -> None:
    assert stale(library, patient) == 4
    assert run(library, patient, engine) == AssessResult(4, 0, (), False)
    assert engine.names == ["0.jpg", "1.jpg", "2.jpg", "3.jpg"]
    assert {step.baseline.file_name for step in engine.steps} == {"0.jpg"}
    assert stale(library, patient) == 0
    kept = library.assessments(patient)
    assert [found.photo_id for found in kept] == photos
    assert kept[1].measurements[0].value == 2.0
    assert kept[1].measurements[0].parameters == {"floor": 3.0}
    assert kept[1].changes[0].delta == 1.0
    assert [spot.area_px2 for spot in library.spots(kept[1].id)] == [6.0]


def test_what_was_measured_is_not_measured_again(
    library: Library, patient: str, photos: list[str], engine: Engine
) -> None:
    run(library, patient, engine)
    assert run(library, patient, engine) == AssessResult(0, 4, (), False)
    assert len(engine.steps) == 4


def test_what_was_undone_after_it_was_measured_is_measured_anew(
    library: Library, patient: str, photos: list[str], engine: Engine
) -> None:
    """Of the two assessments the newest is shown, and that is of the scale that was undone."""
    run(library, patient, engine)
    journal = Journal(library)
    journal.do(SetScale(photos[0], Scale(7.5, 0.05, "ruler")))
    run(library, patient, engine)
    wrong = [found.id for found in timeline(library, patient).series[0].assessments.values()]
    journal.undo()
    assert stale(library, patient) == 4
    run(library, patient, engine)
    assert stale(library, patient) == 0
    shown = [found.id for found in timeline(library, patient).series[0].assessments.values()]
    assert not set(shown) & set(wrong)
    assert [step.inputs_sha256 for step in engine.steps[:4]] == [
        step.inputs_sha256 for step in engine.steps[-4:]
    ]


def test_measuring_is_no_step_of_undo(
    library: Library, patient: str, photos: list[str], engine: Engine
) -> None:
    run(library, patient, engine)
    assert Journal(library).undo_name == "Import 4 photos"
    assert [line.action for line in library.audit(4)] == ["measure_photo"] * 4


class StopAfter(Quiet):
    def __init__(self, photos: int) -> None:
        super().__init__()
        self.photos = photos

    def report(self, done: int, total: int, what: str) -> None:
        if done >= self.photos:
            self.cancel()


def test_a_cancelled_run_keeps_its_results_and_the_next_goes_on(
    library: Library, patient: str, photos: list[str], engine: Engine
) -> None:
    result = run(library, patient, engine, StopAfter(2))
    assert (result.measured, result.cancelled) == (2, True)
    assert stale(library, patient) == 2
    assert run(library, patient, engine) == AssessResult(2, 2, (), False)


def test_a_photo_that_cannot_be_read_is_told_and_the_rest_is_measured(
    library: Library, patient: str, photos: list[str], engine: Engine
) -> None:
    engine.unreadable = "1.jpg"
    result = run(library, patient, engine)
    assert (result.measured, result.failed) == (3, ((photos[1], "1.jpg is damaged."),))


def test_a_step_whose_worker_was_killed_is_repeated(
    library: Library, patient: str, photos: list[str], engine: Engine
) -> None:
    assert run(library, patient, engine, breaks=2) == AssessResult(4, 0, (), False)


def test_a_step_that_always_kills_its_worker_is_told(
    library: Library, patient: str, photos: list[str], engine: Engine
) -> None:
    result = run(library, patient, engine, breaks=10**6)
    assert result.measured == 0
    assert [sentence for _, sentence in result.failed if "want of memory" in sentence]
    assert len(result.failed) == 4


@pytest.mark.parametrize(
    "change",
    [
        lambda photos: SetScale(photos[0], Scale(5.0, 0.0, "given")),
        lambda photos: ChangeSetting("marker_mm", 20),
        lambda photos: DrawRegion(photo_id=photos[0], region="scar", polygon=((0, 0), (9, 0), (0, 9))),
        lambda photos: ExcludeSpot(photo_id=photos[0], x_px=3, y_px=4),
        lambda photos: SetBaseline(photos[1]),
    ],
)
def test_what_a_result_depends_on_makes_all_photos_want_measuring_again(
    library: Library, patient: str, photos: list[str], engine: Engine, change: Callable[[list[str]], Any]
) -> None:
    run(library, patient, engine)
    journal = Journal(library)
    journal.do(change(photos))
    assert stale(library, patient) == 4
    journal.undo()
    assert stale(library, patient) == 0


def test_a_scale_of_one_photo_concerns_that_photo_only(
    library: Library, patient: str, photos: list[str], engine: Engine
) -> None:
    run(library, patient, engine)
    Journal(library).do(SetScale(photos[2], Scale(5.0, 0.0, "given")))
    assert stale(library, patient) == 1


def test_another_way_of_measuring_makes_all_want_measuring_again(
    library: Library, patient: str, photos: list[str], engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    run(library, patient, engine)
    monkeypatch.setattr("mesophoto.workflows.tasks.algorithm", lambda: "a better way")
    assert stale(library, patient) == 4
    run(library, patient, engine, StopAfter(2))
    (series,) = timeline(library, patient).series
    assert [point.reason for point in series.charts[0].points] == [None, None, NOT_MEASURED, NOT_MEASURED]


def test_measuring_again_adds_and_never_overwrites(
    library: Library, patient: str, photos: list[str], engine: Engine
) -> None:
    run(library, patient, engine)
    first = library.assessments(patient)
    Journal(library).do(ChangeSetting("marker_mm", 20))
    run(library, patient, engine)
    assert library.assessments(patient)[:4] == first
    assert len(library.assessments(patient)) == 8


def test_the_timeline_has_values_reasons_and_the_baseline(
    library: Library, patient: str, photos: list[str], engine: Engine
) -> None:
    run(library, patient, engine)
    (series,) = timeline(library, patient).series
    assert series.baseline is not None
    assert [point.reason for point in series.charts[1].points] == ["the photo is too small"] * 4
    area = series.charts[0]
    assert (area.metric, area.region, area.unit) == ("pigmentation_area", "face", "mm2")
    assert [point.value for point in area.points] == [1.0, 2.0, 3.0, 4.0]
    assert [point.is_baseline for point in area.points] == [True, False, False, False]
    assert [point.right_after for point in area.points] == [False, False, False, True]
    assert [point.when for point in area.points] == [day.date() for day in DAYS]
    assert area.points[1].change is not None
    assert area.points[0].change is None


class Hidden(Engine):
    """Half of the region is hidden in the second photo; the third cannot be compared at all."""

    def __call__(self, step: Step) -> Measured:
        name = step.photo.file_name
        value = {"0.jpg": 20.0, "1.jpg": 9.0, "2.jpg": 7.0, "3.jpg": 5.0}[name]
        area = Measurement("pigmentation_area", "face", "mm2", value, 0.5)
        key = ("pigmentation_area", "face", "mm2")
        changes = {
            "1.jpg": (Change(*key, 10.0, 9.0, -1.0, (-2.0, 0.0), "within noise"),),
            "2.jpg": (Change(*key, 20.0, 7.0, None, None, "not comparable", "another light"),),
            "3.jpg": (Change(*key, 20.0, 5.0, None, None, "not comparable", "swollen"),),
        }
        return Measured(PhotoFindings(measurements=(area,), changes=changes.get(name, ())))


def test_the_chart_draws_the_change_on_shared_skin_and_leaves_honest_gaps(
    library: Library, patient: str, photos: list[str], engine: Engine
) -> None:
    run(library, patient, Hidden())
    (series,) = timeline(library, patient).series
    points = series.charts[0].points
    assert [point.value for point in points] == [20.0, 19.0, None, 5.0]
    assert points[2].reason == "another light"
    assert points[3].right_after


def test_photos_not_measured_yet_say_so(
    library: Library, patient: str, photos: list[str], engine: Engine
) -> None:
    run(library, patient, engine, StopAfter(1))
    (series,) = timeline(library, patient).series
    assert [point.reason for point in series.charts[0].points] == [None] + [NOT_MEASURED] * 3


def test_another_baseline_asks_for_new_measurements(
    library: Library, patient: str, photos: list[str], engine: Engine
) -> None:
    run(library, patient, engine)
    Journal(library).do(SetBaseline(photos[1]))
    (series,) = timeline(library, patient).series
    assert series.charts == ()
    run(library, patient, engine)
    (series,) = timeline(library, patient).series
    assert [point.is_baseline for point in series.charts[0].points] == [False, True, False, False]


def test_a_series_of_right_after_photos_alone_is_not_measured(
    library: Library, patient: str, photos: list[str], engine: Engine
) -> None:
    for photo in photos:
        Journal(library).do(EditPhoto(photo_id=photo, view="close_up", side="none", moment="right_after"))
    assert run(library, patient, engine) == AssessResult(0, 0, (), False)


def test_overlays_belong_to_their_assessment(
    library: Library, patient: str, photos: list[str], engine: Engine
) -> None:
    photo = library.photo(photos[0])
    assert overlays(library, photo, None).reason == "not measured yet"
    run(library, patient, engine)
    (series,) = timeline(library, patient).series
    found = overlays(library, photo, series.assessments[photo.id])
    assert found.masks["pigmentation"].sum() == 200
    assert found.regions["face"].tolist() == [[0.0, 0.0], [50.0, 0.0], [20.0, 40.0]]


def test_overlays_are_made_again_where_the_cache_was_cleared(
    library: Library, patient: str, photos: list[str], engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mesophoto.workflows.pictures.measure_step", engine)
    run(library, patient, engine)
    (series,) = timeline(library, patient).series
    shutil.rmtree(library.folder / "cache")
    photo = library.photo(photos[1])
    assert overlays(library, photo, series.assessments[photo.id]).masks["pigmentation"].any()
    assert engine.names[4:] == ["1.jpg"]
    shutil.rmtree(library.folder / "cache")
    Journal(library).do(ChangeSetting("marker_mm", 20))
    assert overlays(library, photo, series.assessments[photo.id]).reason == "out of date: measure again"


def test_pictures_come_from_the_original(library: Library, patient: str, photos: list[str]) -> None:
    photo = library.photo(photos[0])
    assert picture(library, photo.sha256).shape == (64, 96, 3)
    assert thumbnail(library, photo.sha256) == thumbnail(library, photo.sha256)


@pytest.mark.skipif(os.name == "nt", reason="processes are killed otherwise there")
def test_workers_start_anew_when_one_was_killed() -> None:
    with Workers(1) as workers:
        first = workers.submit(os.getpid).result()
        doomed = workers.submit(os.kill, first, signal.SIGKILL)
        assert isinstance(doomed.exception(), BrokenExecutor)
        assert workers.submit(os.getpid).result() != first


@pytest.mark.skipif(os.name == "nt", reason="a signal is awaited")
def test_workers_end_at_once_in_the_middle_of_a_step() -> None:
    workers = Workers(1)
    waiting = workers.submit(signal.pause)
    workers.submit(os.getpid)
    workers.shutdown(cancel_futures=True)
    assert isinstance(waiting.exception(), BrokenExecutor)


class Never(Executor):
    """Takes steps and never does them; the user gives up waiting."""

    def __init__(self, progress: Quiet) -> None:
        self.progress = progress

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        future: Future[Any] = Future()
        future.set_running_or_notify_cancel()
        self.progress.cancel()
        return future


def test_a_cancel_does_not_wait_for_the_step_that_runs(
    library: Library, patient: str, photos: list[str], engine: Engine
) -> None:
    progress = Quiet()
    result = assess_patient(library, patient, progress, Never(progress), engine)
    assert (result.measured, result.cancelled) == (0, True)
