"""Side effects in the library: written, undone, outlined on phantom bruises, proposed on a later photo."""

from datetime import date
from types import SimpleNamespace

import numpy as np
import pytest

from mesophoto.assessment.subject import Subject
from mesophoto.errors import LibraryError
from mesophoto.imaging.photo import photo_from_array
from mesophoto.imaging.polygon import polygon_area
from mesophoto.library.library import Library
from mesophoto.phantom.bruises import BruisePaint, paint_bruise
from mesophoto.phantom.camera import Camera
from mesophoto.phantom.shapes import drawn_shape
from mesophoto.phantom.skin import render_skin
from mesophoto.records import Scale
from mesophoto.workflows import side_effects as workflow
from mesophoto.workflows.journal import Journal
from mesophoto.workflows.operations import (
    AddPatient,
    AddSideEffect,
    DeleteSideEffect,
    EditSideEffect,
    OutlineSideEffect,
    RemoveOutline,
    ResolveSideEffect,
    SideEffectValues,
)
from mesophoto.workflows.operations.base import Operation

PX_PER_MM = 6.0
SIDE_PX = 320
ONSET = date(2026, 3, 2)
VALUES = SideEffectValues(kind="bruising", is_complication=False, severity="mild", onset_on=ONSET)
SQUARE = ((1.0, 2.0), (5.0, 2.0), (5.0, 6.0))


class AddPhotos(Operation):
    """Two sessions with one photo each."""

    action = "import_photos"

    def __init__(self, patient_id):
        self.patient_id = patient_id
        self.photo_ids = []

    def name(self, library):
        return "Import"

    def write(self, transaction):
        for i, day in enumerate((ONSET, date(2026, 3, 9))):
            visit = {"patient_id": self.patient_id, "date": day, "note": ""}
            session = transaction.insert("sessions", visit)
            sha256 = "ab"[i] * 64
            transaction.keep_original(sha256, 1, "PNG")
            row = {
                "session_id": session, "sha256": sha256, "file_name": "a.png", "view": "close_up",
                "side": "none", "moment": "day", "day": i, "captured_at": None,
                "position": 0, "details": {}, "scale": None,
            }  # fmt: skip
            self.photo_ids.append(transaction.insert("photos", row))


@pytest.fixture
def clinic(tmp_path):
    with Library.create(tmp_path / "library") as library:
        journal, patient = Journal(library), AddPatient(family_name="Weber", given_name="Anna")
        journal.do(patient)
        photos = AddPhotos(patient.patient_id)
        journal.do(photos)
        yield SimpleNamespace(
            library=library,
            journal=journal,
            patient_id=patient.patient_id,
            photos=[library.photo(key) for key in photos.photo_ids],
        )


def effects(clinic):
    return clinic.library.side_effects(clinic.patient_id)


def add(clinic, values=VALUES):
    operation = AddSideEffect(clinic.patient_id, values)
    clinic.journal.do(operation)
    return operation.side_effect_id


def test_every_write_has_a_name_and_an_inverse(clinic):
    key = add(clinic)
    photo = clinic.photos[0]
    done = [
        (OutlineSideEffect(key, photo.id, SQUARE), "Outline bruising"),
        (OutlineSideEffect(key, photo.id, SQUARE[::-1], was_proposed=True), "Confirm outline of bruising"),
        (RemoveOutline(key, photo.id), "Remove outline of bruising"),
        (EditSideEffect(key, SideEffectValues(**{**vars_of(VALUES), "kind": "lump"})), "Change lump"),
        (ResolveSideEffect(key, date(2026, 3, 8)), "Mark lump as resolved"),
        (ResolveSideEffect(key, None), "Open lump again"),
        (DeleteSideEffect(key), "Delete lump"),
    ]
    before = []
    for operation, name in done:
        before.append(effects(clinic))
        assert clinic.journal.do(operation).name == name
        assert effects(clinic) != before[-1]
    assert effects(clinic) == ()
    for state in reversed(before):
        clinic.journal.undo()
        assert effects(clinic) == state


def vars_of(values):
    return {name: getattr(values, name) for name in values.__dataclass_fields__}


def test_an_outline_takes_the_place_of_the_one_before(clinic):
    key, photo = add(clinic), clinic.photos[0]
    clinic.journal.do(OutlineSideEffect(key, photo.id, SQUARE))
    clinic.journal.do(OutlineSideEffect(key, photo.id, SQUARE[::-1]))
    (outline,) = effects(clinic)[0].outlines
    assert outline.outline == SQUARE[::-1]
    assert outline.findings is None


