"""HTML of other programs becomes Markdown that says the same; nothing in it runs and nothing is fetched."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from relbook.imports import nesting
from relbook.imports.hypertext import as_markdown, in_parts, picture

SAID = [
    ("<p>one</p><p>two<br>three</p>", "one\n\ntwo  \nthree"),
    ("<div>a</div><div>b</div><div><br></div><div>c</div>", "a  \nb\n\nc"),
    ("<b>bold <i>both</i></b> and <s>gone</s>", "**bold *both*** and ~~gone~~"),
    ('<span style="font-weight:bold">b</span><span style="font-style: italic"> i</span>', "**b** *i*"),
    ("a <b> spaced </b> b", "a **spaced** b"),
    ("<code>x*y</code> <code>`q`</code>", "`x*y` `` `q` ``"),
    ("<h2>Head <b>line</b></h2><p>x</p>", "## Head **line**\n\nx"),
    ("<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>", "- a\n  - b\n- c"),
    ("<ul><li>a</li><ul><li>b</li></ul><li>c</li></ul>", "- a\n  - b\n- c"),
    ("<ol start=3><li>a<li>b</ol>", "3. a\n4. b"),
    ("<ul><li><p>a</p></li><li><p>b</p></li></ul>", "- a\n- b"),
    ('<ul><li><input type="checkbox" checked>a<li><input type=checkbox>b</ul>', "- [x] a\n- [ ] b"),
    ("<div><input type=checkbox>a</div><div>b</div>", "- [ ] a\n\nb"),
    ('<ul style="--en-todo:true"><li style="--en-checked:true">a</li><li>b</li></ul>', "- [x] a\n- [ ] b"),
    ("<blockquote>a<blockquote>b</blockquote></blockquote>", "> a\n>\n> > b"),
    ("<pre>a\n  b```</pre>", "````\na\n  b```\n````"),
    ('<div style="-en-codeblock:true"><div>x</div><div>  y</div></div>', "```\nx\n  y\n```"),
    ("a<hr>b", "a\n\n---\n\nb"),
    (
        "<table><tr><th>A</th><th>B</th></tr><tr><td>1|2</td></tr></table>",
        "| A | B |\n| --- | --- |\n| 1\\|2 |  |",
    ),
    ("<table><tr><td><table><tr><td>x</td><td>y</td></tr></table></td></tr></table>", "x\n\ny"),
    ('<a href="https://a.b/c(d)">here</a>', "[here](<https://a.b/c(d)>)"),
    ('<a href="https://a.b/c">https://a.b/c</a> <a href="mailto:x@y.z">x@y.z</a>', "https://a.b/c x@y.z"),
    ('<a href="tel:+1">call</a>', "[call](tel:+1)"),
    ("un&nbsp;broken, <p>&nbsp;</p> in\u00advisible", "un broken,\n\ninvisible"),
]


@pytest.mark.parametrize(("html", "text"), SAID)
def test_a_page_says_the_same_as_markdown(html: str, text: str) -> None:
    assert as_markdown(html) == text


MEANT = [
    ("2*3 _x_ snake_case `t` ~~n~~", "2\\*3 \\_x\\_ snake_case \\`t\\` \\~~n\\~~"),
    ("[Ana] sends it", "\\[Ana] sends it"),
    ("[] sends it", "\\[] sends it"),
    ("[a](javascript:b)", "\\[a](javascript:b)"),
    ("# 3 of them", "\\# 3 of them"),
    ("? who knows", "\\? who knows"),
    ("!fact she said", "\\!fact she said"),
    ("&gt;&gt; so he said", "> > so he said"),
    ("&lt;b&gt; &amp;amp; \\*", "\\<b> \\&amp; \\\\\\*"),
]


@pytest.mark.parametrize(("html", "text"), MEANT)
def test_words_that_look_like_marks_stay_words(html: str, text: str) -> None:
    assert as_markdown(html) == text


HOSTILE = [
    "<script>evil()</script>x",
    "<style>evil</style>x",
    "<iframe src='https://evil'></iframe>x",
    "<a href='javascript:evil()'>x</a>",
    "<a href='JaVa\tScript:evil()'>x</a>",
    "<a href='file:///evil'>x</a>",
    "<a href='//evil/share'>x</a>",
    "<img src='https://evil/pixel.png' alt=''>x",
    "<img src='file:///evil.png'>x",
    "<img src='data:image/png;base64,evil'>x",
    "<img src=x onerror=evil()>x".replace("src=x ", ""),
    "<div style='display:none'>evil</div>x",
    "<p hidden>evil</p>x",
    "<!-- evil -->x",
    "<svg><script>evil()</script></svg>x",
    "<form><input type=hidden value=evil></form>x",
]


@pytest.mark.parametrize("html", HOSTILE)
def test_what_could_run_or_be_fetched_is_gone(html: str) -> None:
    assert as_markdown(html) == "x"


def test_pictures_are_files_of_the_note_or_words() -> None:
    assert as_markdown("<img src='../Resources/a b.png' alt='the sea'>") == "![the sea](<a b.png>)"
    assert (
        as_markdown("<img src='cid:1'><img src='cid:2' alt='x'>", lambda at: {"cid:1": "p.png"}.get(at, ""))
        == "![](p.png)x"
    )
    assert as_markdown("<img src='https://evil/x.png' alt='a chart'>") == "a chart"
    assert picture("a[b].png", "x]y") == "![x y](a[b].png)"


def test_parts_of_a_page_are_read_by_themselves() -> None:
    html = "<div class='title'>T</div><div class='body x'>a<b>b</b></div>rest"
    assert in_parts(html, {"title", "body"}) == {"": "rest", "title": "T", "body": "a**b**"}


def test_a_page_without_a_bottom_is_read_in_no_time() -> None:
    assert as_markdown("<div>" * 100_000 + "words") == "words"


@pytest.mark.parametrize("tag", ["blockquote", "ul><li", "table><tr><td", "span", "b", "x"])
def test_a_page_that_is_never_closed_keeps_its_words(tag: str) -> None:
    assert "words" in as_markdown(f"<{tag}>a " * 400 + "words")


def test_a_page_that_is_too_long_keeps_its_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(nesting, "LENGTH", 10)
    assert as_markdown("<p>one &amp; <b>two</b></p><p>*three*</p>") == "one & two\n\n\\*three\\*"


PIECES = [
    "<b>",
    "</b>",
    "<p>",
    "<ul>",
    "<li>",
    "<table>",
    "<td>",
    "<pre>",
    "</pre>",
    "<br>",
    "<a href='https://e'>",
]
PIECES += [
    "</li>",
    "</ul>",
    "<blockquote>",
    "</td>",
    "<h1>",
    "<input type=checkbox>",
    "<!--",
    "<i>",
    "x",
    " ",
    "*",
    "[",
    "&lt;",
]


@given(st.lists(st.sampled_from(PIECES) | st.text(max_size=8), max_size=30))
@settings(max_examples=60, deadline=None)
def test_any_page_is_read(pieces: list[str]) -> None:
    text = as_markdown("".join(pieces))
    assert not re.search(r"\]\((?!https:|<https:)[a-z]+:", text)
    assert text == text.strip()
