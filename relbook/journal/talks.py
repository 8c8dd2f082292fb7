"""The last three times in a brief: their names first, and what they were about with what is left."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from relbook.journal import prices
from relbook.journal.boxes import Talk
from relbook.journal.entry import Entry, Kind
from relbook.journal.page import Page
from relbook.journal.parts import HEADING
from relbook.journal.purse import Purse, count, share, trimmed, whole

GIST, TALKS = 20, 50
"""The most words in a gist, and in the last three times together."""

NAME = 2
"""The least words of a name; a talk is left out where there is no room for them."""

KEPT_BACK = 26
"""How many words the gists leave for what comes after them: a line each to begin with, of what is
shared and of the client's world."""

LEAST = 27
"""How many words the gists may have all the same, where there is not that much left."""


class Talks:
    """The last three times; plain notes only stand in where there was no talk yet."""

    def __init__(self, purse: Purse, pages: list[Page], today: date, gist: Callable[[str], str]) -> None:
        talks = [page.entry for page in pages if page.entry.kind != Kind.NOTE]
        self._entries = (talks or [page.entry for page in pages])[:3]
        self._purse, self._gist = purse, gist
        self.lines: tuple[Talk, ...] = ()
        self._name(today)

    def _name(self, today: date) -> None:
        """Buy when and what each was."""
        purse = self._purse
        frames = [prices.day(one.day, today) + min(prices.KIND, count(one.kind)) for one in self._entries]
        while frames and prices.TALKS + sum(frames) + NAME * len(frames) > purse.left:
            frames.pop()
        self._entries = entries = self._entries[: len(frames)]
        if not entries:
            return
        purse.left -= prices.TALKS + sum(frames)
        names = [trimmed(one.heading, HEADING) for one in entries]
        most = share([count(name) for name in names], purse.left, HEADING)
        shown = [purse.spend(name, most) for name in names]
        self.lines = tuple(
            Talk(one.id, one.kind, one.day, name, "") for one, name in zip(entries, shown, strict=True)
        )

    def tell(self) -> None:
        """Buy what each was about: whole sentences where they fit, the longest of them shortened first."""
        purse = self._purse
        gists = [self._about(entry) for entry in self._entries]
        named = sum(count(line.heading) for line in self.lines)
        room = min(TALKS - named, max(purse.left - KEPT_BACK, min(purse.left, LEAST)))
        self.lines = tuple(
            replace(line, gist=purse.spend(words, GIST))
            for line, words in zip(self.lines, _shared_out(gists, max(0, room)), strict=True)
        )

    def _about(self, entry: Entry) -> str:
        """The gist, unless it only says the heading again."""
        words = trimmed(self._gist(entry.text), GIST)
        return "" if words.rstrip(".…") == trimmed(entry.heading, GIST).rstrip(".…") else words


def _shared_out(gists: list[str], room: int) -> list[str]:
    """As much of each as all have room for; what one leaves over goes to the others, the newest first."""
    most = share([count(words) for words in gists], room, GIST)
    shown = [whole(words, most) for words in gists]
    for number, words in enumerate(gists):
        left = room - sum(map(count, shown))
        fuller = whole(words, min(GIST, count(shown[number]) + left))
        if fuller == words or not fuller.endswith("…"):
            shown[number] = fuller
    return shown
