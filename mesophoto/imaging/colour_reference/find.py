"""Find a reference of colour in a photo by itself, and the correction it gives."""

from dataclasses import replace
from typing import Literal

import cv2
import numpy as np
from numpy.typing import NDArray

from mesophoto.imaging.colour import srgb_to_linear
from mesophoto.imaging.colour_reference.card import CardSeen
from mesophoto.imaging.colour_reference.chart import find_chart
from mesophoto.imaging.colour_reference.fitting import Fit, as_rows, fit_correction, fit_neutral
from mesophoto.imaging.colour_reference.patches import CLASSIC_EDITIONS, COLUMNS, ROWS
from mesophoto.imaging.colour_reference.sampling import Samples, sample_patches
from mesophoto.records import ColourReference, Photo

RESIDUAL_LIMIT = 4.5
"""Median ΔE00 above which a correction is not believed."""

_NOT_A_CHART = 12.0
"""Median ΔE00 above which what the detector took for a chart is none."""

_LEAST_CHART_PATCHES, _LEAST_CARD_PATCHES = 12, 4
_MOST_SPREAD = 0.12
_MOST_FALL_OFF = 0.4
"""Of the light from one side of a chart to the other, in natural logarithm."""

_EXPLAINED = 0.5
"""Share of the patches' errors of light that a plane must explain to be called one."""

_BORDER = 0.8
"""From the middle of an outer patch to the chart's border, in distances of two patches."""

_LUMINANCE = np.array([0.2126, 0.7152, 0.0722])
_GLANCE_PX = 200


def chart_reference(photo: Photo) -> ColourReference | None:
    """Find a Classic or Passport chart in a photo.

    Returns
    -------
    ColourReference or None
        With a ``reason`` where it is there and cannot be used.
    """
    quads = find_chart(photo)
    if quads is None:
        return None
    samples = sample_patches(photo, quads)
    usable = ~samples.clipped
    if np.count_nonzero(usable) < _LEAST_CHART_PATCHES:
        return _refuse_clipped(quads, usable) if _greys_fall(samples) else None
    fits = [fit_correction(samples.light[usable], known[usable]) for known in CLASSIC_EDITIONS]
    best = min(range(len(fits)), key=lambda index: fits[index].residual_delta_e00)
    fit, known = fits[best], CLASSIC_EDITIONS[best]
    if fit.residual_delta_e00 > _NOT_A_CHART:
        return None
    reference = _describe("chart", fit, samples, _outline(quads))
    reason = _why_not_chart(samples, usable, known, fit)
    return keep_highlights(photo, reference) if reason is None else replace(reference, reason=reason)


def _why_not_chart(
    samples: Samples, usable: NDArray[np.bool_], known: NDArray[np.float64], fit: Fit
) -> str | None:
    if float(np.median(samples.spread[usable])) > _MOST_SPREAD:
        return "the colour chart is blurred, glossy or too small"
    if _fall_off(samples.light[usable], known[usable], np.flatnonzero(usable), fit) > _MOST_FALL_OFF:
        return "the colour chart is lit unevenly or lies partly in shade"
    if fit.residual_delta_e00 > RESIDUAL_LIMIT:
        return (
            f"the patches of the colour chart differ from their published colours by "
            f"{fit.residual_delta_e00:.1f} ΔE00 after correction"
        )
    return None


def card_reference(photo: Photo, card: CardSeen) -> ColourReference:
    """Take the correction from the grey patches of the printed card: white balance alone.

    With a ``reason`` where the card cannot be used.
    """
    samples = sample_patches(photo, card.quads)
    usable = ~samples.clipped
    outline = tuple((float(x), float(y)) for x, y in card.outline)
    if np.count_nonzero(usable) < _LEAST_CARD_PATCHES:
        reason = "the card's grey patches are over- or underexposed"
        return ColourReference("card", None, int(usable.sum()), outline=outline, reason=reason)
    fit = fit_neutral(samples.light[usable])
    reference = _describe("card", fit, samples, outline)
    if float(np.median(samples.spread[usable])) > _MOST_SPREAD:
        return replace(reference, reason="the card is blurred, glossy or too small")
    if fit.residual_delta_e00 > RESIDUAL_LIMIT:
        reason = f"the card's grey patches differ in colour by {fit.residual_delta_e00:.1f} ΔE00"
        return replace(reference, reason=reason)
    return reference


