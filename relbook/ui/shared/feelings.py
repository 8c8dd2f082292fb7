"""Words for the marks of a talk: as choices, and as the quiet words beside an entry."""

from collections.abc import Iterator

from relbook.journal.entry import Kind, Side
from relbook.journal.marks import Marks, Reply, of_page
from relbook.journal.page import Page
from relbook.ui.shared.language import tr

ICONS = {-2: "cloud-rain", -1: "cloud", 0: "cloud-sun", 1: "sun-dim", 2: "sun"}
"""The weather that goes with each word."""


def feeling(energy: int) -> str:
    """How a talk left the writer, from -2 to 2, as one chooses it."""
    return {-2: tr("Drained"), -1: tr("Tired"), 0: tr("Even"), 1: tr("Good"), 2: tr("Lifted")}[energy]


def reply(value: Reply) -> str:
    """How an answer came, as one chooses it."""
    return {Reply.QUICK: tr("Quick"), Reply.SLOW: tr("Slow"), Reply.NONE: tr("None yet")}[value]


def line(marks: Marks, kind: str, name: str) -> str:
    """The marks in a few words, such as "Marta called · left you lifted"; `name` is a first name.

    By what way it went is left out: that stands where the length does.
    """
    return " · ".join(_words(marks, kind, name))


def beside(page: Page) -> str:
    """The same for an entry on the timeline; by what way it went, where its length has taken that place."""
    entry = page.entry
    name = page.clients[0].first if page.clients else ""
    said = line(of_page(page).of(entry.kind), entry.kind, name)
    ways = [entry.channel] if entry.channel and entry.minutes else []
    return " · ".join([*ways, *([said] if said else [])])


def _words(marks: Marks, kind: str, name: str) -> Iterator[str]:
    if marks.initiated is not None:
        yield _began(marks.initiated, kind).format(name=name or tr("they"))
    if marks.reply is not None:
        yield _answered(marks.reply)
    if marks.energy is not None:
        yield _left(marks.energy)


def _began(side: Side, kind: str) -> str:
    mine, theirs = {
        Kind.CALL.value: (tr("you called"), tr("{name} called")),
        Kind.MESSAGE.value: (tr("you wrote"), tr("{name} wrote")),
    }.get(kind, (tr("you reached out"), tr("{name} reached out")))
    return mine if side is Side.ME else theirs


def _answered(value: Reply) -> str:
    return {
        Reply.QUICK: tr("a quick answer"),
        Reply.SLOW: tr("a slow answer"),
        Reply.NONE: tr("no answer yet"),
    }[value]


def _left(energy: int) -> str:
    return {
        -2: tr("left you drained"),
        -1: tr("left you tired"),
        0: tr("left you even"),
        1: tr("did you good"),
        2: tr("left you lifted"),
    }[energy]
