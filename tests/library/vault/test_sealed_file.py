"""Sealed files: what was written comes back, and whatever is done to one is refused."""

import hashlib

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from hypothesis import given
from hypothesis import strategies as st

from mesophoto.library.vault.sealed_file import CHUNK_BYTES, TamperedError, seal, unseal

KEY = bytes(range(32))
HEADER = b"MPHVAULT\x01" + (16).to_bytes(4, "big")
CHUNK, TAG = 16, 16
DATA = bytes(range(100))
"""Six chunks of 16 bytes and one of 4."""


def chunks_of(sealed: bytes) -> list[bytes]:
    body = sealed[len(HEADER) :]
    return [body[start : start + CHUNK + TAG] for start in range(0, len(body), CHUNK + TAG)]


def test_the_format_is_as_it_is_written_down() -> None:
    sealed = seal(b"a photo of sixteen bytes", KEY, CHUNK)
    cipher = AESGCM(KEY)
    assert sealed == (
        HEADER
        + cipher.encrypt(bytes(12), b"a photo of sixte", HEADER)
        + cipher.encrypt(bytes(10) + b"\x01\x01", b"en bytes", HEADER)
    )


def test_a_known_file_stays_readable() -> None:
    sealed = seal(b"known", KEY)
    assert sealed.hex() == KNOWN
    assert unseal(bytes.fromhex(KNOWN), KEY) == b"known"


KNOWN = "4d50485641554c5401001000007eb8d08b2a98aa91df9e292e743af79789fa6d895f"


@pytest.mark.parametrize("size", [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK, 100])
def test_every_length_comes_back(size: int) -> None:
    sealed = seal(DATA[:size], KEY, CHUNK)
    assert unseal(sealed, KEY) == DATA[:size]
    assert len(chunks_of(sealed)) == max(1, -(-size // CHUNK))


def test_photos_of_whole_chunks_come_back() -> None:
    data = hashlib.shake_256(b"photo").digest(2 * CHUNK_BYTES)
    assert unseal(seal(data, KEY), KEY) == data
    assert unseal(seal(data + b"x", KEY), KEY) == data + b"x"


@given(st.binary(max_size=300), st.integers(1, 64), st.binary(min_size=32, max_size=32))
def test_any_content_comes_back_and_none_of_it_shows(data: bytes, chunk: int, key: bytes) -> None:
    sealed = seal(data, key, chunk)
    assert unseal(sealed, key) == data
    assert len(data) < 8 or data not in sealed[len(HEADER) :]


def test_every_flipped_bit_is_refused() -> None:
    sealed = seal(DATA[:40], KEY, CHUNK)
    for place in range(len(sealed)):
        for bit in range(8):
            changed = bytearray(sealed)
            changed[place] ^= 1 << bit
            with pytest.raises(TamperedError):
                unseal(bytes(changed), KEY)


def test_every_cut_is_refused() -> None:
    sealed = seal(DATA, KEY, CHUNK)
    for length in range(len(sealed)):
        with pytest.raises(TamperedError):
            unseal(sealed[:length], KEY)
    with pytest.raises(TamperedError):
        unseal(sealed + b"x", KEY)


def test_dropped_swapped_and_repeated_chunks_are_refused() -> None:
    chunks = chunks_of(seal(DATA, KEY, CHUNK))
    changed = [chunks[:i] + chunks[i + 1 :] for i in range(len(chunks))]
    changed += [[*chunks[:i], chunks[i + 1], chunks[i], *chunks[i + 2 :]] for i in range(len(chunks) - 1)]
    changed += [[*chunks[: i + 1], *chunks[i:]] for i in range(len(chunks))]
    for order in changed:
        with pytest.raises(TamperedError):
            unseal(HEADER + b"".join(order), KEY)


def test_a_chunk_of_another_file_is_refused() -> None:
    own, other = seal(DATA, KEY, CHUNK), seal(DATA, bytes(32), CHUNK)
    chunks = chunks_of(own)
    chunks[2] = chunks_of(other)[2]
    with pytest.raises(TamperedError):
        unseal(HEADER + b"".join(chunks), KEY)


def test_an_empty_chunk_behind_the_last_is_refused() -> None:
    cipher = AESGCM(KEY)
    forged = HEADER + cipher.encrypt(bytes(12), DATA[:CHUNK], HEADER)
    forged += cipher.encrypt(bytes(10) + b"\x01\x01", b"", HEADER)
    with pytest.raises(TamperedError):
        unseal(forged, KEY)


def test_another_key_opens_nothing_and_the_refusal_is_a_sentence() -> None:
    with pytest.raises(TamperedError, match=r"changed since it was written: restore it from a backup\.$"):
        unseal(seal(DATA, KEY), bytes(32))
    with pytest.raises(TamperedError):
        unseal(b"", KEY)
