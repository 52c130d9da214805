"""The language that is spoken: chosen, installed, and spoken by the engine's sentences, too."""

from datetime import date

import pytest
from PySide6.QtCore import QLocale

from mesophoto.app import texts
from mesophoto.app.language import tr, translate_sentence
from mesophoto.app.language.commands import LanguageChoice
from mesophoto.app.language.installing import find_language
from mesophoto.reports.catalogue import Catalogue
from tests.translations.engine_texts import find_sentences

GERMAN = Catalogue(
    {
        "{0} px/mm do not show {1}: {2} are needed": "{0} px/mm zeigen {1} nicht: {2} sind nötig",
        "texture": "die Hautstruktur",
        "too little skin in the region": "zu wenig Haut in der Region",
        "{0} is damaged or was not copied completely: copy it from the camera again": (
            "{0} ist beschädigt oder unvollständig: noch einmal von der Kamera kopieren"
        ),
        "The photo": "Das Foto",
        "Delete {0}": "{0} löschen",
        "{0} photos": "{0} Fotos",
        "Set baseline to {0}": "Ausgangsfoto vom {0} setzen",
    },
    lambda: QLocale().decimalPoint(),
    lambda day: QLocale().toString(QLocale.c().toDate(day, "d MMMM yyyy"), "d MMMM yyyy"),
)


@pytest.fixture
def german_locale():
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("english", "german"),
    [
        ("too little skin in the region", "zu wenig Haut in der Region"),
        ("Too little skin in the region.", "Zu wenig Haut in der Region."),
        (
            "3.2 px/mm do not show texture: 6.0 are needed",
            "3,2 px/mm zeigen die Hautstruktur nicht: 6,0 sind nötig",
        ),
        ("too little skin in the region; not known", "zu wenig Haut in der Region; not known"),
        ("Delete 3 photos", "3 Fotos löschen"),
        ("Set baseline to 3 March 2026", "Ausgangsfoto vom 3 März 2026 setzen"),
        (
            "The photo is damaged or was not copied completely: copy it from the camera again.",
            "Das Foto ist beschädigt oder unvollständig: noch einmal von der Kamera kopieren.",
        ),
        ("Weber, Anna", "Weber, Anna"),
        ("", ""),
    ],
)
def test_the_engines_sentences_are_translated_by_template(german_locale, english, german):
    assert GERMAN.translate(english) == german


def test_english_is_spoken_where_a_language_is_not_there():
    assert find_language("de" if find_language("de") != "de" else "ja") in ("en", find_language())
    assert find_language("en") == "en"


def test_counts_take_their_plural():
    assert tr("%n sessions", n=1) == "1 session"
    assert tr("%n sessions", n=3) == "3 sessions"


def test_numbers_and_dates_are_written_as_the_language_does(german_locale):
    assert texts.number(-1.25) == "−1,25"
    assert texts.with_unit(12.34, "mm2", signed=True) == "+12,3 mm²"
    assert texts.date_text(date(2026, 3, 3)) == "3 März 2026"
    assert texts.with_doubt(7.78, 0.731, "a*") == "7,78 ± 0,73 a*"


def test_the_engine_speaks_the_language_that_is_installed(pseudo):
    assert tr("Redness") != "Redness"
    assert translate_sentence("too little skin in the region") == tr_sentence("too little skin in the region")
    assert translate_sentence("Delete 3 photos").endswith("phötösööö")


def tr_sentence(source):
    from tests.app.language.pseudo import _said

    return _said(source)


def test_sentences_of_the_engine_are_found():
    found = {sentence.source for sentence in find_sentences()}
    assert "{0} px/mm do not show {1}: {2} are needed" in found
    assert "{0} is damaged or was not copied completely: copy it from the camera again" in found
    assert (
        "the second photo is softer: focus on the skin, hold still, clean the lens, do not scale it down"
        in found
    )
    assert "photo {0} of {1}" in found


def test_a_language_is_kept_for_the_next_start(window, monkeypatch):
    monkeypatch.setattr("mesophoto.app.language.commands.start_anew", lambda: started.append(True))
    started = []
    window.registry["language.en"].trigger()
    assert window.settings.language == "en"
    assert window.registry["language.en"].isChecked()
    assert not window.registry["language.system"].isChecked()
    assert window.messages.messages() == ["The language changes at the next start of mesophoto."]
    assert not started


def test_a_restart_begins_anew_when_the_window_has_closed(qtbot, window, monkeypatch):
    started = []
    monkeypatch.setattr("mesophoto.app.language.commands.start_anew", lambda: started.append(True))
    with qtbot.waitSignal(window.closed, timeout=20_000):
        LanguageChoice(window).restart()
    assert started == [True]
