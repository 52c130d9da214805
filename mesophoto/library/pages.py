"""Checksums of the database's pages, so that a single bit that turned on the disk is found.

SQLite itself notices damage only where its own structure no longer fits; a changed letter of a name passes.
So a file beside the database holds a checksum of each page. In SQLite's WAL mode the database changes at
one moment only, when the log is moved into it (a checkpoint). The library does that itself: it first writes
the checksums of the pages that stand in the log, then lets SQLite move them. Hence, at any moment, killed or
not, *every page that does not stand in the log has the checksum in the list*.

It works on the bytes of the file, so an encrypted database is checked without its key.
"""

import contextlib
import hashlib
import os
import struct
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from mesophoto.errors import LibraryError
from mesophoto.library.files import disk_sentence, write_atomically

_MAGIC = b"MPHOPAGE"
_HEADER = struct.Struct(">8sBxxxII")
"""Magic, dirty, page size in bytes, number of pages."""
_DIGEST_BYTES = 16
_DIRTY_AT = 8
_WAL_HEADER_BYTES, _FRAME_HEADER_BYTES = 32, 24
_READ_PAGES = 256

CHECKPOINT_PAGES = 1000
"""How long the log grows before it is moved into the database, as SQLite itself has it."""


@dataclass(frozen=True, slots=True)
class PageCheck:
    """What a look at the database's pages found.

    Attributes
    ----------
    known : bool
        Whether there was a list to compare with.
    broken : tuple of int
        Numbers of pages that are not as they were written, from 1.
    total : int
        Number of pages the database should have.
    list_damaged : bool
        Whether the list itself was damaged.
    """

    known: bool
    broken: tuple[int, ...] = ()
    total: int = 0
    list_damaged: bool = False


@dataclass(slots=True)
class _List:
    page_bytes: int
    digests: bytearray
    dirty: bool

    @property
    def count(self) -> int:
        return len(self.digests) // _DIGEST_BYTES

    def digest(self, number: int) -> bytes:
        return bytes(self.digests[(number - 1) * _DIGEST_BYTES : number * _DIGEST_BYTES])

    def set(self, number: int, digest: bytes) -> None:
        self.digests[(number - 1) * _DIGEST_BYTES : number * _DIGEST_BYTES] = digest


class _ListDamaged(Exception):  # noqa: N818 - never leaves this module
    pass


class PageList:
    """The list of one database, kept by the one program that writes to it.

    Used with the library's writing lock held: nothing may be committed meanwhile.
    """

    def __init__(self, database: Path) -> None:
        self._database = database
        self._path = list_path(database)
        self._marked = False
        # How far the log was taken into the list, and how far it was written: its salt and its frames.
        self._seen: tuple[bytes, int] = (b"", 0)
        self._written: tuple[bytes, int] = (b"", 0)
        self._lost = False
        if _is_unsure(database):
            self._path.unlink(missing_ok=True)

    def mark(self) -> None:
        """Note that the list may fall behind from now on. Called before the first write.

        Raises
        ------
        LibraryError
            If the disk is full or cannot be written to. Then nothing may be written.
        """
        try:
            if not self._marked and self._path.exists():
                _set_dirty(self._path, True)
        except OSError as error:
            raise LibraryError(disk_sentence(error, self._path)) from error
        self._marked = True

    def checkpoint_if_due(self, driver: Any) -> None:
        """Move a long log into the database. A full disk puts it off; nothing is lost by that.

        Parameters
        ----------
        driver : connection of the driver
            Outside any transaction.
        """
        index = _read_index(self._database)
        if index is None:
            return
        self._follow((index.salt, index.frames))
        done = self._seen[1] if self._seen[0] == index.salt else 0
        if index.frames - done < CHECKPOINT_PAGES:
            return
        with contextlib.suppress(LibraryError, OSError, dbapi2.OperationalError):
            self._update()
            driver.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()

    def empty_log(self, driver: Any) -> bool:
        """Move all of the log into the database and cut it to nothing.

        Parameters
        ----------
        driver : connection of the driver
            Outside any transaction.

        Returns
        -------
        bool
            False if somebody who is reading stands in the way.

        Raises
        ------
        LibraryError
            If the disk is full; then the log is as it was.
        """
        self._update()
        return not driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]

    def close(self, driver: Any) -> None:
        """Bring the list up to date and empty the log: the library is being closed."""
        with contextlib.suppress(LibraryError, OSError, dbapi2.OperationalError):
            driver.execute("PRAGMA busy_timeout=200")
            self.empty_log(driver)
            _set_dirty(self._path, False)
            self._marked = False

    def _update(self) -> None:
        """Bring the list up to what will be in the database once the log has been moved."""
        try:
            known = _read_list(self._path)
        except _ListDamaged:
            known = None
        index = _read_index(self._database)
        now = (b"", 0) if index is None else (index.salt, index.frames)
        self._follow(now)
        if known is None or self._lost:
            known = _list_of(self._database, self._marked)
            self._seen = (b"", 0)
        elif index is None or index.frames == 0 or self._seen == now:
            return
        if index is not None and index.frames:
            first = self._seen[1] if self._seen[0] == index.salt else 0
            known.digests = known.digests[: index.pages * _DIGEST_BYTES]
            known.digests.extend(bytes(index.pages * _DIGEST_BYTES - len(known.digests)))
            for number, page in _frames(self._database, index, first):
                if number <= index.pages:
                    known.set(number, _digest(page))
        _write_list(self._path, known)
        self._seen, self._lost = now, False

    def _follow(self, now: tuple[bytes, int]) -> None:
        """Note how far the log is, and whether something else moved it: then it is not known what changed."""
        begun_anew = self._written[0] != now[0]
        self._lost = self._lost or (begun_anew and self._written not in (self._seen, (b"", 0)))
        self._written = now


