"""Treatments, courses, products and outcomes, through the widgets."""

import csv
from datetime import date, timedelta
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage

from mesophoto.app.treatments import body_map
from mesophoto.app.treatments.expiry import ExpiryField
from mesophoto.app.treatments.map_widget import BodyMap
from mesophoto.app.treatments.product_row import ProductRow
from mesophoto.app.treatments.scan import Scanned, read_scan
from mesophoto.app.treatments.where import PhotoPoints, Where
from mesophoto.library.clinical import TreatedPoint
from mesophoto.workflows.operations import AddProduct, AddTreatment, GivenProduct

TODAY = date.today()


def write_into(field, words):
    """Type into a field, and leave it."""
    field.setText(words)
    field.editingFinished.emit()


@pytest.fixture
def record(qtbot, idle):
    """Open the card for a new treatment."""

    def run(window):
        window.registry["treatment.record"].trigger()
        idle(window)
        return window.dialogs.current

    return run


@pytest.fixture
def treat(qtbot, idle):
    """Record a treatment of the open patient with a product of that name, without the card."""

    def run(window, day=TODAY, product="Complex 5", points=(), **given):
        library = window.desk.library
        known = {one.name: one.id for one in library.products()}
        if product not in known:
            adding = AddProduct(title=product)
            window.desk.do(adding)
            idle(window)
            known[product] = adding.product_id
        products = (GivenProduct(product_id=known[product], **given),)
        window.desk.do(
            AddTreatment(
                patient_id=window.desk.patient.id, date=day, indication="sun_damage", technique="papule",
                zones=("cheek_left",), points=points, products=products,
            )
        )  # fmt: skip
        idle(window)

    return run


def fill(card, product="Complex 5"):
    card.indication.buttons["rejuvenation"].click()
    card.technique.buttons["nappage"].click()
    write_into(card.products.rows[0].product, product)


def test_a_treatment_is_recorded_with_a_new_product_as_one_step_of_undo(measured_window, record, idle, qtbot):
    window = measured_window
    card = record(window)
    assert not card.save.isEnabled()
    fill(card)
    card.where.page_buttons["photo"].click()
    idle(window)
    assert card.where.photo is not None
    qtbot.keyClick(card.where.photo, Qt.Key.Key_Space)
    card.where.page_buttons["face"].click()
    row = card.products.rows[0]
    assert "put on your product list" in row.said.text()
    write_into(row.lot, "L-1")
    row.volume.setValue(2.5)
    card.ticks["skin_disinfected"].click()
    card.where.list.item(0).setCheckState(Qt.CheckState.Checked)
    assert card.save.isEnabled()
    with qtbot.waitSignal(window.desk.done):
        card.save.click()
    idle(window)
    library, patient = window.desk.library, window.desk.patient
    (treatment,) = library.treatments(patient.id)
    assert (treatment.date, treatment.zones, treatment.skin_disinfected) == (TODAY, ("forehead",), True)
    assert treatment.product_sterile is None
    assert treatment.treated_by == library.practitioner.id
    assert [point.map for point in treatment.points] == [window.desk.photo.id]
    (given,) = treatment.products
    assert (given.product, given.lot, given.volume_ml) == ("Complex 5", "L-1", 2.5)
    assert window.desk.undo_name.startswith("Add treatment of")
    with qtbot.waitSignal(window.desk.done):
        window.registry["edit.undo"].trigger()
    idle(window)
    assert library.treatments(patient.id) == ()
    assert library.products() == ()


