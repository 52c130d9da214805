"""A small practice whose patients have all that can be exported; any rounding would change its numbers."""

import io
import math
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

import numpy as np
import pytest
from PIL import Image

from mesophoto.imaging.photo import read_photo
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
from mesophoto.workflows.journal import Journal
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
from mesophoto.workflows.tasks import tasks_of

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
