"""Opening what was damaged on the disk: telling it from other trouble, and reading what can still be read."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.exc import DatabaseError

from mesophoto.errors import LibraryError
from mesophoto.library import queries
from mesophoto.library.database import LibraryDamaged
from mesophoto.library.entities import Practitioner
from mesophoto.library.known_backups import name_backup
from mesophoto.library.migrate import known_version
from mesophoto.library.pages import check_pages
from mesophoto.library.schema import SCHEMA_VERSION
from mesophoto.library.writer import LibraryInUse

UNKNOWN = Practitioner("", "Unknown")
"""In a library so damaged that it does not tell who uses it."""


def is_damaged(database: Path) -> bool:
    """Whether a database is known not to be as it was written."""
    try:
        return bool(check_pages(database).broken)
    except OSError:
        return False


@contextmanager
def telling_damage(folder: Path, database: Path) -> Iterator[None]:
    """Make a sentence that names the newest good backup of whatever goes wrong because of damage.

    A bit that turned makes a database look like another program's, a newer one, or one of no form at all;
    so whatever the trouble is, its pages are looked at. What is no damage passes through.
    """
    try:
        yield
    except LibraryInUse:
        raise
    except LibraryDamaged as error:
        raise name_backup(error, folder) from error
    except Exception as error:
        if not is_damaged(database):
            raise
        said = f"{error} Or else {database}" if isinstance(error, LibraryError) else str(database)
        damage = LibraryDamaged(f"{said} is damaged, since it is not as it was written: restore a backup.")
        raise name_backup(damage, folder) from error


def refuse_older(engine: Engine, path: Path) -> None:
    """Refuse to read what only a migration would make readable, unless it is damage that makes it look so.

    Raises
    ------
    LibraryError
        If another mesophoto made it, newer or older, or it is another program's database.
    LibraryDamaged
        If nothing of it can be read.
    """
    try:
        if known_version(engine, path) < SCHEMA_VERSION:
            raise LibraryError(
                f"{path.parent} was written by an older mesophoto: open it for writing once, "
                "which brings it up to date."
            )
    except (LibraryError, DatabaseError):
        if not is_damaged(path):
            raise
        with engine.connect() as connection:
            connection.exec_driver_sql("SELECT count(*) FROM sqlite_master")


def practitioners_if_readable(engine: Engine) -> tuple[Practitioner, ...]:
    """Who uses a library; nobody if just that part of it is damaged."""
    try:
        with engine.connect() as connection:
            return queries.practitioners(connection)
    except (DatabaseError, ValueError, TypeError):
        return ()
