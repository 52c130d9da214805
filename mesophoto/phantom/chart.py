"""A colour chart of known patch values, laid into a photo: 24 patches in a black frame, seen at any angle."""

from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from mesophoto.phantom.light import linear_from_srgb, srgb_from_linear
from mesophoto.records import FloatArray

PATCHES_SRGB = np.array(
    [
        [115, 82, 68], [194, 150, 130], [98, 122, 157], [87, 108, 67], [133, 128, 177], [103, 189, 170],
        [214, 126, 44], [80, 91, 166], [193, 90, 99], [94, 60, 108], [157, 188, 64], [224, 163, 46],
        [56, 61, 150], [70, 148, 73], [175, 54, 60], [231, 199, 31], [187, 86, 149], [8, 133, 161],
        [243, 243, 242], [200, 200, 200], [160, 160, 160], [122, 122, 121], [85, 85, 85], [52, 52, 52],
    ],
    np.uint8,
)  # fmt: skip
"""sRGB of the 24 patches as the maker published them in 8 bit, row by row."""

ROWS, COLUMNS = 4, 6
_PITCH, _FRAME = 1.2, 0.35
"""Distance of two patches, and width of the frame, in sides of a patch."""

_FRAME_SRGB = 34
_SIZE = (
    (COLUMNS - 1) * _PITCH + 1 + 2 * _FRAME,
    (ROWS - 1) * _PITCH + 1 + 2 * _FRAME,
)


@dataclass(frozen=True)
class ChartPlace:
    """Where and how a chart lies in a picture.

    Attributes
    ----------
    centre_px : (x, y)
    width_px : float
        Of the chart's longer side, frame included.
    rotation_deg : float
        Clockwise in the picture.
    tilt : float
        How much smaller its far side is: 0.1 makes it a tenth shorter than the near one.
    """

    centre_px: tuple[float, float]
    width_px: float
    rotation_deg: float = 0.0
    tilt: float = 0.0

    def corners(self) -> NDArray[np.float64]:
        """Return the (4, 2) corners in px: of the first patch, then along its row and round."""
        half = np.array([[-1, -1], [1, -1], [1, 1], [-1, 1]]) * [1.0, _SIZE[1] / _SIZE[0]] * self.width_px / 2
        half[:2, 0] *= 1 - self.tilt
        angle = np.radians(self.rotation_deg)
        turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
        return np.asarray(half @ turn.T + self.centre_px)


def draw_chart(patch_px: int, patches_srgb: NDArray[Any] = PATCHES_SRGB) -> FloatArray:
    """Draw the chart, seen straight on.

    Parameters
    ----------
    patch_px : int
        Side of a patch.
    patches_srgb : (24, 3) uint8

    Returns
    -------
    (h, w, 3) float32 in 0..1
        sRGB-encoded.
    """
    width, height = (round(side * patch_px) for side in _SIZE)
    chart = np.full((height, width, 3), _FRAME_SRGB / 255, np.float32)
    for index, colour in enumerate(patches_srgb):
        row, column = divmod(index, COLUMNS)
        x, y = (round((_FRAME + place * _PITCH) * patch_px) for place in (column, row))
        chart[y : y + patch_px, x : x + patch_px] = colour / np.float32(255)
    return chart


def lay_chart(
    rgb: NDArray[Any], place: ChartPlace, patches_srgb: NDArray[Any] = PATCHES_SRGB
) -> NDArray[np.uint8]:
    """Lay a chart into a picture, in linear light, its edges as soft as the pixels make them.

    Parameters
    ----------
    rgb : (H, W, 3) uint8, uint16, or float in 0..1
        sRGB-encoded.
    place : ChartPlace
    patches_srgb : (24, 3) uint8

    Returns
    -------
    (H, W, 3) uint8
    """
    fine = 3
    chart = linear_from_srgb(draw_chart(max(round(fine * place.width_px / _SIZE[0]), 4), patches_srgb))
    height, width = rgb.shape[:2]
    corners = place.corners()
    low = np.maximum(np.floor(corners.min(axis=0)).astype(int) - 1, 0)
    high = np.minimum(np.ceil(corners.max(axis=0)).astype(int) + 2, [width, height])
    size = (high - low) * fine
    drawn = np.array([[0, 0], [1, 0], [1, 1], [0, 1]]) * [chart.shape[1], chart.shape[0]] - 0.5
    seen = (corners - low + 0.5) * fine - 0.5
    matrix = cv2.getPerspectiveTransform(drawn.astype(np.float32), seen.astype(np.float32))
    shape = (int(size[0]), int(size[1]))
    alpha = np.ones((*chart.shape[:2], 1), np.float32)
    layer = cv2.warpPerspective(np.concatenate([chart, alpha], axis=2), matrix, shape)
    layer = cv2.resize(layer, None, fx=1 / fine, fy=1 / fine, interpolation=cv2.INTER_AREA)
    light = linear_from_srgb(rgb)
    under = light[low[1] : high[1], low[0] : high[0]]
    under *= 1 - layer[..., 3:]
    under += layer[..., :3]
    return np.rint(srgb_from_linear(light) * 255).astype(np.uint8)
