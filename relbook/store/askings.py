"""What was asked, what came of it, and the answers: each is a reflection, and private."""

from collections.abc import Mapping
from datetime import date, time
from typing import Any

from peewee import ModelSelect, fn

from relbook.errors import BlankTextError
from relbook.journal.answer import Answer, become
from relbook.journal.asking import Asked
from relbook.journal.entry import Entry, Kind, Tier
from relbook.journal.history import SKIPS, Asking, History, Reply
from relbook.journal.page import Page
from relbook.journal.selection import Selection
from relbook.store import becoming, entries, facts
from relbook.store.edit import put, write
from relbook.store.models import AskingRow, EntryRow, PromptRow, tuples
from relbook.store.worded import asked

SIGNALS = "signal:"
"""How the names of what is no prompt begin in the same table (see `store/signals.py`)."""

EARLIER = 3
"""How many past answers are shown at first."""


def history(client_id: str, overall: Mapping[str, date] | None = None) -> History:
    """Every asking about a client; an empty key is nobody in particular.

    Who wants to choose among prompts gives what is `overall`; to know what was asked, none is needed.
    """
    about = AskingRow.client == client_id if client_id else AskingRow.client.is_null()
    rows: ModelSelect[Any] = AskingRow.select(AskingRow.prompt, AskingRow.day, AskingRow.outcome)
    rows = rows.where(about, AskingRow.gone.is_null(), ~AskingRow.prompt.startswith(SIGNALS))
    rows = rows.order_by(AskingRow.created)
    resting: ModelSelect[Any] = PromptRow.select(PromptRow.prompt).where(
        PromptRow.resting, PromptRow.gone.is_null()
    )
    return History(
        tuple(Asking(prompt, day, Reply(outcome)) for prompt, day, outcome in rows.tuples()),
        frozenset(prompt for (prompt,) in resting.tuples()),
        overall or {},
    )


def overall(today: date) -> dict[str, date]:
    """The last day before `today` on which each prompt was asked, whomever it was about."""
    latest = fn.MAX(AskingRow.day)
    rows: ModelSelect[Any] = AskingRow.select(AskingRow.prompt, latest.converter(date.fromisoformat))
    rows = rows.where(AskingRow.day < today, AskingRow.gone.is_null(), ~AskingRow.prompt.startswith(SIGNALS))
    rows = rows.where(AskingRow.outcome != Reply.WOKEN.value)  # to let it be asked is not to ask it
    return dict(list(rows.group_by(AskingRow.prompt).tuples()))


def answers(client_id: str, limit: int = EARLIER) -> list[Entry]:
    """The latest reflections about a client, or about nobody, newest first."""
    return [page.entry for page in entries.window(_reflections(client_id), limit=limit)]


def count(client_id: str) -> int:
    """How many reflections there are about a client, or about nobody."""
    return entries.count(_reflections(client_id))


def last_answer(prompt_id: str, client_id: str) -> Entry | None:
    """What the writer said the last time this was asked."""
    found = _last_about(prompt_id, client_id) if client_id else tuples(_last(prompt_id))
    return entries.get(found[0][0]) if found else None


@asked
def _last_about(prompt_id: str, client_id: str) -> Any:
    return _last(prompt_id, AskingRow.client == client_id)


def _last(prompt_id: str, about: Any = None) -> "ModelSelect[Any]":
    """The latest answer in words, to a prompt about somebody, or about nobody."""
    about = AskingRow.client.is_null() if about is None else about
    query = AskingRow.select(AskingRow.entry).join(EntryRow, on=AskingRow.entry == EntryRow.id)
    query = query.where(AskingRow.prompt == prompt_id, about, AskingRow.gone.is_null())
    return query.where(EntryRow.gone.is_null()).order_by(AskingRow.created.desc()).limit(1)


def answered(client_id: str, day: date) -> Page | None:
    """What was answered on a day, with all that came of it; None where nothing was, or not in words.

    An empty key asks about everybody: the last answer of that day, whomever it was about.
    """
    query = AskingRow.select(AskingRow.entry).join(EntryRow, on=AskingRow.entry == EntryRow.id)
    query = query.where(AskingRow.day == day, AskingRow.gone.is_null(), EntryRow.gone.is_null())
    query = query.where(~AskingRow.prompt.startswith(SIGNALS))
    if client_id:
        query = query.where(AskingRow.client == client_id)
    found = query.order_by(AskingRow.created.desc()).limit(1).scalar()
    return entries.page(found) if found else None


@write
def answer(asked: Asked, client_id: str, text: str, today: date, at: time | None = None) -> str:
    """Keep an answer, and with it what the prompt wants it to become; see `keep`."""
    said = become(asked, text, today, about=bool(client_id))
    return keep(asked, client_id, said, today, at).row_id


