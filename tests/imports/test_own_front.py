"""Front matter of our own: read without a parser, and as one would read it."""

import json
import re
from typing import Any

from hypothesis import example, given
from hypothesis import strategies as st

from relbook.imports import own_front

WORDS = st.text(max_size=12) | st.sampled_from(
    ["", "Ana", 'say "no"', "back\\slash", "a: b", "---", "#x", "“é”"]
)
VALUES = WORDS | st.integers() | st.booleans() | st.lists(WORDS, max_size=3)
NAMES = st.from_regex(r"[a-z]{1,6}", fullmatch=True)
LINES = st.text(st.sampled_from('abc:" \\[],{}1.\t\r\u2028\x00é-'), max_size=20)


def as_texts(value: Any) -> list[str]:
    values = value if isinstance(value, list) else [value]
    return [one if isinstance(one, str) else json.dumps(one) for one in values if one != ""]


@given(fields=st.dictionaries(NAMES, VALUES), below=st.text(max_size=20), plain=st.booleans())
def test_what_we_write_is_read_to_the_letter(fields: dict[str, Any], below: str, *, plain: bool) -> None:
    said = {"relbook": "entry"} | {name: value for name, value in fields.items() if name != "relbook"}
    lines = [f"{name}: {json.dumps(value, ensure_ascii=plain)}" for name, value in said.items()]
    read = own_front.split("\n".join(["---", *lines, "---", below]))
    assert read == ({name: as_texts(value) for name, value in said.items()}, below)


@given(st.lists(LINES | st.builds("{}: {}".format, NAMES, LINES), max_size=4))
@example(['a: "x" "y"'])
@example(['a: "x\\u0041"'])
@example(['a: "tab\there"'])
@example(["a: 1.5"])
def test_whatever_stands_there_is_read_as_json_has_it_or_not_at_all(lines: list[str]) -> None:
    text = "\n".join(["---", 'relbook: "entry"', *lines, "---", "Hello"])
    read = own_front.split(text)
    assert (None if read is None else {**read[0]}) == _slowly(text)


def _slowly(text: str) -> dict[str, list[str]] | None:
    """Line by line, each value by the parser of JSON."""
    found: dict[str, list[str]] = {}
    for line in text.removeprefix("---\n").split("\n"):
        if line == "---":
            return found
        named = re.fullmatch(r"([a-z]+): (.*)", line, re.DOTALL)
        if named is None or named[1] in found:
            return None
        try:
            value = json.loads(named[2])
        except ValueError:
            return None
        values = value if isinstance(value, list) else [value]
        if not all(isinstance(one, str | int) for one in values):
            return None
        found[named[1]] = [one if isinstance(one, str) else named[2] for one in values if one != ""]
    return None
