"""A patient whose face was photographed twice, with findings as a worker would have them."""

import io
from collections.abc import Iterator
from concurrent.futures import Future
from datetime import date, datetime
from typing import Any, NamedTuple

import cv2
import numpy as np
import pytest
from PIL import ExifTags, Image
from skimage.data import astronaut

from mesophoto.imaging.face_frame import face_frame
from mesophoto.imaging.face_outlines import region_outlines
from mesophoto.imaging.landmarks import find_landmarks
from mesophoto.imaging.photo import photo_from_array
from mesophoto.library.entities import PhotoFindings
from mesophoto.library.library import Library
from mesophoto.records import Change, Comparability, Measurement, Scale
from mesophoto.workflows.assess_patient import keep_measured
from mesophoto.workflows.import_photos import commit, scan
from mesophoto.workflows.journal import Journal
from mesophoto.workflows.look import look_at
from mesophoto.workflows.measuring import Measured
from mesophoto.workflows.operations import AddPatient
from mesophoto.workflows.progress import Quiet
from mesophoto.workflows.tasks import tasks_of

PX_PER_MM = 4.0
_CHANGES = (
    ("pigmentation_area", "face", "percent", 3.0, 2.07, 0.18, "improved"),
    ("pigmentation_area", "cheek_right", "percent", 4.0, 2.0, 0.6, "improved"),
    ("pigmentation_count", "face", "count", 30.0, 31.0, 6.0, "within noise"),
    ("pigmentation_contrast", "face", "L*", 6.0, 5.9, 0.8, "within noise"),
    ("tone_evenness", "face", "L*", 2.0, 2.6, 0.3, "worsened"),
    ("redness", "face", "a*", 12.0, 12.1, 0.6, "within noise"),
    ("texture_roughness", "face", "L*", 1.0, 1.6, 0.2, "worsened"),
)


class Clinic(NamedTuple):
    """A library with one measured patient."""

    library: Library
    patient_id: str
    today: date


class Here:
    """Looks at files in this process."""

    count = 1

    def look(self, origin: Any) -> "Future[Any]":
        future: Future[Any] = Future()
        future.set_result(look_at(origin))
        return future


def _photos() -> Iterator[tuple[datetime, Any]]:
    """The same face twice, the second time turned, moved and photographed anew."""
    face = cv2.resize(astronaut()[0:250, 120:330], None, fx=4, fy=4, interpolation=cv2.INTER_CUBIC)
    height, width = face.shape[:2]
    moved = cv2.getRotationMatrix2D((width / 2, height / 2), 1.5, 1.012)
    moved[:, 2] += (6, -5)
    later = cv2.warpAffine(face, moved, (width, height), borderMode=cv2.BORDER_REFLECT)
    for number, pixels in enumerate((face, later)):
        grain = np.random.default_rng(number).normal(0, 2, pixels.shape)
        yield datetime(2026, 3 + 3 * number, 2, 9), np.clip(pixels + grain, 0, 255).astype(np.uint8)


def _findings(is_baseline: bool) -> PhotoFindings:
    values = [
        Measurement(metric, region, unit, before if is_baseline else after)
        for metric, region, unit, before, after, _, _ in _CHANGES
    ]
    changes = [
        Change(metric, region, unit, before, after, after - before,
               (after - before - noise, after - before + noise), verdict, None, 0.01)  # type: ignore[arg-type]
        for metric, region, unit, before, after, noise, verdict in _CHANGES
    ]  # fmt: skip
    comparability = None if is_baseline else Comparability("comparable", ())
    return PhotoFindings(
        measurements=tuple(values),
        changes=() if is_baseline else tuple(changes),
        comparability=comparability,
        scale=Scale(PX_PER_MM, 0.03, "iris"),
    )


@pytest.fixture(scope="module")
def measured(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Clinic]:
    """Anna Weber-Lindqvist's face before treatments and after; nothing is planned for it."""
    folder = tmp_path_factory.mktemp("measured")
    paths = []
    for number, (taken, pixels) in enumerate(_photos()):
        exif = Image.Exif()
        exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.DateTimeOriginal] = f"{taken:%Y:%m:%d %H:%M:%S}"
        file = io.BytesIO()
        Image.fromarray(pixels).save(file, "JPEG", quality=95, subsampling=0, exif=exif)
        paths.append(folder / f"anna weber {number}.jpg")
        paths[-1].write_bytes(file.getvalue())
    with Library.create(folder / "clinic") as library:
        add = AddPatient(number="4711", family_name="Weber-Lindqvist", given_name="Anna")
        Journal(library).do(add)
        plan = scan(library, paths, Quiet(), add.patient_id, Here())  # type: ignore[arg-type]
        for one in plan.people:
            plan = plan.assign(one.index, add.patient_id)
        commit(Journal(library), plan, Quiet())
        for task in tasks_of(library, add.patient_id):
            is_baseline = task.photo.id == task.baseline.id
            points = find_landmarks(photo_from_array(next(iter(_photos()))[1])) if is_baseline else None
            outlines = {} if points is None else region_outlines(face_frame(points.points))
            corners = {
                name: tuple((float(x), float(y)) for x, y in line)
                for name, line in outlines.items()
                if name != "neck"
            }
            keep_measured(library, task, Measured(_findings(is_baseline), outlines=corners))
        yield Clinic(library, add.patient_id, date(2026, 9, 28))
