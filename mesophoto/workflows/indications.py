"""What an indication is judged by, as data (``resources/indications.toml``)."""

import tomllib
from functools import cache
from typing import Any

from mesophoto.library.clinical import Indication
from mesophoto.records import View
from mesophoto.resources import resource_path

_SUBJECTS = ("face", "hand")

INDICATION_NAMES: dict[Indication, str] = {
    "rejuvenation": "rejuvenation",
    "sun_damage": "sun damage",
    "scar": "a scar",
    "cellulite": "cellulite",
    "alopecia": "hair loss",
    "other": "something else",
}


def metrics_of(indication: Indication, view: View) -> tuple[tuple[str, str], ...]:
    """Give what a series of a view is judged by.

    Returns
    -------
    tuple of (metric, unit)
        The first one foremost. Empty where nothing that is measured stands for the indication: then photos
        are shown and nothing is claimed.
    """
    table = _read()[indication]
    subject = next((subject for subject in _SUBJECTS if view.startswith(f"{subject}_")), "all")
    found = table.get(view, table.get(subject, table["all"]))
    return tuple((str(metric), str(unit)) for metric, unit in found)


@cache
def _read() -> dict[str, dict[str, list[list[Any]]]]:
    return tomllib.loads(resource_path("indications.toml").read_text(encoding="utf-8"))
