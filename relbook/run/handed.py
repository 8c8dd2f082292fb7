"""What a Mac hands over: a file opened in its Finder comes as an event, and not as a word of the command."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from relbook.wish import Act, Wish, fits

if TYPE_CHECKING:
    from relbook.run.session import Session

BOOK = ".relbook"
"""How the names of books end; anything else is shown in the import sheet."""


class Handed(QApplication):
    """The application on a Mac. What is handed over before its session has begun waits, for events do."""

    session: "Session | None" = None

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file() and self.session is not None:
            take(self.session, event.file())
            return True
        return super().event(event)


def take(session: "Session", file: str) -> None:
    """Turn to a book, or show what would come of any other file."""
    path = Path(file)
    if not path.name.endswith(BOOK):
        wish = Wish(Act.BRING, files=(file,))
        if fits(wish):
            session.wishes.hear(wish)
    elif path.absolute() != session.path.absolute():
        session.choose(file)
