"""What a vault goes through while faults happen to it."""

from abc import abstractmethod
from pathlib import Path

from mesophoto.library.conversion import decrypt_library, encrypt_library
from mesophoto.library.library import Library
from mesophoto.library.vault.secrets import Passphrase
from mesophoto.library.vault.slots import Argon2Cost, is_vault
from mesophoto.workflows.journal import Journal
from mesophoto.workflows.operations import AddPatient
from mesophoto.workflows.progress import Quiet
from tests.faults.scenarios import (
    Acknowledge,
    Import,
    Scenario,
    import_card,
    prepare_with_photos,
    write_card,
)

PASSPHRASE = Passphrase("a passphrase of some words")
CHEAP = Argon2Cost(64, 1, 1)
"""Thousands of vaults are opened here."""


def open_either(folder: Path) -> Library:
    """Open a library in whichever form it is."""
    return Library.open(folder, secret=PASSPHRASE if is_vault(folder) else None)


def prepare_vault(root: Path) -> None:
    """Make a vault with a patient, and a card."""
    with Library.create(root / "clinic", passphrase=PASSPHRASE, cost=CHEAP) as library:
        Journal(library).do(AddPatient(number="17"))
    write_card(root / "card")


class CreateVault(Scenario):
    """A new vault."""

    name = "create a vault"
    may_be_missing = True

    def prepare(self, root: Path) -> None:
        """Nothing is there yet."""

    def act(self, root: Path, acknowledge: Acknowledge) -> None:
        """Make a vault."""
        with Library.create(root / "clinic", passphrase=PASSPHRASE, cost=CHEAP):
            acknowledge("made")

    def open(self, folder: Path) -> Library:
        """Open the vault."""
        return open_either(folder)

    def holds(self, library: Library, root: Path, acknowledged: int) -> list[str]:
        """Say whether it is a vault."""
        return [] if library.is_vault else ["partial: a library without encryption was made"]


class ImportIntoVault(Import):
    """Photos of a card, encrypted."""

    name = "import into a vault"

    def prepare(self, root: Path) -> None:
        """Make a vault with a patient, and a card."""
        prepare_vault(root)

    def act(self, root: Path, acknowledge: Acknowledge) -> None:
        """Import the card."""
        with open_either(root / "clinic") as library:
            import_card(library, root / "card", acknowledge)

    def open(self, folder: Path) -> Library:
        """Open the vault."""
        return open_either(folder)


class Conversion(Scenario):
    """A library changes its form: it has the one or the other, entirely."""

    @abstractmethod
    def becomes_vault(self) -> bool:
        """Whether it is encrypted in the end."""

    def open(self, folder: Path) -> Library:
        """Open it in its form."""
        return open_either(folder)

    def holds(self, library: Library, root: Path, acknowledged: int) -> list[str]:
        """Say what of the other form is left, and whether all photos are there."""
        found = []
        if acknowledged and library.is_vault != self.becomes_vault():
            found.append("lost: it does not have the form that was acknowledged")
        (patient,) = library.patients()
        photos = library.photos(patient.id)
        card = {path.name: path.read_bytes() for path in (root / "card").iterdir()}
        if {photo.file_name: library.read_original(photo.sha256) for photo in photos} != card:
            found.append("lost: the photos are not those of the card")
        with library.read() as connection:
            rows = connection.exec_driver_sql("SELECT stored_sha256 FROM originals").scalars()
            expected = set(rows)
        files = {path.name for path in (root / "clinic" / "originals").glob("??/*")}
        if files != expected:
            found.append(f"left over: {len(files - expected)} originals of the other form")
        if library.is_vault:
            plain = set(card.values())
            found += [
                f"left over in plain: {path.relative_to(root)}"
                for path in (root / "clinic").rglob("*")
                if path.is_file() and (path.read_bytes() in plain or path.name.startswith("library.sqlite"))
            ]
        elif (root / "clinic" / "vault.sqlite").exists() or any((root / "clinic").glob("keys/*")):
            found.append("left over: parts of a vault")
        return found


class Encrypt(Conversion):
    """A library becomes a vault."""

    name = "encrypt"

    def becomes_vault(self) -> bool:
        """It does."""
        return True

    def prepare(self, root: Path) -> None:
        """Make a library with photos."""
        prepare_with_photos(root)

    def act(self, root: Path, acknowledge: Acknowledge) -> None:
        """Encrypt it."""
        with encrypt_library(Library.open(root / "clinic"), PASSPHRASE, Quiet(), CHEAP):
            acknowledge("encrypted")


class Decrypt(Conversion):
    """A vault becomes a library without encryption."""

    name = "decrypt"

    def becomes_vault(self) -> bool:
        """It does not."""
        return False

    def prepare(self, root: Path) -> None:
        """Make a vault with photos."""
        prepare_vault(root)
        with open_either(root / "clinic") as library:
            import_card(library, root / "card", lambda _: None)

    def act(self, root: Path, acknowledge: Acknowledge) -> None:
        """Take the encryption off."""
        with decrypt_library(open_either(root / "clinic"), PASSPHRASE, Quiet()):
            acknowledge("decrypted")


VAULT = (CreateVault(), ImportIntoVault(), Encrypt(), Decrypt())
