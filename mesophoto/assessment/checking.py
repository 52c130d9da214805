"""Whether two photos may be compared, before anything is measured in them."""

from collections.abc import Mapping

import numpy as np

from mesophoto.assessment.comparing import carry_regions, common_px_per_mm, keep_common
from mesophoto.assessment.measuring import map_regions
from mesophoto.assessment.subject import Subject
from mesophoto.imaging.comparability import PhotoSeen, check_pair
from mesophoto.imaging.registration import Registration
from mesophoto.imaging.working import WorkingImage
from mesophoto.records import Comparability, Mask


def check_subjects(before: Subject, after: Subject, registration: Registration) -> Comparability:
    """Check a pair as :func:`mesophoto.compare` does, without measuring: in a fraction of the time.

    Parameters
    ----------
    before, after : Subject
    registration : Registration
        From ``before`` to ``after``.
    """
    if not registration.ok:
        seen = [_see(one, map_regions(one, {}, None).image, {}) for one in (before, after)]
        return check_pair(seen[0], seen[1], registration)
    after = after.carried_from(before, registration.magnification())
    regions = map_regions(before, {}, common_px_per_mm([before, after]))
    regions, regions_after = keep_common(regions, carry_regions(regions, after, registration), registration)
    return check_pair(
        _see(before, regions.image, regions.masks),
        _see(after, regions_after.image, regions_after.masks),
        registration,
    )


def _see(subject: Subject, image: WorkingImage, masks: Mapping[str, Mask]) -> PhotoSeen:
    skin = np.logical_or.reduce(list(masks.values())) if masks else image.skin
    return PhotoSeen(subject.photo, subject.landmarks, image, skin)
