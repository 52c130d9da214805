"""Fixtures shared by all tests."""

import os
from pathlib import Path

import cv2
import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
cv2.setNumThreads(2)


@pytest.fixture(scope="session")
def shared_photos() -> Path:
    """Folder of real photographs with FILES.csv; the test is skipped where it is not there."""
    beside = Path(__file__).parents[2] / "shared" / "photos"
    folder = Path(os.environ.get("MESOPHOTO_PHOTOS", beside))
    if not (folder / "FILES.csv").is_file():
        pytest.skip("the folder of real photographs is not here (MESOPHOTO_PHOTOS names it)")
    return folder
