"""txt2tags, as RedNotebook writes it, as Markdown that looks the same; what is no mark there is none here.

| txt2tags | Markdown |
| --- | --- |
| `= Title =` … `===== Title =====`, `+ Title +` | headings |
| `**bold**`, `//italic//`, `__underlined__`, `--struck--` | bold, italic, italic, struck |
| double backticks, a line or a block behind three | code |
| two, or three, double or single quotes around words | the words, whatever marks stand in them |
| `- item`, `+ item`, `: term` | lists; numbers for `+`; nested as they are indented |
| a tab before a line | a quotation |
| 20 of `=`, `-` or `_` | a rule |
| `| a | b |`, `|| head |` | a table |
| `[name http://...]`, `[picture.png]` | a link; a picture, where its file is there |
| `[name 2019-02-14]` | the name, and the day in brackets |
| `{words|color:red}` | the words |
| two backslashes at the end | a line that ends there |
| `% remark` | the line, as it was typed |
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from relbook.imports.runs import BOLD, CODE, ITALIC, STRUCK, Run, begun, cleared, line

Files = Callable[[str, str], str]
"""From the path of a file and the words beside it to what stands for it, in Markdown."""

_WEB = r"(?:(?:https?|ftp)://|www\.[\w-]{1,60}\.)[^\s\]|{}<>\"]{0,2000}[^\s\]|{}<>\".,;:!?')]"
_MAIL = r"[\w.+-]{1,80}@[\w-]{1,80}(?:\.[\w-]{1,80}){1,6}"
_PICTURE = r"\.(?:png|jpe?g|gif|bmp|svg|eps|webp)"
_TOKEN = re.compile(
    r"``(?P<code>\S(?:[^\n]{0,2000}?\S)?`*)``"
    rf"|\[\"\"(?P<path>[^\]\[\n\"]{{1,1000}})\"\"(?P<ending>{_PICTURE})(?:\?\d+)?\]"
    rf"|\[(?P<picture>[^\]\[\s\"]{{1,500}}{_PICTURE})(?:\?\d+)?\]"
    r'|""(?P<raw>\S(?:[^\n]{0,2000}?\S)?"*)""'
    r"|''(?P<tagged>\S(?:[^\n]{0,2000}?\S)?'*)''"
    r"|\[(?P<named>[^\]\[\n]{1,500}?)\s+(?P<date>\d{4}-\d\d-\d\d)\s*\]"
    rf"|\[(?P<words>[^\]\[\n]{{1,500}}?)\s+"
    rf"(?:(?P<web>{_WEB})|(?P<to>{_MAIL})|\"\"(?P<file>[^\]\[\n\"]{{1,1000}})\"\")\]"
    r"|\{(?P<coloured>[^{}|\n]{1,2000})\|color:[^{}\n]{1,60}\}"
    rf"|(?P<bare>(?<!\w){_WEB})"
    r"|\*\*(?P<bold>\S(?:[^\n]{0,2000}?\S)?\**)\*\*"
    r"|//(?P<italic>\S(?:[^\n]{0,2000}?\S)?/*)//"
    r"|__(?P<under>\S(?:[^\n]{0,2000}?\S)?_*)__"
    r"|--(?P<struck>[^\s-](?:[^\n]{0,2000}?\S)?-*)--",
    re.IGNORECASE,
)
_MARKS = {"bold": BOLD, "italic": ITALIC, "under": ITALIC, "struck": STRUCK}
_TITLE = re.compile(
    r" *(?P<mark>={1,5}|\+{1,5})(?P<words>[^=+\s](?:.*[^=+\s])?|[^=+].*?[^=+])(?P=mark)(?:\[[\w-]*\])?\s*\Z"
)
_ITEM = re.compile(r"(?P<space> *)(?P<mark>[-+:]) (?=\S)(?P<words>.*)\Z")
_CLOSED = re.compile(r" *[-+:]\s*\Z")
_RULE = re.compile(r"\s*([-_=])\1{19,}\s*\Z")
_ROW = re.compile(r" *\|(?P<head>\|)? (?P<cells>.*?)(?: \|+)?\s*\Z")
_BLOCK = re.compile(r"(?P<mark>```|\"\"\"|'''|%%%)\s*\Z")
_ONE = re.compile(r"(?P<mark>```|\"\"\"|''') (?P<words>.+)\Z")
_DEPTH = 4
_HEADING = 500
_LONG = 20_000
_MANY = 300
"""A line longer than this, or with more marks, is words: nobody wrote it by hand."""


def as_markdown(text: str, files: Files = lambda path, words: words) -> str:
    """A text as Markdown, its files as `files` shows them.

    >>> as_markdown("//so// **it** __is__ --not--")
    '*so* **it** *is* ~~not~~'
    """
    page = _Page(files)
    for one in re.split(r"\r\n|\r|\n", text):
        page.take(one.rstrip())
    page.end_block()
    return re.sub(r"\n{3,}", "\n\n", "\n".join(page.lines)).strip("\n")


def inline(text: str, files: Files = lambda path, words: words) -> str:
    """Words in a line as Markdown."""
    return line(_parts(text, files))


def spoken(text: str, files: Files) -> str:
    """A whole line as Markdown that begins nothing."""
    runs = _parts(text, files)
    first = next((run for run in runs if run.text.strip()), None)
    return line(runs) if first and (first.link or not first.plain) else begun(line(runs))


def _parts(text: str, files: Files) -> list[Run]:
    set_in = sum(map(text.count, ("**", "//", "__", "--", "``", '""', "''", "[")))
    if len(text) > _LONG or set_in > _MANY:
        return [Run(cleared(text))]
    return list(_runs(text, frozenset(), files, 0))


@dataclass
class _Page:
    """What has been read of a text, line by line."""

    files: Files
    lines: list[str] = field(default_factory=list)
    _block: str = ""
    _inside: list[str] = field(default_factory=list)
    _depths: list[int] = field(default_factory=list)
    _columns: int = 0

    def take(self, one: str) -> None:
        if self._block:
            return self.end_block() if one.strip() == self._block else self._inside.append(one)
        if found := _BLOCK.fullmatch(one):
            self._block = found["mark"]
            return None
        if not (row := _ROW.fullmatch(one)):
            self._end_table()
        if not one.strip():
            return self.lines.append("")
        if row:
            return self._row(row)
        return self._line(one)

    def _line(self, one: str) -> None:
        if found := _ITEM.fullmatch(one):
            return self._item(found)
        if self._depths and not one.startswith(" "):
            self._end_list()
        if _CLOSED.fullmatch(one):
            self._depths = []
            return self.lines.append("")
        if found := _ONE.match(one):
            return self._whole(found["mark"], [found["words"]])
        return self._words(one)

    def _words(self, one: str) -> None:
        title = _TITLE.fullmatch(one) if len(one) < _HEADING else None
        if _RULE.fullmatch(one):
            self.lines += ["", "---", ""]
        elif title:
            self.lines.append("#" * len(title["mark"]) + " " + line([Run(cleared(title["words"].strip()))]))
        elif one.startswith("\t"):
            quoted = one.lstrip("\t")
            depth = min(len(one) - len(quoted), 5)
            self.lines.append("> " * depth + spoken(quoted, self.files))
        else:
            ended = one.endswith("\\\\")
            said = spoken(one[:-2] if ended else one, self.files)
            self.lines.append(said + "  " if ended else said)

    def _item(self, found: re.Match[str]) -> None:
        space = len(found["space"])
        while self._depths and space < self._depths[-1]:
            self._depths.pop()
        if not self._depths or space > self._depths[-1]:
            self._depths.append(space)
        mark = "1." if found["mark"] == "+" else "-"
        lead = "   " * (min(len(self._depths), 8) - 1)
        self.lines.append(f"{lead}{mark} {inline(found['words'], self.files)}")

    def _end_list(self) -> None:
        """Words below a list go on in it, until an empty line."""
        if not self.lines or not self.lines[-1]:
            self._depths = []

    def _row(self, found: re.Match[str]) -> None:
        cells = [
            inline(cell.strip(), self.files).replace("|", "\\|")
            for cell in re.split(r" \|+ ", found["cells"])
        ]
        if not self._columns:
            self._columns = len(cells)
            if self.lines and self.lines[-1]:
                self.lines.append("")
            head = cells if found["head"] else [""] * len(cells)
            self.lines += [f"| {' | '.join(head)} |", "|" + " --- |" * len(cells)]
            if found["head"]:
                return
        self.lines.append(f"| {' | '.join(cells)} |")

    def _end_table(self) -> None:
        if self._columns:
            self._columns = 0
            self.lines.append("")

    def end_block(self) -> None:
        """What stood between two marks is whole; one that was never closed as well."""
        if self._block:
            self._whole(self._block, self._inside)
        self._block, self._inside = "", []

    def _whole(self, mark: str, inside: list[str]) -> None:
        if mark == "```":
            longest = max((len(ticks) for one in inside for ticks in re.findall(r"`+", one)), default=0)
            fence = "`" * max(3, longest + 1)
            return self.lines.extend([fence, *inside, fence])
        return self.lines.extend(begun(line([Run(cleared(one))])) for one in inside)


def _runs(text: str, marks: frozenset[str], files: Files, depth: int) -> Iterator[Run]:
    at = 0
    for found in _TOKEN.finditer(text):
        kind = next((name for name in _ORDER if found[name] is not None), "")
        said = list(_token(kind, found, marks, files, depth))
        if said:
            yield Run(cleared(text[at : found.start()]), marks)
            yield from said
            at = found.end()
    yield Run(cleared(text[at:]), marks)


_ORDER = ("code", "path", "picture", "raw", "tagged", "named", "words", "coloured", "bare", *_MARKS)


def _token(kind: str, found: re.Match[str], marks: frozenset[str], files: Files, depth: int) -> Iterator[Run]:
    """What a mark says; nothing where it is none."""
    if kind == "words":
        yield from _linked(found, marks, files)
    elif kind in {"coloured", *_MARKS}:
        look = marks | {_MARKS[kind]} if kind in _MARKS else marks
        yield from _runs(found[kind], look, files, depth + 1) if depth < _DEPTH else ()
    elif kind == "bare":
        yield Run(found[kind], marks, plain=False)
    elif kind in {"picture", "path"}:
        yield Run(files(found[kind] + (found["ending"] or ""), ""), marks, plain=False)
    elif kind == "named":
        yield Run(f"{cleared(found['named'])} ({found['date']})", marks)
    elif kind:
        yield Run(cleared(found[kind]), marks | {CODE} if kind == "code" else marks)


def _linked(found: re.Match[str], marks: frozenset[str], files: Files) -> Iterator[Run]:
    words = found["words"].strip().strip('"')
    if found["file"]:
        yield Run(files(found["file"], words), marks, plain=False)
    else:
        web = found["web"] or f"mailto:{found['to']}"
        yield Run(cleared(words), marks, web if ":" in web else f"http://{web}")
