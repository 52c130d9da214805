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

DATABASE, VAULT_DATABASE = "library.sqlite", "vault.sqlite"
"""Name of the database in a library's folder: without and with encryption."""

BUSY_SECONDS = 10.0
"""How long a write waits for another program to end its own."""

_SENTENCES = (
    ("disk is full", "The disk with {path} is full: free some space and try again. Nothing was lost."),
    ("locked", "{path} is in use by another program: close it there and try again."),
    ("readonly", "{path} may not be written to: check its permissions, or whether the disk is read-only."),
    ("unable to open", "{path} cannot be opened: check that the disk is connected and may be read."),
    ("not a database", "{path} is not a mesophoto library, or it is damaged: restore it from a backup."),
    ("malformed", "{path} is damaged: restore it from a backup."),
    ("disk i/o error", "{path} cannot be read or written: check that the disk is connected."),
)


def connect(path: Path, key: bytes | None = None) -> Any:
    """Open one connection of the driver, without its own idea of transactions.

    With a ``key`` of 32 bytes the file is encrypted by SQLCipher. What SQLite puts aside while it works stays
    in memory, so that nothing of a patient lands in a folder of temporary files.
    """
    connection = dbapi2.connect(
        str(path), isolation_level=None, check_same_thread=False, timeout=BUSY_SECONDS
    )
    if key is not None:
        connection.execute("PRAGMA cipher_log_level=NONE")  # what is wrong is raised, not printed
        connection.execute(key_pragma(key))
    connection.execute("PRAGMA temp_store=MEMORY")
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("PRAGMA foreign_keys=ON")
    return connection


def key_pragma(key: bytes) -> str:
    """Give what tells a connection its key: raw, without a derivation, since it is random already."""
    return f"PRAGMA key = \"x'{key.hex()}'\""


def open_engine(path: Path, key: bytes | None = None) -> Engine:
    """Make the engine of a library's database, an encrypted one with its key.

    The driver is sqlcipher3 for plain libraries too, so that an encrypted one differs by its key alone.
    SQLAlchemy's begin is made a real one: IMMEDIATE for writing, so that a transaction that will write holds
    the lock from its start, plain for reading, so that readers see one state and wait for nobody.
    """
    engine = create_engine(
        "sqlite://",
        module=dbapi2,
        creator=lambda: connect(path, key),
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
