"""The language of the window: which there are, which one is spoken, and how a text is said in it.

The words of each lie in `resources/i18n`: a `.ts` to be translated, and the `.qm` made of it that Qt
reads. English is what the code says. `./dev words` brings both up to date.
"""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from relbook import assets

ENGLISH = "en"
"""What stands in the code."""

SYSTEM = ""
"""Whatever the system speaks, where relbook speaks it too."""


def tr(text: str, meaning: str = "") -> str:
    """Say a text of a module in the language of the window; within a QObject that is `self.tr`.

    Args:
        text: The English, as a literal.
        meaning: Which of several things that word means here, as a literal, where another language
            has two words for it: "Close" is a button, `tr("Close", "circle")` is a circle.
    """
    return QCoreApplication.translate("", text, meaning)


def languages() -> tuple[str, ...]:
    """The codes of all there are (ISO 639), English first."""
    return (ENGLISH, *sorted(file.stem for file in assets.path("i18n").glob("*.qm")))


def named(code: str) -> str:
    """A language under the name that its speakers give it, such as "Deutsch"."""
    words = QTranslator()
    words.load(code, str(assets.path("i18n")))
    return words.translate("", "English", "how this language calls itself") or "English"


def of_system() -> str:
    """The language among ours that the system prefers; English where it prefers none of them."""
    preferred = (tag.partition("-")[0] for tag in QLocale.system().uiLanguages())
    return next((code for code in preferred if code in languages()), ENGLISH)


def spoken() -> str:
    """The code of the language that is spoken now: English where that of the computer is none of ours."""
    code = QLocale().name().partition("_")[0]
    return code if code in languages() else ENGLISH


def wanted(chosen: str) -> str:
    """The code of the language that a choice comes to: itself, or the system's."""
    return chosen if chosen in languages() else of_system()


def speak(app: QApplication, chosen: str = SYSTEM) -> None:
    """Take up a language, before anything has words: what was said already keeps its own.

    Days, numbers and the first day of the week follow the system where it speaks that language, and
    the language where it does not.
    """
    code = wanted(chosen)
    QLocale.setDefault(_locale(code))
    if code != ENGLISH:
        _install(app, code, str(assets.path("i18n")))
        _install(app, f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    app.setLayoutDirection(QLocale().textDirection())


def _locale(code: str) -> QLocale:
    system = QLocale.system()
    if system.name().partition("_")[0] == code:
        return system
    return QLocale(QLocale(code).language(), system.territory())


def _install(app: QApplication, name: str, folder: str) -> None:
    words = QTranslator(app)
    if words.load(name, folder):
        app.installTranslator(words)
