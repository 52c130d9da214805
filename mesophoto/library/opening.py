"""What it takes to open a library: which form it has, its keys, and whose it is."""

from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Engine, insert

from mesophoto.errors import LibraryError, LibraryLocked, WrongPassphrase
from mesophoto.library.database import DATABASE, VAULT_DATABASE, LibraryDamaged
from mesophoto.library.entities import Practitioner
from mesophoto.library.schema import PractitionerRow
from mesophoto.library.vault.secrets import Secret
from mesophoto.library.vault.slots import is_vault
from mesophoto.library.vault.vault import Vault


def unlock(folder: Path, secret: Secret | None) -> Vault | None:
    """Give the keys of a library; None where it is not encrypted.

    Raises
    ------
    LibraryLocked
        If there is no secret, and it needs one.
    WrongPassphrase
        If the secret opens nothing.
    """
    if not is_vault(folder):
        return None
    if secret is None:
        raise LibraryLocked(f"{folder} is protected: enter your passphrase to open it.")
    return Vault.unlock(folder, secret)


def find_database(folder: Path) -> Path:
    """Give the database of a library in the form that the library has.

    Raises
    ------
    LibraryDamaged
        If it is missing.
    LibraryError
        If the folder is no library.
    """
    path = folder / (VAULT_DATABASE if is_vault(folder) else DATABASE)
    if not path.is_file():
        if any((folder / "originals").glob("??/*")):
            raise LibraryDamaged(f"{path} is missing: restore it from a backup.")
        if (folder / VAULT_DATABASE).exists():
            raise LibraryError(f"{folder} was not made to its end: delete the folder and make it again.")
        raise LibraryError(f"{folder} is not a mesophoto library: it has no {path.name}.")
    return path


def add_first_person(engine: Engine, person_id: str, name: str) -> None:
    """Add the person who makes a library."""
    with engine.connect().execution_options(writes=True) as connection, connection.begin():
        connection.execute(
            insert(PractitionerRow),
            {
                "id": person_id,
                "name": name,
                "created_at": datetime.now(UTC),
                "role": "practitioner",
                "pin": None,
                "left_at": None,
            },
        )


def who_opens(found: tuple[Practitioner, ...], vault: Vault | None) -> Practitioner:
    """Give the person in whose name a library is opened.

    Raises
    ------
    WrongPassphrase
        If their access has ended.
    """
    here = [person for person in found if person.left_at is None]
    slot = None if vault is None else vault.opened_by
    if slot is None or slot.kind == "recovery":
        return next((person for person in here if person.role == "practitioner"), found[0])
    person = next((person for person in here if person.id == slot.practitioner_id), None)
    if person is None:
        raise WrongPassphrase("The access of the person with this passphrase has ended.")
    return person
