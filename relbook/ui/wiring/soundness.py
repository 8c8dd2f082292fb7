"""What is told of the book itself: damage, a full disk, other versions beside it, a clock that is wrong."""

import hashlib
import os
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from relbook.journal.leaping import SLIGHT
from relbook.journal.synced import Service
from relbook.store.database import here
from relbook.store.soundness import Health
from relbook.ui.parts import Parts
from relbook.ui.shared import place_words, wording
from relbook.ui.shared.settings import SYNCED_TOLD

PLACES = 20
"""How many places are remembered that were told of."""


class Telling(QObject):
    """Says each thing once in a session; work at risk is more pressing, then it waits for the next look."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.news)
        self._parts = parts
        self._told: set[str] = set()
        self._folder = Path()
        self._leap = timedelta()

    def on_found(self, health: Health) -> None:
        """Tell of what lies around the book."""
        self._tell_of_leap()
        for said in place_words.of_health(health, self._parts.desk.today()):
            if said in self._told or self._parts.news.banner.isVisible():
                continue
            self._told.add(said)
            if health.others:
                self._folder = health.others[0].absolute().parent
                files = (self.tr("Show the files"), self._show)
                look = self._parts.laying.backups
                self._parts.news.banner.say(said, action=self.tr("Look into it"), act=look, more=[files])
            else:
                self._parts.news.banner.say(said)
        if health.synced is not None:
            self._tell_of_folder(health.synced)

    def _tell_of_folder(self, service: Service) -> None:
        """Tell once for each place on this computer whose folder the book lies in."""
        settings, banner = self._parts.settings, self._parts.news.banner
        told = settings.get(SYNCED_TOLD).split()
        place = hashlib.sha256(os.fsencode(here().absolute().parent)).hexdigest()[:16]
        if place in told or banner.isVisible():
            return
        settings.put(SYNCED_TOLD, " ".join([*told, place][-PLACES:]))
        banner.say(
            place_words.of_synced(service),
            action=self.tr("What to do"),
            act=self._show_guide,
            icon_name="cloud",
        )

    def _show_guide(self) -> None:
        self._parts.sheets.keys.open_guide("carry")

    def on_leapt(self, ahead: timedelta) -> None:
        """The clock of the computer was set ahead, or back: tell it each time."""
        self._leap += ahead
        self._tell_of_leap()

    def _tell_of_leap(self) -> None:
        if abs(self._leap) <= SLIGHT or self._parts.news.banner.isVisible():
            return
        said = (
            self.tr("This computer’s clock jumped ahead: it now says {day}, {time}.")
            if self._leap > timedelta()
            else self.tr("This computer’s clock jumped back: it now says {day}, {time}.")
        )
        safe = self.tr("Nothing was changed. Check the computer’s date before you write on.")
        self._leap = timedelta()
        now = self._parts.desk.now()
        told = said.format(day=wording.day_full(now.date()), time=wording.clock(now.time()))
        self._parts.news.banner.say(f"{told} {safe}")

    def on_damaged(self) -> None:
        """Tell of damage, and lead to what can be done about it."""
        self._parts.news.banner.say(
            self.tr(
                "Some pages of the book could not be read. Nothing was changed. "
                "Close it and read what can be read, or restore a backup."
            ),
            risk=True,
            action=self.tr("What can be done"),
            act=self._parts.news.damaged.emit,
        )

    def on_tight(self) -> None:
        """Tell that the disk is full, and that this was kept all the same."""
        self._parts.news.banner.say(
            self.tr(
                "The disk is full. This was kept, in room set aside for it; the next may not be. "
                "Free some space, then press Try again."
            ),
            risk=True,
            action=self.tr("Try again"),
            act=self._ready,
        )

    def _ready(self) -> None:
        if self._parts.desk.make_room():
            self._parts.news.toast.say(self.tr("There is room again."), undo=False)
        else:
            self.on_tight()

    def _show(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))


def join(parts: Parts) -> dict[str, Callable[[], object]]:
    """Lay the wires of whoever looks after the book."""
    telling = Telling(parts)
    parts.desk.tight.connect(telling.on_tight)
    parts.rooms.when_made("sound_watch", partial(_watch, parts, telling))
    return {}


def _watch(parts: Parts, telling: Telling) -> None:
    watch = parts.rooms.sound_watch
    watch.setParent(parts.news)
    watch.found.connect(telling.on_found)
    watch.damaged.connect(telling.on_damaged)
    watch.clock.leapt.connect(telling.on_leapt)
    watch.clock.turned.connect(parts.desk.turned)
    watch.start()
