"""Measurements leave as tables, and come back with the same numbers."""

import csv
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
import zipfile
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import openpyxl
import pytest
from PIL import Image

from mesophoto.errors import Cancelled, ConsentMissing, UserError
from mesophoto.library.library import Library
from mesophoto.library.vault.secrets import Passphrase
from mesophoto.library.vault.slots import Argon2Cost
from mesophoto.library.verify import verify_library
from mesophoto.reports.tables.csv_table import read_csv
from mesophoto.reports.tables.definitions import tables
from mesophoto.resources import resource_path
from mesophoto.workflows.exporting.data import DataOptions, export_data
from mesophoto.workflows.exporting.data_import import import_data
from mesophoto.workflows.exporting.pseudonyms import date_shift, pseudonym
from mesophoto.workflows.exporting.release import PART
from mesophoto.workflows.journal import Journal
from mesophoto.workflows.pictures import picture
from mesophoto.workflows.progress import Quiet
from mesophoto.workflows.timeline import timeline
from tests.workflows.exporting.conftest import NAMES, Practice

TODAY = date(2026, 3, 10)
ALL = DataOptions(masks=True, photos=True)


def export(practice: Practice, folder: Path, options: DataOptions = ALL) -> None:
    export_data(practice.library, None, folder, options, Quiet(), today=TODAY)


