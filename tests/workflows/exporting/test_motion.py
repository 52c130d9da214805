"""Motion that leaves: aligned, equally cropped, sealed, and only with consent."""

import io
import re
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from PIL import Image

from mesophoto.errors import ConsentMissing, UserError
from mesophoto.library.library import Library
from mesophoto.workflows.exporting import motion as workflow
from mesophoto.workflows.exporting.check_seal import check_seal
from mesophoto.workflows.exporting.motion import MotionOptions, hand_out_motion, make_motion
from mesophoto.workflows.import_photos import commit, scan
from mesophoto.workflows.journal import Journal
from mesophoto.workflows.operations import ConsentValues, DrawRegion, EditPhoto, GiveConsent
from mesophoto.workflows.pictures import picture
from mesophoto.workflows.progress import Quiet
from tests.leaving.leaks import find_leaks

TODAY = date(2026, 6, 10)
SIZE = (240, 180)
SEEN_FROM = 30
"""Px from the left edge: what the later photos do not show."""


class Pair:
    """A later photo that lies on its baseline, but does not show its left edge."""

    ok, reason = True, ""

    def __init__(self, library: Library, sha256: str) -> None:
        self._rgb = picture(library, sha256)

    def warped(self) -> np.ndarray:
        warped = self._rgb.copy()
        warped[:, :SEEN_FROM] = 0
        return warped

    def map_points(self, xy: np.ndarray) -> np.ndarray:
        mapped = xy.copy()
        mapped[xy[:, 0] < SEEN_FROM] = np.nan
        return mapped


@pytest.fixture
def drawn(nobody: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """The photos show nobody, and are aligned as they are."""
    monkeypatch.setattr(workflow, "find_landmarks", lambda photo: None)
    monkeypatch.setattr(workflow, "aligned", lambda library, _, photo: Pair(library, photo.sha256))


@pytest.fixture
def photos(
    library: Library, patient: str, drawn: None, write_photo: Callable[..., Path], tmp_path: Path
) -> list[str]:
    """Keys of three photos of one series of a face."""
    for number in range(3):
        path = write_photo(tmp_path / "card" / f"{number}.jpg", number, datetime(2026, 1 + 2 * number, 12, 9))
        grown = Image.open(path)
        exif = grown.getexif()
        grown.resize(SIZE).save(path, quality=92, exif=exif)
    commit(Journal(library), scan(library, [tmp_path / "card"], Quiet(), patient), Quiet())
    found = [photo.id for photo in library.photos(patient)]
    for photo_id in found:
        Journal(library).do(EditPhoto(photo_id=photo_id, view="face_frontal", side="none", moment="before"))
    return found


def frames_of(data: bytes) -> list[np.ndarray]:
    image = Image.open(io.BytesIO(data))
    frames = []
    for number in range(image.n_frames):
        image.seek(number)
        frames.append(np.asarray(image.convert("RGB")))
    return frames


def make(library: Library, patient: str, **options: object) -> workflow.Motion:
    chosen = MotionOptions(**options)  # type: ignore[arg-type]
    return make_motion(library, patient, "face_frontal", "none", chosen, progress=Quiet())


def test_all_are_cropped_to_what_all_show(library: Library, patient: str, photos: list[str]) -> None:
    motion = make(library, patient, style="series")
    frames = frames_of(motion.data)
    assert len(frames) == 3
    for frame, photo_id in zip(frames, photos, strict=True):
        whole = picture(library, library.photo(photo_id).sha256)
        kept = SIZE[0] - SEEN_FROM - 2
        shown = whole[:120, SIZE[0] - 90 :]
        assert np.array_equal(frame[:120, kept - 90 : kept], shown)
        assert frame[:120, : SIZE[0] - SEEN_FROM - 4].max(axis=2).min() > 40  # nothing black
    assert [one["aligned"] for one in motion.details["pictures"]] == [False, True, True]
    assert all(one["cropped"] for one in motion.details["pictures"])


def test_two_are_the_baseline_and_the_last_one(library: Library, patient: str, photos: list[str]) -> None:
    assert make(library, patient, style="blink").details["photos"] == [photos[0], photos[2]]
    chosen = make(library, patient, style="blink", photo_ids=(photos[1],), language="de")
    assert chosen.details["photos"] == photos[:2]


def test_what_cannot_be_aligned_is_left_out_and_counted(
    library: Library, patient: str, photos: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    apart = SimpleNamespace(ok=False, reason="another person")

    def align(library: Library, _: object, photo: object) -> object:
        return apart if photo.id == photos[1] else Pair(library, photo.sha256)  # type: ignore[attr-defined]

    monkeypatch.setattr(workflow, "aligned", align)
    motion = make(library, patient, style="series")
    assert motion.details["left_out"] == 1
    assert motion.details["photos"] == [photos[0], photos[2]]
    with pytest.raises(UserError, match="another person"):
        make(library, patient, style="fade", photo_ids=(photos[1],))


def test_it_leaves_sealed_and_nameless_with_consent_only(
    library: Library, patient: str, photos: list[str], tmp_path: Path
) -> None:
    def leave(**options: object) -> Path:
        return hand_out_motion(
            library, patient, "face_frontal", "none", MotionOptions(**options),  # type: ignore[arg-type]
            folder=tmp_path / "out", purpose="patient_copy", today=TODAY, progress=Quiet(),
        )[0]  # fmt: skip

    with pytest.raises(ConsentMissing, match="not agreed"):
        leave()
    agreed = ConsentValues(purpose="patient_copy", given_on=date(2026, 1, 1), shows_face=False)
    Journal(library).do(GiveConsent(patient_id=patient, values=agreed))
    with pytest.raises(ConsentMissing, match="whole face"):
        leave(style="blink")
    corners = ((60.0, 40.0), (180.0, 40.0), (180.0, 140.0), (60.0, 140.0))
    Journal(library).do(DrawRegion(photo_id=photos[0], region="scar", polygon=corners))
    path = leave(style="blink", format="gif", hide="crop", region="scar")
    assert re.fullmatch(r"P-\w{8}_face-frontal-blink_2026-05-12_[\w-]+\.gif", path.name)
    assert check_seal(library, path).verdict == "genuine"
    moving = leave(style="sweep", hide="crop", region="scar")
    for left in (path, moving):
        found = find_leaks(left.name, left.read_bytes(), ("Weber", "Anna", "scar"))
        assert (found.metadata_bytes, found.names, found.said) == (0, 0, [])
    path.write_bytes(path.read_bytes() + b"\0")
    assert check_seal(library, path).verdict == "altered"
    assert library.audit(1)[0].kind == "export"


def test_a_view_of_one_photo_cannot_move(library: Library, patient: str, photos: list[str]) -> None:
    for photo_id in photos[1:]:
        Journal(library).do(EditPhoto(photo_id=photo_id, view="face_smile", side="none", moment="before"))
    with pytest.raises(UserError, match="only one photo"):
        make(library, patient)
    with pytest.raises(UserError, match="no baseline"):
        make_motion(library, patient, "neck", "none", MotionOptions(), progress=Quiet())
