"""Front matter that is no YAML, as people write it by hand; and `key:: value`, as Logseq and Dataview do."""

import re
from collections.abc import Iterator

from relbook.imports.fields import Front

_FIELD = re.compile(r"(?P<name>[^\W\d_][^:\n]{0,60}?)\s*:(?:\s+(?P<value>.*))?")
_ITEM = re.compile(r"\s*-\s+(?P<value>.*)")
_CLEVER = re.compile(r"[&*!{]|\[(?!\[?[^\[\]]*\])")
"""What begins a value that is more than words: an anchor, an alias, a type, a mapping, a list in lists."""
_LIST = re.compile(r"\[(?P<inside>[^\[\]]*)\]")
_PROPERTY = re.compile(r"(?:[-*]\s+)?(?P<name>[^\W\d_][\w -]{0,40})::(?:\s+(?P<value>.*))?")
_INLINE = re.compile(
    r"(?m)^[\s>*+-]*(?:\[[ x]\]\s)?\**(?P<name>[^\W\d_][\w -]{0,40}?)\**\s?::\**[ \t]+(?P<value>\S.*)$"
)


def loosely(inside: str) -> Front | None:
    """Front matter line by line; None where a line is neither a field nor an item of one."""
    found: dict[str, list[str]] = {}
    name = ""
    for line in inside.splitlines():
        field, item = _FIELD.fullmatch(line.rstrip()), _ITEM.fullmatch(line.rstrip())
        if not line.strip() or line.startswith("#"):
            continue
        if field and not item:
            name = field["name"].strip().lower()
        elif not item and not (line[0] in " \t" and name):
            return None
        text = (field["value"] if field and not item else item["value"] if item else line) or ""
        if _CLEVER.match(text) or (item and not name):
            return None
        found.setdefault(name, []).extend(_texts(text))
    return {field: texts for field, texts in found.items() if texts} if name else None


def properties(text: str) -> tuple[Front, str]:
    """The `key:: value` lines at the top of a note, and what stands below them."""
    if "::" not in text[:200]:
        return {}, text
    found: dict[str, list[str]] = {}
    at = 0
    for line in text[: 64 * 1024].splitlines(keepends=True):
        one = _PROPERTY.fullmatch(line.strip())
        if one is None:
            break
        found.setdefault(one["name"].strip().lower(), []).extend(_texts(one["value"] or ""))
        at += len(line)
    if not found:
        return {}, text
    return {name: texts for name, texts in found.items() if texts}, text[at:].lstrip("\r\n")


def inline(text: str) -> Front:
    """The `key:: value` lines anywhere in a note; they stay where they are."""
    found: dict[str, list[str]] = {}
    for one in _INLINE.finditer(text[: 256 * 1024]) if "::" in text else ():
        found.setdefault(one["name"].strip().lower(), []).extend(_texts(one["value"]))
    return found


def _texts(value: str) -> Iterator[str]:
    """The texts of a value: the items of a list in one line, or the value without its quotation marks."""
    plain = value.strip()
    listed = _LIST.fullmatch(plain)
    for one in listed["inside"].split(",") if listed else [plain]:
        bare = one.strip()
        quoted = len(bare) > 1 and bare[0] == bare[-1] and bare[0] in "\"'"
        if text := bare[1:-1] if quoted else bare:
            yield text