@pytest.fixture(scope="module")
def exported(practice: Practice, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Everything that can be exported; tests that change it make a copy."""
    folder = tmp_path_factory.mktemp("exported")
    export(practice, folder)
    return folder


def read(folder: Path, name: str) -> list[dict[str, Any]]:
    (path,) = folder.glob(f"*_{name.replace('_', '-')}_2026-03-10_*.csv")
    with path.open(encoding="utf-8", newline="") as file:
        return list(read_csv(tables()[name], file))


def numbers(library: Library, patient_id: str) -> list[Any]:
    """All that was measured, without the keys that may differ."""
    return [
        replace(
            found,
            measurements=tuple(replace(one, parameters=dict(one.parameters)) for one in found.measurements),
        )
        for found in library.assessments(patient_id)
    ]


def test_the_round_trip_keeps_every_number(practice: Practice, tmp_path: Path) -> None:
    export(practice, tmp_path / "data", replace(ALL, dates="kept"))
    with Library.create(tmp_path / "other") as other:
        done = import_data(other, tmp_path / "data", Quiet())
        assert (done.patients, done.sessions, done.photos, done.measurements) == (2, 6, 6, 36)
        assert (done.treatments, done.side_effects, done.left_out, done.sentence) == (2, 2, 0, "")
        by_number = {one.number: one.id for one in other.patients()}
        for patient_id in practice.patients:
            new_id = by_number[pseudonym(practice.library, patient_id)]
            _assert_same(practice.library, patient_id, other, new_id)
        assert verify_library(other, Quiet()).findings == ()
        export_data(other, None, tmp_path / "again", replace(ALL, dates="kept"), Quiet(), today=TODAY)
    own = {"patient", "file"}
    for name in tables().keys() - {"masks", "region_labels"}:  # not measured again yet
        first, second = (
            [
                {key: value for key, value in row.items() if key not in own}
                for row in read(tmp_path / at, name)
            ]
            for at in ("data", "again")
        )
        key = json.dumps
        assert sorted(first, key=key) == sorted(second, key=key), name
        assert first or name in ("spots", "outcome_plans"), name


def _assert_same(library: Library, patient_id: str, other: Library, new_id: str) -> None:
    before, after = numbers(library, patient_id), numbers(other, new_id)
    rename = {"=Huber's scar": "region 1"}
    for one, two in zip(before, after, strict=True):
        named = [replace(found, region=rename.get(found.region, found.region)) for found in one.measurements]
        assert [replace(found, reason=None) for found in named] == [
            replace(found, reason=None) for found in two.measurements
        ]
        assert [(c.delta, c.interval, c.p_value, c.verdict) for c in one.changes] == [
            (c.delta, c.interval, c.p_value, c.verdict) for c in two.changes
        ]
        assert (one.scale, one.colour, one.detail, one.id) == (two.scale, two.colour, two.detail, two.id)
        assert library.spots(one.id) == other.spots(two.id)
    for photo, copy in zip(library.photos(patient_id), other.photos(new_id), strict=True):
        assert (picture(library, photo.sha256) == picture(other, copy.sha256)).all()
    points = [
        [point.value for series in timeline(*of).series for chart in series.charts for point in chart.points]
        for of in ((library, patient_id), (other, new_id))
    ]
    assert points[0] == points[1]
    assert len(points[0]) == 18
    for treatment, same in zip(library.treatments(patient_id), other.treatments(new_id), strict=True):
        assert replace(treatment, note="", patient_id=new_id) == same
    for effect, same in zip(library.side_effects(patient_id), other.side_effects(new_id), strict=True):
        assert replace(effect, note="", patient_id=new_id) == same


def test_an_import_into_a_vault_is_undone_by_patient(exported: Path, tmp_path: Path) -> None:
    words = Passphrase("seven quiet herons over a lake")
    with Library.create(tmp_path / "vault", passphrase=words, cost=Argon2Cost(64, 1, 1)) as vault:
        import_data(vault, exported, Quiet())
        journal = Journal(vault)
        assert journal.undo_name is not None
        assert journal.undo_name.startswith("Import patient P-")
        journal.undo()
        assert len(vault.patients()) == 1
        journal.redo()
        assert len(vault.patients()) == 2
        assert verify_library(vault, Quiet()).findings == ()


def test_dates_move_by_whole_weeks_and_keep_their_distance(practice: Practice, tmp_path: Path) -> None:
    export(practice, tmp_path)
    patient = practice.patients[0]
    name, shift = pseudonym(practice.library, patient), date_shift(practice.library, patient)
    assert shift.days < 0
    assert shift.days % 7 == 0
    days = [date.fromisoformat(row["date"]) for row in read(tmp_path, "sessions") if row["patient"] == name]
    assert days == [session.date + shift for session in practice.library.sessions(patient)]
    (treatment, _) = read(tmp_path, "treatments")
    assert date.fromisoformat(treatment["date"]) in {
        date(2026, 1, 25) + date_shift(practice.library, one) for one in practice.patients
    }
    assert {row["dates"] for row in read(tmp_path, "patients")} == {"shifted"}
    for path in tmp_path.iterdir():
        if path.suffix in (".csv", ".json"):
            assert "2026-01-25" not in path.read_text("utf-8"), path.name


def test_no_name_leaves(practice: Practice, tmp_path: Path) -> None:
    export(practice, tmp_path / "data", replace(ALL, key_file=tmp_path / "safe" / "key.csv"))
    words = [word.encode() for word in (*NAMES, "SERIAL-4711", "fainted")]
    for path in (tmp_path / "data").iterdir():
        data = path.read_bytes()
        if path.suffix == ".xlsx":
            data = b"".join(_parts(path))
        assert not [word for word in words if word in data or word in path.name.encode()], path.name
        assert re.fullmatch(r"(patients|P-\w{8})_[a-z-]+(_2026-03-10)?_\w{4}-\w{4}-\w{3}\.\w+", path.name)
    key = (tmp_path / "safe" / "key.csv").read_text("utf-8")
    assert "Weber" in key
    assert pseudonym(practice.library, practice.patients[1]) in key


def _parts(path: Path) -> list[bytes]:
    with zipfile.ZipFile(path) as parts:
        return [parts.read(name) for name in parts.namelist()]


def test_the_key_file_never_lies_with_the_data(practice: Practice, tmp_path: Path) -> None:
    for beside in (tmp_path / "key.csv", tmp_path / "more" / "key.csv"):
        with pytest.raises(UserError, match="choose another folder"):
            export(practice, tmp_path, replace(ALL, key_file=beside))
    assert not [path for path in tmp_path.iterdir() if path.suffix == ".csv"]


def test_without_consent_nothing_is_written(practice: Practice, tmp_path: Path) -> None:
    with pytest.raises(ConsentMissing, match="2 of 2 patients"):
        export(practice, tmp_path / "data", DataOptions(purpose="publication"))
    assert not (tmp_path / "data").exists()


def test_every_file_is_sealed_and_logged(practice: Practice, tmp_path: Path) -> None:
    done = export_data(practice.library, practice.patients[:1], tmp_path / "d", ALL, Quiet(), today=TODAY)
    assert set(done.files) == set((tmp_path / "d").iterdir())
    assert {seal.code for seal in done.seals} == {path.stem.rpartition("_")[2] for path in done.files}
    line = practice.library.audit()[0]
    assert line.action == "export_data"
    assert line.subjects == (f"patients/{practice.patients[0]}",)


def test_a_cancel_leaves_nothing_behind(practice: Practice, tmp_path: Path) -> None:
    class Stops(Quiet):
        def report(self, done: int, total: int, what: str) -> None:
            if what.startswith(self.at):
                self.cancel()

    for at in ("patient 2", "file 9", "file 30"):
        progress = Stops()
        progress.at = at
        with pytest.raises(Cancelled):
            export_data(practice.library, None, tmp_path / "data", ALL, progress, today=TODAY)
        assert not list((tmp_path / "data").iterdir())


def test_masks_lie_on_the_photos_own_pixels(exported: Path) -> None:
    files = {row["photo"]: row["file"] for row in read(exported, "photos")}
    labels = {(row["photo"], row["region"]): row["label"] for row in read(exported, "region_labels")}
    masks = read(exported, "masks")
    assert len(masks) == 24
    for row in masks:
        mask = np.asarray(Image.open(exported / row["file"]))
        assert mask.shape == np.asarray(Image.open(exported / files[row["photo"]])).shape[:2]
        if row["kind"] == "regions":
            assert mask[15, 15] == labels[row["photo"], "region 1"]
            assert mask[30, 40] == labels[row["photo"], "face"]
            assert mask[47, 63] == 0
        else:
            assert set(np.unique(mask)) == {0, 255}
            assert mask[5, 6] == 255


def test_excel_and_json_hold_the_same(practice: Practice, tmp_path: Path) -> None:
    export(practice, tmp_path, DataOptions())
    (path,) = tmp_path.glob("*.xlsx")
    book = openpyxl.load_workbook(path)
    found = json.loads(next(tmp_path.glob("*.json")).read_text("utf-8"))
    assert found["schema"] == "mesophoto-data/1"
    assert list(found["tables"]) == book.sheetnames == list(tables())
    for name, table in tables().items():
        assert found["tables"][name] == [
            {
                key: value if value is not None else found["tables"][name][number][key]
                for key, value in row.items()
            }
            for number, row in enumerate(read(tmp_path, name))
        ]
        sheet = book[name]
        plain = [column.name for column in table.columns if column.kind != "json"]
        assert [cell.value for cell in sheet[1]] == plain
        assert sheet.freeze_panes == "A2"
        assert sheet.column_dimensions["A"].width > 10
    rows = list(book["measurements"].iter_rows(min_row=2, values_only=True))
    values = [row[list(tables()["measurements"].names).index("value")] for row in rows]
    exact = [row["value"] for row in found["tables"]["measurements"]]
    assert values == [None if one is None else pytest.approx(one, rel=1e-15) for one in exact]
    assert book["sessions"]["C2"].is_date
    cameras = list(book["photos"]["O"])[1:]
    assert cameras[0].value == "=Camera"
    assert {cell.data_type for cell in cameras} == {"s"}
    raw = next(tmp_path.glob("*_photos_*.csv")).read_text("utf-8")
    assert "'=Camera" in raw
    assert ",=Camera" not in raw


def test_the_data_dictionary_explains_every_column(exported: Path) -> None:
    with next(exported.glob("*_data-dictionary_*.csv")).open(encoding="utf-8", newline="") as file:
        explained = {(row["table"], row["column"]): row["meaning"] for row in csv.DictReader(file)}
    assert all(explained.values())
    for name in tables():
        (path,) = exported.glob(f"*_{name.replace('_', '-')}_2026-03-10_*.csv")
        with path.open(encoding="utf-8", newline="") as file:
            assert {(name, column) for column in next(csv.reader(file))} <= explained.keys()
    told = next(exported.glob("*_data-dictionary_*.md")).read_text("utf-8")
    assert all(f"| `{column}` |" in told for _, column in explained)


def test_the_read_me_opens_the_folder(exported: Path) -> None:
    told = next(exported.glob("*_read-me_*.md")).read_text("utf-8")
    languages = re.findall(r"```(\w+)\n(.*?)```", told, re.DOTALL)
    assert [language for language, _ in languages] == ["r", "python"]
    assert all(len(lines.replace("\n\n", "\n").splitlines()) <= 10 for _, lines in languages)
    assert "- measurements: 36 rows" in told
    if importlib.util.find_spec("pandas") is None:
        pytest.skip("pandas is not installed: its ten lines were not run")
    script = dict(languages)["python"]
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=exported, capture_output=True, text=True, check=True
    )
    assert "face_frontal" in done.stdout


@pytest.mark.parametrize(
    ("name", "change", "match"),
    [
        ("measurements", ("face_frontal", "=1+1\nx"), "not as mesophoto wrote it"),
        ("photos", ("face_frontal", "elbow"), "table photos"),
        ("sessions", ("P-", "Q-"), "table sessions"),
        ("assessments", ('""changes""', '""chances""'), "table assessments"),
        ("photos", ("_photo_", "_other_"), "copy the whole folder"),
        ("sessions", ("number", "nummer"), "table sessions"),
    ],
)
def test_a_folder_that_was_changed_is_refused_before_anything_is_written(
    exported: Path, tmp_path: Path, name: str, change: tuple[str, str], match: str
) -> None:
    shutil.copytree(exported, tmp_path / "data")
    (path,) = (tmp_path / "data").glob(f"*_{name}_2026*.csv")
    path.write_text(path.read_text("utf-8").replace(*change), "utf-8")
    with Library.create(tmp_path / "other") as other:
        with pytest.raises(UserError, match=match):
            import_data(other, tmp_path / "data", Quiet())
        assert not other.patients()


def test_without_photos_measurements_are_left_out_and_it_is_said(practice: Practice, tmp_path: Path) -> None:
    export(practice, tmp_path / "data", DataOptions())
    with Library.create(tmp_path / "other") as other:
        done = import_data(other, tmp_path / "data", Quiet())
        assert (done.photos, done.measurements, done.left_out) == (0, 0, 36)
        assert "36 measurements were left out" in done.sentence
        assert len(other.treatments(other.patients()[0].id)) == 1
    with pytest.raises(UserError, match="empty library"):
        import_data(practice.library, tmp_path / "data", Quiet())


def test_what_was_killed_is_removed_later(practice: Practice, tmp_path: Path) -> None:
    left = tmp_path / f"{PART}left"
    left.mkdir()
    (left / "measurements.jsonl").write_text("{}")
    os.utime(left, (0, 0))
    export(practice, tmp_path, DataOptions())
    assert not left.exists()


def test_the_help_shows_the_same_lines_as_the_read_me(exported: Path) -> None:
    told = next(exported.glob("*_read-me_*.md")).read_text("utf-8")
    helped = resource_path("help/en/15-data.md").read_text("utf-8")
    lines = re.findall(r"```\w+\n.*?```", told, re.DOTALL)
    assert len(lines) == 2
    assert lines == re.findall(r"```\w+\n.*?```", helped, re.DOTALL)
