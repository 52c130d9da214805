"""The persons who use a library: adding them, roles, passphrases, PINs, and switching between them."""

from datetime import UTC, datetime

from mesophoto.errors import LibraryError, NotAllowed, WrongPassphrase
from mesophoto.library import queries
from mesophoto.library.entities import Practitioner, Role
from mesophoto.library.library import Library
from mesophoto.library.schema import new_id
from mesophoto.library.vault.pins import MOST_WRONG, hash_pin, is_pin
from mesophoto.library.vault.secrets import Passphrase, RecoveryKey, Secret
from mesophoto.library.vault.vault import Vault


def persons(library: Library) -> tuple[Practitioner, ...]:
    """Everybody who may use the library, by name."""
    return tuple(person for person in library.practitioners() if person.left_at is None)


def add_person(library: Library, name: str, role: Role, passphrase: Passphrase | None = None) -> Practitioner:
    """Add a person; in a vault, with the passphrase that opens it for them.

    Raises
    ------
    LibraryError
        If that is not allowed, or the passphrase is missing or too short.
    """
    library.require("add_person")
    if (passphrase is None) == library.is_vault:
        needs = f"{name} needs a passphrase of their own to open this library."
        raise LibraryError(needs if library.is_vault else "Only an encrypted library has passphrases.")
    if passphrase is not None:
        passphrase.require_strength()
    key = new_id()
    with library.write() as transaction:
        transaction.keep_person(key, name=name, role=role)
        transaction.append_operation("do", "add_person", f"Add person {name}", undoable=False)
    if library.vault is not None and passphrase is not None:
        library.vault.set_passphrase(key, passphrase)
    return _person(library, key)


def change_role(library: Library, person_id: str, role: Role) -> None:
    """Give a person another role.

    Raises
    ------
    LibraryError
        If that is not allowed, or nobody would be left who may do everything.
    """
    person = _person(library, person_id)
    if role != "practitioner":
        _require_another(library, person_id)
    with library.write() as transaction:
        transaction.keep_person(person_id, role=role)
        transaction.append_operation("do", "change_person", f"Change role of {person.name}", undoable=False)
    _refresh(library)


def end_access(library: Library, person_id: str) -> None:
    """End a person's access: their passphrase and PIN open nothing here any more.

    The master key stays: with a copy of the folder from before, their passphrase opens that copy.

    Raises
    ------
    LibraryError
        If that is not allowed, or nobody would be left who may do everything.
    """
    library.require("end_access")
    person = _person(library, person_id)
    if person_id == library.practitioner.id:
        raise LibraryError("You cannot end your own access: ask another practitioner to do it.")
    _require_another(library, person_id)
    if library.vault is not None:
        library.vault.remove_slot(person_id)
    with library.write() as transaction:
        transaction.keep_person(person_id, pin=None, left_at=datetime.now(UTC))
        transaction.append_operation("do", "end_access", f"End access of {person.name}", undoable=False)


def change_passphrase(library: Library, proof: Secret, passphrase: Passphrase) -> None:
    """Give the person who has the vault open another passphrase. No photo is written anew.

    Parameters
    ----------
    library : Library
    proof : Passphrase or RecoveryKey
        The passphrase they have, or the recovery key if they forgot it.
    passphrase : Passphrase

    Raises
    ------
    WrongPassphrase
        If the proof is none.
    LibraryError
        If the new one is too short.
    """
    vault = _vault(library)
    vault.require(proof, library.practitioner.id)
    vault.set_passphrase(library.practitioner.id, passphrase)
    _note(library, "change_passphrase", "Change passphrase")


def set_passphrase(library: Library, person_id: str, passphrase: Passphrase) -> None:
    """Give another person a new passphrase, because they forgot theirs.

    Raises
    ------
    LibraryError
        If that is not allowed, or the passphrase is too short.
    """
    library.require("change_person")
    person = _person(library, person_id)
    _vault(library).set_passphrase(person_id, passphrase)
    _note(library, "change_person", f"Set passphrase of {person.name}", person_id)


def new_recovery_key(library: Library) -> RecoveryKey:
    """Draw a recovery key, to be printed; the one before opens nothing any more.

    Raises
    ------
    LibraryError
        If that is not allowed.
    """
    library.require("new_recovery_key")
    key = _vault(library).new_recovery_key()
    _note(library, "new_recovery_key", "Make a recovery key")
    return key


def set_pin(library: Library, pin: str | None) -> None:
    """Set or remove the PIN by which the present person is switched to while the vault is open.

    Raises
    ------
    LibraryError
        If it is not a PIN.
    """
    _vault(library)
    hashed = None if pin is None else hash_pin(pin)
    with library.write() as transaction:
        transaction.keep_person(library.practitioner.id, pin=hashed)
        transaction.append_operation("do", "change_pin", "Change PIN", undoable=False)
    _refresh(library)


def switch_person(library: Library, person_id: str, proof: str | Secret | None = None) -> Practitioner:
    """Go on in another person's name.

    Parameters
    ----------
    library : Library
    person_id : str
    proof : str or Passphrase, optional
        Their PIN, or their passphrase. A library without encryption, which hides nothing, asks for none.

    Raises
    ------
    NotAllowed
        After too many wrong PINs in a row, until the person's passphrase was given.
    WrongPassphrase
        If the proof is wrong.
    """
    person = _person(library, person_id)
    if library.vault is not None:
        if isinstance(proof, str):
            _require_pin(library, person, proof)
        elif proof is None:
            raise WrongPassphrase(f"Enter the PIN or the passphrase of {person.name}.")
        else:
            library.vault.require(proof, person_id)
        library.wrong_pins.pop(person_id, None)
    library.practitioner = person
    return person


def _require_pin(library: Library, person: Practitioner, pin: str) -> None:
    # Counted in memory: whoever closes the library to try again needs a passphrase to open it.
    wrong = library.wrong_pins.get(person.id, 0)
    with library.read() as connection:
        hashed = queries.pin_of(connection, person.id)
    if hashed is None or wrong >= MOST_WRONG:
        why = "has no PIN" if hashed is None else "was given too many wrong PINs"
        raise NotAllowed(f"{person.name} {why}: enter the passphrase.")
    if not is_pin(hashed, pin):
        library.wrong_pins[person.id] = wrong + 1
        left = MOST_WRONG - wrong - 1
        tries = {0: "enter the passphrase", 1: "1 try is left"}.get(left, f"{left} tries are left")
        raise WrongPassphrase(f"This PIN is wrong: {tries}.")


def _note(library: Library, action: str, name: str, person_id: str | None = None) -> None:
    with library.write() as transaction:
        transaction.keep_person(person_id or library.practitioner.id)
        transaction.append_operation("do", action, name, undoable=False)


def _vault(library: Library) -> Vault:
    if library.vault is None:
        raise LibraryError(f"{library.folder} is not encrypted: encrypt it first.")
    return library.vault


def _person(library: Library, person_id: str) -> Practitioner:
    found = next((person for person in persons(library) if person.id == person_id), None)
    if found is None:
        raise LibraryError("This person has no access to the library.")
    return found


def _require_another(library: Library, person_id: str) -> None:
    opens = None if library.vault is None else library.vault.slot_owners()
    if not any(
        one.role == "practitioner" and one.id != person_id and (opens is None or one.id in opens)
        for one in persons(library)
    ):
        raise LibraryError("Somebody has to stay a practitioner: give another person that role first.")


def _refresh(library: Library) -> None:
    library.practitioner = _person(library, library.practitioner.id)
