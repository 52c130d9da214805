"""What a worker does with one step, on real pixels."""

import io
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from mesophoto.errors import UserError
from mesophoto.library.library import Library
from mesophoto.library.originals import Originals
from mesophoto.records import Scale
from mesophoto.workflows.alignment import unpack_alignment
from mesophoto.workflows.assess_patient import assess_patient, stale
from mesophoto.workflows.import_photos import commit, scan
from mesophoto.workflows.journal import Journal
from mesophoto.workflows.measuring import Source, Step, measure_step
from mesophoto.workflows.packing import unpack_mask
from mesophoto.workflows.progress import Quiet
from mesophoto.workflows.timeline import timeline
from mesophoto.workflows.workers import Workers

PATCH = ((280.0, 165.0), (340.0, 165.0), (340.0, 210.0), (280.0, 210.0))
HALF_PX = 675


@pytest.fixture
def keep(tmp_path: Path) -> Callable[[Path], Source]:
    store = Originals(tmp_path / "originals")
    return lambda path: Source(store.add(path.read_bytes()), path.name)


@pytest.fixture
def keep_face(tmp_path: Path, shared_photos: Path) -> Callable[[str], Source]:
    """Keep a face at half its size, which is measured four times as fast."""

    def keep(name: str) -> Source:
        file = io.BytesIO()
        with Image.open(shared_photos / "faces_london" / f"{name}.jpg") as picture:
            picture.resize((HALF_PX, HALF_PX), Image.Resampling.BOX).save(file, "JPEG", quality=95)
        return Source(Originals(tmp_path / "originals").add(file.getvalue()), f"{name}.jpg")

    return keep


def test_a_face_is_measured_and_compared_with_its_baseline(
    tmp_path: Path, keep_face: Callable[[str], Source]
) -> None:
    before, after = keep_face("044_03"), keep_face("044_08")
    drawn = replace(before, regions=(("patch", PATCH),))
    step = Step(str(tmp_path), "present", drawn, drawn, (drawn,))
    own = measure_step(step)
    assert own.findings.changes == ()
    assert own.alignment is None
    assert own.findings.scale is not None
    assert own.findings.scale.source == "iris"
    assert own.outlines["patch"] == PATCH
    regions = {found.region for found in own.findings.measurements}
    assert {"face", "forehead", "patch"} <= regions

    pair = measure_step(replace(step, photo=after))
    assert pair.findings.aligned
    assert pair.findings.scale is not None
    assert pair.findings.scale.source == "carried"
    assert {change.region for change in pair.findings.changes} >= {"face", "forehead", "patch"}
    assert pair.alignment is not None
    assert unpack_alignment(pair.alignment).ok
    moved = np.array(pair.outlines["patch"]) - np.array(PATCH)
    assert np.abs(moved).max() < 50
    assert unpack_mask(pair.masks["pigmentation"]).shape == (HALF_PX, HALF_PX)
    for spot in pair.spots:
        assert 0 <= spot.centre[0] < HALF_PX
        assert spot.area_px2 > 0


def test_a_region_drawn_on_another_photo_travels_to_the_baseline(
    tmp_path: Path,
    shared_photos: Path,
    keep: Callable[[Path], Source],
    keep_face: Callable[[str], Source],
) -> None:
    baseline, other = keep_face("044_03"), keep_face("044_08")
    stranger = keep(shared_photos / "hands_11k" / "f_d.jpg")
    other = replace(other, regions=(("patch", PATCH),), not_counted=((310.0, 190.0),))
    stranger = replace(stranger, regions=(("elsewhere", PATCH),))
    found = measure_step(Step(str(tmp_path), "present", baseline, baseline, (other, stranger)))
    assert 0 < np.abs(np.array(found.outlines["patch"]) - np.array(PATCH)).max() < 50
    assert "elsewhere" not in found.outlines
    assert found.findings.warnings == ("The region elsewhere, drawn on f_d.jpg, could not be carried over.",)


