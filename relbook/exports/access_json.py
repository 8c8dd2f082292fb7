"""Everything held on one client as JSON: the same values as the sheet, for whoever takes them elsewhere.

| name | what it holds |
| --- | --- |
| `client`, `portrait` | who they are here, how they are reached, their work, dates, ties and own fields |
| `facts`, `promises`, `questions`, `meetings` | a list each |
| `entries`, `earlier`, `binned`, `drafts` | texts as they were typed; those in the bin, those not finished |
| `moves`, `asked` | between circles and states; questions the program put to the writer |
| `told` | lines about others in which they are named |
| `files` | the name, the size and the SHA-256 of each |
| `withheld` | how many private entries and lines told in confidence are not in here |
"""

import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime, time
from typing import Any

from relbook.journal.access import Holding
from relbook.journal.book import Withheld

FORMAT = "relbook access"


def text(given: Holding, withheld: Withheld) -> str:
    """The whole as a text that ends in a line feed."""
    return json.dumps(plain(given, withheld), indent=1, sort_keys=True, ensure_ascii=False) + "\n"


def plain(given: Holding, withheld: Withheld) -> Mapping[str, Any]:
    """The same in values that JSON knows."""
    book = given.book
    return {
        "format": FORMAT,
        "day": book.asked_on.isoformat(),
        "client": _plain(given.client),
        "portrait": [_plain(one) for one in book.portraits],
        "facts": _plain(book.facts),
        "promises": _plain(book.promises),
        "questions": _plain(book.questions),
        "meetings": _plain(book.meetings),
        "entries": [_plain(one) for one in book.pages],
        "earlier": _plain(given.earlier),
        "binned": _plain(given.binned),
        "drafts": _plain(given.drafts),
        "moves": _plain(given.moves),
        "asked": _plain(given.asked),
        "told": _plain(given.told),
        "files": _plain(given.files),
        "withheld": _plain(withheld),
    }


def _plain(value: Any) -> Any:
    if is_dataclass(value):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, list | tuple):
        return [_plain(one) for one in value]
    if isinstance(value, datetime | date | time):
        return value.isoformat()
    return value
