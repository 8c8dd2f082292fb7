"""What the lines of a text become: promises, facts and questions, kept in line with the words.

The text is the truth and is never touched. A row remembers the sentence it came from; when the
text changes, rows whose sentence is still there stay as they are, a sentence that was merely
reworded keeps its row (and with it whether the promise was kept), and the rest are set aside.
"""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from operator import itemgetter
from typing import Any

from relbook.journal.entry import Kind
from relbook.journal.fold import fold
from relbook.journal.line import Parsed, Span
from relbook.journal.names import Everybody, match_mentions
from relbook.journal.promise import Outcome
from relbook.journal.syntax import parse
from relbook.store import clients
from relbook.store.edit import change, drop, put
from relbook.store.models import (
    EntryClientRow,
    EntryRow,
    FactRow,
    PromiseRow,
    QuestionRow,
    Row,
    among,
    firsts,
)
from relbook.store.swaths import change_all, drop_all
from relbook.store.tying import New
from relbook.store.worded import asked, row

_DAYS: dict[type[Row], str] = {PromiseRow: "made", FactRow: "as_of", QuestionRow: "noted"}
"""The tables that take lines, and which of their columns is the entry's day."""

_TABLES = tuple(_DAYS)

ALIKE = 0.5
"""How much of two sentences must agree, from 0 to 1, for one to be the other in new words."""


def unknown(text: str, today: date) -> set[str]:
    """The names behind an @, folded, that are nobody's today."""
    if "@" not in text:
        return set()
    names = [name for who in clients.names() for name in (who.name, who.first)]
    known = [mention.span for mention in match_mentions(text, names)]
    return {fold(one.name) for one in parse(text, today).mentions if not _within(one.span, known)}


def mentioned(
    text: str, today: date, everybody: Everybody | None = None, parsed: Parsed | None = None
) -> list[str]:
    """The keys of clients whose name stands behind an @ and fits nobody else.

    `everybody` saves asking for all names again where many texts are read in a row; `parsed` is what the
    lines of the text say, where that is known.
    """
    if "@" not in text:
        return []
    promises = (parse(text, today) if parsed is None else parsed).promises
    dates = [line.due_span for line in promises if line.due_span]
    if all(_within((at, at + 1), dates) for at in _signs(text)):
        return []  # nobody's name has to be known to see that
    known = Everybody(clients.names()) if everybody is None else everybody
    found = [mention for mention in known.mentions(text) if not _within(mention.span, dates)]
    return [key for mention in found for key in known.keys_of(mention.name)]


def _signs(text: str) -> Iterator[int]:
    """Where an @ stands."""
    at = text.find("@")
    while at >= 0:
        yield at
        at = text.find("@", at + 1)


def _within(span: Span, others: Sequence[Span]) -> bool:
    return any(start < span[1] and span[0] < end for start, end in others)


def begin(entry: New, parsed: Parsed, named: Sequence[str]) -> None:
    """Write down what the lines of a new entry say; `named` are whose it is only by its text."""
    wanted = rows_of(parsed, [*entry.whose, *named], entry.day)
    if wanted[PromiseRow] and not entry.whose:
        wanted[PromiseRow] = to_whom(wanted[PromiseRow], entry.day, entry.kind)
    for table, rows in wanted.items():
        for values in rows:
            put(table, entry=entry.id, **values)


def follow(entry_id: str, parsed: Parsed, ties: Sequence[str]) -> None:
    """Make the entry's rows say what its lines say. Without a client there is nobody to promise."""
    entry = row(EntryRow, entry_id)
    assert entry is not None, "its lines are read once it is there"
    wanted = rows_of(parsed, ties, entry["day"])
    if wanted[PromiseRow] and len(ties) == len(_named_in(entry_id)):
        wanted[PromiseRow] = to_whom(wanted[PromiseRow], entry["day"], entry["kind"])
    for table, rows in wanted.items():
        _reconcile(table, entry_id, rows, _rows(table, entry_id))


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


def set_aside(entry_ids: Sequence[str]) -> None:
    """Drop what came from the lines of entries, with them."""
    for table in _TABLES:
        sentence = table._meta.fields["sentence"]
        there = table.select(table.id).where(among(_of(table), entry_ids), table.gone.is_null())
        drop_all(table, firsts(there.where(sentence != "")))


