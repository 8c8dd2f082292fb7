"""The dictionaries of this computer, through Enchant where it is installed: an extra of relbook.

Enchant opens what the system has (Hunspell, Aspell, the one of Windows or macOS), reads it from the disk
and asks nobody. It would lay a list of words of its own in the user's folder for every language that is
opened: it is given a place that cannot be, for one's own words stay in the journal
(`store/proofing.py`). Opening takes some 50 ms, a word 3 to 30 µs, looking for what was meant some 40 ms,
and all that belongs to one thread: never the window's.
"""

import os
from contextlib import suppress
from importlib.util import find_spec
from typing import Any

from relbook.journal.proof import Dictionary

NOWHERE = os.path.join(os.devnull, "none")  # noqa: PTH118 - not a place
"""Where Enchant may keep what it wants to keep."""

opened: dict[str, Dictionary | None] = {}
"""The dictionaries that were asked for, by the language and land they are of, as in "de_DE"."""


def is_there() -> bool:
    """Whether there can be one: the extra is installed, which says nothing of what the system has."""
    return any(opened.values()) or find_spec("enchant") is not None


def languages() -> tuple[str, ...]:
    """The languages there are dictionaries of, as in "de_DE", in the order of their names."""
    found = {language for language, dictionary in opened.items() if dictionary is not None}
    with suppress(Exception):  # whatever a library of the system's raises, or that there is none
        found.update(str(tag) for tag in _enchant().list_languages())
    return tuple(sorted(found))


def dictionary(language: str) -> Dictionary | None:
    """The dictionary of a language; None where there is none."""
    if language not in opened:
        opened[language] = None
        with suppress(Exception):
            opened[language] = _enchant().Dict(language)
    return opened[language]


def _enchant() -> Any:
    os.environ["ENCHANT_CONFIG_DIR"] = NOWHERE
    import enchant  # late: it looks for a library of the system's

    return enchant
