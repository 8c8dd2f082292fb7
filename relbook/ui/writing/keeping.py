"""What a pad hands to the store: a draft after a pause, a note when it is kept."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

from relbook.journal import marks
from relbook.journal.marks import NOT_MARKED
from relbook.journal.page import Page
from relbook.journal.syntax import parse
from relbook.store import clients, drafts, notes
from relbook.store.drafts import QUICK, Draft
from relbook.store.edit import Edit
from relbook.ui.writing.subject import Subject, of_page

Foresee = Callable[[Page], object]
"""Who hears, on whatever thread, of an entry that is about to be in the book: nothing of it is shown yet."""


def draft_of(subject: Subject, text: str, files: Iterable[Path]) -> Draft:
    """The unfinished text with all that was decided about it."""
    moment = subject.moment
    whose = subject.clients[0] if subject.desk == QUICK and subject.clients else ""
    return Draft(
        subject.desk,
        text,
        subject.kind,
        moment.day,
        moment.at,
        whose,
        marks=subject.marks,
        minutes=moment.minutes,
        meeting_id=subject.meeting_id,
        files=tuple(files),
    )


def is_nothing(draft: Draft, subject: Subject) -> bool:
    """Whether nothing was said so far: an entry is as it was, or a new page bare and as it was guessed.

    An entry of which all words were taken off is not as it was: it comes back blank.
    """
    if subject.page is None:
        return is_bare(draft, subject) and not subject.chosen
    as_it_was = replace(subject, chosen=False, dated=False) == of_page(subject.page)
    return as_it_was and draft.text == subject.page.entry.text and not draft.files


def is_bare(draft: Draft, subject: Subject) -> bool:
    """Whether a new page has no word, no mark and no file: at most a kind, a moment and whose it would be."""
    said = draft.text.strip() or draft.files or draft.marks.of(draft.kind) != NOT_MARKED
    return subject.page is None and not said


def free_desk(page: Page) -> str:
    """Where the words of an entry that is gone are found: with its client or nobody, if none lie there."""
    whose = [who.id for who in page.clients[:1]]
    return next((desk for desk in (*whose, QUICK) if drafts.get(desk) is None), page.id)


def with_name(text: str, named: str, today: date) -> str:
    """The words of a note, below them the name that is nobody's: in the Inbox it says whose it may be."""
    if not named:
        return text
    mention = f"@[{named}]"
    return f"{text.rstrip()}\n{mention if parse(mention, today).mentions else named}"


def first_name(subject: Subject) -> str:
    """The first name of whoever it is about first; empty for nobody."""
    first = clients.some(subject.clients[:1]) if subject.clients else {}
    return next((client.first for client in first.values()), "")


def keep(subject: Subject, text: str, paths: Iterable[Path], today: date) -> Edit:
    """Put the files on the shelf, then write the note that names them."""
    attached = [notes.take_in(path) for path in paths]
    moment = subject.moment
    if subject.page is None:
        return notes.keep(
            text if subject.clients else with_name(text, subject.named, today),
            day=moment.day,
            today=today,
            meeting_id=subject.meeting_id,
            attached=attached,
            marks=subject.marks,
            kind=subject.kind,
            clients=subject.clients,
            at=moment.at,
            minutes=moment.minutes,
        )
    wanted = {"kind": subject.kind, "day": moment.day, "at": moment.at, "minutes": moment.minutes}
    entry = subject.page.entry
    changed = {name: value for name, value in wanted.items() if getattr(entry, name) != value}
    said = None if subject.marks == marks.of_page(subject.page) else subject.marks
    return notes.revise(subject.page.id, text, today=today, attached=attached, marks=said, **changed)


class Keeping:
    """A note on its way into the book: called once, on whatever thread there is time for it."""

    def __init__(
        self, subject: Subject, text: str, paths: Iterable[Path], today: date, foresee: Foresee
    ) -> None:
        self.subject, self.text, self.paths = subject, text, tuple(paths)
        self.along: Page | None = None  # the entry as it is shown, read while the journal is at hand
        self._today, self._foresee = today, foresee

    def __call__(self) -> Edit:
        """Keep the note in place of its draft, and read what is shown of it while the journal is at hand."""
        note = partial(keep, self.subject, self.text, self.paths, self._today)
        return notes.read_along(note, self._on_read, desk=self.subject.desk)

    def _on_read(self, page: Page) -> None:
        self.along = page
        self._foresee(page)
