"""Bringing a library's database to this version's schema: all of it, or nothing."""

import io
from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, text

from mesophoto.errors import LibraryError
from mesophoto.library.database import APPLICATION_ID, LibraryDamaged
from mesophoto.library.schema import SCHEMA_VERSION

MIGRATIONS = Path(__file__).parent / "migrations"


def schema_version(connection: Connection) -> int:
    """Return the number of the last migration, 0 for an empty database."""
    if not inspect(connection).has_table("alembic_version"):
        return 0
    found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one_or_none()
    return 0 if found is None else int(found)


def migrate(engine: Engine, path: Path, target: int = SCHEMA_VERSION) -> None:
    """Run the migrations that a database lacks, in one transaction.

    Raises
    ------
    LibraryError
        If a newer mesophoto made it, or it is another program's database.
    """
    if known_version(engine, path) < target:
        _upgrade(engine, target)


def known_version(engine: Engine, path: Path) -> int:
    """Return a library's version.

    Raises
    ------
    LibraryError
        If a newer mesophoto made it, or it is another program's database.
    """
    with engine.connect() as connection:
        try:
            version = schema_version(connection)
        except ValueError as error:
            raise LibraryDamaged(f"{path} is damaged: restore it from a backup.") from error
        mark = connection.execute(text("PRAGMA application_id")).scalar_one()
        tables = inspect(connection).get_table_names()
    if version > SCHEMA_VERSION:
        raise LibraryError(
            f"{path.parent} was written by a newer mesophoto (its form is {version}, this program knows "
            f"{SCHEMA_VERSION}): update mesophoto to open it."
        )
    if tables and mark != APPLICATION_ID:
        raise LibraryError(f"{path} is a database of another program, not a mesophoto library.")
    return version


def _upgrade(engine: Engine, target: int) -> None:
    from alembic import command  # noqa: PLC0415 - slow to import, and seldom needed
    from alembic.config import Config  # noqa: PLC0415

    config = Config(stdout=io.StringIO())
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    with engine.connect() as connection:
        # Inside a transaction the pragma does nothing; with foreign keys on, making a parent table anew
        # would cascade its children away.
        driver = connection.connection.driver_connection
        assert driver is not None
        driver.execute("PRAGMA foreign_keys=OFF")
        try:
            with connection.execution_options(writes=True).begin():
                config.attributes["connection"] = connection
                command.upgrade(config, f"{target:04d}")
                broken = connection.execute(text("PRAGMA foreign_key_check")).all()
                if broken:
                    raise RuntimeError(f"the migration to {target} broke foreign keys: {broken[:5]}")
        finally:
            driver.execute("PRAGMA foreign_keys=ON")
