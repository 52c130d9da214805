"""One photo as seen in another's frame: for looking at, kept in the cache."""

from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from mesophoto.imaging.registration.result import Registration
from mesophoto.records import FloatArray, Photo
from mesophoto.workflows.packing import (
    pack_arrays,
    pack_picture,
    shrink,
    to_8_bit,
    unpack_arrays,
    unpack_picture,
)

_GRID_STEPS = 160
_TRUST_SIDE_PX = 1200
_QUALITY = 93


@dataclass(frozen=True, eq=False)
class Aligned:
    """How a photo lies on its baseline.

    Attributes
    ----------
    ok : bool
        Whether the two belong together. If not, there is nothing but the reason.
    reason : str
        Why not; empty if ok.
    trust : (h, w) float32 in 0..1
        Over the baseline's frame, its longest side 1200 px at most; trusted above 0.5.
    """

    ok: bool
    reason: str
    trust: FloatArray
    _size_px: tuple[int, int]
    _grid: FloatArray
    _jpeg: bytes

    def warped(self) -> NDArray[np.uint8]:
        """Decode the photo as seen in the baseline's frame, (H, W, 3), 0 outside. Takes a moment."""
        return unpack_picture(self._jpeg)

    def map_points(self, xy: NDArray[Any]) -> NDArray[np.float64]:
        """Map (N, 2) px of the baseline to px of the photo; NaN outside either.

        Read from a grid, for drawing; measuring uses the registration itself.
        """
        points = np.asarray(xy, np.float64).reshape(-1, 2)
        steps = np.array(self._grid.shape[1::-1]) - 1
        last = np.array(self._size_px) - 1
        at = (points / np.maximum(last, 1) * steps).astype(np.float32)
        inside = ((points >= -0.5) & (points <= last + 0.5)).all(axis=1)
        found = np.full(points.shape, np.nan)
        for start in range(0, len(at), 30_000):  # cv2.remap takes at most 32767 rows
            part = np.clip(at[start : start + 30_000], 0, steps.astype(np.float32))[:, np.newaxis]
            found[start : start + 30_000] = cv2.remap(
                self._grid, part[..., 0], part[..., 1], cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
            )[:, 0]
        found[~inside] = np.nan
        return found


def pack_alignment(registration: Registration, fixed: Photo, moving: Photo) -> bytes:
    """Make the picture, the trust and the map of an alignment, as bytes for the cache."""
    size_px = np.array([fixed.width_px, fixed.height_px])
    reason = np.frombuffer(registration.reason.encode(), np.uint8)
    if not registration.ok:
        return pack_arrays(reason=reason, size_px=size_px)
    steps = np.maximum(np.round(_GRID_STEPS * size_px / size_px.max()), 2).astype(int)
    x, y = (np.linspace(0, size_px[i] - 1, steps[i] + 1) for i in (0, 1))
    nodes = np.stack(np.meshgrid(x, y), axis=-1)
    grid = registration.map_points(nodes.reshape(-1, 2)).reshape(nodes.shape).astype(np.float32)
    trust = np.round(shrink(registration.trust, _TRUST_SIDE_PX) * 255).astype(np.uint8)
    jpeg = pack_picture(registration.warp(to_8_bit(moving.rgb)), _QUALITY)
    return pack_arrays(
        reason=reason, size_px=size_px, grid=grid, trust=trust, jpeg=np.frombuffer(jpeg, np.uint8)
    )


def unpack_alignment(data: bytes) -> Aligned:
    """Read what :func:`pack_alignment` made."""
    found = unpack_arrays(data)
    size_px = (int(found["size_px"][0]), int(found["size_px"][1]))
    reason = found["reason"].tobytes().decode()
    if "grid" not in found:
        return Aligned(
            False, reason, np.zeros((1, 1), np.float32), size_px, np.empty((0, 0, 2), np.float32), b""
        )
    trust = (found["trust"] / np.float32(255)).astype(np.float32)
    return Aligned(True, reason, trust, size_px, found["grid"], found["jpeg"].tobytes())
