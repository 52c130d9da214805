"""The table of a batch: one row for each photo and region, as CSV."""

import csv
import io
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from mesophoto.errors import UserError
from mesophoto.library.files import disk_sentence, sync_file, sync_folder
from mesophoto.metrics.registry import METRICS
from mesophoto.records import LENGTH_POWERS
from mesophoto.workflows.batch.one_photo import Found

_PHOTO = ("photo", "sha256", "algorithm", "captured_at", "width_px", "height_px", "shows")
_SCALE = ("px_per_mm", "px_per_mm_sd_relative", "scale_source", "colour")
_UNIT_NAMES = {"a*": "a_star", "L*": "l_star", "mm/cm2": "mm_per_cm2"}
"""As R and Python take them for names of columns; the others are fit as they are."""

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def columns() -> tuple[str, ...]:
    """Names of the table's columns: of the photo, the region, and of every metric in each of its units.

    ``<metric>_<unit>`` is the value, the same with ``_sd`` its standard deviation between repeat shots, with
    ``_scale_sd`` that of the scale, with ``_reason`` why there is no value.
    """
    return (*_PHOTO, *_SCALE, "region", "reason", *(name for pair in _measured() for name in _names(*pair)))


def write_table(path: Path, found: Iterable[Found]) -> int:
    """Write the table, whole or not at all; return the number of its rows.

    Raises
    ------
    UserError
        If it cannot be written; then the one before is still there.
    """
    text, rows = io.StringIO(newline=""), 0
    writer = csv.DictWriter(text, columns(), lineterminator="\n")
    writer.writeheader()
    for one in sorted(found, key=lambda one: one.photo):
        for row in _rows(one):
            writer.writerow(row)
            rows += 1
    part = path.with_name(f"{path.name}.part")
    try:
        # A name that is no text on this system is told by its codes.
        part.write_bytes(text.getvalue().encode("utf-8", "backslashreplace"))
        sync_file(part)
        part.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        raise UserError(disk_sentence(error, path)) from error
    return rows


def _rows(found: Found) -> Iterator[dict[str, Any]]:
    head = {
        **(found.details or {}),
        # A spreadsheet would take a name that begins so for a formula.
        "photo": f"./{found.photo}" if found.photo.startswith(_FORMULA_STARTS) else found.photo,
        "sha256": found.sha256,
        "algorithm": found.algorithm,
        "reason": found.reason,
    }
    by_region: dict[str, dict[str, Any]] = {}
    for one in found.measurements:
        row = by_region.setdefault(one["region"], {**head, "region": one["region"]})
        for name, of in _names(one["metric"], one["unit"]).items():
            row[name] = one[of]
    yield from by_region.values() or (head,)


def _measured() -> Iterator[tuple[str, str]]:
    return ((metric.name, unit) for metric in METRICS.values() for unit in metric.units)


def _names(metric: str, unit: str) -> dict[str, str]:
    """Name of a column → what of a measurement stands in it."""
    name = f"{metric}_{_UNIT_NAMES.get(unit, unit)}"
    names = {name: "value", f"{name}_sd": "sd", f"{name}_scale_sd": "scale_sd", f"{name}_reason": "reason"}
    if unit not in LENGTH_POWERS:
        del names[f"{name}_scale_sd"]
    return names
