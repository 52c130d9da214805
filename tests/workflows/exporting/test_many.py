"""Exports of many patients: consent of each, going on after a stop, and what is there is not made again."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from typer.testing import CliRunner

from mesophoto.cli import app
from mesophoto.errors import Cancelled, UserError
from mesophoto.library.library import Library
from mesophoto.reports.file_names import file_name
from mesophoto.reports.seal_code import new_code
from mesophoto.workflows.exporting.check_seal import check_seal
from mesophoto.workflows.exporting.many import ManyOptions, cohort_of, export_many, find_patients, makers
from mesophoto.workflows.exporting.many.makers import Ask, Maker
from mesophoto.workflows.exporting.many.manifest import NAME
from mesophoto.workflows.exporting.pseudonyms import pseudonym
from mesophoto.workflows.exporting.release import Handout, hand_out
from mesophoto.workflows.import_photos import commit, scan
from mesophoto.workflows.journal import Journal
from mesophoto.workflows.operations import AddPatient, ConsentValues, EditPatient, EditPhoto, GiveConsent
from mesophoto.workflows.progress import Quiet

TODAY = date(2026, 3, 10)
OPTIONS = ManyOptions(purpose="teaching")


@pytest.fixture
def patients(library: Library) -> list[str]:
    """Keys of four patients; all but number 2 have agreed to teaching."""
    found = []
    for number in range(1, 5):
        add = AddPatient(number=str(number), family_name=f"Name{number}")
        Journal(library).do(add)
        found.append(add.patient_id)
        if number != 2:
            values = ConsentValues(purpose="teaching", given_on=date(2026, 1, 1))
            Journal(library).do(GiveConsent(patient_id=add.patient_id, values=values))
    return found


class Making:
    """Makes one small file of a patient, and counts."""

    def __init__(self) -> None:
        self.made: list[str] = []
        self.killed_at: str | None = None
        """Whose file is handed out, and then the program ends before anybody notes it."""

    def __call__(self, ask: Ask) -> tuple[Path, ...]:
        (patient_id,), code = ask.patient_ids, new_code()
        name = file_name(
            pseudonym=pseudonym(ask.library, patient_id), what="x", day=None, code=code, suffix=".txt"
        )
        handout = Handout("sheet", ask.options.purpose, ask.patient_ids)
        hand_out(ask.library, handout, {ask.folder / name: code.encode()}, today=ask.today)
        self.made.append(ask.library.patient(patient_id).number)
        if patient_id == self.killed_at:
            raise SystemError("killed")
        return (ask.folder / name,)


@pytest.fixture
def making(monkeypatch: pytest.MonkeyPatch) -> Making:
    made = Making()
    monkeypatch.setitem(makers.MAKERS, "sheet", Maker(made, "sheet", ("language",)))  # type: ignore[arg-type]
    return made


def run(library: Library, folder: Path, options: ManyOptions = OPTIONS, progress: Quiet | None = None):
    everybody = [replace(one, photo_count=1) for one in find_patients(library, None)]
    return export_many(
        library, everybody, "sheet", folder, options, today=TODAY, progress=progress or Quiet()
    )


def files_in(folder: Path) -> list[Path]:
    return sorted(folder.glob("P-*/*"))


def test_the_refused_are_told_and_the_rest_goes_on(
    library: Library, patients: list[str], making: Making, tmp_path: Path
) -> None:
    result = run(library, tmp_path / "out")
    assert sorted(making.made) == ["1", "3", "4"]
    ((number, sentence),) = result.refused
    assert number == "2"
    assert "choose Consents…" in sentence
    assert sorted(result.files) == files_in(tmp_path / "out")
    assert {check_seal(library, path).verdict for path in result.files} == {"genuine"}
    assert not (tmp_path / "out" / pseudonym(library, patients[1])).exists()
    assert "Name" not in (tmp_path / "out" / NAME).read_text()


def test_what_is_there_unaltered_is_not_made_again(
    library: Library, patients: list[str], making: Making, tmp_path: Path
) -> None:
    first, *_ = sorted(run(library, tmp_path / "out").files)
    making.made.clear()
    assert run(library, tmp_path / "out").kept == 3
    assert making.made == []
    first.write_bytes(b"altered")
    Journal(library).do(EditPatient(patient_id=patients[3], number="4", family_name="Other"))
    run(library, tmp_path / "out")
    altered = next(one for one in patients if pseudonym(library, one) == first.parent.name)
    assert set(making.made) == {library.patient(altered).number, "4"}
    making.made.clear()
    run(library, tmp_path / "out", ManyOptions(purpose="teaching", language="de"))
    assert sorted(making.made) == ["1", "3", "4"]


def test_stopped_and_killed_it_goes_on(
    library: Library, patients: list[str], making: Making, tmp_path: Path
) -> None:
    stopped = Quiet()
    stopped.cancel()
    with pytest.raises(Cancelled):
        run(library, tmp_path / "out", progress=stopped)
    making.killed_at = patients[2]
    with pytest.raises(SystemError):
        run(library, tmp_path / "out")
    making.killed_at = None
    with (tmp_path / "out" / NAME).open("ab") as manifest:
        manifest.write(b'{"part": "cut sh')
    run(library, tmp_path / "out")
    assert [path.parent.name for path in files_in(tmp_path / "out")] == sorted(
        pseudonym(library, patients[number]) for number in (0, 2, 3)
    )
    assert sorted(making.made).count("3") == 2


def test_a_folder_of_another_library_is_refused(
    library: Library, patients: list[str], making: Making, tmp_path: Path
) -> None:
    run(library, tmp_path / "out")
    with Library.create(tmp_path / "other") as other:
        Journal(other).do(AddPatient(number="1"))
        with pytest.raises(UserError, match="another library"):
            run(other, tmp_path / "out")


def test_whom(library: Library, patients: list[str], tmp_path: Path) -> None:
    (tmp_path / "cohort.csv").write_text("# of the study\n3;x\n3\n1,a\n".replace("3;x\n", ""))
    assert cohort_of(tmp_path / "cohort.csv") == ("3", "1")
    found = find_patients(library, ["3", patients[0], "1"])
    assert [one.number for one in found] == ["3", "1"]
    with pytest.raises(UserError, match="no patient 99"):
        find_patients(library, ["99"])
    Journal(library).do(AddPatient(number="3"))
    with pytest.raises(UserError, match="Several patients"):
        find_patients(library, ["3"])


def test_from_the_command_line(
    library: Library, patients: list[str], tmp_path: Path, nobody: None, write_photo: Callable[..., Path]
) -> None:
    write_photo(tmp_path / "card" / "a.jpg", 1, datetime(2026, 1, 12, 9))
    commit(Journal(library), scan(library, [tmp_path / "card"], Quiet(), patients[0]), Quiet())
    (photo,) = library.photos(patients[0])
    Journal(library).do(EditPhoto(photo_id=photo.id, view="hand_dorsum", side="left", moment="before"))
    library.close()

    def export(*more: object) -> tuple[int, str]:
        arguments = ["export", str(library.folder), "--to", str(tmp_path / "out"), *map(str, more)]
        found = CliRunner().invoke(app, arguments)
        return found.exit_code, found.output

    whom = ("--patient", "1", "--patient", "2")
    code, said = export("--kind", "pictures", "--purpose", "teaching", "--format", "png", *whom)
    assert code == 0, said
    assert "1 without photos" in said
    (picture,) = (tmp_path / "out").glob("P-*/*.png")
    assert picture.name.startswith(f"{picture.parent.name}_hand-dorsum-left_2026-01-12_")
    code, said = export("--kind", "data", "--purpose", "teaching", *whom)
    assert code == 1
    assert "Patient 2: The patient has not agreed" in said
    assert list((tmp_path / "out").glob("data-*/*.csv"))
    assert export("--kind", "data", "--purpose", "teaching", "--patient", "1")[0] == 0
    assert export("--kind", "data", "--purpose", "teaching")[0] == 2
    assert export("--kind", "sheet", "--purpose", "record", "--format", "webp", "--all")[0] == 2
