"""A regular expression that is made when it is asked for the first time.

A start loads many more of them than it needs, and the longest take 3 ms each to make.
"""

import re
from typing import Any, cast


class _Late:
    """Stands for a pattern; after the first question to it nothing stands in between."""

    def __init__(self, source: str, flags: int) -> None:
        self._asked = (source, flags)

    def __getattr__(self, name: str) -> Any:
        found = getattr(re.compile(*self._asked), name)
        setattr(self, name, found)
        return found


def late(source: str, flags: int = 0) -> re.Pattern[str]:
    """What `re.compile` would give, to be asked by its own methods alone: `re.sub` does not take it."""
    return cast("re.Pattern[str]", _Late(source, flags))
