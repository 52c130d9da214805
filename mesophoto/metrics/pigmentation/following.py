"""Spots whose place is known, measured there again instead of being found anew.

Neighbours cannot be mistaken for each other: each spot has a cell, the points that are nearer to its place
than to any other's, and is measured in it. One that was found in the photo itself is measured from there, as
on the baseline: growth has no limit but the neighbours, and neither photo is favoured. Where two of them
touch across the border of their cells, above half the height of both, they have merged; a spot in several
parts within its cell has split.

The area is the mean of the areas inside the contours from 15 to 85 % of the height. For an edge that falls
off evenly it is that of the half-maximum contour, and it varies a quarter less between two shots.
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

Outline = NDArray[np.float64]
Seed = tuple[Mask, tuple[int, int]]
"""A mask, and its corner (x, y) in the map."""

REACH = 0.5
"""Radii of its place by which a spot may be larger."""

_SAME = 0.3
"""Times its place's area that a spot found in the photo must cover to be taken for the one of that place."""

_CONTOURS = (0.15, 0.85)
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
        Mean of the areas inside the contours from 15 to 85 % of the height.
    contour_px2 : float
        Area inside the half-maximum contour.
    contrast : float
        Mean ΔL* of the inside against the skin around; of the place, where nothing stands out.
    place_contrast : float
        Mean ΔL* of the place.
    parts : int
        Number of its contours.
    merged_with : tuple of int
        Other spots, by their place in the list, that it has grown together with.
    """

    outline: NDArray[np.float64]
    area_px2: float
    contour_px2: float
    contrast: float
    place_contrast: float
    parts: int = 1
    merged_with: tuple[int, ...] = ()


@dataclass(frozen=True, eq=False)
class _Fit:
    """What a spot covers in its window."""

    site: Site
    level: float
    inside: Mask


def follow_in(
    maps: DensityMap, outlines: Sequence[Outline], found: Sequence[Outline] = ()
) -> list[FollowedSpot | None]:
    """Measure the spot in each outline; None where the photo does not show the place.

    Parameters
    ----------
    maps : DensityMap
    outlines : sequence of (N, 2) px of the map
        NaN where they lie outside.
    found : sequence of (N, 2) px of the map
        Of the spots that were found in the photo itself.
    """
    places = [_fill(outline, maps.skin.shape) for outline in outlines]
    cells = _divide(places, maps.skin.shape)
    seeds = _update(places, cells, [_fill(outline, maps.skin.shape) for outline in found])
    taken = _cover(seeds, maps.skin.shape) >= 0
    followed: list[FollowedSpot | None] = []
    fits: dict[int, _Fit] = {}
    for index, (place, seed) in enumerate(zip(places, seeds, strict=True)):
        shown = place is not None and seed is not None and _shows(maps, place)
        site = survey_site(maps, *seed, others=taken) if shown and seed is not None else None
        if place is None or site is None:
            followed.append(None)
            continue
        own = cells[site.window] == index
        parts = half_maximum(site, site.within(REACH) & own)
        fit = None if parts is None else _Fit(site, *parts)
        at_place = _mean_within(site, place)
        spot = None if fit is None else _measure(fit, own, at_place)
        if fit is not None and spot is not None:
            fits[index] = fit
        followed.append(spot or FollowedSpot(np.empty((0, 2)), 0.0, 0.0, at_place, at_place, parts=0))
    for one, other in _merged(fits, maps.skin.shape):
        for a, b in ((one, other), (other, one)):
            spot = followed[a]
            assert spot is not None
            followed[a] = replace(spot, merged_with=(*spot.merged_with, b))
    return followed


def _cover(seeds: Sequence[Seed | None], shape: tuple[int, ...]) -> NDArray[np.int32]:
    """Which seed covers each pixel, −1 for none; small ones before large ones that they lie in."""
    cover = np.full(shape, -1, np.int32)
    sized = [(np.count_nonzero(seed[0]), index) for index, seed in enumerate(seeds) if seed is not None]
    for _, index in sorted(sized, reverse=True):
        mask, window = _at(seeds[index])
        cover[window][mask] = index
    return cover


def _divide(places: Sequence[Seed | None], shape: tuple[int, ...]) -> NDArray[np.int32]:
    """Give each pixel to the nearest place."""
    cover = _cover(places, shape)
    empty = cover < 0
    if empty.all():
        return cover
    labels = cv2.distanceTransformWithLabels(
        empty.astype(np.uint8), cv2.DIST_L2, 5, labelType=cv2.DIST_LABEL_PIXEL
    )[1]
    of_label = np.zeros(int(labels.max()) + 1, np.int32)
    of_label[labels[~empty]] = cover[~empty]
    return np.asarray(of_label[labels])


def _update(
    places: Sequence[Seed | None], cells: NDArray[np.int32], found: Sequence[Seed | None]
) -> list[Seed | None]:
    """Where a spot that was found covers the middle of a place, take what of it lies in the place's cell."""
    seeds = list(places)
    for spot in found:
        if spot is None:
            continue
        mask, window = _at(spot)
        for index in np.unique(cells[window][mask]):
            place = places[index]
            own = mask & (cells[window] == index)
            if place is None or np.count_nonzero(own) < _SAME * np.count_nonzero(place[0]):
                continue
            rows, columns = np.nonzero(place[0])
            y, x = round(rows.mean()) + place[1][1], round(columns.mean()) + place[1][0]
            inside = window[0].start <= y < window[0].stop and window[1].start <= x < window[1].stop
            if inside and own[y - window[0].start, x - window[1].start]:
                seeds[index] = own, spot[1]
    return seeds


def _at(seed: Seed | None) -> tuple[Mask, tuple[slice, slice]]:
    assert seed is not None
    mask, (x, y) = seed
    return mask, (slice(y, y + mask.shape[0]), slice(x, x + mask.shape[1]))


def _mean_within(site: Site, place: Seed) -> float:
    """Mean ΔL* of a place in a site's window."""
    mask, window = _at(place)
    top, left = (window[axis].start - site.window[axis].start for axis in (0, 1))
    rows, columns = np.nonzero(mask)
    rows, columns = rows + top, columns + left
    inside = (rows >= 0) & (columns >= 0) & (rows < site.skin.shape[0]) & (columns < site.skin.shape[1])
    return float(site.lightness[rows[inside], columns[inside]].mean()) if inside.any() else 0.0


def _shows(maps: DensityMap, place: Seed) -> bool:
    mask, window = _at(place)
    return bool(maps.skin[window][mask].mean() >= _LEAST_SKIN)


def _measure(fit: _Fit, cell: Mask, place_contrast: float) -> FollowedSpot | None:
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
        place_contrast=place_contrast,
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


def _fill(outline: NDArray[np.float64], shape: tuple[int, ...]) -> Seed | None:
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
