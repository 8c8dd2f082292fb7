"""Words for people: kinds, circles, days, lengths. Below the interface there are only facts."""

import re
from collections.abc import Sequence
from datetime import date, time
from functools import lru_cache

from PySide6.QtCore import QDate, QLocale, QTime

from relbook.journal.circle import Circle
from relbook.journal.client import State
from relbook.journal.entry import Kind
from relbook.journal.fact import FactKind
from relbook.journal.promise import Dueness, Outcome, Promise
from relbook.ui.shared.language import tr
from relbook.ui.shared.tokens import tokens


def kind(value: str) -> str:
    """What a kind of entry is called; a kind of the writer's own is called what it is."""
    names: dict[str, str] = {
        Kind.MEETING: tr("Meeting"),
        Kind.CALL: tr("Call"),
        Kind.MESSAGE: tr("Message"),
        Kind.IN_PERSON: tr("Coffee"),
        Kind.NOTE: tr("Note"),
        Kind.CONFLICT: tr("Conflict"),
        Kind.NEGOTIATION: tr("Negotiation"),
        Kind.APPRECIATION_GIVEN: tr("Gesture"),
        Kind.APPRECIATION_RECEIVED: tr("Kind words"),
        Kind.FAVOUR_GIVEN: tr("Favour given"),
        Kind.FAVOUR_ASKED: tr("Favour asked"),
        Kind.REPAIR: tr("Mistake and repair"),
        Kind.SHARED: tr("Shared experience"),
        Kind.MILESTONE: tr("Milestone"),
        Kind.REFLECTION: tr("Reflection"),
        Kind.ENERGY: tr("Energy check"),
        Kind.TRUTH: tr("Not said yet"),
        Kind.EXTRA: tr("Extra mile"),
        Kind.DIFFERENCE: tr("Difference made"),
    }
    return names.get(value, value[:1].upper() + value[1:])


_KIND_LOOKS: dict[str, str] = {
    Kind.IN_PERSON: "coffee",
    Kind.APPRECIATION_GIVEN: "gesture",
}
_OWN_LOOKS = {
    Kind.CONFLICT: ("scales", "clay"),
    Kind.NEGOTIATION: ("handshake", "teal"),
    Kind.APPRECIATION_RECEIVED: ("heart", "plum"),
    Kind.FAVOUR_GIVEN: ("hands-clapping", "plum"),
    Kind.FAVOUR_ASKED: ("hand-heart", "clay"),
    Kind.REPAIR: ("arrow-fat-line-up", "stone"),
    Kind.SHARED: ("campfire", "clay"),
    Kind.ENERGY: ("plant", "sage"),
    Kind.TRUTH: ("chat-teardrop-dots", "honey"),
    Kind.EXTRA: ("shooting-star", "plum"),
    Kind.DIFFERENCE: ("smiley", "sage"),
}


def kind_look(value: str) -> tuple[str, str]:
    """The icon and the hue of a kind of entry."""
    if value in _OWN_LOOKS:
        return _OWN_LOOKS[Kind(value)]
    looks = tokens().kinds
    return looks.get(_KIND_LOOKS.get(value, value), looks["note"])


def circle(value: Circle | None) -> str:
    """What a circle is called."""
    names = {
        Circle.CLOSE: tr("Close", "circle"),
        Circle.GROWING: tr("Growing"),
        Circle.STEADY: tr("Steady"),
        Circle.RESTING: tr("Resting"),
        Circle.PROFESSIONAL: tr("Professional"),
    }
    return names[value] if value else tr("No circle yet")


def state(value: State) -> str:
    """Where the work with a client stands, in a word."""
    return {
        State.PROSPECT: tr("Prospect"),
        State.CURRENT: tr("Current"),
        State.DORMANT: tr("Dormant"),
        State.FORMER: tr("Former"),
        State.ENDED: tr("Ended"),
    }[value]


_FACT_LOOKS = {
    FactKind.WORRY: ("cloud-rain", "teal"),
    FactKind.CHALLENGE: ("arrow-fat-line-up", "teal"),
    FactKind.WISH: ("shooting-star", "honey"),
    FactKind.NEED: ("compass", "ink"),
    FactKind.VALUE: ("scales", "ink"),
    FactKind.DIFFERENCE: ("scales", "clay"),
    FactKind.PREFERENCE: ("smiley", "stone"),
    FactKind.BOUNDARY: ("shield-check", "sage"),
    FactKind.PERSONAL: ("heart", "plum"),
    FactKind.WORK_STYLE: ("smiley", "stone"),
    FactKind.LIKE: ("heart", "plum"),
    FactKind.SHARED: ("campfire", "clay"),
}


def fact_look(value: FactKind) -> tuple[str, str]:
    """The icon and the hue of a kind of fact."""
    return _FACT_LOOKS[value]


def fact(value: FactKind) -> str:
    """What a kind of fact is called."""
    return {
        FactKind.WORRY: tr("Worry"),
        FactKind.CHALLENGE: tr("Challenge"),
        FactKind.WISH: tr("Wish"),
        FactKind.NEED: tr("Need"),
        FactKind.VALUE: tr("Value"),
        FactKind.DIFFERENCE: tr("Seen differently"),
        FactKind.PREFERENCE: tr("Preference"),
        FactKind.BOUNDARY: tr("Boundary"),
        FactKind.PERSONAL: tr("Personal"),
        FactKind.WORK_STYLE: tr("Work style"),
        FactKind.LIKE: tr("What I like"),
        FactKind.SHARED: tr("Shared"),
    }[value]


