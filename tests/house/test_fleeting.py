"""No words of a book outlive it: who keeps answers about them lets them go where the book is left."""

import ast
from collections.abc import Iterator

from tests.house.reading import HOUSE, files, name_of, tree

WORDLESS = {
    "assets.root": "a folder of ours",
    "exports/json_book._key": "the names of columns",
    "exports/marking._reader": "a reader of Markdown",
    "imports/clocks._iana": "the names of zones",
    "imports/clocks._windows": "the names of zones",
    "imports/wall._there": "the names of zones",
    "journal/tiers._names": "the names of fields",
    "journal/tiers._parts": "the names of fields",
    "store/bulk._columns": "the names of columns",
    "store/columns._readers": "the names of columns",
    "store/columns.kept": "the names of columns",
    "store/worded._changing": "the names of columns",
    "store/worded._inserting": "the names of columns",
    "store/worded._reading": "the names of columns",
    "ui/shared/icons._pixmap": "our own icons",
    "ui/shared/new_passphrase._known": "the list six words are drawn from",
    "ui/shared/new_passphrase.word_list": "the list six words are drawn from",
    "ui/shared/paint._shadow": "shapes",
    "ui/shared/press.application": "the application",
    "ui/shared/press.font": "our own fonts",
    "ui/shared/questions._in": "the questions the book comes with",
    "ui/shared/roles.speak_roles": "that it was done",
    "ui/shared/settings_pen._thread": "a thread",
    "ui/shared/theme.load_fonts": "that it was done",
    "ui/shared/tokens.tokens": "the measures of the design",
    "ui/shared/wording._written_in": "days",
    "ui/writing/drawing._box": "shapes",
    "ui/writing/drawing._chip": "a day and our words for it",
    "ui/writing/drawing._wave": "shapes",
    "ui/writing/drawing._wide": "our words for a day",
    "verbs/width.columns": "how wide a terminal is",
}
"""What may be kept for as long as the program runs, and why: it is no word of anybody's."""


def test_what_is_kept_about_words_is_fleeting() -> None:
    assert set(_kept()) == set(WORDLESS)


def _kept() -> Iterator[str]:
    """Every function whose answers are kept for good, and every value made from such a function."""
    for file in files():
        place = file.relative_to(HOUSE).with_suffix("").as_posix()
        if place == "journal/fleeting":
            continue
        for node in ast.walk(tree(file)):
            if isinstance(node, ast.FunctionDef) and any(map(_keeps, node.decorator_list)):
                yield f"{place}.{node.name}"
            elif isinstance(node, ast.Assign) and _keeps(node.value):
                yield f"{place}.{name_of(node.targets[0])}"


def _keeps(node: ast.AST) -> bool:
    while isinstance(node, ast.Call):
        node = node.func
    return name_of(node) in {"cache", "lru_cache"}
