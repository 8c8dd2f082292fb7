"""The questions the book comes with, in the language of the window, read once."""

from functools import cache

from relbook import assets
from relbook.journal.library import Library, gather
from relbook.ui.shared.language import spoken


def shipped() -> Library:
    """Every prompt that ships, with its principles and sources, as far as they are translated."""
    return _in(spoken())


@cache
def _in(language: str) -> Library:
    if language not in _translated():
        return gather(_texts("prompts"))
    from relbook.journal.translation import translated

    return translated(gather(_texts("prompts")), _texts(f"prompts/{language}"))


def _translated() -> set[str]:
    return {folder.name for folder in assets.path("prompts").iterdir() if folder.is_dir()}


def _texts(folder: str) -> dict[str, str]:
    files = sorted(assets.path(folder).glob("*.toml"))
    return {file.name: file.read_text("utf-8") for file in files}
