"""How the lines of a note are lettered while they are written; the characters stay what was typed."""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtGui import QSyntaxHighlighter, QTextBlock, QTextDocument

from relbook.journal.entry import TITLE_LIMIT
from relbook.journal.line import (
    FactLine,
    GistLine,
    Line,
    PromiseLine,
    QuestionLine,
    SecretLine,
    TextLine,
)
from relbook.ui.shared import wording
from relbook.ui.shared.theme import theme
from relbook.ui.writing.hint import hint_for, may_hint
from relbook.ui.writing.looks import Formats, Looks
from relbook.ui.writing.reader import Reader, Reading
from relbook.ui.writing.span import units

BOX_ROOM = 28
"""How much room a promise's box takes before its words, in pixels at 100 %."""

TITLE_WEIGHT = 600
INLINE_LIMIT = 4_000
"""Lines longer than this, in characters, are read for their sense only, not for their stars."""

SHAPED = 200_000
"""Up to how many characters a note keeps the shapes of its letters between two paintings: 40 bytes each.
Qt finds them anew at each by itself, which is a quarter of what a key takes."""

_BOX = re.compile(r"\s*(?:(?:[-*+•]|\d{1,3}[.)])\s+)?(?P<open>\[)(?P<inside>[^\[\]]*)(?P<close>\]\s+)")
_HEADING = re.compile(r"\s{0,3}#{1,6}\s")
_BULLET = re.compile(r"\s*(?:[-*+•]|\d{1,3}[.)])\s")
_QUOTE = re.compile(r"\s{0,3}>(?!>)\s?")
_BOLD = re.compile(r"(?<!\\)(\*\*|__)(?=\S)(.+?)(?<=\S)\1")
_ITALIC = re.compile(r"(?<![\\*\w])(\*|_)(?=[^\s*_])(.+?)(?<=[^\s*_])\1(?![*\w])")
_STRUCK = re.compile(r"(~~)(?=\S)(.+?)(?<=\S)\1")
_CODE = re.compile(r"(?<!`)(`)([^`]+)`(?!`)")
_LINK = re.compile(r"!?\[([^\[\]]+)(\]\([^()\s]*\))")
_INLINE: Sequence[tuple[re.Pattern[str], str, Mapping[str, Any]]] = (
    (_BOLD, "*_", {"weight": TITLE_WEIGHT}),
    (_ITALIC, "*_", {"italic": True}),
    (_STRUCK, "~", {"struck": True}),
    (_CODE, "`", {"color": "text2"}),
)
"""What stands between two signs, the signs it begins with, and how it looks."""


def box_span(text: str) -> tuple[int, int, int, int] | None:
    """Where a promise's brackets stand: the whole mark from, to; what is inside them from, to."""
    found = _BOX.match(text)
    if found is None:
        return None
    return found.start("open") if found["inside"].strip(" xX") else 0, found.end(), *found.span("inside")


