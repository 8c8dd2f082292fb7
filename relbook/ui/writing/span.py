"""Where a character stands: Python counts whole characters, Qt counts units of UTF-16."""

from collections.abc import Callable


def units(text: str) -> Callable[[int], int]:
    """How many of Qt's units lie before a character of `text`.

    >>> units("a😀b")(2)
    3
    """
    if text.isascii() or max(text, default="") <= "\uffff":
        return _same
    ends = [0]
    for char in text:
        ends.append(ends[-1] + (2 if char > "\uffff" else 1))
    return ends.__getitem__


def _same(at: int) -> int:
    return at
