"""The pages of the weekly review: about five minutes, at the end of a week (PRODUCT.md, P17, P29, P47)."""

from datetime import date

from relbook.journal.frozen import frozen
from relbook.journal.insights.span import Span
from relbook.journal.rituals.ritual import Step
from relbook.journal.rituals.telling import Row, Told, counted


@frozen
class Week:
    """What the journal knows of a week, and of the one that comes.

    `gave` and `took` are entries that gave the writer energy or took some, `silent` is who was not
    heard of for longer than chosen, `due` the open promises of the writer's for the coming week.
    `opened` is how many of the writer's promises are open. `intended` is what the last review ended in.
    """

    span: Span
    talks: tuple[Row, ...] = ()
    messages: tuple[Row, ...] = ()
    kept: tuple[Row, ...] = ()
    kindnesses: tuple[Row, ...] = ()
    received: tuple[Row, ...] = ()
    gave: tuple[Row, ...] = ()
    took: tuple[Row, ...] = ()
    silent: tuple[Row, ...] = ()
    planned: tuple[Row, ...] = ()
    due: tuple[Row, ...] = ()
    opened: int = 0
    intended: str = ""
    intended_on: date | None = None


def steps(week: Week) -> list[Step]:
    """The pages there are; the promises of the coming week only where there are any."""
    pages = [
        Step("held", _held(week)),
        Step("lifted", counted("gave", week.gave) + counted("took", week.took)),
        Step("minds", counted("silent", week.silent) + counted("planned", week.planned)),
        Step("coming", counted("due", week.due)),
        Step("intention", ()),
        Step("helped", ()),
    ]
    return [page for page in pages if page.key != "coming" or page.material]


def _held(week: Week) -> tuple[Told, ...]:
    told = [
        *counted("talks", week.talks),
        *counted("messages", week.messages),
        *counted("kept", week.kept),
        *counted("kindnesses", week.kindnesses),
        *counted("received", week.received),
    ]
    if week.opened:
        told.append(Told("open", number=week.opened))
    if not told:
        told.append(Told("quiet"))
    if week.intended:
        told.insert(0, Told("intended", text=week.intended, day=week.intended_on))
    return tuple(told)
