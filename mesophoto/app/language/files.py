"""Where the translations are, and how they are read."""

from pathlib import Path

from mesophoto.resources import resource_path

LANGUAGES = {"en": "English", "fr": "Français", "es": "Español", "de": "Deutsch", "it": "Italiano"}
"""Each called by its own name, so that everybody finds theirs."""


def translation_path(language: str, kind: str = "qm") -> Path | None:
    """Return the file of a language, ``"qm"`` compiled or ``"ts"`` to be read; None if there is none."""
    path = resource_path("translations") / f"mesophoto_{language}.{kind}"
    return path if path.exists() else None


def available_languages() -> list[str]:
    return [language for language in LANGUAGES if translation_path(language) is not None]
