"""Each patient's own key, wrapped, in a file of its own.

Without it no copy of the patient's photos can be read, wherever it is.
"""

import os
import threading
from pathlib import Path

from mesophoto.errors import LibraryError
from mesophoto.library.files import disk_sentence, sync_folder, write_atomically
from mesophoto.library.vault.wrapping import WRAPPED_BYTES, new_key, unwrap_key, wrap_key

KEYS = "keys"
"""Folder of the patients' keys in a library's folder."""
TEMPORARY = Path("originals", "incoming")
"""Where a library's files are while they are written."""


class PatientKeys:
    """Keys by patient. Kept in memory once they were asked for."""

    def __init__(self, library_folder: Path, wrapping: bytes) -> None:
        self._folder = library_folder / KEYS
        self._wrapping = wrapping
        self._known: dict[str, bytes] = {}
        self._lock = threading.Lock()

    def read(self, patient_id: str) -> bytes:
        """Give a patient's key.

        Raises
        ------
        LibraryError
            If it is missing, or its file was changed.
        """
        with self._lock:
            return self._read(patient_id)

    def read_or_make(self, patient_id: str, *, must_be_there: bool) -> bytes:
        """Give a patient's key, a new one with their first photo.

        Parameters
        ----------
        patient_id : str
        must_be_there : bool
            Whether something is encrypted by it already, so that a new one would hide that it was lost.

        Raises
        ------
        LibraryError
            As for :meth:`read`; or if the new one cannot be kept.
        """
        with self._lock:
            if must_be_there or patient_id in self._known or self._path(patient_id).exists():
                return self._read(patient_id)
            key = new_key()
            self._write(patient_id, key)
            return key

    def in_folder(self, folder: Path, *, again: bool = False) -> "PatientKeys":
        """The same library's keys as another folder, such as a backup, has them; ``again`` from its files."""
        return self if folder / KEYS == self._folder and not again else PatientKeys(folder, self._wrapping)

    def keep(self, patient_id: str, key: bytes) -> None:
        """Put a key into the folder, if it has none of this patient yet."""
        with self._lock:
            if not self._path(patient_id).exists():
                self._write(patient_id, key)

    def destroy(self, patient_id: str) -> None:
        """Remove a patient's key for good."""
        with self._lock:
            self._known.pop(patient_id, None)
            path = self._path(patient_id)
            try:
                if path.exists():
                    with path.open("r+b") as file:  # so that a disk that writes in place keeps nothing
                        file.write(bytes(WRAPPED_BYTES))
                        file.flush()
                        os.fsync(file.fileno())
                    path.unlink()
                    sync_folder(self._folder)
            except OSError as error:
                raise LibraryError(disk_sentence(error, self._folder)) from error

    def _write(self, patient_id: str, key: bytes) -> None:
        wrapped = wrap_key(self._wrapping, key, patient_id.encode())
        write_atomically(self._path(patient_id), wrapped, self._folder.parent / TEMPORARY, durable=True)
        self._known[patient_id] = key

    def _read(self, patient_id: str) -> bytes:
        if patient_id in self._known:
            return self._known[patient_id]
        try:
            wrapped = self._path(patient_id).read_bytes()
        except FileNotFoundError as error:
            raise LibraryError(
                f"The key {KEYS}/{patient_id} is missing, so this patient's photos cannot be read: "
                "put it back from a backup."
            ) from error
        except OSError as error:
            raise LibraryError(disk_sentence(error, self._folder)) from error
        key = unwrap_key(self._wrapping, wrapped, patient_id.encode())
        if key is None:
            raise LibraryError(
                f"The key {KEYS}/{patient_id} is damaged, so this patient's photos cannot be read: "
                "put it back from a backup."
            )
        self._known[patient_id] = key
        return key

    def _path(self, patient_id: str) -> Path:
        return self._folder / patient_id
