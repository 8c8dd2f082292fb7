"""Markdown as relbook itself exported it: read back to the letter."""

import re
from collections.abc import Iterable
from contextlib import suppress
from datetime import date
from itertools import takewhile
from typing import Any

from relbook.imports.fields import Front, clock, moment, number, one, one_of, yearly
from relbook.imports.intake import source
from relbook.journal.circle import Circle
from relbook.journal.client import Being, Closeness, State
from relbook.journal.key import is_key
from relbook.journal.lives.parts import NOTHING, Life, Part, Step
from relbook.journal.marks import REPLY
from relbook.journal.parcel import Card, Day, Note, Reach

_CARD = ("called", "alias", "pronouns", "town", "zone")
_CHOICES = {"being": Being, "state": State, "circle": Circle, "closeness": Closeness}
_WAYS = ("mail", "phone", "address", "link")
_HEADS = ("What I know", "To ask", "Planned", "Work", "Notes kept with others")
"""Of a sheet that does not name its heads itself."""


def note(where: str, front: Front, body: str) -> Note | None:
    """A note as relbook exported it, to the letter; None when it is no longer whole."""
    when = moment(one(front, "date"))
    key, people, keys = one(front, "id"), front.get("people", ()), front.get("keys", ())
    if when is None or not is_key(key):
        return None
    details = {
        "at": clock(one(front, "time")),
        "zone": one(front, "zone"),
        "minutes": number(one(front, "duration"), 0, 100_000),
        "channel": one(front, "channel"),
        "initiated": one_of(one(front, "initiated"), "me", "them"),
        "energy": number(one(front, "energy"), -2, 2),
        "tier": one_of(one(front, "tier"), "private"),
        "pinned": one(front, "pinned") == "true" or None,
        "landmark": one(front, "landmark") == "true" or None,
        "prompt": one(front, "prompt"),
        "question": next(iter(front.get("question", ())), ""),  # to the letter
        "files": tuple(front["files"]) if "files" in front else None,
        "life": _life(front),
    }
    return Note(
        source=f"relbook:{key}",
        text=body.removeprefix("\n").removesuffix("\n"),
        day=when[0],
        kind=one(front, "kind") or "note",
        people=tuple(people),
        keys=tuple(keys) if len(keys) == len(people) and all(map(is_key, keys)) else (),
        tags=tuple(front.get("tags", ())),
        details={name: value for name, value in details.items() if value is not None and value != ""},
        key=key,
        where=where,
    )


def _life(front: Front) -> Life | None:
    """The parts and steps beside an entry, where there are some; what is not known is passed over."""
    if "parts" not in front and "steps" not in front:
        return None
    parts = dict(text.partition(": ")[::2] for text in front.get("parts", ()))
    steps: dict[Step, date] = {}
    for text in front.get("steps", ()):
        name, _, day = text.partition(": ")
        with suppress(ValueError):
            steps[Step(name)] = date.fromisoformat(day)
    known = tuple((name, parts[name]) for name in sorted([*Part, REPLY]) if name in parts)
    life = Life(known, tuple((step, steps[step]) for step in Step if step in steps))
    return life if life != NOTHING else None


def plain(name: str) -> str:
    """What a file of an export was called before it got its mark.

    >>> plain("plan-0a1b2c3d.pdf")
    'plan.pdf'
    """
    return re.sub(r"-[0-9a-f]{8}(?=\.[^.]*\Z|\Z)", "", name)


def card(front: Front, body: str, content: bytes) -> Card:
    """Someone as relbook exported them."""
    key = one(front, "id")
    details: dict[str, Any] = {name: one(front, name) for name in _CARD}
    details |= {name: one_of(one(front, name), *known) for name, known in _CHOICES.items()}
    details |= {
        "rhythm_days": number(one(front, "rhythm"), 1, 36_500),
        "about": one(front, "about") or _about(body, front.get("heads", _HEADS)),
    }
    for name, told in (("since", "since"), ("away_until", "away")):
        when = moment(one(front, told))
        details[name] = when[0] if when else None
    return Card(
        source=f"relbook:{key}" if is_key(key) else source("markdown", content),
        name=one(front, "name"),
        company=one(front, "company"),
        role=one(front, "role"),
        details={name: value for name, value in details.items() if value is not None and value != ""},
        reach=tuple(Reach(kind, value) for kind in _WAYS for value in front.get(kind, ())),
        days=tuple(filter(None, map(_day, front.get("dates", ())))),
        key=key if is_key(key) else "",
        archived=one(front, "archived") == "true",
        raw=content,
    )


def _about(body: str, heads: Iterable[str]) -> str:
    """What stands between the name and the first section of the sheet."""
    _, _, below = body.lstrip("\n").partition("\n")
    known = {f"## {head}" for head in heads}
    return "\n".join(takewhile(lambda line: line not in known, below.split("\n"))).strip()


def _day(text: str) -> Day | None:
    when, _, label = text.partition(" ")
    found = yearly(when)
    return Day(label.strip(), found[1], found[2], found[0]) if found else None
