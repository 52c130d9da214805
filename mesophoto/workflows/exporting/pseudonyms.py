"""What a patient is called outside the library: the same each time, and leading back to nobody."""

import hmac
import secrets
from datetime import timedelta
from uuid import UUID

from mesophoto.library import queries
from mesophoto.library.library import Library

KEY_SETTING = "pseudonym_key"
_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_COUNT = 8
"""40 bits: of 10,000 patients, two share one in 1 of 20,000 libraries."""
_MOST_WEEKS = 104


def pseudonym(library: Library, patient_id: str) -> str:
    """Give the pseudonym of a patient in this library: "P-7F3K2M9Q".

    It is a hash under a secret key of the library's, which is made when it is first needed: without the
    library, no pseudonym leads to a patient, nor do those of two libraries to each other.

    Raises
    ------
    LibraryError
        If there is no key yet, and the library is open for reading only.
    """
    return _of(_key(library), patient_id)


def pseudonyms(library: Library, patient_ids: tuple[str, ...]) -> dict[str, str]:
    """Give the pseudonyms of patients, all different.

    Raises
    ------
    RuntimeError
        If two had the same: numbers of two patients would be taken for one's.
    """
    key = _key(library)
    found = {patient_id: _of(key, patient_id) for patient_id in patient_ids}
    if len(set(found.values())) != len(found):
        raise RuntimeError("two patients have one pseudonym")
    return found


def date_shift(library: Library, patient_id: str) -> timedelta:
    """By how much a patient's dates are moved where the real ones may not leave: whole weeks into the past.

    It is the same for all that leaves of this patient, another one for each, and as secret as the key.
    """
    number = int.from_bytes(hmac.digest(_key(library), f"dates/{patient_id}".encode(), "sha256"))
    return -timedelta(weeks=1 + number % _MOST_WEEKS)


def secret_key(library: Library, row_id: str) -> UUID:
    """Give a key for outside that stands for one of the library's and leads back to none."""
    digest = hmac.digest(_key(library), f"keys/{row_id}".encode(), "sha256")
    return UUID(bytes=digest[:16], version=4)


def _of(key: bytes, patient_id: str) -> str:
    number = int.from_bytes(hmac.digest(key, patient_id.encode(), "sha256"))
    letters = [_LETTERS[number >> 5 * place & 31] for place in range(_COUNT)]
    return f"P-{''.join(letters)}"


def _key(library: Library) -> bytes:
    stored = library.setting(KEY_SETTING)
    if stored is None:
        with library.write() as transaction:
            stored = queries.setting(transaction.connection, KEY_SETTING)  # another thread was first
            if stored is None:
                stored = secrets.token_hex(32)
                transaction.keep_key(KEY_SETTING, stored)
                transaction.note("make_pseudonym_key", [])
    return bytes.fromhex(str(stored))
