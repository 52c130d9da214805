"""The keys of a vault that is open."""

from collections.abc import Callable
from pathlib import Path
from typing import Self

from mesophoto.errors import LibraryError, WrongPassphrase
from mesophoto.library.vault.patient_keys import PatientKeys
from mesophoto.library.vault.secrets import Passphrase, RecoveryKey, Secret
from mesophoto.library.vault.slots import (
    Argon2Cost,
    Slot,
    find_slot,
    make_slot,
    read_slots,
    write_slots,
)
from mesophoto.library.vault.wrapping import derive_key, new_key, unwrap_key, wrap_key


class Vault:
    """The keys of an open vault. Its ``repr`` shows none of them.

    Attributes
    ----------
    id : str
        Tells vaults apart; nothing can be told from it.
    master, database_key, cache_key : bytes
    patient_keys : PatientKeys
    opened_by : Slot or None
        None where it was just made.
    """

    def __init__(self, folder: Path, master: bytes, opened_by: Slot | None = None) -> None:
        self._folder = folder
        self.master = master
        self.opened_by = opened_by
        self.id = derive_key(master, "id").hex()[:32]
        self.database_key = derive_key(master, "database")
        self.cache_key = derive_key(master, "cache")
        self.patient_keys = PatientKeys(folder, derive_key(master, "patients"))

    @classmethod
    def new(cls, folder: Path) -> Self:
        """Draw a master key. Nothing is written: the library is a vault once its slots are."""
        return cls(folder, new_key())

    @classmethod
    def unlock(cls, folder: Path, secret: Secret) -> Self:
        """Open a vault.

        Raises
        ------
        WrongPassphrase
            If the secret opens no slot.
        LibraryError
            If the slots are damaged.
        """
        found = find_slot(read_slots(folder), secret)
        if found is None:
            raise WrongPassphrase(_wrong(secret))
        slot, master = found
        return cls(folder, master, slot)

    def write_first_slot(self, passphrase: Passphrase, practitioner_id: str, cost: Argon2Cost) -> None:
        """Make the library a vault that its first person can open."""
        write_slots(self._folder, [make_slot(self.master, passphrase, practitioner_id, cost)])

    def set_passphrase(self, practitioner_id: str, passphrase: Passphrase) -> None:
        """Give a person a slot, in place of the one they had. No photo is written anew."""
        slots = read_slots(self._folder)
        cost = next(slot.cost for slot in slots if slot.cost is not None)
        new = make_slot(self.master, passphrase, practitioner_id, cost)
        write_slots(self._folder, [*(s for s in slots if s.practitioner_id != practitioner_id), new])

    def slot_owners(self) -> frozenset[str]:
        """Keys of the persons who have a passphrase here."""
        slots = read_slots(self._folder)
        return frozenset(slot.practitioner_id for slot in slots if slot.practitioner_id is not None)

    def remove_slot(self, practitioner_id: str) -> None:
        """Take away a person's slot. The master key stays: a copy made before opens as before."""
        slots = read_slots(self._folder)
        write_slots(self._folder, [slot for slot in slots if slot.practitioner_id != practitioner_id])

    def new_recovery_key(self) -> RecoveryKey:
        """Draw a recovery key; the one before no longer opens the vault."""
        key = RecoveryKey.new()
        kept = [slot for slot in read_slots(self._folder) if slot.kind != "recovery"]
        write_slots(self._folder, [*kept, make_slot(self.master, key, None, None)])
        return key

    def require(self, secret: Secret, practitioner_id: str) -> None:
        """Refuse unless a secret is this person's, or the recovery key.

        Raises
        ------
        WrongPassphrase
        """
        slots = [slot for slot in read_slots(self._folder) if slot.practitioner_id in (practitioner_id, None)]
        if find_slot(slots, secret) is None:
            raise WrongPassphrase(_wrong(secret))

    def rewrap_in(self, folder: Path) -> Callable[[str, bytes, str, str], bytes]:
        """What wraps an original's key by another patient's, where the keys of ``folder`` wrapped it.

        The other patient's key is the library's own, and is put into the folder too.
        """
        there = self.patient_keys.in_folder(folder)

        def rewrap(stored_sha256: str, wrapped: bytes, owner: str, new_owner: str) -> bytes:
            bound_to = stored_sha256.encode()
            key = unwrap_key(there.read(owner), wrapped, bound_to)
            if key is None:
                raise LibraryError(f"The key of the original {stored_sha256[:12]}… is damaged.")
            new = self.patient_keys.read_or_make(new_owner, must_be_there=False)
            there.keep(new_owner, new)
            return wrap_key(new, key, bound_to)

        return rewrap

    def wrap_file_key(self, patient_id: str, key: bytes, stored_sha256: str) -> bytes:
        """Wrap an original's key by a patient's, for the row of the file of that name."""
        return wrap_key(self.patient_keys.read(patient_id), key, stored_sha256.encode())

    def unwrap_file_key(self, patient_id: str, wrapped: bytes, stored_sha256: str) -> bytes:
        """Give an original's key.

        Raises
        ------
        LibraryError
            If the patient's key is missing or damaged, or the row was changed.
        """
        key = unwrap_key(self.patient_keys.read(patient_id), wrapped, stored_sha256.encode())
        if key is None:
            raise LibraryError(
                f"The key of the original {stored_sha256[:12]}… is damaged: restore it from a backup."
            )
        return key


def _wrong(secret: Secret) -> str:
    if isinstance(secret, RecoveryKey):
        return "This recovery key is not this library's, or a newer one took its place."
    return "This passphrase opens nothing here: check the keyboard and type it again."
