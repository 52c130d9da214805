"""Outlines of soft bruises, snapped from a few rough points."""

import numpy as np
import pytest

from mesophoto.imaging.polygon import polygon_area
from mesophoto.imaging.soft_outline import snap_outline
from mesophoto.phantom.bruises import BRUISE_DENSITIES, BruisePaint, paint_bruise
from mesophoto.phantom.camera import Camera, through_jpeg
from mesophoto.phantom.shapes import drawn_shape
from mesophoto.phantom.skin import render_skin

PX_PER_MM = 6.0


@pytest.fixture(scope="module")
def skins():
    return {ita: render_skin((280, 280), PX_PER_MM, ita_deg=ita, seed=3) for ita in (50, -30)}


def photographed(picture):
    return through_jpeg(Camera(grain=0.002, light_gradient=0.1, seed=1).photograph(picture), 92)


def bruised(skin, colour, density=0.3, size_mm=12):
    shape = drawn_shape(np.pi / 4 * size_mm**2, edge_mm=3, irregularity=0.2, elongation=1.3, seed=4)
    painted, truth = paint_bruise(skin, BruisePaint((140, 140), shape, colour, density), PX_PER_MM)
    return photographed(painted), truth


def rough(truth, factor):
    """Eight corners of an ellipse about the truth, too wide or too tight."""
    centre = truth.mean(axis=0)
    return centre + (truth[:: len(truth) // 8][:8] - centre) * factor


@pytest.mark.parametrize("colour", BRUISE_DENSITIES)
@pytest.mark.parametrize("ita", [50, -30])
def test_finds_the_half_maximum_contour_from_eight_points(skins, ita, colour):
    rgb, truth = bruised(skins[ita], colour)
    for factor in (0.9, 1.15):
        found = snap_outline(rgb, rough(truth, factor))
        assert found.reason is None
        assert abs(polygon_area(found.outline) / polygon_area(truth)) == pytest.approx(1, abs=0.06)


def test_leaves_an_outline_on_even_skin_as_drawn(skins):
    _, truth = bruised(skins[50], "red")
    drawn = rough(truth, 1)
    found = snap_outline(photographed(skins[50]), drawn)
    assert not found.is_seen
    assert found.reason == "no colour stands out from the skin around it"
    assert np.array_equal(found.outline, drawn)


def test_takes_neither_other_outlines_nor_what_is_no_skin_for_surroundings(skins):
    rgb, truth = bruised(skins[50], "purple")
    rgb = rgb.copy()
    rgb[:, :70] = 20
    skin = np.ones(rgb.shape[:2], bool)
    skin[:, :70] = False
    found = snap_outline(rgb, rough(truth, 1.1), skin=skin)
    assert abs(polygon_area(found.outline) / polygon_area(truth)) == pytest.approx(1, abs=0.08)
    assert snap_outline(rgb, rough(truth, 1.1), skin=np.zeros_like(skin)).reason == (
        "there is too little skin around it"
    )


def test_refuses_what_encloses_nothing(skins):
    rgb = photographed(skins[50])
    assert snap_outline(rgb, np.array([[5.0, 5], [6, 5], [5, 6]])).reason == "the outline is too small"
