"""A cleaned page, read from top to bottom: its words, with the look they have, in what they stand in."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser

from relbook.imports.flow import Flow, as_fence, as_list, as_quotation, as_table
from relbook.imports.hypertext import EMPTY, HEADINGS, LINES, SCHEMES, picture
from relbook.imports.runs import BOLD, CODE, ITALIC, STRUCK, Run, cleared
from relbook.journal.frozen import frozen

DEPTH = 40
"""How many lists, quotations and tables may stand in each other; what is deeper stands beside the rest."""

_LOOKS = {
    **dict.fromkeys(("b", "strong"), BOLD),
    **dict.fromkeys(("i", "em", "cite", "var"), ITALIC),
    **dict.fromkeys(("s", "strike", "del"), STRUCK),
    **dict.fromkeys(("code", "tt", "kbd", "samp"), CODE),
}
_STYLES = (
    (re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.IGNORECASE), BOLD),
    (re.compile(r"font-style\s*:\s*(?:italic|oblique)", re.IGNORECASE), ITALIC),
    (re.compile(r"text-decoration[-\w]*\s*:[^;]*line-through", re.IGNORECASE), STRUCK),
)
_UNSEEN = re.compile(r"display\s*:\s*none", re.IGNORECASE)
_CODED = re.compile(r"-en-codeblock\s*:\s*true", re.IGNORECASE)
_TODO = re.compile(r"--en-todo\s*:\s*true", re.IGNORECASE)
_DONE = re.compile(r"--en-checked\s*:\s*true", re.IGNORECASE)
_HOLDS = HEADINGS | {"ul", "ol", "li", "blockquote", "pre", "table", "tr", "td", "th"}
_HEADING = 200
"""The longest heading, in characters; what is longer is a paragraph."""


@dataclass
class _Holder:
    """A container that is being read."""

    sort: str
    flow: Flow = field(default_factory=Flow)
    first: int | None = None
    todo: bool = False
    items: list[str] = field(default_factory=list)
    rows: list[list[str]] = field(default_factory=list)
    code: list[str] = field(default_factory=list)


@frozen
class _Open:
    """An element that is open, and what was so before it."""

    tag: str
    looks: frozenset[str]
    link: str
    holder: _Holder | None
    unseen: bool


class Page(HTMLParser):
    """What the cleaner left: every element is closed. `parts` holds the page as "" and what stood apart."""

    def __init__(self, apart: frozenset[str], named: Callable[[str], str]) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: dict[str, Flow] = {"": Flow()}
        self._apart, self._named = apart, named
        self._holders = [_Holder("page", self.parts[""])]
        self._open: list[_Open] = []
        self._looks: frozenset[str] = frozenset()
        self._link = ""
        self._unseen = False

    @property
    def _now(self) -> _Holder:
        return self._holders[-1]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        if tag in EMPTY:
            self._empty(tag, found)
            return
        style = found.get("style", "")
        holder = None if self._unseen else self._holder(tag, found)
        self._open.append(_Open(tag, self._looks, self._link, holder, self._unseen))
        self._unseen |= "hidden" in found or bool(_UNSEEN.search(style))
        if holder is not None:
            self._holders.append(holder)
        elif not self._unseen:
            self._breaks(tag)
        self._looks |= {look for look in (_LOOKS.get(tag, ""), *_styled(style)) if look}
        if tag == "a":
            self._link = _leads(found.get("href", ""))

    def handle_endtag(self, tag: str) -> None:
        if not self._open or self._open[-1].tag != tag:
            return
        was = self._open.pop()
        if was.holder is not None:
            self._holders.pop()
            _CLOSED.get(was.holder.sort, _nothing)(was.holder, self._now)
        elif not self._unseen:
            self._breaks(tag)
        self._looks, self._link, self._unseen = was.looks, was.link, was.unseen

    def handle_data(self, data: str) -> None:
        if self._unseen:
            return
        if self._now.sort == "fence":
            self._now.code.append(cleared(data))
        else:
            self._now.flow.say(Run(data, self._looks, self._link))

    def _holder(self, tag: str, found: Mapping[str, str]) -> _Holder | None:
        """The container that an element is, where it is one."""
        if self._now.sort == "fence" or len(self._holders) > DEPTH:
            return None
        style = found.get("style", "")
        if part := next((name for name in found.get("class", "").split() if name in self._apart), ""):
            return _Holder("part", self.parts.setdefault(part, Flow()))
        if tag == "pre" or _CODED.search(style):
            return _Holder("fence")
        if tag not in _HOLDS:
            return None
        if tag in {"ul", "ol"}:
            start = found.get("start", "1")
            first = int(start) if re.fullmatch(r"\d{1,6}", start, re.ASCII) else 1
            return _Holder("list", first=first if tag == "ol" else None, todo=bool(_TODO.search(style)))
        holder = _Holder("cell" if tag in {"td", "th"} else tag)
        if tag == "li" and self._now.todo:
            holder.flow.tick(done=bool(_DONE.search(style)))
        return holder

    def _breaks(self, tag: str) -> None:
        """What an element without a container of its own does to the line."""
        if self._now.sort == "fence":
            if (tag in LINES or tag == "p") and self._now.code and not self._now.code[-1].endswith("\n"):
                self._now.code.append("\n")
        elif tag == "p":
            self._now.flow.end_paragraph()
        elif tag in LINES or tag in _HOLDS:
            self._now.flow.end_line()

    def _empty(self, tag: str, found: Mapping[str, str]) -> None:
        now = self._now
        if self._unseen:
            return
        if now.sort == "fence":
            now.code.append("\n" if tag == "br" else "")
        elif tag == "br":
            now.flow.turn()
        elif tag == "hr":
            now.flow.put("---")
        elif tag == "input" and found.get("type", "").lower() == "checkbox":
            now.flow.tick(done="checked" in found)
        elif tag == "img":
            self._picture(found.get("src", ""), found.get("alt", ""))

    def _picture(self, where: str, words: str) -> None:
        if name := self._named(where):
            self._now.flow.say(Run(picture(name, words), link=self._link, plain=False))
        else:
            self._now.flow.say(Run(words, self._looks, self._link))


def _styled(style: str) -> list[str]:
    return [look for pattern, look in _STYLES if pattern.search(style)] if style else []


def _leads(where: str) -> str:
    """Where a link leads, when that is a place a link may lead to."""
    bare = re.sub(r"[\x00-\x20\x7f]+", "", where)
    return bare if bare.partition(":")[0].lower() in SCHEMES and ":" in bare else ""


def _nothing(holder: _Holder, outer: _Holder) -> None:
    holder.flow.end_paragraph()


def _heading(holder: _Holder, outer: _Holder) -> None:
    words = holder.flow.one_line().removeprefix("\\")
    marks = "#" * int(holder.sort[1]) + " "
    outer.flow.put(words if len(words) > _HEADING else f"{marks}{words}" if words else "")


def _quotation(holder: _Holder, outer: _Holder) -> None:
    outer.flow.put(as_quotation(holder.flow.text()))


def _fence(holder: _Holder, outer: _Holder) -> None:
    outer.flow.put(as_fence("".join(holder.code)))


def _list(holder: _Holder, outer: _Holder) -> None:
    if not holder.flow.bare:
        outer.flow.put(holder.flow.text())
    said = as_list(holder.items, holder.first)
    if outer.sort == "list" and outer.items and said:
        outer.items[-1] += f"\n{said}"
    else:
        outer.flow.put(said)


def _item(holder: _Holder, outer: _Holder) -> None:
    said = holder.flow.item()
    if outer.sort != "list":
        outer.flow.put(as_list([said], None) if said else "")
    elif said:
        outer.items.append(said)


def _table(holder: _Holder, outer: _Holder) -> None:
    outer.flow.put(holder.flow.text())
    outer.flow.put(as_table([row for row in holder.rows if any(cell.strip() for cell in row)]))


def _row(holder: _Holder, outer: _Holder) -> None:
    outer.flow.put(holder.flow.text())
    outer.rows += holder.rows


def _cell(holder: _Holder, outer: _Holder) -> None:
    if not outer.rows:
        outer.rows.append([])
    outer.rows[0].append(holder.flow.text())


_CLOSED: dict[str, Callable[[_Holder, _Holder], None]] = {
    **dict.fromkeys(HEADINGS, _heading),
    "blockquote": _quotation,
    "fence": _fence,
    "list": _list,
    "li": _item,
    "table": _table,
    "tr": _row,
    "cell": _cell,
}
