"""Words for what stands between the entries: asides, silences, chapters, how long one knows somebody."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from relbook.journal.circle import Circle
from relbook.journal.client import Change, Closeness, Role, State
from relbook.journal.fact import Fact
from relbook.journal.meeting import ImportantDate, Meeting
from relbook.journal.promise import Outcome, Promise
from relbook.journal.stream import Aside, AsideKind, Chapter, Silence, age
from relbook.ui.shared import wording


def tr(text: str) -> str:
    """Say `text` in the language of the interface."""
    return QCoreApplication.translate("timeline", text)


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
            return _change(change), ""
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
    return words.format(days=f"{one.days:n}")


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


def known_for(since: date, today: date) -> str:
    """Since when one knows somebody, and how long that is: “since March 2021, 5 years”."""
    months_in = age(since, today)
    month = wording.month(since)
    match months_in:
        case (0, 0):
            return tr("since {month}").format(month=month)
        case (0, 1):
            return tr("since {month}, 1 month").format(month=month)
        case (0, months):
            return tr("since {month}, {count} months").format(month=month, count=months)
        case (1, _):
            return tr("since {month}, 1 year").format(month=month)
    return tr("since {month}, {count} years").format(month=month, count=months_in[0])


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
        else tr("{label}, {count} years").format(label=label, count=years)
    )


def _change(change: Change) -> str:
    match change.what:
        case "circle" if not change.after:
            return tr("Taken out of the {circle} circle").format(circle=_circle(change.before))
        case "circle":
            return tr("Moved to the {circle} circle").format(circle=_circle(change.after))
        case "closeness":
            return {
                Closeness.WARMER: tr("You wished for more closeness"),
                Closeness.AS_IS: tr("You wished to stay as close as you are"),
                Closeness.COOLER: tr("You wished for more distance"),
            }[Closeness(change.after)]
    return tr("{state} from here on").format(state=wording.state(State(change.after)))


def _circle(value: str) -> str:
    return wording.circle(Circle(value))


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
