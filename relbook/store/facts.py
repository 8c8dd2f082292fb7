"""Reading and writing what is known about clients, and what is still to be asked."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from typing import Any

from peewee import ModelSelect

from relbook.errors import BlankTextError
from relbook.journal.fact import Fact, FactKind, Question, Standing
from relbook.store.edit import change, drop, put, write
from relbook.store.models import ClientRow, FactRow, QuestionRow, database


def of_client(client_id: str) -> list[Fact]:
    """All that is or was known about a client, the latest learned first."""
    query = _on_file().where(FactRow.client == client_id)
    return _values(query.order_by(FactRow.as_of.desc(), FactRow.id.desc()))


def foremost(client_id: str, near: tuple[date, date], of_a_kind: int) -> list[Fact]:
    """The pinned and newest facts of each kind, open and closed, and those that speak of a day so near."""
    chosen = database().execute_sql(_FOREMOST, (client_id, of_a_kind, *(day.isoformat() for day in near)))
    query = _on_file().where(FactRow.id.in_([key for (key,) in chosen.fetchall()]))
    return _values(query.order_by(FactRow.as_of.desc(), FactRow.id.desc()))


def count_held(client_id: str) -> int:
    """How much is known about a client and still holds."""
    query = FactRow.select().where(FactRow.client == client_id, FactRow.gone.is_null())
    return int(query.where(FactRow.standing != Standing.CLOSED.value).count())


def of_entries(entry_ids: Iterable[str]) -> dict[str, list[Fact]]:
    """What was learned in each entry, in the order of its lines."""
    found: dict[str, list[Fact]] = defaultdict(list)
    for fact in _values(_on_file().where(FactRow.entry.in_(list(entry_ids))).order_by(FactRow.created)):
        found[fact.entry_id].append(fact)
    return found


def questions(client_id: str) -> list[Question]:
    """What to ask a client next time, the oldest question first."""
    query = QuestionRow.select().where(QuestionRow.client == client_id, QuestionRow.gone.is_null())
    return [_question(row) for row in query.where(QuestionRow.asked.is_null()).order_by(QuestionRow.noted)]


def questions_of_entries(entry_ids: Iterable[str]) -> dict[str, list[Question]]:
    """The questions noted in each entry."""
    found: dict[str, list[Question]] = defaultdict(list)
    query = QuestionRow.select().where(QuestionRow.entry.in_(list(entry_ids)), QuestionRow.gone.is_null())
    for row in query.order_by(QuestionRow.created):
        found[str(row.entry)].append(_question(row))
    return found


@write
def add(client_id: str, kind: FactKind, text: str, *, as_of: date, about: date | None = None) -> str:
    """Note something about a client that stands in no entry."""
    if not text.strip():
        raise BlankTextError
    return put(FactRow, client=client_id, kind=kind.value, text=text.strip(), as_of=as_of, about=about)


@write
def reword(fact_id: str, text: str) -> str:
    """Say a fact in other words."""
    if not text.strip():
        raise BlankTextError
    change(FactRow, fact_id, text=text.strip())
    return fact_id


@write
def confirm(fact_id: str, day: date) -> str:
    """Still true: it is known as of this day."""
    change(FactRow, fact_id, as_of=day, standing=Standing.KNOWN.value)
    return fact_id


@write
def close(fact_id: str, day: date, ending: str = "") -> str:
    """No longer so; `ending` says how it ended."""
    change(FactRow, fact_id, standing=Standing.CLOSED.value, closed_on=day, ending=ending)
    return fact_id


@write
def pin(fact_id: str, *, pinned: bool) -> str:
    """Keep a fact among the things good to remember, or let it go."""
    change(FactRow, fact_id, pinned=pinned)
    return fact_id


@write
def remove(fact_id: str) -> str:
    """Move a fact to the bin."""
    drop(FactRow, fact_id)
    return fact_id


@write
def ask_later(client_id: str, text: str, noted: date) -> str:
    """Note a question for the next brief."""
    if not text.strip():
        raise BlankTextError
    return put(QuestionRow, client=client_id, text=text.strip(), noted=noted)


@write
def asked(question_id: str, day: date | None) -> str:
    """Tick a question off as asked, or put it back."""
    change(QuestionRow, question_id, asked=day)
    return question_id


_FOREMOST = """SELECT id FROM (
    SELECT id, about, row_number() OVER (
        PARTITION BY kind, standing = 'closed' ORDER BY pinned DESC, as_of DESC, id DESC) AS nth
    FROM fact WHERE client = ? AND gone IS NULL) WHERE nth <= ? OR about BETWEEN ? AND ?"""


def _on_file() -> "ModelSelect[Any]":
    query = FactRow.select(FactRow).join(ClientRow, on=FactRow.client == ClientRow.id)
    return query.where(FactRow.gone.is_null(), ClientRow.gone.is_null())


def _values(query: "ModelSelect[Any]") -> list[Fact]:
    return [_value(row) for row in query.dicts()]


def _value(row: dict[str, Any]) -> Fact:
    return Fact(
        id=row["id"],
        client_id=row["client"],
        kind=FactKind(row["kind"]),
        text=row["text"],
        as_of=row["as_of"],
        standing=Standing(row["standing"]),
        pinned=row["pinned"],
        about=row["about"],
        entry_id=row["entry"] or "",
        sentence=row["sentence"],
        closed_on=row["closed_on"],
        ending=row["ending"],
    )


def _question(row: QuestionRow) -> Question:
    return Question(row.id, row.client, row.text, row.noted, row.entry or "", row.sentence, row.asked)
