"""The clinic's own noise, by camera and view, kept in its library."""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Connection

from mesophoto.assessment.noise import NoiseTable, shipped_noise
from mesophoto.library import queries
from mesophoto.library.entities import JournalEntry, PhotoEntry
from mesophoto.library.library import Library
from mesophoto.workflows.journal import Journal
from mesophoto.workflows.operations import ChangeSetting

SETTING = "noise_tables"
UNKNOWN_CAMERA = ""


def camera_of(photo: PhotoEntry) -> str:
    """Name of the camera as the file has it; empty where it says none."""
    return str(photo.details.get("camera") or UNKNOWN_CAMERA)


def keep_noise(library: Library, tables: Iterable[NoiseTable]) -> JournalEntry:
    """Keep the clinic's own tables instead of those kept before of the same camera and view.

    One undoable change of a setting. What was measured with another noise is then measured anew.
    """
    with library.read() as connection:
        kept = dict(_tables(connection))
    kept |= {(table.camera, table.view): table.to_json() for table in tables if table.rows}
    value = json.dumps([kept[key] for key in sorted(kept)]) if kept else None
    return Journal(library).do(ChangeSetting(SETTING, value))


def forget_noise(library: Library) -> JournalEntry:
    """Go back to the noise that ships. Undoable."""
    return Journal(library).do(ChangeSetting(SETTING, None))


def clinic_tables(connection: Connection) -> tuple[NoiseTable, ...]:
    """All of the clinic's own tables, as they were learnt."""
    return tuple(NoiseTable.from_json(text) for text in _tables(connection).values())


class ClinicNoise:
    """What the library knows of the clinic's own noise, read once."""

    def __init__(self, connection: Connection) -> None:
        self._tables = _tables(connection)
        self._merged: dict[tuple[str, str], NoiseTable] = {}

    def table(self, first: PhotoEntry, second: PhotoEntry) -> NoiseTable | None:
        """Noise of two photos of one view; the shipped rows where the clinic has too few pairs.

        None, for what ships, where the photos are of two cameras or the clinic has no table of theirs.
        """
        key = (camera_of(first), first.view)
        if key not in self._tables or camera_of(second) != key[0]:
            return None
        if key not in self._merged:
            self._merged[key] = NoiseTable.from_json(self._tables[key]).over(shipped_noise())
        return self._merged[key]


def _tables(connection: Connection) -> Mapping[tuple[str, str], str]:
    """(camera, view) → table as JSON."""
    value = queries.setting(connection, SETTING)
    found: dict[tuple[str, str], str] = {}
    for text in json.loads(value) if value else []:
        document: Mapping[str, Any] = json.loads(text)
        found[str(document["camera"]), str(document["view"])] = text
    return found
