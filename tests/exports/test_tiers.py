from collections.abc import Callable
from dataclasses import replace

import pytest

from relbook.exports.html import web_page
from relbook.exports.markdown import folder
from relbook.journal.book import Book, Withheld
from relbook.journal.entry import PRIVATE_KINDS
from relbook.journal.lives.parts import Life
from relbook.journal.marks import REPLY
from relbook.journal.tiers import leaving, withheld
from tests.exports.books import CANARY, MARTA, book, leaky, page


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


@pytest.mark.parametrize("export", EXPORTERS)
def test_a_thought_stays_while_what_was_done_and_said_goes_along(export: Callable[[Book], str]) -> None:
    sides = (("did", "sent the draft"), ("said", "that it is late"), ("thought", CANARY))
    talk = replace(page(1, "Call\n\nAll is well.", MARTA), life=Life(sides))
    assert CANARY not in export(book(talk))
    assert CANARY not in export(replace(book(talk), secrets=True))


def test_what_was_done_and_said_leaves_with_its_entry() -> None:
    sides = (("did", "sent the draft"), ("said", "that it is late"), ("thought", CANARY))
    talk = replace(page(1, "Call\n\nAll is well.", MARTA), life=Life(sides))
    assert next(iter(leaving(book(talk)).pages)).life.parts == sides[:2]
    assert next(iter(leaving(replace(book(talk), private=True)).pages)).life.parts == sides


@pytest.mark.parametrize("export", EXPORTERS)
def test_how_a_talk_left_the_writer_and_how_an_answer_felt_stay(export: Callable[[Book], str]) -> None:
    felt = replace(page(1, "Call\n\nAll is well.", MARTA, energy=-2), life=Life(((REPLY, "slow"),)))
    for out in (export(book(felt)), export(replace(book(felt), secrets=True))):
        assert "energy: -2" not in out and "energy=-2" not in out and "slow" not in out


def test_they_go_along_when_private_things_may() -> None:
    felt = replace(page(1, "Call\n\nAll is well.", MARTA, energy=-2), life=Life(((REPLY, "slow"),)))
    out = as_markdown(replace(book(felt), private=True))
    assert "energy: -2" in out and "reply: slow" in out


@pytest.mark.parametrize("export", EXPORTERS)
@pytest.mark.parametrize("kind", sorted(PRIVATE_KINDS))
def test_what_is_about_the_writer_stays_whatever_its_tier(kind: str, export: Callable[[Book], str]) -> None:
    about = page(1, CANARY, MARTA)
    own = replace(about, entry=replace(about.entry, kind=kind))
    assert CANARY not in export(book(own))
    assert CANARY in export(replace(book(own), private=True))
