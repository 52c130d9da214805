"""The language of the app, chosen at its start."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from mesophoto.app.language.files import LANGUAGES, available_languages, translation_path
from mesophoto.app.language.sentences import speak_sentences

SYSTEM = "system"
ENGLISH = "en"
_NAME = "language"


def find_language(choice: str = SYSTEM) -> str:
    """Return the language that a choice means: the system's first one that the app speaks, or English."""
    known = available_languages()
    if choice in known:
        return choice
    wanted = (name.split("-")[0] for name in QLocale.system().uiLanguages())
    return next((language for language in wanted if language in known), ENGLISH)


def install_language(app: QCoreApplication, choice: str = SYSTEM) -> str:
    """Speak a language: texts, the standard buttons of Qt, dates and numbers. Returns which.

    Texts that are shown already stay as they are: install it before the first widget.
    """
    language = find_language(choice)
    system = QLocale.system()
    own = QLocale(language)
    QLocale.setDefault(system if system.language() == own.language() else own)
    for translator in app.findChildren(QTranslator, _NAME):
        app.removeTranslator(translator)
        translator.deleteLater()
    qt_files = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    _install(app, f"{qt_files}/qtbase_{language}.qm")
    # English below it has the plurals of what another language does not have yet.
    for name in dict.fromkeys((ENGLISH, language)):
        _install(app, str(translation_path(name) or ""))
    speak_sentences(None if language == ENGLISH else translation_path(language, "ts"))
    return language


def language_name(language: str) -> str:
    """What a language calls itself."""
    return LANGUAGES[language]


def _install(app: QCoreApplication, path: str) -> None:
    translator = QTranslator(app, objectName=_NAME)
    if translator.load(path):
        app.installTranslator(translator)
    else:
        translator.deleteLater()
