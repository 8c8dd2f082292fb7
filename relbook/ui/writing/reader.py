"""What the lines of a note are while it is being written: read one by one, remembered while they stand."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date

from PySide6.QtGui import QTextBlock

from relbook.journal.client import Who
from relbook.journal.fold import fold
from relbook.journal.frozen import frozen
from relbook.journal.line import Line, Parsed, PromiseLine, Span, Tag
from relbook.journal.names import match_mentions
from relbook.journal.promise import Outcome, Promise
from relbook.journal.syntax import parse

REMEMBERED = 4_000
"""How many lines are remembered; a longer note is read again where it is looked at."""


@frozen
class Name:
    """A name behind an `@`, as typed, and the full names of the clients it may mean."""

    words: str
    span: Span
    fits: tuple[str, ...]

    @property
    def clear(self) -> bool:
        return len(self.fits) == 1


@frozen
class Reading:
    """One line, understood. `fence` is the line that opened a block of code still open after it."""

    line: Line
    tags: tuple[Tag, ...] = ()
    names: tuple[Name, ...] = ()
    fence: str = ""


class Reader:
    """Reads lines by the rules of the journal; it forgets them when told to."""

    def __init__(self, today: date) -> None:
        self.today = today
        self.unknown_in: Callable[[QTextBlock, Reading], Sequence[Span]] = _all_known  # by the dictionary
        self._names: dict[str, set[str]] = {}
        self._full: dict[str, str] = {}
        self._promises: dict[str, Promise] = {}
        self._lines: dict[tuple[str, str], Reading] = {}

    def know(self, everybody: Iterable[Who]) -> None:
        """These are the clients an `@` can mean."""
        names: dict[str, set[str]] = defaultdict(set)
        self._full = {}
        for who in everybody:
            self._full[who.id] = who.name
            for name in (who.name, who.first):
                names[fold(name.strip())].add(who.id)
        self._names = dict(names)
        self._lines.clear()

    def begin(self, today: date, promises: Iterable[Promise] = ()) -> None:
        """A note is opened; `promises` are those its lines made when it was kept."""
        self.today = today
        self._promises = {promise.sentence: promise for promise in promises if promise.sentence}
        self._lines.clear()

    def read(self, text: str, fence: str = "") -> Reading:
        """Understand one line, which may stand in the block of code that `fence` opened."""
        found = self._lines.get((text, fence))
        if found is None:
            if len(self._lines) >= REMEMBERED:
                self._lines.clear()
            found = self._lines[text, fence] = self._read(text, fence)
        return found

    def promise(self, line: PromiseLine) -> Promise:
        """The promise a line makes: the one it made when it was kept, if its words still stand."""
        if line.sentence in self._promises:
            return self._promises[line.sentence]
        outcome = Outcome.KEPT if line.kept else Outcome.OPEN
        settled = self.today if line.kept else None
        return Promise(
            "", "", line.text, line.by is None, self.today, line.due, outcome=outcome, settled=settled
        )

    def in_doubt(self, line: PromiseLine) -> bool:
        """Whether the line's date is none; a promise that was kept in the book has a date by now."""
        return line.bad_date and line.sentence not in self._promises

    def _read(self, text: str, fence: str) -> Reading:
        ahead = f"{fence}\n" if fence else ""
        parsed = parse(f"{ahead}{text}", self.today)
        line = parsed.lines[-1]
        if not getattr(line, "code", False):
            return Reading(line, parsed.tags, tuple(self._named(text, parsed)))
        opener = fence or text
        after = parse(f"{ahead}{text}\n.", self.today).lines[-1]
        return Reading(line, fence=opener if getattr(after, "code", False) else "")

    def _named(self, text: str, parsed: Parsed) -> Iterator[Name]:
        if "@" not in text:
            return
        due = parsed.promises[0].due_span if parsed.promises else None
        spoken = {mention.span[0]: mention for mention in parsed.mentions}
        known = {mention.span[0]: mention for mention in match_mentions(text, self._names)}
        for start in sorted(spoken.keys() | known.keys()):
            if due and due[0] <= start < due[1]:
                continue
            mention = known.get(start) or spoken[start]
            fits = self._names.get(fold(mention.name), set())
            yield Name(
                text[slice(*mention.span)], mention.span, tuple(sorted(self._full[key] for key in fits))
            )


def _all_known(_block: QTextBlock, _reading: Reading) -> Sequence[Span]:
    """Where nothing is looked up nobody is told of a word."""
    return ()
