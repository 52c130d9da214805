"""The folder that backups are in: what it holds, read without opening a database."""

import contextlib
import gzip
import json
import shutil
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout

from mesophoto.errors import LibraryError
from mesophoto.library.files import disk_sentence, sha256_of, write_atomically
from mesophoto.library.originals import stored_path
from mesophoto.library.vault.patient_keys import KEYS

FORMAT = 1
MANIFEST = "manifest.json.gz"
_STAMP = "%Y%m%dT%H%M%S.%fZ"
_LOCK_SECONDS = 1.0


@dataclass(frozen=True, slots=True)
class Snapshot:
    """One backup: a state of the library at one moment.

    Attributes
    ----------
    stamp : str
        Its name: the moment in UTC.
    folder : Path
    """

    stamp: str
    folder: Path

    @property
    def made_at(self) -> datetime:
        """When it was made, in UTC."""
        return datetime.strptime(self.stamp, _STAMP).replace(tzinfo=UTC)

    @property
    def said(self) -> str:
        """When it was made, as sentences have it."""
        moment = self.made_at.astimezone()
        return f"{moment.day} {moment:%B %Y, %H:%M}"


@dataclass(frozen=True, slots=True)
class Manifest:
    """What belongs to a snapshot.

    Attributes
    ----------
    library : str
        Random key of the library.
    database : str
        File name of the database's copy.
    database_sha256 : str
    originals : dict
        Name (SHA-256 of the bytes that are stored) → size in bytes.
    lost : tuple of str
        Originals that were missing or damaged in the library when the backup was made.
    audit_number, audit_hash : int and str, or None
        The last line of the audit.
    vault : str or None
        Which vault's keys open it; None if it is not encrypted.
    schema : int
    program : str
        Version of mesophoto that made it.
    gaps : tuple of (str, str)
        Backups after the first and before the second stamp are of a state that was given up: an older backup
        was restored then.
    """

    library: str
    database: str
    database_sha256: str
    originals: dict[str, int]
    lost: tuple[str, ...]
    audit_number: int | None
    audit_hash: str | None
    vault: str | None
    schema: int
    program: str
    gaps: tuple[tuple[str, str], ...] = ()

    def to_bytes(self) -> bytes:
        """As it is written."""
        said: dict[str, Any] = {name: getattr(self, name) for name in self.__dataclass_fields__}
        text = json.dumps({"format": FORMAT, **said}, sort_keys=True)
        return gzip.compress(text.encode(), mtime=0)

    @classmethod
    def from_bytes(cls, data: bytes) -> "Manifest":
        """As it was written; ValueError if it is damaged."""
        try:
            said = json.loads(gzip.decompress(data))
            said.pop("format")
            gaps = tuple((str(after), str(before)) for after, before in said["gaps"])
            return cls(**{**said, "lost": tuple(said["lost"]), "gaps": gaps})
        except (OSError, EOFError, KeyError, TypeError, AttributeError, zlib.error) as error:
            raise ValueError("the manifest is damaged") from error


@dataclass(frozen=True, slots=True)
class Erased:
    """A patient who was erased for good."""

    patient_id: str
    at: datetime = field(compare=False)


