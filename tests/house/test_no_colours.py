"""Colours have names in tokens.toml; only the theme knows what they look like."""

import ast
import re
from pathlib import Path

from tests.house.reading import HOUSE, calls, files, said, tree, where

THEME = HOUSE / "ui/shared/theme.py"
COLOUR = re.compile(r"#(?:[0-9a-f]{6}(?:[0-9a-f]{2})?)\b|^#[0-9a-f]{3}$|\brgba?\(\s*\d", re.IGNORECASE)


def literals(file: Path) -> list[str]:
    painted = [text for text in said(tree(file)) if COLOUR.search(text)]
    mixed = [call for call in calls(file, "QColor") if call.args and _fixed(call)]
    return [f"{file.relative_to(HOUSE)}: {text}" for text in painted] + [where(file, call) for call in mixed]


def _fixed(call: ast.Call) -> bool:
    return all(isinstance(argument, ast.Constant) for argument in call.args)


def test_only_the_theme_knows_colours() -> None:
    assert [place for file in files("ui") if file != THEME for place in literals(file)] == []
