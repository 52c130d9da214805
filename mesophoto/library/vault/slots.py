"""The key slots of a vault, in ``vault.json``: the master key, wrapped once for each person who may open it.

The file holds random ids only, no names. That it is there makes a library a vault.
"""

import json
import os
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from argon2.exceptions import HashingError
from argon2.low_level import Type, hash_secret_raw

from mesophoto.errors import LibraryError
from mesophoto.library.files import disk_sentence, write_atomically
from mesophoto.library.schema import new_id
from mesophoto.library.vault.secrets import Passphrase, RecoveryKey, Secret
from mesophoto.library.vault.wrapping import KEY_BYTES, derive_key, unwrap_key, wrap_key

VAULT_FILE = "vault.json"
_VERSION = 1
_SALT_BYTES = 16
_MIB = 1024
_MOST_MEMORY_KIB = 4096 * _MIB
_MOST_PASSES = 1000
_WANTED_SECONDS = 1.0
_MEMORIES_KIB = (256 * _MIB, 128 * _MIB, 64 * _MIB)
_LEAST_PASSES = 3
"""As RFC 9106 has it for 64 MiB."""


@dataclass(frozen=True, slots=True)
class Argon2Cost:
    """What one guess of a passphrase costs: Argon2id's memory, passes and lanes."""

    memory_kib: int
    passes: int
    lanes: int

    @property
    def sane(self) -> bool:
        """Whether this machine may be asked to pay it: a changed file shall not fill the memory."""
        return (
            8 * self.lanes <= self.memory_kib <= _MOST_MEMORY_KIB
            and 1 <= self.passes <= _MOST_PASSES
            and 1 <= self.lanes <= 64
        )


@dataclass(frozen=True, slots=True)
class Slot:
    """The master key, wrapped for one person, or for the recovery key."""

    id: str
    kind: Literal["passphrase", "recovery"]
    practitioner_id: str | None
    """Whose it is; None for the recovery key."""
    cost: Argon2Cost | None
    """None for the recovery key, which is random already."""
    salt: bytes
    wrapped: bytes = field(repr=False)

    def open(self, secret: Secret) -> bytes | None:
        """Give the master key; None if the secret is not this slot's."""
        if isinstance(secret, Passphrase) != (self.kind == "passphrase"):
            return None
        return unwrap_key(_slot_key(secret, self.cost, self.salt), self.wrapped, self._bound_to)

    @property
    def _bound_to(self) -> bytes:
        return json.dumps({**self.to_json(), "wrapped": None}, sort_keys=True).encode()

    def to_json(self) -> dict[str, Any]:
        """As the file has it."""
        cost = self.cost and {
            "name": "argon2id", "memory_kib": self.cost.memory_kib, "passes": self.cost.passes,
            "lanes": self.cost.lanes,
        }  # fmt: skip
        return {
            "id": self.id, "kind": self.kind, "practitioner_id": self.practitioner_id, "kdf": cost,
            "salt": self.salt.hex(), "wrapped": self.wrapped.hex(),
        }  # fmt: skip


def make_slot(master: bytes, secret: Secret, practitioner_id: str | None, cost: Argon2Cost | None) -> Slot:
    """Wrap the master key for a person (``cost`` is needed), or for the recovery key."""
    if isinstance(secret, Passphrase):
        secret.require_strength()
        empty = Slot(new_id(), "passphrase", practitioner_id, cost, os.urandom(_SALT_BYTES), b"")
    else:
        empty = Slot(new_id(), "recovery", None, None, os.urandom(_SALT_BYTES), b"")
    wrapping = _slot_key(secret, empty.cost, empty.salt)
    wrapped = wrap_key(wrapping, master, empty._bound_to)
    return Slot(empty.id, empty.kind, empty.practitioner_id, empty.cost, empty.salt, wrapped)


def _slot_key(secret: Secret, cost: Argon2Cost | None, salt: bytes) -> bytes:
    if isinstance(secret, RecoveryKey):
        return derive_key(secret.data, "recovery", salt)
    assert cost is not None
    try:
        return hash_secret_raw(
            secret.data, salt, cost.passes, cost.memory_kib, cost.lanes, KEY_BYTES, type=Type.ID
        )
    except HashingError as error:
        needed = f"{cost.memory_kib // _MIB} MB of memory"
        raise LibraryError(f"Checking the passphrase takes {needed}: close other programs.") from error


def tuned_cost() -> Argon2Cost:
    """Find what takes this machine about a second, with 256 MiB or, on a slow one, down to 64 MiB."""
    lanes = min(os.cpu_count() or 1, 4)
    seconds = 0.0
    for memory_kib in _MEMORIES_KIB:
        start = time.perf_counter()
        _slot_key(Passphrase("a passphrase"), Argon2Cost(memory_kib, 1, lanes), bytes(_SALT_BYTES))
        seconds = time.perf_counter() - start
        if seconds * _LEAST_PASSES <= _WANTED_SECONDS:
            break
    return Argon2Cost(memory_kib, max(round(_WANTED_SECONDS / seconds), _LEAST_PASSES), lanes)


def is_vault(folder: Path) -> bool:
    """Whether a library's folder is one of a vault."""
    return (folder / VAULT_FILE).is_file()


def read_slots(folder: Path) -> tuple[Slot, ...]:
    """Read the key slots.

    Raises
    ------
    LibraryError
        If the file is damaged, or was written by a newer mesophoto.
    """
    path = folder / VAULT_FILE
    try:
        found = json.loads(path.read_bytes())
        version = found["version"]
        slots = tuple(_slot_from(row) for row in found["slots"]) if version == _VERSION else ()
    except OSError as error:
        raise LibraryError(disk_sentence(error, path)) from error
    except (ValueError, TypeError, KeyError) as error:
        raise LibraryError(f"{path} is damaged: put it back from a backup.") from error
    if version != _VERSION:
        raise LibraryError(f"{path} was written by a newer mesophoto: update mesophoto to open it.")
    return slots


def write_slots(folder: Path, slots: Sequence[Slot]) -> None:
    """Write the key slots, all of them or none."""
    data = json.dumps({"version": _VERSION, "slots": [slot.to_json() for slot in slots]}, indent=1).encode()
    write_atomically(folder / VAULT_FILE, data, folder / "originals" / "incoming", durable=True)


def find_slot(slots: Sequence[Slot], secret: Secret) -> tuple[Slot, bytes] | None:
    """Find the slot that a secret opens, with the master key; None if there is none.

    A person types a passphrase and no name, so each slot is tried, some at a time.
    """
    with ThreadPoolExecutor(min(os.cpu_count() or 1, 4), thread_name_prefix="mesophoto-unlock") as pool:
        masters = pool.map(lambda slot: slot.open(secret), slots)
        found = ((slot, master) for slot, master in zip(slots, masters, strict=True) if master is not None)
        first = next(found, None)
        pool.shutdown(cancel_futures=True)
    return first


def _slot_from(row: dict[str, Any]) -> Slot:
    kdf = row["kdf"]
    cost = None if kdf is None else Argon2Cost(int(kdf["memory_kib"]), int(kdf["passes"]), int(kdf["lanes"]))
    if row["kind"] not in ("passphrase", "recovery") or (cost is None) != (row["kind"] == "recovery"):
        raise ValueError("not a slot")
    if cost is not None and (not cost.sane or kdf["name"] != "argon2id"):
        raise ValueError("not a cost")
    return Slot(
        str(row["id"]), row["kind"], row["practitioner_id"], cost, bytes.fromhex(row["salt"]),
        bytes.fromhex(row["wrapped"]),
    )  # fmt: skip
