"""From what was dropped or chosen to the photos in it."""

import os
from collections.abc import Iterable
from pathlib import Path

from mesophoto.errors import PhotoError
from mesophoto.imaging.photo_files import PHOTO_SUFFIXES, VIDEO_SUFFIXES
from mesophoto.workflows.import_sources.archives import ARCHIVE_SUFFIX, list_photos
from mesophoto.workflows.import_sources.origin import LeftOut, Origin, Refused

_ZIP_START = b"PK\x03\x04"


def find_origins(paths: Iterable[Path]) -> tuple[Origin | Refused | LeftOut, ...]:
    """Photos among ``paths``: files, those in folders (hidden ones left out), those in zip archives.

    A file that is named is always tried; of a folder or an archive, what has a photo's suffix. A zip archive
    in a folder is looked into as well, one in an archive is not. Films are left out; of a live
    photo, the still is kept.
    """
    found: dict[Path, Origin | Refused | LeftOut] = {}
    for path in paths:
        for file in _files_in(path) if path.is_dir() else (path,):
            for origin in _open_archive(file) if _is_archive(file) else (_of_file(file),):
                found.setdefault(origin.path, origin)
    stills = {_stem(path): path.name for path in found if path.suffix.lower() in PHOTO_SUFFIXES}
    return tuple(
        LeftOut(one.path, _about_film(one.path.name, stills.get(_stem(one.path))))
        if isinstance(one, LeftOut)
        else one
        for one in found.values()
    )


def _of_file(file: Path) -> Origin | LeftOut:
    return LeftOut(file, "") if file.suffix.lower() in VIDEO_SUFFIXES else Origin(file)


def _stem(path: Path) -> tuple[Path, str]:
    """What the still and the film of a live photo have in common."""
    return path.parent, path.stem.casefold()


def _about_film(name: str, still: str | None) -> str:
    if still is not None:
        return f"{name} belongs to {still}: the still is kept, the video is not."
    return (
        f"{name} is a video and was left out: only stills are measured. Take a photo, or save a still of it."
    )


def _files_in(root: Path) -> Iterable[Path]:
    for folder, inner, names in os.walk(root):
        inner[:] = sorted(name for name in inner if not name.startswith("."))
        for name in sorted(names):
            if not name.startswith(".") and Path(name).suffix.lower() in {
                *PHOTO_SUFFIXES,
                *VIDEO_SUFFIXES,
                ARCHIVE_SUFFIX,
            }:
                yield Path(folder, name)


def _is_archive(file: Path) -> bool:
    if file.suffix.lower() == ARCHIVE_SUFFIX:
        return True
    if file.suffix.lower() in PHOTO_SUFFIXES or not file.is_file():
        return False
    try:
        with file.open("rb") as opened:
            return opened.read(len(_ZIP_START)) == _ZIP_START
    except OSError:
        return False  # told when the file is read


def _open_archive(file: Path) -> list[Origin | Refused | LeftOut]:
    try:
        listing = list_photos(file)
    except PhotoError as error:
        return [Refused(file, str(error))]
    except OSError as error:
        return [Refused(file, f"{file.name} cannot be read ({error.strerror}).")]
    # Numbered, since names of what is refused may be the same, or no names of files at all.
    refused = [Refused(file / str(n) / name, told) for n, (name, told) in enumerate(listing.refused, 1)]
    films = [LeftOut(file / name, "") for name in listing.films]
    return [*(Origin(file, entry) for entry in listing.entries), *refused, *films]
