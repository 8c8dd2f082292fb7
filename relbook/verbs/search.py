"""`relbook search QUERY`: words, wherever they stand, newest first."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from typing import Any

from relbook.journal.selection import Selection
from relbook.store import search
from relbook.store.seating import day_at
from relbook.verbs import desk, voice

MOST = 1_000_000
"""The most that can be asked for at once."""

WIDTH = 100
"""How much of a text is shown, in characters."""


def arguments(parser: ArgumentParser) -> None:
    """Say what the verb takes."""
    parser.add_argument("query", nargs="+", metavar="QUERY", help='words, "a phrase", a beginning, -not')
    parser.add_argument("--client", metavar="NAME", help="only what is about this client")
    parser.add_argument(
        "--limit", type=desk.number(1, MOST), default=search.LIMIT, metavar="N", help="at most so many"
    )
    desk.span(parser)
    parser.add_argument("--json", action="store_true", help="as JSON")


def run(asked: Namespace) -> int:
    """Find the words and say where they stand."""
    with desk.reading(asked):
        selection = Selection(
            client_id=_client(asked.client) if asked.client else "",
            words=" ".join(asked.query),
            since=desk.day(asked.since),
            until=desk.day(asked.until),
        )
        found = search.search(selection, limit=asked.limit)
        hits = list(_hits(found))
        if asked.json:
            voice.say_json({"count": found.count, "hits": hits})
            return 0
    for hit in hits:
        voice.say(f"{hit['day']}  {hit['kind']:<8}  {_excerpt(hit['text'])}  [{hit['id']}]")
    more = "+" if found.count >= search.COUNT_CAP else ""
    voice.say(f"{found.count:,}{more} found" if found.count else "Nothing found.")
    return 0


def _client(name: str) -> str:
    from relbook.store import answering  # most searches are about everybody

    return answering.key_of(name)


def _hits(found: search.Found) -> Iterator[dict[str, Any]]:
    texts = search.texts(found.hits)
    for hit in found.hits:
        yield {"kind": hit.kind, "id": hit.key, "day": day_at(hit.place), "text": texts.get(hit.key, "")}


def _excerpt(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= WIDTH else line[: WIDTH - 1].rstrip() + "…"
