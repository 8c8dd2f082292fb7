"""Words for what an answer becomes: as a choice, in the line below the answer, and once it is kept."""

from collections.abc import Iterator
from datetime import date

from relbook.journal.answer import Answer, Thing
from relbook.journal.fact import FactKind
from relbook.journal.library import Library
from relbook.journal.page import Page
from relbook.journal.prompt import Prompt
from relbook.ui.shared import near_words, within, wording
from relbook.ui.shared.language import tr


def choice(thing: Thing, name: str) -> str:
    """A thing as one chooses it."""
    return {
        Thing.REFLECTION: tr("Only a reflection"),
        Thing.PROMISE: tr("A promise to {name}"),
        Thing.THEIRS: tr("A promise of {name}’s"),
        Thing.FACT: tr("Something I know about {name}"),
        Thing.QUESTION: tr("A question for next time"),
        Thing.TALK: tr("A planned talk with {name}"),
        Thing.DATE: tr("A day of {name}’s year"),
        Thing.CIRCLE: tr("The circle {name} is in"),
        Thing.CLOSENESS: tr("How near I would like {name}"),
    }[thing].format(name=name)


def line(said: Answer, name: str) -> str:
    """What an answer becomes, after "Becomes"."""
    if said.by_lines:
        return tr("what its lines say")
    if said.thing is Thing.FACT and said.kind is not None:
        return tr("something I know: {kind}").format(kind=within.fact(said.kind))
    return {
        Thing.REFLECTION: tr("only a reflection"),
        Thing.PROMISE: tr("a promise to {name}") if said.firm else tr("an “I’ll try” to {name}"),
        Thing.THEIRS: tr("a promise of {name}’s"),
        Thing.FACT: tr("something I know"),
        Thing.QUESTION: tr("a question for next time"),
        Thing.TALK: tr("a talk with {name}"),
        Thing.DATE: tr("a day of {name}’s year"),
        Thing.CIRCLE: tr("the circle {name} is in"),
        Thing.CLOSENESS: tr("how near I would like {name}"),
    }[said.thing].format(name=name)


def day(said: Answer, today: date) -> str:
    """The day of it, or that it has none."""
    if said.day is not None:
        return wording.day_with_weekday(said.day, today)
    return tr("no day yet") if said.ready else tr("which day?")


def missing(said: Answer) -> str:
    """What is still to be said before the answer is more than a reflection; empty where nothing is."""
    if said.ready:
        return ""
    return {
        Thing.TALK: tr("Without a day it stays a reflection."),
        Thing.DATE: tr("Without a day it stays a reflection."),
    }.get(said.thing, tr("Until you choose, it stays a reflection."))


def kept(said: Answer, name: str, today: date) -> str:
    """What was made of an answer, once it is kept; Undo names it so."""
    if said.thing is Thing.REFLECTION or not said.ready:
        return tr("Kept.")
    on = wording.day_with_weekday(said.day, today) if said.day else ""
    words = {
        Thing.PROMISE: tr("Kept. A promise to {name} for {day}.") if on else tr("Kept. A promise to {name}."),
        Thing.THEIRS: tr("Kept. A promise of {name}’s for {day}.")
        if on
        else tr("Kept. A promise of {name}’s."),
        Thing.FACT: tr("Kept. You know something more about {name}."),
        Thing.QUESTION: tr("Kept. A question for the next brief."),
        Thing.TALK: tr("Kept. A talk with {name} on {day}."),
        Thing.DATE: tr("Kept. A day of {name}’s year: {day}."),
        Thing.CIRCLE: tr("Kept. {name} is in {circle} now."),
        Thing.CLOSENESS: tr("Kept. How near you would like {name}: {closeness}."),
    }[said.thing]
    circle = within.circle(said.circle) if said.circle else ""
    nearness = near_words.closeness(said.closeness).lower() if said.closeness else ""
    return words.format(name=name, day=on, circle=circle, closeness=nearness)


def made(page: Page, today: date) -> str:
    """What came of an answer that was kept, in one line."""
    return " · ".join(_made(page, today))


def _made(page: Page, today: date) -> Iterator[str]:
    for promise in page.promises:
        mine = tr("A promise to {name}") if promise.mine else tr("A promise of {name}’s")
        said = mine.format(name=promise.client_first)
        yield f"{said}, {wording.due(promise, today)}"
    for fact in page.facts:
        yield wording.fact(FactKind(fact.kind))
    if page.questions:
        yield tr("Asked in the next brief")


def reasons(library: Library, prompt: Prompt) -> tuple[str, str]:
    """Why a prompt is asked at all: its principle in a sentence, and the article behind it."""
    principle, seed = library.principle(prompt), library.source(prompt)
    idea = tr("It rests on this: {principle}.").format(principle=principle.name.rstrip("."))
    if seed.id == "own":
        return idea, tr("You wrote it.")
    if not seed.titled:
        return idea, tr("From a text without a title: {title}.").format(
            title=seed.title[:1].lower() + seed.title[1:]
        )
    if seed.author:
        return idea, tr("From “{title}” by {author}.").format(title=seed.title, author=seed.author)
    return idea, tr("From “{title}”.").format(title=seed.title)
