"""The connection to SQLite: one driver, real transactions, sentences for what can go wrong."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, QueuePool, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from mesophoto.errors import LibraryError

APPLICATION_ID = 0x4D50484F
"""Marks the file as a mesophoto library ("MPHO")."""

BUSY_SECONDS = 10.0
"""How long a write waits for another program to end its own."""

_SENTENCES = (
    ("disk is full", "The disk with {path} is full: free some space and try again. Nothing was lost."),
    ("locked", "{path} is in use by another program: close it there and try again."),
    ("readonly", "{path} may not be written to: check its permissions, or whether the disk is read-only."),
    # SQLite tells a full disk as such only where it writes pages; elsewhere it is one of these two.
    ("unable to open", "{path} cannot be opened: check that its disk is connected, readable and not full."),
    ("not a database", "{path} is not a mesophoto library, or it is damaged: restore it from a backup."),
    ("malformed", "{path} is damaged: restore it from a backup."),
    ("disk i/o error", "{path} cannot be read or written: check that its disk is connected and not full."),
)


def connect(path: Path) -> Any:
    """Open one connection of the driver, without its own idea of transactions."""
    connection = dbapi2.connect(
        str(path), isolation_level=None, check_same_thread=False, timeout=BUSY_SECONDS
    )
    try:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=FULL")
        connection.execute("PRAGMA foreign_keys=ON")
    except BaseException:
        connection.close()  # an error's traceback would keep the files open
        raise
    return connection


def open_engine(path: Path) -> Engine:
    """Make the engine of a library's database.

    The driver is sqlcipher3 for plain libraries too, so that an encrypted one differs by its key alone.
    SQLAlchemy's begin is made a real one: IMMEDIATE for writing, so that a transaction that will write holds
    the lock from its start, plain for reading, so that readers see one state and wait for nobody.
    """
    engine = create_engine(
        "sqlite://",
        module=dbapi2,
        creator=lambda: connect(path),
        poolclass=QueuePool,
        pool_size=4,
        max_overflow=28,
    )

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        writes = connection.get_execution_options().get("writes", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine


@contextmanager
def sentences(path: Path) -> Iterator[None]:
    """Turn what the disk or another program does to the database into a sentence; bugs pass through."""
    try:
        yield
    except (DBAPIError, dbapi2.Error) as error:
        cause = error.orig if isinstance(error, DBAPIError) else error
        text = str(cause).lower()
        for part, sentence in _SENTENCES:
            if part in text and isinstance(cause, dbapi2.DatabaseError):
                raise LibraryError(sentence.format(path=path)) from error
        raise
