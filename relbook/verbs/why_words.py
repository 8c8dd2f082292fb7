"""What decided about a prompt, in plain words for a terminal."""

from collections.abc import Callable, Iterable
from datetime import date

from relbook.journal.asking import Behind, Considered
from relbook.journal.client import Client
from relbook.journal.history import SKIPS, History
from relbook.journal.tact import TALKS_BEFORE_DEPTH, Rule
from relbook.journal.trigger import Urgency

URGENCIES = {
    Urgency.MEETING: "you speak soon",
    Urgency.AFTER: "you have just spoken",
    Urgency.PROMISE: "a promise",
    Urgency.CONFLICT: "something unresolved",
    Urgency.SILENCE: "silence",
    Urgency.NEED: "something not known, or known for long",
    Urgency.SEASON: "in good time",
}
"""The classes in which prompts are asked, most urgent first."""

BEHIND = {
    Behind.URGENCY: "less urgent than the one before it",
    Behind.HERE: "its principle was asked about them more lately",
    Behind.OVERALL: "its principle was asked more lately of anybody",
    Behind.DIE: "today's lot put it there",
}


def head(client: Client, today: date, prompts: int, fit: int) -> str:
    """Whom it is about, when, and how many prompts fit."""
    whom = client.name or "Nobody in particular"
    return f"{whom}, {_day(today)}: {fit} of {prompts} prompts fit."


def ended(*, quiet: bool, left: int) -> str:
    """Why nothing is asked at all, though prompts may fit; empty when something may be."""
    if quiet:
        return "These are your quiet hours: nothing is asked now."
    return "" if left else "The day has had its question: nothing more is asked today."


def says(one: Considered, client: Client, history: History) -> str:
    """The rule that decided about a prompt, and until when it holds."""
    if one.asked:
        where = BEHIND[one.behind] if one.behind else "it comes first"
        return f"fits: {URGENCIES[one.asked.urgency]}; {where}"
    return _HELD[one.rule](one, client, history)


def _day(day: date | None) -> str:
    return f"{day:%A} {day.day} {day:%B %Y}" if day else "further notice"


def _not_raised(one: Considered, *_: object) -> str:
    waits = [f"“{when.trigger.said(when.given).rstrip('.')}”" for when in one.prompt.triggers]
    if len(waits) == 1:
        return f"not raised: {waits[0]} does not hold"
    return f"not raised: neither {' nor '.join(waits)} holds"


def _never(one: Considered, client: Client, history: History) -> str:
    if one.prompt.id in history.never:
        return "switched off: it is asked of nobody"
    return f"never: you did not want to be asked this{_about(client)}"


def _resting(one: Considered, *_: object) -> str:
    return f"resting: passed over {SKIPS} times in a row; relbook prompts on {one.prompt.id} wakes it"


def _too_young(one: Considered, client: Client, _: History) -> str:
    known = "you know each other long enough" if client.id else "the book is old enough"
    return f"too early: from {_day(one.until)} {known}"


def _circle(one: Considered, client: Client, _: History) -> str:
    stands = f"stands in {client.circle.title()}" if client.circle else "stands in no circle"
    return f"for the circles {_listed(one.prompt.circles)}; {client.first} {stands}"


def _state(one: Considered, client: Client, _: History) -> str:
    return f"for clients who are {_listed(one.prompt.states)}; {client.first} is {client.state}"


def _about(client: Client) -> str:
    return f" about {client.first}" if client.id else ""


def _listed(names: Iterable[str]) -> str:
    return ", ".join(names)


_HELD: dict[Rule, Callable[[Considered, Client, History], str]] = {
    Rule.NEVER: _never,
    Rule.RESTING: _resting,
    Rule.LATER: lambda one, *_: f"not today, as you said: until {_day(one.until)}",
    Rule.COOLING: lambda one, *_: f"cooling until {_day(one.until)}",
    Rule.SELDOM: lambda one, *_: f"cooling until {_day(one.until)}: you asked for it less often",
    Rule.TOO_YOUNG: _too_young,
    Rule.TOO_FEW_TALKS: lambda *_: f"too deep yet: fewer than {TALKS_BEFORE_DEPTH} talks",
    Rule.CIRCLE: _circle,
    Rule.PROFESSIONAL: lambda *_: "Professional circle: only about the work itself, not closeness",
    Rule.COOLER: lambda *_: "you want a cooler tie: nothing about closeness",
    Rule.PEACE: lambda *_: "Resting circle: nothing so deep",
    Rule.TENDER: lambda *_: "something between you is open: nothing light",
    Rule.ORGANISATION: lambda *_: "an organisation: only what is about the work",
    Rule.AWAY: lambda one, client, _: f"{client.first} is away until {_day(one.until)}",
    Rule.STATE: _state,
    Rule.ENDED: lambda *_: "the tie has ended: only what is meant for that is asked",
    Rule.ARCHIVED: lambda _, client, __: f"{client.first} was taken off the list",
    Rule.NOT_RAISED: _not_raised,
    Rule.EMPTY_SLOT: lambda *_: "not raised: a word of it would stay empty",
}
