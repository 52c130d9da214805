"""Slates are read through perspective, blur, glare and noise; nothing else is taken for one."""

import cv2
import numpy as np
import pytest

from mesophoto.imaging.slate import find_codes
from mesophoto.workflows.slates import PREFIX, Slate, slate_modules

SLATE = Slate.of("1a2b3c4d-0000-4000-8000-000000000000", "0123abcd-4567-489a-bcde-f0123456789a")


def photograph(size_px, *, tilt=0.1, blur_px=1.0, glare=0.0, angle=8.0, seed=0, shape=(1600, 2400), bg=None):
    """A slate of that size held somewhere before the camera, its right side turned away by ``tilt``."""
    rng = np.random.default_rng(seed)
    height, width = shape
    if bg is None:
        coarse = rng.integers(60, 200, (height // 40, width // 40, 3), dtype=np.uint8)
        bg = cv2.resize(coarse, (width, height), interpolation=cv2.INTER_CUBIC)
    modules = np.pad(~np.array(slate_modules(SLATE)), 4, constant_values=True)
    sheet = cv2.resize(modules.astype(np.uint8) * 255, (1200, 1200), interpolation=cv2.INTER_NEAREST)
    corners = (
        np.float32([[-1, -1], [1 - tilt / 2, tilt - 1], [1 - tilt / 2, 1 - tilt], [-1, 1]]) * size_px / 2
    )
    turn = np.radians(angle)
    turned = corners @ np.float32([[np.cos(turn), np.sin(turn)], [-np.sin(turn), np.cos(turn)]])
    centre = np.float32([width, height]) * rng.uniform(0.45, 0.55, 2)
    source = np.float32([[0, 0], [1200, 0], [1200, 1200], [0, 1200]])
    warp = cv2.getPerspectiveTransform(source, np.float32(turned + centre))
    seen = cv2.warpPerspective(sheet, warp, (width, height), flags=cv2.INTER_AREA) * 0.75 + 25
    inside = cv2.warpPerspective(np.ones((1200, 1200), np.uint8), warp, (width, height)) > 0
    y, x = np.mgrid[:height, :width]
    lamp = np.exp(-((x - centre[0] - 0.2 * size_px) ** 2 + (y - centre[1]) ** 2) / (2 * (0.2 * size_px) ** 2))
    photo = np.where(inside[..., None], np.clip(seen + glare * lamp, 0, 255)[..., None], bg).astype(np.uint8)
    photo = cv2.GaussianBlur(photo, (0, 0), blur_px)
    thumb = (int(centre[0] - size_px * 0.5), int(centre[1]))
    cv2.ellipse(photo, thumb, (size_px // 10, size_px // 24), 0, 0, 360, (190, 140, 120), -1)
    return np.clip(photo + rng.normal(0, 5, (*photo.shape[:2], 1)), 0, 255).astype(np.uint8)


@pytest.mark.parametrize(
    "how",
    [
        {"size_px": 1300},
        {"size_px": 700, "tilt": 0.3, "blur_px": 1.6},
        {"size_px": 500, "glare": 110, "angle": -20},
        {"size_px": 300, "tilt": 0.15},
        {"size_px": 600, "angle": 90, "blur_px": 2.0},
    ],
)
def test_a_slate_in_a_hand_is_read(how):
    (token,) = find_codes(photograph(**how), PREFIX)
    assert Slate.read(token) == SLATE


def test_codes_that_say_something_else_are_no_slates():
    assert find_codes(photograph(900), "https:") == ()
    assert find_codes(np.full((300, 400, 3), 128, np.uint8), PREFIX) == ()


def test_sixteen_bits_are_read_as_well():
    assert find_codes(photograph(900).astype(np.uint16) * 257, PREFIX)
