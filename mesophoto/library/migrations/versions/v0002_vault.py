"""Persons with roles and PINs, originals by the hash of what is stored, certificates, imports under way."""

from datetime import UTC, datetime
from uuid import uuid4

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Add tables and columns; what is there already is as if it had always had them."""
    library = op.create_table(
        "library",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.bulk_insert(library, [{"id": str(uuid4()), "created_at": datetime.now(UTC).replace(tzinfo=None)}])
    with op.batch_alter_table("practitioners") as practitioners:
        practitioners.add_column(
            sa.Column("role", sa.String(), nullable=False, server_default="practitioner")
        )
        practitioners.add_column(sa.Column("pin", sa.String(), nullable=True))
        practitioners.add_column(sa.Column("left_at", sa.DateTime(), nullable=True))
    with op.batch_alter_table("practitioners") as practitioners:
        practitioners.alter_column("role", server_default=None)
    with op.batch_alter_table("originals") as originals:
        originals.add_column(sa.Column("stored_sha256", sa.String(length=64), nullable=True))
        originals.add_column(sa.Column("key_owner", sa.String(length=36), nullable=True))
        originals.add_column(sa.Column("wrapped_key", sa.LargeBinary(), nullable=True))
    op.execute("UPDATE originals SET stored_sha256 = sha256")
    with op.batch_alter_table("originals") as originals:
        originals.alter_column("stored_sha256", existing_type=sa.String(length=64), nullable=False)
    op.create_index(op.f("ix_originals_stored_sha256"), "originals", ["stored_sha256"])
    op.create_index(op.f("ix_originals_key_owner"), "originals", ["key_owner"])
    op.add_column("audit", sa.Column("details", sa.JSON(), nullable=True))
    op.create_table(
        "erasures",
        sa.Column("patient_id", sa.String(length=36), nullable=False),
        sa.Column("practitioner_id", sa.String(length=36), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("work", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["practitioner_id"], ["practitioners.id"]),
        sa.PrimaryKeyConstraint("patient_id"),
    )
    op.create_table(
        "imports",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("practitioner_id", sa.String(length=36), nullable=False),
        sa.Column("started_at", sa.DateTime(), nullable=False),
        sa.Column("operations", sa.JSON(), nullable=False),
        sa.Column("patient_ids", sa.JSON(), nullable=False),
        sa.Column("plan", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["practitioner_id"], ["practitioners.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
