"""Which pixels of a face are skin: not eyes, brows, lips, nostrils, hair, beard, nor what covers the face."""

from dataclasses import dataclass

import cv2
import numpy as np

from mesophoto.imaging.colour import optical_density
from mesophoto.imaging.face_frame import FaceFrame, closed_by_mirror, face_frame
from mesophoto.imaging.face_outlines import region_outlines
from mesophoto.imaging.polygon import polygon_mask
from mesophoto.imaging.skin.features import enlarged, feature_masks, grow, opened, shrink
from mesophoto.imaging.skin.glasses import glasses_mask
from mesophoto.imaging.skin.hands_held import covering_hands
from mesophoto.imaging.skin.likeness import Likeness, agreeing, evidence, likeness
from mesophoto.imaging.working import WorkingImage
from mesophoto.records import FloatArray, Mask

_ANALYSIS_PX_PER_MM = 2.0
"""Hair shows as texture at this scale, and the whole face takes some 50 ms."""

_LOWER_FOREHEAD = (9, 107, 66, 105, 63, 104, 69, 108, 151)
_BRIDGE = (168, 193, 122, 196, 3, 195)
_ANCHORS = ("glabella", "lower_lid_left", "lower_lid_right", "crows_feet_left", "crows_feet_right")
"""With the two above: a fringe or a scarf covers at most three of the seven, and so does a mask."""

_OTHER_SEEDS = ("nose", "cheek_left", "cheek_right", "chin")
_NOSE_BASE, _CHIN = 2, 152
_HALF_THROAT_MM = 22.0
_OUTLINE_INSET_MM = 3.0
_UNLIKE_BESIDE_FEATURE = 0.75
"""Brows end in single hairs."""

_LINK_MM = 0.8
"""A mole that touches the hair by a bridge narrower than this is still a mole."""

_WALL_PER_MM = 0.2
_WALL_WIDTH_MM = 1.5
_GAP_MM = 2.5
_SEEDED_SHARE = 0.2
"""An edge is a slope of the optical density; what lies behind edges is skin where seeds lie in it."""

_HAIRS_MM = 2.0
_STUBBLE_TEXTURE, _STUBBLE_UNLIKE, _STUBBLE_REDDER = 0.4, 0.55, 0.25
_FOLD_MM = 5.0
_BEARD_PATCH_MM2 = 180.0
"""Rough and dark within some millimetres are stubble, a fold and a mole: the first is broad and large."""

_EDGE_MM = 1.5
"""So far the texture of a feature's edge reaches beyond it."""

_TONGUE_MM = 2.0
_SMALLEST_PATCH_MM2 = 100.0
"""Skin between strands smaller than this is not worth a value."""


@dataclass(frozen=True, eq=False)
class FaceSkin:
    """Usable skin of a face, and what covers the rest.

    Attributes
    ----------
    skin : (h, w) bool
    features : (h, w) bool
        Eyes with their lids, brows, lips and nostrils, as no face is without.
    covers : dict of (h, w) bool
        "hair or cloth", "a beard", "glasses", "a hand": where they lie.
    """

    skin: Mask
    features: Mask
    covers: dict[str, Mask]


def face_skin(image: WorkingImage, points: np.ndarray) -> FaceSkin:
    """Find the usable skin of a face and its neck.

    Parameters
    ----------
    image : WorkingImage
    points : (478, 2) px of the photo
    """
    height, width = image.rgb.shape[:2]
    full = face_frame(image.points_from_photo(points))
    factor = min(_ANALYSIS_PX_PER_MM / full.px_per_mm, 1.0)
    size = (max(round(width * factor), 8), max(round(height * factor), 8))
    small = np.asarray(cv2.resize(image.rgb, size, interpolation=cv2.INTER_AREA), np.float32)
    scale = np.array(size) / (width, height)
    frame = face_frame((full.points + 0.5) * scale - 0.5)

    covers = {
        "glasses": glasses_mask(optical_density(small), frame),
        "a hand": covering_hands(image.rgb, full, size),
    }
    found = _find_skin(small, frame, covers)
    return FaceSkin(
        enlarged(found.skin, image.rgb.shape),
        enlarged(found.features, image.rgb.shape),
        {name: enlarged(mask, image.rgb.shape) for name, mask in found.covers.items()},
    )


