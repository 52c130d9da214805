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

CACHE_KIB = 32 * 1024
"""Pages kept by a connection: all that a search reads in a library of ten thousand patients. A page that is
encrypted is deciphered each time it is read."""

BUSY_SECONDS = 10.0
"""How long a write waits for another program to end its own."""

_SENTENCES = (
    ("disk is full", "The disk with {path} is full: free some space and try again. Nothing was lost."),
    ("locked", "{path} is in use by another program: close it there and try again."),
    ("readonly", "{path} may not be written to: check its permissions, or whether the disk is read-only."),
    # SQLite tells a full disk as such only where it writes pages; elsewhere it is one of these two.
    ("unable to open", "{path} cannot be opened: check that its disk is connected, readable and not full."),
    ("disk i/o error", "{path} cannot be read or written: check that its disk is connected and not full."),
)

_DAMAGE = (
    ("not a database", "{path} is not a mesophoto library, or it is damaged: restore it from a backup."),
    ("malformed", "{path} is damaged: restore it from a backup."),
    ("could not decode", "{path} is damaged: restore it from a backup."),
)


class LibraryDamaged(LibraryError):  # noqa: N818 - a state of the library, as in its sentence
    """The database was damaged on the disk; what can still be read can be opened read-only."""


def connect(path: Path, key: bytes | None = None, *, read_only: bool = False) -> Any:
    """Open one connection of the driver, without its own idea of transactions.

    With a ``key`` of 32 bytes the file is encrypted by SQLCipher. What SQLite puts aside while it works stays
    in memory, so that nothing of a patient lands in a folder of temporary files. A read-only connection
    changes no file, not even by tidying up when it is closed.
    """
    if read_only:
        return _connect_read_only(path, key)
    connection = _connect(str(path), key)
    try:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=FULL")
        connection.execute("PRAGMA foreign_keys=ON")
        # The library moves the log into the database itself, keeping count of the pages (pages.py).
        connection.execute("PRAGMA wal_autocheckpoint=0")
    except BaseException:
        connection.close()  # an error's traceback would keep the files open
        raise
    return connection


def _connect(address: str, key: bytes | None, *, uri: bool = False) -> Any:
    connection = dbapi2.connect(
        address, uri=uri, isolation_level=None, check_same_thread=False, timeout=BUSY_SECONDS
    )
    if key is not None:
        connection.execute("PRAGMA cipher_log_level=NONE")  # what is wrong is raised, not printed
        connection.execute(key_pragma(key))
    connection.execute("PRAGMA temp_store=MEMORY")
    connection.execute(f"PRAGMA cache_size=-{CACHE_KIB}")
    return connection


def _connect_read_only(path: Path, key: bytes | None) -> Any:
    address = path.resolve().as_uri() + "?mode=ro"
    connection = _connect(address, key, uri=True)
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except dbapi2.OperationalError:
        # On a disk that is read-only SQLite cannot make the index of a log; without a log none is needed.
        connection.close()
        log = path.with_name(path.name + "-wal")
        if log.exists() and log.stat().st_size:
            raise
        connection = _connect(address + "&immutable=1", key, uri=True)
    except dbapi2.DatabaseError:
        pass  # damaged: what of it can be read is seen when it is asked for
    connection.execute("PRAGMA query_only=ON")
    return connection


def key_pragma(key: bytes) -> str:
    """Give what tells a connection its key: raw, without a derivation, since it is random already."""
    return f"PRAGMA key = \"x'{key.hex()}'\""


def open_engine(path: Path, key: bytes | None = None, *, read_only: bool = False) -> Engine:
    """Make the engine of a library's database, an encrypted one with its key.

    The driver is sqlcipher3 for plain libraries too, so that an encrypted one differs by its key alone.
    SQLAlchemy's begin is made a real one: IMMEDIATE for writing, so that a transaction that will write holds
    the lock from its start, plain for reading, so that readers see one state and wait for nobody.
    """
    engine = create_engine(
        "sqlite://",
        module=dbapi2,
        creator=lambda: connect(path, key, read_only=read_only),
        poolclass=QueuePool,
        pool_size=4,
        max_overflow=28,
        pool_use_lifo=True,  # the connection used last has the pages at hand
    )

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        writes = connection.get_execution_options().get("writes", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine


def check_database(connection: Any) -> tuple[str, ...]:
    """Let SQLite look whether a database is whole: its structure, its references, and its seals if encrypted.

    Parameters
    ----------
    connection : connection of the driver

    Returns
    -------
    tuple of str
        What is wrong, for a technician; empty if nothing is.
    """
    try:
        found = [str(row[0]) for row in connection.execute("PRAGMA quick_check(20)").fetchall()]
        broken = [f"SQLite: {line}" for line in found if line != "ok"]
        for table, row_id, parent, _ in connection.execute("PRAGMA foreign_key_check").fetchmany(20):
            broken.append(f"row {row_id} of {table} refers to a row of {parent} that is missing")
        if connection.execute("PRAGMA cipher_status").fetchone() == ("1",):
            sealed = connection.execute("PRAGMA cipher_integrity_check").fetchmany(20)
            broken += [f"SQLCipher: {line}" for (line,) in sealed]
    except dbapi2.DatabaseError as error:
        if not any(part in str(error).lower() for part, _ in _DAMAGE):
            raise
        broken = [f"SQLite: {error}"]
    return tuple(broken)


@contextmanager
def sentences(path: Path) -> Iterator[None]:
    """Turn what the disk or another program does to the database into a sentence; bugs pass through."""
    try:
        yield
    except (DBAPIError, dbapi2.Error) as error:
        cause = error.orig if isinstance(error, DBAPIError) else error
        text = str(cause).lower()
        for kind, known in ((LibraryError, _SENTENCES), (LibraryDamaged, _DAMAGE)):
            for part, sentence in known:
                if part in text and isinstance(cause, dbapi2.DatabaseError):
                    raise kind(sentence.format(path=path)) from error
        raise
