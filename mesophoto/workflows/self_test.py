"""Tries on this computer whether an installation is whole: what it is made of, and what it can do."""

import io
import os
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import cv2
import numpy as np
import pi_heif
import rawpy
import tifffile
from PIL import Image

from mesophoto.assessment.noise import shipped_noise
from mesophoto.errors import LibraryError
from mesophoto.imaging.landmarks.networks import load_all
from mesophoto.imaging.photo import read_photo
from mesophoto.library.library import Library
from mesophoto.library.vault.secrets import Passphrase
from mesophoto.library.verify import verify_library
from mesophoto.resources import resource_path
from mesophoto.workflows.demo import DemoSummary, make_demo
from mesophoto.workflows.exporting.sheet import make_sheet
from mesophoto.workflows.exporting.sheet_options import default_options
from mesophoto.workflows.journal import Journal
from mesophoto.workflows.operations.outcome_plans import SetOutcomePlan
from mesophoto.workflows.progress import Quiet
from mesophoto.workflows.protocols import load_protocols
from mesophoto.workflows.workers import Workers

LANGUAGES = ("en", "fr", "es", "de", "it")
_FOLDERS = ("help/{}/00-guide.md", "translations/mesophoto_{}.qm", "translations/mesophoto_{}.ts")
_AREA_WITHIN, _REDNESS_WITHIN = 0.25, 0.8
"""What the phantom is measured to here: a wrong build misses by far."""
_COLOUR_WITHIN = 600
"""Of 65,535: 16 bit that went through 8 are off by 128 at most, a wrong channel by thousands."""


@dataclass(frozen=True, slots=True)
class Tried:
    """One check and how it ended.

    Attributes
    ----------
    name : str
    passed : bool
    found : str
        What was seen, or what went wrong.
    seconds : float
    """

    name: str
    passed: bool
    found: str
    seconds: float


def attempt(name: str, check: Callable[[], str]) -> Tried:
    """Run one check; whatever it raises is what went wrong, and the others are still to be tried."""
    begun = time.monotonic()
    try:
        found, passed = check(), True
    except Exception as error:
        found, passed = f"{type(error).__name__}: {error}", False
    return Tried(name, passed, found, time.monotonic() - begun)


