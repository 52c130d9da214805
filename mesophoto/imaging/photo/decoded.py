"""What decoding a file gives, or why it cannot be decoded."""

from dataclasses import dataclass, field
from typing import Any

from numpy.typing import NDArray

from mesophoto.imaging.photo.exif import Shot

MAX_MEGAPIXELS = 150

CUT_OFF = "is damaged or was not copied completely: copy it from the camera again"
SEVERAL = "holds several pictures: export the one to measure on its own"


class Unreadable(Exception):  # noqa: N818 - it reads on from the file's name
    """A file cannot be decoded; the message goes on after the file's name ("… is empty")."""


@dataclass(frozen=True, slots=True, eq=False)
class Decoded:
    """Pixels as stored, and what the file says of them.

    Attributes
    ----------
    pixels : (H, W), (H, W, 3) or (H, W, 4) uint8 or uint16
        Gray, RGB or RGB with alpha; not yet turned upright.
    shot : Shot
        Its orientation is still to be applied to the pixels.
    """

    pixels: NDArray[Any]
    format: str
    shot: Shot = field(default_factory=Shot)
    icc: bytes | None = None
    chroma_subsampling: str | None = None
    warnings: tuple[str, ...] = ()
    jpeg_quality: int | None = None


def check_size(width: int, height: int) -> None:
    """Refuse a photo of more than ``MAX_MEGAPIXELS``."""
    megapixels = width * height / 1e6
    if megapixels > MAX_MEGAPIXELS:
        raise Unreadable(
            f"has {megapixels:.0f} megapixels, more than the {MAX_MEGAPIXELS} that can be measured: "
            "export it smaller"
        )
