"""A clinic of two patients."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from mesophoto.library.library import Library
from tests.workflows.erasing.clinic import Clinic, fill


@pytest.fixture
def clinic(tmp_path: Path) -> Iterator[Clinic]:
    made = fill(Library.create(tmp_path / "clinic", practitioner="Dr Lang"))
    yield made
    made.library.close()
