"""Geometry that the thumbnails and all charts share."""

from dataclasses import dataclass
from datetime import date

from mesophoto.app.timeline.model import TimeScale

RIGHT_AFTER_SHIFT_PX = 9
"""A photo taken right after the treatment stands just behind the one before it, of the same day."""


@dataclass
class Layout:
    """Where time runs on the screen; one object, changed in place and shared."""

    gutter_px: float = 230
    lead_px: float = 50
    """Between the gutter and the first session: room for the numbers of the axis."""
    end_px: float = 600
    first: date = date(2000, 1, 1)
    last: date = date(2000, 1, 1)

    @property
    def left_px(self) -> float:
        """Where the first session stands."""
        return self.gutter_px + self.lead_px

    @property
    def right_px(self) -> float:
        """Where the last session stands."""
        return max(self.end_px - 50, self.left_px + 1)

    @property
    def time_scale(self) -> TimeScale:
        return TimeScale(self.first, self.last, self.left_px, self.right_px)
