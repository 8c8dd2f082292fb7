"""What the yearly letter says of the year, of those it may go to, and of what is laid beside a line."""

from collections.abc import Iterator
from datetime import date

from relbook.journal.client import LEFT, Client
from relbook.journal.letter import Hint, News, Sort
from relbook.ui.shared import wording
from relbook.ui.shared.language import tr


def title(year: int) -> str:
    """What the letter of a year is called, on the sheet and on the timelines."""
    return tr("Letter of {year}").format(year=year)


def sort(value: Sort) -> str:
    """The heading of a sort of news."""
    return {
        Sort.NEWS: tr("Your news, tagged #news"),
        Sort.DIFFERENCE: tr("Where your work made a difference"),
        Sort.MILESTONE: tr("Milestones and landmarks"),
    }[value]


def told(one: News, today: date) -> str:
    """When a piece of news was, and with whom."""
    day = wording.day_short(one.day, today)
    return f"{day} · {', '.join(one.names)}" if one.names else day


def about(client: Client, last: date | None) -> str:
    """Why somebody is on the list: the circle, that the work is over, and the last letter."""
    parts = [wording.circle(client.circle)]
    if client.state in LEFT:
        parts.append(wording.state(client.state).lower())
    month = wording.month(last) if last else ""
    parts.append(tr("last letter: {month}").format(month=month) if last else tr("no letter yet"))
    return " · ".join(parts)


def hints(hint: Hint, today: date) -> Iterator[str]:
    """What is laid beside a line, one sentence each."""
    if hint.together and hint.on is not None:
        day = wording.day_short(hint.on, today)
        yield tr("Last time together, {day}: {what}").format(day=day, what=hint.together)
    for answer in hint.answers:
        yield tr("You noted: {answer}").format(answer=" ".join(answer.split()))
