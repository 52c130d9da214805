"""Pictures for the screen, made off its thread: thumbnails, photos, aligned photos, overlays."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mesophoto import __version__
from mesophoto.imaging.photo import read_photo
from mesophoto.imaging.registration import register
from mesophoto.library.entities import PhotoEntry, StoredAssessment
from mesophoto.library.library import Library
from mesophoto.records import Mask, Photo
from mesophoto.workflows.alignment import Aligned, pack_alignment, unpack_alignment
from mesophoto.workflows.look import thumbnail_of
from mesophoto.workflows.measuring import Measured, Step, measure_step
from mesophoto.workflows.packing import pack_arrays, to_8_bit, unpack_arrays, unpack_mask
from mesophoto.workflows.tasks import tasks_of

ALIGNED_BYTES = 4_000_000_000
"""What aligned pictures may take on the disk: about a thousand pairs of 24 megapixels."""


@dataclass(frozen=True, eq=False)
class Overlays:
    """What is drawn over a photo, on its own pixels.

    Attributes
    ----------
    masks : dict of (H, W) bool
        "pigmentation", "redness", "wrinkles".
    regions : dict of (N, 2) px
        Outlines of the regions.
    reason : str or None
        Why there is nothing.
    """

    masks: Mapping[str, Mask] = field(default_factory=dict)
    regions: Mapping[str, NDArray[np.float64]] = field(default_factory=dict)
    reason: str | None = None


def thumbnail(library: Library, sha256: str) -> bytes:
    """JPEG of an original, longest side 512 px.

    Raises
    ------
    LibraryError
        If the original is missing or damaged. So do the others here.
    """
    data = library.cache.read("thumbnail", sha256)
    if data is None:
        data = thumbnail_of(open_original(library, sha256).rgb)
        library.cache.write("thumbnail", sha256, data)
    return data


def picture(library: Library, sha256: str) -> NDArray[np.uint8]:
    """(H, W, 3) uint8 RGB of an original, upright, in full resolution."""
    return to_8_bit(open_original(library, sha256).rgb)


def aligned(library: Library, baseline: PhotoEntry, photo: PhotoEntry) -> Aligned:
    """How a photo lies on its baseline: from the cache, or registered now."""
    data = library.cache.read("aligned", pair_key(baseline.sha256, photo.sha256), photo.sha256)
    if data is None:
        fixed, moving = open_original(library, baseline.sha256), open_original(library, photo.sha256)
        data = pack_alignment(register(fixed, moving), fixed, moving)
        library.cache.write("aligned", pair_key(baseline.sha256, photo.sha256), data, photo.sha256)
    return unpack_alignment(data)


def overlays(library: Library, photo: PhotoEntry, assessment: StoredAssessment | None) -> Overlays:
    """Masks and outlines that belong to an assessment of a photo, as the timeline has it.

    From the cache; measured again where the cache was cleared, which takes a while.
    """
    if assessment is None:
        return Overlays(reason="not measured yet")
    found = _found_in(library, photo, assessment)
    if found is None:
        return Overlays(reason="out of date: measure again")
    masks = {name: unpack_mask(data.tobytes()) for name, data in _of_kind("mask", found).items()}
    return Overlays(masks, _outlines_in(found))


def outlines(
    library: Library, photo: PhotoEntry, assessment: StoredAssessment | None
) -> Mapping[str, NDArray[np.float64]]:
    """Outlines of the regions alone, (N, 2) px, which are read sooner than the masks; empty without any."""
    found = None if assessment is None else _found_in(library, photo, assessment)
    return {} if found is None else _outlines_in(found)


def _found_in(
    library: Library, photo: PhotoEntry, assessment: StoredAssessment
) -> dict[str, NDArray[Any]] | None:
    """What an assessment found in a photo; None where it would be measured in another way now."""
    key = _overlay_key(photo.sha256, assessment.algorithm, assessment.inputs_sha256)
    data = library.cache.read("overlay", key, photo.sha256)
    if data is None:
        step = _step_of(library, photo, assessment)
        if step is None:
            return None
        keep_pictures(library, step, measure_step(step))
        data = library.cache.read("overlay", key, photo.sha256)
        assert data is not None
    return unpack_arrays(data)


def _of_kind(kind: str, found: Mapping[str, NDArray[Any]]) -> dict[str, NDArray[Any]]:
    return {name.partition("/")[2]: data for name, data in found.items() if name.startswith(f"{kind}/")}


def _outlines_in(found: Mapping[str, NDArray[Any]]) -> dict[str, NDArray[np.float64]]:
    return {name: data.astype(np.float64) for name, data in _of_kind("region", found).items()}


def keep_pictures(library: Library, step: Step, measured: Measured) -> None:
    """Put into the cache what a worker made for looking at."""
    arrays = {f"mask/{name}": np.frombuffer(data, np.uint8) for name, data in measured.masks.items()}
    arrays |= {f"region/{name}": np.asarray(outline) for name, outline in measured.outlines.items()}
    key = _overlay_key(step.photo.sha256, step.algorithm, step.inputs_sha256)
    library.cache.write("overlay", key, pack_arrays(**arrays), step.photo.sha256)
    if measured.alignment is not None:
        pair = pair_key(step.baseline.sha256, step.photo.sha256)
        library.cache.write("aligned", pair, measured.alignment, step.photo.sha256)


def trim_pictures(library: Library) -> None:
    """Drop the oldest aligned pictures where they take too much of the disk; they can be made again."""
    library.cache.trim("aligned", ALIGNED_BYTES)


def open_original(library: Library, sha256: str) -> Photo:
    """Decode an original."""
    return read_photo(library.read_original(sha256), name=f"The original {sha256[:12]}…")


def _step_of(library: Library, photo: PhotoEntry, assessment: StoredAssessment) -> Step | None:
    """The step that gave an assessment, if it would be measured in the same way now."""
    wanted = (assessment.algorithm, assessment.inputs_sha256)
    for task in tasks_of(library, photo.patient_id):
        if task.photo.id == photo.id and (task.step.algorithm, task.step.inputs_sha256) == wanted:
            return task.step
    return None


def pair_key(baseline_sha256: str, sha256: str) -> str:
    """Name what is made of a pair by this version."""
    return f"{__version__}/{baseline_sha256}/{sha256}"


def _overlay_key(sha256: str, algorithm: str, inputs_sha256: str) -> str:
    return f"{algorithm}/{sha256}/{inputs_sha256}"
