"""What the lines of a text become: promises, facts and questions, kept in line with the words.

The text is the truth and is never touched. A row remembers the sentence it came from; when the
text changes, rows whose sentence is still there stay as they are, a sentence that was merely
reworded keeps its row (and with it whether the promise was kept), and the rest are set aside.
"""

from collections.abc import Sequence
from datetime import date
from typing import Any

from relbook.journal.client import Who
from relbook.journal.fold import fold
from relbook.journal.line import Span
from relbook.journal.promise import Outcome
from relbook.journal.syntax import Parsed, match_mentions, parse
from relbook.store import clients
from relbook.store.edit import change, drop, put
from relbook.store.models import EntryRow, FactRow, PromiseRow, QuestionRow, Row

__all__ = ["folded_tag", "follow", "mentioned", "parse", "rows_of", "set_aside"]

_TABLES: tuple[type[Row], ...] = (PromiseRow, FactRow, QuestionRow)


def folded_tag(name: str) -> str:
    """How a tag is told from another: case and accents do not count."""
    return fold(name.lstrip("#"))


def mentioned(text: str, today: date, everybody: Sequence[Who] | None = None) -> list[str]:
    """The keys of clients whose name stands behind an @ and fits nobody else.

    `everybody` saves asking for all names again where many texts are read in a row.
    """
    if "@" not in text:
        return []
    by_name: dict[str, set[str]] = {}
    for who in clients.names() if everybody is None else everybody:
        for name in {who.name, who.first}:
            by_name.setdefault(fold(name), set()).add(who.id)
    known = [name for name, keys in by_name.items() if len(keys) == 1]
    dates = [line.due_span for line in parse(text, today).promises if line.due_span]
    found = [mention for mention in match_mentions(text, known) if not _within(mention.span, dates)]
    return [key for mention in found for key in by_name.get(fold(mention.name), ())]


def _within(span: Span, others: Sequence[Span]) -> bool:
    return any(start < span[1] and span[0] < end for start, end in others)


def follow(entry_id: str, parsed: Parsed, ties: Sequence[str]) -> None:
    """Make the entry's rows say what its lines say. Without a client there is nobody to promise."""
    entry = EntryRow.get_by_id(entry_id)
    for table, rows in rows_of(parsed, ties, entry.day).items():
        _reconcile(table, entry_id, rows)


def rows_of(parsed: Parsed, ties: Sequence[str], day: date) -> dict[type[Row], list[dict[str, Any]]]:
    """What an entry's lines become, in every table that takes lines."""
    wanted: dict[type[Row], list[dict[str, Any]]] = {table: [] for table in _TABLES}
    if ties:
        wanted[PromiseRow] = [_promise(line, ties, day) for line in parsed.promises]
        wanted[FactRow] = [
            {
                "sentence": line.sentence,
                "client": ties[0],
                "kind": line.kind.value,
                "text": line.text,
                "as_of": day,
            }
            for line in parsed.facts
        ]
        wanted[QuestionRow] = [
            {"sentence": line.sentence, "client": ties[0], "text": line.text, "noted": day}
            for line in parsed.questions
        ]
    return wanted


def set_aside(entry_id: str) -> None:
    """Drop what came from an entry's lines, with the entry."""
    for table in _TABLES:
        for row in _rows(table, entry_id):
            drop(table, row.id)


def bring_back(entry_id: str) -> None:
    """Take what came from an entry's lines out of the bin, with the entry."""
    entry = EntryRow.get_by_id(entry_id)
    for table in _TABLES:
        query = table.select().where(table.entry == entry_id, table.gone >= entry.updated)  # type: ignore[attr-defined]
        for row in query:
            change(table, row.id, gone=None)


def _promise(line: Any, ties: Sequence[str], day: date) -> dict[str, Any]:
    values = {"sentence": line.sentence, "text": line.text, "made": day, "due": line.due, "firm": line.firm}
    values["mine"] = line.by is None
    values["client"] = ties[0] if line.by is None else _named(line.by, ties)
    if line.kept:
        values |= {"outcome": Outcome.KEPT.value, "settled": day}
    return values


def _named(name: str, ties: Sequence[str]) -> str:
    """Which of the entry's clients a promise in brackets is from; the first when none fits."""
    wanted = fold(name)
    for client in clients.some(ties).values():
        if wanted in {fold(client.name), fold(client.first)}:
            return client.id
    return ties[0]


def _rows(table: type[Row], entry_id: str) -> list[Any]:
    query = table.select().where(table.entry == entry_id, table.gone.is_null(), table.sentence != "")  # type: ignore[attr-defined]
    return list(query.order_by(table.created))


def _reconcile(table: type[Row], entry_id: str, wanted: list[dict[str, Any]]) -> None:
    there = _rows(table, entry_id)
    fresh = []
    for values in wanted:
        same = next((row for row in there if row.sentence == values["sentence"]), None)
        if same is None:
            fresh.append(values)
            continue
        there.remove(same)
        if same.client != values["client"]:
            change(table, same.id, client=values["client"])
    for values in fresh:
        if there and len(fresh) == len(there):  # as many sentences changed as went: they were reworded
            row = there.pop(0)
            change(table, row.id, **_reworded(table, row, values))
            fresh = fresh[1:]
        else:
            put(table, entry=entry_id, **values)
    for row in there:
        drop(table, row.id)


def _reworded(table: type[Row], row: Any, values: dict[str, Any]) -> dict[str, Any]:
    """A promise that was settled stays settled, whatever its words."""
    if table is PromiseRow and row.outcome != Outcome.OPEN:
        return {name: value for name, value in values.items() if name not in {"outcome", "settled"}}
    return values
