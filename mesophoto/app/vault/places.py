"""Where libraries are, and where a new one may be."""

from pathlib import Path


def is_library(folder: Path) -> bool:
    """Whether there is a library in a folder, protected or not."""
    return any((folder / name).is_file() for name in ("library.sqlite", "vault.json"))


def free_place(folder: Path) -> Path:
    """The folder, or one beside it with a number, that does not exist or is empty."""
    number, place = 1, folder
    while place.exists() and (not place.is_dir() or any(place.iterdir())):
        number += 1
        place = folder.with_name(f"{folder.name} {number}")
    return place
