"""The back of a right hand beside a scale card, rendered from form, pigment and light."""

import cv2
import numpy as np

from mesophoto.phantom.hand_anatomy import Anatomy
from mesophoto.phantom.hand_form import SIZE_MM, base_height, millimetre_grid, outline_distance
from mesophoto.phantom.light import srgb_from_linear
from mesophoto.phantom.marker import CARD_MM, draw_card
from mesophoto.phantom.skin import (
    RESTING_BLOOD,
    SkinPicture,
    melanin_for_ita,
    relief_shading,
    skin_light,
    skin_texture,
)
from mesophoto.records import FloatArray

CARD_CENTRE_MM = (179.0, 196.0)
CARD_TURN_DEG = -6.0

_TOWARDS_LIGHT = np.array([-0.34, -0.42, 0.841], np.float32)


def render_hand(px_per_mm: float = 6.0, *, ita_deg: float = 38.0, seed: int = 0) -> SkinPicture:
    """Render the back of a hand on a drape.

    Parameters
    ----------
    px_per_mm : float
        The picture is 210 × 240 mm.
    ita_deg : float
        Tone of the skin.
    seed : int
        Of texture and creases; form and pose are always the same.
    """
    x, y = millimetre_grid(px_per_mm)
    coarse_x, coarse_y = millimetre_grid(px_per_mm / 2)
    coarse = outline_distance(coarse_x, coarse_y).astype(np.float32)
    distance: FloatArray = np.asarray(
        cv2.resize(coarse, x.shape[::-1], interpolation=cv2.INTER_CUBIC), np.float32
    )
    anatomy = Anatomy(x, y, seed)
    height = base_height(distance, px_per_mm)
    light = _drape(x, y, seed)
    light *= _shadow(distance, px_per_mm)[..., None]
    light = _lay_card(light, px_per_mm)
    cover = np.clip(0.5 - distance * px_per_mm, 0, 1)[..., None]
    hand = _hand_light(height, anatomy, px_per_mm, ita_deg, seed)
    light = light * (1 - cover) + hand * cover
    skin = (distance < -1.5) & (anatomy.nail < 0.05)
    return SkinPicture(srgb_from_linear(light), skin, px_per_mm)


def _hand_light(
    height: FloatArray, anatomy: Anatomy, px_per_mm: float, ita_deg: float, seed: int
) -> FloatArray:
    shape = (height.shape[0], height.shape[1])
    texture = skin_texture(shape, px_per_mm, site="hand", seed=seed)
    bare = 1 - anatomy.nail
    # Skin is stretched smooth on the last bones and deeply furrowed over the back of the hand.
    relief = texture.relief_mm * bare * np.clip(height / 10, 0.35, 1.0) + anatomy.fine_mm
    melanin = melanin_for_ita(ita_deg) * (1 + texture.melanin + anatomy.tan)
    blood = RESTING_BLOOD * (1 + texture.blood + anatomy.flush - 0.25 * anatomy.vein)
    colour = skin_light(melanin, blood)
    colour *= 1 - anatomy.vein[..., None] * np.array([0.13, 0.065, 0.00], np.float32)
    colour = _nail_colour(colour, anatomy)
    form = height + anatomy.coarse_mm
    lit = _irradiance(form, px_per_mm)
    grain = relief_shading(relief, px_per_mm, 230.0)
    shaded = colour * lit * (0.25 + 0.75 * grain[..., None])
    gloss = _gloss(form, relief * bare, anatomy.nail, px_per_mm)
    return np.asarray(shaded + gloss[..., None], np.float32)


def _normals(surface: FloatArray, px_per_mm: float) -> FloatArray:
    rise_y, rise_x = np.gradient(surface * px_per_mm)
    # Steep rims are softened: real fingers are not seen edge-on all the way.
    normal = np.stack([-rise_x, -rise_y, np.full_like(rise_x, 1.15)], axis=-1)
    return np.asarray(normal / np.linalg.norm(normal, axis=-1, keepdims=True), np.float32)


def _irradiance(form: FloatArray, px_per_mm: float) -> FloatArray:
    """Light on the skin (H, W, 3), spread below the surface: red far, blue little."""
    smooth = np.asarray(cv2.GaussianBlur(form, (0, 0), 0.25 * px_per_mm), np.float32)
    normal = _normals(smooth, px_per_mm)
    key = np.clip((normal @ _TOWARDS_LIGHT + 0.18) / 1.18, 0, None)
    fill = np.clip(normal @ np.array([0.55, 0.15, 0.82], np.float32), 0, None)
    around = cv2.GaussianBlur(form, (0, 0), 5.0 * px_per_mm)
    open_sky = np.clip(1 + 0.045 * (form - around), 0.55, 1.1) * (0.6 + 0.4 * normal[..., 2])
    lit = 1.04 * key**1.25 + 0.13 * fill + 0.18 * open_sky
    spread = [cv2.GaussianBlur(lit, (0, 0), reach * px_per_mm) for reach in (0.8, 0.45, 0.3)]
    return np.asarray(np.stack(spread, axis=-1), np.float32)


