"""Numbers as one would write them in a letter, and a capital at the beginning of a sentence."""

from relbook.ui.shared.figures import figure
from relbook.ui.shared.language import tr


def number(count: int) -> str:
    """A number in letters, as far as one would write it so.

    From two on: how "one" and "none" are said goes by what is counted, so whoever counts says that.
    """
    words = (
        tr("two"), tr("three"), tr("four"), tr("five"), tr("six"), tr("seven"),
        tr("eight"), tr("nine"), tr("ten"), tr("eleven"), tr("twelve"),
    )  # fmt: skip
    return words[count - 2] if 2 <= count < len(words) + 2 else figure(count)


def capital(words: str) -> str:
    """The same with a capital at its beginning."""
    return words[:1].upper() + words[1:]
