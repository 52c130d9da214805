"""Moles that change by much more than a repeat does, on a simulated face seen from another pose."""

from collections.abc import Iterator
from functools import cache

import numpy as np
import pytest

from mesophoto.assessment import measuring
from mesophoto.assessment.comparing import Comparison, compare_subjects
from mesophoto.assessment.ledger import spots_to_examine
from mesophoto.assessment.subject import Subject, find_subject
from mesophoto.assessment.verdicts import says_examine
from mesophoto.imaging.photo import photo_from_array
from mesophoto.imaging.registration import register
from mesophoto.metrics import pigmentation
from mesophoto.phantom.camera import Camera, paste_occlusion
from mesophoto.phantom.face import ENLARGEMENT, PORTRAIT_PX_PER_MM, portrait_to_picture, render_face
from mesophoto.phantom.lesions import SpotPaint, paint
from mesophoto.phantom.shapes import drawn_shape
from mesophoto.phantom.warps import smooth_warp
from mesophoto.records import Photo

PX_PER_MM = ENLARGEMENT * PORTRAIT_PX_PER_MM
CHEEK = portrait_to_picture(np.array([[256.0, 121.0]]))[0]


@cache
def face() -> np.ndarray:
    return np.asarray(render_face().rgb)


def photographed(diameter_mm: float, *, again: bool) -> Photo:
    """The face with a mole on its left cheek; again: from another pose, with other grain."""
    rgb = face()
    if diameter_mm:
        shape = drawn_shape(np.pi / 4 * diameter_mm**2, seed=4)
        rgb, _ = paint(rgb, [SpotPaint((CHEEK[0], CHEEK[1]), shape, 15.0)], PX_PER_MM)
    if again:
        warp = smooth_warp(rgb.shape[:2], amplitude_px=3, roll_deg=1.5, shift_px=(9, -6), seed=2)
        rgb = warp.render_fast(rgb)
    return photo_from_array(Camera(grain=0.003, seed=1 + again).photograph(rgb))


@cache
def subject(diameter_mm: float, *, again: bool) -> Subject:
    return find_subject(photographed(diameter_mm, again=again))


def compared(before_mm: float, after_mm: float) -> Comparison:
    return compare_subjects(subject(before_mm, again=False), subject(after_mm, again=True))


@pytest.fixture(autouse=True, scope="module")
def only_spots() -> Iterator[None]:
    """Measure spots alone: the other metrics take most of the time and say nothing of a mole."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(measuring, "MODULES", [pigmentation])
        yield
    for cached in (face, subject):
        cached.cache_clear()


def told(pair: Comparison) -> str:
    """What is said of the pigmentation of the cheek."""
    (change,) = (
        c
        for c in pair.changes
        if (c.metric, c.region) == ("pigmentation_area", "cheek_left") and c.unit == "mm2"
    )
    return change.reason or ""


@pytest.mark.parametrize(("before_mm", "after_mm"), [(6, 9), (6, 12), (3, 8), (0, 8)])
def test_a_mole_that_grows_much_is_measured_and_to_be_examined(before_mm: float, after_mm: float) -> None:
    pair = compared(before_mm, after_mm)
    near = [s for s in spots_to_examine(pair.spots, 1) if np.linalg.norm(s.outline.mean(axis=0) - CHEEK) < 15]
    assert len(near) == 1
    assert near[0].state[1] == ("larger" if before_mm else "new")
    assert near[0].area_mm2[1] == pytest.approx(np.pi / 4 * after_mm**2, rel=0.25)
    assert told(pair).startswith("spot")
    assert says_examine(told(pair))


def test_a_mole_that_vanishes_is_gone() -> None:
    pair = compared(8, 0)
    states = [s.state[1] for s in pair.spots if np.linalg.norm(s.outline.mean(axis=0) - CHEEK) < 15]
    assert states == ["gone"]
    assert not says_examine(told(pair))


def test_a_mole_too_large_to_be_measured_is_not_passed_over() -> None:
    pair = compared(6, 19)
    assert says_examine(told(pair))
    assert "gone" not in [
        s.state[1] for s in pair.spots if np.linalg.norm(s.outline.mean(axis=0) - CHEEK) < 15
    ]


@pytest.mark.parametrize("radius_mm", [5.0, 12.0])
def test_cloth_is_no_mole(radius_mm: float) -> None:
    moving = photographed(0, again=True)
    warp = smooth_warp(face().shape[:2], amplitude_px=3, roll_deg=1.5, shift_px=(9, -6), seed=2)
    middle = warp.map_points(CHEEK[None])[0]
    rgb, _ = paste_occlusion(moving.rgb, (middle[0], middle[1]), radius_mm * PX_PER_MM, seed=1)
    registration = register(photographed(0, again=False), photo_from_array(rgb))
    x, y = np.round(CHEEK).astype(int)
    assert registration.ok
    assert registration.trust[y, x] < 0.5
