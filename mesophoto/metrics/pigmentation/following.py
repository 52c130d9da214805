"""Spots whose place is known, measured there again instead of being found anew.

Neighbours cannot be mistaken for each other: each spot has a cell, the points that are nearer to its place
than to any other's, and is measured in it. One that was found in the photo itself is measured from there, as
on the baseline: growth has no limit but the neighbours, and neither photo is favoured. Where two of them
touch across the border of their cells, above half the height of both, they have merged; a spot in several
parts within its cell has split.

Where a spot blends into the mottle around, two photos of the same skin may draw one contour around it alone
and one around it and its neighbour, and which it is depends on where the fit started. So each photo is
measured from the other photos' starts as well as from its own. Where both lead to the same contour, it is
the spot's; where they do not, the geometric mean counts of starts about as large, and of others the larger
one, in all photos alike.

The area is the mean of the areas inside the contours from 15 to 85 % of the height. For an edge that falls
off evenly it is that of the half-maximum contour, and it varies a quarter less between two shots.
"""

import math
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

_LARGER = 2.0
"""Times the area from which on the larger of two starts alone decides how far a spot reaches."""

_AMBIGUOUS = (0.02, 0.08)
"""Difference of ln(area) between a photo's own start and a second fit from another's: where both come to the
same contour the spot is well defined and its own counts; where they do not, the other start has its say."""

_SAME_HEIGHT = (0.4, 0.7)
"""Height found from another photo's start, divided by that from the photo's own: a start that lies mostly on
bare skin has lost the spot, and does not count; alike, it counts."""


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


@dataclass(frozen=True, eq=False)
class _Parcels:
    """A map, which place each of its pixels belongs to, and where spots were found."""

    maps: DensityMap
    cells: NDArray[np.int32]
    taken: Mask


@dataclass(frozen=True, eq=False)
class _Look:
    """What one start leads to: ΔL* of the place, and the spot, if there is one."""

    place_contrast: float
    fit: _Fit | None = None
    spot: FollowedSpot | None = None


def follow_in(
    maps: DensityMap,
    outlines: Sequence[Outline],
    found: Sequence[Outline] = (),
    elsewhere: Sequence[Outline] = (),
) -> list[FollowedSpot | None]:
    """Measure the spot in each outline; None where the photo does not show the place.

    Parameters
    ----------
    maps : DensityMap
    outlines : sequence of (N, 2) px of the map
        NaN where they lie outside.
    found : sequence of (N, 2) px of the map
        Of the spots that were found in the photo itself.
    elsewhere : sequence of (N, 2) px of the map
        Of the spots that were found in the photos it is compared with, as they lie in this one.
    """
    shape = maps.skin.shape
    places = [_fill(outline, shape) for outline in outlines]
    cells = _divide(places, shape)
    seeds = _update(places, cells, [_fill(outline, shape) for outline in found])
    # Of several photos' starts at one place the last counts: the largest.
    others = _update(
        places, cells, [_fill(outline, shape) for outline in sorted(elsewhere, key=polygon_area)]
    )
    parcels = _Parcels(maps, cells, _cover(seeds, shape) >= 0)
    followed: list[FollowedSpot | None] = []
    fits: dict[int, _Fit] = {}
    for index, (place, seed, other) in enumerate(zip(places, seeds, others, strict=True)):
        shown = place is not None and seed is not None and _shows(maps, place)
        if not shown or place is None or seed is None:
            followed.append(None)
            continue
        look = _look_from(parcels, index, place, seed)
        if look is None:
            followed.append(None)
            continue
        spot = look.spot
        if look.fit is not None and spot is not None:
            fits[index] = look.fit
            if elsewhere and other is not None:
                size = float(np.count_nonzero(other[0]) / np.count_nonzero(seed[0]))
                spot = _balance(look.fit, spot, _look_again(parcels, index, place, other), size)
        at_place = look.place_contrast
        followed.append(spot or FollowedSpot(np.empty((0, 2)), 0.0, 0.0, at_place, at_place, parts=0))
    for pair in _merged(fits, shape):
        for a, b in (pair, pair[::-1]):
            spot = followed[a]
            assert spot is not None
            followed[a] = replace(spot, merged_with=(*spot.merged_with, b))
    return followed


def _look_from(parcels: _Parcels, index: int, place: Seed, seed: Seed) -> _Look | None:
    """Look for the spot of a place from a start; None if there is too little skin around it."""
    site = survey_site(parcels.maps, *seed, others=parcels.taken)
    if site is None:
        return None
    own = parcels.cells[site.window] == index
    at_place = _mean_within(site, place)
    parts = half_maximum(site, site.within(REACH) & own)
    fit = None if parts is None else _Fit(site, *parts)
    return _Look(at_place, fit, None if fit is None else _measure(fit, own, at_place))


def _look_again(parcels: _Parcels, index: int, place: Seed, seed: Seed) -> tuple[_Look | None, _Look | None]:
    """Look from a start, and once more from what it led to: a spot found in it gets a ring of its own."""
    look = _look_from(parcels, index, place, seed)
    if look is None or look.fit is None:
        return look, None
    rows, columns = look.fit.site.window
    return look, _look_from(parcels, index, place, (look.fit.inside, (columns.start, rows.start)))


def _balance(
    fit: _Fit, spot: FollowedSpot, looks: tuple[_Look | None, _Look | None], size: float
) -> FollowedSpot:
    """Weigh what the photo's own start found with what another photo's start finds in the same photo.

    Parameters
    ----------
    fit : _Fit
    spot : FollowedSpot
        From the photo's own start.
    looks : (_Look or None, _Look or None)
        From the other start, and from what that led to.
    size : float
        Area of the other start divided by that of the photo's own.
    """
    other, again = looks
    if other is None or other.fit is None or other.spot is None or again is None or again.spot is None:
        return spot
    if min(spot.area_px2, again.spot.area_px2) <= 0:
        return spot
    # A small start cannot reach all of a large spot, a large one does find a small spot in it.
    share = min(max(0.5 + 0.5 * math.log(size) / math.log(_LARGER), 0.0), 1.0)
    low, high = _SAME_HEIGHT
    heights = other.fit.level / fit.level
    share *= min(max((min(heights, 1 / heights) - low) / (high - low), 0.0), 1.0)
    low, high = _AMBIGUOUS
    apart = abs(math.log(again.spot.area_px2 / spot.area_px2))
    share *= min(max((apart - low) / (high - low), 0.0), 1.0)
    return replace(
        spot,
        area_px2=_between(spot.area_px2, other.spot.area_px2, share),
        contour_px2=_between(spot.contour_px2, other.spot.contour_px2, share),
        contrast=_between(spot.contrast, other.spot.contrast, share),
        place_contrast=_between(spot.place_contrast, other.place_contrast, share),
    )


def _between(one: float, other: float, share: float) -> float:
    """Geometric mean of two, the second with a share; the first where either is not above 0."""
    return one ** (1 - share) * other**share if min(one, other) > 0 else one


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
