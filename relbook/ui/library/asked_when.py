"""When a prompt is asked, in words: its trigger and what the trigger was given."""

from collections import defaultdict
from collections.abc import Sequence

from PySide6.QtCore import QLocale

from relbook.journal.client import Closeness
from relbook.journal.fact import FactKind
from relbook.journal.prompt import TEXT_LIMIT, Prompt, When
from relbook.ui.library import asked_lately
from relbook.ui.shared import within
from relbook.ui.shared.language import tr


def usual_why(triggers: Sequence[When]) -> str:
    """The reason a prompt gives where the writer gave none: the rule itself."""
    if not triggers:
        return tr("You chose to be asked this.")
    when = said(triggers[0])
    words = tr("You chose to be asked: {when}.").format(when=when[:1].lower() + when[1:])
    return words if len(words) <= TEXT_LIMIT else tr("You chose to be asked this.")


def length(prompt: Prompt) -> str:
    """About how long it takes."""
    if prompt.minutes == 1:
        return tr("about a minute")
    return tr("about {minutes} minutes").format(minutes=prompt.minutes)


def said(when: When) -> str:
    """A trigger in words, with the numbers it was given, or else its own."""
    given = {**when.trigger.usual(), **when.given}
    kind, months, way = given.get("kind"), given.get("months", ()), given.get("wish")
    slots: dict[str, str] = defaultdict(lambda: "…")
    slots |= {name: str(value) for name, value in given.items()}
    slots |= {
        "kind": within.fact(kind) if isinstance(kind, FactKind) else "",
        "hours": _hours(float(given.get("hours", 24))),
        "months": ", ".join(month_name(month) for month in months),
        "wish": wish(way) if isinstance(way, Closeness) else "",
        "share": f"{round(100 * float(given.get('share', 1)))} %",
    }
    slots |= {name: _days(given[name]) for name in ("days", "after", "until") if _is_number(given.get(name))}
    if isinstance(given.get("days"), tuple):
        slots["days"] = ", ".join(map(weekday_name, given["days"]))
    return _triggers().get(when.name, tr("When it fits")).format_map(slots)


def month_name(month: int) -> str:
    """A month by its number, 1 to 12."""
    return QLocale().standaloneMonthName(month)


def weekday_name(day: int) -> str:
    """A day of the week by its number, 1 for Monday."""
    return QLocale().standaloneDayName(day)


def groups() -> list[tuple[str, str, list[str]]]:
    """The triggers as a menu has them: what a group is called, its icon, the names of its triggers."""
    return [
        (tr("A talk, or none"), "calendar-blank", list(_talks())),
        (tr("Promises"), "check-square", list(_promises())),
        (tr("What you know"), "cloud-rain", list(_needs())),
        (tr("How you stand"), "heart", list(_ties())),
        (tr("What is difficult"), "scales", list(_conflicts())),
        (tr("Your own days"), "sun-horizon", list(_anyone())),
    ]


def icon_of(name: str) -> str:
    """The icon of a trigger."""
    if "silence" in name:
        return "clock"
    return next((icon for _, icon, names in groups() if name in names), "clock")


def _is_number(value: object) -> bool:
    return isinstance(value, int | float)


def wish(way: object) -> str:
    """Which way a tie is wanted to move."""
    ways = {
        Closeness.WARMER: tr("warmer"),
        Closeness.AS_IS: tr("as it is"),
        Closeness.COOLER: tr("cooler"),
    }
    return ways[Closeness(str(way))]


