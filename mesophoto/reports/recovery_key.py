"""The sheet with a library's recovery key, to be printed and locked away."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from mesophoto.errors import UserError
from mesophoto.reports.document import Block, Document, Heading, Paragraph, write_pdf

_IN_A_LINE = 4


def write_recovery_key(path: str | Path, groups: Sequence[str], made_on: date, library: str) -> Path:
    """Write the sheet as a PDF of one page.

    Parameters
    ----------
    path : path
        Of the PDF to be written.
    groups : sequence of str
        The key, as :attr:`mesophoto.library.vault.secrets.RecoveryKey.groups` has it.
    made_on : date
    library : str
        Name of the library's folder, so that sheets are told apart.

    Raises
    ------
    UserError
        If the file cannot be written.
    """
    path = Path(path)
    lines = [groups[start : start + _IN_A_LINE] for start in range(0, len(groups), _IN_A_LINE)]
    day = f"{made_on.day} {made_on:%B %Y}"
    blocks: list[Block] = [
        Paragraph(
            "This key opens the library without a passphrase. Whoever has this sheet and the computer, or a "
            "backup, can see every photo."
        ),
        Heading("The key"),
        *(Heading("     ".join(line)) for line in lines),
        Paragraph(
            "Only these characters occur: digits, and letters without I, L, O and U. Capitals, spaces and "
            "dashes do not matter. The last character of each group checks it: if one is mistyped, mesophoto "
            "says in which group."
        ),
        Heading("Where to keep it"),
        Paragraph(
            "Print this page, put it into a sealed envelope and lock it away, apart from the computer and "
            "from the backups: in a safe, or with a notary. Then delete the file. Do not photograph it, and "
            "do not send it by e-mail."
        ),
        Heading("When to use it"),
        Paragraph(
            "When a passphrase was forgotten: open the library, type the key in place of the passphrase, and "
            "set a new passphrase. Without a passphrase and without this key nobody can open the library, "
            "not even those who made mesophoto."
        ),
        Heading("When to make a new one"),
        Paragraph(
            "When somebody may have seen this sheet, or it is lost. The key on this sheet then no longer "
            "opens the library; it still opens backups that were made before."
        ),
    ]
    sheet = Document("Recovery key", f"Library {library}, made on {day}", blocks, "mesophoto recovery key")
    try:
        write_pdf(sheet, path)
    except OSError as error:
        raise UserError(f"The sheet could not be written to {path}: {error.strerror}.") from error
    return path