def bring_back(entry_ids: Sequence[str]) -> None:
    """Take what came from the lines of entries out of the bin, where it went with them."""
    for table in _TABLES:
        went = table.select(table.id).join(EntryRow, on=_of(table) == EntryRow.id)
        change_all(
            table, firsts(went.where(among(EntryRow.id, entry_ids), table.gone >= EntryRow.gone)), gone=None
        )


def redate(entry_id: str, before: date, day: date) -> None:
    """Give what came from an entry's lines the entry's new day, where it had the old one."""
    if day == before:
        return
    for table, column in _DAYS.items():
        for there in _rows(table, entry_id):
            if getattr(there, column) == before:
                change(table, there.id, **{column: day})


@asked
def _named_in(entry_id: str) -> Any:
    """The clients an entry has only because its text names them."""
    query = EntryClientRow.select(EntryClientRow.client)
    return query.where(EntryClientRow.entry == entry_id, EntryClientRow.typed, EntryClientRow.gone.is_null())


def to_whom(
    wanted: list[dict[str, Any]], day: date, kind: str, everybody: Everybody | None = None
) -> list[dict[str, Any]]:
    """The promises of an entry that is nobody's own: each to whom its line names.

    A reflection of that sort, such as the review of a week, may hold lines for the writer alone:
    those that name nobody are no promise to anyone.
    """
    found = []
    for values in wanted:
        named = set(mentioned(values["sentence"], day, everybody))
        if values["mine"] and len(named) == 1:
            found.append({**values, "client": named.pop()})
        elif named or not values["mine"] or kind != Kind.REFLECTION:
            found.append(values)
    return found


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
    if not _HAS[table](entry_id):
        return []
    sentence = table._meta.fields["sentence"]
    query = table.select().where(_of(table) == entry_id, table.gone.is_null(), sentence != "")
    return list(query.order_by(table.created))


def _has(table: type[Row]) -> Callable[..., list[tuple[Any, ...]]]:
    """What asks whether an entry has rows of a table: of most entries nothing came."""

    @asked
    def has(entry_id: str) -> Any:
        return table.select(table.id).where(_of(table) == entry_id, table.gone.is_null()).limit(1)

    return has


def _of(table: type[Row]) -> Any:
    """The column that names the entry a row came from."""
    return table._meta.fields["entry"]


def _reconcile(table: type[Row], entry_id: str, wanted: list[dict[str, Any]], there: list[Any]) -> None:
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
        row = _nearest(values["sentence"], there)
        if row is None:
            put(table, entry=entry_id, **values)
        else:
            there.remove(row)
            change(table, row.id, **_reworded(table, row, values))
    for row in there:
        drop(table, row.id)


def _nearest(sentence: str, rows: list[Any]) -> Any:
    """The row whose sentence this most likely was before somebody changed its words."""
    from difflib import SequenceMatcher  # few texts are changed where a row hangs on it

    likeness = [(SequenceMatcher(None, row.sentence, sentence).ratio(), row) for row in rows]
    best = max(likeness, key=itemgetter(0), default=(0.0, None))
    return best[1] if best[0] >= ALIKE else None


def _reworded(table: type[Row], row: Any, values: dict[str, Any]) -> dict[str, Any]:
    """What new words change: not the day it was noted or confirmed, and of a promise only what they say anew.

    One that was settled stays settled, unless by a tick that is gone, and one that was let go or not
    kept stays so, unless a tick says that it was kept after all; one that was moved stays moved,
    unless they give another date; one that was confirmed stays firm, unless they begin to doubt.
    """
    kept = {_DAYS[table]}
    if table is PromiseRow:
        before, after = (parse(text, row.made).promises[0] for text in (row.sentence, values["sentence"]))
        if before.due_words == after.due_words:
            kept.add("due")
        if before.firm == after.firm:
            kept.add("firm")
        ticked = after.kept and not before.kept and row.outcome not in (Outcome.KEPT, Outcome.LATE)
        if before.kept and not after.kept:
            values = {**values, "outcome": Outcome.OPEN.value, "settled": None, "told": None}
        elif row.outcome != Outcome.OPEN and not ticked:
            kept |= {"outcome", "settled"}
    return {name: value for name, value in values.items() if name not in kept}


_HAS = {table: _has(table) for table in _TABLES}