@write
def keep(asked: Asked, client_id: str, said: Answer, today: date, at: time | None = None) -> str:
    """Keep an answer: a private reflection, and with it what it becomes. One write, one step back.

    Only a prompt that says so itself makes a note that may leave.

    A blank answer means "I do not know": the question waits in the client's next brief instead.

    Raises:
        BlankTextError: The answer is blank, and there is nobody to ask.
    """
    if not said.text.strip():
        return _ask_them(asked, client_id, today)
    entry = _reflect(asked, client_id, said, today, at)
    if client_id and said.ready:
        becoming.make(said, client_id, entry, today)
    _note(asked.prompt.id, client_id, today, Reply.ANSWERED, entry)
    return entry


@write
def still(asked: Asked, client_id: str, fact_id: str, text: str, today: date, at: time | None = None) -> str:
    """Say that what is known still holds: it is known as of today, and the prompt is answered.

    Words, where there are any, are a reflection.
    """
    facts.confirm(fact_id, today)
    return _say(asked, client_id, text, today, at)


@write
def over(asked: Asked, client_id: str, fact_id: str, text: str, today: date, at: time | None = None) -> str:
    """Say that what is known holds no more, and so answer the prompt.

    Words, where there are any, are a reflection. They are no ending of the fact: that may leave with
    it, and a reflection does not.
    """
    facts.close(fact_id, today)
    return _say(asked, client_id, text, today, at)


@write
def skip(prompt_id: str, client_id: str, today: date) -> str:
    """Pass a prompt over for another one."""
    return _note(prompt_id, client_id, today, Reply.SKIPPED)


@write
def later(prompt_id: str, client_id: str, today: date) -> str:
    """Not today: nothing is asked about this client until tomorrow."""
    return _note(prompt_id, client_id, today, Reply.LATER)


@write
def never(prompt_id: str, client_id: str, today: date) -> str:
    """Do not ask this about this client again."""
    return _note(prompt_id, client_id, today, Reply.NEVER)


@write
def less(prompt_id: str, client_id: str, today: date) -> str:
    """Ask this less from now on; where today did not pass it over yet, it does now."""
    if not any(one.prompt_id == prompt_id for one in history(client_id).on(today, Reply.SKIPPED)):
        _note(prompt_id, client_id, today, Reply.SKIPPED)
    return _note(prompt_id, client_id, today, Reply.LESS)


@write
def as_before(prompt_id: str, client_id: str, today: date) -> str:
    """Keep asking this, although it was passed over."""
    return _note(prompt_id, client_id, today, Reply.KEEP)


@write
def wake(prompt_id: str, today: date) -> str:
    """Let a prompt be asked again about all those with whom it was passed over until it rested."""
    rows: ModelSelect[Any] = AskingRow.select(AskingRow.client).distinct()
    rows = rows.where(AskingRow.prompt == prompt_id, AskingRow.gone.is_null())
    for client_id in [client or "" for (client,) in rows.tuples()]:
        if history(client_id).skips(prompt_id) >= SKIPS:
            _note(prompt_id, client_id, today, Reply.WOKEN)
    return prompt_id


def _reflections(client_id: str) -> Selection:
    return Selection(client_id=client_id, inbox=not client_id, kinds=(Kind.REFLECTION,))


def _say(asked: Asked, client_id: str, text: str, today: date, at: time | None) -> str:
    """Answer a prompt with words that become nothing else, or with none."""
    entry = _reflect(asked, client_id, Answer(text), today, at) if text.strip() else ""
    return _note(asked.prompt.id, client_id, today, Reply.ANSWERED, entry)


def _reflect(asked: Asked, client_id: str, said: Answer, today: date, at: time | None) -> str:
    return entries.add(
        said.text,
        day=today,
        at=at,
        today=today,
        kind=Kind.REFLECTION if asked.prompt.tier is Tier.PRIVATE else Kind.NOTE,
        clients=(client_id,) if client_id else (),
        tier=asked.prompt.tier,
        prompt=asked.prompt.id,
        question=asked.text,
        energy=said.energy,
    ).row_id


def _ask_them(asked: Asked, client_id: str, today: date) -> str:
    """Nobody knows yet: the question waits in the next brief."""
    if not client_id:
        raise BlankTextError
    question = becoming.ask(client_id, asked.aloud or asked.text, today)
    _note(asked.prompt.id, client_id, today, Reply.ANSWERED)
    return question


def _note(prompt_id: str, client_id: str, today: date, reply: Reply, entry: str = "") -> str:
    about = client_id or None
    return put(AskingRow, prompt=prompt_id, client=about, day=today, outcome=reply.value, entry=entry or None)
