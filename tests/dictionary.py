"""A dictionary of a few words: one of Enchant's own where that is installed, else one of ours."""

from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

from relbook.journal.proof import Dictionary

WORDS = (
    "We",
    "spoke",
    "about",
    "the",
    "launch",
    "flyer",
    "and",
    "went",
    "home",
    "Sie",
    "will",
    "mehr",
    "don't",
)


class FewWords:
    """Knows the words it is given; may have been meant what begins like them."""

    def __init__(self, words: Sequence[str]) -> None:
        self._words = set(words)

    def check(self, word: str) -> bool:
        return word in self._words or word[:1].lower() + word[1:] in self._words

    def suggest(self, word: str) -> list[str]:
        return sorted(one for one in self._words if one[:2] == word[:2])


def few_words(folder: Path, words: Sequence[str] = WORDS) -> Dictionary:
    """A dictionary that knows these words."""
    if find_spec("enchant") is None:
        return FewWords(words)
    import enchant

    file = folder / f"{len(words)}.txt"  # Enchant reads it again when it changes
    file.write_text("\n".join(words), encoding="utf-8")
    listed: Dictionary = enchant.request_pwl_dict(str(file))
    return listed
