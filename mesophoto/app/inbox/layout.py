"""Where things are in a stack's row: the words on the left, the photos wrapped beside them."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF

from mesophoto.app.theme import current_theme

THUMB_PX, WORDS_PX, GAP_PX, MARGIN_PX = 84, 190, 8, 12


@dataclass(frozen=True)
class RowLayout:
    """Geometry of a row of ``count`` photos at a width, from its upper left corner."""

    width: float
    count: int

    @property
    def side(self) -> float:
        return current_theme().px(THUMB_PX)

    @property
    def words(self) -> QRectF:
        """Place of the time, the number of photos and whose they are."""
        theme = current_theme()
        margin = theme.px(MARGIN_PX)
        return QRectF(margin, margin, theme.px(WORDS_PX), self.height - 2 * margin)

    @property
    def _columns(self) -> int:
        room = self.width - self._left - current_theme().px(MARGIN_PX)
        return max(int((room + self._gap) // (self.side + self._gap)), 1)

    @property
    def _left(self) -> float:
        return current_theme().px(WORDS_PX + 2 * MARGIN_PX)

    @property
    def _gap(self) -> float:
        return current_theme().px(GAP_PX)

    @property
    def height(self) -> float:
        rows = -(-self.count // self._columns)
        return 2 * current_theme().px(MARGIN_PX) + rows * self.side + (rows - 1) * self._gap

    def thumb(self, number: int) -> QRectF:
        """Place of a photo."""
        row, column = divmod(number, self._columns)
        step = self.side + self._gap
        return QRectF(
            self._left + column * step, current_theme().px(MARGIN_PX) + row * step, self.side, self.side
        )
