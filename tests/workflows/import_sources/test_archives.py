"""Zip archives: what is read of them, and what is not."""

import io
import struct
import warnings
import zipfile
from pathlib import Path

import numpy as np
import pytest

from mesophoto.errors import PhotoError
from mesophoto.workflows.import_sources import Origin, Refused, archives, find_origins

PHOTO = b"bytes of a photo"


def write_zip(path: Path, *entries: tuple[str | zipfile.ZipInfo, bytes]) -> Path:
    with warnings.catch_warnings(), zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        warnings.simplefilter("ignore")  # of names twice
        for name, data in entries:
            made.writestr(name, data)
    return path


def found(path: Path) -> tuple[list[str], list[str]]:
    """Entries that are read, and sentences."""
    origins = find_origins([path])
    sentences = [origin.sentence for origin in origins if isinstance(origin, Refused)]
    return [origin.entry or "" for origin in origins if isinstance(origin, Origin)], sentences


def with_mode(name: str, mode: int) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name)
    info.create_system, info.external_attr = 3, mode << 16
    return info


def test_photos_of_an_archive_are_read_and_nothing_else(tmp_path: Path) -> None:
    path = write_zip(
        tmp_path / "card.zip",
        ("DCIM/a.JPG", PHOTO), ("b.heic", PHOTO + b"b"), ("notes.txt", b""), (".hidden.jpg", PHOTO),
        ("__MACOSX/._a.jpg", PHOTO), ("DCIM/.trash/c.jpg", PHOTO), ("folder.jpg/", b""),
    )  # fmt: skip
    assert found(path) == (["DCIM/a.JPG", "b.heic"], [])
    first, second = find_origins([path])
    assert isinstance(first, Origin)
    assert isinstance(second, Origin)
    assert (first.name, first.path, first.read()) == ("a.JPG", path / "DCIM" / "a.JPG", PHOTO)
    assert second.read() == PHOTO + b"b"
    assert [child.name for child in tmp_path.iterdir()] == ["card.zip"]


def test_an_archive_in_a_folder_counts_and_one_without_its_suffix_that_is_named(tmp_path: Path) -> None:
    write_zip(tmp_path / "one.ZIP", ("a.jpg", PHOTO))
    write_zip(tmp_path / "two.bin", ("b.jpg", PHOTO))
    assert [origin.path.name for origin in find_origins([tmp_path])] == ["a.jpg"]
    assert [origin.path.name for origin in find_origins([tmp_path / "two.bin"])] == ["b.jpg"]


@pytest.mark.parametrize(
    "name",
    [
        "../evil.jpg", "a/../../evil.jpg", "/etc/evil.jpg", "C:/evil.jpg", "c:evil.jpg", "..\\evil.jpg",
        "\\\\host\\evil.jpg", "./evil.jpg", "a//evil.jpg", "a/./evil.jpg", "line\nbreak.jpg", "\x1b[2J.jpg",
        "a" * 2000 + ".jpg",
    ],
)  # fmt: skip
def test_names_that_lead_out_are_left_out_with_a_sentence(tmp_path: Path, name: str) -> None:
    path = write_zip(tmp_path / "card.zip", (name, PHOTO), ("good.jpg", PHOTO))
    entries, sentences = found(path)
    assert entries == ["good.jpg"]
    (sentence,) = sentences
    assert "has a name that leads out of the archive" in sentence
    assert sentence.isprintable()
    assert len(sentence) < 200
    with pytest.raises(PhotoError):
        archives.read_entry(path, name)


def test_a_name_with_a_zero_byte_is_left_out(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "card.zip", ("evil.jpgXa.jpg", PHOTO))
    path.write_bytes(path.read_bytes().replace(b"evil.jpgX", b"evil.jpg\0"))
    entries, sentences = found(path)
    assert (entries, len(sentences)) == ([], 1)


@pytest.mark.parametrize("mode", [0o120777, 0o010644, 0o020644])
def test_links_and_devices_are_left_out(tmp_path: Path, mode: int) -> None:
    entries, sentences = found(write_zip(tmp_path / "card.zip", (with_mode("a.jpg", mode), b"/etc/passwd")))
    assert (entries, sentences) == ([], ["a.jpg in card.zip is a link and not a photo, and was left out."])


def test_of_names_that_differ_by_case_or_accents_written_otherwise_the_first_counts(tmp_path: Path) -> None:
    path = write_zip(
        tmp_path / "card.zip",
        ("a.jpg", PHOTO), ("A.JPG", PHOTO), ("a.jpg", PHOTO), ("é.jpg", PHOTO), ("e\u0301.jpg", PHOTO),
    )  # fmt: skip
    entries, sentences = found(path)
    assert (entries, len(sentences)) == (["a.jpg", "é.jpg"], 3)


def test_an_archive_in_an_archive_is_not_opened(tmp_path: Path) -> None:
    inner = write_zip(tmp_path / "inner.zip", ("a.jpg", PHOTO)).read_bytes()
    path = write_zip(tmp_path / "outer.zip", ("inner.zip", inner))
    assert found(path) == ([], ["inner.zip in outer.zip is an archive in an archive: unpack it first."])


