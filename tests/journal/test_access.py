"""What is handed over on one client: who else is named in it, and under what."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from relbook.journal.access import Asked, Earlier, Holding, Mask, Third, handed_over, masked, seen
from relbook.journal.book import Book
from relbook.journal.called import Named
from relbook.journal.client import Client
from relbook.journal.fact import Question

DAY = date(2026, 11, 25)
BEA, WILL = Named("bea", "Bea Brown"), Named("will", "Will Stone")
HALDEN = Named("halden", "Halden Studio", company=True)
OTHERS = (BEA, WILL, HALDEN)


def holding(*texts: str) -> Holding:
    questions = tuple(Question(f"q{at}", "ana", text, DAY) for at, text in enumerate(texts))
    return Holding(Client("ana", "Ana Ruiz"), Book(DAY, questions=questions), others=OTHERS)


def texts(held: Holding) -> list[str]:
    return [one.text for one in held.book.questions]


def test_who_is_named_is_counted_the_most_frequent_first() -> None:
    held = holding("Does Will Stone know Bea Brown?", "And Bea Brown him?", "Ana Ruiz: when?")
    assert seen(held, OTHERS) == [Third("bea", "Bea Brown", 2), Third("will", "Will Stone", 1)]
    assert seen(holding("How is Halden Studio?"), OTHERS) == [
        Third("halden", "Halden Studio", 1, company=True)
    ]
    assert seen(holding("Nobody else."), OTHERS) == []


@pytest.mark.parametrize(
    ("mask", "said"),
    [
        (Mask.ANOTHER, "another client at another company"),
        (Mask.INITIALS, "B.B. at H.S."),
        (Mask.NOBODY, "Bea Brown at Halden Studio"),
    ],
)
def test_others_stand_under_what_was_chosen_and_they_themselves_by_name(mask: Mask, said: str) -> None:
    hidden = masked(holding("Ana Ruiz and Bea Brown at Halden Studio"), OTHERS, mask)
    assert texts(hidden) == [f"Ana Ruiz and {said}"]
    assert hidden.others == ()


def test_who_was_chosen_keeps_their_name() -> None:
    held = holding("Bea Brown and Will Stone")
    assert texts(masked(held, OTHERS, Mask.ANOTHER, {"will"})) == ["another client and Will Stone"]


def test_what_is_private_is_handed_over_only_where_it_was_let_out() -> None:
    earlier = tuple(
        Earlier(key, DAY, datetime(2026, 11, 1, tzinfo=UTC), "before") for key in ("open", "shut")
    )
    book = Book(DAY, shut=frozenset({"shut"}))
    held = replace(holding(), book=book, earlier=earlier, asked=(Asked(DAY, "p", "left"),), drafts=("half",))
    kept = handed_over(held)
    assert ([one.entry_id for one in kept.earlier], kept.asked, kept.drafts) == (["open"], (), ())
    let_out = handed_over(replace(held, book=replace(book, private=True)))
    assert (len(let_out.earlier), len(let_out.asked), let_out.drafts) == (2, 1, ())
    assert handed_over(replace(held, book=replace(book, private=True, secrets=True))).drafts == ("half",)
