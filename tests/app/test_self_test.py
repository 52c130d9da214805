"""The window that an installation opens to try itself."""

import shutil

from mesophoto.app import self_test
from mesophoto.library.library import Library


def test_it_shows_a_library_and_leaves_nothing(fake_engine, library_template, tmp_path, qapp):
    shutil.copytree(library_template, tmp_path / "library")
    seen = self_test.open_window(tmp_path / "library", tmp_path)
    assert "offscreen" in seen
    assert "5 languages" in seen
    Library.open(tmp_path / "library").close()  # it is free again
