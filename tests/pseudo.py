"""A language nobody speaks: every word of the window in it is longer and marked, and stays readable.

What is seen without the marks never went to the translators; what is cut off will be cut off in
some real language, for German and Finnish are that much longer than English.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

OPEN, CLOSE = "⟦", "⟧"
LONGER = 0.4
"""How much longer the words become: a share of their letters."""

_KEPT = re.compile(r"(\{[^}]*\}|<[^>]*>|&\w+;|%n)")
_ACCENTS = str.maketrans("aceinouyACEINOUY", "äçéïñöüýÄÇÉÏÑÖÜÝ")


def pseudo(text: str) -> str:
    """The text as this language says it; placeholders and marks stay as they are.

    >>> pseudo("Keep {count} entries")
    '⟦Kéép {count} éñtrïés~~~~~⟧'
    """
    if not text.strip() or text.startswith(OPEN):
        return text
    parts = _KEPT.split(text)
    said = "".join(part if number % 2 else part.translate(_ACCENTS) for number, part in enumerate(parts))
    letters = sum(len(part) for part in parts[::2])
    return f"{OPEN}{said}{'~' * round(letters * LONGER)}{CLOSE}"


def is_pseudo(text: str) -> bool:
    """Whether the text, or a part of it, was said in this language."""
    return OPEN in text


class Pseudo(QTranslator):
    """Speaks it, whatever is asked for."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        if re.fullmatch(r"[dMyhm .,/'-]+", source):  # how a day is written
            return source
        return pseudo(source)

    def isEmpty(self) -> bool:  # noqa: N802
        return False


@contextmanager
def spoken(app: QApplication, *, mirrored: bool = False) -> Iterator[None]:
    """Speak it for a while."""
    words, before, direction = Pseudo(app), QLocale(), app.layoutDirection()
    app.installTranslator(words)
    if mirrored:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        yield
    finally:
        app.removeTranslator(words)
        app.setLayoutDirection(direction)
        QLocale.setDefault(before)
