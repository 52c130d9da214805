"""The hint on a passphrase."""

import pytest

from mesophoto.app.vault.strength import strength_of


def test_short_ones_say_how_many_characters_are_missing():
    assert strength_of("").level == 0
    assert strength_of("abcde").words == "3 more characters at least."
    assert strength_of("abcdefg").words == "1 more character at least."


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("password", 1),
        ("Password1", 1),
        ("aaaaaaaaaaaaaaaaaa", 1),
        ("12345678", 1),
        ("qwertyuiop", 1),
        ("river lamp seven", 2),
        ("river lamp seven copper", 3),
        ("river lamp seven copper moss", 4),
        ("g7$Kq!2vZp#9", 4),
    ],
)
def test_words_count_as_words(text, level):
    assert strength_of(text).level == level
