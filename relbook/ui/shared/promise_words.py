"""Promises in words: why one is asked about, what became of them, and what could be said to a client."""

from collections.abc import Sequence
from datetime import date

from relbook.journal import tiers
from relbook.journal.ledger import Group, Question, Record, Tone, tone
from relbook.journal.promise import Outcome, Promise
from relbook.ui.shared import wording
from relbook.ui.shared.figures import figure
from relbook.ui.shared.language import tr


def group(part: Group) -> str:
    """The heading of a part of the list."""
    return {
        Group.DUE: tr("Due"),
        Group.SOON: tr("In the next two days"),
        Group.LATER: tr("Later"),
        Group.UNDATED: tr("No day yet"),
        Group.SOFT: tr("Said softly"),
        Group.SETTLED: tr("Settled", "promises"),
    }[part]


def asides(promise: Promise, today: date) -> list[str]:
    """What there is to add to a promise, each a few words: soft, moved, reminded, told."""
    said = []
    if not promise.firm and promise.open:
        said.append(tr("“I’ll try”") if promise.mine else tr("“{name} will try”"))
        said[-1] = said[-1].format(name=promise.client_first)
    move = promise.moved
    if move is not None and move.before is not None:
        words = tr("moved from {day}, {name} knows") if move.told and promise.mine else tr("moved from {day}")
        said.append(words.format(day=wording.day_short(move.before, today), name=promise.client_first))
    if promise.open and promise.reminded:
        said.append(tr("reminded {day}").format(day=wording.day_short(promise.reminded, today)))
    if promise.told and not promise.open:
        said.append(tr("{name} knows").format(name=promise.client_first))
    return said


def spoken(promise: Promise, today: date) -> str:
    """A promise in one sentence for the ear."""
    who = tr("You promised {name}") if promise.mine else tr("{name} promised you")
    parts = [f"{who.format(name=promise.client_name)}: {promise.text}", wording.due(promise, today)]
    return ". ".join([*(part.rstrip(". ") for part in parts), *asides(promise, today)]) + "."


def record(found: Record) -> str:
    """What became of the writer's promises: "28 of 31 kept, 2 late, 1 moved"."""
    if not found.settled:
        return ""
    said = [tr("{kept} of {all} kept").format(kept=figure(found.kept), all=figure(found.settled))]
    for count, words in (
        (found.late, tr("{count} late")),
        (found.moved, tr("{count} moved")),
        (found.released, tr("{count} released")),
        (found.broken, tr("{count} not kept")),
    ):
        if count:
            said.append(words.format(count=figure(count)))
    return ", ".join(said)


def why(promise: Promise, asked: Question, today: date) -> str:
    """Why a promise is asked about now, with the rule behind it."""
    if promise.due is None:
        days = (today - promise.made).days
        return tr(
            "You said “I’ll try” {days} days ago. After a week without a day it is asked about."
        ).format(days=days)
    if promise.due < today:
        words = tr("Its day was {day}. It can still be kept, moved or released.")
        return words.format(day=wording.day_with_weekday(promise.due, today))
    if asked is Question.CONFIRM:
        words = tr("You said “I’ll try”, and its day is {day}. It is asked about from two days before.")
    else:
        words = tr("Due {day}. It is asked about from two days before, while there is time to tell {name}.")
    return words.format(day=_near(promise.due, today), name=promise.client_first)


def heading(asked: Sequence[Question | None]) -> str:
    """What there is to decide about several promises."""
    if not any(asked):
        return tr("Another day?")
    return tr("Keep, move or release?") if Question.KEEP in asked else tr("Confirm or release?")


def kept(promise: Promise) -> str:
    """What Undo names after a tick."""
    return tr("Promise kept. Well done.") if promise.mine else tr("Promise kept.")


def message(promise: Promise, today: date) -> str:
    """A draft for the client: a reminder of theirs, or what became of the writer's own."""
    if promise.open and not promise.mine:
        return _reminder(promise, today)
    words = {
        Outcome.OPEN: _of_open(promise.due, today),
        Outcome.KEPT: tr("Hello {name}, a short word to say that it is done: “{words}”."),
        Outcome.LATE: tr(
            "Hello {name}, it is done now: “{words}”. Thank you for waiting longer than I had said."
        ),
        Outcome.RENEGOTIATED: tr("Hello {name}, as we agreed anew: “{words}”. Thank you for that."),
        Outcome.RELEASED: tr(
            "Hello {name}, I have to let “{words}” go. If you still count on it, tell me, and we find a way."
        ),
        Outcome.BROKEN: tr(
            "Hello {name}, I had promised “{words}”, and I did not do it. I am sorry. "
            "What would help you most now?"
        ),
    }[promise.outcome]
    day = wording.day_with_weekday(promise.due or today, today)
    return words.format(name=promise.client_first, words=_quoted(promise), day=day)


def _of_open(due: date | None, today: date) -> str:
    """What to say of a promise of the writer's that is open: never that a day gone by is still to come."""
    if due is None:
        return tr(
            "Hello {name}, I have not forgotten “{words}”. I will tell you the day as soon as I know it."
        )
    if due < today:
        return tr(
            "Hello {name}, I had promised “{words}” by {day}, and it is not done yet. "
            "I will tell you the new day as soon as I know it."
        )
    if due == today:
        return tr("Hello {name}, a short word: “{words}” will be with you today.")
    return tr("Hello {name}, a word early: “{words}” will be with you by {day}.")


def message_heading(promise: Promise) -> str:
    """What a message is about."""
    if not promise.mine:
        words = tr("A reminder for {name}")
    elif promise.outcome in (Outcome.KEPT, Outcome.LATE):
        words = tr("Tell {name} it is done")
    else:
        words = tr("Tell {name}")
    return words.format(name=promise.client_first)


def _reminder(promise: Promise, today: date) -> str:
    """Three tones, one sentence apart: lightly, asking when, asking plainly."""
    change = {
        Tone.LIGHT: tr("There is no hurry, I only bring it back to mind."),
        Tone.ASKING: tr("Could you tell me when I may count on it?"),
        Tone.PLAIN: tr("A word either way would help me plan: shall we keep it, or let it go?"),
    }[tone(promise, today)]
    words = tr("Hello {name}, you had mentioned “{words}”. {change} Thank you.")
    return words.format(name=promise.client_first, words=_quoted(promise), change=change)


def _quoted(promise: Promise) -> str:
    """What was promised, as the client may read it: nothing of it that was told in confidence."""
    return " ".join(tiers.spoken(promise.text).split()).rstrip(" .,;:!?") or "…"


def _near(day: date, today: date) -> str:
    ahead = (day - today).days
    if ahead == 0:
        return tr("today")
    return tr("tomorrow") if ahead == 1 else wording.day_with_weekday(day, today)
