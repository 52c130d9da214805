"""Persons: slots, roles, passphrases, PINs."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from mesophoto.errors import LibraryError, NotAllowed, WrongPassphrase
from mesophoto.library import persons, queries
from mesophoto.library.entities import JournalEntry
from mesophoto.library.library import Library
from mesophoto.library.vault.secrets import Passphrase
from mesophoto.library.vault.slots import VAULT_FILE, Argon2Cost

CHEAP = Argon2Cost(64, 1, 1)
OWN, THEIRS, NEW = Passphrase("seven grey herons"), Passphrase("two black swans"), Passphrase("one white owl")


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Library]:
    with Library.create(tmp_path / "clinic", "Dr Heron", OWN, CHEAP) as made:
        yield made


def reopened(library: Library, secret: Passphrase) -> Library:
    library.close()
    return Library.open(library.folder, secret=secret)


def add_patient(library: Library) -> str:
    with library.write() as transaction:
        key = transaction.insert(
            "patients",
            {
                "number": "1", "family_name": "Weber", "given_name": "", "birth_date": None,
                "sex": "female", "note": "", "search_key": "weber",
            },
        )  # fmt: skip
        transaction.append_operation("do", "add_patient", "Add patient")
    return key


def change_setting(library: Library, action: str = "change_setting") -> None:
    with library.write() as transaction:
        transaction.insert("settings", {"key": "marker_mm", "value": {"value": 20}})
        transaction.append_operation("do", action, "Change setting")


def take_back(library: Library, entry: JournalEntry) -> None:
    with library.write() as transaction:
        transaction.take_back(queries.row_changes(transaction.connection, entry.number))
        transaction.append_operation("undo", entry.action, entry.name, target=entry.number)


def test_each_person_opens_the_vault_with_their_own_passphrase(vault: Library) -> None:
    swan = persons.add_person(vault, "Ms Swan", "assistant", THEIRS)
    patient = add_patient(vault)
    with reopened(vault, THEIRS) as library:
        assert (library.practitioner.id, library.practitioner.role) == (swan.id, "assistant")
        assert library.patient(patient).family_name == "Weber"
    with Library.open(vault.folder, secret=OWN) as library:
        assert library.practitioner.name == "Dr Heron"
    slots = (vault.folder / VAULT_FILE).read_text()
    assert "Swan" not in slots
    assert "Heron" not in slots


def test_a_changed_passphrase_leaves_the_photos_as_they_are(vault: Library) -> None:
    sha = vault.keep_original(b"a photo", "0" * 64, "patient").stored_sha256
    files = {path: path.stat().st_mtime_ns for path in (vault.folder / "originals").glob("??/*")}
    with pytest.raises(WrongPassphrase):
        persons.change_passphrase(vault, THEIRS, NEW)
    with pytest.raises(LibraryError, match="too short"):
        persons.change_passphrase(vault, OWN, Passphrase("owl"))
    persons.change_passphrase(vault, OWN, NEW)
    with pytest.raises(WrongPassphrase):
        reopened(vault, OWN)
    with Library.open(vault.folder, secret=NEW) as library:
        assert library.originals.holds(sha)
    assert {path: path.stat().st_mtime_ns for path in files} == files


def test_the_recovery_key_opens_and_proves_and_a_newer_one_takes_its_place(vault: Library) -> None:
    old = persons.new_recovery_key(vault)
    with reopened(vault, old) as library:  # type: ignore[arg-type]
        assert library.practitioner.role == "practitioner"
        persons.change_passphrase(library, old, NEW)
        newer = persons.new_recovery_key(library)
    Library.open(vault.folder, secret=NEW).close()
    Library.open(vault.folder, secret=newer).close()
    with pytest.raises(WrongPassphrase, match="newer one took its place"):
        Library.open(vault.folder, secret=old)


def test_a_person_whose_access_ended_opens_nothing(vault: Library) -> None:
    swan = persons.add_person(vault, "Ms Swan", "practitioner", THEIRS)
    persons.end_access(vault, swan.id)
    assert [person.name for person in persons.persons(vault)] == ["Dr Heron"]
    assert {person.name for person in vault.practitioners()} == {"Dr Heron", "Ms Swan"}
    with pytest.raises(WrongPassphrase):
        reopened(vault, THEIRS)


def test_somebody_stays_a_practitioner(vault: Library) -> None:
    with pytest.raises(LibraryError, match="has to stay"):
        persons.change_role(vault, vault.practitioner.id, "assistant")
    with pytest.raises(LibraryError, match="your own access"):
        persons.end_access(vault, vault.practitioner.id)
    swan = persons.add_person(vault, "Ms Swan", "practitioner", THEIRS)
    persons.change_role(vault, vault.practitioner.id, "assistant")
    assert vault.practitioner.role == "assistant"
    with pytest.raises(NotAllowed):
        persons.end_access(vault, swan.id)


def test_the_last_passphrase_of_a_practitioner_stays(vault: Library) -> None:
    with vault.write() as transaction:  # as from a time before the library was encrypted
        transaction.keep_person("crane", name="Mr Crane", role="practitioner")
        transaction.append_operation("do", "add_person", "Add", undoable=False)
    with pytest.raises(LibraryError, match="has to stay"):
        persons.change_role(vault, vault.practitioner.id, "assistant")
    persons.set_passphrase(vault, "crane", NEW)
    persons.change_role(vault, vault.practitioner.id, "assistant")


def test_a_forgotten_passphrase_is_set_anew_by_a_practitioner(vault: Library) -> None:
    swan = persons.add_person(vault, "Ms Swan", "assistant", THEIRS)
    persons.set_passphrase(vault, swan.id, NEW)
    with reopened(vault, NEW) as library, pytest.raises(NotAllowed):
        persons.set_passphrase(library, swan.id, THEIRS)


FORBIDDEN: tuple[Callable[[Library], object], ...] = (
    change_setting,
    lambda library: change_setting(library, "together"),
    lambda library: library.require("erase_patient"),
    lambda library: library.require("decrypt_library"),
    lambda library: persons.add_person(library, "Mr Owl", "practitioner", NEW),
    lambda library: persons.change_role(library, library.practitioner.id, "practitioner"),
    persons.new_recovery_key,
)


@pytest.mark.parametrize("forbidden", FORBIDDEN)
def test_an_assistant_works_but_does_not_decide(
    vault: Library, forbidden: Callable[[Library], object]
) -> None:
    persons.add_person(vault, "Mr Crane", "practitioner", NEW)
    persons.add_person(vault, "Ms Swan", "assistant", THEIRS)
    with reopened(vault, THEIRS) as library:
        add_patient(library)
        with pytest.raises(NotAllowed, match="Only a practitioner may"):
            forbidden(library)
        assert library.setting("marker_mm") is None
        assert library.practitioner.role == "assistant"


def test_who_may_only_look_changes_nothing_but_their_own_secrets(vault: Library) -> None:
    persons.add_person(vault, "Ms Swan", "read_only", THEIRS)
    with reopened(vault, THEIRS) as library:
        with pytest.raises(NotAllowed, match="look at this library, but change nothing"):
            add_patient(library)
        with pytest.raises(NotAllowed), library.write() as transaction:
            transaction.connection.exec_driver_sql("UPDATE library SET created_at = 0")
        assert library.patients() == ()
        library.require("view_patient")
        persons.set_pin(library, "1234")
        persons.change_passphrase(library, THEIRS, NEW)
    Library.open(vault.folder, secret=NEW).close()


def test_an_assistant_does_not_take_back_what_they_may_not_do(vault: Library) -> None:
    swan = persons.add_person(vault, "Ms Swan", "assistant", THEIRS)
    change_setting(vault)
    persons.switch_person(vault, swan.id, THEIRS)
    entry = vault.undo_candidate()
    assert entry is not None
    with pytest.raises(NotAllowed):
        take_back(vault, entry)
    assert vault.setting("marker_mm") == 20


def test_five_wrong_pins_need_the_passphrase(vault: Library) -> None:
    heron = vault.practitioner
    swan = persons.add_person(vault, "Ms Swan", "assistant", THEIRS)
    with pytest.raises(NotAllowed, match="has no PIN"):
        persons.switch_person(vault, swan.id, "1234")
    persons.set_pin(vault, "2580")
    persons.switch_person(vault, swan.id, THEIRS)
    persons.set_pin(vault, "1234")
    assert persons.switch_person(vault, heron.id, "2580").name == "Dr Heron"
    for left in ("4 tries are", "3 tries are", "2 tries are", "1 try is"):
        with pytest.raises(WrongPassphrase, match=f"{left} left"):
            persons.switch_person(vault, swan.id, "0000")
        persons.switch_person(vault, heron.id, "2580")  # one's own PIN gives no tries at another's
    with pytest.raises(WrongPassphrase, match="enter the passphrase"):
        persons.switch_person(vault, swan.id, "0000")
    with pytest.raises(NotAllowed, match="too many wrong PINs"):
        persons.switch_person(vault, swan.id, "1234")
    assert persons.switch_person(vault, swan.id, THEIRS) == vault.practitioner
    persons.switch_person(vault, heron.id, "2580")
    assert persons.switch_person(vault, swan.id, "1234").name == "Ms Swan"


def test_a_switch_needs_proof_in_a_vault_and_none_in_a_plain_library(vault: Library, tmp_path: Path) -> None:
    swan = persons.add_person(vault, "Ms Swan", "assistant", THEIRS)
    for proof in (None, OWN, "12"):
        with pytest.raises((WrongPassphrase, NotAllowed)):
            persons.switch_person(vault, swan.id, proof)
    with Library.create(tmp_path / "plain", "Dr Heron") as plain:
        other = persons.add_person(plain, "Ms Swan", "assistant")
        persons.switch_person(plain, other.id)
        with pytest.raises(NotAllowed):
            change_setting(plain)
        with pytest.raises(LibraryError, match="is not encrypted"):
            persons.set_pin(plain, "1234")


@pytest.mark.parametrize("pin", ["", "123", "12345678901234", "12a4", "١٢٣٤"])
def test_what_is_no_pin_is_refused(vault: Library, pin: str) -> None:
    with pytest.raises(LibraryError, match="A PIN has 4 to 12 digits"):
        persons.set_pin(vault, pin)


def test_neither_journal_nor_audit_tells_a_pin_or_passphrase(vault: Library) -> None:
    persons.set_pin(vault, "2580")
    persons.change_passphrase(vault, OWN, NEW)
    with vault.read() as connection:
        rows = [
            str(connection.exec_driver_sql(f"SELECT * FROM {table}").all())
            for table in ("audit", "operations", "row_changes")
        ]
    assert "argon2" not in str(rows)
    assert "owl" not in str(rows)
    assert [line.action for line in vault.audit()] == ["change_passphrase", "change_pin"]
