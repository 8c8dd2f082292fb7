"""One write makes the entry and what it becomes; one step takes all of it back."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from relbook.journal.answer import Answer, Choice, Thing, become
from relbook.journal.asking import Asked
from relbook.journal.circle import Circle
from relbook.journal.client import Closeness
from relbook.journal.entry import Kind, Tier
from relbook.journal.fact import FactKind, Standing
from relbook.journal.history import Reply, ask_less_due
from relbook.journal.prompt import Product, Prompt, When
from relbook.journal.trigger import Urgency
from relbook.store import (
    askings,
    becoming,
    clients,
    entries,
    facts,
    important_dates,
    meetings,
    promises,
    questions,
)

TODAY = date(2026, 11, 25)
FRIDAY = date(2026, 11, 27)
PROMPT = Prompt(
    "step", "What would be one step?", "Why.", ("P41",), ("S3",), (When("silence"),), Product.FACT, "worry"
)
ASKED = Asked(PROMPT, PROMPT.text, PROMPT.why, Urgency.SEASON, "What is on your mind?", "silence")


def said(text: str, thing: Thing, **more: object) -> Answer:
    return become(ASKED, text, TODAY, Choice(thing, **more))  # type: ignore[arg-type]


def rows(client: str) -> list[object]:
    """All that an answer could make, as values."""
    who = clients.get(client)
    days = important_dates.of_client(client)
    known = [*promises.of_client(client), *facts.of_client(client), *questions.waiting(client), *days]
    return [*known, meetings.next_of(client, TODAY), who.circle, who.closeness]


@pytest.mark.parametrize(
    ("answer", "check"),
    [
        (
            said("Send it @fri", Thing.PROMISE),
            lambda key, ada: (
                [(one.text, one.due, one.mine, one.entry_id) for one in promises.of_client(ada)]
                == [("Send it", FRIDAY, True, key)]
            ),
        ),
        (
            said("Send it", Thing.THEIRS, day=FRIDAY),
            lambda key, ada: (
                [(one.due, one.mine, one.entry_id) for one in promises.of_client(ada)]
                == [(FRIDAY, False, key)]
            ),
        ),
        (
            said("Payroll", Thing.FACT, kind=FactKind.NEED),
            lambda key, ada: (
                [(one.kind, one.text, one.entry_id) for one in facts.of_client(ada)]
                == [(FactKind.NEED, "Payroll", key)]
            ),
        ),
        (
            said("How is Ines", Thing.QUESTION),
            lambda key, ada: (
                [(one.text, one.entry_id) for one in questions.waiting(ada)] == [("How is Ines", key)]
            ),
        ),
        (
            said("Lunch by the river @fri", Thing.TALK),
            lambda key, ada: (
                [(one.day, one.title, one.entry_id) for one in meetings.between(TODAY, FRIDAY)]
                == [(FRIDAY, "", "")]
            ),
        ),
        (
            said("The shop opened @fri", Thing.DATE),
            lambda key, ada: (
                [(one.label, one.month, one.day) for one in important_dates.of_client(ada)]
                == [("The shop opened", 11, 27)]
            ),
        ),
        (
            said("Closer, yes", Thing.CIRCLE, circle=Circle.CLOSE),
            lambda key, ada: clients.get(ada).circle is Circle.CLOSE,
        ),
        (
            said("A little", Thing.CLOSENESS, closeness=Closeness.WARMER),
            lambda key, ada: clients.get(ada).closeness is Closeness.WARMER,
        ),
    ],
)
def test_an_answer_makes_its_thing_in_the_same_write(
    ada: str, answer: Answer, check: Callable[[str, str], bool]
) -> None:
    before = rows(ada)
    edit = askings.keep(ASKED, ada, answer, TODAY)
    assert edit.concerns(ada)
    entry = entries.get(edit.row_id)
    assert (entry.kind, entry.tier, entry.text) == (Kind.REFLECTION, Tier.PRIVATE, answer.text)
    assert (entry.prompt, entry.question) == ("step", ASKED.text)
    assert check(edit.row_id, ada)
    after = rows(ada)
    back = edit.revert()
    assert (rows(ada), askings.answers(ada), askings.history(ada).askings) == (before, [], ())
    back.revert()
    assert rows(ada) == after


def test_lines_in_an_answer_make_their_rows_once(ada: str) -> None:
    answer = become(ASKED, "[] Send it @fri\n!worry payroll", TODAY, Choice(Thing.PROMISE))
    askings.keep(ASKED, ada, answer, TODAY)
    assert [one.text for one in promises.of_client(ada)] == ["Send it"]
    assert [one.text for one in facts.of_client(ada)] == ["payroll"]


def test_what_lacks_its_day_or_circle_is_kept_as_a_reflection(ada: str) -> None:
    before = rows(ada)
    for thing in (Thing.TALK, Thing.DATE, Thing.CIRCLE, Thing.CLOSENESS):
        askings.keep(ASKED, ada, said("Some day", thing), TODAY)
    assert rows(ada) == before
    assert askings.count(ada) == 4


def test_nobody_is_asked_the_same_question_twice_in_one_brief(ada: str) -> None:
    askings.answer(ASKED, ada, "", TODAY)
    askings.answer(ASKED, ada, " ", TODAY)
    askings.keep(ASKED, ada, said("what is ON your mind?", Thing.QUESTION), TODAY)
    (question,) = questions.waiting(ada)
    questions.asked(question.id, TODAY)
    askings.answer(ASKED, ada, "", TODAY)
    assert [one.text for one in questions.waiting(ada)] == ["What is on your mind?"]


def test_what_is_known_in_these_words_is_confirmed_instead_of_doubled(ada: str) -> None:
    known = facts.add(ada, FactKind.WORRY, "Payroll", as_of=date(2026, 5, 1)).row_id
    askings.answer(ASKED, ada, "payroll", TODAY)
    assert [(one.id, one.as_of) for one in facts.of_client(ada)] == [(known, TODAY)]


def test_the_last_answer_can_be_confirmed_or_closed_and_that_answers_the_prompt(ada: str) -> None:
    askings.answer(ASKED, ada, "Payroll", date(2026, 8, 1))
    last = askings.last_answer("step", ada)
    assert last is not None
    fact = becoming.standing_fact(ASKED, ada, last.id)
    assert fact is not None and fact.text == "Payroll"

    edit = askings.still(ASKED, ada, fact.id, "", TODAY)
    assert (facts.get(fact.id).as_of, facts.get(fact.id).standing) == (TODAY, Standing.KNOWN)
    assert askings.history(ada).on(TODAY, Reply.ANSWERED)
    edit.revert()
    assert facts.get(fact.id).as_of == date(2026, 8, 1)
    assert not askings.history(ada).on(TODAY, Reply.ANSWERED)

    edit = askings.over(ASKED, ada, fact.id, "It was paid in October.", TODAY)
    closed = facts.get(fact.id)
    assert (closed.standing, closed.ending) == (Standing.CLOSED, "")
    assert [one.text for one in askings.answers(ada, 1)] == ["It was paid in October."]
    assert becoming.standing_fact(ASKED, ada, last.id) is None
    edit.revert()
    assert facts.get(fact.id).standing is Standing.KNOWN
    assert askings.count(ada) == 1


def test_a_prompt_that_confirms_is_about_the_newest_of_its_kind(ada: str) -> None:
    facts.add(ada, FactKind.WORRY, "Old", as_of=date(2026, 1, 1))
    new = facts.add(ada, FactKind.WORRY, "New", as_of=date(2026, 6, 1)).row_id
    stale = replace(ASKED, raised_by="stale")
    found = becoming.standing_fact(stale, ada, "")
    assert found is not None and found.id == new
    assert becoming.standing_fact(ASKED, ada, "") is None
    assert becoming.standing_fact(stale, "", "") is None


def test_a_promoted_answer_is_a_note_with_its_question_and_goes_back(ada: str) -> None:
    key = askings.answer(ASKED, ada, "Payroll", TODAY).row_id
    edit = becoming.promote(key)
    note = entries.get(key)
    assert (note.kind, note.tier, note.prompt, note.question) == (
        Kind.NOTE,
        Tier.SHAREABLE,
        "step",
        ASKED.text,
    )
    last = askings.last_answer("step", ada)
    assert last is not None and last.id == key
    becoming.demote(key)
    assert entries.get(key).tier is Tier.PRIVATE
    edit.revert()
    assert entries.get(key).kind == Kind.REFLECTION


def test_what_was_answered_today_is_at_hand_with_what_came_of_it(ada: str) -> None:
    assert askings.answered(ada, TODAY) is None
    askings.keep(ASKED, ada, said("Send it @fri", Thing.PROMISE), TODAY)
    page = askings.answered(ada, TODAY)
    assert page is not None and [one.text for one in page.promises] == ["Send it"]
    assert askings.answered(ada, FRIDAY) is None
    assert askings.answered(clients.add("Bea").row_id, TODAY) is None
    assert askings.answered("", TODAY) == page


def test_asking_less_passes_over_once_and_keeping_on_ends_the_run(ada: str) -> None:
    askings.skip("step", ada, date(2026, 8, 1))
    askings.skip("step", ada, TODAY)
    assert ask_less_due(askings.history(ada), "step")
    edit = askings.less("step", ada, TODAY)
    history = askings.history(ada)
    assert history.seldom("step") and not ask_less_due(history, "step")
    assert len(history.on(TODAY, Reply.SKIPPED)) == 1
    edit.revert()
    askings.as_before("step", ada, TODAY)
    assert askings.history(ada).skips("step") == 0
    askings.less("other", ada, TODAY)
    assert [one.reply for one in askings.history(ada).of("other")] == [Reply.SKIPPED, Reply.LESS]