def list_path(database: Path) -> Path:
    """Where the list of a database is; whoever replaces a database removes it."""
    return database.with_suffix(".pages")


def check_pages(database: Path) -> PageCheck:
    """Compare a database's pages with their list, while it is in use too.

    Raises
    ------
    OSError
        If the database cannot be read.
    """
    if _is_unsure(database):
        return PageCheck(known=False)
    broken: set[int] | None = None
    total = 0
    for attempt in range(4):
        # A page that is just being written by a checkpoint is as it should be when looked at once more.
        if attempt:
            time.sleep(0.05 * attempt)
        try:
            known = _read_list(list_path(database))
        except _ListDamaged:
            return PageCheck(known=False, list_damaged=True)
        if known is None:
            return PageCheck(known=False)
        total = known.count
        found = _differing(database, known, broken)
        broken = found if broken is None else broken & found
        if not broken:
            break
    return PageCheck(known=True, broken=tuple(sorted(broken or ())), total=total)


def _differing(database: Path, known: _List, among: set[int] | None) -> set[int]:
    in_log = _pages_in_log(database)
    broken = set()
    seen = 0
    for number, page in _pages(database, known.page_bytes, among):
        seen = max(seen, number)
        # Pages past the end are cut off when the log has been moved.
        fits = _digest(page) == known.digest(number) if number <= known.count else bool(in_log)
        if number not in in_log and not fits:
            broken.add(number)
    missing = range(seen + 1, known.count + 1) if among is None else among
    broken.update(number for number in missing if number > seen and number not in in_log)
    return broken


def _pages(path: Path, page_bytes: int, among: set[int] | None = None) -> Iterator[tuple[int, bytes]]:
    """Pages of a file with their numbers; the last one may be cut off."""
    with path.open("rb") as file:
        if among is not None:
            for number in sorted(among):
                file.seek((number - 1) * page_bytes)
                if page := file.read(page_bytes):
                    yield number, page
            return
        number = 1
        while block := file.read(page_bytes * _READ_PAGES):
            for start in range(0, len(block), page_bytes):
                yield number, block[start : start + page_bytes]
                number += 1


def _list_of(database: Path, dirty: bool) -> _List:
    page_bytes = _page_bytes(database)
    digests = bytearray()
    for _, page in _pages(database, page_bytes):
        digests += _digest(page)
    return _List(page_bytes, digests, dirty)


def _page_bytes(database: Path) -> int:
    index = _read_index(database)
    if index is not None and index.page_bytes:
        return index.page_bytes
    with database.open("rb") as file:
        start = file.read(18)
    if start.startswith(b"SQLite format 3\0"):
        size = int.from_bytes(start[16:18], "big")
        return 65536 if size == 1 else size
    return 4096  # SQLCipher's


