"""Recovery keys as they are typed, and what of a secret shows."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mesophoto.errors import LibraryError
from mesophoto.library.vault.secrets import Passphrase, RecoveryKey, secret_from

KEY = RecoveryKey(bytes(range(100, 132)))
TEXT = " ".join(KEY.groups)
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def test_a_known_key_stays_as_it_was_printed() -> None:
    assert KEY.groups == KNOWN


KNOWN = ("1J6ASK7D", "1M6JTKBT", "1P6TVKFQ", "1R72WKKE", "1T7AXKQ3", "1W7JYKVM", "1Y7TZKZS", "20830M3E")


@given(st.binary(min_size=32, max_size=32))
def test_any_key_comes_back_from_paper(data: bytes) -> None:
    key = RecoveryKey(data)
    assert RecoveryKey.parse(" ".join(key.groups)) == key
    assert {len(group) for group in key.groups} == {8}


def test_what_is_misread_by_hand_is_understood() -> None:
    typed = TEXT.lower().replace("0", "o").replace("1", "l").replace(" ", "-")
    assert RecoveryKey.parse(typed) == KEY


def test_every_wrong_character_is_found_and_its_group_told() -> None:
    for place, character in enumerate(TEXT):
        for other in ALPHABET if character != " " else "":
            if other != character:
                with pytest.raises(LibraryError, match=f"Group {place // 9 + 1} .* mistyped"):
                    RecoveryKey.parse(TEXT[:place] + other + TEXT[place + 1 :])


def test_every_two_swapped_characters_and_groups_are_found() -> None:
    for first in range(len(TEXT)):
        for second in range(first + 1, min(first + 8, len(TEXT))):
            a, b = TEXT[first], TEXT[second]
            if a == b or " " in TEXT[first : second + 1]:
                continue
            swapped = TEXT[:first] + b + TEXT[first + 1 : second] + a + TEXT[second + 1 :]
            with pytest.raises(LibraryError, match="mistyped"):
                RecoveryKey.parse(swapped)
    for first, second in pairwise(range(8)):
        groups = list(KEY.groups)
        groups[first], groups[second] = groups[second], groups[first]
        with pytest.raises(LibraryError, match="mistyped"):
            RecoveryKey.parse(" ".join(groups))


@pytest.mark.parametrize("text", ["", "1234", TEXT[:-1], TEXT + "0", TEXT[:-1] + "ß"])
def test_what_is_no_recovery_key_is_told(text: str) -> None:
    with pytest.raises(LibraryError, match="recovery key"):
        RecoveryKey.parse(text)


def test_what_is_typed_is_a_recovery_key_or_a_passphrase() -> None:
    assert secret_from(TEXT) == KEY
    assert secret_from("seven grey herons") == Passphrase("seven grey herons")


def test_secrets_do_not_show() -> None:
    assert "heron" not in repr(Passphrase("seven grey herons"))
    assert repr(KEY) == "RecoveryKey()"


def test_a_passphrase_is_the_same_on_every_keyboard() -> None:
    assert Passphrase("Bu\u0308rste und Fo\u0308n").data == Passphrase("B\u00fcrste und F\u00f6n").data


def test_a_short_passphrase_is_refused() -> None:
    with pytest.raises(LibraryError, match="too short"):
        Passphrase("heron").require_strength()
