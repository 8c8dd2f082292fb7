"""Whatever can go wrong has words, and all words can be translated."""

import ast

from relbook.errors import RelbookError
from tests.house.reading import HOUSE, files, name_of, spoken, tree, where

WORDING = HOUSE / "ui/shared/error_words.py"


def children(error: type[RelbookError]) -> set[type[RelbookError]]:
    """Every error that can be raised: those that have no children of their own."""
    below = error.__subclasses__()
    return set().union(*map(children, below)) if below else {error}


def worded() -> set[str]:
    """Every class that is a case of a `match` among the words."""
    return {name_of(node.cls) for node in ast.walk(tree(WORDING)) if isinstance(node, ast.MatchClass)}


def test_there_is_one_place_for_the_words_of_errors() -> None:
    assert WORDING.is_file(), "errors carry facts; relbook/ui/shared/error_words.py puts them into words"


def test_every_error_has_words() -> None:
    missing = {error.__name__ for error in children(RelbookError)} - worded() if WORDING.is_file() else set()
    assert missing == set()


def test_every_error_is_defined_where_errors_are() -> None:
    known = {error.__name__ for error in children(RelbookError)} | {"RelbookError"}
    elsewhere = [
        where(file, node)
        for file in set(files()) - {HOUSE / "errors.py"}
        for node in ast.walk(tree(file))
        if isinstance(node, ast.ClassDef) and known & {name_of(base) for base in node.bases}
    ]
    assert elsewhere == []


def test_translators_see_the_words_the_program_says() -> None:
    """The tools take an f-string for plain text; the running program then asks for other words."""
    woven = [
        where(file, call)
        for file in files()
        for call in spoken(file)
        for argument in call.args
        if any(made_up(part) for part in ast.walk(argument))
    ]
    assert woven == []


def made_up(node: ast.AST) -> bool:
    formatted = isinstance(node, ast.Call) and name_of(node.func) in {"format", "join", "replace"}
    return formatted or isinstance(node, ast.JoinedStr | ast.BinOp)


def test_numbers_are_written_in_one_way() -> None:
    """Through `figure`: what Python writes knows no thousands mark of the country."""
    odd = [
        where(file, node)
        for file in files("ui")
        for node in ast.walk(tree(file))
        if isinstance(node, ast.FormattedValue) and node.format_spec is not None and spec(node) in {"n", ","}
    ]
    bare = [
        where(file, node)
        for file in files("ui")
        for node in ast.walk(tree(file))
        if isinstance(node, ast.Call) and name_of(node.func) == "format"
        for given in node.keywords
        if given.arg == "count" and isinstance(given.value, ast.Attribute | ast.BinOp)
    ]
    assert odd + bare == []


def spec(node: ast.FormattedValue) -> str:
    """How a value in an f-string is to be written."""
    assert isinstance(node.format_spec, ast.JoinedStr)
    return "".join(str(part.value) for part in node.format_spec.values if isinstance(part, ast.Constant))
