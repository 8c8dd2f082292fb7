"""A bookmark: where a book was left, so that it opens there again.

It names places and keys, never a word of the writer's.
"""

from dataclasses import astuple, fields
from enum import StrEnum

from relbook.journal.frozen import frozen


class Page(StrEnum):
    """What was being written on."""

    NONE = ""
    COMPOSER = "composer"
    QUICK = "quick"
    TALK = "talk"
    ANSWER = "answer"


_AT_A_DESK = (Page.COMPOSER, Page.QUICK, Page.TALK)


@frozen
class Bookmark:
    """A place of the window, whose it is, and what was being written there.

    `tab` counts from 0. `desk` is where the draft lies, `entry` the entry that was being rewritten.
    `caret` and `anchor` are the ends of what was selected, in characters from the beginning; they
    are the same where nothing was.
    """

    place: str = "today"
    client: str = ""
    tab: int = 0
    page: Page = Page.NONE
    desk: str = ""
    entry: str = ""
    caret: int = 0
    anchor: int = 0


START = Bookmark()
"""Where a book opens that was not left anywhere."""


def written(bookmark: Bookmark) -> str:
    """A bookmark as text, a field a line: keys stand on lines of their own, where forgetting looks."""
    return "\n".join(str(value) for value in astuple(bookmark))


def read(text: str) -> Bookmark:
    """The bookmark in a text; the start where there is none, or where it is not whole any more.

    Forgetting a client leaves empty lines where their key stood.
    """
    lines = text.split("\n")
    if len(lines) != len(fields(Bookmark)):
        return START
    place, client, tab, page, desk, entry, caret, anchor = lines
    numbers = (tab, caret, anchor)
    if page not in list(Page) or not all(one.isascii() and one.isdigit() for one in numbers):
        return START
    if (place == "client" and not client) or (page in _AT_A_DESK and not desk):
        return START
    return Bookmark(place, client, int(tab), Page(page), desk, entry, int(caret), int(anchor))
