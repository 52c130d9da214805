"""The screens, by name: each function brings one about, keeps its picture and clears up after itself.

Another part of the app adds its screens to :data:`SCREENS`; the order is that of a day's work.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QMenu

from mesophoto.app.capture.sources import FileSource
from mesophoto.app.help import HelpWindow
from mesophoto.app.viewer.commands import MODES
from mesophoto.workflows.operations import ResolveSideEffect, SetOutcomePlan
from tests.screenshots.card import make_card, make_shots

if TYPE_CHECKING:
    from mesophoto.app.consent.pad import SignaturePad
    from tests.screenshots.taking import Stage

Screen = tuple[str, Callable[["Stage"], None]]


def show_welcome(stage: Stage) -> None:
    stage.window.presenter.show_library()
    stage.keep()


def open_patient(stage: Stage) -> None:
    """Open the demo's first patient, unless that is done."""
    window = stage.window
    if window.desk.library is None:
        window.desk.open_library(stage.library, show_first=True)
        stage.settle()
    if window.desk.patient is None:
        window.desk.open_patient(window.desk.patients[-1].id)
    stage.settle()
    series = window.desk.series
    window.desk.choose_photo(series.photos[-1].id)
    stage.settle()


def show_main(stage: Stage) -> None:
    open_patient(stage)
    stage.window.viewer.fit()
    stage.keep()


def show_mode(stage: Stage, mode: str) -> None:
    open_patient(stage)
    stage.trigger(f"view.{mode}")
    stage.keep()
    stage.trigger("view.side_by_side")


def show_overlays(stage: Stage) -> None:
    open_patient(stage)
    for name in ("pigmentation", "regions"):
        stage.window.viewer.set_overlay(name, True)
    stage.keep()
    for name in ("pigmentation", "regions"):
        stage.window.viewer.set_overlay(name, False)


def show_result(stage: Stage) -> None:
    open_patient(stage)
    stage.window.inspector.select(stage.window.timeline.charts()[0].chart.key)
    stage.keep()


def show_baseline(stage: Stage) -> None:
    open_patient(stage)
    stage.window.desk.choose_photo(stage.window.desk.baseline.id)
    stage.keep()


def show_spots(stage: Stage) -> None:
    open_patient(stage)
    stage.trigger("panel.spots")
    stage.keep()
    stage.trigger("panel.spots")


def show_checks(stage: Stage) -> None:
    open_patient(stage)
    stage.trigger("view.checks")
    stage.keep()
    _close_all(stage)


def show_dialog(stage: Stage, action: str) -> None:
    """Open what a command opens."""
    open_patient(stage)
    before = set(stage.window.findChildren(QDialog))
    stage.trigger(action)
    shown = [one for one in stage.window.findChildren(QDialog) if one not in before and one.isVisible()]
    stage.keep(shown[-1])
    _close_all(stage)


def show_palette(stage: Stage, typed: str) -> None:
    open_patient(stage)
    stage.trigger("go.palette")
    palette = stage.window.habits.palette.palette
    palette.field.setText(typed)
    stage.keep(palette)
    palette.close()


def show_print(stage: Stage) -> None:
    open_patient(stage)
    stage.trigger("view.print")
    stage.wait_until(lambda: stage.window.dialogs.current is not None)
    stage.keep(stage.dialog())
    _close_all(stage)


def show_help(stage: Stage, page: str) -> None:
    open_patient(stage)
    stage.trigger("help.pages")
    shown = stage.window.findChildren(HelpWindow)[-1]
    shown.show_page(page)
    stage.keep(shown)
    shown.close()


def show_nobody(stage: Stage) -> None:
    open_patient(stage)
    stage.window.desk.open_patient(None)
    stage.keep()


def show_nothing_found(stage: Stage) -> None:
    open_patient(stage)
    stage.window.patients.search.setText("qqq")
    stage.keep()
    stage.window.patients.search.clear()
    stage.settle()


