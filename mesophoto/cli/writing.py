"""Pictures that the commands write."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from mesophoto.errors import UserError
from mesophoto.reports.pictures import lay_over, say_verdict, show_trust, side_by_side, write_below

if TYPE_CHECKING:
    from mesophoto.assessment.comparing import Comparison
    from mesophoto.assessment.measuring import Assessment
    from mesophoto.records import Photo


def write_measured(
    folder: Path, name: str, photo: "Photo", assessment: "Assessment", verdict: str = ""
) -> None:
    """Write the overlay of each mask as PNG; ``verdict`` is that on the pair which it is one photo of."""
    _make_folder(folder)
    for kind in assessment.masks:
        picture = lay_over(photo.rgb, {kind: assessment.masks[kind]}, assessment.outlines)
        if verdict:
            picture = write_below(picture, verdict)
        _save(picture.save, folder / f"{name}_{kind}.png")


def write_compared(folder: Path, photos: "tuple[Photo, Photo]", pair: "Comparison") -> None:
    """Write the overlays of both photos, the aligned pair side by side, the trust map, and a sheet.

    Each carries the verdict on the pair.
    """
    _make_folder(folder)
    verdict = say_verdict(pair.comparability)
    for photo, assessment, name in zip(photos, (pair.before, pair.after), ("before", "after"), strict=True):
        write_measured(folder, name, photo, assessment, verdict)
    if pair.registration.ok:
        aligned = side_by_side(
            photos[0].rgb,
            pair.registration.warp(photos[1]),
            ("Before", "After, aligned"),
            verdict,
        )
        _save(aligned.save, folder / "aligned.png")
        trust = write_below(show_trust(photos[0].rgb, pair.registration.trust), verdict)
        _save(trust.save, folder / "trust.png")
    from mesophoto.workflows.exporting.pair_sheet import sheet_of_two  # noqa: PLC0415 - slow to load

    sheet = sheet_of_two(*photos, pair, date.today())
    _save(lambda path: path.write_bytes(sheet), folder / "sheet.pdf")


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(
            f"{folder} cannot be written to ({error.strerror}); choose another folder."
        ) from error


def _save(save: Callable[[Path], object], path: Path) -> None:
    try:
        save(path)
    except OSError as error:
        raise UserError(f"{path} cannot be written ({error.strerror}); choose another folder.") from error
