"""Which pixels of a face are skin: not eyes, brows, lips, nostrils, hair, beard, nor what covers the face."""

import cv2
import numpy as np

from mesophoto.imaging.face_frame import FaceFrame, face_frame
from mesophoto.imaging.polygon import polygon_mask
from mesophoto.imaging.regions_face import region_outlines
from mesophoto.imaging.skin_features import disc, eye_mask, grow, lip_mask, nostril_mask
from mesophoto.imaging.skin_likeness import Likeness, likeness
from mesophoto.imaging.working import WorkingImage
from mesophoto.records import Mask

_ANALYSIS_PX_PER_MM = 2.0
"""Hair shows as texture at this scale, and the whole face takes some 50 ms."""

_SEED_REGIONS = ("cheek_left", "cheek_right", "nose", "glabella", "forehead")
_NOSE_BASE = 2
_OUTLINE_INSET_MM = 3.0
_FEATURE_REACH_MM = 6.0
"""Brow hairs, lashes and the shadow of the lip are sought this far from their feature."""

_LINK_MM = 0.8
"""A mole that touches the hair by a bridge narrower than this is still a mole."""

_BEARD_PATCH_MM2 = 60.0
_SMALLEST_PATCH_MM2 = 100.0
"""Skin between strands smaller than this is not worth a value."""


def face_skin(image: WorkingImage, points: np.ndarray) -> Mask:
    """Usable skin of a face and its neck.

    Parameters
    ----------
    image : WorkingImage
    points : (478, 2) px of the photo

    Returns
    -------
    (h, w) bool
    """
    height, width = image.rgb.shape[:2]
    full = face_frame(image.points_from_photo(points))
    factor = min(_ANALYSIS_PX_PER_MM / full.px_per_mm, 1.0)
    size = (max(round(width * factor), 8), max(round(height * factor), 8))
    small = cv2.resize(image.rgb, size, interpolation=cv2.INTER_AREA)
    scale = np.array(size) / (width, height)
    frame = face_frame((full.points + 0.5) * scale - 0.5)
    skin = _find_skin(small, frame)
    soft = cv2.resize(skin.astype(np.float32), (width, height), interpolation=cv2.INTER_LINEAR)
    return np.asarray(soft > 0.5)


def _find_skin(rgb: np.ndarray, frame: FaceFrame) -> Mask:
    shape = rgb.shape[:2]
    masks = {name: polygon_mask(shape, outline) for name, outline in region_outlines(frame).items()}
    features = eye_mask(shape, frame) | lip_mask(shape, frame) | nostril_mask(shape, frame)
    field = _inset(masks["face"], _OUTLINE_INSET_MM * frame.px_per_mm) | masks["neck"]
    seeds = np.logical_or.reduce([masks[name] for name in _SEED_REGIONS]) & ~features
    if seeds.sum() < 50:
        return np.zeros(shape, bool)
    found = likeness(rgb, seeds, frame.px_per_mm)
    rejected = found.unlike > 1
    beard = _beard(found, masks["face"], frame)
    covered = _attached(rejected, ~field, frame.px_per_mm) | beard
    around = rejected & grow(features, _FEATURE_REACH_MM * frame.px_per_mm)
    around = _touching(around | features, features)
    skin = field & ~covered & ~around & ~features
    return _without_crumbs(skin, frame.px_per_mm)


def _inset(mask: Mask, radius_px: float) -> Mask:
    """Erode by a disc; the picture's edge counts as outside."""
    eroded = cv2.erode(mask.astype(np.uint8), disc(radius_px), borderType=cv2.BORDER_CONSTANT, borderValue=0)
    return eroded.view(bool)


def _touching(mask: Mask, anchor: Mask) -> Mask:
    """Components of a mask that touch the anchor."""
    _, labels = cv2.connectedComponents(mask.astype(np.uint8), connectivity=8)
    keep = np.zeros(labels.max() + 1, bool)
    keep[labels[anchor & mask]] = True
    keep[0] = False
    return np.asarray(keep[labels])


def _attached(rejected: Mask, outside: Mask, px_per_mm: float) -> Mask:
    """What is rejected and hangs together with the outside: hair, clothes, a hand; not a mole."""
    core = cv2.morphologyEx(rejected.astype(np.uint8), cv2.MORPH_OPEN, disc(_LINK_MM / 2 * px_per_mm))
    joined = _touching(core.view(bool) | outside, outside)
    return joined | (rejected & grow(joined & rejected, _LINK_MM * px_per_mm))


def _beard(found: Likeness, face: Mask, frame: FaceFrame) -> Mask:
    """Patches of dark short hair below the nose, whether or not they reach the outline."""
    y, x = np.mgrid[: face.shape[0], : face.shape[1]]
    below = (np.stack([x, y], axis=-1) - frame.points[_NOSE_BASE]) @ frame.up < 0
    hairy = face & below & (found.unlike > 1) & (found.texture > 0.5)
    smallest = _BEARD_PATCH_MM2 * frame.px_per_mm**2
    return _large(hairy, smallest)


def _large(mask: Mask, smallest_px2: float) -> Mask:
    """Components of at least an area."""
    _, labels, stats, _ = cv2.connectedComponentsWithStats(mask.astype(np.uint8), connectivity=4)
    keep = stats[:, cv2.CC_STAT_AREA] >= smallest_px2
    keep[0] = False
    return np.asarray(keep[labels])


def _without_crumbs(skin: Mask, px_per_mm: float) -> Mask:
    """Drop narrow tongues between hairs and small islands."""
    opened = cv2.morphologyEx(skin.astype(np.uint8), cv2.MORPH_OPEN, disc(1.0 * px_per_mm)).view(bool)
    return _large(opened, _SMALLEST_PATCH_MM2 * px_per_mm**2)
