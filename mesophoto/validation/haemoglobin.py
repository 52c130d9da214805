"""Whether redness follows the blood: photos of fingers in a light box against laboratory haemoglobin.

All photos are corrected by one stable reference, the white board that the hand lies on, as a practitioner
would mark it on the first photo. A painted mark on the board, the same on every day, shows what the
correction leaves.
No number is fitted on these photos.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from mesophoto.imaging.colour import linear_to_lab, srgb_to_lab, srgb_to_linear
from mesophoto.imaging.colour_reference import ChosenReference, correct_colours, pair_references
from mesophoto.imaging.colour_reference.fitting import delta_e00
from mesophoto.imaging.photo import read_photo
from mesophoto.imaging.polygon import polygon_mask
from mesophoto.imaging.registration import Registration
from mesophoto.imaging.working import WorkingImage, scale_photo
from mesophoto.metrics import redness
from mesophoto.records import Mask, Photo
from mesophoto.validation.figures import Figure
from mesophoto.validation.material import Report

Polygon = NDArray[np.float64]

TOPIC = "Redness validity"
PUBLISHED_CORRELATION = 0.53
_RESAMPLES = 4000


@dataclass(frozen=True, eq=False)
class Fingers:
    """One photo in the light box.

    Attributes
    ----------
    path : Path
    haemoglobin_g_per_l : float
    session : str
        The day.
    skin : sequence of (N, 2) px
        Polygons of bare skin.
    """

    path: Path
    haemoglobin_g_per_l: float
    session: str
    skin: Sequence[Polygon]


@dataclass(frozen=True)
class _Seen:
    redness: float
    plain_a: float
    plain_mark: NDArray[np.float64]
    """Linear light of the painted mark, as photographed and corrected."""
    mark: NDArray[np.float64]


def try_haemoglobin(photos: Sequence[Fingers], board: Polygon, mark: Polygon, report: Report) -> list[Figure]:
    """Correlate redness with haemoglobin, and compare the painted mark between two days.

    Parameters
    ----------
    photos : sequence of Fingers
        Of two sessions, in one light box.
    board : (N, 2) px
        The stable reference: a part of the board that no photo overexposes.
    mark : (N, 2) px
        The painted mark.
    report : callable

    Returns
    -------
    list of Figure
    """
    first = read_photo(photos[0].path)
    seen = []
    for index, one in enumerate(photos):
        report(index, len(photos), f"fingers in {one.path.stem}")
        seen.append(_look(first, read_photo(one.path), one, board, mark))
    haemoglobin = np.array([one.haemoglobin_g_per_l for one in photos])
    found = [_correlate(np.array(values), haemoglobin) for values in zip(
        *((one.redness, one.plain_a) for one in seen), strict=True
    )]  # fmt: skip
    days = np.array([one.session for one in photos])
    return [*_tell_correlations(found, len(photos)), *_tell_mark(seen, days)]


def _look(first: Photo, photo: Photo, one: Fingers, board: Polygon, mark: Polygon) -> _Seen:
    apart = Registration(first.rgb.shape[:2], photo.rgb.shape[:2], reason="the hands are not aligned")
    reference = pair_references(first, photo, ChosenReference("stable", board), apart)[1]
    if reference.reason is not None:
        raise ValueError(f"{one.path.name}: {reference.reason}")
    plain = scale_photo(photo)
    corrected = correct_colours(plain, reference)
    skin = np.logical_or.reduce([_mask(plain, polygon) for polygon in one.skin])
    painted = _mask(plain, mark)
    index = redness.analyse(replace(corrected, skin=skin), {"skin": skin}).measurements
    value = next(m.value for m in index if m.metric == "redness")
    if value is None:
        raise ValueError(f"{one.path.name}: its skin has no redness")
    lights = [
        np.median(srgb_to_linear(image.rgb[painted]), axis=0).astype(np.float64)
        for image in (plain, corrected)
    ]
    return _Seen(value, float(srgb_to_lab(plain.rgb)[skin, 1].mean()), lights[0], lights[1])


def _mask(image: WorkingImage, polygon: Polygon) -> Mask:
    return polygon_mask(image.rgb.shape[:2], image.points_from_photo(polygon))


def _correlate(values: NDArray[np.float64], truth: NDArray[np.float64]) -> tuple[float, float, float]:
    """Pearson's correlation with its 95 % interval by bootstrap over photos."""
    rng = np.random.default_rng(0)
    picks = rng.integers(0, len(values), (_RESAMPLES, len(values)))
    again = [np.corrcoef(values[pick], truth[pick])[0, 1] for pick in picks if len(set(pick)) > 2]
    low, high = np.percentile(again, [2.5, 97.5])
    return float(np.corrcoef(values, truth)[0, 1]), float(low), float(high)


def _tell_correlations(found: Sequence[tuple[float, float, float]], photos: int) -> list[Figure]:
    (own, low, high), (plain, plain_low, plain_high) = found
    on = f"{photos} photos of fingers, two days"
    reach = max(PUBLISHED_CORRELATION, plain)
    return [
        Figure(
            TOPIC, "correlation of redness with haemoglobin, board as reference", on, f"{own:+.2f}",
            f"≥ {reach:+.2f}", own >= reach, f"{low:+.2f} to {high:+.2f}",
        ),
        Figure(
            TOPIC, "correlation of plain a*, uncorrected", on, f"{plain:+.2f}",
            interval=f"{plain_low:+.2f} to {plain_high:+.2f}",
        ),
    ]  # fmt: skip


def _tell_mark(seen: Sequence[_Seen], days: NDArray[np.str_]) -> list[Figure]:
    """Difference of the mark's mean colour between the days, before and after correction."""
    names = sorted(set(days))
    if len(names) != 2:
        return []
    differences, steps = [], []
    for marks in (np.array([one.plain_mark for one in seen]), np.array([one.mark for one in seen])):
        means = [marks[days == name].mean(axis=0)[None] for name in names]
        differences.append(float(delta_e00(means[0], means[1])[0]))
        a_star = [float(linear_to_lab(mean[None].astype(np.float32))[0, 0, 1]) for mean in means]
        steps.append(a_star[1] - a_star[0])
    on = f"{len(days)} photos, two days"
    return [
        _tell_halved("difference of the fixed red mark between the days, ΔE00", on, differences),
        _tell_halved("difference of the fixed red mark between the days, a*", on, np.abs(steps)),
    ]


def _tell_halved(what: str, on: str, values: Sequence[float] | NDArray[np.float64]) -> Figure:
    before, after = values
    reach = f"≤ {before / 2:.2f}, half of uncorrected"
    return Figure(TOPIC, what, on, f"{after:.2f}", reach, bool(after <= before / 2))
