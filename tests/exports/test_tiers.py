from collections.abc import Callable
from dataclasses import replace

import pytest

from relbook.exports.html import web_page
from relbook.exports.markdown import folder
from relbook.journal.book import Book, Withheld
from relbook.journal.tiers import leaving, withheld
from tests.exports.books import CANARY, leaky


def as_markdown(book: Book) -> str:
    return "".join(f"{path}\n{source}" for path, source in folder(book))


def as_html(book: Book) -> str:
    return "".join(web_page(book))


def as_values(book: Book) -> str:
    left = leaving(book)
    return repr((left.portraits, list(left.pages), left.promises, left.facts, left.questions))


EXPORTERS = [as_markdown, as_html, as_values]


@pytest.mark.parametrize("export", EXPORTERS)
def test_nothing_private_and_nothing_secret_leaves(export: Callable[[Book], str]) -> None:
    assert CANARY not in export(leaky())


@pytest.mark.parametrize("export", EXPORTERS)
def test_agreeing_to_private_entries_lets_no_secret_out(export: Callable[[Book], str]) -> None:
    out = export(replace(leaky(), private=True))
    assert CANARY in out
    assert "!secret" not in out


@pytest.mark.parametrize("export", EXPORTERS)
def test_secrets_leave_when_the_writer_says_so(export: Callable[[Book], str]) -> None:
    assert f"!secret {CANARY}" in export(replace(leaky(), private=True, secrets=True))


def test_what_stays_is_counted() -> None:
    assert withheld(leaky()) == Withheld(entries=3, lines=3)
