"""Spots whose place is known, measured there again instead of being found anew.

Neighbours cannot be mistaken for each other: each spot has a cell, the points that are nearer to its place
than to any other's, and is measured in it. A spot that fills its reach is followed outwards, so that growth
has no limit but the neighbours. Where two of them touch across the border of their cells, above half the
height of both, they have merged; a spot in several parts within its cell has split.

The area is the mean of the areas inside the contours from a quarter to three quarters of the height. For an
edge that falls off evenly it is that of the half-maximum contour, and varies a fifth less between two shots.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.typing import NDArray

from mesophoto.metrics.pigmentation.contour import half_maximum, polygon_area, trace
from mesophoto.metrics.pigmentation.density import DensityMap
from mesophoto.metrics.pigmentation.site import Site, survey_site
from mesophoto.records import Mask

REACH = 0.5
"""Radii of its place by which a spot may be larger; one that fills this is looked at again from there."""

_FILLED = 0.15
"""Share of the rim of a spot's reach that it fills if it goes on beyond."""

_MOST_ROUNDS = 5
_CONTOURS = (0.25, 0.75)
_PART = 0.2
"""Share of a spot's pixels that makes a part of its own."""

_CONTACT = 0.25
"""Share of the smaller spot's diameter along which merged spots touch."""

_LEAST_SKIN = 0.6
"""Share of a spot's place that must be skin: a spot below hair is not gone."""


@dataclass(frozen=True, eq=False)
class FollowedSpot:
    """A spot at its known place in one photo.

    Attributes
    ----------
    outline : (N, 2) float64
        Half-maximum contour, (x, y) px; without points where nothing stands out.
    area_px2 : float
        Mean of the areas inside the contours from a quarter to three quarters of the height.
    contour_px2 : float
        Area inside the half-maximum contour.
    contrast : float
        Mean ΔL* of the inside against the skin around; of the place, where nothing stands out.
    parts : int
        Number of its contours.
    merged_with : tuple of int
        Other spots, by their place in the list, that it has grown together with.
    """

    outline: NDArray[np.float64]
    area_px2: float
    contour_px2: float
    contrast: float
    parts: int = 1
    merged_with: tuple[int, ...] = ()


@dataclass(frozen=True, eq=False)
class _Fit:
    """What a spot covers in its window."""

    site: Site
    level: float
    inside: Mask


def follow_in(maps: DensityMap, outlines: Sequence[NDArray[np.float64]]) -> list[FollowedSpot | None]:
    """Measure the spot in each outline; None where the photo does not show the place.

    Parameters
    ----------
    maps : DensityMap
    outlines : sequence of (N, 2) px of the map
        NaN where they lie outside.
    """
    seeds = [_fill(outline, maps.skin.shape) for outline in outlines]
    cells = _divide(seeds, maps.skin.shape)
    followed: list[FollowedSpot | None] = []
    fits: dict[int, _Fit] = {}
    for index, seed in enumerate(seeds):
        site = (
            None if seed is None or not _shows(maps, seed) else survey_site(maps, *seed, others=cells.places)
        )
        if site is None:
            followed.append(None)
            continue
        fit = _fit(maps, site, cells, index)
        spot = None if fit is None else _measure(fit, cells.owner[fit.site.window] == index)
        if fit is None or spot is None:
            nothing = np.empty((0, 2))
            spot = FollowedSpot(nothing, 0.0, 0.0, float(site.lightness[site.core].mean()), parts=0)
        else:
            fits[index] = fit
        followed.append(spot)
    for one, other in _merged(fits, maps.skin.shape):
        for a, b in ((one, other), (other, one)):
            spot = followed[a]
            assert spot is not None
            followed[a] = replace(spot, merged_with=(*spot.merged_with, b))
    return followed


@dataclass(frozen=True, eq=False)
class _Cells:
    owner: NDArray[np.int32]
    """(h, w): index of the spot that is nearest."""
    places: Mask
    """(h, w): within the outline of some spot."""


def _divide(seeds: Sequence[tuple[Mask, tuple[int, int]] | None], shape: tuple[int, ...]) -> _Cells:
    """Give each pixel to the nearest spot; small spots before large ones that they lie in."""
    owner = np.full(shape, -1, np.int32)
    sized = [(np.count_nonzero(seed[0]), index) for index, seed in enumerate(seeds) if seed is not None]
    for _, index in sorted(sized, reverse=True):
        seed = seeds[index]
        assert seed is not None
        mask, (x, y) = seed
        owner[y : y + mask.shape[0], x : x + mask.shape[1]][mask] = index
    places = owner >= 0
    if not places.any():
        return _Cells(owner, places)
    labels = cv2.distanceTransformWithLabels(
        (~places).astype(np.uint8), cv2.DIST_L2, 5, labelType=cv2.DIST_LABEL_PIXEL
    )[1]
    of_label = np.zeros(int(labels.max()) + 1, np.int32)
    of_label[labels[places]] = owner[places]
    return _Cells(of_label[labels], places)


