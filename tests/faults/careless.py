"""A library that breaks its promises, so that what looks for faults is seen to find them."""

from pathlib import Path

from mesophoto.library import originals
from tests.faults.scenarios import Acknowledge, Import


class RowFirst(Import):
    """Rows name originals that are written only when all rows are there."""

    name = "row first"

    def act(self, root: Path, acknowledge: Acknowledge) -> None:
        """Import with another order of writing; this process ends with it."""
        later: list[tuple[Path, bytes]] = []

        def put_off(path: Path, data: bytes, temporary: Path, *, durable: bool) -> None:
            later.append((path, data))

        originals.write_atomically = put_off
        super().act(root, acknowledge)
        for path, data in later:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)


class TooEarly(Import):
    """Photos are acknowledged before they are in."""

    name = "too early"

    def act(self, root: Path, acknowledge: Acknowledge) -> None:
        """Tell what is not done yet."""
        for _ in range(3):
            acknowledge("a photo")
        super().act(root, lambda _: None)


CARELESS = {one.name: one for one in (RowFirst(), TooEarly())}
