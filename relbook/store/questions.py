"""Reading and writing what is to be asked a client next time."""

import json
from collections.abc import Iterable
from datetime import date
from typing import Any

from relbook.errors import BlankTextError
from relbook.journal.fact import Question
from relbook.journal.grouping import by_key
from relbook.store.edit import change, drop, put, write
from relbook.store.models import QuestionRow, among, in_list
from relbook.store.worded import asked as asked_once


def waiting(client_id: str, most: int | None = None) -> list[Question]:
    """What to ask a client next time, the oldest question first; at most so many."""
    query = QuestionRow.select().where(QuestionRow.client == client_id, QuestionRow.gone.is_null())
    query = query.where(QuestionRow.asked.is_null()).order_by(QuestionRow.noted, QuestionRow.id)
    return [_question(row) for row in query.limit(most)]


def of_clients(client_ids: Iterable[str]) -> dict[str, list[Question]]:
    """Every question to each of these clients, the asked ones too: one query, however many clients."""
    query = QuestionRow.select().where(among(QuestionRow.client, client_ids), QuestionRow.gone.is_null())
    return by_key((row.client, _question(row)) for row in query.order_by(QuestionRow.noted, QuestionRow.id))


def of_entries(entry_ids: Iterable[str]) -> dict[str, list[Question]]:
    """The questions noted in each entry."""
    found = (Question(*row) for row in _of_entries(json.dumps(list(entry_ids))))
    return by_key((question.entry_id, question) for question in found)


@asked_once
def _of_entries(listed: str) -> Any:
    columns = (QuestionRow.id, QuestionRow.client, QuestionRow.text, QuestionRow.noted, QuestionRow.entry)
    query = QuestionRow.select(*columns, QuestionRow.sentence, QuestionRow.asked)
    query = query.where(in_list(QuestionRow.entry, listed), QuestionRow.gone.is_null())
    return query.order_by(QuestionRow.created)


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


@write
def remove(question_id: str) -> str:
    """Move a question to the bin."""
    drop(QuestionRow, question_id)
    return question_id


def _question(row: QuestionRow) -> Question:
    return Question(row.id, row.client, row.text, row.noted, row.entry or "", row.sentence, row.asked)
