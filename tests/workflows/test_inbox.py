"""A card of several patients: stacks by slates and pauses, clocks, and films that are left out."""

import shutil
import zipfile
from datetime import date, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest
import segno
from PIL import ExifTags, Image

from mesophoto.library.library import Library
from mesophoto.workflows.camera_clocks import correct_clocks, read_clocks, say_clock, say_clocks, set_clock
from mesophoto.workflows.day import day_list
from mesophoto.workflows.decoding_process import pack_look, unpack_look
from mesophoto.workflows.import_photos import commit, scan
from mesophoto.workflows.import_sources import Origin
from mesophoto.workflows.inbox import plan_filing, scan_card
from mesophoto.workflows.journal import Journal
from mesophoto.workflows.look import look_at
from mesophoto.workflows.operations import (
    AddAppointment,
    AddPatient,
    DeleteAppointment,
    EditAppointment,
    MoveAppointment,
)
from mesophoto.workflows.progress import Quiet
from mesophoto.workflows.slates import Slate, slate_modules

START = datetime(2026, 3, 2, 9, 0)


class Here:
    """Stands for the processes that decode."""

    count = 1

    def look(self, origin):
        from concurrent.futures import Future

        future = Future()
        future.set_result(look_at(origin))
        return future


@pytest.fixture(autouse=True)
def no_landmarks(monkeypatch):
    monkeypatch.setattr("mesophoto.workflows.look.find_landmarks", lambda photo: None)


@pytest.fixture(scope="module")
def template(tmp_path_factory):
    """A library with one patient, to be copied; and the patient's key."""
    folder = tmp_path_factory.mktemp("inbox") / "library"
    operation = AddPatient(family_name="Weber", given_name="Anna")
    with Library.create(folder) as library:
        Journal(library).do(operation)
    return folder, operation.patient_id


@pytest.fixture
def library(template, tmp_path):
    shutil.copytree(template[0], tmp_path / "library")
    with Library.open(tmp_path / "library") as library:
        yield library


@pytest.fixture
def weber(template):
    return template[1]


def save(path: Path, picture: Image.Image, minutes: float | None, camera: str = "Sony A7") -> Path:
    exif = Image.Exif()
    exif[ExifTags.Base.Model] = camera
    if minutes is not None:
        taken = START + timedelta(minutes=minutes)
        exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.DateTimeOriginal] = f"{taken:%Y:%m:%d %H:%M:%S}"
    path.parent.mkdir(exist_ok=True)
    picture.save(path, "JPEG", quality=90, exif=exif)
    return path


def photo(folder: Path, name: str, minutes: float | None, seed: int) -> Path:
    pixels = np.random.default_rng(seed).integers(100, 200, (8, 12, 3), np.uint8)
    return save(folder / f"{name}.jpg", Image.fromarray(pixels).resize((120, 80)), minutes)


def slate_photo(folder: Path, name: str, minutes: float, slate: Slate) -> Path:
    modules = np.pad(~np.array(slate_modules(slate)), 4, constant_values=True)
    picture = Image.fromarray(modules.astype(np.uint8) * 255).resize((410, 410), Image.Resampling.NEAREST)
    return save(folder / f"{name}.jpg", picture.convert("RGB"), minutes)


def names(inbox):
    return [[item.file_name.removesuffix(".jpg") for item in stack.items] for stack in inbox.stacks()]


def test_a_token_holds_a_random_key_and_survives_its_code():
    slate = Slate.of("1a2b3c4d-0000-4000-8000-000000000000", "0123abcd-4567-489a-bcde-f0123456789a", START)
    assert Slate.read(slate.token) == slate
    assert slate.is_of("1a2b3c4d-0000-4000-8000-000000000000")
    assert not slate.is_of("9a2b3c4d-0000-4000-8000-000000000000")
    assert segno.make_qr(slate.token, error="q", boost_error=False).version <= 5
    assert Slate.read(slate.token + "X") is None
    assert Slate.read("MESOPHOTO:1A2B3C4D::20269999999999") is None


