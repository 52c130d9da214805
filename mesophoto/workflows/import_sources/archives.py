"""Photos in zip archives, which may be damaged or made to do harm.

Entries are read into memory, one at a time, and never written anywhere. What an archive says of itself is
checked before anything in it is decompressed: names, sizes, how much they grow, and that no two entries share
their bytes.
"""

import re
import stat
import struct
import unicodedata
import zipfile
import zlib
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import BinaryIO

from mesophoto.errors import PhotoError
from mesophoto.imaging.photo_files import PHOTO_SUFFIXES, VIDEO_SUFFIXES

ARCHIVE_SUFFIX = ".zip"
MOST_ENTRIES = 20_000
MOST_ENTRY_BYTES = 500_000_000
MOST_TOTAL_BYTES = 50_000_000_000
MOST_GROWTH = 100
"""Photos hardly shrink in an archive; uncompressed ones of little detail shrink tenfold."""
_GROWTH_COUNTS_FROM_BYTES = 10_000_000
_MOST_DIRECTORY_BYTES = 16_000_000
_MOST_TOLD = 20
_LONGEST_NAME = 1000
_LOCAL_HEADER_BYTES = 30
_END, _END_64_LOCATOR, _END_64 = b"PK\5\6", b"PK\6\7", b"PK\6\6"
_END_BYTES, _END_64_LOCATOR_BYTES, _END_64_BYTES = 22, 20, 56
_DRIVE = re.compile(r"[A-Za-z]:")
_UNREADABLE = (
    zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, ValueError, LookupError, struct.error,
    zlib.error, OverflowError,
)  # fmt: skip
"""What the zip module raises on damaged archives, according to where they are damaged."""


@dataclass(frozen=True, slots=True)
class Listing:
    """Photos of an archive, by name, and what of it is left out: file name and sentence."""

    entries: tuple[str, ...]
    refused: tuple[tuple[str, str], ...]
    films: tuple[str, ...] = ()
    """Videos beside the photos, by name; not read."""


def list_photos(path: Path) -> Listing:
    """List the photos of an archive that are safe to read.

    Raises
    ------
    PhotoError
        If the archive as a whole cannot be used.
    OSError
        If it cannot be read.
    """
    with _opened(path) as archive:
        infos = archive.infolist()
        _check_whole(path, infos)
        wanted = [info for info in infos if _is_called_as(info, {*PHOTO_SUFFIXES, ARCHIVE_SUFFIX})]
        films = [i.filename for i in infos if _is_called_as(i, VIDEO_SUFFIXES) and _is_safe(i.orig_filename)]
        if any(info.flag_bits & 1 for info in wanted):
            raise PhotoError(f"{path.name} is protected by a password: unpack it and import the folder.")
        _check_sizes(path, wanted)
    seen: set[str] = set()
    entries: list[str] = []
    refused: list[tuple[str, str]] = []
    for info in wanted:
        reason = _reason_against(info, seen)
        if reason is None:
            entries.append(info.filename)
        else:
            name = _printable(info.orig_filename)
            refused.append((re.split(r"[/\\]", name)[-1], f"{name} in {path.name} {reason}."))
    if len(refused) > _MOST_TOLD:
        rest = len(refused) - _MOST_TOLD
        told = f"{rest} more entries of {path.name} were left out for such reasons."
        refused[_MOST_TOLD:] = [(path.name, told)]
    return Listing(tuple(entries), tuple(refused), tuple(films[:_MOST_TOLD]))


def read_entry(path: Path, entry: str) -> bytes:
    """Read one photo of an archive into memory.

    Raises
    ------
    PhotoError
        If it is not there any more, damaged, or larger than a photo may be.
    OSError
        If the archive cannot be read.
    """
    with _opened(path) as archive:
        try:
            info = archive.getinfo(entry)
            reason = _reason_against(info, set())
            if reason is not None or info.flag_bits & 1:
                raise PhotoError(f"{info.filename} in {path.name} {reason or 'is protected by a password'}.")
            with archive.open(info) as file:  # hands out no more than the size that was checked
                return file.read()
        except _UNREADABLE as error:
            name = PurePosixPath(entry).name
            raise PhotoError(f"{name} in {path.name} is damaged: make the archive again.") from error


def _opened(path: Path) -> zipfile.ZipFile:
    """Open an archive, the size of whose directory is limited before it is read."""
    if not path.is_file():
        raise PhotoError(f"{path.name} is not there any more, or not a file.")
    with path.open("rb") as file:
        _check_directory(path, file)
    try:
        return zipfile.ZipFile(path)
    except _UNREADABLE as error:
        raise _damaged(path) from error


