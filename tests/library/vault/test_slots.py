"""Key slots: who opens them, who does not, and what a changed file does."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from argon2.low_level import Type, hash_secret_raw

from mesophoto.errors import LibraryError
from mesophoto.library.vault import slots as slots_module
from mesophoto.library.vault.secrets import Passphrase, RecoveryKey
from mesophoto.library.vault.slots import (
    VAULT_FILE,
    Argon2Cost,
    Slot,
    find_slot,
    make_slot,
    read_slots,
    tuned_cost,
    write_slots,
)
from mesophoto.library.vault.wrapping import derive_key, new_key, unwrap_key, wrap_key

CHEAP = Argon2Cost(64, 1, 1)
PASSPHRASE = Passphrase("seven grey herons")
MASTER = bytes(range(32))


def test_a_passphrase_opens_its_slot_and_no_other_does() -> None:
    slot = make_slot(MASTER, PASSPHRASE, "someone", CHEAP)
    assert slot.open(PASSPHRASE) == MASTER
    assert slot.open(Passphrase(PASSPHRASE.text + " ")) is None
    assert slot.open(RecoveryKey.new()) is None


def test_a_recovery_key_opens_its_slot() -> None:
    key = RecoveryKey.new()
    slot = make_slot(MASTER, key, None, None)
    assert slot.open(key) == MASTER
    assert slot.open(RecoveryKey.new()) is None
    assert slot.open(PASSPHRASE) is None


def test_the_derivation_is_argon2id_as_the_slot_says() -> None:
    slot = make_slot(MASTER, PASSPHRASE, "someone", Argon2Cost(128, 2, 2))
    key = hash_secret_raw(PASSPHRASE.data, slot.salt, 2, 128, 2, 32, Type.ID)
    row = json.dumps({**slot.to_json(), "wrapped": None}, sort_keys=True).encode()
    assert unwrap_key(key, slot.wrapped, row) == MASTER


@pytest.mark.parametrize(
    "change",
    [
        {"id": "another"},
        {"practitioner_id": "another"},
        {"cost": Argon2Cost(72, 1, 1)},
        {"salt": bytes(16)},
        {"wrapped": bytes(60)},
        {"wrapped": b""},
    ],
)
def test_a_changed_slot_opens_nothing(change: dict[str, object]) -> None:
    slot: Slot = replace(make_slot(MASTER, PASSPHRASE, "someone", CHEAP), **change)
    assert slot.open(PASSPHRASE) is None


def test_slots_are_read_as_they_were_written_and_name_nobody(tmp_path: Path) -> None:
    made = [make_slot(MASTER, PASSPHRASE, "f3b1", CHEAP), make_slot(MASTER, RecoveryKey.new(), None, None)]
    write_slots(tmp_path, made)
    assert read_slots(tmp_path) == tuple(made)
    rows = json.loads((tmp_path / VAULT_FILE).read_text())["slots"]
    assert {key for row in rows for key in row} == {
        "id", "kind", "practitioner_id", "kdf", "salt", "wrapped",
    }  # fmt: skip


def test_the_slot_of_a_passphrase_is_found_among_many() -> None:
    made = [make_slot(MASTER, Passphrase(f"passphrase {n}"), f"person {n}", CHEAP) for n in range(6)]
    found = find_slot(made, Passphrase("passphrase 4"))
    assert found == (made[4], MASTER)
    assert find_slot(made, Passphrase("passphrase 6")) is None


@pytest.mark.parametrize(
    "text",
    [
        "", "{", "[]", '{"version": 1}', '{"version": 1, "slots": [{}]}',
        '{"version": 1, "slots": [{"id": "a", "kind": "passphrase", "practitioner_id": null, "kdf": {"name":'
        ' "argon2id", "memory_kib": 99999999, "passes": 1, "lanes": 1}, "salt": "", "wrapped": ""}]}',
        '{"version": 1, "slots": [{"id": "a", "kind": "passphrase", "practitioner_id": null, "kdf": null,'
        ' "salt": "", "wrapped": ""}]}',
    ],
)  # fmt: skip
def test_a_damaged_file_is_told_and_asks_for_no_memory(tmp_path: Path, text: str) -> None:
    (tmp_path / VAULT_FILE).write_text(text)
    with pytest.raises(LibraryError, match="damaged"):
        read_slots(tmp_path)


def test_a_newer_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / VAULT_FILE).write_text('{"version": 2, "slots": "unknown"}')
    with pytest.raises(LibraryError, match="newer mesophoto"):
        read_slots(tmp_path)


def test_a_guess_is_made_to_cost_about_a_second_and_64_mib_or_more(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [0.0]
    seconds_per_mib = 0.0

    def derive(_secret: Passphrase, cost: Argon2Cost, _salt: bytes) -> bytes:
        now[0] += cost.memory_kib / 1024 * cost.passes * seconds_per_mib
        return bytes(32)

    monkeypatch.setattr(slots_module, "_slot_key", derive)
    monkeypatch.setattr(slots_module.time, "perf_counter", lambda: now[0])
    for seconds_per_mib, memory_mib in ((0.0005, 256), (0.002, 128), (0.005, 64), (0.1, 64)):
        cost = tuned_cost()
        assert (cost.memory_kib, cost.sane) == (memory_mib * 1024, True)
        took = memory_mib * cost.passes * seconds_per_mib
        assert cost.passes >= 3
        assert took >= 0.7
        assert took <= 1.4 or cost.passes == 3


def test_keys_of_one_purpose_tell_nothing_of_another() -> None:
    assert derive_key(MASTER, "database") != derive_key(MASTER, "cache")
    # RFC 5869 with SHA-256, worked out by hand: extract with no salt, expand with the purpose
    import hmac

    extracted = hmac.digest(bytes(32), MASTER, "sha256")
    assert derive_key(MASTER, "database") == hmac.digest(extracted, b"mesophoto/database\x01", "sha256")


def test_a_wrapped_key_is_bound_to_what_it_is_for() -> None:
    key = new_key()
    wrapped = wrap_key(MASTER, key, b"patient one")
    assert unwrap_key(MASTER, wrapped, b"patient one") == key
    assert unwrap_key(MASTER, wrapped, b"patient two") is None
    assert unwrap_key(bytes(32), wrapped, b"patient one") is None
    assert unwrap_key(MASTER, wrapped[:-1], b"patient one") is None
