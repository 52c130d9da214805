import math

import cv2
import numpy as np
import pytest

from mesophoto.imaging.landmarks.iris import NETWORK_WIDTH, refine_irises

LIDS = (33, 246, 161, 160, 159, 158, 157, 173, 133, 155, 154, 153, 145, 144, 163, 7)
OTHER_LIDS = (263, 466, 388, 387, 386, 385, 384, 398, 362, 382, 381, 380, 374, 373, 390, 249)
CENTRES = {468: (200.3, 150.6), 473: (420.8, 158.1)}


def eyes(
    radius_px: float, *, iris: int = 60, seen: tuple[bool, bool] = (True, True)
) -> tuple[np.ndarray, np.ndarray]:
    """Two eyes of known radius, and points as the network gives them: irises 10 % too wide."""
    scale, (height, width) = 8, (320, 620)
    skin = np.full((height * scale, width * scale, 3), (196, 150, 128), np.uint8)
    points = np.zeros((478, 2))
    for (start, centre), lids, visible in zip(CENTRES.items(), (LIDS, OTHER_LIDS), seen, strict=True):
        place = np.array(centre)
        around = np.linspace(-math.pi, math.pi, len(lids), endpoint=False)
        points[list(lids)] = (
            place + np.stack([np.cos(around), 0.42 * np.sin(around)], axis=1) * 2.2 * radius_px
        )
        opening = np.zeros(skin.shape[:2], np.uint8)
        cv2.fillPoly(opening, [np.rint((points[list(lids)] + 0.5) * scale).astype(np.int32)], 255)
        eye = np.full_like(skin, (225, 215, 210))
        if visible:
            middle = tuple(int(value) for value in np.rint((place + 0.5) * scale))
            cv2.circle(eye, middle, round(radius_px * scale), (iris, iris * 2 // 3, iris // 2), -1)
            cv2.circle(eye, middle, round(radius_px * scale * 0.4), (10, 10, 10), -1)
        skin[opening > 0] = eye[opening > 0]
        rim = np.array([[0, 0], [1, 0], [0, -1], [-1, 0], [0, 1]]) * 1.1 * radius_px
        points[start : start + 5] = place + np.array([0.8, -0.5]) + rim
    photo = cv2.resize(skin, (width, height), interpolation=cv2.INTER_AREA)
    noise = np.random.default_rng(0).normal(0, 2, photo.shape)
    return np.clip(cv2.GaussianBlur(photo, (0, 0), 0.8) + noise, 0, 255).astype(np.uint8), points


def width(points: np.ndarray, start: int) -> float:
    return math.dist(points[start + 1], points[start + 3])


@pytest.mark.parametrize("radius_px", [10, 21.5, 40])
@pytest.mark.parametrize("iris", [35, 60, 130])
def test_rim_is_put_onto_the_edge(radius_px, iris):
    photo, points = eyes(radius_px, iris=iris)
    refined = refine_irises(photo, points)
    for start, centre in CENTRES.items():
        assert width(refined, start) == pytest.approx(2 * radius_px, rel=0.03)
        np.testing.assert_allclose(refined[start], centre, atol=0.06 * radius_px)
    np.testing.assert_array_equal(refined[:468], points[:468])


def test_depth_of_the_photo_does_not_matter():
    photo, points = eyes(20)
    deep = refine_irises(photo.astype(np.uint16) * 257, points)
    np.testing.assert_allclose(deep, refine_irises(photo, points), atol=0.01)


def test_an_iris_that_is_not_seen_gets_the_radius_of_the_other():
    photo, points = eyes(20, seen=(True, False))
    refined = refine_irises(photo, points)
    assert width(refined, 473) == pytest.approx(width(refined, 468), rel=1e-6)


def test_without_an_edge_the_networks_width_is_made_smaller():
    points = eyes(20)[1]
    blank = np.full((320, 620, 3), 120, np.uint8)
    refined = refine_irises(blank, points)
    for start in CENTRES:
        assert width(refined, start) == pytest.approx(NETWORK_WIDTH * width(points, start))