def _days(days: int) -> str:
    if days >= 365 and days % 365 < 30:
        return tr("a year") if days < 700 else tr("{years} years").format(years=days // 365)
    if days >= 56:
        return tr("{months} months").format(months=round(days / 30.4))
    if days >= 14 and days % 7 == 0:
        return tr("{weeks} weeks").format(weeks=days // 7)
    return tr("a day") if days == 1 else tr("{days} days", "length").format(days=days)


def _hours(hours: float) -> str:
    if hours >= 24:
        return _days(round(hours / 24))
    return tr("an hour") if round(hours) == 1 else tr("{hours} hours").format(hours=round(hours))


def _triggers() -> dict[str, str]:
    return {**_talks(), **_promises(), **_needs(), **_ties(), **_conflicts(), **_anyone()}


def _talks() -> dict[str, str]:
    return {
        "before_meeting": tr("A talk is planned within {hours}"),
        "before_negotiation": tr("Terms will be talked about"),
        "joint_meeting": tr("Two clients will sit in one talk"),
        "after_talk": tr("A talk was written down within {hours}"),
        "after_unpromised_talk": tr("A talk held no promise"),
        "after_felt_talk": tr("A talk left its mark on you"),
        "after_first_visit": tr("You met in one room for the first time"),
        "silence": tr("{share} of the rhythm has passed without a talk"),
        "long_silence": tr("Not a word for {days}"),
        "former_silence": tr("Work ended, and silence for {days}"),
        "one_sided": tr("The last {run} talks were all your idea"),
        "all_business": tr("The last {count} notes are all work"),
        "unappreciated": tr("No thank-you for {days}"),
        "taken_for_granted": tr("All runs smoothly, unthanked for {days}"),
        **asked_lately.talks(),
    }


def _promises() -> dict[str, str]:
    return {
        "promise_due": tr("A promise of yours is due within {days}"),
        "promise_overdue": tr("A promise of yours is overdue"),
        "their_promise_overdue": tr("A promise of theirs is overdue"),
        "promise_undated": tr("A promise has had no day for {days}"),
        "promise_soft": tr("An “I’ll try” is open for {days}"),
        "promise_kept": tr("You kept a promise within {days}"),
        "promise_slipped": tr("A promise slipped within {days}"),
        "many_promises": tr("{count} or more promises are open"),
        "promises_kept": tr("You kept {count} or more promises"),
        **asked_lately.promises(),
    }


def _needs() -> dict[str, str]:
    return {
        "unknown": tr("Not known yet: {kind}"),
        "stale": tr("Noted {days} ago or longer: {kind}"),
        "noted": tr("Noted {after} to {until} ago: {kind}"),
        "day_ahead": tr("A day a fact speaks of is within {days}"),
        "day_passed": tr("A day a fact speaks of passed within {days}"),
        "date_ahead": tr("An important date is near"),
        **asked_lately.needs(),
    }


def _ties() -> dict[str, str]:
    return {
        "long_tie": tr("You have talked at least {contacts} times"),
        "new_here": tr("They are new in the book"),
        "no_circle": tr("They stand in no circle"),
        "circle_full": tr("Their circle is full"),
        "wanted_closeness": tr("You want the tie {wish}"),
        "never_met": tr("You never met in one room"),
        "no_landmark": tr("No entry is marked to remember"),
        "nothing_shared": tr("Nothing shared for {days}"),
        "shared_before": tr("Something shared lies {days} back"),
        "lifting": tr("Their last {run} talks lifted you"),
        "draining": tr("Their last {run} talks drained you"),
        "thanked": tr("They said something kind within {days}"),
        "favour_asked": tr("They did you a favour {after} ago or longer"),
        "only_giving": tr("Favours have gone one way"),
        "introduced": tr("Somebody brought you together"),
        "could_help": tr("Another client could help"),
        "neighbours": tr("{count} or more other clients live nearby"),
        "moved_on": tr("They began somewhere new within {days}"),
        "work_ended": tr("The work together ended within {days}"),
        "anniversary": tr("A full year together"),
        "season": tr("It is {months}"),
        **asked_lately.ties(),
    }


def _conflicts() -> dict[str, str]:
    return {
        "conflict_fresh": tr("A disagreement came up within {days}"),
        "conflict_open": tr("A disagreement is not settled"),
        "conflict_without_goal": tr("A disagreement has no shared goal yet"),
        "conflict_unraised": tr("A disagreement waits for {days}"),
        "conflict_before_meeting": tr("A disagreement is open before a talk"),
        "conflict_settled": tr("A disagreement was settled {after} ago or longer"),
        "mistake_made": tr("A mistake was written down"),
        "mistake_untold": tr("A mistake has not been told for {days}"),
        "truth_waits": tr("Something has waited {days} to be said"),
        "terms_agreed": tr("Terms were agreed {after} ago or longer"),
        "drained": tr("Low energy, and disagreements stay open"),
        **asked_lately.conflicts(),
    }


def _anyone() -> dict[str, str]:
    return {
        "any_day": tr("Any day"),
        "no_gesture": tr("No gesture to anybody for {days}"),
        "full_day": tr("{count} or more talks on one day"),
        "days_in_row": tr("{days} in a row with talks"),
        "full_week": tr("{count} or more promises are due this week"),
        "low_week": tr("The last {run} talks drained you"),
        "good_week": tr("The last {run} talks lifted you"),
        "uncircled": tr("{count} or more clients stand in no circle"),
        "time_of_year": tr("The month is {months}"),
        **asked_lately.anyone(),
    }
