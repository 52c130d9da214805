"""The registration as the viewer needs it: read on the UI thread within microseconds, defined everywhere.

``map_points`` is sampled once, off the UI thread, on a grid. Coordinates here have pixel i cover i to i + 1.
"""

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QPointF, QSizeF
from PySide6.QtGui import QTransform

from mesophoto.app.viewer.inputs import Points

GRID_CELLS = 128
SMOOTHING_ROUNDS = 200
INVERSION_ROUNDS = 12


class AlignmentGrid:
    """Maps points of the fixed photo to the moving one and back.

    Where ``map_points`` knows nothing, the grid goes on smoothly towards the similarity that fits best:
    good enough to keep two views in step, and told apart by :meth:`is_known`.
    """

    def __init__(
        self, map_points: Callable[[Points], Points], fixed_size: QSizeF, moving_size: QSizeF | None = None
    ) -> None:
        self._size = np.array([fixed_size.width(), fixed_size.height()])
        cells = np.maximum(np.round(GRID_CELLS * self._size / self._size.max()), 2).astype(int)
        self._step = self._size / cells
        x, y = (np.linspace(0, self._size[i], cells[i] + 1) for i in (0, 1))
        nodes = np.stack(np.meshgrid(x, y), axis=-1)
        # The outermost nodes lie on the photo's edge, half a pixel beyond the last centre.
        centres = np.clip(nodes - 0.5, 0, self._size - 1)
        mapped = np.asarray(map_points(centres.reshape(-1, 2)), float).reshape(nodes.shape) + 0.5
        known = self._known = np.isfinite(mapped).all(axis=-1)
        self.slope, self.shift = _fit_similarity(
            centres[known] + 0.5, mapped[known], fixed_size, moving_size or fixed_size
        )
        mapped += _pairs(self.slope * _complex(nodes - 0.5 - centres))
        rest = mapped - self._similar(nodes)
        self._rest = _fill(np.where(self._known[..., None], rest, 0.0), self._known)

    def to_moving(self, points: np.ndarray) -> np.ndarray:
        """Map (N, 2) points of the fixed photo; defined everywhere."""
        points = np.asarray(points, float).reshape(-1, 2)
        return self._similar(points) + self._sample(self._rest, points)

    def to_fixed(self, points: np.ndarray) -> np.ndarray:
        """Map (N, 2) points of the moving photo back, by fixed-point iteration on the similarity."""
        points = np.asarray(points, float).reshape(-1, 2)
        guess = self._dissimilar(points)
        for _ in range(INVERSION_ROUNDS):
            guess = self._dissimilar(points - self._sample(self._rest, guess))
        return guess

    def is_known(self, points: np.ndarray) -> np.ndarray:
        """Tell where the registration itself gives the point, (N,) bool."""
        points = np.asarray(points, float).reshape(-1, 2)
        inside = ((points >= 0) & (points <= self._size)).all(axis=1)
        return inside & (self._sample(self._known[..., None].astype(float), points)[:, 0] > 0.999)

    def moving_transform(self, fixed_centre: QPointF) -> QTransform:
        """Moving photo to the fixed photo's frame, exact at ``fixed_centre``, a similarity around it."""
        x, y = self.to_moving(np.array([[fixed_centre.x(), fixed_centre.y()]]))[0]
        turn = 1 / self.slope
        here = QTransform(turn.real, turn.imag, -turn.imag, turn.real, 0, 0)
        away = QTransform.fromTranslate(-x, -y)
        return away * here * QTransform.fromTranslate(fixed_centre.x(), fixed_centre.y())

    def _similar(self, points: np.ndarray) -> np.ndarray:
        return _pairs(self.slope * _complex(points) + self.shift)

    def _dissimilar(self, points: np.ndarray) -> np.ndarray:
        return _pairs((_complex(points) - self.shift) / self.slope)

    def _sample(self, values: np.ndarray, points: np.ndarray) -> np.ndarray:
        """Interpolate node values (h, w, k) at (N, 2) points, bilinearly; held at the edges."""
        last = np.array([values.shape[1] - 1, values.shape[0] - 1])
        place = np.clip(points / self._step, 0, last)
        cell = np.minimum(place.astype(int), last - 1)
        (u, v), (column, row) = (place - cell).T[..., None], cell.T
        top = values[row, column] * (1 - u) + values[row, column + 1] * u
        bottom = values[row + 1, column] * (1 - u) + values[row + 1, column + 1] * u
        return np.asarray(top * (1 - v) + bottom * v)


def _complex(points: np.ndarray) -> np.ndarray:
    return points[..., 0] + 1j * points[..., 1]


def _pairs(numbers: np.ndarray) -> np.ndarray:
    return np.stack([numbers.real, numbers.imag], axis=-1)


def _fit_similarity(
    fixed: np.ndarray, moving: np.ndarray, fixed_size: QSizeF, moving_size: QSizeF
) -> tuple[complex, complex]:
    """Least squares of moving = slope · fixed + shift, points as complex numbers.

    With too few points to go by, one whole photo lies on the other.
    """
    if len(fixed) < 3:
        slope = complex(
            min(moving_size.width() / fixed_size.width(), moving_size.height() / fixed_size.height())
        )
        middle = complex(moving_size.width(), moving_size.height()) / 2
        return slope, middle - slope * complex(fixed_size.width(), fixed_size.height()) / 2
    x, y = _complex(fixed), _complex(moving)
    x0, y0 = x.mean(), y.mean()
    slope = complex(np.vdot(x - x0, y - y0) / np.vdot(x - x0, x - x0))
    return slope, complex(y0 - slope * x0)


def _fill(rest: np.ndarray, known: np.ndarray) -> np.ndarray:
    """Let known values spread into unknown nodes, without a step at their border."""
    if known.all() or not known.any():
        return rest
    for _ in range(SMOOTHING_ROUNDS):
        padded = np.pad(rest, ((1, 1), (1, 1), (0, 0)), mode="edge")
        mean = (padded[:-2, 1:-1] + padded[2:, 1:-1] + padded[1:-1, :-2] + padded[1:-1, 2:]) / 4
        rest = np.where(known[..., None], rest, mean)
    return rest


def lay_over(fixed_size: QSizeF, moving_size: QSizeF) -> AlignmentGrid:
    """Give the stand-in for a pair that is not aligned: one whole photo over the other."""
    return AlignmentGrid(lambda points: np.full_like(points, np.nan), fixed_size, moving_size)
