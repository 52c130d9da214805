"""The short code on what leaves the library."""

from pathlib import Path

import cv2
import numpy as np

from mesophoto.imaging.slate import find_codes
from mesophoto.reports.seal_code import (
    QR_PREFIX,
    code_in_name,
    codes_in_text,
    new_code,
    qr_modules,
    read_code,
)

LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def test_codes_differ_and_read_as_people_type_them() -> None:
    codes = {new_code() for _ in range(1000)}
    assert len(codes) == 1000
    for code in list(codes)[:50]:
        assert len(code) == 13
        assert read_code(code) == code
        typed = code.replace("-", "").lower().replace("0", "o").replace("1", "l")
        assert read_code(typed) == code


def test_every_wrong_letter_and_every_swap_is_noticed() -> None:
    code = new_code()
    plain = code.replace("-", "")
    for place, letter in enumerate(plain):
        for other in LETTERS.replace(letter, ""):
            assert read_code(plain[:place] + other + plain[place + 1 :]) is None
    for first in range(len(plain)):
        for second in range(first + 1, len(plain)):
            swapped = list(plain)
            swapped[first], swapped[second] = plain[second], plain[first]
            if plain[first] != plain[second]:
                assert read_code("".join(swapped)) is None


def test_found_in_names_and_in_text() -> None:
    one, two = new_code(), new_code()
    assert code_in_name(Path(f"P-7F3K2M9Q_progress-sheet_2026-03-10_{one}.pdf")) == one
    assert code_in_name(Path(f"{one} (1).pdf")) == one
    assert code_in_name(Path("holiday.jpg")) is None
    assert codes_in_text(f"Seal {one}, page 2: {two}. Again {one}; phone 0123-4567-89a") == (one, two)


def test_the_square_is_read_from_a_picture() -> None:
    code = new_code()
    modules = np.pad(~np.array(qr_modules(code)), 4, constant_values=True)
    picture = np.kron(modules, np.ones((6, 6), bool)).astype(np.uint8)[..., None].repeat(3, 2) * 255
    page = np.full((900, 1200, 3), 200, np.uint8)
    page[20 : 20 + picture.shape[0], 30 : 30 + picture.shape[1]] = picture
    page = cv2.GaussianBlur(page, (3, 3), 0)
    assert find_codes(page, QR_PREFIX) == (QR_PREFIX + code,)
    assert find_codes(page, "MESOPHOTO:") == ()  # no slate
