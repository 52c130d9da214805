"""Finding slates: codes that are held before the camera to say whose photos follow."""

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

SIDES_PX = (900, 1600, 2600)
"""Longest side of the pictures that are searched, one after the other: a code that fills the photo is found
in the first; a small one, in a hand or a corner, needs the last."""


def find_codes(rgb: NDArray[Any], prefix: str) -> tuple[str, ...]:
    """Read the QR codes in a photo whose text begins with ``prefix``.

    Parameters
    ----------
    rgb : (H, W, 3) uint8 or uint16
    prefix : str
        Codes that say something else, on a box or a poster, are not meant.

    Returns
    -------
    tuple of str
        Each text once, in order of the alphabet; empty where there is none.
    """
    grey = _grey(rgb)
    longest = max(grey.shape)
    sides = [side for side in SIDES_PX if side < longest]
    for side_px in sides if longest > SIDES_PX[-1] else [*sides, longest]:
        factor = side_px / longest
        small = cv2.resize(grey, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
        try:
            # The finder of markers reads smaller, more tilted codes than the plain one, and faster.
            _, texts, _, _ = cv2.QRCodeDetectorAruco().detectAndDecodeMulti(small)
        except cv2.error:
            continue  # corners that lie outside the picture, or on one line
        found = {text for text in texts if text.startswith(prefix)}
        if found:
            return tuple(sorted(found))
    return ()


def _grey(rgb: NDArray[Any]) -> NDArray[np.uint8]:
    if rgb.dtype == np.uint16:
        rgb = (rgb >> 8).astype(np.uint8)
    return np.asarray(cv2.cvtColor(np.ascontiguousarray(rgb), cv2.COLOR_RGB2GRAY), np.uint8)
