"""Words about the writer's own time, and the drafts a client may be given before it."""

from datetime import date

from relbook.journal.absence import Absence, HeadsUp
from relbook.journal.extras import Plenty
from relbook.ui.shared import wording
from relbook.ui.shared.figures import figure
from relbook.ui.shared.language import tr


def plenty(found: Plenty, first: str) -> str:
    """That there were enough extras for a while, with the rule behind it."""
    if found.count == 3:
        words = tr("Three extras for {name} within {days} days. You may leave it at that.")
    else:
        words = tr("{count} extras for {name} within {days} days. You may leave it at that.")
    return words.format(count=figure(found.count), name=first, days=found.days)


def reason(one: HeadsUp, today: date) -> str:
    """Why a word before leaving would serve somebody."""
    if one.promises:
        due = [
            tr("“{words}” is due {day}").format(words=_bare(its.text), day=_day(its.due or today, today))
            for its in one.promises
        ]
        return "; ".join(due) + "."
    return tr("{days} days since you last spoke, by the time you are back.").format(days=one.days)


def draft(one: HeadsUp, away: Absence, answer: str, today: date) -> str:
    """A few sentences to copy; `answer` is how soon the writer answers, where that was said."""
    parts = [
        tr("Hello {name}, a word ahead: I am away from {first} to {last}, and back on {back}.").format(
            name=one.first,
            first=_day(away.first, today),
            last=_day(away.last, today),
            back=_day(away.back, today),
        )
    ]
    parts += [
        tr("“{words}” is due meanwhile, on {day}. Shall I send it before I leave, or once I am back?").format(
            words=_bare(its.text), day=_day(its.due or today, today)
        )
        for its in one.promises
    ]
    if not one.promises:
        parts.append(tr("If there is anything you would like before then, tell me."))
    if answer:
        parts.append(tr("Once I am back, I answer {answer}, as always.").format(answer=answer.rstrip(" .")))
    return " ".join(parts)


def days_away(away: Absence, today: date) -> str:
    """When the writer is away, in words."""
    first, last = _day(away.first, today), _day(away.last, today)
    return tr("Away from {first} to {last}.").format(first=first, last=last)


def _day(day: date, today: date) -> str:
    return wording.day_with_weekday(day, today)


def _bare(text: str) -> str:
    return " ".join(text.split()).rstrip(" .,;:!?")