def _find_skin(rgb: np.ndarray, frame: FaceFrame, covers: dict[str, Mask]) -> FaceSkin:
    shape = rgb.shape[:2]
    scale = frame.px_per_mm
    masks = {name: polygon_mask(shape, outline) for name, outline in region_outlines(frame).items()}
    features, vicinity = feature_masks(shape, frame)
    masks["neck"] &= ~masks["face"]
    field = shrink(masks["face"], _OUTLINE_INSET_MM * scale) | masks["neck"]
    hidden = features | np.logical_or.reduce(list(covers.values()))
    bare = ~features & ~covers["a hand"]
    anchors = [
        polygon_mask(shape, frame.points[list(closed_by_mirror(i))]) for i in (_LOWER_FOREHEAD, _BRIDGE)
    ]
    anchors += [masks[name] for name in _ANCHORS]
    seen = evidence(rgb, scale)
    seeds = agreeing(seen, [i & bare for i in anchors], [masks[name] & bare for name in _OTHER_SEEDS])
    if not seeds.any():
        return FaceSkin(seeds, features, covers)
    found = likeness(seen, seeds, scale)
    rejected = found.unlike > 1
    beard = _beard(found, masks["face"], grow(features, _EDGE_MM * scale), frame)
    attached = _attached(rejected, ~field, scale)
    around = (found.unlike > _UNLIKE_BESIDE_FEATURE) & vicinity
    around = _touching(around | features, features)
    skin = field & ~attached & ~beard & ~around & ~hidden
    walls = seen.step > _WALL_PER_MM
    beyond = ~masks["face"] | attached
    throat = _throat(masks["neck"], frame) & ~rejected
    skin = _reached(skin & masks["face"], walls, seeds & ~rejected, beyond, scale) | _reached(
        skin & masks["neck"], walls, throat, ~masks["neck"], scale
    )
    covers = covers | {"a beard": beard, "hair or cloth": attached & rejected & ~beard}
    return FaceSkin(_without_crumbs(skin, scale), features, covers)


def _throat(neck: Mask, frame: FaceFrame) -> Mask:
    """The neck's middle, where no background shows."""
    half = frame.left * _HALF_THROAT_MM * frame.px_per_mm
    up = frame.up * 300 * frame.px_per_mm
    chin = frame.points[_CHIN]
    return neck & polygon_mask(
        neck.shape, np.array([chin + half, chin - half, chin - half - up, chin + half - up])
    )


def _reached(skin: Mask, walls: Mask, seeds: Mask, beyond: Mask, px_per_mm: float) -> Mask:
    """Skin without what an edge parts from the seeds and nothing parts from what lies beyond: a scarf."""
    radius = _GAP_MM / 2 * px_per_mm
    rooms = shrink(skin & ~walls, radius).view(np.uint8)
    _, labels = cv2.connectedComponents(rooms, connectivity=4)
    areas, seeded = np.bincount(labels.ravel()), np.bincount(labels[seeds], minlength=labels.max() + 1)
    keep = seeded > _SEEDED_SHARE * areas
    keep[0] = False
    near = grow(np.asarray(keep[labels]), radius + _WALL_WIDTH_MM * px_per_mm)
    apart = skin & ~near
    return skin & ~_touching(apart | beyond, grow(beyond, _WALL_WIDTH_MM * px_per_mm))


def _touching(mask: Mask, anchor: Mask) -> Mask:
    """Components of a mask that touch the anchor."""
    _, labels = cv2.connectedComponents(mask.astype(np.uint8), connectivity=8)
    keep = np.zeros(labels.max() + 1, bool)
    keep[labels[anchor & mask]] = True
    keep[0] = False
    return np.asarray(keep[labels])


def _attached(rejected: Mask, outside: Mask, px_per_mm: float) -> Mask:
    """What is rejected and hangs together with the outside: hair, clothes, a hand; not a mole."""
    core = opened(rejected, _LINK_MM / 2 * px_per_mm)
    joined = _touching(core | outside, outside)
    return joined | (rejected & grow(joined & rejected, _LINK_MM * px_per_mm))


def _beard(found: Likeness, face: Mask, vicinity: Mask, frame: FaceFrame) -> Mask:
    """Patches of dark short hair below the nose, whether or not they reach the outline."""
    y, x = np.mgrid[: face.shape[0], : face.shape[1]]
    below = (np.stack([x, y], axis=-1) - frame.points[_NOSE_BASE]) @ frame.up < 0
    sigma, where = _HAIRS_MM * frame.px_per_mm, face & below & ~vicinity
    rough, unlike = (_mean_within(value, where, sigma) for value in (found.texture, found.unlike))
    hairy = face & below & (rough > _STUBBLE_TEXTURE) & (unlike > _STUBBLE_UNLIKE)
    hairy &= found.redder < _STUBBLE_REDDER
    broad = opened(hairy, _FOLD_MM / 2 * frame.px_per_mm)
    return _large(broad, _BEARD_PATCH_MM2 * frame.px_per_mm**2)


def _mean_within(values: FloatArray, where: Mask, sigma_px: float) -> FloatArray:
    """Blur what is inside a mask with nothing of what is outside; 0 far from it."""
    weight = where.astype(np.float32)
    blurred = cv2.GaussianBlur(np.dstack([values * weight, weight]), (0, 0), max(sigma_px, 0.3))
    return np.asarray(blurred[..., 0] / np.maximum(blurred[..., 1], 0.05))


def _large(mask: Mask, smallest_px2: float) -> Mask:
    """Components of at least an area."""
    _, labels, stats, _ = cv2.connectedComponentsWithStats(mask.astype(np.uint8), connectivity=4)
    keep = stats[:, cv2.CC_STAT_AREA] >= smallest_px2
    keep[0] = False
    return np.asarray(keep[labels])


def _without_crumbs(skin: Mask, px_per_mm: float) -> Mask:
    """Drop narrow tongues between hairs and small islands."""
    return _large(opened(skin, _TONGUE_MM / 2 * px_per_mm), _SMALLEST_PATCH_MM2 * px_per_mm**2)
