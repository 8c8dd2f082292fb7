"""Words for entries with a life of their own: where they stand, their steps, their parts, their lists."""

from datetime import date

from relbook.journal.entry import Entry, Kind
from relbook.journal.lives.conflict import HISTORY
from relbook.journal.lives.course import Clock, Standing
from relbook.journal.lives.parts import Life, Part, Severity, Step
from relbook.journal.lives.standing import standing
from relbook.ui.shared.language import tr
from relbook.ui.shared.wording import day_short

LOOKS = {
    Clock.RAISE: "clock",
    Clock.TELL: "clock",
    Clock.SAY: "clock",
    Clock.CHECK_IN: "check-circle",
    Clock.FOLLOW_UP: "check-circle",
    Clock.REVIEW: "check-circle",
}
"""The icon of what an entry waits for."""


def line(entry: Entry, life: Life, today: date) -> str:
    """Where an entry stands, in one quiet line; nothing for a kind that has no steps."""
    found = standing(entry, life, today)
    return _lines[Kind(entry.kind)](found, today) if found else ""


def look(entry: Entry, life: Life, today: date) -> tuple[str, str]:
    """The icon and the hue of that line: honey once it has waited as long as its rule allows."""
    found = standing(entry, life, today)
    if found is None or found.clock is None:
        return ("check-circle", "sage") if found and found.step else ("scales", "stone")
    return LOOKS[found.clock], "honey" if found.due else "stone"


def _conflict(now: Standing, today: date) -> str:
    day = day_short(now.day, today)
    match now.step:
        case None if now.clock is None:  # history: its day stands beside it already
            return ""
        case None:
            return tr("Named {ago}, not raised yet").format(ago=_ago(now.days))
        case Step.RAISED:
            return tr("Raised on {day}").format(day=day)
        case Step.WORKING:
            return tr("Working on it since {day}").format(day=day)
        case Step.SETTLED:
            return _settled(now, day)
    return tr("Settled, and looked back on {day}").format(day=day)


def _settled(now: Standing, day: str) -> str:
    if now.due:
        return tr("Settled {ago}. How is it now?").format(ago=_ago(now.days))
    return tr("Settled on {day}").format(day=day)


def _terms(now: Standing, today: date) -> str:
    day = day_short(now.day, today)
    match now.step:
        case None:
            return "" if now.days > HISTORY.days else tr("Not agreed yet")
        case Step.AGREED if now.due:
            return tr("Agreed {ago}. Did both feel it was fair?").format(ago=_ago(now.days))
        case Step.AGREED:
            return tr("Agreed on {day}").format(day=day)
    return tr("Agreed, and looked at again on {day}").format(day=day)


def _mistake(now: Standing, today: date) -> str:
    day = day_short(now.day, today)
    if now.clock is Clock.TELL and now.days > HISTORY.days:
        return tr("You have not noted when you told them")
    if now.clock is Clock.TELL:
        return tr("Noticed {ago}, not told yet").format(ago=_ago(now.days))
    if now.step is Step.FOLLOWED:
        return tr("Told, put right, and followed up on {day}").format(day=day)
    if now.due:
        return tr("Told {ago}. Has it come right?").format(ago=_ago(now.days))
    if now.step is Step.RIGHTED:
        return tr("Told, and put right on {day}").format(day=day)
    return tr("Told on {day}, not put right yet").format(day=day)


def _truth(now: Standing, today: date) -> str:
    if now.step is Step.SAID:
        return tr("Said on {day}").format(day=day_short(now.day, today))
    if now.days == 0:
        return tr("Waiting since today")
    return tr("Waiting one day") if now.days == 1 else tr("Waiting {days} days").format(days=now.days)


_lines = {
    Kind.CONFLICT: _conflict,
    Kind.NEGOTIATION: _terms,
    Kind.REPAIR: _mistake,
    Kind.TRUTH: _truth,
}


def _ago(days: int) -> str:
    if days < 2:
        return tr("yesterday") if days else tr("today")
    return tr("{days} days ago").format(days=days)


def title(kind: str, name: str) -> str:
    """What a sheet about such an entry is called; `name` is the client's first."""
    return {
        Kind.CONFLICT: tr("A disagreement with {name}"),
        Kind.NEGOTIATION: tr("Terms with {name}"),
        Kind.REPAIR: tr("A mistake, and its repair"),
        Kind.TRUTH: tr("Not said to {name} yet"),
    }.get(Kind(kind), tr("What I did, said and thought")).format(name=name)


def step(value: Step | None, kind: str = "") -> str:
    """What a step is called; None is where a life of this kind begins."""
    beginnings = {
        Kind.CONFLICT: tr("Named"),
        Kind.NEGOTIATION: tr("Talking"),
        Kind.REPAIR: tr("Noticed"),
        Kind.TRUTH: tr("Written down"),
    }
    if value is None:
        return beginnings[Kind(kind)]
    return {
        Step.RAISED: tr("Raised"),
        Step.WORKING: tr("Working"),
        Step.SETTLED: tr("Settled"),
        Step.REVIEWED: tr("Looked back"),
        Step.AGREED: tr("Agreed"),
        Step.FAIRNESS: tr("Still fair"),
        Step.TOLD: tr("Told them"),
        Step.RIGHTED: tr("Put right"),
        Step.FOLLOWED: tr("Followed up"),
        Step.SAID: tr("Said"),
    }[value]


def part(value: Part, name: str) -> str:
    """What a part is called; `name` is the client's first."""
    return {
        Part.MY_VIEW: tr("How I see it"),
        Part.THEIR_VIEW: tr("How {name} may see it"),
        Part.GOAL: tr("What we both want"),
        Part.NEXT: tr("Next step"),
        Part.TONE: tr("The tone I want"),
        Part.SEVERITY: tr("How big it is"),
        Part.OPENER: tr("My opening sentence"),
        Part.THEIR_INTERESTS: tr("What matters to {name}"),
        Part.MY_INTERESTS: tr("What matters to me"),
        Part.OPTIONS: tr("Options that serve both"),
        Part.FAIR: tr("What would be fair"),
        Part.TERMS: tr("Terms we agreed"),
        Part.AMENDS: tr("How I put it right"),
        Part.CHANGE: tr("What changes from now on"),
        Part.CALM: tr("What calm would look like"),
        Part.LETTER: tr("What I would write to {name}"),
        Part.SINCE: tr("Cooling since"),
        Part.DID: tr("What I did"),
        Part.SAID: tr("What I said"),
        Part.THOUGHT: tr("What I thought, for my eyes"),
    }[value].format(name=name)


def side(value: Part) -> str:
    """What one of the three sides is called below its entry, in a word."""
    return {Part.DID: tr("Did"), Part.SAID: tr("Said"), Part.THOUGHT: tr("Thought")}[value]


def severity(value: Severity) -> str:
    """How big something is."""
    return {
        Severity.MINOR: tr("Minor"),
        Severity.REAL: tr("Real"),
        Severity.SERIOUS: tr("Serious"),
    }[value]


def group(name: str) -> str:
    """What a list of a ledger is called."""
    return {
        "truths": tr("Not said yet"),
        "conflicts": tr("Disagreements"),
        "mistakes": tr("Mistakes and repairs"),
        "terms": tr("Terms"),
        "thanks given": tr("Thanks and gestures, from you"),
        "kind words": tr("Kind words received"),
        "favours given": tr("Favours you did"),
        "favours asked": tr("Favours you asked for"),
        "extras": tr("The extra mile"),
        "differences": tr("Where your work made a difference"),
        "landmarks": tr("Landmarks"),
    }[name]
