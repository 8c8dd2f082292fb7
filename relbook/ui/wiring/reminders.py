"""The one reminder of the day: a line above the page, on the desktop where wanted, and the way to Today."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from relbook.ui.parts import Parts
from relbook.ui.shared import settings as remembered
from relbook.ui.shared.tray import Tray


class Reminding(QObject):
    """Tells the day once: whoever looks at Today has been told."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.news)
        self._parts = parts
        self.tray = Tray(self)
        self.tray.clicked.connect(self.show_today)

    def on_settings(self) -> None:
        """The settings were opened for the first time: listen to them."""
        self._parts.sheets.preferences.reminders.changed.connect(self.heed_settings)

    def heed_settings(self) -> None:
        """Have the desktop's tray only while it is wanted."""
        self.tray.want(wanted=self._parts.settings.get(remembered.DESKTOP))

    def on_due(self, said: str, on_desktop: str) -> None:
        """Tell of the day; work at risk is more pressing, then it waits for the next minute."""
        parts, settings = self._parts, self._parts.settings
        banner, here = parts.news.banner, self._window()
        seen = parts.rooms.here is parts.rooms.today and parts.rooms.today.isVisible()
        if settings.get(remembered.DIGEST) and not seen:
            if banner.isVisible():
                return
            banner.say(said, action=self.tr("Open Today"), act=self._go, icon_name="sun-horizon")
        if settings.get(remembered.DESKTOP) and not here.isActiveWindow():
            self.tray.tell(on_desktop)
        parts.rooms.reminder.settle()

    def show_today(self) -> None:
        """Bring the window to the front, and Today into it."""
        window = self._window()
        if window.isMinimized():
            window.showNormal()
        window.raise_()
        window.activateWindow()
        self._go()

    def _go(self) -> None:
        self._parts.journey.go("today")

    def _window(self) -> QWidget:
        return self._parts.rooms.middle.window()


def join(parts: Parts) -> dict[str, Callable[[], object]]:
    """Lay the wires of the reminder."""
    reminding = Reminding(parts)
    parts.sheets.when_made("preferences", reminding.on_settings)
    parts.rooms.when_made("reminder", partial(_clock, parts, reminding))
    return {}


def _clock(parts: Parts, reminding: Reminding) -> None:
    clock = parts.rooms.reminder
    clock.setParent(parts.news)
    clock.due.connect(reminding.on_due)
    reminding.heed_settings()
    clock.start(parts.settings)
