"""Keeps a painted picture of the overlays for each slot, painted anew off the UI thread as the view moves.

Until the new picture is there the last one is shown, moved and scaled to the present view: overlays are
always in their place, and sharp as soon as the view rests.
"""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QSize, QSizeF, Signal
from PySide6.QtGui import QPainter, QTransform

from mesophoto.app.viewer.background import Background
from mesophoto.app.viewer.outlines import Outlines
from mesophoto.app.viewer.overlay_painting import OverlayPicture, paint_overlays
from mesophoto.app.viewer.scene import Slot

MARGIN_PX = 96
"""Painted beyond the pane on each side, in logical pixels, so that a little panning uncovers no gap."""


@dataclass(frozen=True)
class Wanted:
    """All that a picture of overlays depends on."""

    outlines: Outlines
    names: frozenset[str]
    photo_size: QSizeF
    transform: QTransform
    size: QSize
    ratio: float


class OverlayLayers(QObject):
    """Pictures of the overlays, by slot."""

    painted = Signal()
    """A newer picture is there."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._background = Background("overlays", 1, self)
        self._pictures: dict[Slot, OverlayPicture] = {}
        self._wanted: dict[Slot, Wanted | None] = {}
        self._done: dict[Slot, Wanted | None] = {}
        self._under_way: set[Slot] = set()

    @property
    def is_busy(self) -> bool:
        return self._background.is_busy

    def want(
        self,
        slot: Slot,
        outlines: Outlines,
        names: set[str],
        *,
        photo_size: QSizeF,
        to_pane: QTransform,
        pane_size: QSizeF,
        ratio: float,
    ) -> None:
        """Say what a pane shows now; painted unless it already is."""
        drawn = frozenset(
            name for name in names if (outlines.regions if name == "regions" else name in outlines.overlays)
        )
        if not drawn:
            self._wanted[slot] = self._done[slot] = None
            self._pictures.pop(slot, None)
            return
        margin = QTransform.fromTranslate(MARGIN_PX, MARGIN_PX) * QTransform.fromScale(ratio, ratio)
        size = ((pane_size + QSizeF(2 * MARGIN_PX, 2 * MARGIN_PX)) * ratio).toSize()
        self._wanted[slot] = Wanted(outlines, drawn, photo_size, to_pane * margin, size, ratio)
        self._start(slot)

    def picture(self, slot: Slot) -> OverlayPicture | None:
        """The last picture of a slot."""
        return self._pictures.get(slot)

    def draw(
        self, painter: QPainter, slot: Slot, to_pane: QTransform, opacity: float, *, smooth: bool
    ) -> None:
        """Lay the picture over the photo, on a painter in the pane's coordinates."""
        picture = self._pictures.get(slot)
        if picture is None:
            return
        place = picture.transform.inverted()[0] * to_pane
        painter.save()
        painter.setOpacity(opacity)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
        painter.setTransform(place, True)
        painter.drawImage(0, 0, picture.image)
        painter.restore()

    def forget(self) -> None:
        """Keep no picture."""
        for slot in self._wanted:
            self._wanted[slot] = self._done[slot] = None
        self._pictures.clear()

    def shut_down(self) -> None:
        self._background.shut_down()

    def _start(self, slot: Slot) -> None:
        wanted = self._wanted[slot]
        if slot in self._under_way or wanted is None or wanted == self._done.get(slot):
            return
        self._under_way.add(slot)
        self._background.run(
            partial(
                paint_overlays,
                wanted.outlines,
                wanted.names,
                wanted.photo_size,
                transform=wanted.transform,
                size=wanted.size,
                ratio=wanted.ratio,
            ),
            partial(self._on_painted, slot, wanted),
        )

    def _on_painted(self, slot: Slot, wanted: Wanted, picture: OverlayPicture) -> None:
        self._under_way.discard(slot)
        if self._wanted.get(slot) is not None:
            self._pictures[slot] = picture
            self._done[slot] = wanted
            self._start(slot)
            self.painted.emit()
