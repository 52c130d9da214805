"""What a data export is to hold, and what it wrote."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from mesophoto.library.release import Purpose, Seal


@dataclass(frozen=True, kw_only=True)
class DataOptions:
    """What a data export is to hold.

    Attributes
    ----------
    purpose : Purpose
    dates : "shifted" or "kept"
        Whether each patient's dates are moved by a secret number of whole weeks.
    excel, json : bool
        The same tables in these forms too; CSV is always written.
    masks : bool
        Pictures of where pigmentation, redness, wrinkles and regions are.
    photos : bool
        The photos themselves: needed to import the measurements into another library.
    spots : bool
        The ledger of spots; may have to follow them first, which takes a while.
    key_file : Path or None
        Where to write who is who; never into the folder of the data. See :mod:`.data_key`.
    """

    purpose: Purpose = "record"
    dates: Literal["shifted", "kept"] = "shifted"
    excel: bool = True
    json: bool = True
    masks: bool = False
    photos: bool = False
    spots: bool = False
    key_file: Path | None = None


@dataclass(frozen=True)
class ExportedData:
    """What a data export wrote.

    Attributes
    ----------
    files : tuple of Path
        Without the key file.
    counts : dict
        Table → number of its rows.
    seals : tuple of Seal
    """

    files: tuple[Path, ...]
    counts: dict[str, int]
    seals: tuple[Seal, ...] = field(repr=False)