def _digest(page: bytes) -> bytes:
    return hashlib.blake2b(page, digest_size=_DIGEST_BYTES).digest()


def _read_list(path: Path) -> _List | None:
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return None
    if len(data) < _HEADER.size + _DIGEST_BYTES or not data.startswith(_MAGIC):
        raise _ListDamaged
    _, dirty, page_bytes, count = _HEADER.unpack_from(data)
    body, seal = data[:-_DIGEST_BYTES], data[-_DIGEST_BYTES:]
    if len(body) != _HEADER.size + count * _DIGEST_BYTES or _seal(body) != seal or dirty not in (0, 1):
        raise _ListDamaged
    return _List(page_bytes, bytearray(body[_HEADER.size :]), bool(dirty))


def _write_list(path: Path, known: _List) -> None:
    body = _HEADER.pack(_MAGIC, known.dirty, known.page_bytes, known.count) + bytes(known.digests)
    write_atomically(path, body + _seal(body), path.parent / "originals" / "incoming", durable=True)


def _seal(body: bytes) -> bytes:
    """Checksum of the list itself, whatever is noted about its being behind."""
    return _digest(body[:_DIRTY_AT] + b"\0" + body[_DIRTY_AT + 1 :])


def _set_dirty(path: Path, dirty: bool) -> None:
    with path.open("r+b") as file:
        file.seek(_DIRTY_AT)
        file.write(bytes((dirty,)))
        file.flush()
        os.fsync(file.fileno())


def _is_unsure(database: Path) -> bool:
    """Whether a list fell behind: a program ended without closing, and SQLite moved the log by itself."""
    try:
        known = _read_list(list_path(database))
    except _ListDamaged:
        return False
    return known is not None and known.dirty and not _log_bytes(database)


# --- SQLite's log, as https://sqlite.org/walformat.html describes it -----------------------------------


@dataclass(frozen=True, slots=True)
class _Index:
    """Header of the log's index: what is committed."""

    frames: int
    pages: int
    page_bytes: int
    salt: bytes


def _log(database: Path) -> Path:
    return database.with_name(database.name + "-wal")


def _log_bytes(database: Path) -> int:
    try:
        return _log(database).stat().st_size
    except FileNotFoundError:
        return 0


def _read_index(database: Path) -> _Index | None:
    try:
        # Unbuffered: on Windows SQLite's locks keep others from reading the bytes after the header.
        with database.with_name(database.name + "-shm").open("rb", buffering=0) as file:
            header = file.read(48)
    except FileNotFoundError:
        return None
    if len(header) < 48 or not header[12]:
        return None
    (page_bytes,) = struct.unpack_from("=H", header, 14)
    frames, pages = struct.unpack_from("=II", header, 16)
    return _Index(frames, pages, 65536 if page_bytes == 1 else page_bytes, header[32:40])


def _frames(database: Path, index: _Index, first: int) -> Iterator[tuple[int, bytes]]:
    """Committed frames of the log from the ``first`` on: page number and content."""
    with _log(database).open("rb") as file:
        file.seek(_WAL_HEADER_BYTES + first * (_FRAME_HEADER_BYTES + index.page_bytes))
        for _ in range(first, index.frames):
            frame = file.read(_FRAME_HEADER_BYTES + index.page_bytes)
            yield int.from_bytes(frame[:4], "big"), frame[_FRAME_HEADER_BYTES:]


def _pages_in_log(database: Path) -> set[int]:
    """Pages that stand in the log, perhaps some that were never committed."""
    found: set[int] = set()
    try:
        with _log(database).open("rb") as file:
            header = file.read(_WAL_HEADER_BYTES)
            if len(header) < _WAL_HEADER_BYTES:
                return found
            page_bytes, salt = int.from_bytes(header[8:12], "big"), header[16:24]
            while len(frame := file.read(_FRAME_HEADER_BYTES)) == _FRAME_HEADER_BYTES:
                if frame[8:16] == salt:
                    found.add(int.from_bytes(frame[:4], "big"))
                file.seek(page_bytes, os.SEEK_CUR)
    except FileNotFoundError:
        pass
    return found
