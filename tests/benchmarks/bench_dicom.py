"""DICOM files of real photographs: whether every pixel comes back, and what other programs say of them.

Run as ``python tests/benchmarks/bench_dicom.py [photos]``. Exits with 1 if a pixel differs, or a
validator finds an error.
"""

import hashlib
import shutil
import subprocess
import sys
import time
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
import pydicom
import tifffile
from clinic import add_patients, import_files
from numpy.typing import NDArray
from photographs import photos_folder
from PIL import Image

from mesophoto.imaging.photo import read_photo
from mesophoto.library.library import Library
from mesophoto.workflows.exporting.dicom import DicomOptions, export_dicom
from mesophoto.workflows.progress import Quiet

PHOTOS, DEEP = 40, 4
SOURCES = ("faces_london", "faces_canada", "hands_hb", "hands_11k")


def choose(count: int, folder: Path) -> list[Path]:
    """Real photographs, as many of each source as there are, and some of them with 16 bit."""
    by_source = [sorted(photos_folder(name).glob("*.jp*g")) for name in SOURCES]
    found = [paths[place] for place in range(count) for paths in by_source if place < len(paths)][:count]
    for number, path in enumerate(found[:DEEP]):
        rgb = np.asarray(Image.open(path).convert("RGB")).astype(np.uint16)
        grain = np.random.default_rng(number).integers(0, 256, rgb.shape, np.uint16)
        found.append(folder / f"{number}.tif")
        tifffile.imwrite(found[-1], rgb * 256 + grain, photometric="rgb")
    return found


def fingerprint(pixels: NDArray[Any]) -> str:
    """Stand for all pixels of a picture."""
    return f"{pixels.dtype}{pixels.shape}{hashlib.sha256(pixels.tobytes()).hexdigest()}"


def errors_of(path: Path, scratch: Path) -> dict[str, int]:
    """Errors by program; one that is not installed is left out."""
    found = {}
    if shutil.which("dciodvfy"):
        done = subprocess.run(["dciodvfy", path], capture_output=True, text=True, check=False)
        found["dciodvfy"] = sum(line.startswith("Error") for line in done.stderr.splitlines())
    for name, command in (("dcmftest", ["dcmftest", path]), ("dcmdump", ["dcmdump", "-q", path])):
        if shutil.which(name):
            found[name] = int(subprocess.run(command, capture_output=True, check=False).returncode != 0)
    if shutil.which("dcm2pnm"):
        seen = scratch / "seen.png"
        done = subprocess.run(["dcm2pnm", "+on", path, seen], capture_output=True, check=False)
        pixels = pydicom.dcmread(path).pixel_array
        same = done.returncode == 0 and (
            pixels.dtype != np.uint8 or bool((np.asarray(Image.open(seen)) == pixels).all())
        )
        found["dcm2pnm (same pixels)"] = int(not same)
    return found


def main(count: int) -> int:
    """Run it; returns how many files are wrong."""
    with TemporaryDirectory() as scratch, Library.create(Path(scratch) / "library") as library:
        folder = Path(scratch)
        (patient_id,) = add_patients(library, 1)
        paths = choose(count, folder)
        import_files(library, patient_id, paths)
        rows: dict[str, list[int]] = {"round trip (pixels differ)": [], "private tags": []}
        start = time.perf_counter()
        for name, options in (
            ("plain", DicomOptions(purpose="record")),
            ("anonymised", DicomOptions(purpose="record", anonymised=True)),
        ):
            export_dicom(library, patient_id, folder / name, options, Quiet(), today=date(2026, 3, 10))
        seconds = time.perf_counter() - start
        wanted = [read_photo(path).rgb for path in paths]
        files = [path for name in ("plain", "anonymised") for path in sorted((folder / name).iterdir())]
        seen: dict[str, set[str]] = {"plain": set(), "anonymised": set()}
        for path in files:
            found = pydicom.dcmread(path)
            pixels = found.pixel_array
            seen[path.parent.name].add(fingerprint(pixels))
            rows["private tags"].append(sum(element.tag.is_private for element in found.iterall()))
            for program, errors in errors_of(path, folder).items():
                rows.setdefault(program, []).append(errors)
        rows["round trip (pixels differ)"] = [
            fingerprint(one) not in found for found in seen.values() for one in wanted
        ]
    print(f"{len(files)} files of {len(wanted)} photos, {seconds / len(files):.2f} s each\n")
    print("| what | on | errors |\n|---|---|---|")
    for name, errors in rows.items():
        print(f"| {name} | {len(errors)} | {sum(errors)} |")
    return sum(map(sum, rows.values()))


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else PHOTOS) > 0)