def _gloss(form: FloatArray, relief: FloatArray, nail: FloatArray, px_per_mm: float) -> FloatArray:
    smooth = np.asarray(cv2.GaussianBlur(form, (0, 0), 0.4 * px_per_mm), np.float32)
    half = _TOWARDS_LIGHT + np.array([0, 0, 1], np.float32)
    half /= np.linalg.norm(half)
    broad = np.clip(_normals(smooth + 0.5 * relief, px_per_mm) @ half, 0, 1)
    skin = 0.040 * broad**10 + 0.020 * broad**40
    plate = 0.13 * np.clip(_normals(smooth, px_per_mm) @ half, 0, 1) ** 60 + 0.03
    return np.asarray(skin * (1 - nail) + plate * nail, np.float32)


def _nail_colour(colour: FloatArray, anatomy: Anatomy) -> FloatArray:
    bed = 0.45 * colour + 0.55 * np.array([0.66, 0.40, 0.335], np.float32)
    bed = bed + anatomy.lunula[..., None] * 0.45 * (np.array([0.74, 0.58, 0.51], np.float32) - bed)
    bed = bed + anatomy.free_edge[..., None] * 0.85 * (np.array([0.72, 0.66, 0.57], np.float32) - bed)
    return np.asarray(colour + anatomy.nail[..., None] * (bed - colour), np.float32)


def _drape(x: FloatArray, y: FloatArray, seed: int) -> FloatArray:
    """A blue-grey surgical drape: dimpled non-woven cloth, in linear light."""
    rng = np.random.default_rng(seed + 1)
    dimples = np.cos(2 * np.pi * (x + y) / 2.3) * np.cos(2 * np.pi * (x - y) / 2.3)
    fibre = cv2.GaussianBlur(rng.standard_normal(x.shape, dtype=np.float32), (0, 0), 1.2)
    folds = np.cos((0.8 * x + 0.35 * y) / 61 + 0.7) + 0.6 * np.cos((-0.3 * x + 0.9 * y) / 83)
    vignette = 1.04 - 0.16 * (
        ((x - 0.40 * SIZE_MM[0]) / SIZE_MM[0]) ** 2 + ((y - 0.35 * SIZE_MM[1]) / SIZE_MM[1]) ** 2
    )
    brightness = vignette * (1 + 0.030 * dimples + 0.10 * fibre + 0.022 * folds)
    return np.asarray(brightness[..., None] * np.array([0.150, 0.235, 0.290]), np.float32)


def _shadow(distance: FloatArray, px_per_mm: float) -> FloatArray:
    """The hand's shadow on the table: soft and thrown away from the light, dark where it touches."""
    inside = np.asarray(distance < 0, np.float32)
    total = np.ones(inside.shape, np.float32)
    for away_mm, soft_mm, depth in ((3.0, 1.6, 0.30), (7.0, 3.5, 0.26), (12.0, 7.0, 0.16)):
        offset = -_TOWARDS_LIGHT[:2] / np.linalg.norm(_TOWARDS_LIGHT[:2]) * away_mm * px_per_mm
        move = np.array([[1, 0, offset[0]], [0, 1, offset[1]]], np.float32)
        thrown = cv2.warpAffine(inside, move, inside.shape[::-1], borderMode=cv2.BORDER_REPLICATE)
        total *= 1 - depth * np.asarray(cv2.GaussianBlur(thrown, (0, 0), soft_mm * px_per_mm))
    touch = cv2.GaussianBlur(inside, (0, 0), 1.5 * px_per_mm)
    return np.asarray(total * (1 - 0.35 * touch), np.float32)


def _lay_card(light: FloatArray, px_per_mm: float) -> FloatArray:
    """Lay the scale card on the drape, with its own small shadow."""
    card = draw_card(px_per_mm)
    turn = cv2.getRotationMatrix2D((0, 0), CARD_TURN_DEG, 1.0)
    middle = turn[:, :2] @ np.array([CARD_MM[0], CARD_MM[1]]) * px_per_mm / 2
    turn[:, 2] = np.asarray(CARD_CENTRE_MM) * px_per_mm - middle
    size = (light.shape[1], light.shape[0])
    paper = np.asarray(cv2.warpAffine(card**2.2, turn, size, flags=cv2.INTER_AREA), np.float32)
    cover = np.asarray(cv2.warpAffine(np.ones_like(card), turn, size), np.float32)[..., None]
    fall = np.array([[1, 0, 0.7 * px_per_mm], [0, 1, 0.8 * px_per_mm]], np.float32)
    thrown = cv2.warpAffine(cover[..., 0], fall, size)
    shadow = 1 - 0.42 * cv2.GaussianBlur(thrown, (0, 0), 0.8 * px_per_mm)
    tinted = paper[..., None] * np.array([0.80, 0.81, 0.80], np.float32)
    return np.asarray(light * np.asarray(shadow)[..., None] * (1 - cover) + tinted * cover, np.float32)
