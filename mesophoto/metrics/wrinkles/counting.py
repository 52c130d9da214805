"""Which crests are lines, and how long they are."""

from dataclasses import dataclass

import cv2
import numpy as np

from mesophoto.metrics.masked import blur_within
from mesophoto.metrics.wrinkles.crests import LEAST_RESPONSE, Lines
from mesophoto.records import FloatArray, Mask

TEXTURE_WINDOW_MM = 15.0
TEXTURE_EXPONENT = 0.75
LEAST_TEXTURE = 0.4
"""L*. However smooth the skin, a line has some depth."""

LOW, HIGH = 1.5, 3.5
SHORTEST_MM, SURELY_LONG_MM = 3.0, 5.0
_TEXTURE_STEPS = 2


@dataclass(frozen=True, eq=False)
class Texture:
    """The crests that are texture, and what they are like around every pixel.

    Attributes
    ----------
    crests : (h, w) bool
    limit : (h, w) float32
        L*: m^0.75, the response in units of which lines are told from texture.
    """

    crests: Mask
    limit: FloatArray


def find_texture(response: FloatArray, highest: FloatArray, crest: Mask, px_per_mm: float) -> Texture:
    """Tell texture from lines by what is typical within some millimetres.

    Parameters
    ----------
    response, highest : (h, w) float32
        Response of the line filter: of one photo both are the same; of several, their geometric mean and
        their maximum, so that no photo's lines are texture.
    crest : (h, w) bool
    px_per_mm : float
    """
    strength = np.log(np.maximum(response, LEAST_RESPONSE))
    crests = crest
    for step in range(_TEXTURE_STEPS + 1):
        level = blur_within(strength, crests, TEXTURE_WINDOW_MM * px_per_mm)
        limit = np.exp(TEXTURE_EXPONENT * np.maximum(level, np.float32(np.log(LEAST_TEXTURE))))
        if step < _TEXTURE_STEPS:  # a line is not part of the texture it stands out from
            crests = crest & (highest < LOW * limit)
    return Texture(np.asarray(crests), np.asarray(limit, np.float32))


def weigh_crests(response: FloatArray, texture: Texture, lines: Lines) -> FloatArray:
    """How surely each crest is a line, (h, w) in 0..1."""
    relative = response / texture.limit
    return np.asarray(np.clip((relative - LOW) / (HIGH - LOW), 0, 1) * (lines.crest > 0), np.float32)


def keep_long(weight: FloatArray, crest: FloatArray, px_per_mm: float) -> FloatArray:
    """How surely each pixel is on a run of crests that is as long as a line, (h, w) in 0..1."""
    labels = cv2.connectedComponents((weight > 0).astype(np.uint8))[1]
    length_mm = weight * crest / np.float32(px_per_mm)
    total = np.bincount(labels.ravel(), weights=length_mm.ravel())
    return np.asarray(
        np.clip((total - SHORTEST_MM) / (SURELY_LONG_MM - SHORTEST_MM), 0, 1).astype(np.float32)[labels]
    )
