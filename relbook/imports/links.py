"""Links in Markdown of other programs: they lead to the web, to mail and to the telephone, or nowhere.

A link that would run something or open a file of this machine becomes its words; a picture that lies on the
web becomes a link to it, for nothing is ever fetched. Code stays as it is.
"""

import html
import re
from collections.abc import Iterator

SCHEMES = frozenset({"http", "https", "mailto", "tel"})
"""Where a link may lead."""

_BETWEEN = r"\(\s{0,20}(?:<[^<>\n]{0,4000}>|[^()\s]{0,4000}(?:\([^()\s]{0,400}\)[^()\s]{0,4000}){0,20})(?:\s{1,20}(?:\"[^\"\n]{0,400}\"|'[^'\n]{0,400}'))?\s{0,20}\)"  # noqa: E501
_LINK = re.compile(rf"(?P<shown>!?)\[(?P<words>[^\[\]\n]{{0,1000}})\](?P<to>{_BETWEEN})")
_NESTED = re.compile(
    rf"\[(?P<inner>!\[(?P<words>[^\[\]\n]{{0,1000}})\](?P<inside>{_BETWEEN}))\](?P<to>{_BETWEEN})"
)
_FENCE = re.compile(r" {0,3}(?P<mark>`{3,}|~{3,})")
_CODE = re.compile(r"(?<!`)(`{1,20})(?!`).{0,2000}?(?<!`)\1(?!`)")
_SCHEME = re.compile(r"(?P<name>[a-z][a-z0-9+.-]*):", re.IGNORECASE)
_BARE = re.compile(r"<(?P<to>[a-z][a-z0-9+.-]{1,30}:[^<>\s]{0,4000})>", re.IGNORECASE)
_NAMED = re.compile(r"(?P<name> {0,3}\[[^\[\]\n]{1,200}\]:)\s{0,20}(?P<to><[^<>\n]{1,4000}>|[^\s<>]{1,4000})")
_TITLE = re.compile(r"\s+(?:\"[^\"]*\"|'[^']*')\Z")
_PERCENT = re.compile(r"(?:%[0-9A-Fa-f]{2})+")


def tame(text: str) -> str:
    """The same text with links that are harmless.

    >>> tame("[a](javascript:run) ![b](https://a.example/b.png) [c](mailto:c@a.example)")
    'a [b](https://a.example/b.png) [c](mailto:c@a.example)'
    """
    return "".join(_tame(line) if words else line for line, words in lines_of(text))


def targets(text: str) -> Iterator[str]:
    """Where the links and pictures of a text lead, each as it is written there."""
    for line, words in lines_of(text):
        if words and "](" in line:
            for found in _LINK.finditer(uncoded(line)):
                yield _bare(found["to"])
        if words and (named := _NAMED.match(line)) is not None:
            yield named["to"].strip("<>")


def scheme(address: str) -> str:
    """What stands before the colon, small, whatever hides it; empty for a path.

    >>> scheme("java&#115;cript:x"), scheme("a/b.png"), scheme(" DATA:x")
    ('javascript', '', 'data')
    """
    plain = re.sub(r"[\x00-\x20\x7f]", "", html.unescape(address[:200]))
    found = _SCHEME.match(plain)
    return found["name"].lower() if found else ""


def unescaped(address: str) -> str:
    """An address with its percent signs read; what is no UTF-8 stays as it is.

    >>> unescaped("pic%20a.png"), unescaped("%ff%"), unescaped("50%25")
    ('pic a.png', '%ff%', '50%')
    """

    def octets(found: re.Match[str]) -> str:
        try:
            return bytes.fromhex(found[0].replace("%", "")).decode()
        except UnicodeDecodeError:
            return found[0]

    return _PERCENT.sub(octets, address)


def uncoded(line: str) -> str:
    """A line without what is code in it."""
    return _CODE.sub("", line) if "`" in line else line


def lines_of(text: str) -> Iterator[tuple[str, bool]]:
    """Each line with its end, and whether it is words; the inside of a fence is not."""
    fence = ""
    for line in re.split(r"(?<=\n)", text):
        found = _FENCE.match(line) if "```" in line or "~~~" in line else None
        if fence:
            if found and found["mark"].startswith(fence) and not line[found.end() :].strip():
                fence = ""
            yield line, False
        elif found:
            fence = found["mark"]
            yield line, False
        else:
            yield line, True


def _tame(line: str) -> str:
    if "](" not in line and "<" not in line and "]:" not in line:
        return line
    pieces: list[str] = []
    at = 0
    for code in _CODE.finditer(line):
        pieces += [_tamed(line[at : code.start()]), code[0]]
        at = code.end()
    return "".join([*pieces, _tamed(line[at:])])


def _tamed(words: str) -> str:
    return _BARE.sub(_unlinked, _NAMED.sub(_unnamed, _LINK.sub(_linked, _NESTED.sub(_unnested, words))))


def _unnested(found: re.Match[str]) -> str:
    """A picture that is a link as well: the link is what counts."""
    if not _harmless(_bare(found["to"])):
        return found["inner"]
    remote = _remote(_bare(found["inside"]))
    return f"[{found['words']}]{found['to']}" if remote else found[0]


def _linked(found: re.Match[str]) -> str:
    to = _bare(found["to"])
    if not _harmless(to):
        return found["words"]
    return found[0][1:] if found["shown"] and _remote(to) else found[0]


def _unnamed(found: re.Match[str]) -> str:
    return found[0] if _harmless(found["to"].strip("<>")) else found["name"]


def _unlinked(found: re.Match[str]) -> str:
    return found[0] if _harmless(found["to"]) else found["to"]


def _harmless(to: str) -> bool:
    return scheme(to) in SCHEMES | {""}


def _remote(to: str) -> bool:
    return bool(scheme(to)) or to.startswith("//")


def _bare(between: str) -> str:
    """The address alone of what stands in the brackets of a link."""
    inside = _TITLE.sub("", between[1:-1].strip())
    return inside[1:-1] if inside.startswith("<") and inside.endswith(">") else inside
