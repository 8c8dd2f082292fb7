"""Where the book was left, kept in the book itself: nobody else is to know whose page was open."""

from relbook.journal import bookmark
from relbook.journal.bookmark import Bookmark
from relbook.store import settings
from relbook.store.edit import write

NAME = "bookmark"


def get() -> Bookmark:
    """Where the book was left."""
    return bookmark.read(settings.get(NAME))


@write
def keep(where: Bookmark) -> str:
    """Put the bookmark where the book is being left."""
    return settings.put(NAME, bookmark.written(where)).row_id