def test_a_password_is_told_once(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "card.zip", ("a.jpg", PHOTO), ("b.jpg", PHOTO))
    data = bytearray(path.read_bytes())
    at = 0
    while (at := data.find(b"PK\1\2", at)) >= 0:
        data[at + 8] |= 1
        at += 4
    path.write_bytes(data)
    sentence = "card.zip is protected by a password: unpack it and import the folder."
    assert found(path) == ([], [sentence])


def test_few_bytes_that_become_many_are_left_out(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "card.zip", ("bomb.jpg", bytes(30_000_000)), ("good.jpg", PHOTO))
    _, sentences = found(path)
    assert sentences == ["card.zip grows more than 100-fold when unpacked: it holds no photos."]
    noise = np.random.default_rng(0).bytes(800_000)
    path = write_zip(tmp_path / "card.zip", ("bomb.jpg", bytes(30_000_000)), ("good.jpg", noise))
    entries, sentences = found(path)
    assert entries == ["good.jpg"]
    assert sentences == ["bomb.jpg in card.zip becomes too large when unpacked: it is not a photo."]


def test_sizes_and_numbers_have_limits(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write_zip(tmp_path / "card.zip", *((f"{n}.jpg", PHOTO) for n in range(30)))
    with monkeypatch.context() as patch:
        patch.setattr(archives, "MOST_ENTRIES", 29)
        assert "more than 29 entries" in found(path)[1][0]
    with monkeypatch.context() as patch:
        patch.setattr(archives, "MOST_TOTAL_BYTES", 30 * len(PHOTO) - 1)
        assert "more than 50 GB" in found(path)[1][0]
    with monkeypatch.context() as patch:
        patch.setattr(archives, "MOST_ENTRY_BYTES", len(PHOTO) - 1)
        entries, sentences = found(path)
        assert (entries, len(sentences)) == ([], 21)
        assert sentences[-1] == "10 more entries of card.zip were left out for such reasons."
    assert len(found(path)[0]) == 30


def test_the_number_of_entries_is_taken_from_the_64_bit_record_too(tmp_path: Path) -> None:
    good = write_zip(tmp_path / "card.zip", ("a.jpg", PHOTO)).read_bytes()
    end = good.index(b"PK\5\6")
    record = struct.pack("<4sQHHIIQQQQ", b"PK\6\6", 44, 45, 45, 0, 0, 10**9, 10**9, 60, 0)
    locator = struct.pack("<4sIQI", b"PK\6\7", 0, end, 1)
    (tmp_path / "card.zip").write_bytes(good[:end] + record + locator + good[end:])
    assert "entries" in found(tmp_path / "card.zip")[1][0]


def test_entries_that_share_their_bytes_are_refused(tmp_path: Path) -> None:
    data = write_zip(tmp_path / "card.zip", ("one.jpg", PHOTO * 100)).read_bytes()
    start, end = data.index(b"PK\1\2"), data.index(b"PK\5\6")
    entry = data[start:end]
    crafted = data[:start] + entry + entry.replace(b"one", b"two")
    crafted += struct.pack("<4sHHHHIIH", b"PK\5\6", 0, 0, 2, 2, 2 * len(entry), start, 0)
    (tmp_path / "card.zip").write_bytes(crafted)
    assert "is damaged or no zip archive" in found(tmp_path / "card.zip")[1][0]


def test_a_size_that_lies_gives_a_refusal_and_no_more_bytes(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "card.zip", ("lie.jpg", bytes(1_000_000)))
    data = bytearray(path.read_bytes())
    struct.pack_into("<I", data, data.index(b"PK\1\2") + 24, 1000)
    path.write_bytes(data)
    assert found(path)[0] == ["lie.jpg"]
    with pytest.raises(PhotoError, match=r"lie\.jpg in card\.zip is damaged"):
        archives.read_entry(path, "lie.jpg")


def test_unusual_compression_is_told(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "card.zip", "w", zipfile.ZIP_LZMA) as made:
        made.writestr("a.jpg", PHOTO)
    assert "compressed in an unusual way" in found(tmp_path / "card.zip")[1][0]


@pytest.mark.parametrize("length", [0, 3, 30, 60])
def test_a_cut_off_archive_is_told(tmp_path: Path, length: int) -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as made:
        made.writestr("a.jpg", PHOTO)
    (tmp_path / "card.zip").write_bytes(file.getvalue()[:length])
    entries, sentences = found(tmp_path / "card.zip")
    assert entries == []
    assert sentences == ["card.zip is damaged or no zip archive: make it again, or import the folder."]


def test_an_entry_that_changed_or_an_archive_that_went_away_is_told(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "card.zip", ("a.jpg", PHOTO))
    (origin,) = find_origins([path])
    assert isinstance(origin, Origin)
    write_zip(path, ("b.jpg", PHOTO))
    with pytest.raises(PhotoError, match=r"a\.jpg in card\.zip is damaged"):
        origin.read()
    path.unlink()
    with pytest.raises(PhotoError, match=r"card\.zip is not there any more"):
        origin.read()
