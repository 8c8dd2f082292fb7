"""Words for what stands between the entries: asides, silences, chapters, how long one knows somebody."""

from datetime import date

from relbook.journal.client import Change, Role
from relbook.journal.fact import Fact
from relbook.journal.meeting import ImportantDate, Meeting
from relbook.journal.promise import Outcome, Promise
from relbook.journal.stream import Aside, AsideKind, Chapter, Silence
from relbook.ui.shared import near_words, wording
from relbook.ui.shared.figures import figure
from relbook.ui.shared.language import tr


def aside(one: Aside, today: date) -> str:
    """What happened, in one line."""
    lead, words = parts(one, today)
    return tr("{what}: {words}").format(what=lead, words=words) if words else lead


def parts(one: Aside, today: date) -> tuple[str, str]:
    """Our words for what happened, and the writer's own about it; the second may be empty."""
    match one.about:
        case Promise() as promise:
            return _promise(one, promise, today), promise.text
        case Fact() as fact:
            return wording.fact(fact.kind), fact.text
        case ImportantDate() as kept:
            return _came_round(kept, one.day), ""
        case Change() as change:
            return near_words.change(change), ""
        case Role() as role:
            return _role(role, began=one.kind is AsideKind.BEGAN), ""
        case Meeting() as meeting:
            return _meeting(meeting), meeting.title


def look(one: Aside) -> tuple[str, str]:
    """The icon and the tone of an aside."""
    icons = {
        AsideKind.MOVED: ("clock-countdown", "text2"),
        AsideKind.DAY: ("cake", "honey_text"),
        AsideKind.CHANGE: ("circles-three", "text2"),
        AsideKind.BEGAN: ("user", "text2"),
        AsideKind.LEFT: ("user", "text2"),
        AsideKind.MEETING: ("calendar-blank", "text2"),
    }
    if isinstance(one.about, Fact):
        icon, hue = wording.fact_look(one.about.kind)
        return icon, f"{hue}_text"
    if one.kind is AsideKind.SETTLED and isinstance(one.about, Promise):
        kept = one.about.outcome in (Outcome.KEPT, Outcome.LATE)
        return ("check-square", "sage_text") if kept else ("x-circle", "text2")
    return icons.get(one.kind, ("check-square-offset", "text2"))


def silence(one: Silence) -> str:
    """How long nobody spoke."""
    words = tr("{days} days since the last talk") if one.now else tr("{days} days without a talk")
    return words.format(days=figure(one.days))


def usual(rhythm: int | None) -> str:
    """The rule that a silence is drawn by."""
    return tr("wanted: {rhythm}").format(rhythm=wording.rhythm(rhythm)) if rhythm else ""


def chapter(one: Chapter, today: date) -> str:
    """A chapter in a sentence."""
    return tr("Chapter: {title}, {span}.").format(title=title(one), span=span(one))


def title(one: Chapter) -> str:
    """What a chapter is called: by its landmark, or the time before the first."""
    return one.title if one.entry_id else tr("The beginning")


def span(one: Chapter) -> str:
    """From when until when a chapter lasted."""
    first = wording.month(one.first)
    if one.last is None:
        return tr("since {month}").format(month=first)
    last = wording.month(one.last)
    return first if first == last else tr("{first} to {last}").format(first=first, last=last)


def _promise(one: Aside, promise: Promise, today: date) -> str:
    match one.kind:
        case AsideKind.MOVED if one.due:
            return tr("Promise moved to {day}").format(day=wording.day_short(one.due, today))
        case AsideKind.MOVED:
            return tr("Promise without a day now")
        case AsideKind.SETTLED:
            return _settled(promise)
    if promise.mine:
        return tr("You promised")
    return tr("{name} promised").format(name=promise.client_first)


def _settled(promise: Promise) -> str:
    return {
        Outcome.KEPT: tr("Promise kept"),
        Outcome.LATE: tr("Promise kept, late"),
        Outcome.RENEGOTIATED: tr("Promise agreed anew"),
        Outcome.RELEASED: tr("Promise released"),
        Outcome.BROKEN: tr("Promise not kept"),
    }[promise.outcome]


def _came_round(kept: ImportantDate, day: date) -> str:
    label = kept.label or tr("A day of the year")
    years = kept.years_on(day)
    if years is None:
        return label
    return (
        tr("{label}, 1 year").format(label=label)
        if years == 1
        else tr("{label}, {count} years").format(label=label, count=figure(years))
    )


def _role(role: Role, *, began: bool) -> str:
    both = role.title and role.organisation
    if began:
        words = tr("New job: {title}, {company}") if both else tr("New job: {either}")
    else:
        words = tr("No longer {title}, {company}") if both else tr("No longer at: {either}")
    either = role.title or role.organisation
    return words.format(title=role.title, company=role.organisation, either=either)


def _meeting(meeting: Meeting) -> str:
    name = wording.kind(meeting.kind)
    if meeting.at is None:
        return tr("{kind} planned, no note").format(kind=name)
    return tr("{kind} planned at {time}, no note").format(kind=name, time=wording.clock(meeting.at))
