"""PINs for switching persons while a vault is open."""

from argon2 import PasswordHasher
from argon2.exceptions import VerificationError

from mesophoto.errors import LibraryError

LEAST_DIGITS, MOST_DIGITS = 4, 12
MOST_WRONG = 5
"""Wrong tries in a row after which the passphrase is needed."""


def hash_pin(pin: str) -> str:
    """Hash a PIN for the database.

    Raises
    ------
    LibraryError
        If it is not a PIN.
    """
    if not (pin.isascii() and pin.isdigit() and LEAST_DIGITS <= len(pin) <= MOST_DIGITS):
        raise LibraryError(f"A PIN has {LEAST_DIGITS} to {MOST_DIGITS} digits.")
    return PasswordHasher().hash(pin)


def is_pin(hashed: str, pin: str) -> bool:
    """Whether a PIN is the one that was hashed."""
    try:
        return PasswordHasher().verify(hashed, pin)
    except VerificationError:
        return False
