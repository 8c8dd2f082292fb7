"""Help as wide as the terminal.

argparse makes a formatter for every argument it is told of, and each asks `shutil` for the width: that
loads three libraries of compression and takes 4 ms of a verb.
"""

import os
import sys
from argparse import HelpFormatter
from contextlib import suppress
from functools import cache

NARROW = 80
"""How many columns there are where nobody says."""


class Help(HelpFormatter):
    """What writes the help of a verb."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, width=columns() - 2)


@cache
def columns() -> int:
    """How many columns the terminal has, by the rules of `shutil.get_terminal_size`."""
    with suppress(KeyError, ValueError):
        if (said := int(os.environ["COLUMNS"])) > 0:
            return said
    with suppress(AttributeError, ValueError, OSError):
        return os.get_terminal_size(sys.__stdout__.fileno()).columns or NARROW  # type: ignore[union-attr]
    return NARROW
