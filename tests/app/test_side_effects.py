"""Side effects through the widgets: noted, drawn, followed, and resolved."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QPointingDevice, QPolygonF, QTabletEvent
from PySide6.QtWidgets import QApplication

from mesophoto.app.side_effects.card import SideEffectCard
from mesophoto.app.side_effects.model import curve_of, table_rows
from mesophoto.app.side_effects.sketch import Sketch, Stroke
from mesophoto.assessment.subject import Subject
from mesophoto.library.clinical import (
    OutlineFindings,
    SideEffect,
    SideEffectOutline,
    Treatment,
    TreatmentProduct,
)
from mesophoto.workflows import side_effects as workflow
from mesophoto.workflows.operations import (
    AddSideEffect,
    OutlineSideEffect,
    ResolveSideEffect,
    SideEffectValues,
)
from mesophoto.workflows.pictures import open_original

LEFT = Qt.MouseButton.LeftButton
CTRL_Z = (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


@pytest.fixture(autouse=True)
def plain_photos(monkeypatch):
    """Take the photos for what they are, soft noise: no face and no card is looked for."""
    monkeypatch.setattr(
        workflow,
        "_find_subject",
        lambda library, photo: Subject(open_original(library, photo.sha256), None, None),
    )


@pytest.fixture
def clinic(measured_window, idle):
    """The window with the last photo of a patient beside the first."""
    measured_window.resize(1440, 900)
    idle(measured_window)
    return measured_window


def effects(window):
    return window.desk.library.side_effects(window.desk.patient.id)


def note(window, idle, kind="bruising", *, draws=False):
    window.registry["side_effect.add"].trigger()
    card = window.dialogs.current
    card.kind.buttons[kind].click()
    (card.draw if draws else card.save).click()
    idle(window)


def at(window, x, y, which="moving"):
    """Where a point of a photo lies on the layer."""
    layer = window.side_effects.layer
    pane = next(pane for pane, shown in layer._panes() if shown == which)
    return layer.to_screen(pane, QPolygonF([QPointF(x, y)]))[0].toPoint()


def drag(qtbot, window, points, which="moving"):
    layer, places = window.side_effects.layer, [at(window, *point, which) for point in points]
    qtbot.mousePress(layer, LEFT, pos=places[0])
    for place in places[1:]:
        qtbot.mouseMove(layer, place)
    qtbot.mouseRelease(layer, LEFT, pos=places[-1])


RING = [(80, 60), (120, 50), (150, 80), (130, 115), (90, 110)]


def test_notes_a_side_effect_without_a_place(clinic, idle):
    clinic.registry["side_effect.add"].trigger()
    card = clinic.dialogs.current
    card.kind.buttons["pain"].click()
    assert min(button.height() for button in card.pain.buttons.values()) >= 44
    assert min(button.width() for button in card.pain.buttons.values()) >= 44
    card.pain.buttons[6].click()
    card.severity.buttons["moderate"].click()
    card.sort.buttons[True].click()
    card.save.click()
    idle(clinic)
    (effect,) = effects(clinic)
    assert (effect.kind, effect.pain, effect.severity, effect.is_complication) == (
        "pain",
        6,
        "moderate",
        True,
    )
    assert effect.onset_on == clinic.desk.photo.session_date
    assert not clinic.side_effects.layer.is_drawing
    assert clinic.desk.undo_name == "Add pain"


def test_polygon_clicked_with_the_mouse_is_measured_and_undone_by_name(qtbot, clinic, idle):
    note(clinic, idle, draws=True)
    layer = clinic.side_effects.layer
    layer.palette_bar.tools["polygon"].click()
    for point in RING:
        qtbot.mouseClick(layer, LEFT, pos=at(clinic, *point))
    qtbot.keyClick(layer, Qt.Key.Key_Return)
    idle(clinic)
    (outline,) = effects(clinic)[0].outlines
    assert outline.photo_id == clinic.desk.photo.id
    assert len(outline.outline) == len(RING)
    assert outline.outline[0] == pytest.approx((79.5, 59.5), abs=1.5)
    assert outline.findings.version == 1
    assert outline.findings.area_px2 == pytest.approx(2900, rel=0.1)
    assert not layer.is_drawing
    assert "Bruising" in layer.outlines("moving")[0].label
    assert layer.outlines("fixed") == []
    assert clinic.desk.undo_name == "Outline bruising"
    clinic.registry["edit.undo"].trigger()
    idle(clinic)
    assert effects(clinic)[0].outlines == ()
    assert layer.outlines("moving") == []


def test_strokes_are_taken_back_one_by_one_and_escape_stops(qtbot, clinic, idle):
    note(clinic, idle, draws=True)
    layer = clinic.side_effects.layer
    for point in RING:
        qtbot.mouseClick(layer, LEFT, pos=at(clinic, *point))
    qtbot.keyClick(layer, *CTRL_Z)
    assert len(layer.sketch.strokes) == len(RING) - 1
    layer.palette_bar.undo.click()
    assert len(layer.sketch.strokes) == len(RING) - 2
    assert clinic.desk.undo_name == "Add bruising"
    qtbot.keyClick(layer, Qt.Key.Key_Escape)
    idle(clinic)
    assert not layer.is_drawing
    assert effects(clinic)[0].outlines == ()


def test_the_edge_that_was_found_is_shown_before_it_is_kept(qtbot, clinic, idle, monkeypatch):
    asked = []

    def outline(self, photo, rough, *, snap, others=()):
        asked.append(snap)
        found = tuple((x + 3, y) for x, y in rough) if snap else rough
        return workflow.Outlined(found, OutlineFindings(area_mm2=41.0, delta_e=9.0))

    monkeypatch.setattr(workflow.Outliner, "outline", outline)
    note(clinic, idle, draws=True)
    layer = clinic.side_effects.layer
    for point in RING:
        qtbot.mouseClick(layer, LEFT, pos=at(clinic, *point))
    layer.palette_bar.finish.click()
    idle(clinic)
    assert layer.sketch.is_snapped
    assert effects(clinic)[0].outlines == ()
    qtbot.keyClick(layer, *CTRL_Z)
    assert not layer.sketch.is_snapped
    layer.palette_bar.finish.click()
    idle(clinic)
    layer.palette_bar.finish.click()
    idle(clinic)
    assert asked == [True, True, False]
    assert effects(clinic)[0].outlines[0].outline[0][0] == pytest.approx(82.5, abs=1.5)


@pytest.mark.parametrize("tool", ["freehand", "ellipse", "brush"])
def test_draws_with_every_tool(qtbot, clinic, idle, tool):
    note(clinic, idle, draws=True)
    layer = clinic.side_effects.layer
    layer.palette_bar.tools[tool].click()
    drag(qtbot, clinic, [(80, 60), (140, 100)] if tool == "ellipse" else RING)
    assert layer.sketch.is_complete()
    layer.palette_bar.finish.click()
    idle(clinic)
    xs = [x for x, _ in effects(clinic)[0].outlines[0].outline]
    assert min(xs) < 82
    assert max(xs) > 137


def test_draws_with_a_pen(qtbot, clinic, idle):
    note(clinic, idle, draws=True)
    layer = clinic.side_effects.layer
    layer.palette_bar.tools["freehand"].click()
    kinds = [QEvent.Type.TabletPress, *[QEvent.Type.TabletMove] * (len(RING) - 2), QEvent.Type.TabletRelease]
    for kind, point in zip(kinds, RING, strict=True):
        place = QPointF(at(clinic, *point))
        on_screen = QPointF(layer.mapToGlobal(place))
        event = QTabletEvent(
            kind, QPointingDevice.primaryPointingDevice(), place, on_screen, 0.5, 0, 0, 0, 0, 0,
            Qt.KeyboardModifier.NoModifier, LEFT, LEFT,
        )  # fmt: skip
        QApplication.sendEvent(layer, event)
        assert event.isAccepted()
    assert len(layer.sketch.outline()) == len(RING) - 1


def test_keys_alone_place_move_size_and_keep_an_ellipse(qtbot, clinic, idle):
    note(clinic, idle)
    clinic.registry["side_effect.draw"].trigger()
    layer = clinic.side_effects.layer
    layer.palette_bar.tools["ellipse"].click()
    qtbot.keyClick(layer, Qt.Key.Key_Right)
    first = layer.sketch.box()
    qtbot.keyClick(layer, Qt.Key.Key_Right)
    qtbot.keyClick(layer, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    box = layer.sketch.box()
    assert box.center().x() > first.center().x()
    assert box.height() > first.height()
    assert box.width() == pytest.approx(first.width())
    qtbot.keyClick(layer, Qt.Key.Key_Return)
    idle(clinic)
    assert effects(clinic)[0].outlines


def test_outlines_lie_on_their_own_photo_in_every_mode(qtbot, clinic, idle):
    note(clinic, idle, draws=True)
    layer = clinic.side_effects.layer
    layer.palette_bar.tools["ellipse"].click()
    drag(qtbot, clinic, [(80, 60), (140, 100)], "fixed")
    layer.palette_bar.finish.click()
    idle(clinic)
    assert effects(clinic)[0].outlines[0].photo_id == clinic.desk.baseline.id
    assert len(layer.outlines("fixed")) == 1
    for mode in ("single", "side_by_side"):
        clinic.viewer.set_mode(mode)
        assert layer.isVisible()
        assert not layer.grab().isNull()


def first_outlined(window, idle):
    """A bruise noted and outlined at the second session; the third is looked at."""
    photos = window.desk.series.photos
    values = SideEffectValues(
        kind="bruising", is_complication=False, severity="mild", onset_on=photos[1].session_date
    )  # fmt: skip
    operation = AddSideEffect(window.desk.patient.id, values)
    window.desk.do(operation)
    idle(window)
    outline = tuple((float(x), float(y)) for x, y in RING)
    found = OutlineFindings(
        area_mm2=41.0, area_sd_mm2=2.0, delta_e=9.0, delta_l=-6.0, delta_a=5.0, delta_b=-4.0
    )
    window.desk.do(OutlineSideEffect(operation.side_effect_id, photos[1].id, outline, found))
    idle(window)
    return photos


def test_asks_at_the_next_session_and_keeps_a_proposal_only_when_confirmed(clinic, idle, monkeypatch):
    photos = first_outlined(clinic, idle)
    strip = clinic.side_effects.follow_up.strip
    days = (photos[2].session_date - photos[1].session_date).days
    assert f"Bruising, day {days}: gone?" in strip.label.text()

    def propose(self, effect, drawn, source, photo, _others):
        return workflow.Proposal(
            effect.id, photo.id, source.id, "seen", drawn.outline, OutlineFindings(area_mm2=12.0)
        )

    monkeypatch.setattr(workflow.Outliner, "propose", propose)
    strip.buttons["find"].click()
    idle(clinic)
    assert "12.0 mm²" in strip.label.text()
    (shown,) = clinic.side_effects.layer.outlines("moving")
    assert shown.is_proposed
    assert len(effects(clinic)[0].outlines) == 1
    strip.buttons["confirm"].click()
    idle(clinic)
    assert effects(clinic)[0].outlines[1].was_proposed
    assert strip.isHidden()
    assert "41.0 mm² → 12.0 mm²" in clinic.side_effects.panel.list.item(0).text()


def test_says_that_it_is_no_longer_seen_and_marks_it_as_resolved(clinic, idle, monkeypatch):
    photos = first_outlined(clinic, idle)
    strip = clinic.side_effects.follow_up.strip
    monkeypatch.setattr(
        workflow.Outliner,
        "propose",
        lambda self, effect, drawn, source, photo, others=(): workflow.Proposal(
            effect.id, photo.id, source.id, "not_seen", drawn.outline
        ),
    )
    strip.buttons["find"].click()
    idle(clinic)
    assert "no longer seen" in strip.label.text()
    assert not strip.buttons["confirm"].isVisible()
    strip.buttons["gone"].click()
    idle(clinic)
    assert effects(clinic)[0].resolved_on == photos[2].session_date
    assert clinic.desk.undo_name == "Mark bruising as resolved"
    assert strip.isHidden()


def test_a_proposal_goes_when_the_side_effect_is_closed_elsewhere(clinic, idle, monkeypatch):
    photos = first_outlined(clinic, idle)
    monkeypatch.setattr(
        workflow.Outliner,
        "propose",
        lambda self, effect, drawn, source, photo, others=(): workflow.Proposal(
            effect.id, photo.id, source.id, "not_seen", drawn.outline
        ),
    )
    strip = clinic.side_effects.follow_up.strip
    strip.buttons["find"].click()
    idle(clinic)
    clinic.desk.do(ResolveSideEffect(effects(clinic)[0].id, photos[2].session_date))
    idle(clinic)
    assert strip.isHidden()
    assert not clinic.side_effects.layer.outlines("moving")


def test_the_tools_do_not_lie_over_what_is_drawn(clinic, idle):
    note(clinic, idle, draws=True)
    layer = clinic.side_effects.layer
    bar, pane = layer.palette_bar, layer._pane_of()
    below = bar.y()
    place = layer.to_photo(pane, QPointF(bar.geometry().right() - 10, bar.geometry().center().y()))
    around = [(place.x() + dx, place.y() + dy) for dx, dy in ((-4, -4), (4, -4), (0, 4))]
    layer.show_snapped(around, None)
    assert bar.y() < below


def test_says_where_the_photos_are_not_aligned(clinic, idle):
    first_outlined(clinic, idle)
    strip = clinic.side_effects.follow_up.strip
    strip.buttons["find"].click()
    idle(clinic)
    assert "cannot be told" in strip.label.text()
    assert len(effects(clinic)[0].outlines) == 1
    strip.buttons["later"].click()
    assert strip.isHidden()


def test_panel_edits_deletes_and_offers_undo(clinic, idle):
    first_outlined(clinic, idle)
    clinic.registry["panel.side_effects"].trigger()
    panel = clinic.side_effects.panel
    assert panel.isVisible()
    assert not clinic.timeline.isVisible()
    assert panel.table.item(0, 2).text().startswith("41.0 ±")
    panel.buttons["edit"].click()
    card = clinic.dialogs.current
    card.note.setText("after the third point")
    card.severity.buttons["severe"].click()
    assert not card.emergency.isHidden()
    card.save.click()
    idle(clinic)
    assert effects(clinic)[0].note == "after the third point"
    assert not panel.emergency.isHidden()
    panel.buttons["delete"].click()
    idle(clinic)
    assert effects(clinic) == ()
    assert panel.empty.isVisible()
    clinic.registry["edit.undo"].trigger()
    idle(clinic)
    assert len(effects(clinic)[0].outlines) == 1
    panel.close_button.click()
    assert clinic.timeline.isVisible()


def test_card_takes_the_treatment_before_it_and_refuses_what_cannot_be(qtbot):
    day = date(2026, 3, 10)
    product = TreatmentProduct("p", "q", "Complex 5", "L-77")
    treatments = [
        Treatment(
            id=key, patient_id="x", date=when, indication="other", technique="papule", products=(product,)
        )
        for key, when in (("a", date(2026, 2, 1)), ("b", date(2026, 3, 9)), ("c", date(2026, 4, 1)))
    ]
    card = SideEffectCard(treatments, day)
    qtbot.addWidget(card)
    assert card.treatment.currentData() == "b"
    assert card.product.currentData() == "p"
    assert "L-77" in card.product.currentText()
    card.resolved.set_value(day - timedelta(days=3))
    assert not card.save.isEnabled()
    assert "cannot be gone before" in card.warning.text()
    card.resolved.set_value(None)
    assert card.save.isEnabled()


def test_curve_has_the_points_in_mm2_and_tells_the_others():
    outline = ((0.0, 0.0), (5.0, 0.0), (0.0, 5.0))
    found = (
        OutlineFindings(area_mm2=40.0, area_sd_mm2=2.0, delta_e=8.0, delta_l=-1, delta_a=2, delta_b=3),
        OutlineFindings(area_px2=400.0, reason="without a scale there is no size in millimetres"),
    )  # fmt: skip
    drawn = tuple(
        SideEffectOutline(str(i), "e", "p", date(2026, 3, 1 + 6 * i), outline, findings=one)
        for i, one in enumerate(found)
    )
    effect = SideEffect(
        id="e", patient_id="x", kind="bruising", is_complication=False, severity="mild",
        onset_on=date(2026, 3, 1), outlines=drawn,
    )  # fmt: skip
    curve = curve_of(effect)
    assert (curve.unit, [point.area for point in curve.points]) == ("mm2", [40.0, None])
    rows = table_rows(curve)
    assert rows[0][2] == "40.0 ± 3.9 mm²"
    assert rows[1][2] == "–"
    assert "Without a scale" in rows[1][-1]


def test_brush_strokes_add_up():
    sketch = Sketch("brush", brush_px=10)
    sketch.add(Stroke((QPointF(0, 0), QPointF(40, 0))))
    alone = sketch.outline().boundingRect()
    sketch.add(Stroke((QPointF(20, 0), QPointF(20, 40))))
    assert sketch.outline().boundingRect().height() > alone.height() + 30
