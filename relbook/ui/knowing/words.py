"""How a fact is said: whose it is, since when, and whether it may no longer be so."""

from datetime import date

from relbook.journal.fact import Care, Fact, FactKind, Standing
from relbook.journal.knowledge import STALE_AFTER, age, days_open, expired, standing
from relbook.journal.known import Group
from relbook.ui.shared import wording
from relbook.ui.shared.figures import figure
from relbook.ui.shared.language import tr


def heading(group: Group, name: str) -> str:
    """What a group of facts about somebody is called."""
    return {
        Group.MIND: tr("Also on {name}’s mind"),
        Group.BOUNDS: tr("Boundaries and preferences"),
        Group.GROUND: tr("Values and common ground"),
        Group.WORLD: tr("{name}’s world"),
        Group.LIKED: tr("What you like about {name}"),
        Group.DIFFERENCES: tr("Seen differently"),
        Group.SHARED: tr("You have shared"),
        Group.TOLD: tr("What {name} knows of you"),
        Group.OVER: tr("No longer so"),
    }[group].format(name=name)


def kind(which: FactKind, name: str, *, mine: bool = False) -> str:
    """What a kind of fact is called; a boundary says whose it is."""
    if which is FactKind.BOUNDARY:
        return tr("Your boundary") if mine else tr("{name}’s boundary").format(name=name)
    return wording.fact(which)


def care(how: Care) -> str:
    """How to speak of what both see differently."""
    return {
        Care.UNSAID: tr("not said yet"),
        Care.SAFE: tr("fine to talk about"),
        Care.CAREFUL: tr("handle lightly"),
        Care.AVOID: tr("better left alone"),
    }[how]


def as_of(fact: Fact, today: date) -> str:
    """The day beside a fact: when it was learned or confirmed, or when it ended."""
    return wording.day_short(fact.closed_on or fact.as_of, today)


def doubt(fact: Fact, today: date) -> str:
    """That a fact may no longer be true; empty while there is no reason to think so."""
    if standing(fact, today) is not Standing.STALE:
        return ""
    if expired(fact, today):
        return tr("a wish for {year}, maybe no longer true").format(year=fact.as_of.year)
    if fact.kind is FactKind.CHALLENGE:  # its days are counted from its beginning, beside it
        return tr("maybe no longer true")
    return tr("{days} days, maybe no longer true").format(days=figure(age(fact, today)))


def rule(which: FactKind) -> str:
    """The rule behind that doubt."""
    if which is FactKind.WISH:
        return tr("A wish is for one year and is asked about anew at New Year.")
    limit = STALE_AFTER[which]
    if limit is None:
        return ""
    words = tr("{kind}: asked about again after {days} days.")
    return words.format(kind=wording.fact(which), days=limit.days)


def asides(fact: Fact, before: list[Fact], today: date) -> list[str]:
    """What else there is to say of a fact, in a few words each."""
    said = []
    if fact.kind is FactKind.CHALLENGE and fact.standing is not Standing.CLOSED:
        days = days_open(fact, before, today)
        words = tr("open since yesterday") if days == 1 else tr("open for {days} days")
        said += [words.format(days=figure(days))] if days else []
    if fact.care is not Care.UNSAID:
        said.append(care(fact.care))
    if fact.pinned:
        said.append(tr("good to remember"))
    if fact.sensitive:
        said.append(tr("sensitive, stays with you"))
    if fact.standing is Standing.CLOSED:
        said.append(fact.ending or tr("closed"))
    return said


def sentence(fact: Fact, before: list[Fact], today: date, name: str) -> str:
    """A whole fact in one sentence, for whoever listens."""
    day = as_of(fact, today)
    closed = fact.standing is Standing.CLOSED
    when = tr("closed {day}").format(day=day) if closed else tr("as of {day}").format(day=day)
    head = kind(fact.kind, name, mine=fact.mine)
    said = [f"{head}: {fact.text.rstrip('.')}", when, doubt(fact, today), *asides(fact, before, today)]
    return ", ".join(filter(None, said))


def once(fact: Fact, today: date) -> str:
    """What a fact was before, on one line."""
    return tr("before: {text}, as of {day}").format(
        text=fact.text.rstrip("."), day=wording.day_short(fact.as_of, today)
    )
