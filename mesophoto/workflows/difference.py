"""The difference map of a pair, for the screen, kept in the cache."""

import numpy as np

from mesophoto.errors import NotAligned
from mesophoto.imaging.difference import difference_map
from mesophoto.imaging.landmarks import find_landmarks
from mesophoto.imaging.photo import photo_from_array
from mesophoto.imaging.skin import with_skin
from mesophoto.imaging.working import scale_photo
from mesophoto.library.entities import PhotoEntry
from mesophoto.library.library import Library
from mesophoto.records import FloatArray, Mask, Photo
from mesophoto.workflows.packing import enlarge, pack_arrays, unpack_arrays
from mesophoto.workflows.pictures import aligned, pair_key, picture

TRUSTED = 0.5
DIFFERENCE = "difference-1"
"""Kind of the entries in the cache, with the version of how they are made."""
NO_SKIN = "It is not known where the skin is in these photos, so their difference is not shown."
TOO_LITTLE = "The photos share too little skin for a difference to be shown."

_STEP = 1 / 100
"""ΔL* of one step in the cache."""


def difference(library: Library, baseline: PhotoEntry, photo: PhotoEntry) -> FloatArray:
    """Map ΔL* of a photo against its baseline: from the cache, or worked out now.

    Returns
    -------
    (h, w) float32
        Over the baseline's frame, in a resolution of its own; NaN where the alignment is not trusted or no
        skin is seen. For looking at.

    Raises
    ------
    NotAligned
        If the pair is not aligned, or there is no skin to show a difference of.
    """
    key = pair_key(baseline.sha256, photo.sha256)
    data = library.cache.read(DIFFERENCE, key, photo.sha256)
    if data is None:
        found = aligned(library, baseline, photo)
        if not found.ok:
            raise NotAligned(found.reason)
        before, after = picture(library, baseline.sha256), found.warped()
        delta = _map(photo_from_array(before), photo_from_array(after), found.trust)
        steps = np.where(np.isfinite(delta), np.round(delta / _STEP), np.iinfo(np.int16).min)
        data = pack_arrays(steps=steps.astype(np.int16))
        library.cache.write(DIFFERENCE, key, data, photo.sha256)
    kept = unpack_arrays(data)["steps"]
    values = kept.astype(np.float32) * np.float32(_STEP)
    return np.where(kept == np.iinfo(np.int16).min, np.float32(np.nan), values).astype(np.float32)


def _map(before: Photo, after: Photo, trust: FloatArray) -> FloatArray:
    first, skin = _skin_of(before)
    second, skin_after = _skin_of(after)
    # Between two points of which one is trusted, nothing is.
    trusted = enlarge((trust > TRUSTED).astype(np.float32), (first.shape[1], first.shape[0])) > 0.999
    shared = skin & skin_after & trusted
    found = difference_map(first, second, shared)
    if found is None:
        raise NotAligned(TOO_LITTLE)
    return found


def _skin_of(photo: Photo) -> tuple[FloatArray, Mask]:
    landmarks = find_landmarks(photo)
    if landmarks is None:
        raise NotAligned(NO_SKIN)
    image = with_skin(scale_photo(photo), landmarks)
    return image.rgb, image.skin
