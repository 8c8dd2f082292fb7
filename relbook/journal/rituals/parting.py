"""The end of the work with somebody, page by page (PRODUCT.md, P45, P02, P22): the person stays in the book.

What was finished, what is handed over, thanks, what one takes along, and how one stays in touch. What is
promised here becomes lines of the one entry it ends in, so that the promises follow the words.
"""

import json
from dataclasses import replace
from datetime import date, time

from relbook.errors import BadDateError
from relbook.journal.afterwards import promised
from relbook.journal.client import Client, Role, State, light_rhythm
from relbook.journal.dates import read_date, read_moment
from relbook.journal.frozen import frozen
from relbook.journal.rituals.ritual import Step

FINISH, HAND_OVER, THANK, TAKE, STAY, END = "finish", "hand over", "thank", "take along", "stay", "end"
"""The keys of the pages, in their order."""

RHYTHMS = (180, 270, 365)
"""The light rhythms to choose from, in days (PRODUCT.md, P22: half a year to a year)."""


@frozen
class Thanks:
    """A sentence of thanks, as typed; `said` when the client has heard it already."""

    words: str = ""
    said: bool = False


@frozen
class Staying:
    """How one stays in touch, as the page keeps it: days are as typed, and blank is none (or today).

    `rhythm_days` None leaves the rhythm as it is. `ask` promises to ask them; `leaves` ends their roles.
    """

    state: State = State.FORMER
    on: str = ""
    rhythm_days: int | None = None
    ask: bool = False
    next: str = ""
    leaves: bool = False


@frozen
class Parting:
    """What becomes of the tie, besides the entry and the promises in its lines.

    `on` is the last day of the work. `thanks` are words already said, `next` a talk to plan.
    """

    state: State
    on: date
    rhythm_days: int | None = None
    next: tuple[date, time | None] | None = None
    leaves: bool = False
    thanks: str = ""


def steps(*, owing: bool) -> list[Step]:
    """The pages; the first only where a promise, whoever made it, is still open (`owing`)."""
    keys = (HAND_OVER, THANK, TAKE, STAY, END)
    return [Step(key) for key in ((FINISH, *keys) if owing else keys)]


def begin(client: Client) -> Staying:
    """How the page of staying in touch begins: a light rhythm, and nothing promised in advance."""
    wanted = light_rhythm(client.rhythm_days)
    return Staying(rhythm_days=min(RHYTHMS, key=lambda days: abs(days - wanted)))


def parted(staying: Staying, thanks: Thanks, today: date) -> Parting:
    """What the pages say; a day that cannot be read is left out (`doubts` tells of it)."""
    return Parting(
        staying.state,
        _day(staying.on, today) or today,
        staying.rhythm_days,
        moment(staying.next, today),
        staying.leaves,
        thanks.words.strip() if thanks.said else "",
    )


def doubts(staying: Staying, today: date) -> list[str]:
    """The words that should name a day and do not."""
    read = ((staying.on, _day(staying.on, today)), (staying.next, moment(staying.next, today)))
    return [words.strip() for words, found in read if words.strip() and found is None]


def moment(words: str, today: date) -> tuple[date, time | None] | None:
    """When one speaks again, from words; None while they are none."""
    try:
        return read_moment(words, today, past=False) if words.strip() else None
    except BadDateError:
        return None


def promise_lines(words: str, by: date, today: date) -> str:
    r"""Each line as a promise of the writer's, by its own day or else by `by`.

    >>> promise_lines("the keys\nthe files @2026-12-24", date(2026, 12, 9), date(2026, 11, 25))
    '[] the keys @2026-12-09\n[] the files @2026-12-24'
    """
    found = []
    for line in words.splitlines():
        said = " ".join(line.split()).removeprefix("- ").removeprefix("[ ]").removeprefix("[]").strip()
        promise = promised(said, today) if said else None
        if promise is not None:
            day = "" if promise.due or promise.bad_date else f" @{by.isoformat()}"
            found.append(f"[] {said}{day}")
    return "\n".join(found)


def ended(roles: tuple[Role, ...], on: date) -> tuple[Role, ...]:
    """The roles once somebody has left: what still lasted ends on that day, or on its own first."""
    return tuple(replace(it, until=max(on, it.since or on)) if it.until is None else it for it in roles)


def kept_thanks(thanks: Thanks) -> str:
    """A page's thanks as text; blank where nothing was said."""
    return json.dumps([thanks.words, thanks.said], ensure_ascii=False) if thanks.words.strip() else ""


def read_thanks(text: str) -> Thanks:
    """What `kept_thanks` wrote; other words are the sentence itself."""
    try:
        words, said = json.loads(text)
        return Thanks(str(words), bool(said))
    except (ValueError, TypeError):
        return Thanks(text)


def kept_staying(staying: Staying) -> str:
    """The page of staying in touch as text."""
    parts = (staying.state.value, staying.on, staying.rhythm_days, staying.ask, staying.next, staying.leaves)
    return json.dumps(parts, ensure_ascii=False)


def read_staying(text: str, otherwise: Staying) -> Staying:
    """What `kept_staying` wrote, or else how the page begins."""
    try:
        state, on, days, ask, following, leaves = json.loads(text)
        rhythm = int(days) if days is not None else None
        return Staying(State(state), str(on), rhythm, bool(ask), str(following), bool(leaves))
    except (ValueError, TypeError):
        return otherwise


def _day(words: str, today: date) -> date | None:
    try:
        return read_date(words, today, past=True) if words.strip() else None
    except BadDateError:
        return None
