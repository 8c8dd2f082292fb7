"""What a note is about, besides its words."""

from dataclasses import replace

from relbook.journal import marks
from relbook.journal.entry import Kind
from relbook.journal.frozen import frozen
from relbook.journal.marks import NOT_MARKED, Marks
from relbook.journal.meeting import Meeting
from relbook.journal.page import Page
from relbook.store.drafts import QUICK, Draft
from relbook.ui.writing.guess import moment_of, planned
from relbook.ui.writing.moment import Moment


@frozen
class Subject:
    """Whose note it will be, of which kind, when and how; `desk` is where its draft lies.

    `meeting_id` is the planned meeting it is the note of. `chosen` says that its kind, its moment or
    whose it is was said by the writer and not guessed, `dated` that its moment was. `page` is the entry
    that is being rewritten; without one the note is new. `named` is what was typed as whose it is, where
    that is nobody's name or several's.
    """

    moment: Moment
    desk: str = QUICK
    clients: tuple[str, ...] = ()
    kind: str = Kind.NOTE
    meeting_id: str = ""
    page: Page | None = None
    marks: Marks = NOT_MARKED
    chosen: bool = False
    dated: bool = False
    named: str = ""

    def of_meeting(self, meeting: Meeting) -> "Subject":
        """The same, as the note of a planned meeting."""
        others = tuple(who.id for who in meeting.clients if who.id not in self.clients)
        return replace(
            self,
            moment=moment_of(meeting),
            clients=self.clients + others,
            kind=meeting.kind,
            meeting_id=meeting.id,
        )

    def as_drafted(self, draft: Draft) -> "Subject":
        """The same, with what was decided while the draft was written."""
        meeting = planned(draft.meeting_id)
        subject = self.of_meeting(meeting) if meeting else self
        moment = subject.moment
        if draft.day:
            same = self.page or (draft.day, draft.at) == (moment.day, moment.at)
            moment = Moment(draft.day, draft.at, draft.minutes or (moment.minutes if same else None))
        kind = draft.kind or self.kind
        return replace(subject, kind=kind, moment=moment, marks=draft.marks, chosen=True)


def of_page(page: Page) -> Subject:
    """An entry that is opened again."""
    entry = page.entry
    moment = Moment(entry.day, entry.at, entry.minutes)
    clients = tuple(who.id for who in page.clients)
    return Subject(moment, entry.id, clients, entry.kind, page=page, marks=marks.of_page(page))
