"""What an answer becomes: from the prompt, the words, and the writer's choice."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from relbook.journal.answer import (
    DATED,
    PLAIN,
    Answer,
    Choice,
    Thing,
    become,
    choices,
    confirms,
    feels,
    makes_lines,
)
from relbook.journal.asking import Asked
from relbook.journal.circle import Circle
from relbook.journal.client import Closeness
from relbook.journal.entry import Kind
from relbook.journal.fact import FactKind
from relbook.journal.prompt import Product, Prompt, When
from relbook.journal.trigger import Urgency

TODAY = date(2026, 11, 25)  # a Wednesday
FRIDAY = date(2026, 11, 27)
PROMPT = Prompt(
    "step",
    "What would be one step?",
    "You would like one.",
    ("P41",),
    ("S3",),
    (When("silence"),),
    Product.PROMISE,
)
ASKED = Asked(PROMPT, PROMPT.text, PROMPT.why, Urgency.SEASON, raised_by="silence")


def asked(product: Product, kind: str = "", raised_by: str = "silence") -> Asked:
    return replace(ASKED, prompt=replace(PROMPT, product=product, kind=kind), raised_by=raised_by)


def test_a_promise_takes_its_day_from_the_words_and_leaves_it_out_of_them() -> None:
    said = become(ASKED, "Send the deck @fri", TODAY)
    assert (said.thing, said.words, said.day, said.firm) == (Thing.PROMISE, "Send the deck", FRIDAY, True)
    assert said.text == "Send the deck @fri"
    assert said.ready


def test_a_day_that_was_picked_wins_over_the_one_in_the_words() -> None:
    said = become(ASKED, "Send the deck @fri", TODAY, Choice(day=TODAY))
    assert (said.words, said.day) == ("Send the deck", TODAY)


def test_a_question_mark_makes_the_promise_soft() -> None:
    assert not become(ASKED, "Call before the weekend?", TODAY).firm


@pytest.mark.parametrize(
    ("product", "kind", "thing"),
    [
        (Product.ENTRY, "", Thing.REFLECTION),
        (Product.PROMISE, "", Thing.PROMISE),
        (Product.THEIR_PROMISE, "", Thing.THEIRS),
        (Product.FACT, "worry", Thing.FACT),
        (Product.QUESTION, "", Thing.QUESTION),
        (Product.DATE, "", Thing.TALK),
        (Product.CIRCLE, "", Thing.CIRCLE),
    ],
)
def test_the_prompts_own_product_is_chosen_and_stands_first(
    product: Product, kind: str, thing: Thing
) -> None:
    one = asked(product, kind)
    assert become(one, "A few words", TODAY).thing is thing
    assert choices(one.prompt, about=True)[0] is thing
    assert set(choices(one.prompt, about=True)) == set(Thing)


@pytest.mark.parametrize("product", list(Product))
def test_an_answer_about_nobody_is_a_reflection(product: Product) -> None:
    assert become(asked(product, "worry"), "A few words", TODAY, about=False).thing is Thing.REFLECTION
    assert choices(asked(product, "worry").prompt, about=False) == (Thing.REFLECTION,)


@pytest.mark.parametrize("raised_by", ["stale", "noted", "promise_due", "promise_soft"])
def test_a_word_about_what_is_there_already_makes_no_second_one(raised_by: str) -> None:
    one = asked(Product.FACT, "worry", raised_by)
    assert become(one, "Yes, a little", TODAY).thing is Thing.REFLECTION
    assert become(one, "Something new", TODAY, Choice(Thing.FACT)).kind is FactKind.WORRY


def test_a_prompt_that_several_things_raise_confirms_only_where_that_one_did() -> None:
    both = replace(ASKED, prompt=replace(PROMPT, triggers=(When("stale"), When("unknown"))))
    assert confirms(replace(both, raised_by="stale")) and not confirms(replace(both, raised_by="unknown"))
    assert confirms(replace(both, raised_by=""))


@pytest.mark.parametrize("text", ["Two\nlines", "Long " * 40])
def test_long_words_stay_a_reflection_unless_the_writer_says_otherwise(text: str) -> None:
    assert become(ASKED, text, TODAY).thing is Thing.REFLECTION
    said = become(ASKED, text, TODAY, Choice(Thing.PROMISE))
    assert said.thing is Thing.PROMISE
    assert 0 < len(said.words) <= PLAIN


@pytest.mark.parametrize(
    "text", ["[] Send it @fri", "Well\n!worry payroll", "? How is Ines", "!secret they sell"]
)
def test_lines_make_their_own_rows_and_the_answer_no_second_one(text: str) -> None:
    said = become(ASKED, text, TODAY, Choice(Thing.PROMISE))
    assert (said.by_lines, said.thing) == (True, Thing.REFLECTION)


def test_what_is_missing_keeps_an_answer_a_reflection() -> None:
    talk = become(asked(Product.DATE), "Lunch", TODAY)
    assert not talk.ready
    assert become(asked(Product.DATE), "Lunch @fri", TODAY).ready
    circle = asked(Product.CIRCLE)
    assert not become(circle, "Yes", TODAY).ready
    assert become(circle, "Yes", TODAY, Choice(circle=Circle.CLOSE)).ready
    assert not become(circle, "Yes", TODAY, Choice(Thing.CLOSENESS)).ready
    assert become(circle, "Yes", TODAY, Choice(Thing.CLOSENESS, closeness=Closeness.WARMER)).ready


def test_only_a_prompt_for_an_energy_check_asks_how_the_writer_is() -> None:
    assert feels(asked(Product.ENTRY, Kind.ENERGY.value).prompt)
    assert not feels(asked(Product.ENTRY, Kind.REFLECTION.value).prompt)
    assert become(asked(Product.ENTRY), "Well", TODAY, Choice(energy=2), about=False).energy == 2


@settings(max_examples=60)
@given(st.text(max_size=240), st.sampled_from(list(Thing)))
def test_whatever_is_written_is_kept_as_typed_and_never_becomes_two_things(text: str, thing: Thing) -> None:
    said: Answer = become(ASKED, text, TODAY, Choice(thing))
    assert said.text == text
    if makes_lines(text, TODAY) or not text.strip():
        assert said.thing is Thing.REFLECTION
    else:
        assert said.thing is thing
        assert "!secret" not in said.words
    assert said.day is None or said.thing in DATED


@pytest.mark.parametrize(("letters", "thing"), [(PLAIN, Thing.PROMISE), (PLAIN + 1, Thing.REFLECTION)])
def test_what_is_longer_than_one_thing_said_outright_stays_a_reflection(letters: int, thing: Thing) -> None:
    assert become(ASKED, "x" * letters, TODAY).thing is thing
