"""From which side a text is read."""

import unicodedata


def from_the_right(text: str) -> bool:
    """Whether a text begins from the right: its first letter that has a direction says so (UAX 9, P2).

    >>> from_the_right("12 שלום, Marta"), from_the_right("(a) שלום"), from_the_right("12")
    (True, False, False)
    """
    for char in text:
        way = unicodedata.bidirectional(char)
        if way in {"L", "R", "AL"}:
            return way != "L"
    return False