class Marks(QSyntaxHighlighter):
    """Letters one line at a time: only what changed is looked at again."""

    def __init__(self, document: QTextDocument, reader: Reader) -> None:
        super().__init__(document)
        self._reader = reader
        self._fences: list[str] = [""]
        self._at: Callable[[int], int] = units("")
        self._looks, self._formats = Looks(0), Formats()
        self.title = -1

    def fence_before(self, block: QTextBlock) -> str:
        """The line that opened the block of code this line stands in, if it does."""
        state = block.previous().userState() if block.previous().isValid() else 0
        return self._fences[state] if 0 < state < len(self._fences) else ""

    def begin(self) -> None:
        """Another note: nothing of the one before is remembered."""
        self._fences = [""]
        self.title = -1

    def dress(self) -> None:
        """Letter everything in the colours and fonts of the moment."""
        self._formats.forget()
        self.rehighlight()

    def crown(self) -> None:
        """Look which line is the title now."""
        before, self.title = self.title, title_of(self.document())
        if before == self.title:
            return
        for number in {before, self.title} - {-1}:
            block = self.document().findBlockByNumber(number)
            if block.isValid():
                self.rehighlightBlock(block)

    def highlightBlock(self, text: str) -> None:
        self.currentBlock().layout().setCacheEnabled(self.document().characterCount() <= SHAPED)
        before = self.previousBlockState()
        reading = self._reader.read(text, self._fences[before] if 0 < before < len(self._fences) else "")
        self.setCurrentBlockState(self._state(reading.fence))
        self._at = units(text)
        self._looks = Looks(self._at(len(text)))
        if getattr(reading.line, "code", False):
            self._paint(0, len(text), color="text2", font="small")
        else:
            self._line(text, reading.line)
            if len(text) <= INLINE_LIMIT:
                self._inline(text)
            self._named(reading)
        for begin, end, look in self._looks:
            self.setFormat(begin, end - begin, self._formats.of(look))

    def _state(self, fence: str) -> int:
        if fence not in self._fences:
            self._fences.append(fence)
        return self._fences.index(fence)

    def _line(self, text: str, line: Line) -> None:
        match line:
            case PromiseLine():
                self._promise(text, line)
            case FactLine():
                _, hue = wording.fact_look(line.kind)
                begin = text.index(line.marker)
                self._paint(begin, begin + len(line.marker), color=f"{hue}_text", weight=TITLE_WEIGHT)
            case QuestionLine():
                self._sign(text, "[?？]", "honey_text")
            case GistLine():
                self._sign(text, ">>", "ink_text")
            case SecretLine():
                begin = text.lower().find("secret") - 1
                self._paint(max(0, begin), begin + 7, color="sage_text", weight=TITLE_WEIGHT)
            case TextLine():
                self._prose(text)

    def _prose(self, text: str) -> None:
        if found := _HEADING.match(text):
            self._paint(0, len(text), weight=TITLE_WEIGHT)
            self._paint(0, found.end(), color="text3")
        elif found := _QUOTE.match(text):
            self._paint(0, len(text), color="text2")
            self._paint(0, found.end(), color="text3")
        elif self.currentBlock().blockNumber() == self.title:
            self._paint(0, len(text), weight=TITLE_WEIGHT)
        if found := _BULLET.match(text):
            self._paint(0, found.end(), color="ink_text")
        if may_hint(text) and (hint := hint_for(text, "")):
            self._paint(len(text) - len(hint.typed), len(text), color="ink_text")

    def _promise(self, text: str, line: PromiseLine) -> None:
        self._paint(0, len(text), font="ui", color="text2" if line.kept else "text")
        if span := box_span(text):
            _, end, inside, closed = span
            if line.by is None:
                self._widen(text, 0, end)
            else:
                self._widen(text, 0, inside)
                self._paint(inside, closed, weight=TITLE_WEIGHT)
                self._paint(closed, closed + 1, hidden=True)
        if line.due_span:
            self._paint(*line.due_span, color="honey_text" if self._reader.in_doubt(line) else "ink_text")

    def _widen(self, text: str, begin: int, end: int) -> None:
        """Make characters invisible, and as wide together as the box that is drawn over them."""
        natural = theme().metrics("ui").horizontalAdvance(text[begin:end])
        spacing = (theme().px(BOX_ROOM) - natural) / max(1, self._at(end) - self._at(begin))
        self._paint(begin, end, hidden=True, spacing=spacing)

    def _sign(self, text: str, sign: str, color: str) -> None:
        found = re.search(sign, text)
        if found:
            self._paint(*found.span(), color=color, weight=TITLE_WEIGHT)

    def _inline(self, text: str) -> None:
        for shape, signs, changes in _INLINE:
            for found in shape.finditer(text) if any(sign in text for sign in signs) else ():
                self._paint(*found.span(2), **changes)
                self._paint(found.start(), found.start(2), color="text3")
                self._paint(found.end(2), found.end(), color="text3")
        for found in _LINK.finditer(text) if "](" in text else ():
            self._paint(*found.span(1), color="ink_text")
            self._paint(found.start(), found.start(1), color="text3")
            self._paint(*found.span(2), color="text3")

    def _named(self, reading: Reading) -> None:
        for tag in reading.tags:
            self._paint(*tag.span, color="ink_text")
        for name in reading.names:
            self._paint(*name.span, color="ink_text" if name.clear else "honey_text", doubtful=not name.clear)

    def _paint(self, begin: int, end: int, **changes: Any) -> None:
        """Add to how these characters look; what is not said stays."""
        self._looks.paint(self._at(begin), self._at(end), **changes)


def title_of(document: QTextDocument) -> int:
    """The number of the line that is the title, by the rule of `Entry.title`; -1 when there is none."""
    first = _written(document.firstBlock())
    if not first.isValid() or len(first.text().strip()) > TITLE_LIMIT:
        return -1
    return first.blockNumber() if _written(first.next()).isValid() else -1


def is_blank(document: QTextDocument) -> bool:
    """Whether no line says anything."""
    return not _written(document.firstBlock()).isValid()


def _written(block: QTextBlock) -> QTextBlock:
    """The first line from here on that is not blank."""
    while block.isValid() and not block.text().strip():
        block = block.next()
    return block
