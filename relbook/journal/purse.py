"""How many words a page still has room for."""

LETTERS = 10
"""The most characters a word counts for; scripts without spaces are cut by this."""


class Purse:
    """Words to spend, most important first; what does not fit is left out whole."""

    def __init__(self, words: int) -> None:
        self.left = words

    def spend(self, text: str, most: int, around: int = 0) -> str:
        """`text` on one line of at most `most` words, or nothing; `around` are words it will stand in."""
        line = trimmed(text, most)
        price = count(line) + around
        if not line or price > self.left:
            return ""
        self.left -= price
        return line


def count(text: str) -> int:
    """How many words there are between the spaces."""
    return len(text.split())


def trimmed(text: str, most: int) -> str:
    """`text` on one line of at most `most` words, with an ellipsis where something is missing."""
    words = text.split()
    line = " ".join(words[:most])
    limit = most * LETTERS
    if len(line) > limit:
        head = line[:limit]
        line = head.rpartition(" ")[0] or head
    elif len(words) <= most:
        return line
    return line.rstrip(" ,;:.") + "…" if line else ""


def share(lengths: list[int], room: int, longest: int) -> int:
    """The most words one line may have, so that all together find room; only the long ones give way."""
    fits = (most for most in range(longest + 1) if sum(min(most, one) for one in lengths) <= room)
    return max(fits, default=0)
