"""The screens, by name: each function brings one about, keeps its picture and clears up after itself.

Another part of the app adds its screens to :data:`SCREENS`; the order is that of a day's work.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog

from mesophoto.app.help import HelpWindow
from mesophoto.app.viewer.commands import MODES

if TYPE_CHECKING:
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


def show_page(stage: Stage, action: str) -> None:
    """Show a page or panel of the window that a command turns on."""
    open_patient(stage)
    stage.trigger(action)
    stage.keep()


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
    "settling": "clinic.settling", "side-effect": "side_effect.add", "photo-move": "photo.move",
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
    ("side-effects", partial(show_page, action="panel.side_effects")),
    ("checklist", partial(show_page, action="panel.checklist")),
    ("day", partial(show_page, action="day.show")),
]
