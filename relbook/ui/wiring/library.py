"""The library: trying a prompt on somebody, packs that come and go."""

from collections.abc import Callable
from functools import partial

from relbook.ui.parts import Parts


def join(parts: Parts) -> dict[str, Callable[[], object]]:
    """Lay the wires of the library."""
    parts.rooms.when_made("prompts", partial(_prompts, parts))
    parts.sheets.when_made("pack", partial(_pack, parts))
    return {
        "new_prompt": parts.doing.new_prompt,
        "pack": parts.laying.pack,
        "bring_pack": parts.laying.bring_pack,
    }


def _prompts(parts: Parts) -> None:
    library = parts.rooms.prompts
    library.try_asked.connect(parts.doing.try_prompt)
    library.export_asked.connect(parts.laying.pack)
    library.bring_asked.connect(parts.laying.bring_pack)


def _pack(parts: Parts) -> None:
    parts.sheets.pack.exported.connect(parts.news.on_pack)
