"""What changed between two people since they last spoke."""

from collections.abc import Iterable, Iterator
from datetime import date
from enum import StrEnum

from relbook.journal.client import Change, Role, State
from relbook.journal.fact import Fact, Standing
from relbook.journal.frozen import frozen
from relbook.journal.promise import Promise


class Turn(StrEnum):
    """In what way something is new."""

    LEARNED = "learned"
    CLOSED = "closed"
    SETTLED = "settled"
    JOB = "job"
    STATE = "state"


@frozen
class News:
    """One thing that is new since `day`.

    `text` is a fact's, a promise's or a role's words; for a state it is the state's value. What
    was closed says how it ended in `ending`.
    """

    turn: Turn
    text: str
    day: date
    entry_id: str = ""
    kind: str = ""
    ending: str = ""
    promise: Promise | None = None
    fact_id: str = ""


def news(
    since: date,
    *,
    facts: Iterable[Fact] = (),
    settled: Iterable[Promise] = (),
    roles: Iterable[Role] = (),
    changes: Iterable[Change] = (),
) -> list[News]:
    """What became known, ended or turned after the day `since`, the newest first.

    What was learned in that very talk is not new. A job counts where there was another before.
    """
    found = [
        *_of_facts(since, facts),
        *(
            News(Turn.SETTLED, one.text, one.settled, one.entry_id, one.outcome.value, promise=one)
            for one in settled
            if one.settled and one.settled > since
        ),
        *_of_roles(since, list(roles)),
        *_of_state(since, changes),
    ]
    return sorted(found, key=lambda one: (one.day, one.text), reverse=True)


def _of_facts(since: date, facts: Iterable[Fact]) -> Iterator[News]:
    for fact in facts:
        if fact.standing is Standing.CLOSED:
            if fact.closed_on and fact.closed_on > since:
                day, turn = fact.closed_on, Turn.CLOSED
                yield News(turn, fact.text, day, fact.entry_id, fact.kind, fact.ending, fact_id=fact.id)
        elif fact.as_of > since:
            yield News(Turn.LEARNED, fact.text, fact.as_of, fact.entry_id, fact.kind, fact_id=fact.id)


def _of_roles(since: date, roles: list[Role]) -> Iterator[News]:
    for role in roles:
        others = any(one.id != role.id for one in roles)
        if role.since and role.since > since and role.until is None and others:
            words = ", ".join(filter(None, (role.title, role.organisation)))
            yield News(Turn.JOB, words, role.since)


def _of_state(since: date, changes: Iterable[Change]) -> Iterator[News]:
    """Only the last state counts, and only where it is another than on the day one spoke."""
    moves = sorted(
        (one for one in changes if one.what == "state" and one.day > since), key=lambda one: one.day
    )
    if moves and moves[0].before != moves[-1].after and moves[-1].after in set(State):
        yield News(Turn.STATE, moves[-1].after, moves[-1].day, kind=moves[-1].after)
