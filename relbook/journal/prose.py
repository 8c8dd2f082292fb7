"""Whether a text says anything to the line syntax at all; most do not, and then nobody need read it."""

_SIGNS = ("[", "@", "#", ">>")
_OPENING = "!?！？"
"""What means something only where a line begins, behind a bullet or a number at most."""


def is_prose(text: str) -> bool:
    """Whether no line can be a promise, a fact, a question or a gist, nor hold a tag or a mention.

    It may say no where the syntax finds nothing; it never says yes where the syntax finds something.

    >>> is_prose("Tea with Ada. Shall we?"), is_prose("- [ ] Send the draft"), is_prose("? How is the tea")
    (True, False, False)
    """
    if any(sign in text for sign in _SIGNS):
        return False
    return not any(sign in text for sign in _OPENING) or not any(map(_opens, text.splitlines()))


def _opens(line: str) -> bool:
    """Whether a sign stands in a line before its first letter."""
    first = next((char for char in line if char.isalpha() or char in _OPENING), "")
    return first != "" and first in _OPENING
