"""The addresses in a text that may be opened, and no others: http, https and mailto."""

import re

from relbook.journal.frozen import frozen
from relbook.journal.pattern import late

MOST = 8
"""How many addresses of one text are offered."""

LONGEST = 2_000
"""No longer address is one that anybody typed, in characters."""

_NAMED = late(r"\[(?P<words>[^\[\]\n]{0,200})\]\(\s*<?(?P<target>[^\s<>()]{1,2000})>?[^()\n]{0,200}\)")
_BARE = late(r"(?:https?://|mailto:)[^\s<>\"\x00-\x20\x7f]{1,2000}", re.IGNORECASE)
_GOOD = late(
    r"https?://(?P<host>[^\s/?#@:\\]{1,253})(?::\d{1,5})?(?:[/?#][^\s\\]*)?|mailto:[^\s@/\\]{1,64}@[^\s@/\\?]{1,253}(?:\?[^\s]*)?",
    re.IGNORECASE,
)
_END = ".,;:!?)]}'\"’”»*_"


@frozen
class Address:
    """What is written for an address, and where it leads."""

    words: str
    target: str

    @property
    def plain(self) -> bool:
        """Whether every letter of it is an ordinary one: others may look like what they are not."""
        return self.target.isascii() and "xn--" not in self.target.lower()


def addresses(text: str) -> list[Address]:
    """What could be opened from a text, in order, each once.

    An address with a name and a password in it, with a back slash, or of any other sort is left out:
    it leads elsewhere than it looks, runs something, or opens a file.

    >>> [one.target for one in addresses("see [it](https://a.example/x) or javascript:alert(1)")]
    ['https://a.example/x']
    """
    found: dict[str, Address] = {}
    rest = text
    for named in _NAMED.finditer(text):
        target = named["target"]
        if opens(target):
            found.setdefault(target, Address(named["words"].strip() or target, target))
        rest = rest.replace(named[0], " ", 1)
    for bare in _BARE.finditer(rest):
        target = bare[0].rstrip(_END)
        if opens(target):
            found.setdefault(target, Address(target, target))
    return list(found.values())[:MOST]


def opens(target: str) -> bool:
    """Whether an address is of a sort that may be opened at all."""
    return len(target) <= LONGEST and target.isprintable() and bool(_GOOD.fullmatch(target))
