"""The seal below a picture: the picture stays as it is, and the square is read from copies, too."""

import io

import numpy as np
import pytest
from PIL import Image

from mesophoto.imaging.slate import find_codes
from mesophoto.reports.clean_pictures import encode_picture
from mesophoto.reports.seal_band import add_seal
from mesophoto.reports.seal_code import QR_PREFIX, new_code, qr_modules

LINES = ["Photo of 2 March 2026: aligned to the baseline; nothing else.", "Comparable with care. " * 12]


def skin(height: int, width: int) -> np.ndarray:
    noise = np.random.default_rng(2).integers(120, 220, (height // 20, width // 20, 3), np.uint8)
    return np.asarray(Image.fromarray(noise).resize((width, height), Image.Resampling.BICUBIC))


@pytest.mark.parametrize(("height", "width"), [(200, 160), (800, 600), (1500, 3000)])
def test_the_pictures_own_pixels_stay(height: int, width: int) -> None:
    rgb, code = skin(height, width), new_code()
    sealed = add_seal(rgb, LINES, code)
    assert np.array_equal(sealed[:height, :width], rgb)
    assert find_codes(sealed, QR_PREFIX) == (QR_PREFIX + code,)


def test_a_small_square_is_read_where_the_page_has_all_its_pixels() -> None:
    """As on a page of 200 dpi: 12 mm wide, too small once the page is shrunk to be searched."""
    code = new_code()
    modules = np.pad(np.array(qr_modules(code), bool), 4)
    square = Image.fromarray(np.where(modules, 0, 255).astype(np.uint8)).resize((99, 99), 0)
    page = Image.new("RGB", (1654, 2339), "white")
    page.paste(square, (1450, 2180))
    assert find_codes(np.asarray(page), QR_PREFIX) == (QR_PREFIX + code,)


def test_the_square_is_read_from_a_small_poor_copy() -> None:
    code = new_code()
    sealed = Image.open(io.BytesIO(encode_picture(add_seal(skin(1800, 2400), LINES, code), "jpeg")))
    poor = io.BytesIO()
    sealed.resize((sealed.width // 2, sealed.height // 2)).save(poor, "JPEG", quality=55)
    assert find_codes(np.asarray(Image.open(poor)), QR_PREFIX) == (QR_PREFIX + code,)