def _check_directory(path: Path, file: BinaryIO) -> None:
    """Refuse a directory of too many or too large entries, of which both kinds of end record tell."""
    size = file.seek(0, 2)
    start = max(size - _END_BYTES - _END_64_LOCATOR_BYTES - 0xFFFF, 0)
    file.seek(start)
    tail = file.read()
    at = tail.rfind(_END)
    if at < 0 or at + _END_BYTES > len(tail):
        raise _damaged(path)
    count, directory_bytes = struct.unpack_from("<HI", tail, at + 10)
    counts, sizes = [count % 0xFFFF], [directory_bytes % 0xFFFFFFFF]  # all ones: the other record tells
    locator = at - _END_64_LOCATOR_BYTES
    if locator >= 0 and tail[locator : locator + 4] == _END_64_LOCATOR:
        file.seek(min(struct.unpack_from("<Q", tail, locator + 8)[0], size))
        record = file.read(_END_64_BYTES)
        if len(record) < _END_64_BYTES or record[:4] != _END_64:
            raise _damaged(path)
        count, directory_bytes = struct.unpack_from("<QQ", record, 32)
        counts.append(count)
        sizes.append(directory_bytes)
    if max(counts) > MOST_ENTRIES or max(sizes) > _MOST_DIRECTORY_BYTES:
        raise PhotoError(
            f"{path.name} has more than {MOST_ENTRIES} entries: unpack it and import the folder."
        )


def _check_whole(path: Path, infos: list[zipfile.ZipInfo]) -> None:
    """Refuse an archive whose entries share bytes: that is how few bytes become many."""
    end = 0
    for info in sorted(infos, key=lambda info: info.header_offset):
        if info.header_offset < end:
            raise _damaged(path)
        end = info.header_offset + _LOCAL_HEADER_BYTES + info.compress_size
    if end > path.stat().st_size:
        raise _damaged(path)


def _check_sizes(path: Path, wanted: list[zipfile.ZipInfo]) -> None:
    total = sum(info.file_size for info in wanted)
    if total > MOST_TOTAL_BYTES:
        raise PhotoError(f"{path.name} holds more than 50 GB: unpack it and import the folder.")
    packed = sum(info.compress_size for info in wanted)
    if total > _GROWTH_COUNTS_FROM_BYTES and total > MOST_GROWTH * packed:
        raise PhotoError(f"{path.name} grows more than {MOST_GROWTH}-fold when unpacked: it holds no photos.")


def _is_called_as(info: zipfile.ZipInfo, suffixes: Collection[str]) -> bool:
    """Whether an entry has such a suffix; what is hidden, and what a Mac adds, is none of them."""
    parts = [part for part in re.split(r"[/\\]", info.orig_filename) if part not in ("", ".", "..")]
    if info.is_dir() or not parts or any(part.startswith(".") or part == "__MACOSX" for part in parts):
        return False
    return PurePosixPath(parts[-1]).suffix.lower() in suffixes


def _reason_against(info: zipfile.ZipInfo, seen: set[str]) -> str | None:
    """Why an entry is not read; the names met so far are kept in ``seen``."""
    name = info.orig_filename
    reason = None
    if not _is_safe(name) or name != info.filename:
        reason = "has a name that leads out of the archive, and was left out"
    elif stat.S_IFMT(info.external_attr >> 16) not in (0, stat.S_IFREG):
        reason = "is a link and not a photo, and was left out"
    elif PurePosixPath(name).suffix.lower() == ARCHIVE_SUFFIX:
        reason = "is an archive in an archive: unpack it first"
    if reason is not None:
        return reason
    same = unicodedata.normalize("NFC", name).casefold()
    if same in seen:
        return "has the same name as another entry, and was left out"
    seen.add(same)
    if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        return "is compressed in an unusual way: unpack the archive and import the folder"
    grows = info.file_size > MOST_GROWTH * info.compress_size
    if info.file_size > MOST_ENTRY_BYTES or (grows and info.file_size > _GROWTH_COUNTS_FROM_BYTES):
        return "becomes too large when unpacked: it is not a photo"
    return None


def _is_safe(name: str) -> bool:
    """Whether a name stays below its archive on every system, and is written in one way only."""
    if not name or len(name) > _LONGEST_NAME or "\\" in name or _DRIVE.match(name):
        return False
    if any(unicodedata.category(letter) in ("Cc", "Cs") for letter in name):
        return False
    return not any(part in ("", ".", "..") for part in name.split("/"))


def _printable(name: str) -> str:
    """Write a name so that it can be shown, whatever it holds."""
    shown = "".join(letter if letter.isprintable() else "�" for letter in name)
    return shown if len(shown) <= 60 else f"{shown[:57]}…"


def _damaged(path: Path) -> PhotoError:
    return PhotoError(f"{path.name} is damaged or no zip archive: make it again, or import the folder.")