def _refuse_clipped(quads: NDArray[np.float64], usable: NDArray[np.bool_]) -> ColourReference:
    reason = "the colour chart is over- or underexposed"
    return ColourReference("chart", None, int(usable.sum()), outline=_outline(quads), reason=reason)


def _greys_fall(samples: Samples) -> bool:
    """Whether the last row goes from white to black: what little can be asked of a clipped chart."""
    greys = samples.light[-COLUMNS:] @ _LUMINANCE
    return bool((np.diff(greys) <= 0).all() and greys[0] > greys[-1])


def _describe(
    kind: Literal["chart", "card"], fit: Fit, samples: Samples, outline: tuple[tuple[float, float], ...]
) -> ColourReference:
    light = tuple(
        None if clipped else (float(r), float(g), float(b))
        for (r, g, b), clipped in zip(samples.light, samples.clipped, strict=True)
    )
    return ColourReference(
        kind,
        fit.residual_delta_e00,
        int(np.count_nonzero(~samples.clipped)),
        as_rows(fit.matrix),
        fit.exponent,
        outline,
        light,
    )


def _outline(quads: NDArray[np.float64]) -> tuple[tuple[float, float], ...]:
    """The chart's border, some way outside the four corner patches."""
    corners = [0, COLUMNS - 1, ROWS * COLUMNS - 1, (ROWS - 1) * COLUMNS]
    middles = quads.mean(axis=1)[corners].astype(np.float32)
    inner = np.array([[0, 0], [1, 0], [1, 1], [0, 1]], np.float32) * (COLUMNS - 1, ROWS - 1)
    outer = np.where(inner == 0, -_BORDER, inner + _BORDER)
    matrix = cv2.getPerspectiveTransform(inner.astype(np.float32), middles)
    border = cv2.perspectiveTransform(outer[:, None], matrix)[:, 0]
    return tuple((float(x), float(y)) for x, y in border)


def _fall_off(
    seen: NDArray[np.float64], known: NDArray[np.float64], index: NDArray[np.int_], fit: Fit
) -> float:
    """How much a plane of light changes over the chart, in natural logarithm."""
    predicted = np.maximum(seen**fit.exponent @ fit.matrix.T @ _LUMINANCE, 1e-4)
    true = np.log(known @ _LUMINANCE)
    rows, columns = np.divmod(index, COLUMNS)
    # the tone curve is fitted beside the plane: dark patches lie together
    tone = np.stack([np.ones(len(index)), true], axis=1)
    plane = np.concatenate([tone, rows[:, None] / (ROWS - 1), columns[:, None] / (COLUMNS - 1)], axis=1)
    error = np.log(predicted) - true
    with_plane, without = (np.linalg.lstsq(terms, error, rcond=None)[:2] for terms in (plane, tone))
    explained = 1 - float(np.sum(with_plane[1])) / max(float(np.sum(without[1])), 1e-9)
    return float(np.abs(with_plane[0][2:]).sum()) if explained > _EXPLAINED else 0.0


def keep_highlights(photo: Photo, reference: ColourReference) -> ColourReference:
    """Darken a correction that would push the photo's light parts over white."""
    factor = min(_GLANCE_PX / max(photo.rgb.shape[:2]), 1.0)
    step = max(int(1 / factor), 1)
    glance = np.ascontiguousarray(photo.rgb[::step, ::step])
    rgb = cv2.blur(glance, (3, 3)).reshape(-1, 3).astype(np.float32) / np.iinfo(photo.rgb.dtype).max
    light = srgb_to_linear(rgb[rgb.max(axis=1) < 0.98]) if len(rgb) else rgb
    if not len(light):
        return reference
    matrix = np.array(reference.matrix)
    bright = float(np.percentile((light**reference.exponent @ matrix.T).max(axis=1), 99.5))
    if bright <= 0.95:
        return reference
    return replace(reference, matrix=as_rows(matrix * 0.95 / bright))
