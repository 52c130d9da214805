"""The user's language: every text that is shown goes through :func:`tr`, every sentence of the engine through
:func:`translate_sentence`.
"""

from mesophoto.app.language.sentences import translate_sentence
from mesophoto.app.language.texts import CONTEXT, mark, tr

__all__ = ["CONTEXT", "mark", "tr", "translate_sentence"]
