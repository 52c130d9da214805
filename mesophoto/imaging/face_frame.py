"""A face's own axes and size in a picture: how far a millimetre reaches, and where up is."""

from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from mesophoto.imaging.landmarks.headpose import canonical_face

Points = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class FaceFrame:
    """Where the average face lies in a picture.

    Attributes
    ----------
    points : (N, 2) px
        The face's own points.
    px_per_mm : float
        Of an average face of this size: for margins, never for measuring. A turned head does not change it.
    up : (x, y)
        Unit vector in the picture from chin to forehead.
    """

    points: Points
    px_per_mm: float
    up: Points

    @property
    def left(self) -> Points:
        """Unit vector in the picture to the patient's left (to the right in an upright photo)."""
        return np.array([-self.up[1], self.up[0]])

    def shifted(self, index: list[int], up_mm: float) -> Points:
        """Points, moved upwards."""
        return self.points[index] + self.up * (up_mm * self.px_per_mm)

    def to_mm(self, xy: Points) -> Points:
        """Map px to mm of the average face: x to the patient's left, y up, from the root of the nose."""
        axes = np.stack([self.left, self.up], axis=1)
        return np.asarray((np.asarray(xy, float) - self.points[168]) @ axes / self.px_per_mm)

    def to_px(self, mm: Points) -> Points:
        """Map mm of the average face to px."""
        axes = np.stack([self.left, self.up])
        return np.asarray(np.asarray(mm, float) @ axes * self.px_per_mm + self.points[168])


def face_frame(points: Points) -> FaceFrame:
    """Fit the average face, seen by a distant camera, to face points (478, 2) px."""
    face, weights = canonical_face()
    root = np.sqrt(weights)[:, np.newaxis]
    model = np.hstack([face * 10.0, np.ones((len(face), 1))])
    camera, *_ = np.linalg.lstsq(model * root, points[: len(face)] * root, rcond=None)
    sizes = np.linalg.svd(camera[:3], compute_uv=False)
    up = points[10] - points[152]
    return FaceFrame(points, max(float(sizes.mean()), 1e-3), up / max(float(np.hypot(*up)), 1e-6))


@cache
def mirrored_points() -> tuple[int, ...]:
    """For each of the 468 mesh points, its counterpart on the other side of the face."""
    face, _ = canonical_face()
    mirrored = face * (-1, 1, 1)
    distance = ((face[:, np.newaxis] - mirrored) ** 2).sum(axis=2)
    return tuple(int(index) for index in distance.argmin(axis=0))


def mirror(index: tuple[int, ...]) -> tuple[int, ...]:
    """Return the other side's points of a polygon."""
    table = mirrored_points()
    return tuple(table[point] for point in index)


def closed_by_mirror(half: tuple[int, ...]) -> tuple[int, ...]:
    """Complete a half outline, from midline to midline along the patient's right, by its other side."""
    table = mirrored_points()
    other = [table[point] for point in reversed(half)]
    return half + tuple(point for point in other if point not in half)
