"""Characters an editor cannot hold, and what stands in for them while it shows a text."""

_UNHELD = "\r\u2029\ufdd0\ufdd1\ufeff"
"""What Qt takes for the end of a paragraph or of a frame, or drops at the beginning of a text."""

_PRIVATE = range(0xE000, 0xF8FF)


class StandIns:
    """A way to show a text in an editor and to have exactly the same text back."""

    def __init__(self) -> None:
        self._for: dict[str, str] = {}

    def take(self, text: str) -> str:
        """The text as the editor can hold it."""
        missing = [char for char in _UNHELD if char in text]
        free = (chr(code) for code in _PRIVATE if chr(code) not in text)
        self._for = dict(zip(missing, free, strict=False))
        return text.translate({ord(char): there for char, there in self._for.items()})

    def give_back(self, held: str) -> str:
        """The text as it was typed, from what the editor holds."""
        plain = held.replace("\u2029", "\n")
        return (
            plain.translate({ord(there): char for char, there in self._for.items()}) if self._for else plain
        )
