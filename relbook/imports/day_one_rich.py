"""The rich text of Day One as Markdown, for entries that have no other.

| rich text | Markdown |
| --- | --- |
| `header` 1 to 6 | a heading |
| `listStyle` bulleted, numbered, checkbox, by `indentLevel` | lists, numbers, boxes to tick |
| `quote`, `codeBlock` | a quotation, a fence |
| `bold`, `italic`, `strikethrough`, `inlineCode`, `linkURL` | the same |
| photo, video, audio, pdfAttachment | the file, by what Day One calls it |
| `horizontalLineRule`, `table` | a rule, a table |
| `contact`, `location`, `song` and their like | what they are called, an item each |
"""

import json
import re
from collections.abc import Iterator
from typing import Any

from relbook.imports.json_text import Record, inside, records, string
from relbook.imports.runs import BOLD, CODE, ITALIC, STRUCK, Run, begun, line

_LOOKS = {"bold": BOLD, "italic": ITALIC, "strikethrough": STRUCK, "inlineCode": CODE}
_FILES = frozenset({"photo", "video", "audio", "pdfAttachment"})
_CALLED = (
    *("name", "title", "placeName", "city", "song", "artist", "show", "episode"),
    *("displayName", "kindDisplayName"),
)
_DEPTH = 8
_TURN = "\x1e"
"""Where a line ends inside of what stands by itself, such as a table."""


def as_markdown(rich: Any) -> str:
    """The whole of it; empty when it is no rich text. Files stand in it as `dayone-moment://KEY`."""
    found = _parsed(rich)
    blocks: list[str] = []
    runs: list[Run] = []
    style: Record = {}
    code = False
    for text, attributes in _pieces(found):
        look = inside(attributes, "line")
        for number, part in enumerate(text.split("\n")):
            if number:
                code = _end(blocks, runs, style, fenced=code)
                runs, style = [], {}
            if part:
                style = style if runs else look
                runs.append(_run(part, attributes))
    code = _end(blocks, runs, style, fenced=code)
    return re.sub(r"\n{3,}", "\n\n", "\n".join([*blocks, "```"] if code else blocks)).strip("\n")


def _parsed(rich: Any) -> Record:
    if isinstance(rich, str):
        try:
            rich = json.loads(rich)
        except (ValueError, RecursionError):
            return {}
    return rich if isinstance(rich, dict) else {}


def _pieces(found: Record) -> Iterator[tuple[str, Record]]:
    """Words and their attributes; what is set in between is a line of its own, ready as it is."""
    for node in records(found, "contents" if "contents" in found else "nodes"):
        yield string(node, "text"), inside(node, "attributes")
        for thing in records(node, "embeddedObjects"):
            if said := _thing(thing).strip("\n"):
                apart = "\n" if string(thing, "type") in _FILES else "\n\n"
                yield f"{apart}{said.replace(chr(10), _TURN)}{apart}", {"ready": True}


def _thing(thing: Record) -> str:
    sort = string(thing, "type")
    if sort in _FILES:
        key = re.sub(r"[^\w-]", "", string(thing, "identifier"))
        return f"![](dayone-moment://{key})" if key else ""
    if sort == "horizontalLineRule":
        return "---"
    if sort == "table":
        return string(thing, "markdown") or "\n".join(_rows(thing))
    if sort == "renderableCodeBlock":
        return string(thing, "contents")
    link = string(thing, "url")
    named = [string(thing, name) for name in _CALLED]
    said = ", ".join(dict.fromkeys(" ".join(one.split()) for one in named if one))
    return link if re.match(r"https?://\S+\Z", link) else f"- {line([Run(said)])}" if said else ""


def _rows(thing: Record) -> Iterator[str]:
    rows = thing.get("rows")
    for number, row in enumerate(rows if isinstance(rows, list) else ()):
        cells = [_cell(cell) for cell in row if isinstance(cell, dict)] if isinstance(row, list) else []
        if cells:
            yield f"| {' | '.join(cells)} |"
            if not number:
                yield "|" + " --- |" * len(cells)


def _cell(cell: Record) -> str:
    runs = [_run(string(part, "text"), inside(part, "attributes")) for part in records(cell, "content")]
    return line(runs).replace("\n", " ").replace("|", "\\|")


def _run(text: str, attributes: Record) -> Run:
    if attributes.get("ready"):
        return Run(text, plain=False)
    marks = frozenset(mark for name, mark in _LOOKS.items() if attributes.get(name) is True)
    link = string(attributes, "linkURL")
    return Run(text, marks, link if re.match(r"(?:https?://|mailto:|tel:)\S+\Z", link) else "")


def _end(blocks: list[str], runs: list[Run], style: Record, *, fenced: bool) -> bool:
    """The line ends here; whether a fence is open behind it."""
    words = "".join(run.text for run in runs)
    if style.get("codeBlock") is True:
        blocks += [words] if fenced else ["```", words]
        return True
    if fenced:
        blocks.append("```")
    said = line(runs)
    ready = any(not run.plain for run in runs)
    lead = _lead(style)
    plain = said.replace(_TURN, "\n") if ready else begun(said)
    blocks.append(f"{lead}{said}" if lead and said and not ready else plain)
    return False


def _lead(style: Record) -> str:
    """What stands before a line of that style."""
    level, header = style.get("indentLevel"), style.get("header")
    depth = min(level, _DEPTH) if isinstance(level, int) and level > 0 else 0
    if isinstance(header, int) and 1 <= header <= 6:
        return "#" * header + " "
    match style.get("listStyle"):
        case "bulleted":
            return "  " * max(depth - 1, 0) + "- "
        case "numbered":
            number = style.get("listIndex")
            told = number if isinstance(number, int) and 0 < number < 10**6 else 1
            return "   " * max(depth - 1, 0) + f"{told}. "
        case "checkbox":
            return "  " * max(depth - 1, 0) + ("- [x] " if style.get("checked") is True else "- [ ] ")
    return "> " if style.get("quote") is True else ""
