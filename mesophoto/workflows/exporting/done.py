"""What was done to the pictures of something that leaves: kept with its seal, and said when it is checked."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from mesophoto.library.entities import say_date


@dataclass(frozen=True, kw_only=True)
class PictureDone:
    """What was done to one photo, on its way into a sheet or a picture. Nothing else was.

    Attributes
    ----------
    original_sha256 : str
        Of the file as it came from the camera.
    taken_on : date
    aligned : bool
        Whether it was warped onto the baseline.
    scale : float
        Its size by that of the original; 1: each pixel kept.
    cropped : bool
    hidden : tuple of str
        Parts of the face that were covered: "eyes", "mouth".
    colour : str
        What its colours were calibrated by, as :func:`mesophoto.reports.calibration.say_calibration` says.
    """

    original_sha256: str
    taken_on: date
    aligned: bool = False
    scale: float = 1.0
    cropped: bool = False
    hidden: tuple[str, ...] = ()
    colour: str = ""


def describe_done(
    pictures: Sequence[PictureDone], comparability: str | None = None, **more: Any
) -> dict[str, Any]:
    """Make the details of a seal.

    Parameters
    ----------
    pictures : sequence of PictureDone
    comparability : str, optional
        The verdict on the pair, as :func:`mesophoto.reports.pictures.say_verdict` says.
    **more
        What else is worth keeping, fit for JSON and without names.
    """
    told = [
        {**asdict(one), "taken_on": one.taken_on.isoformat(), "hidden": list(one.hidden)} for one in pictures
    ]
    return {"pictures": told, "comparability": comparability, **more}


def say_done(details: Mapping[str, Any]) -> tuple[str, ...]:
    """Say what a seal's details tell, one sentence for each picture and one for the verdict."""
    told = [_say_picture(one) for one in details.get("pictures", ())]
    if details.get("comparability"):
        told.append(str(details["comparability"]))
    return tuple(told)


def _say_picture(one: Mapping[str, Any]) -> str:
    scale, hidden, colour = one.get("scale", 1.0), one.get("hidden", ()), one.get("colour", "")
    parts = [
        "aligned to the baseline" if one.get("aligned") else "",
        "" if scale == 1 else f"scaled to {100 * scale:.0f} %",
        "cropped" if one.get("cropped") else "",
        f"{' and '.join(hidden)} covered" if hidden else "",
    ]
    done = ", ".join(part for part in parts if part) or "as it was shot"
    day = say_date(date.fromisoformat(one["taken_on"]))
    return " ".join(part for part in (f"Photo of {day}: {done}; nothing else.", colour) if part)
