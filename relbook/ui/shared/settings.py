"""What belongs to this machine: geometry, look, the last journal. Declared once, typed by its default."""

from pathlib import Path
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QByteArray, QSettings

from relbook.journal.frozen import frozen
from relbook.ui.shared import settings_pen
from relbook.ui.shared.later import Later

T = TypeVar("T")


@frozen
class Setting(Generic[T]):
    """One thing remembered, and what it is when nothing is."""

    name: str
    default: T


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
    """An INI file of our own; never the registry, never another program's.

    What was asked or put once is known from then on: who asks does not wait while the file is written.
    """

    def __init__(self, path: Path) -> None:
        self._path = str(path)
        self._file = QSettings(self._path, QSettings.Format.IniFormat)
        self._known: dict[str, Any] = {}
        self._there: set[str] = set()

    def get(self, setting: Setting[T]) -> T:
        """What is remembered, in the type of the default."""
        if setting.name not in self._known:
            kind = type(setting.default)
            value = self._file.value(setting.name, setting.default, type=kind if kind is not float else str)
            self._known[setting.name] = float(str(value)) if kind is float else value
        found: T = self._known[setting.name]
        return found

    def put(self, setting: Setting[T], value: T) -> None:
        """Remember something; what is remembered already is not written again."""
        self._there = self._there or set(self._file.allKeys())
        if setting.name in self._there and self.get(setting) == value:
            return
        self._there.add(setting.name)
        self._known[setting.name] = str(value) if isinstance(setting.default, str) else value
        written = str(value) if isinstance(setting.default, float) else value
        if Later.at_once:
            self._file.setValue(setting.name, written)
        else:
            settings_pen.write(self._path, setting.name, written)

    def save(self) -> None:
        """Have it written down now; in the window that takes its own time, in the order of what was put."""
        if Later.at_once:
            self._file.sync()

    def settle(self) -> None:
        """See that it is written down: for who is about to leave."""
        self.save()
        settings_pen.settle(self._path)
