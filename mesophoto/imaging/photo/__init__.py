"""From a file to upright sRGB pixels, or to the sentence that says why not."""

from mesophoto.imaging.photo.read import photo_from_array, read_photo, turn_upright

__all__ = ["photo_from_array", "read_photo", "turn_upright"]