def test_same_as_last_time_and_the_lot_is_remembered_and_expired_is_said(
    measured_window, record, treat, idle, qtbot
):
    window = measured_window
    past = TODAY - timedelta(1)
    points = (TreatedPoint("another photo", 4, 5),)
    treat(
        window,
        TODAY - timedelta(20),
        points=points,
        lot="L-9",
        expires_on=past,
        dilution="1:1",
        volume_ml=2.0,
    )
    card = record(window)
    write_into(card.products.rows[0].product, "complex 5")
    assert (card.products.rows[0].lot.text(), card.products.rows[0].volume.value()) == ("L-9", 2.0)
    assert "Expired" in card.products.rows[0].warning.text()
    assert card.products.rows[0].warning.isVisible()
    card.same.click()
    assert (card.indication.value(), card.technique.value()) == ("sun_damage", "papule")
    assert card.where.zones() == ("cheek_left",)
    assert card.where.points() == (), "points on a photo of then would be recorded unseen"
    assert not card.ticks["skin_disinfected"].isChecked()
    card.activateWindow()
    qtbot.waitUntil(card.save.hasFocus)
    qtbot.keyClick(card.save, Qt.Key.Key_Return)
    idle(window)
    first, second = window.desk.library.treatments(window.desk.patient.id)
    assert second.date == TODAY
    assert second.products[0].id != first.products[0].id
    assert second.products[0].expires_on == past
    lines = [line.action for line in window.desk.library.audit(9)]
    assert lines.count("use_expired_product") == 1  # it had not expired the first time


def test_a_treatment_withholds_redness_at_once_without_measuring_again(measured_window, treat, idle):
    window = measured_window
    series = window.desk.series
    last = series.photos[-1]
    before = series.assessments[last.id]
    verdict = {one.metric: one.verdict for one in before.changes if one.region == "whole"}
    treat(window, last.session_date - timedelta(5))
    after = window.desk.series.assessments[last.id]
    assert after.id == before.id
    told = {one.metric: one for one in after.changes if one.region == "whole"}
    assert told["redness"].verdict == told["texture_roughness"].verdict == "not comparable"
    assert "photographed 5 days after a treatment" in told["redness"].reason
    assert told["pigmentation_area"].verdict == verdict["pigmentation_area"]
    (redness,) = (
        one for one in window.desk.series.charts if (one.metric, one.region) == ("redness", "whole")
    )
    assert redness.points[-1].value is not None  # shown
    assert redness.trend.sessions == 2  # and no point of the trend
    (drawn,) = (one for one in window.timeline.charts() if one.chart.key.metric == "redness")
    assert last.id not in {point.photo_id for run in drawn.chart.runs() for point in run}
    point = next(point for point in drawn.chart.points if point.photo_id == last.id)
    assert "settle for 14 days" in drawn.describe(point)
    window.registry["edit.undo"].trigger()
    idle(window)
    back = {one.metric: one.verdict for one in window.desk.series.assessments[last.id].changes[::2]}
    assert back["redness"] == verdict["redness"]


def test_courses_and_influences_and_who_is_due(measured_window, idle, treat):
    window = measured_window
    window.registry["treatment.list"].trigger()
    idle(window)
    dialog = window.treatments.dialog
    assert dialog.treatments.pages.currentIndex() == 1
    assert not dialog.edit.isEnabled()
    dialog.start.click()
    card = window.dialogs.current
    assert (card.count.value(), card.interval.value()) == (5, 14)
    card.interval.setValue(21)
    card.save.click()
    idle(window)
    assert window.treatments.chip.text() == "Session 1 of 5 · due today"
    dialog.add_influence.click()
    card = window.dialogs.current
    assert not card.save.isEnabled()
    card.choices.buttons["laser"].click()
    card.ends_on.setText("1 Jan 2020")
    assert not card.save.isEnabled()
    card.ends_on.clear()
    card.save.click()
    idle(window)
    assert dialog.influences.chosen().kind == "laser"
    dialog.delete_influence.click()
    idle(window)
    assert window.desk.library.influences(window.desk.patient.id) == ()
    dialog.reject()
    window.registry["clinic.due"].trigger()
    idle(window)
    due = window.treatments.due_dialog
    assert due.section.chosen() == window.desk.patient.id
    due.reject()


def test_a_deleted_treatment_comes_back_from_the_bin(measured_window, idle, treat):
    window = measured_window
    treat(window)
    window.registry["treatment.list"].trigger()
    idle(window)
    window.treatments.dialog.delete.click()
    idle(window)
    patient_id = window.desk.patient.id
    assert window.desk.library.treatments(patient_id) == ()
    window.treatments.dialog.reject()
    window.registry["library.bin"].trigger()
    idle(window)
    bin_dialog = window.keeping.bin_dialog
    assert "treatment of" in bin_dialog.list.item(0).text()
    bin_dialog.restore.click()
    idle(window)
    assert len(window.desk.library.treatments(patient_id)) == 1
    bin_dialog.reject()


