"""Spelling: every pad asks the dictionary, where there is one, and one key goes from word to word."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject

from relbook.store import dictionaries
from relbook.ui.made import kind
from relbook.ui.parts import Parts


class Spelling(QObject):
    """Gives each pad its speller once it is made; nothing is loaded where no dictionary can be."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.news)
        self._parts = parts
        self._pads: dict[str, Any] = {}

    def give(self, name: str) -> None:
        """Give the pad of a room or a sheet what it needs."""
        if not dictionaries.is_there():
            return
        background, settings = self._parts.rooms.background, self._parts.settings
        made = kind("writing.spelling.PadSpelling")(self._pad(name), background, settings)
        made.proof.nothing_found.connect(self.on_nothing)
        self._pads[name] = made

    def next_word(self) -> None:
        """Go to the next word that nobody knows, on the pad one writes on."""
        named = [name for name in ("meeting_mode", "quick") if self._parts.sheets.shows(name)]
        found = self._pads.get(next(iter(named), "composer"))
        writes = named or (self._parts.rooms.is_made("composer") and self._parts.rooms.composer.is_open)
        if found is not None and writes:
            found.next_word()
        elif found is not None:
            self._say(self.tr("Nothing is being written. Open an entry first."))
        else:
            self._say(self.tr("There is no dictionary here. The settings say what it needs."))

    def on_nothing(self) -> None:
        """Say that the dictionary knows everything."""
        self._say(self.tr("The dictionary knows every word here."))

    def look(self) -> None:
        """Take up what was set."""
        for one in self._pads.values():
            one.look()

    def settings_made(self) -> None:
        """Hear what is set."""
        self._parts.sheets.preferences.spelling.changed.connect(self.look)

    def _pad(self, name: str) -> object:
        if name == "composer":
            return self._parts.rooms.composer.pad
        return self._parts.sheets.quick.pad if name == "quick" else self._parts.sheets.meeting_mode.page

    def _say(self, words: str) -> None:
        self._parts.news.toast.say(words, undo=False)


def join(parts: Parts) -> dict[str, Callable[[], object]]:
    """Lay the wires of spelling."""
    spelling = Spelling(parts)
    parts.rooms.when_made("composer", partial(spelling.give, "composer"))
    for name in ("quick", "meeting_mode"):
        parts.sheets.when_made(name, partial(spelling.give, name))
    parts.sheets.when_made("preferences", spelling.settings_made)
    return {"spelling": spelling.next_word}
