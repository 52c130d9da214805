"""The sheet with the recovery key."""

from datetime import date
from pathlib import Path

import pypdfium2
import pytest

from mesophoto.errors import UserError
from mesophoto.library.vault.secrets import RecoveryKey
from mesophoto.reports.recovery_key import write_recovery_key


def test_the_key_can_be_read_off_the_one_page_and_typed(tmp_path: Path) -> None:
    key = RecoveryKey(bytes(range(32)))
    path = write_recovery_key(tmp_path / "key.pdf", key.groups, date(2026, 3, 2), "clinic")
    document = pypdfium2.PdfDocument(path)
    assert len(document) == 1
    text = document[0].get_textpage().get_text_bounded()
    document.close()
    lines = [line.split() for line in text.splitlines()]
    groups = [
        word for line in lines if line and all(len(w) == 8 and w.isupper() for w in line) for word in line
    ]
    assert RecoveryKey.parse(" ".join(groups)) == key
    assert "Library clinic, made on 2 March 2026" in text
    assert "opens the library without a passphrase" in text
    assert "lock it away" in text


def test_a_place_that_cannot_be_written_to_is_told(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="could not be written"):
        write_recovery_key(tmp_path / "nowhere" / "key.pdf", ("A" * 8,) * 8, date(2026, 3, 2), "clinic")
