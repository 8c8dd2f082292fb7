"""What belongs to this machine: geometry, look, the last journal. Declared once, typed by its default."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QSettings

from relbook.journal.frozen import frozen


@frozen
class Setting:
    """One thing remembered, and what it is when nothing is."""

    name: str
    default: Any


LIGHT = Setting("look/light", "system")
COLOURS = Setting("look/colours", "system")
ZOOM = Setting("look/zoom", 1.0)
READING = Setting("look/reading", "serif")
STILL = Setting("look/still", "system")
LANGUAGE = Setting("look/language", "")
SPELLING = Setting("look/spelling", "system")
JOURNAL = Setting("journal/last", "")
SYNCED_TOLD = Setting("journal/told of folder", "")
KEYCHAIN = Setting("journal/remembered", "")
GEOMETRY = Setting("window/geometry", QByteArray())
PANES = Setting("window/sides", "")
ORDER = Setting("clients/order", "rhythm")
ONE_LINE = Setting("timeline/one line", default=False)
YEAR_STRIP = Setting("timeline/year", default=True)
EXPORT_FOLDER = Setting("export/folder", "")
DIGEST = Setting("reminders/digest", default=True)
DIGEST_AT = Setting("reminders/at", "09:00")
DESKTOP = Setting("reminders/desktop", default=False)
TOLD = Setting("reminders/told", "")
SECOND_PLACE = Setting("backups/second place", "")
SECOND_LAST = Setting("backups/second last", "")
SECOND_COUNT = Setting("backups/second count", 0)
SECOND_BEHIND = Setting("backups/second behind", 0)
LOCK_AFTER = Setting("lock/minutes", 10)


NEVER, LOCK_MINUTES = 0, (1, 5, 10, 30)
"""What `LOCK_AFTER` can be, in minutes."""


class Settings:
    """An INI file of our own; never the registry, never another program's."""

    def __init__(self, path: Path) -> None:
        self._file = QSettings(str(path), QSettings.Format.IniFormat)

    def get(self, setting: Setting) -> Any:
        """What is remembered, in the type of the default."""
        kind = type(setting.default)
        value = self._file.value(setting.name, setting.default, type=kind if kind is not float else str)
        return float(str(value)) if kind is float else value

    def put(self, setting: Setting, value: Any) -> None:
        """Remember something."""
        self._file.setValue(setting.name, str(value) if isinstance(setting.default, float) else value)

    def save(self) -> None:
        """Write it down now."""
        self._file.sync()
