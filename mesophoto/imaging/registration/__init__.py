"""Registration: which point of one photo is which point of another, and where that can be trusted."""

from mesophoto.imaging.registration.register import (
    SIMILARITY_LIMIT,
    VIEW_LIMIT_DEGREES,
    align,
    register,
)
from mesophoto.imaging.registration.result import Registration, same_photo, sample_mask

__all__ = [
    "SIMILARITY_LIMIT",
    "VIEW_LIMIT_DEGREES",
    "Registration",
    "align",
    "register",
    "same_photo",
    "sample_mask",
]
