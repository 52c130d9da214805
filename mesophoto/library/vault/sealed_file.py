"""Files encrypted in chunks: no part of one can be changed, moved, dropped or cut off unseen.

The STREAM construction (Hoang, Reyhanitabar, Rogaway, Vizár 2015) with AES-256-GCM, as age has it::

    header   8 bytes: "MPHVAULT"; 1 byte: version 1; 4 bytes, big-endian: size of a chunk
    chunks   each of up to that size, encrypted, with its tag of 16 bytes behind it
    nonce    11 bytes, big-endian: number of the chunk; 1 byte: 1 for the last, else 0

The header is authenticated with every chunk. A nonce is told by its place, so a key must never encrypt two
different contents; every file has its own. The same content under the same key is the same file, so that a
damaged one can be made anew.
"""

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from mesophoto.errors import LibraryError

CHUNK_BYTES = 1 << 20
_MAGIC = b"MPHVAULT\x01"
_HEADER_BYTES = len(_MAGIC) + 4
_TAG_BYTES = 16
_LARGEST_CHUNK_BYTES = 1 << 26


class TamperedError(LibraryError):
    """An encrypted file is not as it was written, or its key is another's."""


def seal(data: bytes, key: bytes, chunk_bytes: int = CHUNK_BYTES) -> bytes:
    """Encrypt a file's content; see :func:`seal_in_parts`."""
    return b"".join(seal_in_parts(data, key, chunk_bytes))


def seal_in_parts(data: bytes, key: bytes, chunk_bytes: int = CHUNK_BYTES) -> list[bytes]:
    """Encrypt a file's content: its header and chunks, to be written one after the other.

    Parameters
    ----------
    data : bytes
    key : bytes
        32 random bytes that encrypt nothing else.
    chunk_bytes : int
        Size of a chunk; noted in the header.
    """
    cipher = AESGCM(key)
    header = _MAGIC + chunk_bytes.to_bytes(4, "big")
    view = memoryview(data)
    starts = range(0, max(len(data), 1), chunk_bytes)
    parts = [header]
    for number, start in enumerate(starts):
        nonce = _nonce(number, last=number == len(starts) - 1)
        parts.append(cipher.encrypt(nonce, view[start : start + chunk_bytes], header))
    return parts


def unseal(sealed: bytes, key: bytes) -> bytes:
    """Decrypt a file's content.

    Raises
    ------
    TamperedError
        If any part of it was changed, moved, dropped, added or cut off, or the key is another.
    """
    header, chunk_bytes = sealed[:_HEADER_BYTES], int.from_bytes(sealed[len(_MAGIC) : _HEADER_BYTES], "big")
    if not header.startswith(_MAGIC) or len(header) < _HEADER_BYTES:
        raise _tampered()
    if not 0 < chunk_bytes <= _LARGEST_CHUNK_BYTES:
        raise _tampered()
    cipher = AESGCM(key)
    view = memoryview(sealed)
    step = chunk_bytes + _TAG_BYTES
    starts = range(_HEADER_BYTES, max(len(sealed), _HEADER_BYTES + 1), step)
    parts = []
    try:
        for number, start in enumerate(starts):
            nonce = _nonce(number, last=number == len(starts) - 1)
            parts.append(cipher.decrypt(nonce, view[start : start + step], header))
    except InvalidTag as error:
        raise _tampered() from error
    if len(parts) > 1 and not parts[-1]:  # only an empty file ends with an empty chunk
        raise _tampered()
    return parts[0] if len(parts) == 1 else b"".join(parts)


def _nonce(number: int, *, last: bool) -> bytes:
    return number.to_bytes(11, "big") + bytes([last])


def _tampered() -> TamperedError:
    return TamperedError("An encrypted file was changed since it was written: restore it from a backup.")
