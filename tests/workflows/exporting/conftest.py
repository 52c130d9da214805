"""Patients who have what can be exported: a face that was photographed twice, and a small practice."""

import io
import math
from collections.abc import Iterator
from concurrent.futures import Future
from dataclasses import dataclass
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
from mesophoto.imaging.photo import photo_from_array, read_photo
from mesophoto.library.clinical import Component, TreatedPoint
from mesophoto.library.entities import PhotoFindings, SpotEntry
from mesophoto.library.library import Library
from mesophoto.records import (
    Change,
    Check,
    ColourReference,
    Comparability,
    DetailCost,
    Measurement,
    Scale,
    Withheld,
)
from mesophoto.workflows.assess_patient import keep_measured
from mesophoto.workflows.import_photos import commit, scan
from mesophoto.workflows.journal import Journal
from mesophoto.workflows.look import look_at
from mesophoto.workflows.measuring import Measured
from mesophoto.workflows.operations import (
    AddInfluence,
    AddPatient,
    AddProduct,
    AddSession,
    AddSideEffect,
    AddTreatment,
    DrawRegion,
    ExcludeSpot,
    GivenProduct,
    OutlineSideEffect,
    SetBaseline,
    SideEffectValues,
    StartCourse,
)
from mesophoto.workflows.operations.measuring import StoreAssessment
from mesophoto.workflows.packing import pack_mask
from mesophoto.workflows.pictures import keep_pictures
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


NAMES = ("Weber", "Anna", "Rossi", "Luca", "Huber")
SIZE = (48, 64)
TYPED = "=Huber's scar"
DAYS = (date(2025, 11, 3), date(2026, 1, 12), date(2026, 2, 2))


@dataclass(frozen=True)
class Practice:
    library: Library
    patients: tuple[str, ...]


@pytest.fixture(scope="session")
def practice(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Practice]:
    """Two patients of three sessions. Tests export from it, and leave it as it is."""
    with Library.create(tmp_path_factory.mktemp("practice") / "library") as library:
        yield _furnish(library)


def _furnish(library: Library) -> Practice:
    journal = Journal(library)
    keys = []
    product = AddProduct(title="Complex 5", manufacturer="+Lab", components=[Component("acid", "0.5 %")])
    journal.do(product)
    for seed, (number, family, given) in enumerate((("17", "Weber", "Anna"), ("18", "Rossi", "Luca"))):
        add = AddPatient(
            number=number, family_name=family, given_name=given, sex="female", note=f"{family} is afraid"
        )
        journal.do(add)
        keys.append(add.patient_id)
        _photograph(library, journal, add.patient_id, seed)
        _treat(library, journal, add.patient_id, product.product_id)
    return Practice(library, tuple(keys))


def _photograph(library: Library, journal: Journal, patient_id: str, seed: int) -> None:
    photos = []
    for number, day in enumerate(DAYS):
        add = AddSession(patient_id=patient_id, date=day)
        journal.do(add)
        photos.append(_keep_photo(library, patient_id, add.session_id, day, 10 * seed + number))
    journal.do(SetBaseline(photo_id=photos[0]))
    journal.do(DrawRegion(photo_id=photos[0], region=TYPED, polygon=[(3.25, 4.5), (20.1, 4.0), (12.0, 21.7)]))
    journal.do(ExcludeSpot(photo_id=photos[0], x_px=7.125, y_px=9.5, why="Anna's mole"))
    for number, task in enumerate(tasks_of(library, patient_id)):
        measured = _measured(number, seed, is_baseline=number == 0)
        keep_pictures(library, task.step, measured)
        journal.do(StoreAssessment(task.photo.id, task.baseline.id, task.step, measured))


def _keep_photo(library: Library, patient_id: str, session_id: str, day: date, seed: int) -> str:
    file = io.BytesIO()
    pixels = np.random.default_rng(seed).integers(60, 220, (*SIZE, 3), np.uint8)
    Image.fromarray(pixels).save(file, "PNG")
    data = file.getvalue()
    sha256 = read_photo(data).sha256
    stored = library.keep_original(data, sha256, patient_id)
    with library.write() as transaction:
        transaction.keep_original(sha256, len(data), "PNG", stored)
        photo_id = transaction.insert(
            "photos",
            {
                "session_id": session_id, "sha256": sha256, "file_name": f"Weber Anna {seed}.png",
                "view": "face_frontal", "side": "none", "moment": "before", "day": None,
                "captured_at": datetime(day.year, day.month, day.day, 9, 30, 1), "position": 0,
                "details": {
                    "width_px": SIZE[1], "height_px": SIZE[0], "format": "PNG", "bit_depth": 8,
                    "camera": "=Camera", "lens": None, "focal_length_mm": 85.3, "jpeg_quality": None,
                    "chroma_subsampling": None, "px_per_mm": 3.4000000001, "icc_profile": None,
                    "camera_serial": "SERIAL-4711", "warnings": [],
                },
                "scale": None,
            },
        )  # fmt: skip
        transaction.note("import_photos", [])
    return photo_id