def test_the_product_list(open_window, idle):
    window = open_window
    window.registry["clinic.products"].trigger()
    idle(window)
    dialog = window.treatments.products_dialog
    dialog.add.click()
    card = window.dialogs.current
    assert not card.save.isEnabled()
    card.name.setText("Complex 5")
    card.parts.item(0, 0).setText("hyaluronic acid")
    card.parts.item(0, 1).setText("0.5 %")
    card.save.click()
    idle(window)
    product = dialog.section.chosen()
    assert [(part.name, part.amount) for part in product.components] == [("hyaluronic acid", "0.5 %")]
    dialog.take_off.click()
    idle(window)
    assert dialog.section.chosen() is None
    dialog.with_removed.click()
    dialog.section.list.setCurrentRow(0)
    assert dialog.take_off.text() == "Put back on the list"
    dialog.take_off.click()
    idle(window)
    assert window.desk.library.products()[0].deleted_at is None
    dialog.reject()


def test_outcomes_and_the_recall_of_a_lot(measured_window, idle, treat, tmp_path, monkeypatch):
    window = measured_window
    first = window.desk.series.photos[0].session_date
    treat(window, first + timedelta(1), lot="L-9", volume_ml=2.0)
    window.registry["clinic.outcomes"].trigger()
    idle(window)
    dialog = window.outcomes.dialog
    assert dialog.changes.rowCount() == 1
    row = [dialog.changes.item(0, column).text() for column in range(5)]
    assert row[:3] == ["Complex 5", "1", "1 (few)"]
    assert row[4] == "too few"
    assert dialog.rates.item(0, 2).text() == "1 (few)"
    dialog.grouping.setCurrentIndex(1)
    dialog.grouping.activated.emit(1)
    idle(window)
    assert dialog.changes.item(0, 0).text() == "Complex 5, L-9"
    dialog.reject()
    window.registry["clinic.recall"].trigger()
    idle(window)
    recall = window.outcomes.recall_dialog
    assert not recall.csv.isEnabled()
    recall.lot.setEditText("l-9")
    recall.lot.lineEdit().returnPressed.emit()
    idle(window)
    assert recall.table.item(0, 0).text() == "Weber, Anna"
    assert "names" in recall.warning.words.text()
    path = tmp_path / "recall.csv"
    monkeypatch.setattr(window.outcomes, "choose_path", lambda *_: path)
    recall.csv.click()
    idle(window)
    assert list(csv.reader(path.read_text(encoding="utf-8-sig").splitlines()))[2][0] == "Weber, Anna"
    assert window.desk.library.audit(1)[0].action == "export_recall"
    monkeypatch.setattr(window.outcomes, "choose_path", lambda *_: tmp_path / "recall.pdf")
    recall.pdf.click()
    idle(window)
    assert (tmp_path / "recall.pdf").read_bytes().startswith(b"%PDF")
    recall.reject()


# parts


def shown(qtbot, widget):
    widget.resize(400, 500)
    qtbot.addWidget(widget)
    widget.show()
    return widget


def place(widget, name, x, y):
    return widget.place_of(TreatedPoint(name, x, y)).toPoint()


def test_a_click_chooses_a_zone_and_every_zone_can_be_hit(qtbot):
    face = shown(qtbot, BodyMap(("face",), "Face"))
    for zone, path in body_map.zones()["face"].items():
        inside = path.pointAtPercent(0) * 0.3 + path.boundingRect().center() * 0.7
        at = place(face, "face", inside.x() / body_map.WIDTH, inside.y() / body_map.HEIGHT)
        qtbot.mouseClick(face, Qt.MouseButton.LeftButton, pos=at)
        assert zone in face.zones
        assert body_map.silhouette("face").contains(inside)
    assert "Forehead" in face.accessibleDescription()


