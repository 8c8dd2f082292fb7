"""What the trip says: about somebody there, about the days, about what will be promised."""

from collections.abc import Sequence
from datetime import date

from relbook.journal.client import Client
from relbook.journal.trip import Days, Local
from relbook.ui.shared import wording
from relbook.ui.shared.figures import figure
from relbook.ui.shared.language import tr


def about(one: Local, today: date) -> str:
    """Why somebody is there, when you last spoke, and whether you ever met."""
    here = tr("Lives here") if one.lives else tr("Works here, {house}").format(house=one.house)
    parts = [here, _last(one.last_contact, today)]
    if not one.met:
        parts.append(tr("never in one room yet"))
    if one.next_meeting is not None:
        day = wording.day_with_weekday(one.next_meeting.day, today)
        parts.append(tr("next talk {day}").format(day=day))
    return " · ".join(parts)


def _last(day: date | None, today: date) -> str:
    if day is None:
        return tr("no talk yet")
    return tr("last talk {day}").format(day=wording.day_short(day, today))


def days(found: Days, today: date) -> str:
    """The days of a trip as they were understood."""
    first = wording.day_with_weekday(found.first, today)
    if found.first == found.last:
        return first
    return tr("{first} to {last}", "days").format(
        first=first, last=wording.day_with_weekday(found.last, today)
    )


def promise(client: Client, town: str) -> str:
    """What is promised to oneself about a client."""
    return tr("See {name} in {town}").format(name=client.first, town=town)


def promised(people: Sequence[Client], town: str) -> str:
    """What Undo names after promising."""
    if len(people) == 1:
        return tr("Promised to see {name} in {town}.").format(name=people[0].first, town=town)
    return tr("Promised to see {count} people in {town}.").format(count=figure(len(people)), town=town)


def planned(people: Sequence[Client], town: str) -> str:
    """What Undo names after planning."""
    if len(people) == 1:
        return tr("Planned to see {name} in {town}.").format(name=people[0].first, town=town)
    return tr("Planned to see {count} people in {town}.").format(count=figure(len(people)), town=town)


def found(count: int, town: str) -> str:
    """How many there are."""
    if count == 1:
        return tr("One person in {town}").format(town=town)
    return tr("{count} people in {town}").format(count=figure(count), town=town)
