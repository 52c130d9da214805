"""The printed card is found by its markers; it gives scale and white balance."""

import cv2
import numpy as np
import pypdfium2
import pytest

from mesophoto.imaging.colour_reference import card_reference, find_card
from mesophoto.imaging.colour_reference.card_layout import MARKER_BITS, MARKER_IDS
from mesophoto.imaging.photo import photo_from_array
from mesophoto.phantom.camera import Camera, through_jpeg
from mesophoto.records import Photo
from mesophoto.reports.card import write_card

PX_PER_MM = 4.0


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> np.ndarray:
    """The printed page at 4 px/mm, (H, W, 3)."""
    path = write_card(tmp_path_factory.mktemp("card") / "card.pdf")
    document = pypdfium2.PdfDocument(path)
    drawn = document[0].render(scale=PX_PER_MM * 25.4 / 72).to_numpy()[..., ::-1].copy()
    document.close()
    return drawn


def photograph(page: np.ndarray, rotation: float, **camera: object) -> Photo:
    height, width = page.shape[:2]
    side = int(1.2 * np.hypot(height, width))
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), rotation, 1.0)
    turn[:, 2] += (side - np.array([width, height])) / 2
    table = cv2.warpAffine(page, turn, (side, side), flags=cv2.INTER_AREA, borderValue=(150, 140, 135))
    return photo_from_array(through_jpeg(Camera(grain=0.002, seed=1, **camera).photograph(table)))


def test_the_layout_has_the_markers_of_the_dictionary() -> None:
    dictionary = cv2.aruco.getPredefinedDictionary(cv2.aruco.DICT_4X4_1000)
    for number, bits in zip(MARKER_IDS, MARKER_BITS, strict=True):
        cells = cv2.aruco.generateImageMarker(dictionary, number, 6)[1:5, 1:5] > 127
        assert ["".join("01"[int(cell)] for cell in row) for row in cells] == list(bits)


@pytest.mark.parametrize("rotation", [0, 17, 90, 200])
def test_the_card_gives_the_scale_at_any_rotation(page: np.ndarray, rotation: float) -> None:
    card = find_card(photograph(page, rotation))
    assert card is not None
    assert card.scale.px_per_mm == pytest.approx(PX_PER_MM, rel=0.01)
    assert card.scale.source == "marker"


def test_the_card_gives_the_white_balance(page: np.ndarray) -> None:
    photo = photograph(page, 10, white_balance=(1.15, 1.0, 0.8), exposure=0.8)
    card = find_card(photo)
    assert card is not None
    found = card_reference(photo, card)
    assert found.reason is None
    assert np.diag(found.matrix) == pytest.approx([1 / 1.15, 1.0, 1 / 0.8], rel=0.02)
    assert found.residual_delta_e00 < 1


def test_an_overexposed_card_is_refused(page: np.ndarray) -> None:
    photo = photograph(page, 0, exposure=60.0)
    card = find_card(photo)
    assert card is None or "underexposed" in (card_reference(photo, card).reason or "")


def test_a_photo_without_card_has_none() -> None:
    rng = np.random.default_rng(0)
    noise = cv2.resize(rng.integers(0, 256, (60, 80, 3), dtype=np.uint8), (800, 600))
    assert find_card(photo_from_array(noise)) is None
    assert find_card(photo_from_array(np.full((3, 5, 3), 90, np.uint8))) is None
