"""Geometry that the thumbnails, the lanes and all charts share, and what runs through all of them."""

from dataclasses import dataclass
from datetime import date

from mesophoto.app.timeline.model import TimeScale

RIGHT_AFTER_SHIFT_PX = 9
"""A photo taken right after the treatment stands just behind the one before it, of the same day."""
LEAST_DAYS = 14.0
"""No closer than this: days have no parts here."""


@dataclass
class Layout:
    """Where time runs on the screen; one object, changed in place and shared."""

    gutter_px: float = 230
    lead_px: float = 50
    """Between the gutter and the first day shown: room for the numbers of the axis."""
    end_px: float = 600
    first: date = date(2000, 1, 1)
    last: date = date(2000, 1, 1)
    shown: tuple[float, float] | None = None
    """Days, as ordinals, at the ends of the axis; None while all of it is shown."""
    today: date | None = None
    """None where it lies outside."""
    treated_on: tuple[date, ...] = ()
    influenced: tuple[tuple[date, date], ...] = ()

    @property
    def left_px(self) -> float:
        """Where the first day that is shown stands."""
        return self.gutter_px + self.lead_px

    @property
    def right_px(self) -> float:
        """Where the last day that is shown stands."""
        return max(self.end_px - 50, self.left_px + 1)

    @property
    def time_scale(self) -> TimeScale:
        return TimeScale(*self._window(), self.left_px, self.right_px)

    @property
    def is_zoomed(self) -> bool:
        return self.shown is not None

    @property
    def can_zoom_in(self) -> bool:
        first, last = self._window()
        return last - first > LEAST_DAYS

    @property
    def share(self) -> float:
        """Part of the whole time that is shown."""
        first, last = self._window()
        return (last - first) / max(self._span(), 1.0)

    def is_shown(self, when: date) -> bool:
        """Whether a day lies on the axis as it is now."""
        first, last = self._window()
        return first - 0.5 <= when.toordinal() <= last + 0.5

    def set_range(self, first: date, last: date) -> None:
        """Say from when to when there is anything; another range is shown as a whole."""
        if (first, last) != (self.first, self.last):
            self.first, self.last, self.shown = first, last, None

    def fit(self) -> None:
        """Show all of it."""
        self.shown = None

    def zoom(self, factor: float, at_px: float) -> None:
        """Spread the axis by a factor; the day at that place stays there."""
        first, last = self._window()
        span = min(max((last - first) / factor, LEAST_DAYS), self._span())
        at = self.time_scale.day(min(max(at_px, self.left_px), self.right_px))
        start = at - (at - first) * span / max(last - first, 1e-9)
        self._show(start, span)

    def pan(self, by_px: float) -> None:
        """Move what is shown along with the pointer."""
        first, last = self._window()
        days = by_px * (last - first) / (self.right_px - self.left_px)
        self._show(first - days, last - first)

    def reveal(self, when: date) -> None:
        """Move as little as it takes for a day to be shown, with some room around it."""
        first, last = self._window()
        room = 0.08 * (last - first)
        day = when.toordinal()
        if not first <= day <= last:
            self._show(day - room if day < first else day + room - (last - first), last - first)

    def _span(self) -> float:
        return float((self.last - self.first).days)

    def _window(self) -> tuple[float, float]:
        return self.shown or (float(self.first.toordinal()), float(self.last.toordinal()))

    def _show(self, start: float, span: float) -> None:
        first, last = float(self.first.toordinal()), float(self.last.toordinal())
        if span >= last - first - 1e-6:
            self.shown = None
        else:
            start = min(max(start, first), last - span)
            self.shown = (start, start + span)
