"""A simple social moment with several clients: what, when, who was asked, who came (PRODUCT.md, P25, P49)."""

import json
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import field, replace
from datetime import date, timedelta
from enum import StrEnum

from relbook.journal.frozen import frozen
from relbook.journal.quiet import is_secret

ASK_BY = timedelta(days=21)
"""How long before its day people are asked, where there is that much time."""

ASK_SOON = timedelta(days=3)
"""Within how many days people are asked where there is not, or where no day is set."""

THANK_BY = timedelta(days=2)
"""Within how many days afterwards a thank-you is promised."""


class What(StrEnum):
    """What there is to do together."""

    MEAL = "meal"
    WALK = "walk"
    STUDIO = "studio visit"
    WORKSHOP = "workshop"
    SPORT = "sport"
    FAMILY = "family day"
    OTHER = "other"


class Going(StrEnum):
    """Where asking somebody stands."""

    TO_ASK = "to ask"
    ASKED = "asked"
    YES = "yes"
    NO = "no"
    CAME = "came"


@frozen
class Gathering:
    """A gathering that is being planned, or was.

    `day` is None while none is found; `meeting_id` and `entry_id` are empty until there is a plan,
    and a page about it. `guests` are keys of clients with where asking them stands, `asking` the
    promises to ask them, by client. `words` is the invitation as the writer put it; `{first}` stands
    in it for a first name. `let_be` says that no page about it will follow.
    """

    id: str = ""
    what: What = What.MEAL
    title: str = ""
    town: str = ""
    day: date | None = None
    guests: tuple[tuple[str, Going], ...] = ()
    words: str = ""
    meeting_id: str = ""
    entry_id: str = ""
    asking: tuple[tuple[str, str], ...] = ()
    let_be: bool = False

    @property
    def keys(self) -> list[str]:
        """Who is asked, in the order they were chosen."""
        return [key for key, _ in self.guests]

    def going(self, client_id: str) -> Going:
        """Where asking somebody stands."""
        return dict(self.guests).get(client_id, Going.TO_ASK)

    def mark(self, client_id: str, going: Going) -> "Gathering":
        """The same, with somebody standing there; whoever is not on the list joins it."""
        guests = dict(self.guests) | {client_id: going}
        return replace(self, guests=tuple(guests.items()))

    def with_guests(self, client_ids: Iterable[str]) -> "Gathering":
        """The same with exactly these people; who was on the list keeps where they stand."""
        guests = tuple((key, self.going(key)) for key in dict.fromkeys(client_ids))
        return replace(self, guests=guests)

    def over(self, today: date) -> bool:
        """Whether its day has passed and nothing was said of it yet."""
        passed = self.day is not None and self.day < today
        return passed and not self.entry_id and not self.let_be


@frozen
class Held:
    """How a gathering was: which one, who came, what to remember of it, and whom to thank in what words."""

    key: str
    came: tuple[str, ...]
    words: str
    thanks: Mapping[str, str] = field(default_factory=dict)
    landmark: bool = False


def ask_by(day: date | None, today: date) -> date:
    """By when people should be asked.

    >>> str(ask_by(date(2026, 12, 20), date(2026, 11, 25))), str(ask_by(None, date(2026, 11, 25)))
    ('2026-11-29', '2026-11-28')
    """
    soon = today + ASK_SOON
    if day is None:
        return soon
    return max(today, min(day, max(soon, day - ASK_BY)))


def invitation(words: str, first: str) -> str:
    """The invitation as one person gets it; a `!secret` line is in none.

    >>> invitation("Dear {first}, soup on Friday?", "Marta")
    'Dear Marta, soup on Friday?'
    """
    return "\n".join(line for line in words.split("\n") if not is_secret(line)).replace("{first}", first)


def written(gathering: Gathering) -> str:
    """A gathering on one line of JSON, as the journal keeps it; its key, and its page, stand elsewhere."""
    plain = {
        "what": gathering.what.value,
        "title": gathering.title,
        "town": gathering.town,
        "day": gathering.day.isoformat() if gathering.day else "",
        "guests": [[key, going.value] for key, going in gathering.guests],
        "words": gathering.words,
        "meeting": gathering.meeting_id,
        "asking": [list(pair) for pair in gathering.asking],
    }
    return json.dumps(plain, ensure_ascii=False)


def read(key: str, line: str) -> Gathering | None:
    """The gathering that `written` put on a line; None where it is none. What is unknown is passed over."""
    try:
        plain = json.loads(line)
    except ValueError:
        return None
    if not isinstance(plain, dict):
        return None
    said = {name: str(plain.get(name) or "") for name in ("title", "town", "words", "meeting")}
    return Gathering(
        key,
        What(plain["what"]) if plain.get("what") in set(What) else What.OTHER,
        said["title"],
        said["town"],
        _day(plain.get("day")),
        tuple(_guests(plain.get("guests"))),
        said["words"],
        said["meeting"],
        asking=tuple((key, promise) for key, promise in _pairs(plain.get("asking"))),
    )


def _day(said: object) -> date | None:
    with suppress(ValueError):
        return date.fromisoformat(str(said))
    return None


def _guests(said: object) -> Iterator[tuple[str, Going]]:
    for key, going in _pairs(said):
        yield key, Going(going) if going in set(Going) else Going.TO_ASK


def _pairs(said: object) -> Iterator[tuple[str, str]]:
    for pair in said if isinstance(said, list) else ():
        if isinstance(pair, list) and len(pair) == 2:
            yield str(pair[0]), str(pair[1])
