"""What the day holds, as plain values: read once, shown whole."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from relbook.journal.client import State
from relbook.journal.meeting import Meeting
from relbook.journal.promise import Promise
from relbook.journal.rhythm import Beat
from relbook.journal.roster import ClientLine
from relbook.store import clients, day, meetings, promises, roster

DUE_SHOWN = 6
"""How many due promises the page shows; the rest is behind "All"."""

NEXT_SHOWN = 2
GOOD_SHOWN = 3


@dataclass(frozen=True, slots=True)
class Talk:
    """A planned conversation: `line` is whom it is chiefly with, `about` what it or the last was about."""

    meeting: Meeting
    line: ClientLine | None
    about: str
    ahead: bool
    share: float | None = None


@dataclass(frozen=True, slots=True)
class Good:
    """Somebody it would be good to write to; `days` of a rhythm of `rhythm` have passed."""

    line: ClientLine
    days: int
    rhythm: int
    share: float
    opener: str


@dataclass(frozen=True, slots=True)
class Agenda:
    """One day: `due` counts promises due by today, `open` all that are open."""

    today: date
    talks: tuple[Talk, ...]
    promises: tuple[Promise, ...]
    good: tuple[Good, ...]
    due: int
    open: int
    clients: int

    @property
    def left(self) -> int:
        """How many conversations are still to come."""
        return sum(talk.ahead for talk in self.talks)

    @property
    def clear(self) -> bool:
        """Whether there is nothing at all to show."""
        return not (self.talks or self.promises or self.good)


def agenda(now: datetime, just_kept: Iterable[str] = ()) -> Agenda:
    """What the day holds now; promises kept a moment ago stay in sight, ticked."""
    today = now.date()
    lines = {line.id: line for line in roster.everyone(today)}
    rules = clients.circle_rules()
    planned = [meeting for meeting in meetings.between(today, today) if not meeting.entry_id]
    busy = {who.id for meeting in planned for who in meeting.clients}
    pulses = {key: line.pulse(today, rules) for key, line in lines.items()}
    good = [
        line
        for key, line in lines.items()
        if pulses[key].beat in (Beat.NEARLY, Beat.PASSED)
        and not pulses[key].resting
        and key not in busy
        and line.client.state is not State.ENDED
    ]
    good.sort(key=lambda line: -(pulses[line.id].share or 0))
    known = day.remembered([*busy, *(line.id for line in good[:GOOD_SHOWN])], today)
    shown, due, opened = _promises(today, just_kept)
    return Agenda(
        today,
        tuple(
            _talk(meeting, lines, known, now, {key: one.share for key, one in pulses.items()})
            for meeting in planned
        ),
        shown,
        tuple(
            Good(
                line,
                pulses[line.id].since or 0,
                pulses[line.id].days or 0,
                pulses[line.id].share or 0.0,
                next(filter(None, known[line.id]), ""),
            )
            for line in good[:GOOD_SHOWN]
        ),
        due,
        opened,
        len(lines),
    )


def _talk(
    meeting: Meeting,
    lines: dict[str, ClientLine],
    known: dict[str, tuple[str, str]],
    now: datetime,
    shares: dict[str, float | None],
) -> Talk:
    first = next((who.id for who in meeting.clients), "")
    about = meeting.title or known.get(first, ("", ""))[1]
    return Talk(meeting, lines.get(first), about, day.ahead(meeting, now), shares.get(first))


def _promises(today: date, just_kept: Iterable[str]) -> tuple[tuple[Promise, ...], int, int]:
    """Those due by today, mine first, then the next; how many are due, and how many are open."""
    opened = promises.open_ones()
    due = [one for one in opened if one.due and one.due <= today]
    later = [one for one in opened if not (one.due and one.due <= today)][:NEXT_SHOWN]
    kept = [one for one in map(promises.get, just_kept) if one is not None and not one.open]
    now = sorted(
        [*due[:DUE_SHOWN], *kept], key=lambda one: (not one.mine, one.due or date.max, one.made, one.id)
    )
    return (*now, *sorted(later, key=lambda one: not one.mine)), len(due), len(opened)
