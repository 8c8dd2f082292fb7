"""How the house reads itself: its files as trees of syntax, never as text."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
HOUSE = ROOT / "relbook"


def files(*places: str) -> list[Path]:
    """Every Python file of these places below the package; a place that is not built yet has none."""
    roots = [HOUSE / place for place in places or (".",)]
    return sorted({file for root in roots for file in ([root] if root.is_file() else root.rglob("*.py"))})


@cache
def tree(file: Path) -> ast.Module:
    """One file, parsed."""
    return ast.parse(file.read_text("utf-8"), str(file))


def calls(file: Path, *names: str) -> Iterator[ast.Call]:
    """Every call of a function or method of these names."""
    for node in ast.walk(tree(file)):
        if isinstance(node, ast.Call) and name_of(node.func) in names:
            yield node


def spoken(file: Path) -> Iterator[ast.Call]:
    """Every call that hands words to the translators; a painter that translates moves its origin."""
    yield from calls(file, "tr")
    for call in calls(file, "translate"):
        if isinstance(call.func, ast.Attribute) and name_of(call.func.value).endswith("Application"):
            yield call


def name_of(node: ast.AST) -> str:
    """The last name of `a.b.c`, or nothing."""
    return getattr(node, "attr", getattr(node, "id", ""))


def said(node: ast.AST) -> Iterator[str]:
    """Every literal text within."""
    for part in ast.walk(node):
        if isinstance(part, ast.Constant) and isinstance(part.value, str):
            yield part.value


def where(file: Path, node: ast.AST) -> str:
    """A place to click on."""
    return f"{file.relative_to(ROOT)}:{getattr(node, 'lineno', 1)}"