def show_message(stage: Stage) -> None:
    open_patient(stage)
    stage.window.desk.open_library(stage.library.parent / "nowhere")
    stage.keep()
    stage.window.messages.clear()


def show_crash(stage: Stage) -> None:
    stage.window.show_crash("ValueError\n  mesophoto/app/desk.py:1 in work\nPython 3.13, Linux")
    stage.keep(stage.dialog())
    _close_all(stage)


def show_side_effects(stage: Stage) -> None:
    """The bruise's panel, and the bruise on the photo where it is largest."""
    open_bruised(stage)
    stage.trigger("panel.side_effects")
    stage.keep()
    stage.trigger("panel.side_effects")


def show_drawing(stage: Stage) -> None:
    """The tools to draw with, and an outline that was snapped to the edge."""
    open_bruised(stage)
    effects = stage.window.side_effects
    effect = effects.effects[0]
    drawn = next(one for one in effect.outlines if one.photo_id == stage.window.desk.photo.id)
    effects.draw(effect.id)
    effects.layer.show_snapped(drawn.outline, None)
    stage.keep()
    effects.layer.cancel()
    stage.settle()


def show_follow_up(stage: Stage) -> None:
    """What is asked of a side effect that was open before, and what is proposed."""
    open_bruised(stage)
    window = stage.window
    effect = window.side_effects.effects[0]
    window.desk.do(ResolveSideEffect(effect.id, None))
    stage.settle()
    window.desk.choose_photo(window.desk.series.photos[-1].id)
    stage.keep(suffix="-asked")
    window.side_effects.follow_up.find(effect.id)
    stage.keep()
    window.desk.undo()
    stage.settle()


def show_lanes(stage: Stage) -> None:
    """The timeline with all that is on its lanes, and a chart."""
    open_face(stage)
    window = stage.window
    sizes = window.stage.sizes()
    window.stage.setSizes([250, *(600 for _ in sizes[1:])])
    stage.trigger("view.fit_subject")
    stage.keep()
    window.stage.setSizes(sizes)
    stage.trigger("view.fit")


def show_checklist(stage: Stage) -> None:
    open_face(stage)
    stage.keep(stage.window.capture.checklist)


def show_treatment(stage: Stage) -> None:
    """A treatment's card as it was filled in."""
    open_face(stage)
    stage.window.treatments.edit(stage.window.desk.timeline.history.treatments[-1])
    stage.wait_until(lambda: stage.window.dialogs.current is not None)
    stage.keep(stage.dialog())
    _close_all(stage)


def show_day(stage: Stage) -> None:
    open_patient(stage)
    stage.trigger("day.show")
    stage.keep()
    stage.window.day.side.show_page("patients")


def show_slate(stage: Stage) -> None:
    open_patient(stage)
    stage.trigger("slate.show")
    stage.keep(stage.window.slates.window)
    stage.window.slates.hide()
    stage.settle()


def show_inbox(stage: Stage) -> None:
    """Stacks of a card: two patients, the second one named by a slate."""
    open_named(stage, "Hand")
    stage.trigger("slate.show")
    window = stage.window
    window.inbox.begin([make_card(stage, window.slates.window.grab())])
    stage.wait_until(lambda: window.inbox.inbox is not None)
    window.slates.hide()
    stage.keep()
    window.inbox.close()
    window.day.side.show_page("patients")


def show_camera(stage: Stage) -> None:
    """The camera's window, with photos played as a camera would give them."""
    open_face(stage)
    capture = stage.window.capture
    capture.make_source = lambda: FileSource(make_shots(stage), 400)
    stage.trigger("photos.camera")
    camera = capture.window
    stage.wait_until(lambda: camera.is_live)
    found: list[object] = []
    camera.guide.guided.connect(lambda *_: found.append(1))
    stage.wait_until(lambda: len(found) > 1 or not camera.is_live)
    stage.keep(camera, "-guided")
    camera.take()
    stage.wait_until(camera.card.again.isEnabled)
    stage.keep(camera, "-judged")
    capture.close_camera()
    stage.settle()


