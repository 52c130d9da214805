"""The menu of languages: one is chosen for the next start, since the window is built in the present one."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess

from mesophoto.app.actions import ActionSpec
from mesophoto.app.language.files import LANGUAGES, available_languages
from mesophoto.app.language.installing import SYSTEM
from mesophoto.app.language.texts import tr

if TYPE_CHECKING:
    from mesophoto.app.window import MainWindow


class LanguageChoice(QObject):
    """Keeps the chosen language, and starts the program anew where that is wanted at once."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def choose(self, language: str) -> None:
        """Speak a language from the next start on."""
        settings = self._window.settings
        if language == settings.language:
            self._window.registry.refresh()
            return
        settings.language = language
        settings.save()
        self._window.registry.refresh()
        self._window.messages.show_offer(
            tr("The language changes at the next start of mesophoto."), (tr("Restart now"), self.restart)
        )

    def restart(self) -> None:
        """Close, and begin anew as soon as all work has stopped; not if closing is declined."""
        self._window.closed.connect(start_anew)
        if not self._window.close() and self._window.isVisible():
            self._window.closed.disconnect(start_anew)


def start_anew() -> None:
    """Start the program once more; this one is ending."""
    QProcess.startDetached(sys.executable, [] if getattr(sys, "frozen", False) else ["-m", "mesophoto"])


def language_specs(window: MainWindow) -> list[ActionSpec]:
    """One action per language, each called by its own name."""
    choice, settings = LanguageChoice(window), window.settings
    names = {SYSTEM: tr("As the system"), **{one: LANGUAGES[one] for one in available_languages()}}
    return [
        ActionSpec(
            language_action(language),
            name,
            lambda language=language: choice.choose(language),
            tip=tr("Language: {name}").format(name=name),
            checked=lambda language=language: settings.language == language,
        )
        for language, name in names.items()
    ]


def language_action(language: str) -> str:
    return f"language.{language}"


def language_menu() -> list[str]:
    """Names of the actions, as a menu has them."""
    return [language_action(language) for language in (SYSTEM, *available_languages())]
