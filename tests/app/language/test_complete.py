"""The translations are complete, and compiled as they are."""

import re

import pytest

from mesophoto.app.language.files import LANGUAGES
from tests.translations.ts_file import read_messages
from tests.translations.update import FOLDER, compile_messages, find_messages

THERE = [language for language in LANGUAGES if (FOLDER / f"mesophoto_{language}.ts").exists()]
PLACE = re.compile(r"\{[a-z_0-9]+\}|%L?n")


@pytest.fixture(scope="module")
def wanted():
    return {message.key: message for message in find_messages()}


@pytest.mark.parametrize("language", THERE)
def test_every_text_is_translated_and_nothing_else(language, wanted):
    found = {message.key: message for message in read_messages(FOLDER / f"mesophoto_{language}.ts")}
    keys = {key for key, message in wanted.items() if language != "en" or message.numerus}
    assert found.keys() == keys, "run python -m tests.translations"
    assert not [message.source for message in found.values() if not message.is_translated]


@pytest.mark.parametrize("language", THERE)
def test_values_stand_in_every_translation(language):
    wrong = []
    for message in read_messages(FOLDER / f"mesophoto_{language}.ts"):
        places = set(PLACE.findall(message.source))
        for number, form in enumerate(message.forms):
            # The singular may say "the one photo" instead of "1 photo".
            told = set(PLACE.findall(form)) | (
                {"%n", "%Ln"} & places if message.numerus and not number else set()
            )
            if form and told != places:
                wrong.append(f"{message.source!r}: {form!r}")
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("language", THERE)
def test_the_compiled_file_is_of_this_text(language, tmp_path):
    path = FOLDER / f"mesophoto_{language}.ts"
    made = compile_messages(path, tmp_path / "made.qm")
    assert path.with_suffix(".qm").read_bytes() == made.read_bytes(), "run python -m tests.translations"
