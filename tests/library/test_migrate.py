"""Migrations: every released schema opens, and each migration is atomic."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from mesophoto.library import migrate as migrating
from mesophoto.library.database import open_engine
from mesophoto.library.library import DATABASE, Library
from mesophoto.library.migrate import migrate, schema_version
from mesophoto.library.schema import SCHEMA_VERSION, Base

FIXTURES = Path(__file__).parent / "schemas"


def test_the_newest_migration_is_the_programs_schema(tmp_path: Path) -> None:
    folder = Path(migrating.__file__).parent / "migrations"
    assert ScriptDirectory(str(folder)).get_current_head() == f"{SCHEMA_VERSION:04d}"
    engine = open_engine(tmp_path / DATABASE)
    migrate(engine, tmp_path / DATABASE)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": False})
        assert compare_metadata(context, Base.metadata) == []
    engine.dispose()


@pytest.mark.parametrize("version", range(1, SCHEMA_VERSION + 1))
def test_every_released_schema_opens_with_all_it_holds(tmp_path: Path, version: int) -> None:
    shutil.copytree(FIXTURES / f"version{version}", tmp_path / "clinic")
    with Library.open(tmp_path / "clinic") as library:
        (patient,) = library.patients("weber")
        assert [str(session.date) for session in library.sessions(patient.id)] == ["2026-01-12", "2026-03-02"]
        (series,) = library.series(patient.id)
        assert series.baseline is not None
        assert library.originals.read(series.baseline.sha256)
        assert [region.name for region in library.regions(series.baseline.id)] == ["scar"]
        assert len(library.not_counted(series.baseline.id)) == 1
        (assessment,) = library.assessments(patient.id)
        values = {(found.metric, found.unit): found.value for found in assessment.measurements}
        assert values["pigmentation_area", "mm2"] == pytest.approx(12.5)
        assert assessment.changes[0].interval == (-2.6, -0.4)
        assert assessment.comparability is not None
        assert assessment.comparability.checks[0].name == "yaw"
        assert assessment.comparability.why_withheld("redness", "forehead") == "a colour cast"
        assert len(library.spots(assessment.id)) == 1
        assert library.setting("marker_mm") == 20
        assert library.undo_candidate() is not None
        assert len(library.treatments(patient.id)) == (1 if version >= 3 else 0)
        assert len(library.consents(patient.id)) == (1 if version >= 3 else 0)
        assert [len(one.outlines) for one in library.side_effects(patient.id)] == [1] * (version >= 3)


def test_a_migration_that_fails_leaves_the_library_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(FIXTURES / "version1", tmp_path / "clinic")
    path = tmp_path / "clinic" / DATABASE
    versions = tmp_path / "migrations" / "versions"
    shutil.copytree(Path(migrating.__file__).parent / "migrations", versions.parent)
    (versions / "v9999_fails.py").write_text(
        "from alembic import op\n"
        f"revision, down_revision = '9999', '{SCHEMA_VERSION:04d}'\n"
        "def upgrade():\n"
        "    op.execute('CREATE TABLE half (x)')\n"
        "    with op.batch_alter_table('patients', recreate='always') as patients:\n"
        "        patients.drop_column('note')\n"
        "    op.execute('DELETE FROM sessions')\n"
        "    raise RuntimeError('a bug')\n"
    )
    monkeypatch.setattr(migrating, "MIGRATIONS", versions.parent)
    before = dump(path)
    engine = open_engine(path)
    with pytest.raises(RuntimeError, match="a bug"):
        migrate(engine, path, target=9999)
    engine.dispose()
    assert dump(path) == before


def test_recreating_a_parent_table_keeps_its_children(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(FIXTURES / "version1", tmp_path / "clinic")
    path = tmp_path / "clinic" / DATABASE
    versions = tmp_path / "migrations" / "versions"
    shutil.copytree(Path(migrating.__file__).parent / "migrations", versions.parent)
    (versions / "v9999_recreates.py").write_text(
        "import sqlalchemy as sa\n"
        "from alembic import op\n"
        f"revision, down_revision = '9999', '{SCHEMA_VERSION:04d}'\n"
        "def upgrade():\n"
        "    with op.batch_alter_table('patients', recreate='always') as patients:\n"
        "        patients.add_column(sa.Column('phone', sa.String()))\n"
    )
    monkeypatch.setattr(migrating, "MIGRATIONS", versions.parent)
    engine = open_engine(path)
    migrate(engine, path, target=9999)
    with engine.connect() as connection:
        assert schema_version(connection) == 9999
        assert connection.execute(sa.text("SELECT count(*) FROM sessions")).scalar_one() == 2
        assert connection.execute(sa.text("SELECT count(*) FROM patients")).scalar_one() == 1
        assert connection.execute(sa.text("PRAGMA foreign_keys")).scalar_one() == 1
    engine.dispose()


def dump(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return list(connection.iterdump())
