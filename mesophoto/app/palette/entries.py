"""What the palette offers, gathered from the registry, the menus, the settings and the library."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QIcon, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from mesophoto.app.language import mark, tr
from mesophoto.app.palette.matching import fit
from mesophoto.app.patients.panel import describe
from mesophoto.app.theme import current_theme

if TYPE_CHECKING:
    from mesophoto.app.actions import ActionRegistry
    from mesophoto.app.desk import Desk
    from mesophoto.library.entities import Patient

ITSELF = "go.palette"
PATIENT = mark("Patient")
RECENT = mark("Recent library")


@dataclass(frozen=True)
class Entry:
    """One line of the palette."""

    text: str
    place: str
    """Where else it is found: the path of a menu, or what kind of thing it is."""
    run: Callable[[], object]
    keys: str = ""
    why_not: str = ""
    """Why it cannot be chosen now; empty if it can."""
    icon: QIcon | None = None
    is_checked: bool = False

    def spoken(self) -> str:
        """All of the line, for a screen reader."""
        return ", ".join(part for part in (self.text, self.place, self.keys, self.why_not) if part)


def command_entries(registry: ActionRegistry, bar: QMenuBar) -> list[Entry]:
    """Every command of the registry, with its shortcut and its place in the menus."""
    paths = menu_paths(bar)
    entries = []
    for spec in registry.specs():
        if spec.id == ITSELF:
            continue
        action = registry[spec.id]
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        entries.append(
            Entry(
                plain(action.text()),
                paths.get(spec.id, ""),
                action.trigger,
                keys,
                registry.why_not(spec.id),
                action.icon() if spec.icon else None,
                action.isCheckable() and action.isChecked(),
            )
        )
    return entries


def library_entries(desk: Desk) -> list[Entry]:
    """Libraries that were open lately."""
    icon = current_theme().icon("library")
    here = None if desk.library is None else desk.library.folder
    return [
        Entry(folder.name, tr(RECENT), partial(desk.open_library, folder), icon=icon)
        for folder in desk.settings.recent_libraries()
        if folder != here
    ]


def patient_entries(desk: Desk, patients: Iterable[Patient]) -> list[Entry]:
    """Patients that were found."""
    icon = current_theme().icon("patient")
    return [
        Entry(one.name, f"{tr(PATIENT)} · {describe(one)}", partial(desk.open_patient, one.id), icon=icon)
        for one in patients
    ]


def best(typed: str, entries: Iterable[Entry]) -> list[Entry]:
    """Those that fit what was typed, the best first; what can be done now before what cannot."""
    ranked = []
    for place, entry in enumerate(entries):
        by_text, by_place = fit(typed, entry.text), fit(typed, f"{entry.place} {entry.text}")
        if by_text is None and by_place is None:
            continue
        points = max(2 * by_text if by_text is not None else 0, by_place or 0)
        ranked.append((bool(entry.why_not), -points, place, entry))
    return [entry for *_, entry in sorted(ranked, key=lambda found: found[:3])]


def menu_paths(bar: QMenuBar) -> dict[str, str]:
    """Name of an action → the titles of the menus that lead to it."""
    return {name: path for menu in _menus(bar) for name, path in _walk(menu, plain(menu.title()))}


def plain(text: str) -> str:
    """A menu's text as it reads: no mnemonic."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def _menus(bar: QMenuBar) -> list[QMenu]:
    return [menu for action in bar.actions() if isinstance(menu := action.menu(), QMenu)]


def _walk(menu: QMenu, path: str) -> Iterator[tuple[str, str]]:
    for action in menu.actions():
        submenu = action.menu()
        if isinstance(submenu, QMenu):
            yield from _walk(submenu, f"{path} ▸ {plain(submenu.title())}")
        elif action.objectName():
            yield action.objectName(), path
