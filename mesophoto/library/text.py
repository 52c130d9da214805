"""Text made comparable."""

import unicodedata


def search_key(text: str) -> str:
    """Text without case and accents, words apart by one space: "Müller,  Zoë" → "muller, zoe"."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(c for c in plain if not unicodedata.combining(c)).split())
