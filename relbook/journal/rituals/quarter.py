"""The pages of the quarterly review: the work, the ties, and what the writer can carry."""

from datetime import date

from relbook.journal.frozen import frozen
from relbook.journal.insights.span import Span
from relbook.journal.rituals.ritual import Step
from relbook.journal.rituals.telling import Row, Told, counted


@frozen
class Quarter:
    """What the journal knows of a quarter.

    `gives` and `costs` are kinds of work and tags that gave the writer energy more often than not, or
    took it (P07). `stale` are needs nobody asked about for long (P16), `unthanked` who is in touch and
    was not thanked for long (P12), `bare` who stands in no circle, and `crowded` a circle each that
    holds more than it was meant for, with how many are there and how many were meant (P01).
    `boundaries` are the writer's own (P32), `hours` the quiet hours, `answer` how soon an answer comes
    (P36). `talks`, `settled` and `moved` are the writer's own load (P17).
    """

    span: Span
    gives: tuple[Row, ...] = ()
    costs: tuple[Row, ...] = ()
    stale: tuple[Row, ...] = ()
    unthanked: tuple[Row, ...] = ()
    bare: tuple[Row, ...] = ()
    crowded: tuple[tuple[str, int, int], ...] = ()
    boundaries: tuple[Row, ...] = ()
    hours: str = ""
    talks: int = 0
    settled: int = 0
    moved: int = 0
    opened: int = 0
    answer: str = ""
    intended: str = ""
    intended_on: date | None = None


def steps(quarter: Quarter) -> list[Step]:
    """The pages there are: what nobody has anything to say about is left out."""
    circles = (
        *(Told("crowded", text=name, number=there, other=meant) for name, there, meant in quarter.crowded),
        *counted("bare", quarter.bare),
    )
    pages = [
        Step("life", _life(quarter)),
        Step("needs", counted("stale", quarter.stale)),
        Step("granted", counted("unthanked", quarter.unthanked)),
        Step("circles", circles),
        Step("gathering", ()),
        Step("lines", _lines(quarter)),
        Step("load", _load(quarter)),
        Step("answer", (Told("answer", text=quarter.answer),) if quarter.answer else ()),
        Step("intention", ()),
    ]
    always = {"life", "gathering", "lines", "intention"}
    return [page for page in pages if page.material or page.key in always]


def _life(quarter: Quarter) -> tuple[Told, ...]:
    before = (Told("intended", text=quarter.intended, day=quarter.intended_on),) if quarter.intended else ()
    return before + counted("gives", quarter.gives) + counted("costs", quarter.costs)


def _lines(quarter: Quarter) -> tuple[Told, ...]:
    hours = (Told("hours", text=quarter.hours),) if quarter.hours else ()
    return counted("boundaries", quarter.boundaries) + hours


def _load(quarter: Quarter) -> tuple[Told, ...]:
    told = []
    if quarter.talks:
        told.append(Told("load talks", number=quarter.talks, other=max(1, round(quarter.span.days / 7))))
    if quarter.settled:
        told.append(Told("load promises", number=quarter.settled, other=quarter.moved))
    if quarter.opened:
        told.append(Told("open", number=quarter.opened))
    return tuple(told)
