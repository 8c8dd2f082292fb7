"""Words about circles and moves that more than one part of this room says."""

from collections.abc import Sequence
from datetime import date

from relbook.journal.circle import Circle, Crowd, Move
from relbook.ui.shared import wording
from relbook.ui.shared.wording import tr


def number(count: int) -> str:
    """A number as one says it: in words up to twelve."""
    words = (
        *(tr("none"), tr("one"), tr("two"), tr("three"), tr("four"), tr("five"), tr("six")),
        *(tr("seven"), tr("eight"), tr("nine"), tr("ten"), tr("eleven"), tr("twelve")),
    )
    return words[count] if 0 <= count < len(words) else str(count)


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
        return tr("In no circle since {day}, before that {before}").format(day=day, before=_name(last.before))
    if last.before is None:
        return tr("{circle} since {day}").format(circle=_name(last.after), day=day)
    said = tr("{circle} since {day}, before that {before}")
    return said.format(circle=_name(last.after), day=day, before=_name(last.before))


def last_talk(day: date | None, today: date) -> str:
    """When one last spoke: a date, and no more."""
    if day is None:
        return tr("No talk yet")
    return tr("Last talk {day}").format(day=wording.day_short(day, today))


def moved(names: Sequence[str], circle: Circle | None) -> str:
    """That people were moved."""
    where = _name(circle)
    if len(names) > 1:
        many = (
            tr("{count} clients are in {circle} now.")
            if circle
            else tr("{count} clients are in no circle now.")
        )
        return many.format(count=len(names), circle=where)
    one = tr("{name} is in {circle} now.") if circle else tr("{name} is in no circle now.")
    return one.format(name=names[0] if names else "", circle=where)


def _name(circle: Circle | None) -> str:
    return wording.circle(circle) if circle else tr("no circle")
