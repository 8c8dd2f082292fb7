"""What the ending of the work says."""

from collections.abc import Sequence
from datetime import date, time

from relbook.journal.client import Client, Role, State
from relbook.journal.promise import Promise
from relbook.journal.rituals.parting import Parting
from relbook.ui.shared import wording
from relbook.ui.shared.figures import figure
from relbook.ui.shared.language import tr


def rhythm(days: int | None) -> str:
    """A light rhythm to choose."""
    if days is None:
        return tr("As it is")
    return {180: tr("Twice a year"), 270: tr("Every nine months"), 365: tr("Once a year")}.get(
        days, wording.rhythm(days)
    )


def state(value: State) -> str:
    """What they are from now on."""
    return {
        State.FORMER: tr("Former: the door stays open"),
        State.ENDED: tr("Ended: it is over, kindly"),
    }.get(value, wording.state(value))


def role(found: Role) -> str:
    """What somebody is, where."""
    return ", ".join(filter(None, (found.title, found.organisation)))


def leaves(client: Client, roles: Sequence[Role]) -> str:
    """The box that ends their roles too."""
    first = next((one for one in roles if one.until is None), None)
    named = (first.organisation or first.title) if first else ""
    return tr("{name} leaves {organisation} as well").format(name=client.first, organisation=named)


def read(day: date, at: time | None = None) -> str:
    """How a day, perhaps with a time, was understood."""
    shown = wording.day_long(day)
    return tr("{day}, {time}").format(day=shown, time=wording.clock(at)) if at else shown


def unread(words: str) -> str:
    """That words name no day, and what becomes of them."""
    return tr("“{words}” is not a date I know. It is left out.").format(words=words)


def coming(client: Client, wanted: Parting, roles: Sequence[Role], today: date) -> list[str]:
    """What the end changes, a sentence each."""
    name = client.first
    said = [
        {
            State.FORMER: tr("{name} is a former client from {day} on."),
            State.ENDED: tr("The work with {name} has ended on {day}."),
        }.get(wanted.state, tr("{name} is on file as before.")).format(
            name=name, day=wording.day_short(wanted.on, today)
        )
    ]
    if wanted.rhythm_days:
        often = rhythm(wanted.rhythm_days)
        said.append(tr("You hear of each other lightly: {often}.").format(often=often.lower()))
    if wanted.next is not None:
        said.append(tr("A call is planned for {day}.").format(day=read(*wanted.next)))
    if wanted.thanks:
        said.append(tr("Your thanks are kept as said."))
    if wanted.leaves:
        ended = "; ".join(role(one) for one in roles if one.until is None)
        said.append(tr("No longer: {roles}.").format(roles=ended))
    return said


def promised(text: str, due: date | None, today: date) -> str:
    """A promise of the writer's that the end makes."""
    if due is None:
        return tr("You promise: {promise}").format(promise=text)
    return tr("You promise: {promise}, by {day}").format(
        promise=text, day=wording.day_with_weekday(due, today)
    )


def still_open(found: Sequence[Promise]) -> str:
    """That promises stay open beyond the end; they keep their days."""
    if not found:
        return ""
    if len(found) == 1:
        return tr("One promise between you stays open and keeps its day.")
    return tr("{count} promises between you stay open and keep their days.").format(count=figure(len(found)))
