"""A language and its land by the name its speakers give it."""

from PySide6.QtCore import QLocale


def name_of(tag: str) -> str:
    """The name of what a dictionary is called by, as in "de_AT"; itself where nobody has a name for it."""
    locale = QLocale(tag)
    if locale.language() is QLocale.Language.C:
        return tag
    language, land = locale.nativeLanguageName(), locale.nativeTerritoryName()
    named = language[:1].upper() + language[1:]
    says_it = " " in named or "_" not in tag  # as in "American English"
    return named if says_it or not land else f"{named} ({land})"
