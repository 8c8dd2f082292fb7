"""What was asked, what came of it, and the answers: each is a reflection, and private."""

from datetime import date, time
from typing import Any

from peewee import ModelSelect

from relbook.errors import BlankTextError
from relbook.journal.asking import Asked, Asking, History, Reply
from relbook.journal.entry import Entry, Kind, Tier
from relbook.journal.prompt import Product
from relbook.journal.selection import Selection
from relbook.journal.syntax import parse
from relbook.store import entries
from relbook.store.edit import put, write
from relbook.store.models import AskingRow, EntryRow, FactRow, PromptRow, QuestionRow

PLAIN = 160
"""The longest answer that is also a fact or a question, in characters; a longer one is only a reflection."""

CONFIRMING = frozenset({"stale", "noted"})
"""The triggers that ask whether a known fact still holds: "yes, a little" is no fact of its own."""

SIGNALS = "signal:"
"""How the names of what is no prompt begin in the same table (see `store/signals.py`)."""

EARLIER = 3
"""How many past answers are shown at first."""


def history(client_id: str) -> History:
    """Every asking about a client; an empty key is nobody in particular."""
    about = AskingRow.client == client_id if client_id else AskingRow.client.is_null()
    rows: ModelSelect[Any] = AskingRow.select(AskingRow.prompt, AskingRow.day, AskingRow.outcome)
    rows = rows.where(about, AskingRow.gone.is_null(), ~AskingRow.prompt.startswith(SIGNALS))
    rows = rows.order_by(AskingRow.created)
    resting: ModelSelect[Any] = PromptRow.select(PromptRow.prompt).where(
        PromptRow.resting, PromptRow.gone.is_null()
    )
    return History(
        tuple(Asking(prompt, day, Reply(outcome)) for prompt, day, outcome in rows.tuples()),
        frozenset(prompt for (prompt,) in resting.where(PromptRow.gone.is_null()).tuples()),
    )


def answers(client_id: str, limit: int = EARLIER) -> list[Entry]:
    """The latest reflections about a client, or about nobody, newest first."""
    return [page.entry for page in entries.window(_reflections(client_id), limit=limit)]


def count(client_id: str) -> int:
    """How many reflections there are about a client, or about nobody."""
    return entries.count(_reflections(client_id))


def last_answer(prompt_id: str, client_id: str) -> Entry | None:
    """What the writer said the last time this was asked."""
    about = AskingRow.client == client_id if client_id else AskingRow.client.is_null()
    query = AskingRow.select(AskingRow.entry).join(EntryRow, on=AskingRow.entry == EntryRow.id)
    query = query.where(AskingRow.prompt == prompt_id, about, AskingRow.gone.is_null())
    found = query.where(EntryRow.gone.is_null()).order_by(AskingRow.created.desc()).limit(1).scalar()
    return entries.get(found) if found else None


@write
def answer(asked: Asked, client_id: str, text: str, today: date, at: time | None = None) -> str:
    """Keep an answer: a reflection, and with it the fact or the question that it is.

    A blank answer means "I do not know": the question waits in the client's next brief instead.

    Raises:
        BlankTextError: The answer is blank, and there is nobody to ask.
    """
    if not text.strip():
        return _ask_them(asked, client_id, today)
    about = (client_id,) if client_id else ()
    entry = entries.add(
        text,
        day=today,
        at=at,
        today=today,
        kind=Kind.REFLECTION,
        clients=about,
        tier=Tier.PRIVATE,
        prompt=asked.prompt.id,
        question=asked.text,
    ).row_id
    if client_id and _is_plain(text, today):
        _make(asked, client_id, text.strip(), today, entry)
    _note(asked.prompt.id, client_id, today, Reply.ANSWERED, entry)
    return entry


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
def wake(prompt_id: str, client_id: str, today: date) -> str:
    """Let a prompt that rests, or was never to come, be asked again."""
    return _note(prompt_id, client_id, today, Reply.WOKEN)


def _reflections(client_id: str) -> Selection:
    return Selection(client_id=client_id, inbox=not client_id, kinds=(Kind.REFLECTION,))


def _is_plain(text: str, today: date) -> bool:
    """Whether an answer is one short thing said outright, with no lines of the syntax in it."""
    said = text.strip()
    if len(said) > PLAIN or "\n" in said:
        return False
    parsed = parse(said, today)
    return not (parsed.promises or parsed.facts or parsed.questions or parsed.secrets)


def _make(asked: Asked, client_id: str, text: str, today: date, entry: str) -> None:
    """What the answer is besides a reflection."""
    prompt = asked.prompt
    if prompt.product is Product.FACT and prompt.trigger not in CONFIRMING:
        put(FactRow, client=client_id, entry=entry, kind=prompt.kind, text=text, as_of=today)
    elif prompt.product is Product.QUESTION:
        put(QuestionRow, client=client_id, entry=entry, text=text, noted=today)


def _ask_them(asked: Asked, client_id: str, today: date) -> str:
    """Nobody knows yet: the question waits in the next brief."""
    if not client_id:
        raise BlankTextError
    question = put(QuestionRow, client=client_id, text=asked.aloud or asked.text, noted=today)
    _note(asked.prompt.id, client_id, today, Reply.ANSWERED)
    return question


def _note(prompt_id: str, client_id: str, today: date, reply: Reply, entry: str = "") -> str:
    about = client_id or None
    return put(AskingRow, prompt=prompt_id, client=about, day=today, outcome=reply.value, entry=entry or None)
