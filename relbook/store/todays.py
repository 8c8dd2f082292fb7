"""Today's question: the best over all clients and about nobody in particular."""

from collections.abc import Callable, Collection
from datetime import date, datetime

from relbook.errors import MissingError
from relbook.journal import asking
from relbook.journal.asking import OFFERED, Asked
from relbook.journal.frozen import frozen
from relbook.journal.history import Reply
from relbook.journal.library import Library
from relbook.journal.page import Page
from relbook.journal.whom import NOBODY, Choice, Turn, foremost, lately
from relbook.store import askings, prompts, snapshots
from relbook.store.askings import SIGNALS
from relbook.store.edit import put_once, write
from relbook.store.keys import key_for
from relbook.store.models import AskingRow, database
from relbook.store.pressing import Pressing

PASSED = frozenset({Reply.SKIPPED, Reply.NEVER})
"""What became of a question that was passed over for another one."""

OVER = frozenset({Reply.ANSWERED, Reply.LATER})
"""What ends the asking until tomorrow."""


@frozen
class Put:
    """What was put to the writer on one day: about whom, how many were passed over, whether it is enough."""

    whom: frozenset[str]
    passed: int = 0
    enough: bool = False


@frozen
class Todays:
    """The question of a day; `more` says whether another may be asked for, `noted` that it stands there."""

    choice: Choice
    more: bool
    noted: bool = False


def question(library: Library, now: datetime) -> Todays | None:
    """Today's question, about whomever it is best to ask about.

    None once the day has had its question, or as many as are offered were passed over. Nobody is
    asked about whom the day has had already.
    """
    put = so_far(now.date())
    left = 0 if put.enough else OFFERED - put.passed
    if left < 1:
        return None
    stands = _standing(library, now, put.whom)
    best = [stands] if stands else choose(library, now, put.whom)
    return Todays(best[0], left > 1, stands is not None) if best else None


def choose(library: Library, now: datetime, but: Collection[str] = (), most: int = 1) -> list[Choice]:
    """The best questions over everybody `but` these, whatever the day has had: at most so many."""
    pressing, look = Pressing(library, now), _looking(library, now)
    last = _last_asked(now.date())
    turns = [Turn(key, last.get(key)) for key in (NOBODY, *pressing.everybody) if key not in but]
    before = lately(library, askings.overall(now.date()))
    return foremost(turns, pressing.possible, look, now.date(), before, most)


def answered(today: date) -> Page | None:
    """What was answered last today, about whomever, with all that came of it; None where nothing was."""
    sql = f"SELECT coalesce(client, '') FROM asking WHERE day = ? AND outcome = '{Reply.ANSWERED}' AND {_PUT}"
    row = database().execute_sql(f"{sql} ORDER BY created DESC LIMIT 1", (str(today), *_REPLIES)).fetchone()
    return askings.answered(row[0], today) if row else None


@write
def show(choice: Choice, today: date) -> str:
    """Note what stands on Today: it is the same all day, and comes less soon when it is left alone.

    One row a day; of the day itself no rule counts it.
    """
    key, about = key_for("asking", "today", str(today)), choice.client_id or None
    prompt = choice.asked.prompt.id
    return put_once(AskingRow, key, prompt=prompt, client=about, day=today, outcome=Reply.SHOWN.value)


def _standing(library: Library, now: datetime, had: Collection[str]) -> Choice | None:
    """What stands on Today already, as long as it fits and they were not asked about otherwise."""
    row = AskingRow.get_or_none(
        AskingRow.id == key_for("asking", "today", str(now.date())), AskingRow.gone.is_null()
    )
    if row is None or (row.client or NOBODY) in had:
        return None
    fits = _looking(library, now)(row.client or NOBODY)
    return next((Choice(row.client or NOBODY, one) for one in fits if one.prompt.id == row.prompt), None)


def may_be_asked(prompt_id: str, library: Library) -> bool:
    """Whether a prompt is still there and not switched off."""
    return prompt_id in library.by_id and prompt_id not in prompts.resting()


def so_far(today: date) -> Put:
    """What was put to the writer today, on whatever page."""
    sql = f"SELECT coalesce(client, ''), outcome FROM asking WHERE day = ? AND {_PUT}"
    rows = database().execute_sql(sql, (str(today), *_REPLIES)).fetchall()
    outcomes = {Reply(outcome) for _, outcome in rows}
    passed = sum(Reply(outcome) in PASSED for _, outcome in rows)
    return Put(frozenset(client for client, _ in rows), passed, not OVER.isdisjoint(outcomes))


_REPLIES = sorted(PASSED | OVER)
_SEEN = f"gone IS NULL AND prompt NOT LIKE '{SIGNALS}%' AND outcome IN (?, {', '.join('?' * len(_REPLIES))})"
_PUT = f"gone IS NULL AND prompt NOT LIKE '{SIGNALS}%' AND outcome IN ({', '.join('?' * len(_REPLIES))})"


def _looking(library: Library, now: datetime) -> Callable[[str], list[Asked]]:
    """A close look at one client: every prompt that fits, best first."""
    beside, overall = snapshots.around(now), askings.overall(now.date())

    def look(client_id: str) -> list[Asked]:
        history = askings.history(client_id, overall)
        if client_id == NOBODY:
            return asking.fitting_anyone(library, snapshots.of_day(now), history)
        try:
            return asking.fitting(library, snapshots.of_client(client_id, now, beside), history)
        except MissingError:  # deleted a moment ago, on another thread
            return []

    return look


def _last_asked(today: date) -> dict[str, date]:
    """The last day before today on which something was asked about each client, or about nobody."""
    sql = f"SELECT coalesce(client, ''), max(day) FROM asking WHERE day < ? AND {_SEEN} GROUP BY client"
    rows = database().execute_sql(sql, (str(today), Reply.SHOWN.value, *_REPLIES)).fetchall()
    return {client: date.fromisoformat(day) for client, day in rows}
