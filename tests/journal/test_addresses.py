"""Which addresses of a text may be opened, and that no other ever is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relbook.journal.addresses import Address, addresses, opens


def test_what_people_write_is_found_once_and_in_order() -> None:
    text = "See [the draft](https://a.example/x), https://b.example. Or https://b.example, mailto:a@b.example"
    assert addresses(text) == [
        Address("the draft", "https://a.example/x"),
        Address("https://b.example", "https://b.example"),
        Address("mailto:a@b.example", "mailto:a@b.example"),
    ]


@pytest.mark.parametrize(
    "target",
    [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "file:///etc/passwd",
        "file://server/share",
        "\\\\server\\share",
        "//server/share",
        "data:text/html,x",
        "vbscript:x",
        "smb://server/x",
        "ms-msdt:/id",
        "https://good.example@evil.example/",
        "https://evil.example\\@good.example",
        "https:///etc/passwd",
        "http://",
        "https://a b.example",
        "https://a.example/\u202egpj.exe",
        "relbook:open",
        "/etc/passwd",
    ],
)
def test_nothing_else_is_ever_opened(target: str) -> None:
    assert not opens(target)
    assert all(one.target != target for one in addresses(f"[x]({target}) {target}"))


def test_letters_that_may_look_like_others_are_told() -> None:
    assert Address("", "https://example.org").plain
    assert not Address("", "https://exаmple.org").plain and not Address("", "https://xn--e1a.org").plain


@given(st.text(max_size=300))
def test_whatever_the_text_only_three_sorts_come_out(text: str) -> None:
    for one in addresses(text + " https://a.example"):
        assert one.target.lower().startswith(("http://", "https://", "mailto:"))
        assert not set(one.target) & set(' \n\t\x00\\<>"')
