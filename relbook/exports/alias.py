"""A brief under another name: for whoever prints one on a train, or shows one to somebody (PRODUCT.md, P08).

The client is called by their alias, wherever the name stands and however it is bent; other people of
the next talk are not named, and where the client works is left out.
"""

import re
from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

from relbook.journal.brief import Brief
from relbook.journal.client import Being, Who

NOBODY = "A client"
"""What somebody is called who has no alias."""

ELSE = "somebody"
"""What anybody else is called."""

_WORDS = frozenset(
    {"text", "heading", "gist", "label", "title", "said", "sentence", "ending", "client_name", "client_first"}
)
"""The fields that hold words of the writer's; all others are keys, kinds and days."""

T = TypeVar("T")


def under_alias(brief: Brief, nobody: str = NOBODY, anybody: str = ELSE) -> Brief:
    """The same brief, in which nobody is called by their name."""
    client = brief.client
    alias = client.alias.strip() or nobody
    names = {client.name, client.called, client.company, *client.name.split(), *client.called.split()}
    others = {who.name for who in _others(brief)} | {who.first for who in _others(brief)}
    swap = swapper(names - {client.company}, alias, others | {client.company}, anybody)
    veiled = _veiled(brief, swap)
    hidden = replace(
        client, name=alias, called=alias, company="", role="", town="", about="", being=Being.PERSON
    )
    meeting = brief.meeting
    if meeting is not None:
        clients = tuple(_who(one, client.id, alias, anybody) for one in meeting.clients)
        meeting = replace(meeting, clients=clients, title=swap(meeting.title), place="")
    guards = tuple(
        replace(one, who=_who(one.who, client.id, alias, anybody), heading="") for one in brief.guards
    )
    return replace(veiled, client=hidden, meeting=meeting, guards=guards)


def _others(brief: Brief) -> list[Who]:
    told = [one.who for one in brief.guards]
    attend = list(brief.meeting.clients) if brief.meeting else []
    return [who for who in (*told, *attend) if who.id != brief.client.id]


def _who(who: Who, client_id: str, alias: str, anybody: str) -> Who:
    said = alias if who.id == client_id else anybody
    return replace(who, name=said, first=said)


def swapper(names: set[str], alias: str, others: set[str], anybody: str) -> Callable[[str], str]:
    """A function that puts the alias for every name of the client, and a word for everybody else's."""
    known = {name.casefold(): alias for name in names if len(name.strip()) > 1}
    known |= {name.casefold(): anybody for name in others if len(name.strip()) > 1}
    if not known:
        return str
    longest = sorted(known, key=len, reverse=True)
    found = re.compile(r"(?<![^\W_])(?:" + "|".join(map(re.escape, longest)) + r")(?![^\W_])", re.IGNORECASE)
    return lambda text: found.sub(lambda hit: known.get(hit[0].casefold(), anybody), text)


def _veiled(value: T, swap: Callable[[str], str]) -> T:
    """The value with every word of the writer's put through `swap`."""
    changed: dict[str, Any] = {}
    if isinstance(value, tuple):
        return tuple(_veiled(one, swap) for one in value)  # type: ignore[return-value]
    if not is_dataclass(value) or isinstance(value, type):
        return value
    for field in fields(value):
        held = getattr(value, field.name)
        if field.name in _WORDS and isinstance(held, str):
            changed[field.name] = swap(held)
        elif isinstance(held, tuple) or is_dataclass(held):
            changed[field.name] = _veiled(held, swap)
    return replace(value, **changed)