def _measured(number: int, seed: int, *, is_baseline: bool) -> Measured:
    values = np.random.default_rng(100 * seed + number).normal(50, 20, 12)
    wanted = [
        ("pigmentation_area", "face", "mm2"), ("pigmentation_area", "face", "percent"),
        ("redness", "cheek_left", "a*"), ("texture_roughness", TYPED, "L*"), ("wrinkle_length", "face", "mm"),
    ]  # fmt: skip
    given = tuple(
        Measurement(*key, float(value), abs(float(value)) / 7, version=3, parameters={"from": 1.7, "to": "x"})
        for key, value in zip(wanted, values, strict=False)
    )
    missing = Measurement("wrinkle_density", "chin", "mm/cm2", None, reason=f"too little skin in {TYPED}")
    changes = () if is_baseline else tuple(
        Change(
            *key, float(value), float(value) / 3, -2 * float(value) / 3, (-float(value), math.pi), "improved",
            None, 1e-17,
        )
        for key, value in zip(wanted, values, strict=False)
    )  # fmt: skip
    check = Check("yaw", 1.1, "x", None, 5.0, "degrees", False, f"turn to {TYPED}")
    findings = PhotoFindings(
        measurements=(*given, missing),
        changes=changes,
        comparability=None
        if is_baseline
        else Comparability("with care", (check,), (Withheld("redness", TYPED, f"hair on {TYPED}"),)),
        scale=Scale(3.4123456789, 0.036, "iris"),
        warnings=("2 faces found",),
        colour=ColourReference("card", 0.3, 12, outline=((1.5, 2.5),), patch_light=((0.1, 0.2, 0.3), None)),
        detail=DetailCost("before", 0.123, None, (0.1, 0.2)),
    )
    mask = np.zeros(SIZE, bool)
    mask[5:9, 6 : 11 + number] = True
    outlines = {
        "face": ((1.0, 1.0), (60.0, 1.0), (60.0, 45.0), (1.0, 45.0)),
        TYPED: ((10.0, 10.0), (20.0, 10.0), (20.0, 20.0), (10.0, 20.0)),
    }
    spots = (SpotEntry(((1.0, 2.0), (3.0, 2.0), (2.0, 3.0)), (2.0, 2.3), 1.0 / 3.0, 4.2),)
    masks = {name: pack_mask(mask) for name in ("pigmentation", "redness", "wrinkles")}
    return Measured(findings, spots, outlines, masks)


def _treat(library: Library, journal: Journal, patient_id: str, product_id: str) -> None:
    course = StartCourse(patient_id=patient_id, indication="sun_damage", starts_on=date(2025, 11, 10))
    journal.do(course)
    given = GivenProduct(
        product_id=product_id, lot="-L1", expires_on=date(2027, 1, 1), volume_ml=2.2, dilution="1:3"
    )
    treatment = AddTreatment(
        patient_id=patient_id, date=date(2026, 1, 25), indication="sun_damage", technique="papule",
        course_id=course.course_id, needle="30G", depth_mm=1.3, zones=["cheek_left", "chin"],
        points=[TreatedPoint("face", 1 / 3, 0.5)], skin_disinfected=True, product_sterile=False,
        note="Weber fainted", products=[given],
    )  # fmt: skip
    journal.do(treatment)
    journal.do(
        AddInfluence(patient_id=patient_id, kind="sun", starts_on=date(2026, 1, 1), note="Rossi's boat")
    )
    effect = AddSideEffect(
        patient_id,
        SideEffectValues(
            kind="bruising", is_complication=False, severity="mild", onset_on=date(2026, 1, 26), pain=2,
            treatment_id=treatment.treatment_id, treatment_product_id=given.id, note="Huber said so",
        ),
    )  # fmt: skip
    journal.do(effect)
    photo = library.photos(patient_id)[2]
    outline = ((5.5, 5.25), (12.0, 5.0), (9.0, 14.125))
    journal.do(OutlineSideEffect(effect.side_effect_id, photo.id, outline))
