"""Correct a second photo like the first: by the same chart or card in both."""

from dataclasses import replace

import numpy as np

from mesophoto.imaging.colour_reference.find import keep_highlights
from mesophoto.imaging.colour_reference.fitting import CLEARLY_BETTER, EXPONENTS, as_rows, fit_gains
from mesophoto.records import ColourReference, Photo

AGREEMENT_LIMIT = 3.0
"""Median ΔE00 of patches left out between the two photos. One camera under two lights stays well below."""

_LEAST_PATCHES = 4
_NEGLIGIBLE = 0.3
"""ΔE00 that an exponent must gain besides being clearly better: below it lies noise."""


def match_reference(first: ColourReference, second: ColourReference, photo: Photo) -> ColourReference:
    """Correct a photo to look like another that has the same chart or card, then as that one is corrected.

    Each photo's own fit to the published colours leaves an error that depends on the model that was chosen
    for it: up to some a* for a camera with a lively rendering. It is the same in both, and cancels in a
    change, if the second photo is first brought to the first by the patches as both saw them.

    Parameters
    ----------
    first, second : ColourReference
        Of one kind, both of use.
    photo : Photo
        The second.

    Returns
    -------
    ColourReference
        Of the second photo, with a ``reason`` where the two cannot be brought to agree.
    """
    both = [
        pair
        for pair in zip(second.patch_light, first.patch_light, strict=True)
        if pair[0] is not None and pair[1] is not None
    ]
    if len(both) < _LEAST_PATCHES:
        return replace(second, reason="too few of its patches are well exposed in both photos")
    seen, wanted = (np.array(light) for light in zip(*both, strict=True))
    fit = fit_gains(seen, wanted)
    bent = fit_gains(seen, wanted, EXPONENTS)
    if bent.residual_delta_e00 < CLEARLY_BETTER * fit.residual_delta_e00 - _NEGLIGIBLE:
        fit = bent
    if fit.residual_delta_e00 > AGREEMENT_LIMIT:
        reason = f"its patches look different in the two photos by {fit.residual_delta_e00:.1f} ΔE00"
        return replace(second, reason=reason)
    # (gains · light^a)^b = gains^b · light^(a·b)
    matrix = np.array(first.matrix) @ np.diag(np.diag(fit.matrix) ** first.exponent)
    matched = replace(second, matrix=as_rows(matrix), exponent=fit.exponent * first.exponent)
    return keep_highlights(photo, matched)
