"""Where in a photo a face or a hand may be: BlazeFace and BlazePalm, fixed anchors, one shot.

Bazarevsky et al. 2019, arXiv 1907.05047; Zhang et al. 2020, arXiv 2006.10214. Anchors, decoding and
weighted suppression are those of MediaPipe's graphs.
"""

import math
from dataclasses import dataclass
from functools import cache
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from mesophoto.imaging.landmarks.networks import Task, run
from mesophoto.records import FloatArray

Points = NDArray[np.float64]

_SCORE_FLOOR = 0.5
_SAME_OBJECT_IOU = 0.3
_SMALLEST_LEVEL_PX = 512
_OVERSAMPLING = 1.5
"""A level has at least so many px for each one of the picture made from it."""


@dataclass(frozen=True, slots=True)
class Roi:
    """A square of a photo, turned clockwise by ``angle`` (radians); centre and side in px.

    Inside it, places are given as fractions (u, v) of the side, 0..1 between the outer pixel edges.
    """

    x: float
    y: float
    side_px: float
    angle: float = 0.0

    def to_photo(self, uv: Points) -> Points:
        """Map (N, 2) fractions to photo px, pixel centres at integers."""
        c, s = math.cos(self.angle), math.sin(self.angle)
        offset = (uv - 0.5) * self.side_px @ np.array([[c, s], [-s, c]])
        return np.asarray(offset + np.array([self.x, self.y]))

    def from_photo(self, xy: Points) -> Points:
        """Map (N, 2) photo px to fractions of this square."""
        c, s = math.cos(self.angle), math.sin(self.angle)
        return np.asarray(
            (xy - np.array([self.x, self.y])) @ np.array([[c, -s], [s, c]]) / self.side_px + 0.5
        )

    def crop(self, rgb: NDArray[Any], size: int, *, pad: int = cv2.BORDER_REPLICATE) -> FloatArray:
        """Sample the square to (size, size, 3) float32 in 0..1, averaging areas where it is made smaller."""
        height, width = rgb.shape[:2]
        reach = self.side_px * (abs(math.cos(self.angle)) + abs(math.sin(self.angle))) / 2
        shrink = max(self.side_px / size, 1.0)
        margin = reach + 2 * shrink
        x0, y0 = max(math.floor(self.x - margin), 0), max(math.floor(self.y - margin), 0)
        x1, y1 = min(math.ceil(self.x + margin) + 1, width), min(math.ceil(self.y + margin) + 1, height)
        if x1 <= x0 or y1 <= y0:
            return np.zeros((size, size, 3), np.float32)
        part = rgb[y0:y1, x0:x1]
        w, h = max(round((x1 - x0) / shrink), 1), max(round((y1 - y0) / shrink), 1)
        if shrink > 1:
            part = cv2.resize(part, (w, h), interpolation=cv2.INTER_AREA)
        part = part.astype(np.float32) / np.float32(np.iinfo(rgb.dtype).max)
        factor = np.array([part.shape[1] / (x1 - x0), part.shape[0] / (y1 - y0)])
        corners = self.to_photo(np.array([[0.0, 0.0], [1.0, 0.0], [0.0, 1.0]]))
        source = (corners - (x0, y0) + 0.5) * factor - 0.5
        target = np.array([[0.0, 0.0], [size, 0.0], [0.0, size]]) - 0.5
        matrix = cv2.getAffineTransform(target.astype(np.float32), source.astype(np.float32))
        flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
        return np.asarray(cv2.warpAffine(part, matrix, (size, size), flags=flags, borderMode=pad))


