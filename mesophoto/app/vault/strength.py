"""How hard a passphrase is to guess, roughly: a hint while typing, not a rule."""

import math
import re
from dataclasses import dataclass
from itertools import pairwise

from mesophoto.app.language import tr
from mesophoto.library.vault.secrets import LEAST_CHARACTERS

WEAK_BITS, GOOD_BITS, STRONG_BITS = 36, 50, 64
_WORD_BITS, _WORD_LETTERS = 13.0, 8
_LETTER_BITS = 2.0
"""What a word is worth, as one of some thousand, and each letter of a longer one."""
_POOLS = ((str.islower, 26), (str.isupper, 26), (str.isdigit, 10))
_OTHERS = 24
_KNOWN = (
    "password", "passwort", "passphrase", "mesophoto", "qwerty", "qwertz", "azerty", "letmein", "welcome",
    "iloveyou", "doctor", "praxis", "clinic", "summer", "winter", "admin", "monkey", "dragon", "master",
)  # fmt: skip
_KEYBOARD = "qwertyuiopasdfghjklzxcvbnm 01234567890 abcdefghijklmnopqrstuvwxyz qwertzuiop"


@dataclass(frozen=True, slots=True)
class Strength:
    """What is said of a passphrase.

    Attributes
    ----------
    level : int
        0 (too short, or nothing typed) to 4.
    words : str
    """

    level: int
    words: str


def strength_of(text: str) -> Strength:
    """Judge a passphrase."""
    if not text:
        return Strength(
            0, tr("Four or five words that you make a picture of are easy to keep and hard to guess.")
        )
    if len(text) < LEAST_CHARACTERS:
        more = LEAST_CHARACTERS - len(text)
        return Strength(0, tr("%n more characters at least.", n=more))
    bits = _bits(text)
    if bits < WEAK_BITS:
        return Strength(1, tr("Easy to guess: add some words."))
    if bits < GOOD_BITS:
        return Strength(2, tr("Fair: one or two words more make it good."))
    if bits < STRONG_BITS:
        return Strength(3, tr("Good."))
    return Strength(4, tr("Strong."))


def _bits(text: str) -> float:
    """Bits of guessing: a word is one of a few thousand, whatever its letters are."""
    words = re.findall(r"[^\W\d_]{3,}", text)
    most = sum(_WORD_BITS + _LETTER_BITS * max(len(word) - _WORD_LETTERS, 0) for word in set(words))
    others = re.sub(r"[^\W\d_]{3,}|\s", "", text)
    if len(words) == 1:  # one word with something after it is what everybody tries
        most *= 0.8
    each = 3.0 if others.isdigit() else 6.0
    return min(_character_bits(text), most + each * len(set(others)))


def _character_bits(text: str) -> float:
    """Characters that repeat, go on in a row or belong to a known word count little."""
    folded = text.lower()
    for word in _KNOWN:
        folded = folded.replace(word, word[0])
    pool = sum(size for is_kind, size in _POOLS if any(is_kind(c) for c in text))
    pool += _OTHERS if any(not c.isalnum() for c in text) else 0
    count = 1.0
    for before, character in pairwise(folded):
        in_a_row = character == before or before + character in _KEYBOARD or character + before in _KEYBOARD
        count += 0.25 if in_a_row else 1.0
    repeats = len(set(folded)) / max(len(folded), 1)
    return count * math.log2(max(pool, 10)) * min(1.0, 0.4 + 1.2 * repeats)
