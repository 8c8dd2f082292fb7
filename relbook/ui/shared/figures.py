"""Numbers on the screen, all written in one way."""

from PySide6.QtCore import QLocale


def figure(count: int) -> str:
    """Such as “2,994”, as this country writes it; thousands are marked even where a locale would not."""
    locale = QLocale()
    locale.setNumberOptions(locale.numberOptions() & ~QLocale.NumberOption.OmitGroupSeparator)
    return locale.toString(count)
