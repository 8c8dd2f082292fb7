"""What rooms and sheets are asked to do by its name is something they can do: no type checker reads that."""

import ast
from collections.abc import Iterator
from pathlib import Path

import relbook.ui
from relbook.ui.window import MainWindow

ASKING = ("have", "act")
"""Of `relbook.ui.made.Making`: the part, what it does, and what it is told about."""


def _asked() -> Iterator[tuple[str, str]]:
    """The part and the act of every question with both of them written out."""
    for file in sorted(Path(relbook.ui.__path__[0]).rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Attribute)
                and node.func.attr in ASKING
            ):
                said = [one.value for one in node.args[:2] if isinstance(one, ast.Constant)]
                if len(said) == 2:
                    yield str(said[0]), str(said[1])


ASKED = sorted(set(_asked()))


def test_there_are_some() -> None:
    assert ("palette", "open") in ASKED and len(ASKED) > 30


def test_every_part_can_do_what_it_is_asked_by_name(window: MainWindow) -> None:
    for name, does in ASKED:
        holder = window.rooms if name in window.rooms.names() else window.sheets
        assert name in holder.names()
        assert callable(getattr(getattr(holder, name), does, None)), (name, does)
