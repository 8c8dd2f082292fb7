"""What an answer becomes besides a reflection: from the prompt's product, the words, and the writer's choice.

Nothing is guessed from long words: an answer of several lines, or longer than `PLAIN`, stays a
reflection unless the writer says otherwise. Lines of the syntax make rows of their own, and then
the answer makes no second one.
"""

from dataclasses import replace
from datetime import date
from enum import StrEnum

from relbook.journal.asking import Asked
from relbook.journal.circle import Circle
from relbook.journal.client import Closeness
from relbook.journal.entry import Kind
from relbook.journal.fact import FactKind
from relbook.journal.frozen import frozen
from relbook.journal.prompt import Product, Prompt
from relbook.journal.syntax import gist, parse, without_secrets

PLAIN = 160
"""The longest answer that is one thing said outright, in characters; of a longer one only its gist is."""

CONFIRMING = frozenset({"stale", "noted"})
"""The triggers that ask whether a known fact still holds: "yes, a little" is no fact of its own."""

SETTLING = frozenset({"promise_due", "promise_overdue", "promise_undated", "promise_soft", "many_promises"})
"""The triggers that ask about a promise there is: "keep it" is no promise of its own."""


class Thing(StrEnum):
    """What an answer may become; a reflection it always is."""

    REFLECTION = "reflection"
    PROMISE = "promise"
    THEIRS = "theirs"
    FACT = "fact"
    QUESTION = "question"
    TALK = "talk"
    DATE = "date"
    CIRCLE = "circle"
    CLOSENESS = "closeness"


DATED = frozenset({Thing.PROMISE, Thing.THEIRS, Thing.TALK, Thing.DATE})
"""What can have a day."""

_OF_PRODUCT = {
    Product.PROMISE: Thing.PROMISE,
    Product.THEIR_PROMISE: Thing.THEIRS,
    Product.FACT: Thing.FACT,
    Product.QUESTION: Thing.QUESTION,
    Product.DATE: Thing.TALK,
    Product.CIRCLE: Thing.CIRCLE,
}


@frozen
class Choice:
    """What the writer chose; what is None or not said is left to the prompt and the words.

    `energy` is how the writer is, from -2 to 2, and goes with the reflection itself.
    """

    thing: Thing | None = None
    kind: FactKind | None = None
    day: date | None = None
    circle: Circle | None = None
    closeness: Closeness | None = None
    energy: int | None = None


AS_ASKED = Choice()
"""Nothing chosen: the answer becomes what the prompt asks for."""


@frozen
class Answer:
    """An answer as typed, and what it becomes.

    `words` is what the promise, fact, question, talk or date says. `kind` is that of a fact,
    `day` the day something is due or happens, `firm` False for an "I'll try". `by_lines` says that
    lines of the syntax make rows of their own.
    """

    text: str
    thing: Thing = Thing.REFLECTION
    words: str = ""
    kind: FactKind | None = None
    day: date | None = None
    firm: bool = True
    circle: Circle | None = None
    closeness: Closeness | None = None
    energy: int | None = None
    by_lines: bool = False

    @property
    def ready(self) -> bool:
        """Whether nothing is missing; without its day or its circle an answer stays a reflection."""
        match self.thing:
            case Thing.TALK | Thing.DATE:
                return self.day is not None and bool(self.words)
            case Thing.CIRCLE:
                return self.circle is not None
            case Thing.CLOSENESS:
                return self.closeness is not None
            case Thing.FACT:
                return self.kind is not None and bool(self.words)
        return self.thing is Thing.REFLECTION or bool(self.words)


def confirms(asked: Asked) -> bool:
    """Whether the prompt asks if something known still holds."""
    return _raised(asked, CONFIRMING)


def choices(prompt: Prompt, *, about: bool) -> tuple[Thing, ...]:
    """What the writer may choose from, the prompt's own first; `about` says whether it is about a client."""
    if not about:
        return (Thing.REFLECTION,)
    own = _OF_PRODUCT.get(prompt.product, Thing.REFLECTION)
    return tuple(dict.fromkeys((own, *Thing)))


def feels(prompt: Prompt) -> bool:
    """Whether the prompt asks how the writer is."""
    return prompt.product is Product.ENTRY and prompt.kind == Kind.ENERGY


def become(asked: Asked, text: str, today: date, choice: Choice = AS_ASKED, *, about: bool = True) -> Answer:
    """What an answer written on `today` becomes; `about` says whether it is about a client."""
    answer = Answer(text, energy=choice.energy, by_lines=makes_lines(text, today))
    if not about or answer.by_lines or not text.strip():
        return answer
    thing = choice.thing or _proposed(asked, text)
    if thing is Thing.REFLECTION:
        return answer
    answer = replace(answer, thing=thing, circle=choice.circle, closeness=choice.closeness)
    if thing is Thing.FACT:
        return replace(answer, words=gist_of(text), kind=choice.kind or _kind(asked.prompt))
    if thing not in DATED:
        return replace(answer, words=gist_of(text))
    return _dated(answer, today, choice.day)


def makes_lines(text: str, today: date) -> bool:
    """Whether the text has lines that make rows of their own, or that are nobody else's business."""
    parsed = parse(text, today)
    return bool(parsed.promises or parsed.facts or parsed.questions or parsed.secrets)


def _proposed(asked: Asked, text: str) -> Thing:
    """What the answer becomes when nobody chooses."""
    if not _plain(text) or confirms(asked) or _raised(asked, SETTLING):
        return Thing.REFLECTION
    return _OF_PRODUCT.get(asked.prompt.product, Thing.REFLECTION)


def _raised(asked: Asked, names: frozenset[str]) -> bool:
    """Whether one of these triggers raised the prompt, or could have where that is not known."""
    if asked.raised_by:
        return asked.raised_by in names
    return any(when.name in names for when in asked.prompt.triggers)


def _kind(prompt: Prompt) -> FactKind:
    """Of what kind a fact is that was asked for; where none was, it is something about their life."""
    return FactKind(prompt.kind) if prompt.product is Product.FACT else FactKind.PERSONAL


def _plain(text: str) -> bool:
    """Whether an answer is one short thing said outright."""
    said = text.strip()
    return len(said) <= PLAIN and "\n" not in said


def gist_of(text: str) -> str:
    """The words of what an answer becomes: all of a plain one, else its gist; nothing secret."""
    return text.strip() if _plain(text) else gist(without_secrets(text)[0])


def _dated(answer: Answer, today: date, day: date | None) -> Answer:
    """An answer with the day that stands in it, or that was chosen; read as the line of a promise."""
    inside = parse(f"[] {' '.join(answer.text.split())}", today).promises
    due = inside[0].due if inside else None
    line = parse(f"[] {gist_of(answer.text)}", today).promises
    if not line:
        return replace(answer, words=gist_of(answer.text), day=day)
    return replace(answer, words=line[0].text, day=day or due, firm=line[0].firm)