def test_refuses_what_cannot_be(clinic):
    key = add(clinic)
    early = SideEffectValues(**{**vars_of(VALUES), "resolved_on": date(2026, 3, 1)})
    for operation in (
        AddSideEffect(clinic.patient_id, early),
        ResolveSideEffect(key, date(2026, 3, 1)),
        AddSideEffect(clinic.patient_id, SideEffectValues(**{**vars_of(VALUES), "pain": 11})),
        OutlineSideEffect(key, clinic.photos[0].id, SQUARE[:2]),
    ):
        with pytest.raises(LibraryError):
            clinic.journal.do(operation)


@pytest.fixture(scope="module")
def skin():
    return render_skin((SIDE_PX, SIDE_PX), PX_PER_MM, ita_deg=35, seed=2)


def bruise(skin, size_mm, colour, density):
    """A photo of a bruise in the middle, and its true outline."""
    shape = drawn_shape(np.pi / 4 * size_mm**2, edge_mm=0.25 * size_mm, irregularity=0.15, seed=6)
    rgb, truth = paint_bruise(skin, BruisePaint((160, 160), shape, colour, density), PX_PER_MM)
    return Camera(grain=0.002, seed=int(size_mm)).photograph(rgb), truth


def around(truth, factor=1.1):
    middle = truth.mean(axis=0)
    corners = middle + (truth[:: len(truth) // 8][:8] - middle) * factor
    return tuple((float(x), float(y)) for x, y in corners)


@pytest.fixture
def looked_at(clinic, monkeypatch):
    """Say what the two photos show."""

    def show(first, second, *, aligned=True):
        pictures = dict(zip([photo.sha256 for photo in clinic.photos], (first, second), strict=True))
        scale = Scale(PX_PER_MM, 0.02, "marker")
        monkeypatch.setattr(
            workflow,
            "_find_subject",
            lambda _library, photo: Subject(photo_from_array(pictures[photo.sha256]), None, scale),
        )
        way = SimpleNamespace(
            ok=aligned,
            reason="They do not fit together.",
            map_points=lambda xy: xy,
            trust=np.ones((SIDE_PX, SIDE_PX), np.float32),
        )
        monkeypatch.setattr(workflow, "aligned", lambda *_: way)
        return workflow.Outliner(clinic.library), way

    return show


def outlined(clinic, outliner, truth):
    found = outliner.outline(clinic.photos[0], around(truth), snap=True)
    key = add(clinic)
    clinic.journal.do(OutlineSideEffect(key, clinic.photos[0].id, found.outline, found.findings))
    return effects(clinic)[0]


def propose(clinic, outliner, effect):
    return outliner.propose(effect, effect.outlines[0], clinic.photos[0], clinic.photos[1])


def test_measures_the_edge_that_it_finds(clinic, looked_at, skin):
    rgb, truth = bruise(skin, 12, "purple", 0.4)
    outliner, _ = looked_at(rgb, rgb)
    stored = outlined(clinic, outliner, truth).outlines[0].findings
    assert stored.area_mm2 == pytest.approx(abs(polygon_area(truth)) / PX_PER_MM**2, rel=0.05)
    assert stored.area_sd_mm2 == pytest.approx(0.04 * stored.area_mm2)
    assert stored.delta_l < -5
    assert stored.reason is None


def test_proposes_what_is_left_of_a_bruise(clinic, looked_at, skin):
    rgb, truth = bruise(skin, 14, "purple", 0.4)
    later, left = bruise(skin, 9, "green", 0.3)
    outliner, _ = looked_at(rgb, later)
    found = propose(clinic, outliner, outlined(clinic, outliner, truth))
    assert found.state == "seen"
    assert found.findings.area_mm2 == pytest.approx(abs(polygon_area(left)) / PX_PER_MM**2, rel=0.08)
    assert len(effects(clinic)[0].outlines) == 1


def test_says_that_it_is_no_longer_seen(clinic, looked_at, skin):
    rgb, truth = bruise(skin, 14, "purple", 0.4)
    outliner, _ = looked_at(rgb, Camera(grain=0.002, seed=3).photograph(skin))
    found = propose(clinic, outliner, outlined(clinic, outliner, truth))
    assert (found.state, found.findings) == ("not_seen", None)


def test_proposes_nothing_where_the_photos_are_not_aligned(clinic, looked_at, skin):
    rgb, truth = bruise(skin, 14, "purple", 0.4)
    outliner, way = looked_at(rgb, rgb)
    effect = outlined(clinic, outliner, truth)
    way.trust = np.zeros((SIDE_PX, SIDE_PX), np.float32)
    found = propose(clinic, outliner, effect)
    assert (found.state, found.outline) == ("not_aligned", ())
    assert "not aligned well enough" in found.reason
    way.ok = False
    assert propose(clinic, outliner, effect).reason == "They do not fit together."
