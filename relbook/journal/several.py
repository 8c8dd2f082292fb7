"""Several values in one cell of a table of our own, each on one line, and told apart again.

A value that holds what stands between two of them has a backslash before each of its colons.
"""

import re
from collections.abc import Sequence

BETWEEN = " ::: "
"""What stands between several values of a cell, as in the address books of others."""

_COLON = re.compile(r"(\\*):")
_MARKED = re.compile(r"\\(\\*):")
_SPLIT = re.compile(r"\s*:::\s*")


def joined(values: Sequence[str]) -> str:
    r"""The values as one cell.

    >>> joined(["Ada", "a ::: b"])
    'Ada ::: a \\:\\:\\: b'
    """
    return BETWEEN.join([_marked(" ".join(one.split())) for one in values])


def parted(cell: str) -> list[str]:
    r"""The values of a cell.

    >>> parted("Ada ::: a \\:\\:\\: b")
    ['Ada', 'a ::: b']
    """
    return [_MARKED.sub(r"\1:", one) if r"\:" in one else one for one in _SPLIT.split(cell)]


def _marked(value: str) -> str:
    return _COLON.sub(r"\1\\:", value) if ":::" in value or r"\:" in value else value
