"""The order of what belongs to a client, by what it says alone: the same in every journal that holds it."""

from collections.abc import Iterable
from datetime import date

from relbook.journal.fact import Fact, Question
from relbook.journal.link import Link
from relbook.journal.meeting import ImportantDate
from relbook.journal.promise import Promise


def facts(found: Iterable[Fact], client_id: str) -> list[Fact]:
    """A client's facts, the latest learned first."""
    mine = sorted((one for one in found if one.client_id == client_id), key=_fact)
    return sorted(mine, key=lambda fact: fact.as_of, reverse=True)


def promises(found: Iterable[Promise], client_id: str) -> list[Promise]:
    """The promises with a client: the open ones by day, undated last, then the settled ones, newest first."""
    mine = sorted((one for one in found if one.client_id == client_id), key=_promise)
    opened = sorted((one for one in mine if one.open), key=lambda one: (one.due or date.max, one.made))
    done = sorted(
        (one for one in mine if not one.open), key=lambda one: one.settled or one.made, reverse=True
    )
    return opened + done


def questions(found: Iterable[Question], client_id: str) -> list[Question]:
    """A client's questions, the oldest first."""
    mine = (one for one in found if one.client_id == client_id)
    return sorted(mine, key=lambda one: (one.noted, one.text, one.entry_id, one.sentence))


def days(found: Iterable[ImportantDate]) -> list[ImportantDate]:
    """Days that matter, as they come in the year."""
    return sorted(found, key=lambda day: (day.month, day.day, day.label, day.year or 0))


def ties(found: Iterable[Link]) -> list[Link]:
    """Ties between clients, by what they are."""
    return sorted(found, key=lambda link: (link.kind.value, link.source.name, link.target.name, link.id))


def _fact(fact: Fact) -> tuple[str, ...]:
    return fact.kind.value, fact.text, fact.entry_id, fact.sentence


def _promise(promise: Promise) -> tuple[str, ...]:
    return promise.text, promise.entry_id, promise.sentence
