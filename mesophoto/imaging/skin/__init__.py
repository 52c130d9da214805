"""Which pixels are usable skin: what may be measured, or serve as surroundings of what is measured.

A mole, a freckle, a red patch is skin: only what hangs together with hair, clothes, eyes, brows or lips is
left out by its colour; what lies within skin is skin.
"""

from dataclasses import replace

from mesophoto.imaging.skin.face import face_skin
from mesophoto.imaging.skin.hand import hand_skin
from mesophoto.imaging.skin.shade import face_shade
from mesophoto.imaging.working import WorkingImage
from mesophoto.records import Landmarks


def with_skin(image: WorkingImage, landmarks: Landmarks) -> WorkingImage:
    """Narrow an image to the usable skin of a face or of the back of a hand.

    Parameters
    ----------
    image : WorkingImage
        Cropped from the photo that the landmarks belong to.
    landmarks : Landmarks

    Returns
    -------
    WorkingImage
        Its ``skin`` is without eyes, brows, lashes, lips, nostrils, hair, beard, glasses and what covers the
        face; of a hand without fingers and nails. A face has its ``shade``.
    """
    if landmarks.kind == "hand":
        return replace(image, skin=hand_skin(image, landmarks.points))
    points = landmarks.points
    return replace(image, skin=face_skin(image, points).skin, shade=face_shade(image, points))
