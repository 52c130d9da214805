"""A real face at working resolution: NASA's portrait of Eileen Collins, enlarged and given simulated skin.

The portrait (public domain) installs with scikit-image and has 0.73 px/mm. Enlarged it has the form, the
light and the colours of a face, but no skin; relief, pores and fine mottling are the phantom's.
"""

import cv2
import numpy as np
import skimage.data
from numpy.typing import NDArray

from mesophoto.phantom.enlarge import draw_strands, enlarge
from mesophoto.phantom.eyes import draw_eyes
from mesophoto.phantom.lesions import HAEMOGLOBIN, MELANIN
from mesophoto.phantom.light import lab_from_linear, linear_from_srgb, srgb_from_linear
from mesophoto.phantom.skin import SkinPicture, relief_shading, skin_texture
from mesophoto.records import FloatArray

ENLARGEMENT = 6.5
PORTRAIT_PX_PER_MM = 0.735
"""Of the portrait, from its irises and the adult mean of 11.71 mm."""

_BOX = (110, 8, 340, 293)
"""Left, top, right, bottom of head and shoulders in the portrait."""

# fmt: off
_SKIN_AREA = (
    (182, 84), (190, 72), (226, 70), (262, 76), (271, 88), (279, 112), (279, 130), (268, 134), (262, 153),
    (257, 172), (252, 189), (230, 191), (206, 187), (187, 178), (185, 150), (172, 130), (169, 118),
    (179, 108),
)
_FEATURES = (
    ((193, 100), (199, 96), (206, 96.5), (215, 103), (208, 105), (199, 104.5)),  # right eye
    ((234, 104), (241, 99.5), (249, 98), (257, 103.5), (250, 107), (241, 107)),  # left eye
    ((185.5, 91), (190, 86), (197, 84.5), (215, 88.5), (216, 92), (197, 89), (189, 93)),  # right brow
    ((265, 96), (261, 89.5), (254, 87), (235, 88.5), (234, 92), (253, 92), (262, 97)),  # left brow
    ((199, 136.5), (211, 137), (223, 138.5), (235, 138), (247, 138), (241, 149), (233, 155),
     (222, 157.5), (211, 154), (205, 148)),  # lips and teeth
    ((213, 127.5), (219, 129.5), (219, 132.5), (212, 131.5)),  # right nostril
    ((229, 130), (236, 128.5), (237, 132), (229, 133.5)),  # left nostril
)
# fmt: on


def portrait_to_picture(xy: NDArray[np.float64]) -> NDArray[np.float64]:
    """Map (N, 2) px of the portrait to px of the rendered face."""
    return np.asarray((np.asarray(xy, float) - (_BOX[0], _BOX[1]) + 0.5) * ENLARGEMENT - 0.5)


def render_face(*, seed: int = 0) -> SkinPicture:
    """Render head and shoulders, 1495 × 1852 px.

    Parameters
    ----------
    seed : int
        Of the skin's texture.
    """
    left, top, right, bottom = _BOX
    portrait = skimage.data.astronaut()[top:bottom, left:right]  # type: ignore[no-untyped-call]
    rgb = enlarge(_calm(portrait), ENLARGEMENT)
    px_per_mm = PORTRAIT_PX_PER_MM * ENLARGEMENT
    skin, hair = _find_skin_and_hair(rgb)
    rgb = draw_strands(rgb, hair, 9 * px_per_mm, 0.10, seed)
    rgb = _give_skin(rgb, skin, px_per_mm, seed)
    rgb = draw_eyes(rgb, portrait_to_picture, seed)
    return SkinPicture(rgb, np.asarray(skin > 0.9), px_per_mm)


def _calm(portrait: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Take film grain and blotches of a few px, which enlarged look like spots, out of the skin."""
    area = np.zeros(portrait.shape[:2], np.uint8)
    for polygon, value in ((_SKIN_AREA, 1), *((one, 0) for one in _FEATURES)):
        corners = np.rint(np.asarray(polygon, float) - (_BOX[0], _BOX[1])).astype(np.int32)
        cv2.fillPoly(area, [corners], value)
    where = cv2.GaussianBlur(area.astype(np.float32), (0, 0), 1.0)[..., None]
    calm = portrait
    for _ in range(2):
        calm = np.asarray(cv2.bilateralFilter(calm, 9, 9, 2.5), np.uint8)
    return np.rint(portrait + where * (calm.astype(np.float32) - portrait)).astype(np.uint8)


def _find_skin_and_hair(rgb: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Soft masks (H, W) in 0..1, by place and by colour."""
    shape = (rgb.shape[0], rgb.shape[1])
    smooth = np.asarray(cv2.GaussianBlur(rgb, (0, 0), 3), np.float32)
    lab = lab_from_linear(linear_from_srgb(smooth))
    area = _polygon(shape, _SKIN_AREA)
    features = np.clip(sum((_polygon(shape, one) for one in _FEATURES), np.zeros(shape, np.float32)), 0, 1)
    hue = np.hypot(lab[..., 1] - 14, lab[..., 2] - 19)
    alike = np.clip((lab[..., 0] - 48) / 10, 0, 1) * np.clip((30 - hue) / 8, 0, 1)
    skin = cv2.GaussianBlur(area * (1 - features) * alike, (0, 0), 5)
    y, x = np.mgrid[: shape[0], : shape[1]]
    centre, half = portrait_to_picture(np.array([[226, 72], [226 + 82, 72 + 66]]))
    head = np.hypot((x - centre[0]) / (half[0] - centre[0]), (y - centre[1]) / (half[1] - centre[1])) < 1
    brown = np.clip((lab[..., 2] - 9) / 6, 0, 1) * np.clip((78 - lab[..., 0]) / 8, 0, 1)
    hair = cv2.GaussianBlur((head * brown * (1 - area)).astype(np.float32), (0, 0), 4)
    return np.asarray(skin, np.float32), np.asarray(hair, np.float32)


def _polygon(shape: tuple[int, int], portrait_px: tuple[tuple[float, float], ...]) -> FloatArray:
    mask = np.zeros(shape, np.uint8)
    corners = portrait_to_picture(np.asarray(portrait_px, float))
    cv2.fillPoly(mask, [np.rint(corners).astype(np.int32)], 1)
    return np.asarray(cv2.GaussianBlur(mask.astype(np.float32), (0, 0), 4), np.float32)


def _give_skin(rgb: FloatArray, where: FloatArray, px_per_mm: float, seed: int) -> FloatArray:
    shape = (rgb.shape[0], rgb.shape[1])
    texture = skin_texture(shape, px_per_mm, site="face", seed=seed)
    light = linear_from_srgb(rgb)
    # Texture is seen where light grazes; in the highlights it glitters, towards the outline it closes up.
    shading = relief_shading(1.2 * texture.relief_mm, px_per_mm, 240.0)
    melanin, blood = (np.asarray(absorbed, np.float32) for absorbed in (MELANIN, HAEMOGLOBIN))
    density = 0.25 * texture.melanin[..., None] * melanin + 0.20 * texture.blood[..., None] * blood
    textured = light * np.exp(-density) * shading[..., None]
    return srgb_from_linear(light + where[..., None] * (textured - light))
