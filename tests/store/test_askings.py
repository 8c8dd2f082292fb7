"""An answer becomes a private reflection and what it says, in one write."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from relbook.errors import BlankTextError
from relbook.journal.asking import Asked
from relbook.journal.entry import Kind, Tier
from relbook.journal.fact import FactKind
from relbook.journal.history import Asking, Reply
from relbook.journal.prompt import Product, Prompt, When
from relbook.journal.selection import Selection
from relbook.journal.trigger import Urgency
from relbook.store import askings, clients, entries, facts, promises, questions
from relbook.store.database import Journal

TODAY = date(2026, 11, 25)
WORRY = Prompt(
    "awake", "What keeps Ada awake?", "", ("P16",), ("S1",), (When("unknown"),), Product.FACT, FactKind.WORRY
)
ASKED = Asked(
    WORRY, "What keeps Ada awake?", "No worry is known.", Urgency.NEED, aloud="What is on your mind?"
)


def asked(**changes: object) -> Asked:
    return replace(ASKED, prompt=replace(WORRY, **changes))  # type: ignore[arg-type]


def test_an_answer_is_a_private_reflection_and_a_fact(ada: str) -> None:
    key = askings.answer(ASKED, ada, "Payroll in January", TODAY, time(14, 20)).row_id
    entry = entries.get(key)
    assert (entry.kind, entry.tier, entry.day, entry.at) == (
        Kind.REFLECTION,
        Tier.PRIVATE,
        TODAY,
        time(14, 20),
    )
    assert (entry.prompt, entry.question, entry.text) == ("awake", ASKED.text, "Payroll in January")
    fact = facts.of_client(ada)[0]
    assert (fact.kind, fact.text, fact.as_of, fact.entry_id) == (
        FactKind.WORRY,
        "Payroll in January",
        TODAY,
        key,
    )
    assert askings.history(ada).askings == (Asking("awake", TODAY, Reply.ANSWERED),)


def test_undo_takes_entry_fact_and_asking_back_together_and_redo_brings_them(ada: str) -> None:
    edit = askings.answer(ASKED, ada, "Payroll", TODAY)
    assert edit.concerns(ada)
    back = edit.revert()
    assert not askings.answers(ada) and not facts.of_client(ada)
    assert askings.history(ada).askings == ()
    back.revert()
    assert len(askings.answers(ada)) == len(facts.of_client(ada)) == len(askings.history(ada).askings) == 1


def test_an_answer_with_a_question_for_its_product_waits_in_the_brief(ada: str) -> None:
    askings.answer(asked(product=Product.QUESTION, kind=""), ada, "How did the move go?", TODAY)
    assert [one.text for one in questions.waiting(ada)] == ["How did the move go?"]
    assert facts.of_client(ada) == []


@pytest.mark.parametrize(
    "answer",
    ["Payroll.\nAnd the second thing.", "Payroll, " * 40, "!worry Payroll", "[] Ask about payroll @fri"],
)
def test_an_answer_that_is_not_plain_makes_no_second_fact(ada: str, answer: str) -> None:
    askings.answer(ASKED, ada, answer, TODAY)
    assert [fact.text for fact in facts.of_client(ada) if not fact.sentence] == []
    assert len(askings.answers(ada)) == 1


def test_a_line_in_an_answer_is_still_a_promise(ada: str) -> None:
    askings.answer(ASKED, ada, "[] Ask about payroll @fri", TODAY)
    assert [one.text for one in promises.of_client(ada)] == ["Ask about payroll"]


def test_whether_a_fact_still_holds_is_no_fact_of_its_own(ada: str) -> None:
    askings.answer(asked(triggers=(When("stale"),)), ada, "Yes, a little.", TODAY)
    assert facts.of_client(ada) == []


def test_a_blank_answer_is_a_question_for_the_next_brief(ada: str) -> None:
    askings.answer(ASKED, ada, "  ", TODAY)
    assert [one.text for one in questions.waiting(ada)] == ["What is on your mind?"]
    assert askings.answers(ada) == []
    assert askings.history(ada).on(TODAY, Reply.ANSWERED)


def test_there_is_nobody_to_ask_about_nobody(journal: Journal) -> None:
    with pytest.raises(BlankTextError):
        askings.answer(ASKED, "", " ", TODAY)
    assert askings.history("").askings == ()


def test_an_answer_about_nobody_is_kept_apart(ada: str) -> None:
    askings.answer(ASKED, "", "Everybody, really.", TODAY)
    assert [entry.text for entry in askings.answers("")] == ["Everybody, really."]
    assert not askings.answers(ada) and not facts.of_client(ada)
    assert (askings.history("").askings != (), askings.history(ada).askings) == (True, ())


def test_every_reply_is_remembered_in_its_order(ada: str) -> None:
    for reply in (askings.skip, askings.never, askings.as_before, askings.later):
        reply("awake", ada, TODAY)
    replies = [one.reply for one in askings.history(ada).of("awake")]
    assert replies == [Reply.SKIPPED, Reply.NEVER, Reply.KEEP, Reply.LATER]


def test_what_was_asked_of_anybody_before_today_is_known(ada: str) -> None:
    bea = clients.add("Bea").row_id
    for key, days in ((ada, 9), (bea, 4), (ada, 0), ("", 7)):
        askings.skip("awake", key, TODAY - timedelta(days=days))
    askings.skip("only today", ada, TODAY)
    overall = askings.overall(TODAY)
    assert overall == {"awake": TODAY - timedelta(days=4)}
    assert askings.history(ada, overall).overall == overall


def test_the_last_answer_to_the_same_question_is_at_hand(ada: str) -> None:
    assert askings.last_answer("awake", ada) is None
    first = askings.answer(ASKED, ada, "Payroll", TODAY - timedelta(days=99))
    askings.answer(ASKED, clients.add("Bea").row_id, "Nothing", TODAY)
    found = askings.last_answer("awake", ada)
    assert found is not None
    assert found.text == "Payroll"
    first.revert()
    assert askings.last_answer("awake", ada) is None


def test_answers_are_counted_and_never_leave_unasked(ada: str) -> None:
    for number in range(5):
        askings.answer(ASKED, ada, f"Answer {number}", TODAY - timedelta(days=number))
    assert (askings.count(ada), len(askings.answers(ada))) == (5, 3)
    assert [entry.text for entry in askings.answers(ada, 1)] == ["Answer 0"]
    assert entries.window(Selection(client_id=ada, private=False)) == []
