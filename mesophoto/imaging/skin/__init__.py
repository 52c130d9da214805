"""Which pixels are usable skin: what may be measured, or serve as surroundings of what is measured.

A mole, a freckle, a red patch is skin: only what hangs together with hair, clothes, eyes, brows or lips is
left out by its colour; what lies within skin is skin.
"""

from mesophoto.imaging.skin.face import face_skin
from mesophoto.imaging.skin.hand import hand_skin
from mesophoto.imaging.working import WorkingImage
from mesophoto.records import Landmarks, Mask


def usable_skin(image: WorkingImage, landmarks: Landmarks) -> Mask:
    """Find the usable skin of a face or of the back of a hand.

    Parameters
    ----------
    image : WorkingImage
        Cropped from the photo that the landmarks belong to.
    landmarks : Landmarks

    Returns
    -------
    (h, w) bool
        On the image's pixels. Without eyes, brows, lashes, lips, nostrils, hair, beard, glasses and what
        covers the face; of a hand without fingers and nails.
    """
    if landmarks.kind == "face":
        return face_skin(image, landmarks.points).skin
    return hand_skin(image, landmarks.points)
