"""What is known of two photos before anything is measured in them."""

from dataclasses import dataclass
from functools import cached_property

import cv2
import numpy as np
from numpy.typing import NDArray

from mesophoto.imaging.colour import srgb_to_linear
from mesophoto.imaging.registration import Registration
from mesophoto.imaging.working import WorkingImage
from mesophoto.records import FloatArray, Landmarks, Mask, Photo

_SAMPLES_ACROSS = 100
"""Light varies smoothly: so many samples over the longer side of the common skin."""
_LEAST_SAMPLES = 25
_LEAST_WEIGHT = 0.3

WHITE, BLACK = 0.995, 0.02
"""Of the brightest channel, sRGB-encoded: beyond them light is lost."""

Places = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class PhotoSeen:
    """What is known of one photo of a pair before anything is measured in it.

    Attributes
    ----------
    photo : Photo
    landmarks : Landmarks or None
    image : WorkingImage
        The part with the subject, at the pair's working scale.
    skin : (h, w) bool
        On ``image``: the measured skin; if the photos are aligned, what both show of it.
    calibrated : bool
        The colours of ``image`` are corrected by a reference: where they shift, the skin has changed.
    """

    photo: Photo
    landmarks: Landmarks | None
    image: WorkingImage
    skin: Mask
    calibrated: bool = False


@dataclass(frozen=True, eq=False)
class SkinLight:
    """Light from places all over the skin of one photo, or of the skin that two share.

    Attributes
    ----------
    rgb : (N, 3) float32
        Linear light, averaged over some mm.
    place : (N, 2) float64
        −1..1 over the skin, x to the right, y down.
    """

    rgb: FloatArray
    place: Places

    @property
    def known(self) -> NDArray[np.bool_]:
        """(N,) Where there is light."""
        return np.asarray(np.isfinite(self.rgb).all(axis=1))

    def where(self, which: NDArray[np.bool_]) -> "SkinLight":
        """Keep some of the places."""
        return SkinLight(self.rgb[which], self.place[which])

    @property
    def luminance(self) -> FloatArray:
        """(N,) Relative luminance."""
        return np.asarray(self.rgb @ np.array([0.2126, 0.7152, 0.0722], np.float32))


@dataclass(frozen=True, eq=False)
class Pair:
    """Two photos and how they lie on each other."""

    before: PhotoSeen
    after: PhotoSeen
    registration: Registration

    @cached_property
    def light(self) -> tuple[SkinLight, SkinLight] | None:
        """Light of the skin in both photos; in the same places if they are aligned. None with too little."""
        if not (self.before.skin.any() and self.after.skin.any()):
            return None
        places, pixels = _places(self.before.skin)
        before = _sample_light(self.before, places, pixels.astype(np.float32))
        if self.registration.ok:
            after = _sample_light(self.after, places, self.field[pixels[:, 1], pixels[:, 0]])
            both = before.known & after.known
            pair = before.where(both), after.where(both)
        else:
            places, pixels = _places(self.after.skin)
            after = _sample_light(self.after, places, pixels.astype(np.float32))
            pair = before.where(before.known), after.where(after.known)
        return pair if min(len(one.rgb) for one in pair) >= _LEAST_SAMPLES else None

    @property
    def is_face(self) -> bool:
        """Whether both photos show a face."""
        return all(seen.landmarks is not None and seen.landmarks.kind == "face" for seen in self.seen)

    @property
    def seen(self) -> tuple[PhotoSeen, PhotoSeen]:
        """Both photos."""
        return self.before, self.after

    @cached_property
    def field(self) -> FloatArray:
        """Where every pixel of the first working image lies on the second, (h, w, 2); only if aligned."""
        return self.registration.field_between(self.before.image, self.after.image)


def _sample_light(seen: PhotoSeen, places: Places, pixels: NDArray[np.float32]) -> SkinLight:
    """Mean linear light around some pixels (N, 2) of a working image; NaN away from unclipped skin."""
    rgb = seen.image.rgb
    brightest = rgb.max(axis=2)
    weight = (seen.skin & (brightest < WHITE) & (brightest > BLACK)).astype(np.float32)
    sigma = max(rgb.shape[:2]) / _SAMPLES_ACROSS / 2
    stack = np.dstack([srgb_to_linear(rgb) * weight[..., None], weight])
    soft = cv2.GaussianBlur(stack, (0, 0), max(sigma, 0.5))
    found = cv2.remap(soft, pixels[:, None, 0], pixels[:, None, 1], cv2.INTER_LINEAR)[:, 0]
    with np.errstate(divide="ignore", invalid="ignore"):
        light = np.where(found[:, 3:] > _LEAST_WEIGHT, found[:, :3] / found[:, 3:], np.nan)
    return SkinLight(np.asarray(light, np.float32), places)


def _places(skin: Mask) -> tuple[Places, NDArray[np.intp]]:
    """A grid over the skin: places in −1..1, and their pixels (row, column)."""
    step = max(max(skin.shape) // _SAMPLES_ACROSS, 1)
    if not skin[::step, ::step].any():
        step = 1
    rows, columns = np.nonzero(skin[::step, ::step])
    pixels = np.stack([columns, rows], axis=1) * step
    low, high = np.percentile(pixels, [2, 98], axis=0)
    return (2 * pixels - low - high) / np.maximum(high - low, 1), pixels
