"""Where the window is, put into the book when it locks, and turned to again when it is unlocked.

Nothing of it leaves the journal: whose page was open is not for whoever looks over this computer.
"""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from relbook.errors import MissingError
from relbook.journal.bookmark import Bookmark, Page
from relbook.store import bookmarks, clients, entries
from relbook.store.drafts import QUICK
from relbook.ui.journey import PLACES
from relbook.ui.parts import Parts
from relbook.ui.shared.guarded import PlainEdit
from relbook.ui.travel import Spot

RETURNED_TO = frozenset({*PLACES, "client", "search"})
"""Places the window turns to again; from any other it begins at Today."""


def put_in(parts: Parts) -> None:
    """Put the bookmark where the window is; a book that may only be read keeps the one it has."""
    where = here(parts)
    if not parts.desk.read_only and where != bookmarks.get():
        parts.desk.perform(partial(bookmarks.keep, where))


def here(parts: Parts) -> Bookmark:
    """Where the window is, and what is being written in it."""
    spot = parts.journey.here
    place, client = (spot.place, spot.key) if spot.place in RETURNED_TO else ("today", "")
    page, desk, entry = _writing(parts)
    cursor = _field(parts, page).textCursor() if page else QTextCursor()
    caret, anchor = (cursor.position(), cursor.anchor()) if page else (0, 0)
    tab = parts.rooms.timeline.tabs.current if parts.rooms.is_made("timeline") else 0
    return Bookmark(place, client, tab, page, desk, entry, caret, anchor)


def turn_to(parts: Parts) -> None:
    """Turn to where the bookmark lies, as far as that is still there; where there is none, to Today."""
    where = bookmarks.get()
    known = not where.client or where.client in clients.some([where.client])
    spot = Spot(where.place, where.client) if known and where.place in RETURNED_TO else Spot("today")
    parts.journey.turn_to(spot)
    if spot.place == "client":
        parts.rooms.timeline.tabs.choose(where.tab)
    if known and not parts.desk.read_only:
        _write_on(parts, where)


def _writing(parts: Parts) -> tuple[Page, str, str]:
    """The page that is being written on, where its draft lies, and the entry that is being rewritten."""
    rooms, sheets = parts.rooms, parts.sheets
    if sheets.shows("meeting_mode") and sheets.meeting_mode.page.subject is not None:
        about = sheets.meeting_mode.page.subject.clients
        return Page.TALK, about[0] if about else QUICK, ""
    if sheets.shows("quick") and sheets.quick.pad.subject is not None:
        return Page.QUICK, sheets.quick.pad.subject.desk, ""
    subject = rooms.composer.pad.subject if rooms.is_made("composer") else None
    if subject is not None:
        return Page.COMPOSER, subject.desk, subject.page.id if subject.page else ""
    answer = rooms.reflection.card.field if rooms.is_made("reflection") else None
    return (Page.ANSWER if answer and answer.window().focusWidget() is answer else Page.NONE), "", ""


def _write_on(parts: Parts, where: Bookmark) -> None:
    """Open the page that was being written on, with the caret where it was."""
    _open(parts, where)
    if where.page and _writing(parts)[0] in (where.page, Page.NONE):
        field = _field(parts, where.page)
        _put_caret(field, where)
        field.setFocus(Qt.FocusReason.OtherFocusReason)


def _open(parts: Parts, where: Bookmark) -> None:
    about = "" if where.desk == QUICK else where.desk
    match where.page:
        case Page.TALK:
            parts.rooms.composer.close_keeping_draft()
            parts.sheets.meeting_mode.begin(about)
        case Page.QUICK:
            parts.sheets.quick.open_for(about)
        case Page.COMPOSER if where.entry:
            try:
                parts.rooms.composer.open_entry(entries.page(where.entry))
            except MissingError:  # it was taken out since: what was written of it lies with its client
                return
        case Page.COMPOSER:
            parts.rooms.composer.open_for()


def _field(parts: Parts, page: Page) -> QTextEdit:
    """What is written in on this page."""
    if page is Page.TALK:
        talk = parts.sheets.meeting_mode.page
        assert isinstance(talk, QWidget)
        return talk.findChildren(PlainEdit)[0]
    if page is Page.QUICK:
        return parts.sheets.quick.pad.editor
    return parts.rooms.reflection.card.field if page is Page.ANSWER else parts.rooms.composer.pad.editor


def _put_caret(field: QTextEdit, where: Bookmark) -> None:
    """Select what was selected, as far as the text is still as long."""
    cursor, end = field.textCursor(), max(0, field.document().characterCount() - 1)
    cursor.setPosition(min(where.anchor, end))
    cursor.setPosition(min(where.caret, end), QTextCursor.MoveMode.KeepAnchor)
    field.setTextCursor(cursor)
    field.ensureCursorVisible()
