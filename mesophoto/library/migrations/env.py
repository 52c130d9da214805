"""What Alembic runs: the connection, and its transaction, come from :mod:`mesophoto.library.migrate`."""

from alembic import context

from mesophoto.library.schema import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    transactional_ddl=True,  # SQLite can; Alembic does not expect it to
    render_as_batch=True,
)
context.run_migrations()
