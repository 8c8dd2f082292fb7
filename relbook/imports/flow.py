"""Lines, paragraphs and blocks of Markdown, put together as a page is read from top to bottom."""

import re
from collections.abc import Sequence

from relbook.imports.runs import Run, begun, cleared, line

BREAK = "  \n"
"""The end of a line that stays one."""

_LISTED = re.compile(r"(?:[-*+]|\d{1,9}[.)]) ")
_BOXED = re.compile(r"\[[ x]\] ")


class Flow:
    """What has been read of one container: a page, an item of a list, a quotation, a cell."""

    def __init__(self) -> None:
        self._blocks: list[str] = []
        self._lines: list[str] = []
        self._runs: list[Run] = []
        self._box = ""

    @property
    def bare(self) -> bool:
        """Whether nothing has been read."""
        return self._blank and not self._lines and not self._blocks

    @property
    def _blank(self) -> bool:
        return not any(run.text.strip() for run in self._runs)

    def say(self, run: Run) -> None:
        """Words that go on in the line."""
        text = re.sub(r"[ \t\r\n\f]+", " ", cleared(run.text)) if run.plain else run.text
        if text.strip() or (text and not self._blank):
            self._runs.append(Run(text, run.marks, run.link, run.plain))

    def tick(self, *, done: bool) -> None:
        """A box to tick stands before the words that follow."""
        self.end_line()
        self._box = "[x] " if done else "[ ] "

    def end_line(self) -> None:
        """The line ends here, where it holds anything."""
        if not self._blank:
            words, first = line(self._runs), next(run for run in self._runs if run.text.strip())
            told = words if first.link or not first.plain else begun(words)
            self._lines.append(f"- {self._box}{words}" if self._box else told)
            self._box = ""
        self._runs = []

    def turn(self) -> None:
        """The line was ended by hand; where there is none it is the paragraph that ends."""
        if self._blank:
            self.end_paragraph()
        else:
            self.end_line()

    def end_paragraph(self) -> None:
        """What was said so far is a paragraph."""
        self.end_line()
        if self._lines:
            self._blocks.append(_joined(self._lines))
        self._lines = []

    def put(self, block: str) -> None:
        """A block of its own."""
        self.end_paragraph()
        if block.strip():
            self._blocks.append(block)

    def text(self) -> str:
        """All of it."""
        self.end_paragraph()
        return "\n\n".join(self._blocks)

    def one_line(self) -> str:
        """All of it in one line, as a heading needs it."""
        return " ".join(part.strip() for part in self.text().split("\n") if part.strip())

    def item(self) -> str:
        """All of it as the inside of an item of a list; a list in it follows close behind."""
        self.end_paragraph()
        text = ""
        for block in self._blocks:
            between = "\n" if _LISTED.match(block) else "\n\n"
            text += (between if text else "") + block
        return text[2:] if text.startswith(("- [ ] ", "- [x] ")) else text


def _joined(lines: Sequence[str]) -> str:
    """Lines below each other; what is no longer of a list or a quotation stands apart from it."""
    text, before = "", ""
    for one in lines:
        sort = "-" if _LISTED.match(one) else ">" if one.startswith(">") else ""
        between = BREAK if sort == before == "" else "\n" if sort == before or not before else "\n\n"
        text += (between if text else "") + one
        before = sort
    return text


def as_list(items: Sequence[str], first: int | None) -> str:
    """Items below each other, numbered from `first` on where there is a number."""
    said = []
    for number, text in enumerate(items, first or 0):
        mark = "- " if first is None or _BOXED.match(text) else f"{number}. "
        said.append(mark + re.sub(r"\n(?=[^\n])", "\n" + " " * len(mark), text))
    return "\n".join(said)


def as_quotation(text: str) -> str:
    """Blocks as somebody else's words."""
    return "\n".join(f"> {one}" if one else ">" for one in text.split("\n")) if text else ""


def as_fence(text: str) -> str:
    """Words as they stand, line by line."""
    lines = [one.rstrip() for one in text.strip("\r\n").split("\n")]
    ticks = "`" * max(3, 1 + max((len(found) for found in re.findall(r"`+", text)), default=0))
    return "\n".join((ticks, *lines, ticks)) if any(lines) else ""


def as_table(rows: Sequence[Sequence[str]]) -> str:
    """A table of at least two rows and columns whose cells are a short line each; else cell below cell."""
    columns = max(map(len, rows), default=0)
    if columns < _COLUMNS or len(rows) < _ROWS or not all(_fits(cell) for row in rows for cell in row):
        return "\n\n".join(cell for row in rows for cell in row if cell.strip())
    flat = [[cell.replace(BREAK, " ").replace("|", r"\|") for cell in row] for row in rows]
    head, *body = [f"| {' | '.join([*row, *[''] * (columns - len(row))])} |" for row in flat]
    return "\n".join([head, f"|{' --- |' * columns}", *body])


_COLUMNS, _ROWS, _CELL = 2, 2, 300


def _fits(cell: str) -> bool:
    return len(cell) <= _CELL and "\n" not in cell.replace(BREAK, " ")
