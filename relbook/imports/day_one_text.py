"""The text of an entry of Day One as Markdown of our own: its files by name, its backslashes where needed."""

import re
from collections.abc import Callable

from relbook.imports.links import lines_of, tame
from relbook.imports.marks import unmarked

Shown = Callable[[str], str]
"""From what Day One calls a file to what stands for it in the text; empty for one that is not there."""

_MOMENT = re.compile(
    r"!?\[(?P<words>[^\[\]\n]{0,500})\]\(dayone-(?:moment|photo|video|audio|pdf):/{1,3}(?:[A-Za-z]{1,20}/)?"
    r"(?P<key>[\w-]{1,80})[^()\n]{0,200}\)|dayone-moment:/{1,3}(?:[A-Za-z]{1,20}/)?(?P<bare>[\w-]{1,80})"
)
_OUTSIDE = re.compile(r"!?\[[^\[\]\n]{0,500}\]\(dayone-external:[^()\n]{0,2000}\)")
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_CODE = re.compile(r"(?<!`)(`{1,20})(?!`).{0,2000}?(?<!`)\1(?!`)")
_BREAKS = re.compile("\r\n|[\r\u2028\u2029\x0b\x0c]")


def as_ours(text: str, shown: Shown) -> str:
    r"""The text with its files named by `shown`.

    >>> as_ours("It costs $5\\.50\\!\n1\\. no list", lambda key: "")
    'It costs $5.50!\n1\\. no list'
    """
    plain = _BREAKS.sub("\n", text.replace("\0", "").replace("\u200b", "").replace("\ufeff", ""))

    def moment(found: re.Match[str]) -> str:
        name = shown(found["key"] or found["bare"])
        return name or (found["words"] or "")

    said = _OUTSIDE.sub("", _MOMENT.sub(moment, plain))
    bare = "".join(_unescaped(line) if words else line for line, words in lines_of(said))
    return re.sub(r"\n{4,}", "\n\n\n", tame(unmarked(bare))).strip("\n").rstrip()


def _unescaped(line: str) -> str:
    """A line without the backslashes that hide nothing; those in code are the writer's own."""
    if "\\" not in line:
        return line
    code = [found.span() for found in _CODE.finditer(line)] if "`" in line else []

    def bared(found: re.Match[str]) -> str:
        inside = any(start <= found.start() < end for start, end in code)
        return found[0] if inside or _needed(line, found) else found[1]

    return _ESCAPED.sub(bared, line)


def _needed(line: str, found: re.Match[str]) -> bool:
    """Whether a sign would be a mark of Markdown, or of ours, without its backslash."""
    sign, before, after = found[1], line[: found.start()], line[found.end() :]
    if sign in "*_`[]<\\~&":
        return not (sign == "_" and before[-1:].isalnum() and after[:1].isalnum())
    if sign in "-+#=>?!" and not before.strip():
        return True
    if sign == "|":
        return line.lstrip().startswith("|")
    if sign in ".)":
        return before.strip().isdigit() and (not after.strip() or after[0].isspace())
    return (sign == "!" and after.lstrip("\\").startswith("[")) or (sign == "(" and before.endswith("]"))
