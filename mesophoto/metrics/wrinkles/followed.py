"""Lines of two aligned photos, looked at in both at the same places.

The crests are found once, on the mean of both photos, where noise is halved and a line that only one has is
half as deep, but still a crest. Each photo then answers at these crests by itself, on its own pixels, so that
a faint line is not here a line and there none. What is texture is common to both: no photo's line counts as
the other's texture. Texture that is all over less deep in one photo is light rather than skin, as it is for
one photo: its responses are raised by the ratio of the two within about 15 mm, without the lines.

A photo that is interpolated onto the other answers a little lower. So everything is done on the pixels of
both in turn, and the lengths of both turns are averaged.
"""

from dataclasses import dataclass

import cv2
import numpy as np

from mesophoto.metrics.masked import blur_within
from mesophoto.metrics.wrinkles.counting import (
    TEXTURE_EXPONENT,
    TEXTURE_WINDOW_MM,
    find_texture,
    keep_long,
    weigh_crests,
)
from mesophoto.metrics.wrinkles.crests import LEAST_RESPONSE, LineImage, fill, find_crests
from mesophoto.records import FloatArray, Mask

MOST_UNLIKE = 1.0
"""Natural logarithm of the ratio of two responses beyond which it has no further say."""


@dataclass(frozen=True, eq=False)
class FollowedLines:
    """Crests of a pair on one photo's line image.

    Attributes
    ----------
    crest : (h, w) float32
        Share of each pixel, 0..1.
    weights : two of (h, w) float32
        How surely each crest is a line in this and in the other photo, 0..1.
    """

    crest: FloatArray
    weights: tuple[FloatArray, FloatArray]

    def lengths_mm(self, mask: Mask, px_per_mm: float) -> tuple[float, float]:
        """Length of the lines in a region, in this and in the other photo."""
        here, there = (
            float((weight * self.crest)[mask].sum(dtype=np.float64)) / px_per_mm for weight in self.weights
        )
        return here, there

    def mask(self) -> Mask:
        """Crests that count by half or more in this photo."""
        return (self.weights[0] >= 0.5) & (self.crest >= 0.5)


def follow_lines(
    seen: tuple[LineImage, LineImage],
    responses: tuple[FloatArray, FloatArray],
    field: FloatArray,
    common: Mask,
) -> FollowedLines:
    """Find the lines of two photos and weigh them in both, on the pixels of one.

    Parameters
    ----------
    seen : (this, other)
    responses : (this, other) of float32
        Of the line filter, each on its own line image.
    field : (H, W, 2) float32
        On the working images: where every pixel of this photo lies on the other.
    common : (h, w) bool
        On this line image: what is aligned.
    """
    this, other = seen
    there = _to_line_scale(field, this)
    skin = this.skin & common & (_carry(other.skin.astype(np.float32), there) >= 0.5)
    mean = (this.lightness + _carry(other.lightness, there, cv2.INTER_CUBIC)) / np.float32(2)
    lines = find_crests(fill(mean, skin, this.px_per_mm), skin, this.px_per_mm)
    own, others = (np.maximum(r, LEAST_RESPONSE) for r in (responses[0], _carry(responses[1], there)))
    crest = lines.crest >= 0.5
    texture = find_texture(np.sqrt(own * others), np.maximum(own, others), crest, this.px_per_mm)
    unlike = np.clip(np.log(others / own), -MOST_UNLIKE, MOST_UNLIKE).astype(np.float32)
    unlike = blur_within(unlike, texture.crests, TEXTURE_WINDOW_MM * this.px_per_mm)
    raised = np.exp(np.float32(TEXTURE_EXPONENT / 2) * unlike)
    weights = weigh_crests(own * raised, texture, lines), weigh_crests(others / raised, texture, lines)
    kept = keep_long(np.maximum(*weights), lines.crest, this.px_per_mm)
    return FollowedLines(lines.crest, (weights[0] * kept, weights[1] * kept))


def _to_line_scale(field: FloatArray, image: LineImage) -> FloatArray:
    height, width = image.skin.shape
    if field.shape[:2] == (height, width):
        return field
    smaller = cv2.resize(field, (width, height), interpolation=cv2.INTER_AREA)
    return np.asarray((smaller + 0.5) * np.float32(image.factor) - 0.5, np.float32)


def _carry(values: FloatArray, field: FloatArray, interpolation: int = cv2.INTER_LINEAR) -> FloatArray:
    """What the other photo has at every place of the first."""
    return np.asarray(
        cv2.remap(values, field[..., 0], field[..., 1], interpolation, borderMode=cv2.BORDER_REPLICATE),
        np.float32,
    )
