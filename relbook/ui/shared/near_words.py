"""Words about how near somebody stands: circles, moves, and how long one knows them."""

from collections.abc import Sequence
from datetime import date

from relbook.journal.circle import Circle, Crowd, Move
from relbook.journal.client import Change, Closeness, State
from relbook.journal.stream import age
from relbook.ui.shared import within, wording
from relbook.ui.shared.figures import figure
from relbook.ui.shared.language import tr
from relbook.ui.shared.letters import number


def crowd(found: Crowd) -> str:
    """What a circle holds and what there would be: a remark, never a refusal."""
    said = tr("{circle} holds {capacity}; with this it would be {total}.")
    return said.format(
        circle=wording.circle(found.circle), capacity=number(found.capacity), total=number(found.total)
    )


def since(moves: Sequence[Move], today: date) -> str:
    """Since when somebody stands where they stand, and where before; the latest move comes first."""
    if not moves:
        return ""
    last = moves[0]
    day = wording.day_short(last.day, today)
    if last.after is None:
        return tr("In no circle since {day}, before that {before}").format(
            day=day, before=within.circle(last.before)
        )
    if last.before is None:
        return tr("{circle} since {day}").format(circle=wording.circle(last.after), day=day)
    said = tr("{circle} since {day}, before that {before}")
    return said.format(circle=wording.circle(last.after), day=day, before=within.circle(last.before))


def closeness(value: Closeness) -> str:
    """Which way a tie is wanted to move."""
    return {
        Closeness.WARMER: tr("Warmer"),
        Closeness.AS_IS: tr("As it is"),
        Closeness.COOLER: tr("Cooler"),
    }[value]


def last_talk(day: date | None, today: date) -> str:
    """When one last spoke: a date, and no more."""
    if day is None:
        return tr("No talk yet")
    return tr("Last talk {day}").format(day=wording.day_short(day, today))


def moved(names: Sequence[str], circle: Circle | None) -> str:
    """That people were moved."""
    where = within.circle(circle)
    if len(names) > 1:
        many = (
            tr("{count} clients are in {circle} now.")
            if circle
            else tr("{count} clients are in no circle now.")
        )
        return many.format(count=figure(len(names)), circle=where)
    one = tr("{name} is in {circle} now.") if circle else tr("{name} is in no circle now.")
    return one.format(name=names[0] if names else "", circle=where)


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
            return tr("since {month}, {count} months").format(month=month, count=figure(months))
        case (1, _):
            return tr("since {month}, 1 year").format(month=month)
    return tr("since {month}, {count} years").format(month=month, count=figure(months_in[0]))


def change(change: Change) -> str:
    """What moved, in a sentence; only the writer ever reads it."""
    match change.what:
        case "circle" if not change.after:
            return tr("Taken out of the {circle} circle").format(circle=within.circle(Circle(change.before)))
        case "circle":
            return tr("Moved to the {circle} circle").format(circle=within.circle(Circle(change.after)))
        case "closeness":
            return {
                Closeness.WARMER: tr("You wished for more closeness"),
                Closeness.AS_IS: tr("You wished to stay as close as you are"),
                Closeness.COOLER: tr("You wished for more distance"),
            }[Closeness(change.after)]
    return tr("{state} from here on").format(state=wording.state(State(change.after)))
