"""All actions of the window, as data; menus are lists of their names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QMenuBar

from mesophoto.app import engine
from mesophoto.app.actions import SEPARATOR, ActionRegistry, ActionSpec
from mesophoto.app.capture.commands import capture_specs
from mesophoto.app.day.commands import DAY_MENU, day_specs
from mesophoto.app.exporting.commands import MENU as HANDING_MENU
from mesophoto.app.exporting.commands import handing_specs
from mesophoto.app.habits import habit_specs
from mesophoto.app.keeping.commands import keeping_specs
from mesophoto.app.language import mark, tr, translate_sentence
from mesophoto.app.language.commands import language_menu, language_specs
from mesophoto.app.side_effects.commands import SIDE_EFFECT_MENU, side_effect_specs
from mesophoto.app.timeline.commands import TIME_MENU, time_specs
from mesophoto.app.treatments.commands import MENU as TREATMENT_MENU
from mesophoto.app.treatments.commands import treatment_specs
from mesophoto.app.vault.specs import MENU as VAULT_MENU
from mesophoto.app.vault.specs import vault_specs
from mesophoto.app.viewer.commands import MENU as COMPARING_MENU
from mesophoto.app.viewer.commands import MODES, comparing_specs

if TYPE_CHECKING:
    from mesophoto.app.window import MainWindow

THEMES = {"system": mark("As the system"), "light": mark("Light"), "dark": mark("Dark")}
PANELS = {
    "patients": mark("Patients panel"),
    "results": mark("Results panel"),
    "timeline": mark("Timeline panel"),
}
OVERLAYS = {
    "pigmentation": mark("Brown spots"),
    "redness": mark("Redness"),
    "wrinkles": mark("Lines"),
    "regions": mark("Regions"),
    "trust": mark("Where the photos are compared"),
}

MENUS = {
    mark("&Library"): [
        "library.new", "library.open", "library.demo", SEPARATOR, "photos.import", "photos.import_folder",
        "inbox.open", "photos.watch", "photos.camera", SEPARATOR, "library.backups", "library.verify",
        "library.audit", "library.bin", SEPARATOR, *VAULT_MENU, SEPARATOR, "view.print", SEPARATOR,
        "app.quit",
    ],
    mark("&Edit"): [
        "edit.undo", "edit.redo", "edit.history", SEPARATOR, "patient.add", "patient.edit", "patient.delete",
        SEPARATOR, "photo.edit", "photo.move", "photo.save_copy", "photo.delete",
    ],
    mark("&View"): [
        *(f"view.{mode}" for mode in MODES), SEPARATOR, *COMPARING_MENU, SEPARATOR,
        *(f"overlay.{name}" for name in OVERLAYS), SEPARATOR, "view.checks", SEPARATOR, "view.fit",
        "view.fit_subject", "view.actual_size", SEPARATOR,
        *(f"panel.{name}" for name in PANELS), "panel.spots", "panel.side_effects", "panel.checklist",
        "view.table", SEPARATOR, *TIME_MENU, SEPARATOR,
        "view.larger", "view.smaller", *(f"theme.{name}" for name in THEMES), SEPARATOR, "view.full_screen",
    ],
    mark("&Treat"): TREATMENT_MENU,
    mark("&Measure"): [
        "measure.now", "measure.baseline", SEPARATOR, "measure.region", "measure.reference", "measure.spots",
        "measure.scale", SEPARATOR, "measure.marker", "measure.card", "measure.repeatability",
        SEPARATOR, *SIDE_EFFECT_MENU,
    ],
    mark("Hand &out"): HANDING_MENU,
    mark("&Go"): ["go.previous", "go.next", SEPARATOR, "go.search", "go.palette", SEPARATOR, *DAY_MENU],
    mark("&Help"): ["help.pages", SEPARATOR, "help.about"],
}  # fmt: skip


def add_actions(registry: ActionRegistry, window: MainWindow) -> None:
    """Register everything that the window can do."""
    registry.add(*_library_specs(window), *keeping_specs(window), *vault_specs(window), *_edit_specs(window))
    registry.add(*comparing_specs(window), *_view_specs(window), *_measure_specs(window))
    registry.add(*language_specs(window), *habit_specs(window), *treatment_specs(window))
    registry.add(*side_effect_specs(window), *day_specs(window), *capture_specs(window))
    registry.add(*time_specs(window), *handing_specs(window))
    theme_group = QActionGroup(window)
    mode_group = QActionGroup(window)
    for name in THEMES:
        theme_group.addAction(registry[f"theme.{name}"])
    for name in MODES:
        mode_group.addAction(registry[f"view.{name}"])


def fill_menus(registry: ActionRegistry, bar: QMenuBar) -> QMenu:
    """Fill the menu bar; returns the menu of recent libraries, which is filled when it opens."""
    menus = registry.fill_menu_bar(bar, MENUS)
    recent = QMenu(tr("Open &recent"), bar)
    menus["&Library"].insertMenu(registry["library.demo"], recent)
    menus["&View"].addMenu(registry.fill_menu(QMenu(tr("Lan&guage"), bar), language_menu()))
    return recent


def _library_specs(window: MainWindow) -> list[ActionSpec]:
    return [
        ActionSpec("library.new", tr("&New library…"), window.vault.new_library),
        ActionSpec("library.open", tr("&Open library…"), window.choose_library, "Ctrl+O", "open"),
        ActionSpec("library.demo", tr("Open the &demo"), window.open_demo),
        ActionSpec("photos.import", tr("&Import photos…"), window.import_photos, "Ctrl+I", "import"),
        ActionSpec("photos.import_folder", tr("Import a &folder…"), window.import_folder, "Ctrl+Shift+I"),
        ActionSpec("app.quit", tr("&Quit"), window.close, "Ctrl+Q"),
        ActionSpec("help.pages", tr("&Help"), window.habits.show_help, "F1", "help"),
        ActionSpec("help.about", tr("&About mesophoto"), window.show_about),
    ]


def _edit_specs(window: MainWindow) -> list[ActionSpec]:
    desk = window.desk

    def undo_text() -> str:
        name = translate_sentence(desk.undo_name or "")
        return tr("&Undo {name}").format(name=name) if name else tr("&Undo")

    def redo_text() -> str:
        name = translate_sentence(desk.redo_name or "")
        return tr("&Redo {name}").format(name=name) if name else tr("&Redo")

    def has_library() -> bool:
        return desk.library is not None

    def has_patient() -> bool:
        return desk.patient is not None

    def has_photo() -> bool:
        return desk.photo is not None

    return [
        ActionSpec(
            "edit.undo",
            undo_text,
            desk.undo,
            "Ctrl+Z",
            "undo",
            enabled=lambda: bool(desk.undo_name),
            plain=tr("&Undo"),
            why=mark("There is nothing to undo."),
        ),
        ActionSpec(
            "edit.redo",
            redo_text,
            desk.redo,
            "Ctrl+Shift+Z; Ctrl+Y",
            "redo",
            enabled=lambda: bool(desk.redo_name),
            plain=tr("&Redo"),
            why=mark("There is nothing to redo."),
        ),
        ActionSpec(
            "patient.add",
            tr("&New patient…"),
            window.add_patient,
            "Ctrl+N",
            "patient-new",
            enabled=has_library,
        ),
        ActionSpec(
            "patient.edit", tr("&Edit patient…"), window.edit_patient, "Ctrl+E", "edit", enabled=has_patient
        ),
        ActionSpec(
            "patient.delete",
            tr("&Delete patient"),
            lambda: desk.do(engine.DeletePatient(desk.patient.id)),
            "",
            "delete",
            enabled=has_patient,
        ),
        ActionSpec(
            "photo.edit",
            tr("Change &photo…"),
            lambda: window.dialogs.edit_photo(desk.photo),
            "F2",
            enabled=has_photo,
        ),
        ActionSpec(
            "photo.delete",
            tr("Delete p&hoto"),
            lambda: desk.do(engine.DeletePhotos([desk.photo.id])),
            "Ctrl+Delete",
            enabled=has_photo,
        ),
        ActionSpec(
            "go.search", tr("&Search patients"), window.focus_search, "Ctrl+F", "search", enabled=has_library
        ),
        ActionSpec(
            "go.previous",
            tr("&Previous photo"),
            lambda: window.timeline.strip.step(-1),
            "Alt+Left",
            "arrow-left",
            enabled=has_photo,
        ),
        ActionSpec(
            "go.next",
            tr("&Next photo"),
            lambda: window.timeline.strip.step(1),
            "Alt+Right",
            "arrow-right",
            enabled=has_photo,
        ),
    ]


def _view_specs(window: MainWindow) -> list[ActionSpec]:
    viewer, settings = window.viewer, window.settings

    def has_photo() -> bool:
        return window.desk.photo is not None

    specs = [
        ActionSpec("view.fit", tr("&Fit"), viewer.fit, "Ctrl+0", "fit", enabled=has_photo),
        ActionSpec(
            "view.fit_subject",
            tr("Fit what is &measured"),
            viewer.fit_subject,
            "Ctrl+2",
            "fit-subject",
            enabled=has_photo,
        ),
        ActionSpec(
            "view.checks",
            tr("&Why this verdict on the pair"),
            window.pair_verdict.open,
            "C",
            "shield",
            enabled=lambda: window.pair_verdict.summary is not None,
            why=mark("Nothing was compared yet: choose a measured photo that is not the baseline."),
        ),
        ActionSpec("view.actual_size", tr("&Actual size"), viewer.actual_size, "Ctrl+1", enabled=has_photo),
        ActionSpec("view.larger", tr("&Larger text"), lambda: window.scale_text(0.125), "Ctrl++; Ctrl+="),
        ActionSpec("view.smaller", tr("S&maller text"), lambda: window.scale_text(-0.125), "Ctrl+-"),
        ActionSpec("view.full_screen", tr("F&ull screen"), window.toggle_full_screen, "F11"),
    ]
    for name, text in THEMES.items():
        specs.append(
            ActionSpec(
                f"theme.{name}",
                tr(text),
                lambda name=name: window.set_theme(name),
                checked=lambda name=name: settings.theme == name,
            )
        )
    for number, (name, text) in enumerate(OVERLAYS.items(), 1):
        specs.append(
            ActionSpec(
                f"overlay.{name}",
                tr(text),
                lambda name=name: window.toggle_overlay(name),
                f"Ctrl+Alt+{number}",
                enabled=has_photo,
                checked=lambda name=name: name in viewer.visible_overlays(),
            )
        )
    for number, (name, text) in enumerate(PANELS.items(), 1):
        specs.append(
            ActionSpec(
                f"panel.{name}",
                tr(text),
                lambda name=name: window.toggle_panel(name),
                f"F{number + 5}",
                {"patients": "sidebar", "results": "chart", "timeline": "timeline"}[name],
                checked=lambda name=name: window.is_panel_shown(name),
            )
        )
    specs.append(
        ActionSpec(
            "panel.spots",
            tr("&Spots panel"),
            window.toggle_spots,
            "F9",
            "spots",
            enabled=has_photo,
            checked=lambda: not window.spots.panel.isHidden(),
        )
    )
    return specs


def _measure_specs(window: MainWindow) -> list[ActionSpec]:
    desk = window.desk

    def has_library() -> bool:
        return desk.library is not None

    def has_photo() -> bool:
        return desk.photo is not None

    def has_baseline() -> bool:
        return desk.baseline is not None

    def may_be_baseline() -> bool:
        return desk.photo is not None and desk.photo.in_trend and desk.photo != desk.baseline

    return [
        ActionSpec(
            "measure.now",
            tr("&Measure now"),
            lambda: desk.measure(desk.patient.id),
            "F5",
            "refresh",
            enabled=has_photo,
        ),
        ActionSpec(
            "measure.baseline",
            tr("Make this photo the &baseline"),
            window.exports.plans.set_baseline,
            "B",
            "baseline",
            enabled=may_be_baseline,
            why=mark("This photo is the baseline already, or was taken right after a treatment."),
        ),
        ActionSpec(
            "measure.region",
            tr("Draw a &region on the baseline…"),
            lambda: window.dialogs.draw_region(desk.baseline),
            "Ctrl+R",
            "regions",
            enabled=has_baseline,
            why=mark("Choose a baseline first: a photo that was not taken right after a treatment."),
        ),
        ActionSpec(
            "measure.reference",
            tr("Choose a &colour reference on the baseline…"),
            lambda: window.dialogs.choose_reference(desk.baseline),
            enabled=has_baseline,
            why=mark("Choose a baseline first: a photo that was not taken right after a treatment."),
        ),
        ActionSpec(
            "measure.card", tr("&Print the scale and colour card…"), window.papers.save_card, "", "print"
        ),
        ActionSpec(
            "measure.repeatability",
            tr("This clinic’s &noise…"),
            window.papers.open_repeatability,
            "",
            "flask",
            enabled=has_library,
        ),
        ActionSpec(
            "measure.spots",
            tr("Spots that are not &counted…"),
            lambda: window.dialogs.mark_spots(desk.photo),
            "",
            "spots",
            enabled=has_photo,
        ),
        ActionSpec(
            "measure.marker", tr("Size of the scale &marker…"), window.set_marker, enabled=has_library
        ),
        ActionSpec(
            "measure.scale",
            tr("Set the &scale…"),
            lambda: window.dialogs.set_scale(desk.photo),
            "",
            enabled=has_photo,
        ),
    ]
