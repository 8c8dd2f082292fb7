"""A function fits in the eye, and a file is one idea (STYLE.md, rooms)."""

import ast
from collections.abc import Iterator, Sequence

import pytest

from tests.house.reading import HOUSE, files, tree, where

FUNCTION = 40
"""How many lines a function has at most, without its head and what its docstring says."""

FILE = 300
"""How many lines a file has at most."""

LONGER = {"store/models.py": "every table of a journal, a column a line"}
"""What is longer, and why it may be."""


def _long_functions(source: ast.AST) -> Iterator[tuple[ast.AST, int]]:
    for node in ast.walk(source):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            said = ast.get_docstring(node, clean=False) is not None
            lines = _length(node.body[1:] if said else node.body)
            if lines > FUNCTION:
                yield node, lines


def _length(body: Sequence[ast.stmt]) -> int:
    """How many lines are gone through. Of a table one row is read: a list of words is as long as it is."""
    if not body:
        return 0
    lines = _lines(body[0], body[-1])
    for one in body:
        if isinstance(one, ast.Match):
            lines += max(_length(case.body) for case in one.cases) - _lines(one, one)
        elif isinstance(one, ast.Return) and isinstance(one.value, ast.Dict | ast.List | ast.Set | ast.Tuple):
            lines += 1 - _lines(one, one)
    return lines


def _lines(first: ast.stmt, last: ast.stmt) -> int:
    return (last.end_lineno or last.lineno) - first.lineno + 1


def test_every_function_fits_in_the_eye() -> None:
    found = {
        where(file, node): f"{lines} lines" for file in files() for node, lines in _long_functions(tree(file))
    }
    assert found == {}


def test_no_file_outgrows_one_idea() -> None:
    lines = {
        file.relative_to(HOUSE).as_posix(): len(file.read_text("utf-8").splitlines()) for file in files()
    }
    assert {file for file, count in lines.items() if count > FILE} == set(LONGER)


STEPS = "\n".join(f"    step({number})" for number in range(41))
ROWS = "\n".join(f"        {number}: 'word'," for number in range(99))
CASES = "\n".join(f"        case {number}:\n            return 'word'" for number in range(99))


@pytest.mark.parametrize(
    ("body", "found"),
    [
        (STEPS, [41]),
        (f"    '''Said\n{'more' * 9}\n'''\n{STEPS}", [41]),
        (STEPS.rpartition("\n")[0], []),
        (f"    return {{\n{ROWS}\n    }}", []),
        (f"    match x:\n{CASES}", []),
        (f"{STEPS}\n    return [\n        1,\n        2,\n    ]", [42]),
        (f"    match x:\n        case 1:\n{STEPS.replace('    ', '            ')}", [41]),
    ],
)
def test_what_counts_as_long(body: str, found: list[int]) -> None:
    source = ast.parse(f"def function(x):\n{body}\n")
    assert [lines for _, lines in _long_functions(source)] == found
