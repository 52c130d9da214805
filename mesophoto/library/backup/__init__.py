"""Backups: many states of a library in one folder, which share the originals.

========================== ============================================================================
repository.json            whose backups these are
erased.json                patients erased for good, by their random keys
vaults/<id>/               key slots and patients' keys: once, so that a key destroyed is destroyed in all
originals/xx/<sha256>      shared by all snapshots
snapshots/<UTC stamp>/     a copy of the database, and a manifest of what belongs to it
incoming/                  what is just being made; what a crash leaves there, the next backup removes
========================== ============================================================================
"""
