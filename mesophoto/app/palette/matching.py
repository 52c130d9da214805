"""How well a text fits what was typed: letters in order, best where words begin or run on."""

from mesophoto.library.text import search_key

START, FOLLOWS, SKIPPED = 8, 5, 1
"""Points for a letter at the beginning of a word, right after the last one, and against one skipped."""


def fit(typed: str, text: str) -> int | None:
    """Give points for a fit; None where a letter of ``typed`` is missing. Words may come in any order.

    Parameters
    ----------
    typed : str
        What is looked for; case and accents do not matter.
    text : str
    """
    key, points = search_key(text), 0
    for word in search_key(typed).split():
        found = _fit_word(word, key)
        if found is None:
            return None
        points += found
    return points


def _fit_word(word: str, key: str) -> int | None:
    """The best fit of one word, begun at each place where its first letter stands."""
    whole = key.find(word)
    if whole >= 0:
        starts = [at for at in range(len(key)) if key.startswith(word, at) and _begins_word(key, at)]
        return START + FOLLOWS * len(word) + (START if starts else 0) + (START if starts[:1] == [0] else 0)
    fits = [_fit_from(word, key, at) for at, letter in enumerate(key) if letter == word[0]]
    return max((points for points in fits if points is not None), default=None)


def _fit_from(word: str, key: str, at: int) -> int | None:
    points = last = 0
    place = at
    for number, letter in enumerate(word):
        place = key.find(letter, place)
        if place < 0:
            return None
        if _begins_word(key, place):
            points += START
        elif number and place == last + 1:
            points += FOLLOWS
        else:
            points -= SKIPPED
        last, place = place, place + 1
    # Letters strewn over a long text fit anything.
    return points if points > 0 else None


def _begins_word(key: str, at: int) -> bool:
    return at == 0 or not key[at - 1].isalnum()
