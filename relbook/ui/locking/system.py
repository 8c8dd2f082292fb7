"""What the desktop says: the screen is locked, the computer goes to sleep, somebody else takes over.

Linux tells it over D-Bus: logind (`Lock`, `LockedHint` and `Active` of the session, `PrepareForSleep`)
and the screen savers (`ActiveChanged`). Where there is no bus nothing is asked and nothing is said. On
Windows and macOS only the clock of `idle.py` notices a sleep, afterwards; a locked screen is not noticed.
"""

import os
import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCall, QDBusPendingCallWatcher

LOGIN = "org.freedesktop.login1"
LOGIN_PATH = "/org/freedesktop/login1"
MANAGER = f"{LOGIN}.Manager"
SESSION = f"{LOGIN}.Session"
PROPERTIES = "org.freedesktop.DBus.Properties"
SAVERS = tuple(f"org.{desktop}.ScreenSaver" for desktop in ("freedesktop", "gnome", "cinnamon", "mate"))


class SystemNews(QObject):
    """Says `left` when whoever sat here has left, for a reason the desktop knows.

    Sleep is held up until this process has let go of its delay (logind waits some five seconds for
    it), so that the book is locked before the memory is written to disk or kept alive for hours.
    """

    left = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._delay = -1  # a file descriptor of ours; while it is open, sleep waits
        self._asked: list[QDBusPendingCallWatcher] = []
        self._system = _bus(system=True)
        self._session = _bus(system=False)
        if self._system is not None:
            self._heed_login(self._system)
        if self._session is not None:
            for saver in SAVERS:
                self._hear(self._session, "", "", saver, "ActiveChanged", "on_saver(QDBusMessage)")

    @property
    def hears(self) -> bool:
        """Whether there is any bus to hear from."""
        return self._system is not None or self._session is not None

    def stop(self) -> None:
        """Hear no more, and hold up no sleep."""
        self._let_sleep()
        self.blockSignals(True)  # noqa: FBT003 - Qt's own

    @Slot(QDBusMessage)
    def on_saver(self, message: QDBusMessage) -> None:
        """The screen saver came or went."""
        if _first(message) is True:
            self.left.emit()

    @Slot(QDBusMessage)
    def on_sleep(self, message: QDBusMessage) -> None:
        """The computer is about to sleep, or awake again."""
        if _first(message) is True:
            self.left.emit()
            self._let_sleep()
        else:
            self._ask_delay()

    @Slot(QDBusMessage)
    def on_lock(self, message: QDBusMessage) -> None:
        """The session is asked to lock."""
        self.left.emit()

    @Slot(str, "QVariantMap", "QStringList")
    def on_properties(self, home: str, changed: dict[str, object], unsaid: list[str]) -> None:
        """The session is in front no more, or its screen is locked."""
        if changed.get("LockedHint") is True or changed.get("Active") is False:
            self.left.emit()

    def _heed_login(self, bus: QDBusConnection) -> None:
        self._hear(bus, LOGIN, LOGIN_PATH, MANAGER, "PrepareForSleep", "on_sleep(QDBusMessage)")
        self._ask(bus, "GetSession", ["auto"], self._on_session)
        self._ask_delay()

    def _ask_delay(self) -> None:
        if self._system is not None:
            why = ["sleep", "relbook", "To close the book first", "delay"]
            self._ask(self._system, "Inhibit", why, self._on_delay)

    def _ask(self, bus: QDBusConnection, method: str, words: list[str], slot: Any) -> None:
        """Ask logind something; an answer that does not come is no harm."""
        message = QDBusMessage.createMethodCall(LOGIN, LOGIN_PATH, MANAGER, method)
        message.setArguments(words)
        pending: QDBusPendingCall = bus.asyncCall(message)
        watcher = QDBusPendingCallWatcher(pending, self)
        watcher.finished.connect(slot)
        self._asked.append(watcher)

    def _on_session(self, watcher: QDBusPendingCallWatcher) -> None:
        path = _first(watcher.reply())
        found = path.path() if hasattr(path, "path") else ""
        if found and self._system is not None:
            props = "on_properties(QString,QVariantMap,QStringList)"
            self._hear(self._system, LOGIN, found, SESSION, "Lock", "on_lock(QDBusMessage)")
            self._hear(self._system, LOGIN, found, PROPERTIES, "PropertiesChanged", props)
        self._forget(watcher)

    def _on_delay(self, watcher: QDBusPendingCallWatcher) -> None:
        given = _first(watcher.reply())
        self._let_sleep()
        if hasattr(given, "fileDescriptor"):
            self._delay = os.dup(given.fileDescriptor())  # Qt's own is closed with the answer it came in
        self._forget(watcher)

    def _let_sleep(self) -> None:
        if self._delay >= 0:
            os.close(self._delay)
            self._delay = -1

    def _forget(self, watcher: QDBusPendingCallWatcher) -> None:
        if watcher in self._asked:
            self._asked.remove(watcher)
        watcher.deleteLater()

    def _hear(self, bus: QDBusConnection, service: str, path: str, home: str, name: str, slot: str) -> None:
        code: Any = f"1{slot}"  # what Qt's SLOT makes; the stubs ask for bytes, which it refuses
        bus.connect(service, path, home, name, self, code)


def _first(message: QDBusMessage) -> Any:
    words = message.arguments() if message.type() != QDBusMessage.MessageType.ErrorMessage else []
    return words[0] if words else None


def _bus(*, system: bool) -> QDBusConnection | None:
    """A bus that is there already; asking for one that is not would start one."""
    if sys.platform != "linux":
        return None
    if system:
        there = "DBUS_SYSTEM_BUS_ADDRESS" in os.environ or Path("/run/dbus/system_bus_socket").exists()
    else:
        runtime = os.environ.get("XDG_RUNTIME_DIR", "")
        there = "DBUS_SESSION_BUS_ADDRESS" in os.environ or bool(runtime and (Path(runtime) / "bus").exists())
    if not there:
        return None
    bus = QDBusConnection.systemBus() if system else QDBusConnection.sessionBus()
    return bus if bus.isConnected() else None
