"""The questions the book comes with, in the language of the window, read once."""

from dataclasses import replace
from functools import cache

from relbook import assets
from relbook.journal.library import Library, gather
from relbook.journal.prompt import Prompt
from relbook.ui.shared.language import ENGLISH, spoken, tr


def shipped() -> Library:
    """Every prompt that ships, with its principles and sources, as far as they are translated."""
    return _in(spoken())


def source(library: Library, prompt: Prompt) -> str:
    """Where a prompt comes from, and its language where that is not the one of the window."""
    title = library.source(prompt).title
    foreign = prompt.id in library.foreign and prompt.id not in library.own
    return tr("{source}, in English").format(source=title) if foreign else title


@cache
def _in(language: str) -> Library:
    shipped = gather(_texts("prompts"))
    if language == ENGLISH:
        return shipped
    if language not in _translated():
        return replace(shipped, foreign=frozenset(shipped.by_id))
    from relbook.journal.translation import translated

    return translated(shipped, _texts(f"prompts/{language}"))


def _translated() -> set[str]:
    return {folder.name for folder in assets.path("prompts").iterdir() if folder.is_dir()}


def _texts(folder: str) -> dict[str, str]:
    files = sorted(assets.path(folder).glob("*.toml"))
    return {file.name: file.read_text("utf-8") for file in files}
