"""Things are called by what they are: a name that fits everything says nothing (HOUSE.md, 5)."""

import ast
import re
from collections.abc import Iterator

import pytest

from tests.house.reading import HOUSE, files, tree

EMPTY = frozenset(
    {"manager", "helper", "helpers", "util", "utils", "misc", "common", "handler", "controller", "info"}
)
"""Words that say of nothing what it is."""

PART = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")


def parts(name: str) -> set[str]:
    """The words a name is made of, in small letters."""
    return {part.lower() for part in PART.findall(name)}


def named(source: ast.AST) -> Iterator[str]:
    """The classes and functions of a file."""
    for node in ast.walk(source):
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.name


def test_nothing_has_a_name_that_fits_everything() -> None:
    found = {
        f"{file.relative_to(HOUSE)}: {name}"
        for file in files()
        for name in (*file.relative_to(HOUSE).with_suffix("").parts, *named(tree(file)))
        if parts(name) & EMPTY
    }
    assert not found


@pytest.mark.parametrize("name", ["FileManager", "text_utils", "HTTPHandler", "_helper", "misc"])
def test_what_is_such_a_name(name: str) -> None:
    assert parts(name) & EMPTY
