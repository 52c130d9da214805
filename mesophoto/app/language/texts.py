"""The one way of the app's own texts into the user's language."""

from PySide6.QtCore import QCoreApplication

CONTEXT = "mesophoto"
"""The one context of all texts: the same words are the same thing everywhere."""


def tr(text: str, disambiguation: str | None = None, n: int = -1) -> str:
    """Give a text in the user's language.

    Parameters
    ----------
    text : str
        English, a literal. Values stand in it as ``{name}`` and are filled in afterwards:
        ``tr("Import {name}").format(name=name)``.
    disambiguation : str, optional
        Tells apart what is one word in English only.
    n : int, optional
        A count: ``%n`` stands for it, and the text takes its plural form.
    """
    return QCoreApplication.translate(CONTEXT, text, disambiguation, n)


def mark(text: str) -> str:
    """Mark a literal for translation where it is defined; :func:`tr` translates it where it is shown."""
    return text
