"""The progress sheet: time, size and dpi from photos of 24 megapixels, registration of its crops, overflow.

Run: python -m tests.benchmarks.bench_sheet [--layout]
"""

import io
import statistics
import sys
import tempfile
import time
from datetime import date
from itertools import product
from pathlib import Path

import numpy as np
import pypdfium2
from PIL import Image

from mesophoto.imaging.landmarks import find_landmarks
from mesophoto.imaging.photo import photo_from_array
from mesophoto.imaging.registration import register
from mesophoto.library.library import Library
from mesophoto.phantom.series import simulate_face, take_photo
from mesophoto.reports.sheet.data import ORIENTATIONS, PAGES, PAPERS, SheetForm
from mesophoto.reports.sheet.render import render_sheet
from mesophoto.reports.words import LANGUAGES
from mesophoto.workflows.assess_patient import assess_patient
from mesophoto.workflows.decoders import Decoders
from mesophoto.workflows.exporting.sheet import make_sheet
from mesophoto.workflows.exporting.sheet_options import SheetOptions
from mesophoto.workflows.import_photos import commit, scan
from mesophoto.workflows.journal import Journal
from mesophoto.workflows.operations import AddPatient, SetOutcomePlan
from mesophoto.workflows.progress import Quiet
from tests.reports.sheet.extremes import find_faults, least, longest

MEGAPIXELS = 24
ROUNDS = 5


def measured_patient(folder: Path, library: Library) -> str:
    """A face measured in two photos of 24 megapixels, treated for sun damage."""
    person, paths = simulate_face(), []
    for session in (0, 5):
        photo = take_photo(person, session)
        image = Image.open(io.BytesIO(photo.jpeg))
        factor = (MEGAPIXELS * 1e6 / (image.width * image.height)) ** 0.5
        size = (round(image.width * factor), round(image.height * factor))
        paths.append(folder / photo.file_name)
        image.resize(size, Image.Resampling.BICUBIC).save(
            paths[-1], "JPEG", quality=94, subsampling=0, exif=image.getexif()
        )
    add = AddPatient(number="1", family_name="Portrait", given_name="Simulated")
    Journal(library).do(add)
    with Decoders() as decoders:
        plan = scan(library, paths, Quiet(), add.patient_id, decoders)
    for one in plan.people:
        plan = plan.assign(one.index, add.patient_id)
    commit(Journal(library), plan, Quiet())
    Journal(library).do(
        SetOutcomePlan(patient_id=add.patient_id, view="face_frontal", side="none", indication="sun_damage")
    )
    assess_patient(library, add.patient_id, Quiet())
    return add.patient_id


def time_and_size() -> None:
    """From a measured patient to the PDF."""
    with tempfile.TemporaryDirectory() as name, Library.create(Path(name) / "clinic") as library:
        patient_id = measured_patient(Path(name), library)
        for orientation in ORIENTATIONS:
            options = SheetOptions(purpose="record", orientation=orientation)
            took = []
            for _ in range(ROUNDS):
                start = time.perf_counter()
                sheet = make_sheet(library, patient_id, options, date.today())
                took.append(time.perf_counter() - start)
            print(
                f"{orientation}: first {took[0]:.2f} s, median {statistics.median(took):.2f} s (≤ 1.5), "
                f"{len(sheet.pdf) / 1e6:.2f} MB (≤ 1.5), {min(dpi_of(sheet.pdf)):.0f} dpi (≥ 250)"
            )
        first, second = (one.rgb for one in sheet.data.pair.pictures)
        shown_px_per_mm = sheet.data.px_per_mm * sheet.details["pictures"][0]["scale"]
        points = find_landmarks(photo_from_array(first)).points[:468:2]
        moved = register(photo_from_array(first), photo_from_array(second)).map_points(points)
        apart = np.hypot(*(moved - points).T) / shown_px_per_mm
        told = [np.nanmedian(apart), np.nanpercentile(apart, 95)]
        print(f"crops apart: median {told[0]:.3f} mm, p95 {told[1]:.3f} mm (≤ 0.3), {len(points)} points")


def dpi_of(pdf: bytes) -> list[float]:
    """Of the two large pictures of the first page."""
    document = pypdfium2.PdfDocument(pdf)
    found = []
    for image in document[0].get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_IMAGE]):
        left, _, right, _ = image.get_bounds()
        if right - left > 100:
            found.append(image.get_px_size()[0] / (right - left) * 72)
    document.close()
    return found


def layout() -> None:
    """Every language, paper and orientation, with the most and the least that can stand on a sheet."""
    faults, tried = [], 0
    for language, paper, orientation in product(LANGUAGES, PAPERS, ORIENTATIONS):
        form = SheetForm(paper, orientation, PAGES)
        for data, pages in ((longest(language), 5), (least(language), 2), (longest(language, spots=400), 5)):
            pdf = render_sheet(data, form)
            found = find_faults(pdf, pages)
            faults += [f"{language} {paper} {orientation}: {fault}" for fault in found]
            tried += pages
    print(f"{tried} pages rendered, {len(faults)} faults", *faults[:20], sep="\n")


if __name__ == "__main__":
    layout()
    if "--layout" not in sys.argv:
        time_and_size()
