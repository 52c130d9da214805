"""Fills a scene, off the UI thread: photos first, then how they lie on each other, then overlays."""

from collections.abc import Callable
from functools import partial
from typing import Any

import numpy as np
from PySide6.QtCore import QObject, QSizeF, Signal

from mesophoto.app.language import translate_sentence
from mesophoto.app.viewer.alignment import AlignmentGrid, lay_over
from mesophoto.app.viewer.background import Background
from mesophoto.app.viewer.difference import paint_difference
from mesophoto.app.viewer.inputs import Marks, PairAlignment, ViewerPhoto, resolve
from mesophoto.app.viewer.outlines import Outlines, carry_to_moving, trace_marks, trace_untrusted
from mesophoto.app.viewer.pyramid import Pyramid, PyramidCache, build_pyramid
from mesophoto.app.viewer.scene import Cell, Scene, Slot
from mesophoto.errors import Cancelled, UserError

AlignmentSource = PairAlignment | Callable[[], PairAlignment]


class SceneLoader(QObject):
    """Loads one scene at a time; a new one drops what is still under way for the old."""

    changed = Signal()
    """Something more of the scene is there."""
    ready = Signal()
    """All of it is there."""
    failed = Signal(str)
    """A photo could not be loaded; the sentence says why."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.scene = Scene()
        self._cache = PyramidCache()
        self._traced: dict[Slot, Outlines] = {}
        self._combinings = 0
        self._source: AlignmentSource | None = None
        self._alignment: PairAlignment | None = None
        self._wants_difference = False
        self.cells: dict[Slot, Cell] = {}
        """Those of the grid, filled by who knows the sessions."""
        self._background = Background("load", 2, self)
        self._background.became_idle.connect(self.ready)

    @property
    def is_busy(self) -> bool:
        return self._background.is_busy

    def load(
        self, fixed: ViewerPhoto, moving: ViewerPhoto | None, alignment: AlignmentSource | None, reason: str
    ) -> None:
        """Begin with a new scene."""
        state = "none" if moving is None else "waiting" if alignment else "refused"
        self.scene = Scene(fixed, moving, alignment=state, reason=reason, cells=self.cells)
        self._traced = {}
        self._source = alignment
        self._alignment = None
        self._load_pyramid("fixed", fixed.key, fixed.rgb)
        if moving is not None:
            self._load_pyramid("moving", moving.key, moving.rgb)
        for slot, photo in (("fixed", fixed), ("moving", moving)):
            if photo is not None:
                self._run(partial(_trace, photo.marks), partial(self._on_traced, slot))
        self._on_photo_there()

    def want_difference(self, wanted: bool) -> None:
        """Say whether the difference map is looked at: it is worked out only then."""
        if wanted and not self._wants_difference:
            self._wants_difference = True
            self._load_difference()
        self._wants_difference = wanted

    def _load_difference(self) -> None:
        alignment = self._alignment
        if not self._wants_difference or alignment is None or "difference" in self.scene.pyramids:
            return
        key = f"{alignment.key}/difference" if alignment.key else ""
        known = self._cache.get(key) if key else None
        if known is not None:
            self.scene.pyramids["difference"] = known
            self.changed.emit()
        elif alignment.difference is not None:
            self._run(
                lambda: paint_difference(np.asarray(resolve(alignment.difference))),
                partial(self._on_pyramid, "difference", key),
                self._on_no_difference,
            )

    def _on_no_difference(self, error: UserError) -> None:
        self.scene.no_difference = str(error)
        self.changed.emit()

    def clear(self) -> None:
        """Begin with nothing."""
        self.scene = Scene()
        self._alignment = None

    def forget(self) -> None:
        """Begin with nothing, and keep no photo that was seen."""
        self.clear()
        self._cache = PyramidCache()
        self._traced = {}
        self._source = None

    def shut_down(self) -> None:
        self.clear()
        self._background.shut_down()

    def _run(self, function: Callable[[], Any], on_done: Callable[[Any], None], on_error: Any = None) -> None:
        """Work for this scene: dropped, without a word, when there is another by then."""
        scene = self.scene

        def work() -> Any:
            if self.scene is not scene:
                raise Cancelled
            return function()

        def deliver(callback: Callable[[Any], None], value: Any) -> None:
            if self.scene is scene:
                callback(value)

        self._background.run(work, partial(deliver, on_done), partial(deliver, on_error or self._on_error))

    def _load_pyramid(self, slot: Slot, key: str, rgb: Any) -> None:
        known = self._cache.get(key) if key else None
        if known is not None:
            self.scene.pyramids[slot] = known
            return
        scene = self.scene

        def check() -> None:
            if self.scene is not scene:
                raise Cancelled

        self._run(
            lambda: build_pyramid(resolve(rgb), check),
            partial(self._on_pyramid, slot, key),
            partial(self._on_unreadable, slot),
        )

    def _on_pyramid(self, slot: Slot, key: str, pyramid: Pyramid) -> None:
        if key:
            self._cache.add(key, pyramid)
        self.scene.pyramids[slot] = pyramid
        if slot in ("aligned", "difference"):
            self.scene.alignment = "aligned"
            self.changed.emit()
        else:
            self._on_photo_there()

    def _on_unreadable(self, slot: Slot, error: UserError) -> None:
        self.scene.errors[slot] = translate_sentence(str(error))
        if self.scene.alignment == "waiting":
            self.scene.alignment = "refused"
        self.changed.emit()
        self.failed.emit(translate_sentence(str(error)))

    def _on_photo_there(self) -> None:
        """With both photos there, lay one over the other until their alignment is known."""
        scene = self.scene
        if scene.is_pair and scene.grid is None and {"fixed", "moving"} <= scene.pyramids.keys():
            sizes = [scene.pyramids[slot].size_px for slot in ("fixed", "moving")]
            scene.grid = lay_over(*sizes)
            if self._source is not None:
                self._run(partial(_align, self._source, *sizes), self._on_aligned, self._on_refused)
        self.changed.emit()

    def _on_aligned(self, result: tuple[PairAlignment, AlignmentGrid]) -> None:
        alignment, self.scene.grid = result
        self._alignment = alignment
        self.scene.alignment = "aligned"
        if alignment.warped is not None:
            self.scene.alignment = "waiting"
            self._load_pyramid("aligned", alignment.key, alignment.warped)
            if "aligned" in self.scene.pyramids:
                self.scene.alignment = "aligned"
        if alignment.trust is not None:
            fixed = self.scene.pyramids["fixed"]
            size = (fixed.width_px, fixed.height_px)
            self._run(lambda: trace_untrusted(np.asarray(resolve(alignment.trust)), size), self._on_trust)
        self._combine()
        self._load_difference()
        self.changed.emit()

    def _on_refused(self, error: UserError) -> None:
        self.scene.alignment = "refused"
        self.scene.reason = translate_sentence(str(error))
        self.changed.emit()

    def _on_trust(self, lines: Any) -> None:
        self._traced["fixed"] = self._traced.get("fixed", Outlines()).with_overlay("trust", lines)
        self._combine()

    def _on_traced(self, slot: Slot, outlines: Outlines) -> None:
        trust = self._traced.get(slot, Outlines()).overlays.get("trust")
        self._traced[slot] = outlines.with_overlay("trust", trust) if trust else outlines
        self._combine()

    def _combine(self) -> None:
        """Carry outlines from photo to photo, once it is known how these lie on each other."""
        fixed, moving = self._traced.get("fixed", Outlines()), self._traced.get("moving", Outlines())
        grid = self.scene.grid if self.scene.alignment != "refused" else None
        self._combinings += 1
        self._run(partial(_carry, fixed, moving, grid), partial(self._on_combined, self._combinings))

    def _on_combined(self, number: int, outlines: dict[Slot, Outlines]) -> None:
        if number == self._combinings:  # an earlier one may come in after a later one
            self.scene.outlines = outlines
            self.changed.emit()

    def _on_error(self, error: UserError) -> None:
        self.failed.emit(translate_sentence(str(error)))


def _trace(marks: Marks | Callable[[], Marks]) -> Outlines:
    return trace_marks(resolve(marks))


def _align(
    source: AlignmentSource, fixed_size: QSizeF, moving_size: QSizeF
) -> tuple[PairAlignment, AlignmentGrid]:
    alignment = resolve(source)
    return alignment, AlignmentGrid(alignment.map_points, fixed_size, moving_size)


def _carry(fixed: Outlines, moving: Outlines, grid: AlignmentGrid | None) -> dict[Slot, Outlines]:
    if grid is None:
        return {"fixed": fixed, "moving": moving}
    moving = carry_to_moving(fixed, moving, grid)
    aligned = Outlines(moving.overlays, moving.regions).mapped(grid.to_fixed)
    return {"fixed": fixed, "moving": moving, "aligned": aligned}
