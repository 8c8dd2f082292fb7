"""The prompts a verb may ask with."""

from relbook import assets
from relbook.journal.library import Library, gather
from relbook.store import prompts


def library() -> Library:
    """What comes with the book, and what the writer of the journal at hand changed and made."""
    files = sorted(assets.path("prompts").glob("*.toml"))
    return prompts.library(gather({file.name: file.read_text("utf-8") for file in files}))
