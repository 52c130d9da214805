"""The short code that stands on whatever leaves the library, such as 7K2M-9QXD-4TA.

Ten random letters of Crockford's base 32 (no I, L, O and U, which are misread) and one that checks them: a
wrong letter, or two that changed places, are noticed before a library is asked.
"""

import re
import secrets
from pathlib import Path

import segno

_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_MISREAD = str.maketrans("OIL", "011")
_COUNT = 10
_CODE = re.compile(r"(?<![0-9A-Z])[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{3}(?![0-9A-Z])", re.IGNORECASE)

QR_PREFIX = "MESOPHOTO-SEAL:"
"""What the code's square says before the code."""


def new_code() -> str:
    """Make a code nobody can guess, grouped for reading aloud."""
    return _grouped("".join(secrets.choice(_LETTERS) for _ in range(_COUNT)))


def read_code(text: str) -> str | None:
    """Read a code as a person types it: small letters, O for 0, without hyphens; None if it is none."""
    plain = re.sub(r"[\s-]", "", text).upper().translate(_MISREAD)
    if len(plain) != _COUNT + 1 or not set(plain) <= set(_LETTERS):
        return None
    grouped = _grouped(plain[:_COUNT])
    return grouped if grouped.endswith(plain[_COUNT]) else None


def codes_in_text(text: str) -> tuple[str, ...]:
    """All codes that stand in a text, each once, in their order."""
    found = (read_code(match.group()) for match in _CODE.finditer(text))
    return tuple(dict.fromkeys(code for code in found if code is not None))


def code_in_name(path: Path) -> str | None:
    """The code in a file's name; None if there is none."""
    return next(iter(codes_in_text(path.name)), None)


def qr_modules(code: str) -> tuple[tuple[bool, ...], ...]:
    """Rows of the code's square, True where dark; four light modules of margin belong around them."""
    square = segno.make_qr(QR_PREFIX + code, error="q", boost_error=False)
    return tuple(tuple(bool(module) for module in row) for row in square.matrix)


def _grouped(letters: str) -> str:
    plain = letters + _check(letters)
    return f"{plain[:4]}-{plain[4:8]}-{plain[8:]}"


def _check(letters: str) -> str:
    """Sum of the letters, each weighted by another power of x in GF(32), x⁵ = x² + 1."""
    total = 0
    for letter in letters + "0":  # the last one's weight must differ from the check's own
        total = total << 1 ^ _LETTERS.index(letter)
        total ^= 0b100101 if total & 0b100000 else 0
    return _LETTERS[total]
