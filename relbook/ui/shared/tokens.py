"""The design tokens: colours, type, space and sizes by their role.

They are written in `tokens.toml`, with what each is for; `./dev words` makes `tokens.json` of that, which is
what a start reads: reading the other took 6 of its 200 ms.
"""

import json
from collections.abc import Mapping
from functools import cache
from typing import Any

from relbook import assets
from relbook.journal.frozen import frozen


@frozen
class Type:
    """A role of type: its family, its size and line height in pixels at 100 %, its weight."""

    family: str
    size: int
    weight: int
    line: int
    tabular: bool


@frozen
class Tokens:
    """Everything in tokens.toml, read once."""

    colors: Mapping[str, Mapping[str, str]]
    ring: int
    contrast_ring: int
    contrast_edges: Mapping[str, str]
    type: Mapping[str, Type]
    radius: Mapping[str, int]
    layout: Mapping[str, Any]
    elevation: Mapping[str, list[list[float]]]
    motion: Mapping[str, Any]
    kinds: Mapping[str, tuple[str, str]]
    zooms: tuple[float, ...]
    measure: int


@cache
def tokens() -> Tokens:
    """The tokens this relbook comes with."""
    raw = json.loads(assets.text("theme/tokens.json"))
    return Tokens(
        colors=_colors(raw["color"]),
        ring=raw["focus"]["width"],
        contrast_ring=raw["contrast"]["ring"],
        contrast_edges=raw["contrast"]["edges"],
        type=_types(raw["type"]),
        radius=raw["radius"],
        layout=raw["layout"],
        elevation=raw["elevation"],
        motion=raw["motion"],
        kinds={kind: (icon, hue) for kind, (icon, hue) in raw["kind"].items()},
        zooms=tuple(raw["type"]["text_zoom"]),
        measure=raw["type"]["measure_max"],
    )


def _colors(raw: Mapping[str, Mapping[str, str]]) -> dict[str, Mapping[str, str]]:
    """Each palette whole, by its name and its light: what it does not say is as in ink and honey."""
    names = [f"{palette}_{light}" for palette in ("ink", "contrast", "clear") for light in ("light", "dark")]
    return {name: {**raw[name.rpartition("_")[2]], **raw.get(name, {})} for name in names}


def _types(raw: Mapping[str, Any]) -> dict[str, Type]:
    roles = {}
    for role, value in raw.items():
        if isinstance(value, list) and len(value) == 4 and isinstance(value[0], str) and value[0] in raw:
            family, size, weight, line = value
            roles[role] = Type(raw[family], size, weight, line, tabular=role in raw["tabular_numbers"])
    return roles
