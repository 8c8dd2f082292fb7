"""Prompts of one's own and changed ones live in the journal; every act on them can be taken back."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from relbook.journal.history import Reply
from relbook.journal.library import Library
from relbook.journal.prompt import Prompt, When
from relbook.store import askings, clients, prompts, trying
from relbook.store.database import Journal
from relbook.ui.shared.questions import shipped

TODAY = date(2026, 11, 25)
OWN = """[[prompt]]
id = "own-one"
text = "What made {name} laugh lately?"
why = "You wanted to be asked this about {name}."
principles = ["P35"]
seeds = ["own"]
trigger = { name = "long_tie" }
product = "entry"
"""


@pytest.fixture
def book(journal: Journal) -> Library:
    return shipped()


def ids() -> list[str]:
    return [prompt.id for prompt in prompts.library(shipped()).prompts]


def test_a_prompt_of_ones_own_stands_after_the_books(book: Library) -> None:
    edit = prompts.keep("own-one", OWN)
    assert ids() == [*(prompt.id for prompt in book.prompts), "own-one"]
    back = edit.revert()
    assert ids() == [prompt.id for prompt in book.prompts]
    back.revert()
    assert ids()[-1] == "own-one"


def test_a_changed_prompt_stands_where_it_stood_and_gets_its_words_back(book: Library) -> None:
    first = book.prompts[0]
    prompts.keep(first.id, OWN.replace("own-one", first.id))
    changed = prompts.library(book)
    assert changed.prompts[0].text == "What made {name} laugh lately?"
    assert changed.prompts[1:] == book.prompts[1:]
    prompts.take_away(first.id)
    assert prompts.library(book).prompts == book.prompts


def test_resting_stays_through_a_change_and_a_restoring(book: Library) -> None:
    first = book.prompts[0].id
    prompts.rest(first)
    assert prompts.resting() == {first} == askings.history("").never
    prompts.keep(first, OWN.replace("own-one", first))
    assert prompts.resting() == {first}
    prompts.take_away(first)
    assert prompts.resting() == {first}
    assert prompts.texts() == {}
    prompts.wake(first, TODAY)
    assert not prompts.resting()


def test_what_was_passed_over_until_it_rested_is_woken(book: Library) -> None:
    first, second = (prompt.id for prompt in book.prompts[:2])
    ada, bea = (clients.add(name).row_id for name in ("Ada", "Bea"))
    for days in (30, 20, 10):
        for client in (ada, bea):
            askings.skip(first, client, TODAY - timedelta(days))
    askings.never(second, ada, TODAY)
    edit = prompts.wake(first, TODAY)
    assert [askings.history(client).skips(first) for client in (ada, bea)] == [0, 0]
    edit.revert()
    assert [askings.history(client).skips(first) for client in (ada, bea)] == [3, 3]
    prompts.wake(second, TODAY)
    assert askings.history(ada).of(second)[-1].reply is Reply.NEVER, "what one never wants stays away"


def test_to_wake_a_prompt_is_not_to_ask_it(book: Library) -> None:
    first, ada = book.prompts[0].id, clients.add("Ada").row_id
    for days in (30, 20, 10):
        askings.skip(first, ada, TODAY - timedelta(days))
    prompts.wake(first, TODAY)
    assert askings.overall(TODAY + timedelta(1))[first] == TODAY - timedelta(10)


def test_what_this_book_cannot_read_is_left_out(book: Library) -> None:
    prompts.keep("own-one", OWN.replace("long_tie", "from_a_later_year"))
    assert prompts.library(book).prompts == book.prompts
    assert "own-one" in prompts.texts()


def test_taking_away_what_is_not_there_does_nothing(book: Library) -> None:
    prompts.take_away("nothing-of-the-kind")
    assert ids() == [prompt.id for prompt in book.prompts]


def test_what_is_not_done_is_put_down_and_found_again(book: Library) -> None:
    half = replace(book.prompts[0], id="own-half", text="Half a {name")
    prompts.put_down(half)
    assert prompts.begun() == {"own-half": half}
    assert ids() == [prompt.id for prompt in book.prompts]
    prompts.throw_away("own-half")
    assert not prompts.begun()


def test_a_pack_comes_in_as_one_act(book: Library) -> None:
    first = replace(book.prompts[0], minutes=3)
    edit = prompts.take_in([first, replace(first, id="theirs")])
    here = prompts.library(book)
    assert here.by_id["theirs"].minutes == here.prompts[0].minutes == 3
    edit.revert()
    assert prompts.library(book).prompts == book.prompts


def test_a_client_who_is_named_is_told_before_a_pack_leaves(book: Library, ada: str) -> None:
    first = replace(
        book.prompts[0], text="What would ada do, and Ada, and Lovelace?", why="As LOVELÁCE said."
    )
    assert [(one.field, one.name) for one in prompts.who_is_in([first, book.prompts[1]])] == [
        ("text", "Ada"),
        ("text", "Lovelace"),
        ("why", "LOVELÁCE"),
    ]


def test_a_prompt_is_tried_on_everybody(book: Library, ada: str) -> None:
    own = Prompt("mine", "How is {name}?", "You asked.", ("P16",), ("own",), (When("new_here"),))
    now = datetime.now()
    assert [(one.client and one.client.id, one.asked.text) for one in trying.asked_of(own, book, now)] == [
        (ada, "How is Ada?")
    ]
    prompts.rest("mine")
    assert not trying.asked_of(own, book, now)
    today = replace(own, text="And you?", triggers=(When("any_day"),), id="me")
    assert [one.client for one in trying.asked_of(today, book, now)] == [None]


def test_answers_are_counted(book: Library, ada: str) -> None:
    own = Prompt("mine", "How is {name}?", "You asked.", ("P16",), ("own",), (When("new_here"),))
    now = datetime.now()
    asked = trying.asked_of(own, book, now)[0].asked
    askings.answer(asked, ada, "Well, and [] busy", now.date())
    assert prompts.kept() == {"mine": 1}