class Pyramid:
    """A photo and its halves, quarters and so on: a small picture of a large region is quickly made."""

    def __init__(self, rgb: NDArray[Any]) -> None:
        self.levels = [rgb]
        while max(self.levels[-1].shape[:2]) > _SMALLEST_LEVEL_PX and min(self.levels[-1].shape[:2]) > 1:
            last = self.levels[-1]
            even = last[: last.shape[0] // 2 * 2, : last.shape[1] // 2 * 2]
            self.levels.append(cv2.resize(even, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA))

    @property
    def size(self) -> tuple[int, int]:
        """Width and height of the photo in px."""
        height, width = self.levels[0].shape[:2]
        return width, height

    def crop(self, roi: Roi, size: int, *, pad: int = cv2.BORDER_REPLICATE) -> FloatArray:
        """Sample a region of the photo as :meth:`Roi.crop` does, from the level that is just fine enough."""
        spare = roi.side_px / (_OVERSAMPLING * size)
        level = min(max(math.floor(math.log2(spare)), 0), len(self.levels) - 1) if spare > 1 else 0
        part = 0.5**level
        x, y = (roi.x + 0.5) * part - 0.5, (roi.y + 0.5) * part - 0.5
        return Roi(x, y, roi.side_px * part, roi.angle).crop(self.levels[level], size, pad=pad)


@dataclass(frozen=True, slots=True, eq=False)
class Detection:
    """A face or palm that a detector saw.

    Attributes
    ----------
    score : float in 0..1
    box : (4,) x0, y0, x1, y1
        Fractions of the region searched.
    keypoints : (K, 2)
        Likewise: for a face right eye, left eye, nose, mouth, right ear, left ear; for a palm the wrist,
        then the knuckles.
    """

    score: float
    box: Points
    keypoints: Points


@dataclass(frozen=True, slots=True)
class Detector:
    """One of the two detectors: its model, input size and the range of its input."""

    task: Task
    model: str
    boxes: str
    scores: str
    size: int
    low: float

    def detect(self, pyramid: Pyramid, view: Roi) -> list[Detection]:
        """Search one square of a photo; the best first."""
        tensor = pyramid.crop(view, self.size, pad=cv2.BORDER_CONSTANT)
        out = run(self.task, self.model, tensor * np.float32(1 - self.low) + np.float32(self.low))
        return decode(out[self.boxes], out[self.scores], self.size)


FACE_DETECTOR = Detector("face_landmarker", "face_detector", "regressors", "classificators", 128, -1.0)
PALM_DETECTOR = Detector("hand_landmarker", "hand_detector", "Identity", "Identity_1", 192, 0.0)


@cache
def anchors(size: int) -> Points:
    """Centres, as fractions, of the anchors for an input of ``size`` px: two per 8 px cell, six per 16 px."""
    layers = []
    for stride, repeats in ((8, 2), (16, 6)):
        centres = (np.arange(size // stride) + 0.5) * stride / size
        grid = np.stack(np.meshgrid(centres, centres), axis=-1).reshape(-1, 2)
        layers.append(np.repeat(grid, repeats, axis=0))
    return np.concatenate(layers)


def decode(raw_boxes: FloatArray, raw_scores: FloatArray, size: int) -> list[Detection]:
    """Turn a detector's output into detections, the best first.

    Parameters
    ----------
    raw_boxes : (n * k,) float32
        Centre, width, height and key points, in px of the input and relative to the anchors.
    raw_scores : (n,) float32
        Before the sigmoid.
    size : int
        Side of the network's input in px.
    """
    centres = anchors(size)
    scores = 1 / (1 + np.exp(-np.clip(raw_scores.astype(np.float64), -100, 100)))
    keep = scores >= _SCORE_FLOOR
    values = raw_boxes.reshape(len(centres), -1)[keep].astype(np.float64) / size
    scores, centres = scores[keep], centres[keep]
    middle, half = centres + values[:, :2], values[:, 2:4] / 2
    boxes = np.hstack([middle - half, middle + half])
    keypoints = centres[:, np.newaxis] + values[:, 4:].reshape(len(values), values.shape[1] // 2 - 2, 2)
    return _merge(scores, boxes, keypoints)


def _merge(scores: Points, boxes: Points, keypoints: Points) -> list[Detection]:
    """Average overlapping detections with their scores as weights (MediaPipe's weighted suppression)."""
    found = []
    left = np.argsort(-scores)
    while len(left):
        near = _overlap(boxes[left[0]], boxes[left]) > _SAME_OBJECT_IOU
        near[0] = True
        group, left = left[near], left[~near]
        found.append(
            Detection(
                score=float(scores[group[0]]),
                box=np.average(boxes[group], axis=0, weights=scores[group]),
                keypoints=np.average(keypoints[group], axis=0, weights=scores[group]),
            )
        )
    return found


def _overlap(box: Points, boxes: Points) -> Points:
    """Intersection over union of one box with (N, 4) others."""
    low, high = np.maximum(box[:2], boxes[:, :2]), np.minimum(box[2:], boxes[:, 2:])
    shared = np.prod(np.maximum(high - low, 0), axis=1)
    area = np.prod(box[2:] - box[:2]) + np.prod(boxes[:, 2:] - boxes[:, :2], axis=1)
    return np.asarray(shared / np.maximum(area - shared, 1e-12))
