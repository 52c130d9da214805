"""Fingers on the canvas: what they move, how far they spread, and whether they only tapped."""

from dataclasses import dataclass, field

from PySide6.QtCore import QElapsedTimer, QLineF, QPointF

TAP_PX = 10
"""A finger that moved less only tapped."""
TWICE_MS = 400
TWICE_PX = 40


@dataclass(frozen=True)
class Move:
    """What the fingers did since the last event: a shift, and a spread around a point."""

    shift: QPointF = field(default_factory=QPointF)
    factor: float = 1.0
    middle: QPointF = field(default_factory=QPointF)


@dataclass(frozen=True)
class Tap:
    """Where a finger tapped, and whether for the second time."""

    place: QPointF
    twice: bool


class Fingers:
    """Follows up to two fingers; a finger that comes or goes moves nothing."""

    def __init__(self) -> None:
        self._places: dict[int, QPointF] = {}
        self._first: QPointF | None = None
        self._has_moved = False
        self._last_tap: QPointF | None = None
        self._since_tap = QElapsedTimer()

    def follow(self, places: dict[int, QPointF]) -> Move:
        """Take where the fingers are now."""
        before, self._places = self._places, dict(places)
        if self._first is None and places:
            self._first = next(iter(places.values()))
        if len(places) > 1:
            self._has_moved = True
        if before.keys() != places.keys() or not places:
            return Move()
        here, there = list(places.values())[:2], [before[key] for key in list(places)[:2]]
        middle, middle_before = _mean(here), _mean(there)
        shift = middle - middle_before
        if len(here) == 1 and not self._has_moved:
            away = here[0] - self._first
            if away.manhattanLength() < TAP_PX:
                return Move()
            self._has_moved = True
            shift = away
        factor = 1.0
        if len(here) == 2:
            spread, spread_before = (QLineF(*pair).length() for pair in (here, there))
            factor = spread / spread_before if spread_before > 1 and spread > 1 else 1.0
        return Move(shift, factor, middle)

    def lift(self) -> Tap | None:
        """All fingers are gone; gives the tap, if it was one."""
        first, has_moved = self._first, self._has_moved
        self._places, self._first, self._has_moved = {}, None, False
        if first is None or has_moved:
            self._last_tap = None
            return None
        twice = (
            self._last_tap is not None
            and self._since_tap.elapsed() < TWICE_MS
            and (first - self._last_tap).manhattanLength() < TWICE_PX
        )
        self._last_tap = None if twice else first
        self._since_tap.start()
        return Tap(first, twice)


def _mean(points: list[QPointF]) -> QPointF:
    return QPointF(
        sum(point.x() for point in points) / len(points), sum(point.y() for point in points) / len(points)
    )
