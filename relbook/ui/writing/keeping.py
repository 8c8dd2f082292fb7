"""What a pad hands to the store: a draft after a pause, a note when it is kept."""

from collections.abc import Callable, Iterable
from datetime import date
from functools import partial
from pathlib import Path

from relbook.journal import marks
from relbook.journal.marks import NOT_MARKED
from relbook.journal.page import Page
from relbook.store import notes
from relbook.store.drafts import QUICK, Draft
from relbook.store.edit import Edit
from relbook.ui.writing.subject import Subject

Foresee = Callable[[Page], object]
"""Who hears, on whatever thread, of an entry that is about to be in the book: nothing of it is shown yet."""


def draft_of(subject: Subject, text: str) -> Draft:
    """The unfinished text with all that was decided about it."""
    moment = subject.moment
    whose = subject.clients[0] if subject.desk == QUICK and subject.clients else ""
    return Draft(subject.desk, text, subject.kind, moment.day, moment.at, whose, marks=subject.marks)


def is_nothing(draft: Draft, subject: Subject) -> bool:
    """Whether nothing was said so far: no word, and no mark on a new page. An entry without words is none."""
    marked = draft.marks.of(draft.kind) != NOT_MARKED
    return not draft.text.strip() and (subject.page is not None or not marked)


def keep(subject: Subject, text: str, paths: Iterable[Path], today: date) -> Edit:
    """Put the files on the shelf, then write the note that names them."""
    attached = [notes.take_in(path) for path in paths]
    moment = subject.moment
    if subject.page is None:
        return notes.keep(
            text,
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
