"""What the lines of a note turn out to be."""

from datetime import date
from typing import TypeVar

from relbook.journal.fact import FactKind
from relbook.journal.frozen import frozen

Span = tuple[int, int]
"""Where something starts in a text, and where it has ended."""

T = TypeVar("T", bound="Line")


@frozen
class Line:
    """One line of a note.

    `span` is where `sentence` stands in the note. The sentence is the line as typed, without the
    white space around it; what is made of the line is linked to it.
    """

    span: Span
    sentence: str


@frozen
class TextLine(Line):
    """A line that is just text; its sentence keeps the white space. `code`: in a fenced block."""

    code: bool = False


@frozen
class PromiseLine(Line):
    """`[] text @fri`: a promise.

    `by` is None for the writer's own, else the name in the brackets. `text` is without date and
    question mark. `due_words` is the date as typed, `@` included; when it is none, `bad_date` is
    True, `due` None, and the words stay in `text`. `firm` is False for "I'll try".
    """

    text: str
    by: str | None = None
    due: date | None = None
    due_words: str = ""
    due_span: Span | None = None
    firm: bool = True
    kept: bool = False
    bad_date: bool = False


@frozen
class FactLine(Line):
    """`!worry text`: something learned. `marker` is as typed."""

    kind: FactKind
    text: str
    marker: str


@frozen
class QuestionLine(Line):
    """`? text`: something to ask next time."""

    text: str


@frozen
class GistLine(Line):
    """`>> text`: the gist for the brief."""

    text: str


@frozen
class SecretLine(Line):
    """`!secret text`: leaves in no export, print or brief."""

    text: str


@frozen
class Tag:
    """`#tag`; the name is as typed, without the `#`."""

    name: str
    span: Span


@frozen
class Mention:
    """`@Name` or `@[Full Name]`: another client."""

    name: str
    span: Span


@frozen
class Parsed:
    """A note, understood. `lines` has one value for every line of the text, in order."""

    lines: tuple[Line, ...]
    tags: tuple[Tag, ...] = ()
    mentions: tuple[Mention, ...] = ()

    @property
    def promises(self) -> tuple[PromiseLine, ...]:
        return self._of(PromiseLine)

    @property
    def facts(self) -> tuple[FactLine, ...]:
        return self._of(FactLine)

    @property
    def questions(self) -> tuple[QuestionLine, ...]:
        return self._of(QuestionLine)

    @property
    def gists(self) -> tuple[GistLine, ...]:
        return self._of(GistLine)

    @property
    def secrets(self) -> tuple[SecretLine, ...]:
        return self._of(SecretLine)

    def _of(self, kind: type[T]) -> tuple[T, ...]:
        return tuple(line for line in self.lines if isinstance(line, kind))
