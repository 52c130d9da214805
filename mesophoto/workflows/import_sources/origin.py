"""The place of one photo's bytes: a file, or an entry of a zip archive."""

import stat
from dataclasses import dataclass
from pathlib import Path

from mesophoto.errors import PhotoError
from mesophoto.workflows.import_sources.archives import read_entry

MOST_BYTES = 1_000_000_000


@dataclass(frozen=True, slots=True)
class Origin:
    """Where the bytes of one photo are.

    Attributes
    ----------
    file : Path
        The photo, or the zip archive that it is in.
    entry : str or None
        Its name in the archive.
    """

    file: Path
    entry: str | None = None

    @property
    def path(self) -> Path:
        """The photo's own place, different for each: that of an entry is below its archive."""
        return self.file if self.entry is None else self.file / self.entry

    @property
    def name(self) -> str:
        """The photo's file name."""
        return self.path.name

    def read(self) -> bytes:
        """Read the photo's bytes.

        Raises
        ------
        PhotoError
            If it is too large to be a photo, no file at all, or its archive is damaged.
        OSError
            If it cannot be read.
        """
        if self.entry is not None:
            return read_entry(self.file, self.entry)
        status = self.file.stat()
        if not stat.S_ISREG(status.st_mode):
            raise PhotoError(f"{self.name} is not a file: choose photos, folders or zip archives.")
        if status.st_size > MOST_BYTES:
            raise PhotoError(f"{self.name} is larger than 1 GB: it is not a photo.")
        with self.file.open("rb") as file:
            return file.read(MOST_BYTES)


@dataclass(frozen=True, slots=True)
class Refused:
    """What was found and is not even opened, and the sentence that says why."""

    path: Path
    sentence: str


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What belongs to the photos and is none, such as a film, and the sentence that says so."""

    path: Path
    sentence: str
