"""What is known of a photo before anything is measured in it."""

from dataclasses import dataclass, replace

from mesophoto.errors import UserError
from mesophoto.imaging.colour_reference import (
    card_reference,
    chart_reference,
    correct_colours,
    find_card,
    leave_out_reference,
)
from mesophoto.imaging.landmarks import find_landmarks
from mesophoto.imaging.scale import given_scale, iris_scale, marker_scale
from mesophoto.imaging.working import WorkingImage
from mesophoto.records import ColourReference, Landmarks, Photo, Scale


@dataclass(frozen=True, eq=False)
class Subject:
    """A photo with its landmarks, its scale and its reference of colour, each found once."""

    photo: Photo
    landmarks: Landmarks | None
    scale: Scale | None
    colour: ColourReference | None = None
    drawn_only: bool = False
    """Whether its view has no anatomical regions; then it has no landmarks either."""

    @property
    def calibration(self) -> str:
        """Kind of the reference of colour that is used, or "none"."""
        return "none" if self.colour is None or self.colour.reason is not None else self.colour.kind

    def in_true_colours(self, image: WorkingImage) -> WorkingImage:
        """Correct a part of the photo by its reference of colour, which is no skin; the same without one."""
        if self.colour is None:
            return image
        image = leave_out_reference(image, self.colour)
        return image if self.calibration == "none" else correct_colours(image, self.colour)

    def carried_from(self, baseline: "Subject", magnification: float) -> "Subject":
        """Take over the baseline's scale through the registration, so that it cancels in every change."""
        if baseline.scale is None:
            return replace(self, scale=None)
        px_per_mm = baseline.scale.px_per_mm * magnification
        return replace(self, scale=Scale(px_per_mm, baseline.scale.sd_relative, "carried"))


def find_subject(
    photo: Photo,
    scale: Scale | None = None,
    marker_mm: float | None = None,
    *,
    drawn_only: bool = False,
) -> Subject:
    """Find the landmarks of a photo, a colour chart or card in it and, unless it is given, its scale.

    Parameters
    ----------
    photo : Photo
    scale : Scale, optional
        Set by the user.
    marker_mm : float, optional
        Side of the ArUco markers that may be in the picture.
    drawn_only : bool
        Look for no landmarks: a face behind or above what is shown has another distance and moves otherwise.
    """
    landmarks = None if drawn_only else find_landmarks(photo)
    card = find_card(photo)
    if scale is None and card is not None:
        scale = card.scale
    if scale is None and marker_mm is not None:
        scale = marker_scale(photo, marker_mm)
    if scale is None and landmarks is not None:
        scale = iris_scale(landmarks)
    colour = chart_reference(photo)
    if card is not None and (colour is None or colour.reason is not None):
        colour = card_reference(photo, card)
    return Subject(photo, landmarks, scale, colour, drawn_only)


def checked_scale(px_per_mm: float | None) -> Scale | None:
    """Turn a number handed in into a scale.

    Raises
    ------
    UserError
        If it is not a plausible number of pixels per millimetre.
    """
    if px_per_mm is None:
        return None
    if not 0.05 <= px_per_mm <= 2000:
        raise UserError(f"{px_per_mm:g} px/mm is not a plausible scale; give pixels per millimetre of skin.")
    return given_scale(px_per_mm)
