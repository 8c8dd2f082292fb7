"""txt2tags as Markdown."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from relbook.imports.txt2tags import as_markdown

CASES = [
    ("= Title =", "# Title"),
    ("=== Sub ===[anchor]", "### Sub"),
    ("++ Two ++", "## Two"),
    ("== a =", "== a ="),
    (
        "**bold** //italic// so __under__ --struck-- ``mono``",
        "**bold** *italic* so *under* ~~struck~~ `mono`",
    ),
    ("**//both//**", "***both***"),
    ("\"\"**not**\"\" ''<b>x</b>''", "\\*\\*not\\*\\* \\<b>x\\</b>"),
    ("a -- b --c-- d", "a -- b ~~c~~ d"),
    ("see http://e.example/a//b//c.", "see http://e.example/a//b//c."),
    ("[site http://e.example/x] [me me@e.example]", "[site](http://e.example/x) [me](mailto:me@e.example)"),
    ("[www www.e.example/a]", "[www](http://www.e.example/a)"),
    ('[file ""file:///home/me/a b.txt""]', "file"),
    ("[not sure] [2019-02-14] [then 2019-02-14]", "\\[not sure] [2019-02-14] then (2019-02-14)"),
    ("{**Red**|color:red} sky", "**Red** sky"),
    ("- a\n  - b\n+ c", "- a\n   - b\n1. c"),
    ("\tsaid\n\t\tdeeper", "> said\n> > deeper"),
    ("x\n" + "=" * 20 + "\ny", "x\n\n---\n\ny"),
    ("|| h | i |\n| a | b |", "| h | i |\n| --- | --- |\n| a | b |"),
    ("| a | b |", "|  |  |\n| --- | --- |\n| a | b |"),
    ("```\n**x**\n```", "```\n**x**\n```"),
    ("``` one line", "```\none line\n```"),
    ('"""\n**raw**\n"""', "\\*\\*raw\\*\\*"),
    ("one\\\\\ntwo", "one  \ntwo"),
    ("*sigh* # no\n# heading\n#tag", "\\*sigh\\* # no\n\\# heading\n#tag"),
    ("% remark\n[Ana] came", "% remark\n\\[Ana] came"),
    ("```\nnever closed", "```\nnever closed\n```"),
]


@pytest.mark.parametrize(("said", "meant"), CASES)
def test_marks_become_those_of_markdown(said: str, meant: str) -> None:
    assert as_markdown(said) == meant


@given(st.text(st.sampled_from("*/_-`\"'[]{}|=+: \t\n\\aé1.@#%"), max_size=200))
@settings(max_examples=60, deadline=None)
def test_any_text_comes_through_with_its_letters(text: str) -> None:
    assert as_markdown(text).count("é") == text.count("é")


@pytest.mark.parametrize(
    "text", ["--x " * 5000, "[" * 20_000, "**" * 10_000, "{a|" * 9000, "[a http://" * 2000]
)
def test_a_line_of_nothing_but_marks_is_words(text: str) -> None:
    assert as_markdown(text).startswith(text[:2].replace("[", "\\[").replace("**", "\\*\\*")[:2])
