import re
from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from relbook.exports.html import web_page
from relbook.exports.hypertext import render
from tests.exports.books import JONAS, MARTA, book, page

KNOWN = frozenset("p br h4 h5 h6 strong em ul ol li blockquote pre code a".split())  # noqa: SIM905


class Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: list[tuple[str, str | None]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes += attrs


def tags_of(text: str) -> Reader:
    reader = Reader()
    reader.feed(render(text))
    return reader


def test_markdown_becomes_html() -> None:
    assert render("# Plan\n\n**Bold** and *soft*, `x<y`\n\n- one\n  - two\n\n> said\n\n```\n<b>\n```") == (
        "<h4>Plan</h4>\n<p><strong>Bold</strong> and <em>soft</em>, <code>x&lt;y</code></p>\n"
        '<ul>\n<li class="step0">one</li>\n<li class="step1">two</li>\n</ul>\n'
        "<blockquote>\n<p>said</p>\n</blockquote>\n<pre><code>&lt;b&gt;</code></pre>"
    )


def test_only_known_links_are_links() -> None:
    assert 'href="https://a.example/b"' in render("[a](https://a.example/b)")
    for target in ("javascript:alert(1)", "file:///etc/passwd", "//evil", "data:text/html,x", "\\\\host\\x"):
        assert "href" not in render(f"[a]({target})")


@given(st.text(alphabet=st.sampled_from(list("<>&\"'`*_[]()#>- \n!:/ahtpsx\x1b\u202e")), max_size=200))
def test_nothing_that_was_typed_becomes_a_tag(text: str) -> None:
    reader = tags_of(text)
    assert reader.tags <= KNOWN
    assert {name for name, _ in reader.attributes} <= {"href", "rel", "class"}
    assert not set("\x1b\u202e") & set(render(text))


def test_a_page_fetches_nothing_and_runs_nothing() -> None:
    made = "".join(web_page(book(page(1, '<script src="https://x">\n\n![a](https://x/y.png)', MARTA, JONAS))))
    assert "default-src 'none'" in made
    assert not re.search(r"<(script|img|link|iframe|object)\b|@import|url\(", made)
    assert '<a href="#e' in made


def test_hostile_lines_take_no_time() -> None:
    for text in ("[" * 50_000, "*a" * 25_000, "`" * 50_001, "> " * 20_000, "**" * 30_000, "- " * 30_000):
        render(text)
