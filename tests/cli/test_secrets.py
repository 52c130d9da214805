"""What opens a vault, from the command line."""

import io
from pathlib import Path

import pytest

from mesophoto.cli import secrets
from mesophoto.errors import LibraryLocked
from mesophoto.library.library import Library
from mesophoto.library.vault.secrets import Passphrase, RecoveryKey
from mesophoto.library.vault.slots import Argon2Cost


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    passphrase, cost = Passphrase("seven grey herons"), Argon2Cost(64, 1, 1)
    Library.create(tmp_path / "clinic", "Dr Heron", passphrase, cost).close()
    return tmp_path / "clinic"


def test_a_plain_library_asks_for_nothing(tmp_path: Path) -> None:
    assert secrets.ask_secret(tmp_path) is None


def test_the_environment_goes_first(vault: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(secrets.PASSPHRASE_VARIABLE, "seven grey herons")
    Library.open(vault, secret=secrets.ask_secret(vault)).close()
    key = RecoveryKey(bytes(32))
    monkeypatch.setenv(secrets.PASSPHRASE_VARIABLE, " ".join(key.groups))
    assert secrets.ask_secret(vault) == key


def test_it_is_typed_without_being_shown(vault: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(secrets.PASSPHRASE_VARIABLE, raising=False)
    monkeypatch.setattr("sys.stdin", Terminal())
    monkeypatch.setattr(secrets, "getpass", lambda prompt: f"typed for {prompt}")
    assert secrets.ask_secret(vault) == Passphrase(f"typed for Passphrase of {vault}: ")


def test_without_anybody_to_type_it_is_told_what_to_set(vault: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(secrets.PASSPHRASE_VARIABLE, raising=False)
    monkeypatch.setattr("sys.stdin", io.StringIO())
    with pytest.raises(LibraryLocked, match="set MESOPHOTO_PASSPHRASE"):
        secrets.ask_secret(vault)