def due(promise: Promise, today: date) -> str:
    """How a promise stands, in the words of its chip."""
    match promise.dueness(today):
        case Dueness.SETTLED:
            return _settled(promise, today)
        case Dueness.TODAY:
            return tr("due today")
        case Dueness.UNDATED:
            return tr("no date yet")
        case Dueness.OVERDUE if promise.due and (today - promise.due).days == 1:
            return tr("since yesterday")
        case Dueness.OVERDUE:
            return tr("since {day}").format(day=day_short(promise.due or today, today))
        case _:
            return day_with_weekday(promise.due or today, today)


def _settled(promise: Promise, today: date) -> str:
    day = promise.settled or promise.made
    shown = tr("today") if day == today else day_short(day, today)
    words = {
        Outcome.KEPT: tr("kept {day}"),
        Outcome.LATE: tr("kept late, {day}"),
        Outcome.RENEGOTIATED: tr("agreed anew, {day}"),
        Outcome.RELEASED: tr("released {day}"),
        Outcome.BROKEN: tr("not kept, {day}"),
    }
    return words[promise.outcome].format(day=shown)


def due_tint(promise: Promise, today: date) -> str:
    """The hue of that chip."""
    match promise.dueness(today):
        case Dueness.SETTLED:
            return "sage" if promise.outcome in (Outcome.KEPT, Outcome.LATE) else "stone"
        case Dueness.OVERDUE | Dueness.TODAY:
            return "persimmon"
        case _:
            return "stone"


def day_short(day: date, today: date) -> str:
    """Such as “13 Nov”, with the year when it is another one."""
    return _written(day, tr("d MMM") if day.year == today.year else tr("d MMM yyyy"))


def day_with_weekday(day: date, today: date) -> str:
    """Such as “Mon 30 Nov”."""
    return _written(day, tr("ddd d MMM") if abs((day - today).days) < 330 else tr("ddd d MMM yyyy"))


def day_long(day: date) -> str:
    """Such as “Wednesday, 25 November”."""
    return _written(day, tr("dddd, d MMMM"))


def day_full(day: date) -> str:
    """Such as “25 November 2026”."""
    return _written(day, tr("d MMMM yyyy"))


def day_full_with_weekday(day: date) -> str:
    """Such as “Wed 25 November 2026”."""
    return _written(day, tr("ddd d MMMM yyyy"))


def day_of_year(month: int, day: int) -> str:
    """A day that comes every year, such as “29 February”; `month` is 1 to 12, `day` 1 to 31."""
    return _written(date(2000, month, day), tr("d MMMM"))


def day_alone(day: date) -> str:
    """The day of the month where the month stands behind it: “3” in “3 to 29 July”."""
    return _written(day, tr("d", "day of the month"))


def month(day: date) -> str:
    """Such as “November 2026”."""
    return _written(day, tr("MMMM yyyy"))


def weekday(day: date) -> str:
    """Such as “Fri”."""
    return _written(day, tr("ddd"))


def clock(at: time) -> str:
    """Such as “14:05”, as this country writes it."""
    return QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)


def length(minutes: int) -> str:
    """Such as “35 min” or “1 h 20 min”."""
    hours, rest = divmod(minutes, 60)
    if not hours:
        return tr("{minutes} min").format(minutes=rest)
    return (
        tr("{hours} h {minutes} min").format(hours=hours, minutes=rest)
        if rest
        else tr("{hours} h").format(hours=hours)
    )


def ago(days: int) -> str:
    """How long ago, in words."""
    if days == 0:
        return tr("today")
    if days == 1:
        return tr("yesterday")
    if days == -1:
        return tr("tomorrow")
    return tr("{days} days ago").format(days=days) if days > 1 else tr("in {days} days").format(days=-days)


def rhythm(days: int | None) -> str:
    """Such as “every 3 weeks”."""
    if days is None:
        return tr("no rhythm")
    if days % 7 == 0:
        weeks = days // 7
        return tr("every week") if weeks == 1 else tr("every {weeks} weeks").format(weeks=weeks)
    return tr("every day") if days == 1 else tr("every {days} days").format(days=days)


def size(count: int) -> str:
    """Such as “184 kB”."""
    return QLocale().formattedDataSize(
        count, 1 if count >= 1_000_000 else 0, QLocale.DataSizeFormat.DataSizeSIFormat
    )


def listed(names: Sequence[str]) -> str:
    """Names in a row, such as “Marta, Jonas, and Ana”."""
    said = QLocale().createSeparatedList(list(names))
    if QLocale().language() is QLocale.Language.Spanish and names and _I.match(names[-1]):
        head, mark, _ = said.rpartition(f" y {names[-1]}")  # "y" before the same sound is "e": Ana e Inés
        return f"{head} e {names[-1]}" if mark else said
    return said


_I = re.compile(r"h?[ií](?![aeouáéóú])", re.IGNORECASE)


def _written(day: date, pattern: str) -> str:
    """A day by a pattern of Qt's, which is translated, for order and little words are the language's own."""
    return _written_in(day, pattern, QLocale().name())


@lru_cache(maxsize=500)
def _written_in(day: date, pattern: str, language: str) -> str:
    """The same in the language that is spoken.

    Shortened names come without the full stop some languages give them: it would meet that of the sentence.
    """
    locale, short = QLocale(), QLocale.FormatType.ShortFormat
    words = locale.toString(QDate(day.year, day.month, day.day), pattern)
    for name in (locale.monthName(day.month, short), locale.dayName(day.isoweekday(), short)):
        if name.endswith("."):
            words = words.replace(name, name[:-1])
    return words