def show_patient_screen(stage: Stage) -> None:
    open_face(stage)
    stage.trigger("view.patient_screen")
    stage.keep(stage.window.patient_screen.screen)
    stage.window.patient_screen.close()


def show_menu(stage: Stage, action: str) -> None:
    """The menu that has an action."""
    open_patient(stage)
    wanted = stage.window.registry[action]
    menu = next(one for one in stage.window.findChildren(QMenu) if wanted in one.actions())
    menu.popup(stage.window.mapToGlobal(stage.window.rect().topLeft()))
    stage.keep(menu)
    menu.close()


def show_consent(stage: Stage) -> None:
    """A consent that is being signed, and the list afterwards."""
    open_face(stage)
    stage.trigger("handing.consents")
    consents = stage.window.consents.dialog
    consents.give.click()
    card = stage.dialog()
    stage.keep(card, "-empty")
    sign(card.pad)
    stage.keep(card)
    card.accept()
    stage.settle()
    stage.keep(consents, "-list")
    consents.view.click()
    stage.settle()
    stage.keep(stage.dialog(), "-shown")
    stage.dialog().close()
    consents.revoke.click()
    stage.keep(stage.dialog(), "-withdraw")
    _close_all(stage)


def sign(pad: SignaturePad) -> None:
    """Draw something like a name."""
    width, height = pad.width(), pad.height()
    places = [
        QPoint(
            round(width * (0.2 + 0.5 * t + 0.04 * math.sin(40 * t))),
            round(height * (0.55 + 0.25 * (1 - t) * math.cos(40 * t))),
        )
        for t in (step / 150 for step in range(151))
    ]
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=places[0])
    for place in places:
        QTest.mouseMove(pad, place)
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=places[-1])


def show_plan(stage: Stage) -> None:
    """What is treated decides what is judged."""
    open_face(stage)
    stage.trigger("handing.plan")
    stage.settle()
    stage.dialog().indication.buttons["sun_damage"].click()
    stage.keep(stage.dialog())
    _close_all(stage)


def show_export(stage: Stage) -> None:
    """Pictures to export: without a consent, then with one, then written."""
    open_named(stage, "Hand")
    stage.trigger("handing.export")
    stage.settle()
    dialog = stage.dialog()
    dialog.purpose.buttons["teaching"].click()
    stage.keep(dialog, "-refused")
    dialog.purpose.buttons["record"].click()
    for kind in ("motion", "data", "dicom", "picture"):
        dialog.kind.buttons[kind].click()
        stage.keep(dialog, f"-{kind}")
    dialog.folder.setText(str(stage.library.parent / "out" / stage.folder.name))
    stage.keep(dialog)
    dialog.export.click()
    stage.keep(dialog, "-done")
    _close_all(stage)


def show_sheet(stage: Stage) -> None:
    """The sheet before it is said what is treated, before there is a consent, and ready to leave."""
    open_face(stage)
    window = stage.window
    stage.trigger("handing.sheet")
    dialog = stage.dialog()
    stage.wait_until(lambda: not dialog.busy.isVisible())
    stage.keep(dialog, "-not-planned")
    dialog.choices._choose(dialog.choices.purpose, "record")
    window.desk.do(
        SetOutcomePlan(
            patient_id=window.desk.patient.id, view="face_frontal", side="none", indication="sun_damage"
        ),
        dialog.look,
    )
    stage.settle()
    stage.wait_until(lambda: dialog.sheet is not None)
    stage.keep(dialog)
    dialog.choices._choose(dialog.choices.purpose, "publication")
    stage.wait_until(lambda: not dialog.busy.isVisible())
    stage.keep(dialog, "-no-consent")
    _close_all(stage)
    window.desk.undo()
    stage.settle()


