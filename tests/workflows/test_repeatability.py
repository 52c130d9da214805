"""The clinic's own repeat shots: which count, what is learnt of them, and what is measured anew."""

from collections.abc import Callable
from concurrent.futures import Executor, Future
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from mesophoto.assessment.noise import NoiseTable, shipped_noise
from mesophoto.errors import PhotoError
from mesophoto.library.library import Library
from mesophoto.workflows.clinic_noise import clinic_tables, forget_noise, keep_noise
from mesophoto.workflows.import_photos import commit, scan
from mesophoto.workflows.journal import Journal
from mesophoto.workflows.measuring import RepeatFound, Step
from mesophoto.workflows.operations import EditPhoto
from mesophoto.workflows.progress import Quiet
from mesophoto.workflows.repeatability import find_repeats, join_tables, study_repeats
from mesophoto.workflows.tasks import tasks_of

SHOTS = 12
KEY = ("pigmentation_area", "face", "mm2")
RARE = ("wrinkle_length", "face", "mm")


class Inline(Executor):
    """Runs a call at once, in this thread."""

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        future: Future[Any] = Future()
        try:
            future.set_result(fn(*args, **kwargs))
        except PhotoError as error:
            future.set_exception(error)
        return future


class Repeats:
    """Compares nothing: gives values that vary by 2 mm² about 100."""

    def __init__(self) -> None:
        self.rng = np.random.default_rng(3)
        self.count = 0

    def __call__(self, step: Step) -> RepeatFound:
        self.count += 1
        first, second = 100 + 2 * self.rng.standard_normal(2)
        rare = ((RARE, 5.0, 6.0),) if self.count <= 4 else ()
        if self.count == SHOTS - 1:
            raise PhotoError(f"{step.photo.file_name} is damaged.")
        return RepeatFound(((KEY, float(first), float(second)), *rare))


@pytest.fixture
def shots(
    library: Library, patient: str, tmp_path: Path, nobody: None, write_photo: Callable[..., Path]
) -> list[str]:
    """Keys of twelve shots of one session and two of the next."""
    start = datetime(2026, 1, 12, 9)
    times = [start + timedelta(minutes=number) for number in range(SHOTS)]
    times += [start + timedelta(days=30, minutes=number) for number in range(2)]
    for number, taken in enumerate(times):
        write_photo(tmp_path / "card" / f"{number:02}.jpg", number, taken)
    commit(Journal(library), scan(library, [tmp_path / "card"], Quiet(), patient), Quiet())
    return [photo.id for photo in library.photos(patient)]


def test_neighbours_of_one_session_are_repeats(library: Library, shots: list[str]) -> None:
    pairs = find_repeats(library)
    assert len(pairs) == SHOTS - 1 + 1
    assert {pair.source for pair in pairs} == {"repeat shots"}
    assert all(pair.first.session_id == pair.photo.session_id for pair in pairs)


def test_a_photo_taken_right_after_a_treatment_is_no_repeat(library: Library, shots: list[str]) -> None:
    last = library.photo(shots[-1])
    Journal(library).do(
        EditPhoto(photo_id=last.id, view=last.view, side=last.side, moment="right_after", day=None)
    )
    assert len(find_repeats(library)) == SHOTS - 1


def test_days_count_only_of_those_whose_skin_was_left_alone(
    library: Library, patient: str, shots: list[str]
) -> None:
    days = [pair for pair in find_repeats(library, {patient}) if pair.source == "untreated days"]
    assert len(days) == 1
    assert days[0].first.session_id != days[0].photo.session_id


def test_a_study_learns_what_enough_pairs_show(library: Library, shots: list[str]) -> None:
    (study,) = study_repeats(library, Quiet(), Inline(), engine=Repeats())
    assert (study.people, study.pairs, study.unusable) == (1, 12, 1)
    assert list(study.table.rows) == [KEY]
    rows = {(row.metric, row.region, row.unit): row for row in study.rows}
    # A little above the SD of these pairs: what others would have been covered by.
    assert 1.0 < study.table.rows[KEY].sd(100.0) / rows[KEY].repeatability.sd < 1.3
    assert rows[KEY].in_use
    assert not rows[RARE].in_use
    assert rows[KEY].repeatability.subjects == 11


def test_a_stopped_study_holds_what_was_compared(library: Library, shots: list[str]) -> None:
    class Stopping(Quiet):
        def report(self, done: int, total: int, what: str) -> None:
            if done == 4:
                self.cancel()

    (study,) = study_repeats(library, Stopping(), Inline(), engine=Repeats())
    assert study.pairs == 4


def test_the_clinic_s_own_noise_makes_measured_photos_stale_until_it_is_undone(
    library: Library, patient: str, shots: list[str]
) -> None:
    shipped = [task.step.inputs_sha256 for task in tasks_of(library, patient)]
    studies = study_repeats(library, Quiet(), Inline(), engine=Repeats())
    keep_noise(library, join_tables(studies))
    tasks = tasks_of(library, patient)
    assert all(task.step.inputs_sha256 != before for task, before in zip(tasks, shipped, strict=True))
    table = NoiseTable.from_json(tasks[0].step.noise or "")
    assert table.rows[KEY] == studies[0].table.rows[KEY]
    assert table.rows.keys() >= shipped_noise().rows.keys()
    Journal(library).undo()
    assert [task.step.inputs_sha256 for task in tasks_of(library, patient)] == shipped


def test_other_cameras_and_views_keep_what_ships(library: Library, patient: str, shots: list[str]) -> None:
    keep_noise(library, [NoiseTable("ours", shipped_noise().rows, "Other camera", "face_frontal")])
    assert {task.step.noise for task in tasks_of(library, patient)} == {None}
    with library.read() as connection:
        assert [table.camera for table in clinic_tables(connection)] == ["Other camera"]
    forget_noise(library)
    with library.read() as connection:
        assert clinic_tables(connection) == ()


def test_untreated_days_go_before_repeat_shots() -> None:
    rows = dict(list(shipped_noise().rows.items())[:2])
    from_days = {next(iter(rows)): list(rows.values())[1]}
    tables = [NoiseTable("days", from_days), NoiseTable("shots", rows)]
    joined = tables[0].over(tables[1])
    assert joined.words == "days"
    assert joined.rows == {**rows, **from_days}
