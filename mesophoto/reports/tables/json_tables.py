"""Tables as one JSON file with the same names."""

import json
from collections.abc import Iterable, Iterator, Mapping

from mesophoto import __version__
from mesophoto.reports.tables.definitions import SCHEMA, Row, Table


def json_chunks(rows_of: Mapping[Table, Iterable[Row]]) -> Iterator[bytes]:
    """Write ``{"schema": …, "version": …, "tables": {name: [row, …]}}`` row by row."""
    yield json.dumps({"schema": SCHEMA, "version": __version__})[:-1].encode() + b', "tables": {'
    for number, (table, rows) in enumerate(rows_of.items()):
        yield (",\n" if number else "\n").encode() + json.dumps(table.name).encode() + b": ["
        for place, row in enumerate(rows):
            yield (",\n" if place else "\n").encode() + json.dumps(row, ensure_ascii=False).encode()
        yield b"]"
    yield b"\n}}\n"
