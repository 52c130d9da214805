"""Sentences of the engine by template: the surest one is taken, and names stay as they are."""

import ast
from datetime import date

import pytest
from PySide6.QtCore import QLocale

from mesophoto.app import texts
from mesophoto.app.help.pages import KEYBOARD, read_pages
from mesophoto.app.language.installing import install_language
from mesophoto.app.language.sentences import _write_day, translate_sentence
from mesophoto.library.entities import say_date
from mesophoto.reports.catalogue import Catalogue
from mesophoto.workflows.demo import NOTE
from mesophoto.workflows.operations.influences import INFLUENCE_NAMES
from mesophoto.workflows.operations.photos import VIEW_NAMES, series_name
from mesophoto.workflows.operations.side_effects import SIDE_EFFECT_NAMES
from tests.translations.engine_texts import _find, find_sentences

CATALOGUE = Catalogue(
    {
        "{0} photos": "{0} Fotos",
        "1 photo": "1 Foto",
        "photo": "Foto",
        "Import {0}": "{0} importieren",
        "Add {0}": "{0} hinzufügen",
        "Change {0}": "{0} ändern",
        "Note {0}": "{0} notieren",
        "the size of the scale marker": "die Größe der Messmarke",
        "laser": "Laser",
        "The photo": "Das Foto",
        "The photo {0}.": "Das Foto: {0}.",
        "{0} is damaged or was not copied completely: copy it again": "{0} ist unvollständig: neu kopieren",
        "Add patient {name0}": "Patient {name0} hinzufügen",
        "Move {0} to {name1}, {2}": "{0} zu {name1}, {2} verschieben",
        "Add appointment of {name0}, {1}": "Termin von {name0} am {1} hinzufügen",
        "hand": "Hand (Körper)",
        "Hand": "Hand (Körper)",
        "face, 45°": "Gesicht halb",
        "left": "links",
        "mostly covered by {0}": "verdeckt durch {0}",
    },
    lambda: ",",
    _write_day,
)


@pytest.fixture
def german(qapp):
    before = QLocale()
    install_language(qapp, "de")
    yield
    install_language(qapp, "en")
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("english", "told"),
    [
        ("Import 12 photos", "12 Fotos importieren"),
        ("Add 12 photos", "12 Fotos hinzufügen"),
        ("Note laser", "Laser notieren"),
        ("Change the size of the scale marker", "Die Größe der Messmarke ändern"),
        ("The photo is damaged or was not copied completely: copy it again.",
         "Das Foto ist unvollständig: neu kopieren."),
        ("Add patient Hand, Simulated", "Patient Hand, Simulated hinzufügen"),
        ("Add patient hand", "Patient hand hinzufügen"),
        ("Move 2 photos to hand, Anna, 3 May 2026", "2 Fotos zu hand, Anna, 3. Mai 2026 verschieben"),
        ("Add appointment of Hand, Anna, 3 May 2026, 09:30",
         "Termin von Hand, Anna am 3. Mai 2026, 09:30 hinzufügen"),
        ("mostly covered by left", "verdeckt durch links"),
        ("mostly covered by Import left.jpg", "verdeckt durch Import left.jpg"),
        ("face, 45°, left", "Gesicht halb, links"),
        ("3 May 2026", "3. Mai 2026"),
    ],
)  # fmt: skip
def test_the_surest_template_is_taken(german, english, told):
    assert CATALOGUE.translate(english) == told


@pytest.mark.parametrize("language", ["de", "fr", "es", "it"])
def test_a_day_is_written_as_the_language_does(qapp, language):
    before = QLocale()
    install_language(qapp, language)
    told = translate_sentence(f"Set baseline to {say_date(date(2026, 5, 3))}")
    install_language(qapp, "en")
    QLocale.setDefault(before)
    day = {"de": "3. Mai 2026", "fr": "3 mai 2026", "es": "3 de mayo de 2026", "it": "3 maggio 2026"}
    assert day[language] in told


def test_names_of_what_is_noted_are_translated(german):
    words = {*INFLUENCE_NAMES.values(), *SIDE_EFFECT_NAMES.values(), *VIEW_NAMES.values()}
    known = {sentence.source for sentence in find_sentences()}
    assert not words - known
    assert translate_sentence(f"Change photo to {series_name('hand_dorsum', 'left')}").endswith("links")


def test_the_demos_note_is_the_one_that_is_translated():
    assert NOTE == texts.DEMO_NOTE


@pytest.mark.parametrize(
    ("source", "template"),
    [
        ('def f(self): return f"Add patient {self.label}"', "Add patient {name0}"),
        ('def f(photo): return f"Measure the {photo.file_name}"', "Measure the {name0}"),
        ('def f(name): return f"{name.strip()} is on the list already."', "{name0} is on the list already."),
        ('def f(a, day): return f"Move {a} to {a.name}, {day}"', "Move {0} to {name1}, {2}"),
        ('def f(count): return f"{count} photos are left"', "{0} photos are left"),
    ],
)
def test_names_are_told_from_words(source, template):
    assert list(_find(ast.parse(source))) == [template]


def test_no_two_values_stand_side_by_side():
    """They could not be told apart."""
    wrong = [
        one.source for one in find_sentences() if "} {" in one.source and one.source != "mesophoto {0} {1}"
    ]
    assert not wrong


def test_a_count_of_verdicts_agrees_in_number(qapp):
    before = QLocale()
    install_language(qapp, "es")
    told = [texts.verdict_count("improved", count) for count in (1, 8)]
    install_language(qapp, "en")
    QLocale.setDefault(before)
    assert told == ["1 mejorado", "8 mejorados"]
    assert texts.verdict_count("within noise", 1) == "1 within noise"


def test_the_keyboards_page_lists_undo_plainly(window, monkeypatch):
    monkeypatch.setattr(window.desk, "undo_name", "Add patient Weber, Anna")
    window.registry.refresh()
    assert "Weber" in window.registry["edit.undo"].text()
    page = next(page for page in read_pages(window.registry) if page.name == KEYBOARD)
    assert "| Undo |" in page.markdown
    assert "Weber" not in page.markdown
