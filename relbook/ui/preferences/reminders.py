"""The settings of the one reminder of the day."""

from datetime import time
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from relbook.journal.digest import read_time
from relbook.ui.preferences.line import line, lines
from relbook.ui.shared import settings as remembered
from relbook.ui.shared import tray, wording
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.select import Select
from relbook.ui.shared.settings import Setting, Settings
from relbook.ui.shared.tick import Tick

T = TypeVar("T")

HALF_HOURS = (12, 41)
"""The times that are offered: every half hour from six in the morning to eight in the evening."""


class Reminders(QWidget):
    """Whether the day is told of, when, and whether on the desktop as well."""

    changed = Signal()

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.digest = Tick(self.tr("Once a day, a line about what it holds"))
        self.at = Select()
        self.at.setAccessibleName(self.tr("When the day is told of"))
        self.desktop = Tick(self.tr("On the desktop as well"))
        self.about = Paragraph(role="small", tone="text2")
        self._lay_out()
        self.digest.clicked.connect(self._on_digest)
        self.at.activated.connect(self._on_at)
        self.desktop.clicked.connect(self._on_desktop)

    def look(self) -> None:
        """Show what is remembered, and what this desktop can do."""
        self.digest.setChecked(self._settings.get(remembered.DIGEST))
        at = read_time(self._settings.get(remembered.DIGEST_AT))
        times = sorted({at, *(time(half // 2, half % 2 * 30) for half in range(*HALF_HOURS))})
        self.at.clear()
        for one in times:
            self.at.addItem(wording.clock(one), one.isoformat("minutes"))
        self.at.setCurrentIndex(times.index(at))
        can = tray.there_is_one()
        self.desktop.setEnabled(can)
        self.desktop.setChecked(can and self._settings.get(remembered.DESKTOP))
        shows = self.tr(
            "The desktop shows numbers, and aliases where you gave any; never a name, never a word "
            "you wrote. It may also show on a locked screen."
        )
        none = self.tr("This desktop has no tray for messages, so the line stays in the window.")
        self.about.set_text(shows if can else none)

    def _lay_out(self) -> None:
        when = line(self.tr("From what time on"), self.at)
        lines(self, self.digest, when, self.desktop, self.about)

    def _keep(self, setting: Setting[T], value: T) -> None:
        self._settings.put(setting, value)
        self._settings.save()
        self.changed.emit()

    def _on_digest(self, on: bool) -> None:  # noqa: FBT001 - a signal's slot
        self._keep(remembered.DIGEST, on)

    def _on_at(self) -> None:
        self._keep(remembered.DIGEST_AT, str(self.at.currentData()))

    def _on_desktop(self, on: bool) -> None:  # noqa: FBT001 - a signal's slot
        self._keep(remembered.DESKTOP, on)
