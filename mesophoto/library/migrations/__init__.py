"""Alembic's migrations, numbered; each runs inside the one transaction of :mod:`..migrate`."""