class Installation:
    """An installation on trial; ``folder`` takes what it writes on the way."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.library = folder / "demo" / "library"
        """The phantom's, for whoever wants to look at it."""
        self._demo: DemoSummary | None = None

    def checks(self) -> Sequence[tuple[str, Callable[[], str]]]:
        """Name and check of each, in an order in which the later ones use what the earlier ones made."""
        return (
            ("resources", self._read_resources),
            ("photo formats", self._read_formats),
            ("vault", self._make_vault),
            ("worker process", self._ask_worker),
            ("phantom", self._measure_phantom),
            ("sheet", self._write_sheet),
        )

    def try_all(self) -> Iterator[Tried]:
        """Run all checks."""
        for name, check in self.checks():
            yield attempt(name, check)

    def _read_resources(self) -> str:
        load_all()
        shipped_noise()
        protocols, faults = load_protocols()
        _require(bool(protocols) and not faults, f"view protocols: {faults}")
        for language in LANGUAGES:
            for name in _FOLDERS:
                resource_path(name.format(language))
        fonts = _fonts()
        return f"models, noise, {len(protocols)} view protocols, {len(LANGUAGES)} languages, {fonts} fonts"

    def _read_formats(self) -> str:
        pixels = np.zeros((48, 64, 3), np.uint16)
        pixels[..., 0], pixels[..., 1], pixels[..., 2] = 51400, 35980, 28270
        for name, data in _encoded(pixels).items():
            read = read_photo(data, name=name).rgb
            found = read.astype(int) * (1 if read.dtype == np.uint16 else 257)
            _require(
                bool(np.abs(found - pixels).max() < _COLOUR_WITHIN), f"{name} is not read as it was written"
            )
        raw = ".".join(str(part) for part in rawpy.libraw_version)
        return f"JPEG, PNG, WebP, TIFF as written; HEIC {pi_heif.libheif_version()}, RAW {raw}"

    def _make_vault(self) -> str:
        folder, passphrase = self.folder / "vault", Passphrase("only for this test")
        with Library.create(folder, passphrase=passphrase):
            pass
        with Library.open(folder, secret=passphrase) as library:
            findings = verify_library(library, Quiet()).findings
        _require(not findings, "; ".join(one.sentence for one in findings))
        try:
            Library.open(folder, secret=Passphrase("another one")).close()
        except LibraryError:
            return "made, closed, opened again, verified; a wrong passphrase is refused"
        raise RuntimeError("a wrong passphrase opens it")

    def _ask_worker(self) -> str:
        with Workers(1) as workers:
            process, loaded = workers.submit(describe_process).result()
        _require(process != os.getpid(), "it is this very process")
        _require(not loaded, f"it loads {', '.join(loaded)}")
        return "starts, answers, and loads nothing of the window's"

    def _measure_phantom(self) -> str:
        with Workers(1) as workers:
            made = make_demo(self.folder / "making", Quiet(), workers, ["hand"], (0, 5))
        (self.folder / "making").rename(self.library.parent)
        self._demo = made
        told = []
        for spots in self._demo.spots:
            measured = spots.measured_mm2 or 0.0
            told.append(f"{measured:.0f} mm² of {spots.true_mm2:.0f}")
            _require(
                abs(measured - spots.true_mm2) <= _AREA_WITHIN * spots.true_mm2, f"spots: {', '.join(told)}"
            )
        for row in self._demo.rows:
            if row.metric == "redness":
                off = abs((row.measured if row.measured is not None else np.inf) - row.true)
                _require(off <= _REDNESS_WITHIN, f"{row.region}: {row.measured} instead of {row.true}")
        return f"two photos through their processes; painted spots: {', then '.join(told)}"

    def _write_sheet(self) -> str:
        _require(self._demo is not None, "there is nothing measured to write about")
        today = date.today()
        with Library.open(self.library) as library:
            patient = library.patients()[0]
            (series,) = library.series(patient.id)
            plan = SetOutcomePlan(
                patient_id=patient.id, view=series.view, side=series.side, indication="sun_damage"
            )
            Journal(library).do(plan)
            options = default_options(library, patient.id, "record", today)
            sheet = make_sheet(library, patient.id, options, today)
        path = self.folder / "sheet.pdf"
        path.write_bytes(sheet.pdf)
        _require(path.read_bytes().startswith(b"%PDF-"), "what was written is no PDF")
        return f"a progress sheet of {path.stat().st_size / 1000:.0f} kB"


def describe_process() -> tuple[int, list[str]]:
    """Say which process this is, and what of the window's it has loaded. Runs in a worker."""
    return os.getpid(), sorted(name for name in sys.modules if name.startswith(("PySide6", "mesophoto.app")))


def _require(holds: bool, otherwise: str) -> None:
    if not holds:
        raise RuntimeError(otherwise)


def _fonts() -> int:
    from mesophoto.reports.fonts import font  # noqa: PLC0415 - a missing font is found here, not on import

    return len([font(20, weight).getname() for weight in ("Regular", "Semibold", "Bold")])


def _encoded(pixels: "np.ndarray[tuple[int, ...], np.dtype[np.uint16]]") -> dict[str, bytes]:
    """The same pixels in each format that can be written here."""
    image, files = Image.fromarray((pixels >> 8).astype(np.uint8)), {}
    for kind, options in (("JPEG", {"quality": 98, "subsampling": 0}), ("WEBP", {"lossless": True})):
        file = io.BytesIO()
        image.save(file, kind, **options)
        files[kind] = file.getvalue()
    files["PNG of 16 bit"] = cv2.imencode(".png", pixels[..., ::-1])[1].tobytes()
    file = io.BytesIO()
    tifffile.imwrite(file, pixels, photometric="rgb")
    files["TIFF of 16 bit"] = file.getvalue()
    return files