def test_pauses_and_slates_split_a_card(library, weber, tmp_path):
    card = tmp_path / "card"
    for i, minutes in enumerate((0, 1, 20, 21)):
        photo(card, f"p{i}", minutes, i)
    slate_photo(card, "slate", 22, Slate.of(library.id, weber))
    photo(card, "p4", 22.5, 4)
    photo(card, "p5", 50, 5)
    inbox = scan_card(library, [card], Quiet(), Here())
    assert names(inbox) == [["p0", "p1"], ["p2", "p3"], ["p4"], ["p5"]]
    assert [stack.patient and stack.patient.name for stack in inbox.stacks()] == [
        None, None, "Weber, Anna", None,
    ]  # fmt: skip
    assert names(inbox.with_gap(timedelta(hours=1)))[0] == ["p0", "p1", "p2", "p3"]


def test_stacks_are_split_and_merged_by_hand_and_stay_so_when_others_are_filed(library, weber, tmp_path):
    card = tmp_path / "card"
    paths = [photo(card, f"p{i}", i, i) for i in range(4)]
    inbox = scan_card(library, [card], Quiet(), Here()).split(paths[2])
    assert names(inbox) == [["p0", "p1"], ["p2", "p3"]]
    assert names(inbox.without({paths[2]})) == [["p0", "p1"], ["p3"]]
    assert names(inbox.without({paths[0]})) == [["p1"], ["p2", "p3"]]
    assert names(inbox.without({paths[0]}).with_back({paths[0]})) == names(inbox)
    assert names(inbox.merge(paths[2])) == [["p0", "p1", "p2", "p3"]]
    assert names(inbox.merge(paths[0])) == names(inbox)


def test_a_slate_is_taken_out_by_merging_its_stack(library, weber, tmp_path):
    card = tmp_path / "card"
    photo(card, "p0", 0, 0)
    slate_photo(card, "slate", 1, Slate.of(library.id, weber))
    second = photo(card, "p1", 2, 1)
    inbox = scan_card(library, [card], Quiet(), Here()).merge(second)
    (stack,) = inbox.stacks()
    assert stack.patient is None
    assert len(stack.items) == 2


def test_a_slate_of_another_library_names_nobody(library, weber, tmp_path):
    card = tmp_path / "card"
    slate_photo(card, "slate", 0, Slate.of("9a2b3c4d-0000-4000-8000-000000000000", weber))
    photo(card, "p0", 1, 0)
    (stack,) = scan_card(library, [card], Quiet(), Here()).stacks()
    assert stack.patient is None
    assert "another library" in stack.doubt


def test_filing_is_one_import_of_one_patient_and_the_slate_stays_out(library, weber, tmp_path):
    card = tmp_path / "card"
    slate_photo(card, "slate", 0, Slate.of(library.id, weber))
    photo(card, "p0", 1, 0)
    photo(card, "p1", 40, 1)
    inbox = scan_card(library, [card], Quiet(), Here())
    journal = Journal(library)
    result = commit(journal, plan_filing(library, inbox.stacks()[0].items, weber), Quiet())
    assert len(result.imported) == 1
    assert result.entry.name == "Import photo"
    again = scan_card(library, [card], Quiet(), Here())
    assert names(again) == names(inbox.without({item.path for item in inbox.stacks()[0].items})) == [["p1"]]
    assert again.stacks()[0].patient is None
    journal.undo()
    assert library.photo_count() == 0


def test_the_clock_of_a_camera_is_read_off_a_slate_and_corrects_times(library, weber, tmp_path):
    card = tmp_path / "card"
    slate_photo(card, "slate", 7, Slate.of(library.id, weber, START))
    photo(card, "p0", 8, 0)
    inbox = scan_card(library, [card], Quiet(), Here())
    assert inbox.observed == {"Sony A7"}
    (item,) = inbox.photos
    assert item.captured_at == START + timedelta(minutes=1)
    assert say_clocks(inbox.photos) == ("Sony A7: camera clock 7 min fast; the times are corrected.",)
    assert inbox.with_clock("Sony A7", 0).photos[0].captured_at == START + timedelta(minutes=8)
    result = commit(Journal(library), plan_filing(library, inbox.photos, weber), Quiet())
    kept = library.photo(result.imported[0])
    assert kept.captured_at == START + timedelta(minutes=1)
    assert b"2026:03:02 09:08:00" in library.read_original(kept.sha256)


