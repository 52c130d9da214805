"""The progress sheet of a measured patient."""

import io
import re
from dataclasses import replace
from datetime import date

import numpy as np
import pypdfium2
import pytest
from PIL import Image

from mesophoto.errors import ConsentMissing, UserError
from mesophoto.imaging.landmarks import find_landmarks
from mesophoto.imaging.photo import photo_from_array
from mesophoto.imaging.registration import register
from mesophoto.workflows.exporting.check_seal import check_seal
from mesophoto.workflows.exporting.clinic import Clinic, change_clinic, prepare_logo, read_clinic
from mesophoto.workflows.exporting.face_details import details_mask
from mesophoto.workflows.exporting.frame import part_line
from mesophoto.workflows.exporting.sheet import hand_out_sheet, make_sheet
from mesophoto.workflows.exporting.sheet_options import SheetOptions, default_options
from mesophoto.workflows.journal import Journal
from mesophoto.workflows.operations import SetOutcomePlan
from mesophoto.workflows.pictures import picture

RECORD = SheetOptions(purpose="record")


def text_of(pdf):
    document = pypdfium2.PdfDocument(pdf)
    found = " ".join(page.get_textpage().get_text_bounded() for page in document)
    document.close()
    whole = re.sub(r"\ufffe\s*", "", found)  # a hyphen at the end of a line
    return " ".join(whole.replace("\u00a0", " ").split())


@pytest.fixture(scope="module")
def planned(measured):
    """Before a plan is chosen there is no sheet; then there is."""
    library, patient_id, today = measured
    with pytest.raises(UserError, match="treated for"):
        make_sheet(library, patient_id, RECORD, today)
    plan = SetOutcomePlan(patient_id=patient_id, view="face_frontal", side="none", indication="sun_damage")
    Journal(library).do(plan)
    return measured


@pytest.fixture(scope="module")
def sheet(planned):
    return make_sheet(planned.library, planned.patient_id, RECORD, planned.today)


def test_it_tells_the_planned_metrics_and_how_they_were_chosen(sheet):
    told = text_of(sheet.pdf)
    metrics = [one.change.metric for one in sheet.data.outcomes if one.change.region == "face"]
    assert metrics == ["pigmentation_area", "pigmentation_count", "pigmentation_contrast", "tone_evenness"]
    assert "Brown spots on the whole face" in told
    assert "after 1 photo had been measured" in told
    assert "Also measured:" in told
    assert "does not tell what caused it" in told
    assert f"Seal {sheet.code}" in told


def test_before_and_after_register_within_0_3_mm(sheet):
    first, second = (one.rgb for one in sheet.data.pair.pictures)
    assert first.shape == second.shape
    face = find_landmarks(photo_from_array(first)).points
    found = register(photo_from_array(first), photo_from_array(second))
    points = face[np.linspace(0, 467, 120).astype(int)]
    apart = np.hypot(*(found.map_points(points) - points).T)
    assert np.nanmedian(apart) / sheet.data.px_per_mm < 0.1
    assert np.nanpercentile(apart, 95) / sheet.data.px_per_mm < 0.3


def test_pictures_are_as_shot(planned, sheet):
    baseline = planned.library.series(planned.patient_id)[0].baseline
    whole = picture(planned.library, baseline.sha256)
    shown = sheet.data.pair.pictures[0].rgb
    windows = np.lib.stride_tricks.sliding_window_view(whole[:, :, 1], (16, 16))[: whole.shape[0]]
    places = np.argwhere(
        (windows[:, :, ::15, ::15] == shown[100:116, 100:116, 1][::15, ::15]).all(axis=(2, 3))
    )
    assert any(
        np.array_equal(whole[y : y + 60, x : x + 60], shown[100:160, 100:160]) for y, x in places.tolist()
    )


def test_lines_never_cross_brows_eyes_nostrils_and_lips(sheet):
    shown = sheet.data.pair.pictures[1]
    covered = details_mask(shown.rgb.shape, find_landmarks(photo_from_array(shown.rgb)))
    height, width = covered.shape
    for line in shown.lines:
        x, y = (np.array(line) * (width, height)).astype(int).T
        assert not covered[np.clip(y, 0, height - 1), np.clip(x, 0, width - 1)].any()


def test_a_line_is_parted_at_what_is_covered_and_at_the_edge():
    square = np.array([[0.2, 0.2], [0.8, 0.2], [0.8, 1.2], [0.2, 1.2]])
    covered = np.zeros((100, 100), bool)
    covered[:, 45:55] = True
    parts = part_line(square, covered)
    assert len(parts) >= 2
    points = np.concatenate([np.array(part) for part in parts])
    assert points.max() <= 1
    assert not ((points[:, 0] > 0.45) & (points[:, 0] < 0.549)).any()


