"""What a brief is made from."""

from collections.abc import Mapping, Sequence
from dataclasses import field
from datetime import date, time

from relbook.journal.boxes import Truth
from relbook.journal.client import Change, Client, Role
from relbook.journal.confidence import Confidence
from relbook.journal.entry import Entry
from relbook.journal.fact import Fact, FactKind, Question
from relbook.journal.frozen import frozen
from relbook.journal.meeting import ImportantDate, Meeting
from relbook.journal.page import Page
from relbook.journal.promise import Promise


@frozen
class Material:
    """Everything a brief is made from. Secret lines are stripped before; pages stand newest first.

    `asked` are lines to say to the client, from the prompts that fit (`Asked.aloud`). `to_ask`
    holds a question for each slot of the needs map (`Library.to_ask`). `rhythm_days` is the one
    in force. `conflict` is the open disagreement, if there is one, and `opener` the sentence
    drafted for it. `settled` are the promises settled since the last talk, `roles` and `moves` what
    is known of their jobs and states. `told` is what was told in confidence by those who attend the
    next talk, `truths` what is not said yet.
    """

    client: Client
    today: date
    now: time | None = None
    pages: Sequence[Page] = ()
    promises: Sequence[Promise] = ()
    facts: Sequence[Fact] = ()
    questions: Sequence[Question] = ()
    meeting: Meeting | None = None
    dates: Sequence[ImportantDate] = ()
    asked: Sequence[str] = ()
    to_ask: Mapping[FactKind, str] = field(default_factory=dict)
    entries: int = 0
    rhythm_days: int | None = None
    last_contact: date | None = None
    conflict: Entry | None = None
    opener: str = ""
    settled: Sequence[Promise] = ()
    roles: Sequence[Role] = ()
    moves: Sequence[Change] = ()
    told: Sequence[Confidence] = ()
    truths: Sequence[Truth] = ()