def test_the_patients_left_is_the_pictures_right():
    zones = body_map.zones()["face"]
    assert zones["cheek_left"].boundingRect().center().x() > body_map.WIDTH / 2
    assert zones["cheek_right"].boundingRect().center().x() < body_map.WIDTH / 2


def test_points_are_put_and_taken_away_by_mouse_and_keys(qtbot):
    hands = shown(qtbot, BodyMap(("hand_right", "hand_left"), "Hands"))
    hands.set_puts_points(True)
    at = place(hands, "hand_left", 0.5, 0.65)
    qtbot.mouseClick(hands, Qt.MouseButton.LeftButton, pos=at)
    (point,) = hands.points
    assert (point.map, round(point.x, 1)) == ("hand_left", 0.5)
    qtbot.keyClick(hands, Qt.Key.Key_Left)
    qtbot.mouseClick(hands, Qt.MouseButton.LeftButton, pos=at + QPoint(2, 0))
    assert hands.points == []
    qtbot.mouseClick(hands, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert hands.points == []  # beside the hand
    hands._cross, hands._cross_map = QPointF(50, 75), "hand_right"
    qtbot.keyClick(hands, Qt.Key.Key_Space)
    assert hands.points[0].map == "hand_right"
    qtbot.keyClick(hands, Qt.Key.Key_Backspace)
    assert hands.points == []


def test_points_on_the_photo_are_in_its_own_pixels_and_those_of_another_photo_stay(qtbot):
    image = QImage(300, 200, QImage.Format.Format_RGB888)
    image.fill(QColor("#c8a080"))
    where = shown(qtbot, Where("photo"))
    other = TreatedPoint("another photo", 5, 6)
    where.show_marked(("dorsum_left",), (other, TreatedPoint("photo", 10, 20)))
    assert where.page_buttons["hands"].isChecked()
    with qtbot.waitSignal(where.photo_wanted):
        where.page_buttons["photo"].click()
    where.show_photo(image)
    photo = where.pages.currentWidget()
    assert isinstance(photo, PhotoPoints)
    qtbot.keyClick(photo, Qt.Key.Key_Space)
    assert set(where.points()) == {other, TreatedPoint("photo", 10, 20), TreatedPoint("photo", 150, 100)}
    qtbot.keyClick(photo, Qt.Key.Key_Backspace)
    assert set(where.points()) == {other, TreatedPoint("photo", 10, 20)}


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        (" L-77 ", Scanned("L-77")),
        ("0109501101020917172711301012AB", Scanned("12AB", date(2027, 11, 30))),
        ("]d20109501101020917172702001012AB\x1d21SERIAL", Scanned("12AB", date(2027, 2, 28))),
        ("(01)09501101020917(17)271130(10)12AB", Scanned("12AB", date(2027, 11, 30))),
        ("0109501101020917991", Scanned("0109501101020917991")),
    ],
)
def test_a_scanned_code_gives_lot_and_expiry(typed, expected):
    assert read_scan(typed) == expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("03/2028", date(2028, 3, 31)),
        ("2028-02", date(2028, 2, 29)),
        ("3/28", date(2028, 3, 31)),
        ("Mar 2028", date(2028, 3, 31)),
        ("2028-03-12", date(2028, 3, 12)),
        ("2028", None),
        ("13/2028", None),
        ("lot 03/2028", None),
    ],
)
def test_a_box_tells_its_expiry_by_the_month(qtbot, typed, expected):
    field = ExpiryField(date(2000, 1, 1), date(2099, 12, 31))
    qtbot.addWidget(field)
    qtbot.keyClicks(field, typed)
    assert field.value() == expected


def test_tab_leads_through_a_product_before_it_takes_it_away(qtbot):
    row = ProductRow([], {})
    qtbot.addWidget(row)
    row.show()
    order = [row.product, row.lot, row.expiry, row.volume, row.dilution, row.remove]
    assert all(one.nextInFocusChain() is following for one, following in pairwise(order[:3]))
    row.activateWindow()
    row.dilution.setFocus()
    qtbot.waitUntil(row.dilution.hasFocus)
    qtbot.keyClick(row.dilution, Qt.Key.Key_Tab)
    assert row.remove.hasFocus()
