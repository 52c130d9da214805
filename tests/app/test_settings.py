"""What the app remembers."""

from mesophoto.app.settings import Settings, load_settings


def test_settings_come_back_as_they_were_saved(tmp_path):
    path = tmp_path / "folder" / "settings.json"
    settings = Settings(theme="dark", charts=[["redness", "a*", "face"]], path=path)
    settings.save()
    assert load_settings(path) == settings


def test_a_damaged_file_gives_the_defaults(tmp_path):
    path = tmp_path / "settings.json"
    path.write_text("{ not json")
    assert load_settings(path) == Settings()
    path.write_text('{"theme": 7, "unknown": 1, "import_folder": "kept"}')
    assert load_settings(path) == Settings(import_folder="kept")


def test_a_place_that_cannot_be_written_is_no_error(tmp_path):
    (tmp_path / "file").write_text("")
    path = tmp_path / "file" / "settings.json"
    Settings(path=path, theme="dark").save()
    assert load_settings(path).theme == Settings().theme


def test_recent_libraries_are_those_still_there_newest_first(tmp_path):
    settings = Settings()
    for name in ("a", "b", "c"):
        (tmp_path / name).mkdir()
        settings.remember_library(tmp_path / name)
    settings.remember_library(tmp_path / "a")
    (tmp_path / "b").rmdir()
    assert [folder.name for folder in settings.recent_libraries()] == ["a", "c"]
