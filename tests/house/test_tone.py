"""Warm, calm, plain, short: what the design leaves out is in no window, terminal, question or page."""

import ast
import re
import tomllib
from collections.abc import Iterator
from functools import cache

from relbook import assets, guide
from tests.house.reading import HOUSE, ROOT, files, said, spoken, tree, where

LEFT_OUT = re.compile(
    r"\b(please|simply|oops|sorry|unfortunately|awesome|congratulations|great job|good job|touchpoints?|"
    r"tasks?|databases?|submit(s|ted)?|customers?|users?|invalid|illegal|fatal|abort(ed|s)?|unable to|"
    r"you (must|should|forgot))\b|!(?![\w\u2060])",
    re.IGNORECASE,
)
"""An exclamation mark before a letter is a sign of the line syntax, such as !wish."""

MEANT = re.compile(
    r"[Tt]he database of|it is a task, a birthday or an answer|"
    r"I am sorry\. What would help|begin a line of a note with"
)
"""What others call their own things, what the writer says to a client, and signs that are being taught."""

BUTTONS = re.compile(r"(OK|Cancel all|Yes|No|Submit|Confirm|Abort)")
"""A button says what happens."""


@cache
def in_window() -> tuple[tuple[str, str], ...]:
    """Every text that can be translated, and where it stands."""
    return tuple(
        (where(file, call), text) for file in files() for call in spoken(file) for text in said(call)
    )


def at_terminal() -> Iterator[tuple[str, str]]:
    """Every string of the verbs that is a sentence or a part of one, but for docstrings."""
    for file in [*files("verbs"), HOUSE / "cli.py"]:
        beside = {id(node.value) for node in ast.walk(tree(file)) if isinstance(node, ast.Expr)}
        for node in ast.walk(tree(file)):
            text = node.value if isinstance(node, ast.Constant) else None
            if isinstance(text, str) and " " in text.strip() and id(node) not in beside:
                yield where(file, node), text


def asked() -> Iterator[tuple[str, str]]:
    """Every question, with why it is asked and how it is asked aloud."""
    for file in sorted(assets.path("prompts").glob("*.toml")):
        for name, prompt in tomllib.loads(file.read_text("utf-8")).items():
            for one in prompt if isinstance(prompt, list) else [prompt]:
                words = (one[part] for part in ("text", "why", "aloud") if part in one)
                yield from ((f"{file.name}: {name}", text) for text in words)


def taught() -> Iterator[tuple[str, str]]:
    """Every line of the guide; what is typed stands in backticks."""
    for page in guide.pages():
        yield from ((page.topic, re.sub(r"`[^`]*`", "", line)) for line in page.text.splitlines())


def test_words_that_press_blame_or_praise_are_left_out() -> None:
    everything = [*in_window(), *at_terminal(), *asked(), *taught()]
    assert len(everything) > 3000 and len(list(asked())) > 400, "the texts are not found"
    assert [f"{at}: {text}" for at, text in everything if LEFT_OUT.search(MEANT.sub("", text))] == []


READ = ("README.md", "docs/format.md", "docs/promises.md", "resources/schema/README.md")
"""Pages for people who never look into the code."""

IN_CODE = re.compile(r"`[^`]*`|^    .*|\]\([^)]*\)|--journal|journal of jrnl")
"""Names of files and options, and what another program keeps."""


def test_the_whole_is_called_a_book() -> None:
    """What is written about one client is their journal."""
    lines = ((name, line) for name in READ for line in (ROOT / name).read_text("utf-8").splitlines())
    everything = [*lines, *at_terminal()]
    assert [f"{at}: {text}" for at, text in everything if "journal" in IN_CODE.sub("", text).lower()] == []


def test_buttons_say_what_happens() -> None:
    assert [f"{at}: {text}" for at, text in in_window() if BUTTONS.fullmatch(text)] == []
