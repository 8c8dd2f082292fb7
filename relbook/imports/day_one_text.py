"""The text of an entry of Day One as Markdown of our own: its files by name, its backslashes where needed."""

import re
from collections.abc import Callable, Iterator

from relbook.imports.breaks import kept
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
_NUMBER = re.compile(r"\s*\d{1,9}")
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
    return kept(re.sub(r"\n{4,}", "\n\n\n", tame(unmarked(bare))).strip("\n").rstrip())


def files_in(text: str) -> Iterator[str]:
    """What Day One calls the files a text shows."""
    yield from dict.fromkeys(found["key"] or found["bare"] for found in _MOMENT.finditer(text))


def _unescaped(line: str) -> str:
    """A line without the backslashes that hide nothing; those in code are the writer's own."""
    if "\\" not in line:
        return line
    begins = len(line) - len(line.lstrip())
    number = _NUMBER.match(line)
    starts = begins, number.end() if number else -1
    pieces: list[str] = []
    at = 0
    for code in _CODE.finditer(line):
        pieces += [*_bared(line, (at, code.start()), starts), code[0]]
        at = code.end()
    return "".join([*pieces, *_bared(line, (at, len(line)), starts)])


def _bared(line: str, part: tuple[int, int], starts: tuple[int, int]) -> Iterator[str]:
    at, end = part
    for found in _ESCAPED.finditer(line, at, end):
        yield line[at : found.start()]
        yield found[0] if _needed(line, found, starts) else found[1]
        at = found.end()
    yield line[at:end]


def _needed(line: str, found: re.Match[str], starts: tuple[int, int]) -> bool:
    """Whether a sign would be a mark of Markdown, or of ours, without its backslash.

    `starts` is where the line's first sign stands, and where a number at its beginning ends.
    """
    sign, before = found[1], line[max(0, found.start() - 1) : found.start()]
    after = line[found.end() : found.end() + 2]
    if sign in "*_`[]<\\~&":
        return not (sign == "_" and before.isalnum() and after[:1].isalnum())
    if sign == "|":
        return line[starts[0]] == "|"
    if sign in ".)":
        return found.start() == starts[1] and (not after.strip() or after[0].isspace())
    if found.start() == starts[0] and sign in "-+#=>?!":
        return True
    return (sign == "!" and after.lstrip("\\").startswith("[")) or (sign == "(" and before == "]")
