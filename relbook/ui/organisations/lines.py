"""The lines of an organisation's page: somebody who is or was there, and an entry with any of them."""

from datetime import date

from relbook.journal.client import Role
from relbook.journal.house import Stay
from relbook.journal.page import Page
from relbook.ui.shared import wording
from relbook.ui.shared.language import tr
from relbook.ui.shared.line import Line, Pen
from relbook.ui.shared.person import hue_of, paint_face
from relbook.ui.shared.theme import theme

EDGE = 8
"""How far the words stand in from the line's own edge, so that its ground reaches beyond them."""


class Head(Line):
    """The head of a part, and how many there are where all of them are shown."""

    def __init__(self, said: str, count: int | None = None) -> None:
        super().__init__(said)
        self._count = str(count or "")
        self.setAccessibleName(f"{said}, {count}" if count else said)

    def lay(self, pen: Pen, width: float) -> float:
        px = theme().px
        box = pen.spot(EDGE, px(16), width - 2 * EDGE, px(20))
        pen.words(self.key, box, "small_strong", "text2")
        pen.words(self._count, box, "small", "text3", at_end=True)
        return px(44)


class PersonLine(Line):
    """Who, as what, and from when to when; leads to their page."""

    def __init__(self, stay: Stay) -> None:
        self._said = span(stay.role)
        name, title = stay.client.name, stay.role.title
        super().__init__(name, stay.client.id)
        self._stay = stay
        self.setAccessibleName(", ".join(filter(None, (name, title, self._said))))

    def lay(self, pen: Pen, width: float) -> float:
        px, client = theme().px, self._stay.client
        high, side = px(48), px(32)
        if pen.painter is not None:
            face = pen.spot(EDGE, (high - side) / 2, side, side)
            paint_face(pen.painter, face, client.initials, hue_of(client.id), ring=False)
        left = EDGE + side + px(12)
        room = width - left - EDGE
        end = pen.spot(left, 0, room, high)
        taken = pen.words(self._said, end, "small", "text3", at_end=True)
        words = room - taken - px(12) if taken else room
        if not self._stay.role.title:
            pen.words(client.name, pen.spot(left, 0, words, high), "strong", "text")
        else:
            pen.words(client.name, pen.spot(left, px(4), words, px(20)), "strong", "text")
            pen.words(self._stay.role.title, pen.spot(left, px(24), words, px(19)), "small", "text2")
        return high


class EntryLine(Line):
    """An entry by its first words, with whom and when; leads to it."""

    def __init__(self, page: Page, today: date) -> None:
        super().__init__(page.entry.heading, page.id)
        self._kind = page.entry.kind
        self._who = ", ".join(who.first for who in page.clients)
        self._day = wording.day_short(page.entry.day, today)
        parts = (wording.kind(self._kind), page.entry.heading, self._who, self._day)
        self.setAccessibleName(", ".join(filter(None, parts)))

    def lay(self, pen: Pen, width: float) -> float:
        px = theme().px
        high, side = px(48), px(18)
        icon, hue = wording.kind_look(self._kind)
        pen.icon(icon, pen.spot(EDGE + px(7), (high - side) / 2, side, side), f"{hue}_text")
        left = EDGE + px(44)
        room = width - left - EDGE
        taken = pen.words(self._day, pen.spot(left, 0, room, high), "small", "text3", at_end=True)
        words = room - taken - px(12)
        pen.words(self.key, pen.spot(left, px(3), words, px(22)), "read_small", "text")
        pen.words(self._who, pen.spot(left, px(25), words, px(19)), "small", "text2")
        return high


def span(role: Role) -> str:
    """From when to when: “March 2021 to June 2024”; blank when no day is known."""
    if role.since and role.until:
        since, until = wording.month(role.since), wording.month(role.until)
        return tr("{since} to {until}").format(since=since, until=until) if since != until else since
    if role.since:
        return tr("since {since}").format(since=wording.month(role.since))
    return tr("until {until}").format(until=wording.month(role.until)) if role.until else ""
