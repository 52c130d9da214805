from datetime import date

import pytest

from mesophoto.metrics.registry import METRICS
from mesophoto.reports.words import LANGUAGES, load_words, placeholders, read_tables


@pytest.mark.parametrize("language", [one for one in LANGUAGES if one != "en"])
def test_each_language_has_the_same_keys_and_the_same_places(language):
    english, other = read_tables("en"), read_tables(language)
    assert {kind: set(table) for kind, table in other.items()} == {
        kind: set(table) for kind, table in english.items()
    }
    for kind, table in english.items():
        for key, text in table.items():
            assert placeholders(other[kind][key]) == placeholders(text), f"{language} {kind}.{key}"
            assert other[kind][key].strip(), f"{language} {kind}.{key} is empty"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_metric_has_its_words_and_the_year_its_months(language):
    tables = read_tables(language)
    for kind in ("metrics", "subjects", "less", "more"):
        assert set(tables[kind]) == set(METRICS)
    assert len(tables["calendar"]["months"].split()) == 12


def test_numbers_and_days_are_written_as_the_language_does():
    german, english = load_words("de"), load_words("en")
    assert german.number(-0.25, 2) == "−0,25"
    assert english.number(3.14159, 1, signed=True) == "+3.1"
    assert english.number(-0.001, 1) == "0.0"
    assert german.date(date(2026, 3, 5)).replace("\u00a0", " ") == "5. März 2026"
    assert english.between(date(2026, 1, 1), date(2026, 1, 2)) == "1 day"
    assert german.between(date(2026, 1, 1), date(2026, 6, 1)) == "5 Monate"


def test_what_the_engine_says_is_translated_with_its_numbers():
    told = load_words("de").engine(
        "photographed 3 days after a treatment: texture, wrinkles and redness settle for 14 days"
    )
    assert told == (
        "3 Tage nach einer Behandlung aufgenommen: Hautstruktur, Falten und Rötung klingen 14 Tage lang ab."
    )
    assert load_words("en").engine("not measured yet") == "Not measured yet."


def test_one_has_its_own_sentence():
    assert load_words("en").sentence("treatments_earlier", n=1) == "and 1 earlier treatment"
    assert load_words("en").sentence("treatments_earlier", n=3) == "and 3 earlier treatments"
