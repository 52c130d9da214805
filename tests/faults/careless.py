"""A library that breaks its promises, so that what looks for faults is seen to find them."""

from pathlib import Path

from mesophoto.library import originals
from tests.faults.scenarios import Acknowledge, Import


class InPlace(Import):
    """Originals are written where they belong, without a temporary file."""

    name = "in place"

    def act(self, root: Path, acknowledge: Acknowledge) -> None:
        """Import with another way of writing; this process ends with it."""
        originals.write_atomically = _write_in_place
        super().act(root, acknowledge)


class TooEarly(Import):
    """Photos are acknowledged before they are in."""

    name = "too early"

    def act(self, root: Path, acknowledge: Acknowledge) -> None:
        """Tell what is not done yet."""
        for _ in range(3):
            acknowledge("a photo")
        super().act(root, lambda _: None)


def _write_in_place(path: Path, data: bytes, temporary: Path, *, durable: bool) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


CARELESS = {one.name: one for one in (InPlace(), TooEarly())}