def _shows(maps: DensityMap, seed: tuple[Mask, tuple[int, int]]) -> bool:
    mask, (x, y) = seed
    return bool(maps.skin[y : y + mask.shape[0], x : x + mask.shape[1]][mask].mean() >= _LEAST_SKIN)


def _fit(maps: DensityMap, site: Site, cells: _Cells, index: int) -> _Fit | None:
    """Fit a spot in its cell, further out as long as it fills its reach."""
    fit: _Fit | None = None
    for _ in range(_MOST_ROUNDS):
        own = cells.owner[site.window] == index
        allowed = site.within(REACH) & own
        found = half_maximum(site, allowed)
        if found is None:
            return fit
        fit = _Fit(site, *found)
        rim = site.within(REACH) & ~site.within(REACH - 1.5 / site.radius_px) & own
        if np.count_nonzero(fit.inside & rim) <= _FILLED * max(np.count_nonzero(rim), 1):
            return fit
        corner = site.window[1].start, site.window[0].start
        further = survey_site(maps, fit.inside, corner, others=cells.places)
        if further is None or further.radius_px <= site.radius_px:
            return fit
        site = further
    return fit


def _measure(fit: _Fit, cell: Mask) -> FollowedSpot | None:
    site, level = fit.site, fit.level
    outline = trace(site, level, fit.inside)
    if outline is None:
        return None
    own = site.within(REACH) & cell
    parts = _parts(site, level, fit.inside, own)
    low, high = _CONTOURS
    height = site.darkening / np.float32(2 * level)
    share = np.where(own, np.clip((height - low) / (high - low), 0, 1), 0)
    contours = [trace(site, level, part) for part in parts]
    return FollowedSpot(
        outline=outline,
        area_px2=float(share.sum()),
        contour_px2=sum(polygon_area(line) for line in contours if line is not None),
        contrast=float(np.average(site.lightness, weights=share)),
        parts=len(parts),
    )


def _parts(site: Site, level: float, inside: Mask, own: Mask) -> list[Mask]:
    """The contours of a spot within its reach, the one it was fitted to first."""
    count, labels = cv2.connectedComponents(
        ((site.darkening > level) & own & ~inside).astype(np.uint8), connectivity=4
    )
    least = _PART * np.count_nonzero(inside)
    others = [np.asarray(labels == number) for number in range(1, count)]
    return [inside, *(part for part in others if np.count_nonzero(part & site.core) >= least)]


def _merged(fits: dict[int, _Fit], shape: tuple[int, ...]) -> list[tuple[int, int]]:
    """Pairs of spots whose contours touch across the border of their cells."""
    cover = np.full(shape, -1, np.int32)
    for index, fit in fits.items():
        cover[fit.site.window][fit.inside] = index
    contacts: Counter[tuple[int, int]] = Counter()
    for here, there in ((cover[:, :-1], cover[:, 1:]), (cover[:-1], cover[1:])):
        at = (here != there) & (here >= 0) & (there >= 0)
        pairs = np.sort(np.stack([here[at], there[at]], axis=1), axis=1)
        contacts.update((int(one), int(other)) for one, other in pairs)
    radii = {index: fit.site.radius_px for index, fit in fits.items()}
    return [
        pair
        for pair, length in contacts.items()
        if length >= 2 * _CONTACT * min(radii[pair[0]], radii[pair[1]])
    ]


def _fill(outline: NDArray[np.float64], shape: tuple[int, ...]) -> tuple[Mask, tuple[int, int]] | None:
    """Rasterise an outline: (mask, its corner), or None if no pixel of it is in the image."""
    points = np.asarray(outline, float)
    if len(points) < 3 or not np.isfinite(points).all():
        return None
    low = np.maximum(np.floor(points.min(axis=0)).astype(int), 0)
    high = np.minimum(np.ceil(points.max(axis=0)).astype(int) + 1, (shape[1], shape[0]))
    if (high <= low).any():
        return None
    mask = np.zeros((high[1] - low[1], high[0] - low[0]), np.uint8)
    cv2.fillPoly(mask, [np.round((points - low) * 256).astype(np.int32)], 1, shift=8)
    if not mask.any():
        return None
    return mask > 0, (int(low[0]), int(low[1]))
