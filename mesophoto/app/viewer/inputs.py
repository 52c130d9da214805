"""What the viewer is given: plain data, or callables that are run off the UI thread."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[Any]
"""(H, W, 3) uint8 or uint16, sRGB-encoded."""

Points = NDArray[np.float64]
"""(N, 2) px (x, y), pixel centres at integers."""

METRIC_OVERLAYS = ("pigmentation", "redness", "wrinkles")
OVERLAYS = (*METRIC_OVERLAYS, "regions", "trust")


@dataclass(frozen=True, eq=False)
class Marks:
    """What was found in one photo, on its own pixels.

    Attributes
    ----------
    masks : dict of (H, W) bool
        "pigmentation", "redness", "wrinkles".
    regions : dict
        By the region's name: (N, 2) polygon in px, or (H, W) bool mask.
    """

    masks: Mapping[str, NDArray[np.bool_]] = field(default_factory=dict)
    regions: Mapping[str, NDArray[Any]] = field(default_factory=dict)


@dataclass(frozen=True, eq=False)
class ViewerPhoto:
    """One photo with what is said of it and what was found in it.

    Attributes
    ----------
    key : str
        Names the pixels, such as their SHA-256: what is known by its key is not loaded twice.
    rgb : (H, W, 3) uint8 or uint16, or a callable that gives it
        A callable may raise `UserError`, whose sentence is then shown in the photo's place.
    title : str
        First on the photo's caption, such as its date.
    details : tuple of str
        The rest of the caption: session, day, px/mm.
    px_per_mm : float, optional
        Draws a scale bar.
    marks : Marks, or a callable that gives them
    """

    key: str
    rgb: Pixels | Callable[[], Pixels]
    title: str
    details: tuple[str, ...] = ()
    is_baseline: bool = False
    px_per_mm: float | None = None
    marks: Marks | Callable[[], Marks] = field(default_factory=Marks)


@dataclass(frozen=True, eq=False)
class PairAlignment:
    """How the moving photo lies on the fixed one.

    Attributes
    ----------
    map_points : callable
        (N, 2) px of the fixed photo to (N, 2) px of the moving one; NaN outside.
    warped : (H, W, 3) array or callable, optional
        The moving photo as seen in the fixed one's frame; without it there is no slider.
    trust : (h, w) float array in 0..1 or callable, optional
        Over the fixed photo's frame, in any resolution; trusted above 0.5.
    key : str, optional
        Names the warped pixels: what is known by its key is not loaded twice.
    difference : (h, w) float array or callable, optional
        ΔL*, moving − fixed, over the fixed photo's frame in any resolution; NaN where they are not compared.
        A callable is run when the map is looked at, and may raise `UserError`.
    """

    map_points: Callable[[Points], Points]
    warped: Pixels | Callable[[], Pixels] | None = None
    trust: NDArray[Any] | Callable[[], NDArray[Any]] | None = None
    key: str = ""
    difference: NDArray[Any] | Callable[[], NDArray[Any]] | None = None


def resolve(value: Any) -> Any:
    """Call what is a callable, pass on what is there."""
    return value() if callable(value) else value