class Repository:
    """A folder with backups of one library."""

    def __init__(self, folder: str | Path) -> None:
        self.folder = Path(folder)
        self.originals = self.folder / "originals"
        self.snapshots_folder = self.folder / "snapshots"
        self.incoming = self.folder / "incoming"
        self.vaults = self.folder / "vaults"

    def library_id(self) -> str | None:
        """Whose backups these are; None if nothing is there yet.

        Raises
        ------
        LibraryError
            If the folder holds something else, or is of a newer mesophoto.
        """
        try:
            said = json.loads((self.folder / "repository.json").read_text(encoding="utf-8"))
            library, version = str(said["library"]), int(said["format"])
        except FileNotFoundError:
            return None
        except OSError as error:
            raise LibraryError(disk_sentence(error, self.folder)) from error
        except (ValueError, KeyError, TypeError) as error:
            raise LibraryError(
                f"{self.folder / 'repository.json'} is damaged: choose another folder for backups."
            ) from error
        if version > FORMAT:
            raise LibraryError(f"{self.folder} was written by a newer mesophoto: update mesophoto to use it.")
        return library

    def claim(self, library: str) -> None:
        """Make this the backup folder of a library, unless it is already.

        Raises
        ------
        LibraryError
            If it is another library's, or holds something else.
        """
        found = self.library_id()
        if found is None:
            try:
                self.folder.mkdir(parents=True, exist_ok=True)
                strangers = [path for path in self.folder.iterdir() if path.name != "repository.lock"]
            except OSError as error:
                raise LibraryError(disk_sentence(error, self.folder)) from error
            if strangers:
                raise LibraryError(f"{self.folder} is not empty: choose a new or empty folder for backups.")
            text = json.dumps({"library": library, "format": FORMAT})
            self.write("repository.json", text.encode())
        elif found != library:
            raise LibraryError(
                f"{self.folder} holds backups of another library: choose another folder for this one's."
            )

    def write(self, name: str, data: bytes) -> None:
        """Write one of the small files, in place of what was there."""
        write_atomically(self.folder / name, data, self.incoming, durable=True)

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Nobody else changes the backups meanwhile.

        Raises
        ------
        LibraryError
            If somebody does.
        """
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            lock = FileLock(self.folder / "repository.lock", thread_local=False)
            lock.acquire(timeout=_LOCK_SECONDS, poll_interval=0.05)
        except Timeout:
            raise LibraryError(
                f"Another program is working on the backups in {self.folder}: try again when it is done."
            ) from None
        except OSError as error:
            raise LibraryError(disk_sentence(error, self.folder)) from error
        try:
            yield
        finally:
            lock.release()

    def snapshots(self) -> tuple[Snapshot, ...]:
        """All backups, oldest first."""
        found = []
        with contextlib.suppress(FileNotFoundError):
            for path in self.snapshots_folder.iterdir():
                with contextlib.suppress(ValueError):
                    datetime.strptime(path.name, _STAMP)
                    found.append(Snapshot(path.name, path))
        return tuple(sorted(found, key=lambda snapshot: snapshot.stamp))

    def manifest(self, snapshot: Snapshot) -> Manifest:
        """What belongs to a backup.

        Raises
        ------
        LibraryError
            If that can no longer be read.
        """
        try:
            return Manifest.from_bytes((snapshot.folder / MANIFEST).read_bytes())
        except (OSError, ValueError) as error:
            raise LibraryError(
                f"The backup of {snapshot.said} in {self.folder} is damaged: use another one."
            ) from error

    def original(self, name: str) -> Path:
        """Where an original is."""
        return stored_path(self.originals, name)

    def vault(self, vault_id: str) -> Path:
        """Folder of what opens the backups of an encrypted library: its slots and its patients' keys."""
        return self.vaults / vault_id

    def erased(self) -> tuple[Erased, ...]:
        """Patients who were erased for good.

        Raises
        ------
        LibraryError
            If the list cannot be read: nothing may be restored without it.
        """
        try:
            said = json.loads((self.folder / "erased.json").read_text(encoding="utf-8"))
            return tuple(Erased(str(one["patient"]), datetime.fromisoformat(one["at"])) for one in said)
        except FileNotFoundError:
            return ()
        except OSError as error:
            raise LibraryError(disk_sentence(error, self.folder)) from error
        except (ValueError, KeyError, TypeError) as error:
            raise LibraryError(
                f"{self.folder / 'erased.json'} is damaged: it must be put right before anything is restored."
            ) from error

    def note_erased(self, more: tuple[Erased, ...]) -> None:
        """Add patients to those erased: nothing that is restored from here on has them."""
        known = {one.patient_id: one for one in self.erased()}
        merged = {**{one.patient_id: one for one in more}, **known}
        if merged != known:
            said = [{"patient": one.patient_id, "at": one.at.isoformat()} for one in merged.values()]
            self.write("erased.json", json.dumps(said, indent=1).encode())

    def destroy_keys(self) -> None:
        """Remove the keys of all patients erased; no original in here may need one any more."""
        for one in self.erased():
            for key in self.vaults.glob(f"*/{KEYS}/{one.patient_id}"):
                key.unlink(missing_ok=True)

    def tidy(self) -> None:
        """Remove what a backup that was broken off left behind."""
        shutil.rmtree(self.incoming, ignore_errors=True)

    def is_whole(self, snapshot: Snapshot) -> bool:
        """Whether a backup's database is as it was written, and its originals are all there."""
        try:
            manifest = self.manifest(snapshot)
            if sha256_of(snapshot.folder / manifest.database) != manifest.database_sha256:
                return False
            return all(
                self.original(name).stat().st_size == size for name, size in manifest.originals.items()
            )
        except (LibraryError, OSError):
            return False


def stamp_of(moment: datetime) -> str:
    """Name of a backup made at a moment."""
    return moment.astimezone(UTC).strftime(_STAMP)


def newest_good(folder: Path) -> Snapshot | None:
    """The newest backup in a folder that is whole; None if there is none or the folder cannot be reached."""
    repository = Repository(folder)
    try:
        return next((one for one in reversed(repository.snapshots()) if repository.is_whole(one)), None)
    except OSError:
        return None
