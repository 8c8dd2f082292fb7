"""The questions the book comes with, read once."""

from functools import cache

from relbook import assets
from relbook.journal.library import Library, gather


@cache
def shipped() -> Library:
    """Every prompt that ships, with its principles and sources."""
    files = sorted(assets.path("prompts").glob("*.toml"))
    return gather({file.name: file.read_text("utf-8") for file in files})
