"""Numbers as one would write them in a letter, and a capital at the beginning of a sentence."""

from relbook.ui.shared.figures import figure
from relbook.ui.shared.language import tr


def number(count: int) -> str:
    """A number in letters, as far as one would write it so."""
    words = (
        tr("no"), tr("one"), tr("two"), tr("three"), tr("four"), tr("five"), tr("six"),
        tr("seven"), tr("eight"), tr("nine"), tr("ten"), tr("eleven"), tr("twelve"),
    )  # fmt: skip
    return words[count] if count < len(words) else figure(count)


def capital(words: str) -> str:
    """The same with a capital at its beginning."""
    return words[:1].upper() + words[1:]
