"""Who hands out: the clinic's name, its lines of address and its logo, as its sheets carry them."""

import base64
import io
import json
from dataclasses import dataclass

import numpy as np
from PIL import Image, UnidentifiedImageError

from mesophoto.errors import UserError
from mesophoto.library.library import Library
from mesophoto.reports.clean_pictures import encode_picture
from mesophoto.workflows.operations import ChangeSetting

SETTING = "clinic"
_LONGEST_SIDE_PX = 800
_LARGEST_LOGO_BYTES = 20_000_000


@dataclass(frozen=True)
class Clinic:
    """Who hands out."""

    name: str = ""
    lines: tuple[str, ...] = ()
    """Address, telephone."""
    logo: bytes = b""
    """PNG, as `prepare_logo` makes it; empty: none."""


def read_clinic(library: Library) -> Clinic:
    """What the clinic set; empty where it set nothing."""
    stored = library.setting(SETTING)
    if not stored:
        return Clinic()
    found = json.loads(stored)
    return Clinic(found["name"], tuple(found["lines"]), base64.b64decode(found["logo"]))


def change_clinic(clinic: Clinic) -> ChangeSetting:
    """Give the operation that keeps it; done and undone as every other."""
    kept = {
        "name": clinic.name.strip(),
        "lines": [line.strip() for line in clinic.lines if line.strip()],
        "logo": base64.b64encode(clinic.logo).decode(),
    }
    return ChangeSetting(SETTING, json.dumps(kept, ensure_ascii=False))


def prepare_logo(data: bytes) -> bytes:
    """Make a logo of a picture's file: plain pixels on white, no larger than a sheet shows.

    Raises
    ------
    UserError
        If it is no picture.
    """
    if len(data) > _LARGEST_LOGO_BYTES:
        raise UserError("The logo is larger than 20 MB: save it smaller, and choose it again.")
    try:
        image = Image.open(io.BytesIO(data)).convert("RGBA")
    except (UnidentifiedImageError, OSError, Image.DecompressionBombError) as error:
        raise UserError("The logo could not be read: choose a PNG or JPEG file.") from error
    image.thumbnail((_LONGEST_SIDE_PX, _LONGEST_SIDE_PX))
    white = Image.new("RGBA", image.size, "white")
    white.alpha_composite(image)
    return encode_picture(np.asarray(white.convert("RGB")), "png")
