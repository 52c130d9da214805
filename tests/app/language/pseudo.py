"""A language that nobody speaks: longer and accented, to show what is not translated and what is cut off."""

import re

from tests.translations.ts_file import Message

_KEPT = re.compile(r"(\{[a-z_0-9]+\}|%L?n|<[^>]+>|&\w|\n)")
_ACCENTS = str.maketrans("aeiouAEIOU", "àéîöüÀÉÎÖÜ")
LONGER = 1.4
"""As much longer as German is than English, and more for what is short."""


def speak(message: Message) -> Message:
    """Translate a text."""
    forms = (message.source,) if message.source.startswith("d MMM") else (_said(message.source),)
    return Message(
        message.context, message.source, message.comment, message.numerus, forms * (1 + message.numerus)
    )


def _said(source: str) -> str:
    pieces = [
        piece if number % 2 else piece.translate(_ACCENTS) for number, piece in enumerate(_KEPT.split(source))
    ]
    plain = len(_KEPT.sub("", source))
    room = round(plain * (LONGER - 1)) if plain > 3 else 0
    end = re.search(r"[.…:?!]*$", source)[0]
    text = "".join(pieces)
    return f"{text[: len(text) - len(end)]}{'ö' * room}{end}"