def test_a_close_up_is_measured_as_a_whole(
    tmp_path: Path, write_photo: Callable[..., Path], keep: Callable[[Path], Source]
) -> None:
    source = replace(keep(write_photo(tmp_path / "skin.jpg", 1)), scale=Scale(3.0, 0.0, "given"))
    step = Step(str(tmp_path), "present", source, source, close_up=True)
    assert {found.region for found in measure_step(step).findings.measurements} == {"whole"}
    reasons = {found.reason for found in measure_step(replace(step, close_up=False)).findings.measurements}
    assert all("draw a region" in str(reason) for reason in reasons)


def test_a_view_without_regions_of_its_own_asks_for_a_drawn_one(
    tmp_path: Path, keep_face: Callable[[str], Source]
) -> None:
    source = keep_face("044_03")
    step = Step(str(tmp_path), "present", source, source, drawn_only=True)
    found = measure_step(step).findings
    assert {one.region for one in found.measurements} == {"whole"}
    assert all("draw the one to be measured" in str(one.reason) for one in found.measurements)
    assert found.scale is None
    drawn = replace(source, regions=(("patch", PATCH),))
    found = measure_step(replace(step, drawn_on=(drawn,))).findings
    assert {one.region for one in found.measurements} == {"patch"}
    assert step.inputs_sha256 != replace(step, drawn_only=False).inputs_sha256


def test_a_photo_taken_right_after_treatment_is_measured_and_not_compared(
    tmp_path: Path, write_photo: Callable[..., Path], keep: Callable[[Path], Source]
) -> None:
    sources = []
    for number in (0, 1):
        path = write_photo(tmp_path / f"{number}.jpg", 1)
        path.write_bytes(path.read_bytes() + bytes([number]))
        sources.append(replace(keep(path), scale=Scale(3.0, 0.0, "given")))
    step = Step(str(tmp_path), "present", sources[1], sources[0], close_up=True, right_after=True)
    found = measure_step(step).findings
    assert {change.verdict for change in found.changes} == {"not comparable"}
    assert {change.delta for change in found.changes} == {None}
    assert any(measurement.value is not None for measurement in found.measurements)


def test_a_missing_original_is_a_sentence(tmp_path: Path) -> None:
    source = Source("0" * 64, "a.jpg")
    with pytest.raises(UserError, match="missing from the library"):
        measure_step(Step(str(tmp_path), "present", source, source))


def test_a_patient_is_measured_in_processes_beside_the_program(
    library: Library, patient: str, tmp_path: Path, nobody: None, write_photo: Callable[..., Path]
) -> None:
    for number, month in enumerate((1, 2)):
        write_photo(tmp_path / "card" / f"{number}.jpg", 7, datetime(2026, month, 1, 9))
        with (tmp_path / "card" / f"{number}.jpg").open("ab") as file:
            file.write(bytes([number]))
    plan = scan(library, [tmp_path / "card"], Quiet(), patient)
    commit(Journal(library), plan, Quiet())
    with Workers(1) as workers:
        result = assess_patient(library, patient, Quiet(), workers)
    assert (result.measured, result.failed, result.cancelled) == (2, (), False)
    assert stale(library, patient) == 0
    (series,) = timeline(library, patient).series
    assert {chart.region for chart in series.charts} == {"whole"}
    assert set(series.assessments) == {photo.id for photo in series.photos}


def test_a_reference_of_colour_is_drawn_and_not_measured(
    tmp_path: Path, keep_face: Callable[[str], Source]
) -> None:
    before, after = keep_face("044_03"), keep_face("044_08")
    wall = ((20.0, 20.0), (120.0, 20.0), (120.0, 120.0), (20.0, 120.0))
    drawn = replace(before, regions=(("colour_reference", wall),))
    pair = measure_step(Step(str(tmp_path), "present", after, drawn, (drawn,)))
    assert pair.findings.colour is not None
    assert pair.findings.colour.kind == "background"
    assert pair.findings.colour.reason is None
    assert "colour_reference" not in {found.region for found in pair.findings.measurements}
    redness = [found for found in pair.findings.measurements if found.metric == "redness"]
    assert {found.parameters["calibration"] for found in redness} == {"background"}
