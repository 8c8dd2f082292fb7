import re
from dataclasses import replace
from html.parser import HTMLParser
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from relbook.exports import hypertext
from relbook.exports.html import web_page
from relbook.exports.hypertext import render
from relbook.exports.marking import tokens
from relbook.exports.pictures import picture
from relbook.journal.book import Withheld
from relbook.journal.page import File
from relbook.journal.promise import Promise
from tests.exports.books import JONAS, MARTA, TODAY, book, key, page

KNOWN = frozenset(
    "p br h4 h5 h6 strong em s ul ol li blockquote pre code a hr table thead tbody tr th td".split()  # noqa: SIM905
)
DOT = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x02\0\0\0\x03"


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
    assert render(
        "# Plan\n\n**Bold** and *soft*, `x<y`\n\n- one\n  - [x] two\n\n> said\n\n```\n<b>\n```"
    ) == (
        "<h4>Plan</h4>\n<p><strong>Bold</strong> and <em>soft</em>, <code>x&lt;y</code></p>\n"
        "<ul>\n<li>one<ul>\n<li>☑ two</li>\n</ul>\n</li>\n</ul>\n"
        "<blockquote>\n<p>said</p>\n</blockquote>\n<pre><code>&lt;b&gt;</code></pre>"
    )


def test_a_table_and_a_line_end_stay_what_they_are() -> None:
    assert "<td>2</td>" in render("| a | b |\n|--|--|\n| 1 | 2 |")
    assert render("one\ntwo\n\nthree & four") == "<p>one<br>\ntwo</p>\n<p>three &amp; four</p>"


@given(st.text(alphabet=st.sampled_from(list("ab1.é漢 \n-=+#>&;)(")), max_size=60))
def test_plain_words_are_written_as_markdown_would(text: str) -> None:
    assert render(text) == hypertext._all(tokens(text), {}).rstrip("\n")


def test_only_known_links_are_links() -> None:
    assert 'href="https://a.example/b"' in render("[a](https://a.example/b)")
    for target in ("javascript:alert(1)", "file:///etc/passwd", "//evil", "data:text/html,x", "\\\\host\\x"):
        made = render(f"[a]({target})")
        assert "href" not in made and "<p>a" in made
        assert "<img" not in render(f"![words]({target})")


@given(st.text(alphabet=st.sampled_from(list("<>&\"'`*_[]()#>- \n!:/ahtpsx\x1b\u202e")), max_size=200))
def test_nothing_that_was_typed_becomes_a_tag(text: str) -> None:
    reader = tags_of(text)
    assert reader.tags <= KNOWN
    assert {name for name, _ in reader.attributes} <= {"href", "rel", "start"}
    assert not set("\x1b\u202e") & set(render(text))


def test_a_page_fetches_nothing_and_runs_nothing() -> None:
    made = "".join(web_page(book(page(1, '<script src="https://x">\n\n![a](https://x/y.png)', MARTA, JONAS))))
    assert "default-src 'none'" in made
    assert not re.search(r"<(script|img|link|iframe|object)\b|@import|url\(", made)
    assert '<a href="#m2026-11">November <small>1</small></a>' in made


def test_a_picture_lies_in_the_page_where_its_name_stands_else_below() -> None:
    files = tuple(
        File(key(n), key(1), name, len(DOT), name) for n, name in enumerate(("a.png", "b.png", "c.svg"))
    )
    shown = replace(page(1, "Market\n\nLook: ![the stall](a.png)", MARTA), files=files)
    made = "".join(web_page(book(shown), lambda file: b"<svg/>" if file.name == "c.svg" else DOT))
    assert re.findall(r'<img alt="([^"]*)" width="2" height="3"', made) == ["a.png", "b.png"]
    assert made.index("Look:") < made.index('alt="a.png"') < made.index("<figure>")
    assert "Files: c.svg" in made and made.count("data:image/png;base64,") == 2
    assert "<img" not in "".join(web_page(book(shown)))


def test_headings_come_in_order_and_every_anchor_is_there() -> None:
    made = "".join(web_page(book(page(1, "Title\n\n# Deep\n\nText", MARTA), page(2, "Only words", JONAS))))
    levels = [int(level) for level in re.findall(r"<h(\d)", made)]
    assert levels[0] == 1 and all(after <= before + 1 for before, after in pairwise(levels))
    assert set(re.findall(r'href="#([^"]+)"', made)) <= set(re.findall(r'id="([^"]+)"', made))
    assert '<html lang="en" dir="ltr">' in made and 'lang="" dir="auto"' in made


def test_promises_stand_as_boxes_with_how_they_stand() -> None:
    mine = Promise(key(5), MARTA.id, "Send <it>", mine=True, made=TODAY, due=TODAY)
    theirs = replace(mine, id=key(6), mine=False, client_first="Marta", due=None)
    made = "".join(
        web_page(book(replace(page(1, "Call\n\nWords\n[] Send <it>", MARTA), promises=(mine, theirs))))
    )
    assert '☐ <b>You</b> Send &lt;it&gt; <small class="due">due today</small>' in made
    assert "○ <b>Marta</b>" in made and "[]" not in made


def test_how_much_stayed_in_the_book_is_said() -> None:
    assert "stay" not in "".join(web_page(book())).partition("<body>")[2]
    made = "".join(web_page(book(withheld=Withheld(3, 1))))
    assert "3 private entries and 1 line told in confidence stay in the book." in made


def test_hostile_lines_take_no_time() -> None:
    for text in (
        "[" * 9_000,
        "*a" * 9_000,
        "`" * 9_001,
        "> " * 9_000,
        "**" * 9_000,
        "- " * 9_000,
        "|" * 9_000,
    ):
        render(text)


@given(st.binary(max_size=60))
def test_no_content_is_too_odd_to_be_looked_at(content: bytes) -> None:
    for begins in (
        b"",
        DOT[:8],
        b"GIF89a",
        b"\xff\xd8\xff",
        b"RIFF\0\0\0\0WEBPVP8 ",
        b"RIFF\0\0\0\0WEBPVP8X",
    ):
        found = picture("x", begins + content)
        assert found is None or found.width > 0
