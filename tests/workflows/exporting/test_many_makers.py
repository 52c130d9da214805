"""What `mesophoto export` makes of a measured patient: each kind by its own maker."""

from pathlib import Path

import pytest

from mesophoto.imaging.photo import read_photo
from mesophoto.workflows.exporting.check_seal import check_seal
from mesophoto.workflows.exporting.many import ManyOptions, ManyResult, export_many, find_patients
from mesophoto.workflows.exporting.pseudonyms import pseudonym
from mesophoto.workflows.journal import Journal
from mesophoto.workflows.operations import SetOutcomePlan
from mesophoto.workflows.progress import Quiet


@pytest.fixture(scope="module")
def export(measured, tmp_path_factory):
    library, patient_id, today = measured
    plan = SetOutcomePlan(patient_id=patient_id, view="face_frontal", side="none", indication="sun_damage")
    Journal(library).do(plan)
    folder = tmp_path_factory.mktemp("exported")

    def run(kind: str, **options: object) -> ManyResult:
        return export_many(
            library, find_patients(library, ["4711"]), kind, folder,
            ManyOptions(purpose="record", **options), today=today, progress=Quiet(),
        )  # fmt: skip

    return run


def names_of(result: ManyResult) -> list[str]:
    assert (result.refused, result.failed) == ([], [])
    return [path.name for path in result.files]


def test_sheets(export, measured):
    result = export("sheet", language="de", paper="letter")
    (name,) = names_of(result)
    assert name.startswith(f"{pseudonym(measured.library, measured.patient_id)}_progress-sheet_")
    assert check_seal(measured.library, result.files[0]).verdict == "genuine"
    again = export("sheet", language="de", paper="letter", picture_format="png")
    assert (again.kept, again.files) == (1, [])  # the format of pictures does not concern it


def test_pictures_aligned_and_with_what_was_found(export, measured):
    result = export("pictures", picture_format="png", longest_px=400, mask=True)
    names = names_of(result)
    assert len(names) == 4
    overlays = [path for path in result.files if "overlay" in path.name]
    assert len(overlays) == 2
    said = [check_seal(measured.library, path).sentences for path in result.files]
    assert all("eyes and mouth covered" in sentences[1] for sentences in said)
    drawn = [check_seal(measured.library, path).sentences[1] for path in overlays]
    assert any("with what was found drawn over it; nothing else" in sentence for sentence in drawn)
    assert sum("aligned to the baseline" in sentences[1] for sentences in said) == 1
    assert read_photo(overlays[0]).rgb.shape[1] == 336  # the seal stands below


def test_motion(export, measured):
    result = export("motion", motion_style="blink", longest_px=160, mask=True)
    (name,) = names_of(result)
    assert "_face-frontal-blink_" in name
    assert check_seal(measured.library, result.files[0]).verdict == "genuine"


def test_dicom(export, measured):
    names = names_of(export("dicom", anonymised=True))
    assert names
    assert {Path(name).suffix for name in names} == {".dcm"}
    assert not any("Weber" in name for name in names)
