"""The one door out of the library."""

import hashlib
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from mesophoto.errors import ConsentMissing, LibraryError, NotAllowed, UserError
from mesophoto.library import roles
from mesophoto.library.library import Library
from mesophoto.library.release import Purpose
from mesophoto.reports.seal_code import new_code
from mesophoto.workflows.exporting.release import Handout, hand_out, require_consent
from mesophoto.workflows.journal import Journal
from mesophoto.workflows.operations import AddPatient, DeletePatient

TODAY = date(2026, 3, 10)


def consent(library: Library, patient_id: str, purpose: Purpose, **values: Any) -> None:
    row = {
        "patient_id": patient_id, "purpose": purpose, "given_on": date(2026, 1, 1), "revoked_on": None,
        "shows_name": False, "shows_face": True, "signature": [], "form": None, "form_name": "", "note": "",
    }  # fmt: skip
    with library.write() as transaction:
        transaction.insert("consents", {**row, **values})
        transaction.note("give_consent", [])


def test_the_practices_own_record_needs_no_consent(library: Library, patient: str) -> None:
    require_consent(library, Handout("sheet", "record", (patient,), shows_name=True), TODAY)


@pytest.mark.parametrize("purpose", ["patient_copy", "referral", "teaching", "publication"])
def test_every_other_purpose_needs_its_own(library: Library, patient: str, purpose: Purpose) -> None:
    other: Purpose = "referral" if purpose != "referral" else "teaching"
    consent(library, patient, other, shows_name=True)
    with pytest.raises(ConsentMissing, match=r"has not agreed to .*Consents…") as refused:
        require_consent(library, Handout("picture", purpose, (patient,)), TODAY)
    assert (refused.value.purpose, refused.value.patient_ids) == (purpose, (patient,))
    consent(library, patient, purpose)
    require_consent(library, Handout("picture", purpose, (patient,)), TODAY)


def test_a_consent_holds_from_its_day_until_it_is_withdrawn(library: Library, patient: str) -> None:
    consent(library, patient, "teaching", revoked_on=TODAY)
    handout = Handout("picture", "teaching", (patient,))
    require_consent(library, handout, date(2026, 1, 1))
    require_consent(library, handout, date(2026, 3, 9))
    with pytest.raises(ConsentMissing, match="has not agreed"):
        require_consent(library, handout, date(2025, 12, 31))
    with pytest.raises(ConsentMissing, match="withdrawn"):
        require_consent(library, handout, TODAY)


def test_name_and_face_are_shown_only_as_agreed(library: Library, patient: str) -> None:
    consent(library, patient, "publication", shows_face=False)
    require_consent(library, Handout("picture", "publication", (patient,), shows_face=False), TODAY)
    with pytest.raises(ConsentMissing, match="whole face"):
        require_consent(library, Handout("picture", "publication", (patient,)), TODAY)
    named = Handout("picture", "publication", (patient,), shows_name=True, shows_face=False)
    with pytest.raises(ConsentMissing, match="name"):
        require_consent(library, named, TODAY)
    # A second consent that allows the name, but not the face, does not allow both at once.
    consent(library, patient, "publication", shows_name=True, shows_face=False)
    consent(library, patient, "publication", shows_name=False, shows_face=True)
    both = Handout("picture", "publication", (patient,), shows_name=True)
    with pytest.raises(ConsentMissing, match="name"):
        require_consent(library, both, TODAY)


def test_of_several_patients_all_must_have_agreed(library: Library, patient: str) -> None:
    other = AddPatient(number="18", family_name="Rossi", given_name="Luca")
    Journal(library).do(other)
    consent(library, patient, "teaching")
    with pytest.raises(ConsentMissing, match="1 of 2 patients") as refused:
        require_consent(library, Handout("data", "teaching", (patient, other.patient_id)), TODAY)
    assert refused.value.patient_ids == (other.patient_id,)


def test_patients_in_the_bin_stay_there(library: Library, patient: str) -> None:
    Journal(library).do(DeletePatient(patient))
    with pytest.raises(LibraryError, match="bin"):
        require_consent(library, Handout("sheet", "record", (patient,)), TODAY)


