"""Numbers on the screen, all written in one way, and how many there are of what is counted most."""

from PySide6.QtCore import QLocale

from relbook.ui.shared.language import tr


def figure(count: int) -> str:
    """Such as “2,994”, as this country writes it; thousands are marked even where a locale would not."""
    locale = QLocale()
    locale.setNumberOptions(locale.numberOptions() & ~QLocale.NumberOption.OmitGroupSeparator)
    return locale.toString(count)


def so_many_clients(count: int) -> str:
    """Such as “1 client” or “24 clients”."""
    return tr("1 client") if count == 1 else tr("{count} clients").format(count=figure(count))


def so_many_entries(count: int) -> str:
    """Such as “1 entry” or “2,994 entries”."""
    return tr("1 entry") if count == 1 else tr("{count} entries").format(count=figure(count))