def test_a_clock_that_the_clinic_set_corrects_every_import(library, tmp_path):
    Journal(library).do(set_clock(library, "Sony A7", -3600))
    assert read_clocks(library) == {"Sony A7": -3600}
    path = photo(tmp_path / "card", "p0", 14 * 60 + 30, 0)
    plan = scan(library, [path], Quiet(), None, Here())
    assert plan.items[0].session_date == date(2026, 3, 3)
    again = correct_clocks(plan.items, {"Sony A7": -3600})
    assert again == plan.items
    assert say_clock(-3600) == "camera clock 1 h slow; the times are corrected."


def test_the_day_of_a_whole_stack_is_said_once(library, tmp_path):
    card = tmp_path / "card"
    paths = {photo(card, f"p{i}", None, i) for i in range(3)}
    inbox = scan_card(library, [card], Quiet(), Here())
    (stack,) = inbox.stacks()
    assert stack.needs_date
    (stack,) = inbox.dated(paths, date(2026, 2, 1)).stacks()
    assert {item.session_date for item in stack.items} == {date(2026, 2, 1)}


def test_of_a_live_photo_the_still_is_kept_and_a_film_alone_is_told(library, tmp_path):
    card = tmp_path / "card"
    photo(card, "IMG_1", 0, 0)
    for name in ("IMG_1.MOV", "IMG_2.MP4"):
        (card / name).write_bytes(b"film")
    plan = scan(library, [card], Quiet(), None, Here())
    told = {item.file_name: item.held for item in plan.items}
    assert told["IMG_1.MOV"] == "IMG_1.MOV belongs to IMG_1.jpg: the still is kept, the video is not."
    assert "only stills are measured" in told["IMG_2.MP4"]
    assert [item.file_name for item in plan.included] == ["IMG_1.jpg"]
    with zipfile.ZipFile(tmp_path / "card.zip", "w") as archive:
        for path in card.iterdir():
            archive.write(path, f"DCIM/{path.name}")
    zipped = scan(library, [tmp_path / "card.zip"], Quiet(), None, Here())
    assert {item.file_name: item.held for item in zipped.items} == told


def test_a_motion_photo_keeps_its_still_and_says_so(tmp_path):
    path = photo(tmp_path / "card", "PXL", 0, 0)
    path.write_bytes(path.read_bytes() + b'Camera:MotionPhoto="1"' + b"\0\0\0\x18ftypmp42" + bytes(50))
    look = look_at(Origin(path))
    assert look.warnings[-1] == "A motion photo: the still is measured, the video in it is not"


def test_what_a_slate_says_comes_back_from_the_decoding_process(library, weber, tmp_path):
    look = look_at(Origin(slate_photo(tmp_path / "card", "s", 0, Slate.of(library.id, weber, START))))
    assert len(look.slates) == 1
    assert unpack_look(pack_look(look), look.origin).slates == look.slates


def test_appointments_are_done_and_taken_back_by_name(library, weber):
    journal = Journal(library)
    add = AddAppointment(patient_id=weber, starts_at=START)
    assert journal.do(add).name.startswith("Add appointment of Weber, Anna, ")
    key = add.appointment_id
    journal.do(MoveAppointment(key, START + timedelta(hours=1)))
    journal.do(EditAppointment(appointment_id=key, starts_at=START, duration_min=45, note="laser"))
    (entry,) = day_list(library, START.date())
    assert (entry.appointment.duration_min, entry.appointment.note) == (45, "laser")
    journal.undo()
    assert day_list(library, START.date())[0].appointment.starts_at == START + timedelta(hours=1)
    journal.do(DeleteAppointment(key))
    assert day_list(library, START.date()) == ()
    journal.undo()
    assert len(day_list(library, START.date())) == 1
    assert [line.action for line in library.audit(2)] == ["undo", "delete_appointment"]


def test_a_day_lists_who_is_expected_and_who_walked_in(library, weber, tmp_path):
    journal = Journal(library)
    noon = START + timedelta(hours=3)
    journal.do(AddAppointment(patient_id=weber, starts_at=noon))
    inbox = scan_card(library, [photo(tmp_path / "card", "p0", 0, 0)], Quiet(), Here())
    stranger = AddPatient(family_name="Abel")
    commit(journal, plan_filing(library, inbox.photos, stranger), Quiet())
    found = day_list(library, START.date())
    assert [(one.patient.name, one.photo_count, one.appointment is None) for one in found] == [
        ("Weber, Anna", 0, False),
        ("Abel", 1, True),
    ]
    assert day_list(library, date(2026, 3, 3)) == ()
