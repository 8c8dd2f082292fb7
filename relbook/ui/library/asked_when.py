"""When a prompt is asked, in words: its trigger and what the trigger was given."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from relbook.journal.fact import FactKind
from relbook.journal.prompt import Prompt
from relbook.ui.shared import wording


def tr(text: str) -> str:
    """Say `text` in the language of the interface."""
    return QCoreApplication.translate("asked_when", text)


def asked_when(prompt: Prompt) -> list[str]:
    """One chip for each trigger, any of which is enough, and one for each further condition."""
    chips = [_said(when.name, when.given) for when in prompt.triggers]
    if prompt.min_age_days:
        chips.append(tr("Known for {time}").format(time=_days(prompt.min_age_days)))
    if prompt.intensity == 3:
        chips.append(tr("After several talks"))
    return chips


def pause(prompt: Prompt) -> str:
    """How long it stays away once it was answered."""
    return tr("Not again for {time}").format(time=_days(max(60, prompt.cooldown_days)))


def length(prompt: Prompt) -> str:
    """About how long it takes."""
    if prompt.minutes == 1:
        return tr("about a minute")
    return tr("about {minutes} minutes").format(minutes=prompt.minutes)


def _said(trigger: str, given: Mapping[str, Any]) -> str:
    words = _triggers().get(trigger, tr("When it fits"))
    kind = given.get("kind")
    slots = {
        "kind": wording.fact(kind).lower() if isinstance(kind, FactKind) else "",
        "days": _days(int(given.get("days", 0))),
        "hours": _hours(float(given.get("hours", 24))),
        "after": _days(int(given.get("after", 0))),
        "count": str(given.get("count", "")),
        "run": str(given.get("run", "")),
    }
    return words.format(**slots)


def _days(days: int) -> str:
    if days >= 365 and days % 365 < 30:
        return tr("a year") if days < 700 else tr("{years} years").format(years=days // 365)
    if days >= 56:
        return tr("{months} months").format(months=round(days / 30.4))
    if days >= 14 and days % 7 == 0:
        return tr("{weeks} weeks").format(weeks=days // 7)
    return tr("a day") if days == 1 else tr("{days} days").format(days=days)


def _hours(hours: float) -> str:
    if hours >= 24:
        return _days(round(hours / 24))
    return tr("{hours} hours").format(hours=round(hours))


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
        "silence": tr("The rhythm has passed without a talk"),
        "long_silence": tr("Not a word for {days}"),
        "former_silence": tr("Work ended, and silence for {days}"),
        "one_sided": tr("The last talks were all your idea"),
        "all_business": tr("The last notes are all work"),
        "unappreciated": tr("No thank-you for {days}"),
        "taken_for_granted": tr("All runs smoothly, unthanked for {days}"),
    }


def _promises() -> dict[str, str]:
    return {
        "promise_due": tr("A promise of yours is due within {days}"),
        "promise_overdue": tr("A promise of yours is overdue"),
        "their_promise_overdue": tr("A promise of theirs is overdue"),
        "promise_undated": tr("A promise has had no day for {days}"),
        "promise_soft": tr("An “I’ll try” is open for {days}"),
        "promise_kept": tr("You kept a promise"),
        "promise_slipped": tr("A promise slipped"),
        "many_promises": tr("{count} promises are open or more"),
        "promises_kept": tr("You kept {count} promises or more"),
    }


def _needs() -> dict[str, str]:
    return {
        "unknown": tr("No {kind} is known yet"),
        "stale": tr("A {kind} was noted {days} ago or longer"),
        "noted": tr("A {kind} was noted a while ago"),
        "day_ahead": tr("A day a fact speaks of is near"),
        "day_passed": tr("A day a fact speaks of has passed"),
        "date_ahead": tr("An important date is near"),
    }


def _ties() -> dict[str, str]:
    return {
        "long_tie": tr("You know each other a little"),
        "new_here": tr("They are new in the book"),
        "no_circle": tr("They stand in no circle"),
        "circle_full": tr("Their circle is full"),
        "wanted_closeness": tr("You want the tie to change"),
        "never_met": tr("You never met in one room"),
        "no_landmark": tr("No entry is marked to remember"),
        "nothing_shared": tr("Nothing shared for {days}"),
        "shared_before": tr("Something shared lies {days} back"),
        "lifting": tr("The last talks lifted you"),
        "draining": tr("The last talks drained you"),
        "thanked": tr("They said something kind"),
        "favour_asked": tr("They did you a favour"),
        "only_giving": tr("Favours have gone one way"),
        "introduced": tr("Somebody brought you together"),
        "could_help": tr("Another client could help"),
        "neighbours": tr("Other clients live nearby"),
        "moved_on": tr("They began somewhere new"),
        "work_ended": tr("The work together ended"),
        "anniversary": tr("A full year together"),
        "season": tr("It is that time of the year"),
    }


def _conflicts() -> dict[str, str]:
    return {
        "conflict_fresh": tr("A disagreement is fresh"),
        "conflict_open": tr("A disagreement is not settled"),
        "conflict_without_goal": tr("A disagreement has no shared goal yet"),
        "conflict_unraised": tr("A disagreement waits for {days}"),
        "conflict_before_meeting": tr("A disagreement is open before a talk"),
        "conflict_settled": tr("A disagreement was settled"),
        "mistake_made": tr("A mistake was written down"),
        "mistake_untold": tr("A mistake has not been told for {days}"),
        "truth_waits": tr("Something has waited {days} to be said"),
        "terms_agreed": tr("Terms were agreed some weeks ago"),
        "drained": tr("Low energy, and disagreements stay open"),
    }


def _anyone() -> dict[str, str]:
    return {
        "any_day": tr("Any day"),
        "no_gesture": tr("No gesture to anybody for {days}"),
        "full_day": tr("{count} talks on one day or more"),
        "days_in_row": tr("{days} in a row with talks"),
        "full_week": tr("{count} promises are due this week or more"),
        "low_week": tr("The last talks drained you"),
        "good_week": tr("The last talks lifted you"),
        "uncircled": tr("Clients stand in no circle"),
        "time_of_year": tr("It is that time of the year"),
    }
