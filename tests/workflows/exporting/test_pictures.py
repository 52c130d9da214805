"""Photos that leave: sealed, nameless, as chosen."""

import re
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

from mesophoto.errors import ConsentMissing, UserError
from mesophoto.imaging.photo import read_photo
from mesophoto.imaging.slate import find_codes
from mesophoto.library.library import Library
from mesophoto.reports.seal_code import QR_PREFIX
from mesophoto.workflows.exporting import pictures as workflow
from mesophoto.workflows.exporting.check_seal import check_seal
from mesophoto.workflows.exporting.pictures import PictureChoice, export_copy, export_pictures, shows_face
from mesophoto.workflows.import_photos import commit, scan
from mesophoto.workflows.journal import Journal
from mesophoto.workflows.operations import ConsentValues, DeletePhotos, DrawRegion, EditPhoto, GiveConsent
from mesophoto.workflows.pictures import picture
from mesophoto.workflows.progress import Quiet

TODAY = date(2026, 3, 10)


@pytest.fixture
def nobody_here(nobody: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workflow, "find_landmarks", lambda photo: None)


@pytest.fixture
def photos(
    library: Library, patient: str, nobody_here: None, write_photo: Callable[..., Path], tmp_path: Path
) -> list[str]:
    """Keys of two photos of one series."""
    write_photo(tmp_path / "card" / "a.jpg", 1, datetime(2026, 1, 12, 9))
    write_photo(tmp_path / "card" / "b.jpg", 2, datetime(2026, 3, 2, 9))
    commit(Journal(library), scan(library, [tmp_path / "card"], Quiet(), patient), Quiet())
    found = [photo.id for photo in library.photos(patient)]
    for photo_id in found:
        Journal(library).do(EditPhoto(photo_id=photo_id, view="face_frontal", side="none", moment="before"))
    return found


def test_a_picture_is_its_photo_above_a_seal(library: Library, photos: list[str], tmp_path: Path) -> None:
    (seal,) = export_pictures(
        library, photos[:1], tmp_path / "out", PictureChoice(format="png"), "record", today=TODAY,
        progress=Quiet(),
    )  # fmt: skip
    (path,) = (tmp_path / "out").iterdir()
    assert re.fullmatch(rf"P-\w{{8}}_face-frontal_2026-01-12_{seal.code}\.png", path.name)
    rgb = read_photo(path).rgb
    original = library.photo(photos[0]).sha256
    assert np.array_equal(rgb[:64, :96], picture(library, original))
    assert find_codes(rgb, QR_PREFIX) == (QR_PREFIX + seal.code,)
    assert check_seal(library, path).sentences[1:] == (
        "Photo of 12 January 2026: as it was shot; nothing else.",
    )
    assert seal.details["pictures"][0]["original_sha256"] == original


def test_aligned_and_smaller_says_so(
    library: Library, photos: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    warped = np.full((64, 96, 3), 77, np.uint8)
    monkeypatch.setattr(workflow, "aligned", lambda *_: SimpleNamespace(ok=True, warped=lambda: warped))
    first, second = export_pictures(
        library, photos, tmp_path / "out", PictureChoice(format="png", aligned=True, longest_px=48),
        "record", today=TODAY, progress=Quiet(),
    )  # fmt: skip
    assert first.details["pictures"][0]["aligned"] is False  # the baseline itself
    assert second.details["pictures"][0]["aligned"] is True
    path = next(path for path in (tmp_path / "out").iterdir() if second.code in path.name)
    assert check_seal(library, path).sentences[1] == (
        "Photo of 2 March 2026: aligned to the baseline, scaled to 50 %; nothing else."
    )
    assert (read_photo(path).rgb[:32, :48] == 77).all()


def test_hiding_asks_for_less_consent_and_says_what_was_done(
    library: Library, patient: str, photos: list[str], tmp_path: Path
) -> None:
    journal = Journal(library)
    agreed = ConsentValues(purpose="teaching", given_on=date(2026, 1, 1), shows_face=False)
    journal.do(GiveConsent(patient_id=patient, values=agreed))
    square = ((10.0, 10.0), (40.0, 10.0), (40.0, 40.0), (10.0, 40.0))
    journal.do(DrawRegion(photo_id=photos[0], region="scar", polygon=square))

    def export(choice: PictureChoice) -> str:
        (seal,) = export_pictures(
            library, photos[:1], tmp_path / "out", choice, "teaching", today=TODAY, progress=Quiet()
        )
        return check_seal(library, next((tmp_path / "out").glob(f"*{seal.code}*"))).sentences[1]

    with pytest.raises(ConsentMissing, match="whole face"):
        export(PictureChoice())
    with pytest.raises(UserError, match="No face was found"):
        export(PictureChoice(hide="mask"))
    assert not (tmp_path / "out").exists() or list((tmp_path / "out").iterdir()) == []
    said = export(PictureChoice(hide="crop", region="scar"))
    assert said == "Photo of 12 January 2026: cropped; nothing else."


def test_hands_show_no_face(library: Library, photos: list[str]) -> None:
    assert shows_face([library.photo(photos[0])], PictureChoice())
    Journal(library).do(EditPhoto(photo_id=photos[0], view="hand_dorsum", side="left", moment="before"))
    assert not shows_face([library.photo(photos[0])], PictureChoice())


def test_a_photo_in_the_bin_stays_there(library: Library, photos: list[str], tmp_path: Path) -> None:
    Journal(library).do(DeletePhotos(photos[:1]))
    with pytest.raises(UserError, match="in the bin"):
        export_pictures(library, photos, tmp_path, PictureChoice(), "record", today=TODAY, progress=Quiet())


def test_a_copy_is_the_pixels_alone_and_is_logged(
    library: Library, photos: list[str], tmp_path: Path
) -> None:
    photo, path = library.photo(photos[0]), tmp_path / "copy.png"
    path.write_bytes(b"older")
    seal = export_copy(library, photo, path, today=TODAY)
    assert np.array_equal(read_photo(path).rgb, picture(library, photo.sha256))
    assert check_seal(library, path).seal == seal
    assert library.audit(1)[0].action == "export_picture"
    with pytest.raises(UserError, match=r"end in \.jpg"):
        export_copy(library, photo, tmp_path / "copy.bmp", today=TODAY)