def test_what_leaves_is_written_sealed_and_logged(library: Library, patient: str, tmp_path: Path) -> None:
    path, code = tmp_path / "out" / "sheet.pdf", new_code()
    done = {"aligned": True, "originals": ["ab" * 32]}
    (seal,) = hand_out(
        library, Handout("sheet", "record", (patient,)), {path: b"a page"},
        details={"sheet.pdf": done}, codes={path: code}, today=TODAY,
    )  # fmt: skip
    assert path.read_bytes() == b"a page"
    assert [file.name for file in path.parent.iterdir()] == ["sheet.pdf"]
    sha256 = hashlib.sha256(b"a page").hexdigest()
    assert library.seal_of_code(code) == seal
    assert library.seals_of_file(sha256) == (seal,)
    assert seal.details == done
    line = library.audit()[0]
    assert (line.action, line.kind, line.subjects) == ("export_sheet", "export", (f"patients/{patient}",))
    assert line.details is not None
    assert line.details["sha256"] == [sha256]
    assert "Weber" not in str(line.details) and str(tmp_path) not in str(line.details)  # noqa: PT018


def test_nothing_leaves_without_consent(library: Library, patient: str, tmp_path: Path) -> None:
    def pictures() -> Iterator[tuple[Path, bytes]]:
        raise AssertionError("made before consent was asked for")
        yield

    before = len(library.audit())
    with pytest.raises(ConsentMissing):
        hand_out(library, Handout("picture", "teaching", (patient,)), pictures(), today=TODAY)
    assert len(library.audit()) == before
    assert list(tmp_path.glob("*.png")) == []


def test_files_that_are_there_stay_unless_told(library: Library, patient: str, tmp_path: Path) -> None:
    handout = Handout("sheet", "record", (patient,))
    there = tmp_path / "b.pdf"
    there.write_bytes(b"older")
    with pytest.raises(UserError, match="is there already"):
        hand_out(library, handout, {tmp_path / "a.pdf": b"1", there: b"2"}, today=TODAY)
    assert sorted(path.name for path in tmp_path.glob("*.pdf")) == ["b.pdf"]
    assert there.read_bytes() == b"older"
    assert not any(path.name.startswith(".mesophoto") for path in tmp_path.iterdir())
    hand_out(library, handout, {there: b"2"}, today=TODAY, replace=True)
    assert there.read_bytes() == b"2"


def test_a_full_disk_hands_out_nothing(
    library: Library, patient: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("mesophoto.workflows.exporting.release.sync_file", full)
    before = len(library.audit())
    with pytest.raises(UserError, match="is full"):
        hand_out(library, Handout("sheet", "record", (patient,)), {tmp_path / "a.pdf": b"1"}, today=TODAY)
    assert len(library.audit()) == before
    assert [path.name for path in tmp_path.iterdir()] == ["clinic"]


def test_a_seal_that_cannot_be_kept_leaves_no_file(
    library: Library, patient: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("a bug")

    monkeypatch.setattr("mesophoto.workflows.exporting.release._keep", broken)
    with pytest.raises(RuntimeError):
        hand_out(library, Handout("sheet", "record", (patient,)), {tmp_path / "a.pdf": b"1"}, today=TODAY)
    assert [path.name for path in tmp_path.iterdir()] == ["clinic"]


def test_a_file_of_several_patients_has_a_seal_for_each(
    library: Library, patient: str, tmp_path: Path
) -> None:
    other = AddPatient(number="18", family_name="Rossi", given_name="Luca")
    Journal(library).do(other)
    table, mask, code = tmp_path / "table.csv", tmp_path / "mask.png", new_code()
    seals = hand_out(
        library, Handout("data", "record", (patient, other.patient_id)), {table: b"1;2", mask: b"png"},
        codes={table: code}, shows={mask: other.patient_id}, today=TODAY,
    )  # fmt: skip
    assert [seal.patient_id for seal in seals] == [patient, other.patient_id, other.patient_id]
    assert seals[0].code == code
    assert len({seal.code for seal in seals}) == 3
    assert len(library.seals_of_file(hashlib.sha256(b"1;2").hexdigest())) == 2


def test_whoever_may_only_look_exports_nothing(library: Library, patient: str, tmp_path: Path) -> None:
    with pytest.raises(NotAllowed):
        roles.require("read_only", "export_sheet")
    roles.require("assistant", "export_sheet")
    with (
        Library.open(library.folder, read_only=True) as looking,
        pytest.raises(LibraryError, match="reading only"),
    ):
        hand_out(looking, Handout("sheet", "record", (patient,)), {tmp_path / "a.pdf": b"1"}, today=TODAY)
    assert not (tmp_path / "a.pdf").exists()
