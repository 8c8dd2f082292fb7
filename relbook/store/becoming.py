"""What an answer makes besides its reflection: rows that name the entry they came from, within its write.

Nothing is said twice: what is known already is confirmed, and a question that waits already stays.
"""

from collections.abc import Collection
from datetime import date

from relbook.journal.answer import Answer, Thing, confirms
from relbook.journal.asking import Asked
from relbook.journal.entry import Kind, Tier
from relbook.journal.fact import Fact, FactKind, Standing
from relbook.journal.fold import fold
from relbook.journal.knowledge import standing
from relbook.journal.prompt import Product
from relbook.store import circles, clients, entries, facts, important_dates, meetings
from relbook.store.edit import change, put, write
from relbook.store.models import FactRow, PromiseRow, QuestionRow, firsts, tuples


@write
def make(said: Answer, client_id: str, entry_id: str, today: date) -> str:
    """Make what an answer becomes; the key of what was made, or of the client who was moved.

    What carries the answer's words names its entry, and so leaves no sooner than the entry does; a
    planned talk bears no words of it. Only a day of the year is the client's from then on.
    """
    made = entry_id
    match said.thing:
        case Thing.PROMISE | Thing.THEIRS:
            mine = said.thing is Thing.PROMISE
            values = {"text": said.words, "mine": mine, "made": today, "due": said.day, "firm": said.firm}
            made = put(PromiseRow, client=client_id, entry=entry_id, **values)
        case Thing.FACT if said.kind is not None:
            made = _learn(client_id, said.kind, said.words, today, entry_id)
        case Thing.QUESTION:
            made = ask(client_id, said.words, today, entry_id)
        case Thing.TALK if said.day is not None:
            made = meetings.plan([client_id], said.day, kind=Kind.MEETING).row_id
        case Thing.DATE if said.day is not None:
            made = important_dates.mark_day(client_id, said.words, said.day.month, said.day.day).row_id
        case Thing.CIRCLE if said.circle is not None:
            made = circles.move([client_id], said.circle, today).row_id
        case Thing.CLOSENESS if said.closeness is not None:
            made = clients.amend(client_id, on=today, closeness=said.closeness).row_id
    return made


def ask(client_id: str, text: str, today: date, entry_id: str = "") -> str:
    """Within the write in hand: have a question wait for the next brief, where it does not wait yet."""
    waiting = QuestionRow.select(QuestionRow.id, QuestionRow.text).where(
        QuestionRow.client == client_id, QuestionRow.gone.is_null(), QuestionRow.asked.is_null()
    )
    for key, there in tuples(waiting):
        if fold(there) == fold(text):
            return str(key)
    return put(QuestionRow, client=client_id, entry=entry_id or None, text=text.strip(), noted=today)


def standing_fact(asked: Asked, client_id: str, answer_id: str) -> Fact | None:
    """What a prompt is about that is known and still held: what its last answer made, or what it asks about.

    `answer_id` is the entry of that answer, empty where there is none. Only of a prompt whose product
    is a fact.
    """
    if not client_id or asked.prompt.product is not Product.FACT:
        return None
    held = [fact for fact in facts.of_entries([answer_id]).get(answer_id, ()) if _holds(fact)]
    if held or not confirms(asked):
        return held[0] if held else None
    newest = FactRow.select(FactRow.id).where(
        FactRow.client == client_id,
        FactRow.kind == asked.prompt.kind,
        FactRow.gone.is_null(),
        FactRow.standing != Standing.CLOSED.value,
        ~FactRow.mine,
    )
    found = firsts(newest.order_by(FactRow.as_of.desc(), FactRow.id.desc()).limit(1))
    return facts.get(found[0]) if found else None


def aging(answer_ids: Collection[str], today: date) -> dict[str, Fact]:
    """What these answers made that has grown old since, by answer: at most one thing each."""
    old: dict[str, Fact] = {}
    for key, made in facts.of_entries(answer_ids).items():
        for fact in made:
            if standing(fact, today) is Standing.STALE:
                old.setdefault(key, fact)
    return old


@write
def promote(entry_id: str) -> str:
    """Make a reflection a note that leaves like any other, with what came from it.

    It keeps its question and its prompt, by which it is still found among the answers.
    """
    return entries.amend(entry_id, kind=Kind.NOTE, tier=Tier.SHAREABLE).row_id


@write
def demote(entry_id: str) -> str:
    """Make a note that answered a prompt a reflection again, which stays here."""
    return entries.amend(entry_id, kind=Kind.REFLECTION, tier=Tier.PRIVATE).row_id


def _learn(client_id: str, kind: FactKind, text: str, today: date, entry_id: str) -> str:
    """Know something; what is known in these very words is confirmed."""
    same = FactRow.select(FactRow.id, FactRow.text).where(
        FactRow.client == client_id,
        FactRow.kind == kind.value,
        FactRow.gone.is_null(),
        FactRow.standing != Standing.CLOSED.value,
    )
    for key, there in tuples(same):
        if fold(there) == fold(text):
            change(FactRow, key, as_of=today, standing=Standing.KNOWN.value)
            return str(key)
    return put(FactRow, client=client_id, entry=entry_id, kind=kind.value, text=text, as_of=today)


def _holds(fact: Fact) -> bool:
    return fact.standing is not Standing.CLOSED