def show_seal(stage: Stage) -> None:
    """A file that left, the same file altered, and another one."""
    open_named(stage, "Hand")
    stage.trigger("handing.seal")
    dialog = stage.dialog()
    stage.keep(dialog, "-empty")
    left = sorted((stage.library.parent / "out" / stage.folder.name).glob("*.jpg"))[0]
    altered = left.parent.parent / left.name
    altered.write_bytes(left.read_bytes() + b"0")
    for name, path in (("", left), ("-altered", altered), ("-unknown", Path(__file__))):
        dialog.file_wanted.emit(path)
        stage.keep(dialog, name)
    _close_all(stage)


def open_face(stage: Stage) -> None:
    """The patient who has had a whole course."""
    open_named(stage, "Portrait")


def open_named(stage: Stage, family_name: str) -> None:
    open_patient(stage)
    window = stage.window
    wanted = next(one for one in window.desk.patients if one.family_name == family_name)
    if window.desk.patient.id != wanted.id:
        window.desk.open_patient(wanted.id)
        stage.settle()
    window.desk.choose_photo(window.desk.series.photos[-1].id)
    stage.settle()


def open_bruised(stage: Stage) -> None:
    """The photo on which a side effect is largest."""
    open_face(stage)
    window = stage.window
    window.desk.choose_photo(window.side_effects.effects[0].outlines[0].photo_id)
    stage.settle()
    stage.trigger("view.fit_subject")


def _close_all(stage: Stage) -> None:
    for dialog in stage.window.findChildren(QDialog):
        if dialog.isVisible():
            dialog.close()
    stage.window.dialogs.current = None
    stage.settle()


DIALOGS = {
    "patient-new": "patient.add", "patient-edit": "patient.edit", "photo": "photo.edit",
    "region": "measure.region", "reference": "measure.reference", "scale": "measure.scale",
    "spots-not-counted": "measure.spots", "marker": "measure.marker", "noise": "measure.repeatability",
    "backups": "library.backups", "bin": "library.bin", "verify": "library.verify", "audit": "library.audit",
    "library-new": "library.new", "vault-encrypt": "vault.convert", "vault-persons": "vault.persons",
    "history": "edit.history", "table": "view.table", "treatment": "treatment.record",
    "treatments": "treatment.list", "course": "treatment.course", "due": "clinic.due",
    "products": "clinic.products", "outcomes": "clinic.outcomes", "recall": "clinic.recall",
    "settling": "clinic.settling", "clinic": "handing.clinic", "side-effect": "side_effect.add",
    "photo-move": "photo.move",
}  # fmt: skip
HELP = ("guide", "verdicts", "redness", "not-measured", "keyboard")

SCREENS: list[Screen] = [
    ("welcome", show_welcome),
    ("main", show_main),
    *((f"mode-{mode}", partial(show_mode, mode=mode)) for mode in MODES),
    ("overlays", show_overlays),
    ("result", show_result),
    ("baseline", show_baseline),
    ("spots", show_spots),
    ("checks", show_checks),
    ("palette", partial(show_palette, typed="")),
    ("palette-typed", partial(show_palette, typed="ex")),
    ("print", show_print),
    *((f"dialog-{name}", partial(show_dialog, action=action)) for name, action in DIALOGS.items()),
    *((f"help-{page}", partial(show_help, page=page)) for page in HELP),
    ("empty-nobody", show_nobody),
    ("empty-search", show_nothing_found),
    ("message", show_message),
    ("crash", show_crash),
    ("lanes", show_lanes),
    ("checklist", show_checklist),
    ("treatment-filled", show_treatment),
    ("side-effects", show_side_effects),
    ("drawing", show_drawing),
    ("follow-up", show_follow_up),
    ("slate", show_slate),
    ("inbox", show_inbox),
    ("camera", show_camera),
    ("patient-screen", show_patient_screen),
    ("menu-language", partial(show_menu, action="language.system")),
    ("consent", show_consent),
    ("plan", show_plan),
    ("export", show_export),
    ("seal", show_seal),
    ("sheet", show_sheet),
    ("menu-hand-out", partial(show_menu, action="handing.export")),
    ("menu-treat", partial(show_menu, action="treatment.record")),
    ("day", show_day),
]