def test_without_consent_it_is_drawn_but_not_handed_out(planned, sheet, tmp_path):
    library, patient_id, today = planned
    options = default_options(library, patient_id, "patient_copy", today)
    assert (options.name, options.face) == ("pseudonym", "masked")
    drawn = make_sheet(library, patient_id, options, today)
    with pytest.raises(ConsentMissing):
        hand_out_sheet(library, drawn, tmp_path)
    assert list(tmp_path.iterdir()) == []
    told = text_of(drawn.pdf)
    assert "Weber" not in told
    assert "4711" not in told
    assert "does not remove" in told
    assert not drawn.handout.shows_face
    assert (drawn.data.pair.pictures[1].rgb == 128).all(axis=2).mean() > 0.02


def test_handed_out_it_is_genuine_and_tells_nothing_but_its_pages(planned, sheet, tmp_path):
    (path,), (seal,) = hand_out_sheet(planned.library, sheet, tmp_path)
    found = check_seal(planned.library, path)
    assert (found.verdict, found.code) == ("genuine", sheet.code)
    assert sheet.code in path.name
    assert "weber" not in path.name.lower()
    assert [one["aligned"] for one in seal.details["pictures"]] == [False, True]
    document = pypdfium2.PdfDocument(path)
    assert {key: value for key, value in document.get_metadata_dict().items() if key in ("Author", "Subject")} == {
        "Author": "", "Subject": "",
    }  # fmt: skip
    document.close()
    assert b"pdfaid:part>2<" in sheet.pdf
    assert len(sheet.pdf) < 1_500_000


def test_pages_as_png_are_sealed_each(planned, tmp_path):
    options = replace(RECORD, pages=("method", "sessions", "views"), language="fr", paper="letter")
    drawn = make_sheet(planned.library, planned.patient_id, options, planned.today)
    paths, seals = hand_out_sheet(planned.library, drawn, tmp_path, kind="png", dpi=60)
    assert len(paths) == len({seal.code for seal in seals}) == 4
    assert seals[0].code == drawn.code
    assert all(check_seal(planned.library, path).verdict == "genuine" for path in paths)


def test_cropped_to_a_region_little_of_the_face_is_shown(planned, sheet):
    options = replace(RECORD, face="cropped", region="cheek_right")
    drawn = make_sheet(planned.library, planned.patient_id, options, planned.today)
    assert not drawn.handout.shows_face
    assert drawn.data.pair.pictures[0].rgb.size < 0.3 * sheet.data.pair.pictures[0].rgb.size
    assert all(line for line in drawn.data.pair.pictures[1].lines)
    with pytest.raises(UserError, match="region"):
        make_sheet(planned.library, planned.patient_id, replace(options, region=None), planned.today)
    with pytest.raises(UserError, match="region"):
        make_sheet(planned.library, planned.patient_id, replace(options, region="nowhere"), planned.today)


def test_the_clinic_stands_on_it_and_can_be_taken_back(planned):
    library, patient_id, today = planned
    logo = io.BytesIO()
    Image.new("RGBA", (1600, 400), (0, 90, 90, 128)).save(logo, "PNG")
    clinic = Clinic("Lindenhof Clinic", ("4 Linden Court", "+44 20 0000"), prepare_logo(logo.getvalue()))
    Journal(library).do(change_clinic(clinic))
    assert read_clinic(library) == clinic
    told = text_of(make_sheet(library, patient_id, RECORD, today).pdf)
    assert "Lindenhof Clinic" in told
    assert "4 Linden Court" in told
    Journal(library).undo()
    assert read_clinic(library) == Clinic()
    with pytest.raises(UserError, match="logo"):
        prepare_logo(b"no picture")


def test_what_is_worse_is_told_as_what_is_better(sheet):
    told = text_of(sheet.pdf)
    assert "Brown spots on the whole face: 31 % smaller, more than the measurement noise of ± 6 %." in told
    assert "Unevenness of tone on the whole face: 0.60 points (L*) higher, more than" in told
    assert "Also measured: 1 worse, 1 unchanged." in told


def test_a_photo_of_another_view_is_refused(planned):
    with pytest.raises(UserError):
        make_sheet(planned.library, planned.patient_id, replace(RECORD, photo_id="x"), date(2026, 1, 1))
    with pytest.raises(UserError, match="no photo"):
        make_sheet(planned.library, planned.patient_id, replace(RECORD, view="neck"), date(2026, 1, 1))
