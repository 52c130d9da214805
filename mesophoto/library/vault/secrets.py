"""What a person opens a vault with: a passphrase, or the recovery key on paper."""

import unicodedata
from dataclasses import dataclass, field
from typing import Self

from mesophoto.errors import LibraryError
from mesophoto.library.vault.wrapping import KEY_BYTES, new_key

LEAST_CHARACTERS = 8
"""Of a passphrase that is set."""

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's: without I, L, O and U, which are misread."""
_MISREAD = str.maketrans({"I": "1", "L": "1", "O": "0"})
_GROUP_BYTES = 4
_GROUP_DIGITS = 7
_GROUPS = KEY_BYTES // _GROUP_BYTES


@dataclass(frozen=True, slots=True)
class Passphrase:
    """What a person knows. Never shown, logged or stored."""

    text: str = field(repr=False)

    @property
    def data(self) -> bytes:
        """As it goes into the derivation: the same on every keyboard."""
        return unicodedata.normalize("NFC", self.text).encode()

    def require_strength(self) -> None:
        """Refuse what is too short to be set.

        Raises
        ------
        LibraryError
        """
        if len(self.text) < LEAST_CHARACTERS:
            raise LibraryError(
                f"This passphrase is too short: take {LEAST_CHARACTERS} characters or more, best some words."
            )


@dataclass(frozen=True, slots=True)
class RecoveryKey:
    """32 random bytes that open a vault without a passphrase, to be printed and locked away."""

    data: bytes = field(repr=False)

    @classmethod
    def new(cls) -> Self:
        """Draw one."""
        return cls(new_key())

    @property
    def groups(self) -> tuple[str, ...]:
        """Eight groups of eight characters to print; the last of each is its check digit."""
        groups = []
        for index in range(_GROUPS):
            number = int.from_bytes(self.data[index * _GROUP_BYTES : (index + 1) * _GROUP_BYTES], "big")
            digits = [number >> 5 * place & 31 for place in reversed(range(_GROUP_DIGITS))]
            groups.append("".join(_ALPHABET[d] for d in [*digits, _check_digit(index, digits)]))
        return tuple(groups)

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read one that was typed; case, spaces and dashes do not matter.

        Raises
        ------
        LibraryError
            If it is mistyped; the sentence says in which group.
        """
        typed = "".join(text.upper().translate(_MISREAD).replace("-", " ").split())
        if len(typed) != _GROUPS * (_GROUP_DIGITS + 1):
            raise LibraryError(
                f"A recovery key has {_GROUPS} groups of {_GROUP_DIGITS + 1} characters: type all of it."
            )
        data = b""
        for index in range(_GROUPS):
            group = typed[index * (_GROUP_DIGITS + 1) : (index + 1) * (_GROUP_DIGITS + 1)]
            *digits, check = (_ALPHABET.find(character) for character in group)
            number = sum(digit << 5 * place for place, digit in enumerate(reversed(digits)))
            wrong = min(*digits, check) < 0 or check != _check_digit(index, digits)
            if wrong or number >= 1 << 8 * _GROUP_BYTES:
                raise LibraryError(f"Group {index + 1} of the recovery key is mistyped: compare it again.")
            data += number.to_bytes(_GROUP_BYTES, "big")
        return cls(data)


Secret = Passphrase | RecoveryKey


def secret_from(text: str) -> Secret:
    """Take what was typed for a recovery key if it is one, else for a passphrase."""
    try:
        return RecoveryKey.parse(text)
    except LibraryError:
        return Passphrase(text)


def _check_digit(index: int, digits: list[int]) -> int:
    """Weighted sum over GF(32).

    It finds every wrong digit, every two that were swapped, and a group in another's place.
    """
    total = 0
    for digit in [index + 1, *digits]:
        total = _doubled(total ^ digit)
    return total


def _doubled(value: int) -> int:
    """Product with x modulo x⁵ + x² + 1."""
    return (value << 1) ^ 0b100101 if value & 16 else value << 1
