"""What is known about clients, and what is to be asked."""

from datetime import timedelta

import pytest

from relbook.errors import BlankTextError, MissingError
from relbook.journal.fact import Care, Fact, FactKind, Standing
from relbook.store import clients, entries, facts, knowledge, questions
from tests.store.shelf import TODAY, learn, note


def test_the_latest_learned_comes_first(ada: str) -> None:
    for days in (3, 1, 2):
        learn(ada, str(days), days)
    assert [fact.text for fact in facts.of_client(ada)] == ["1", "2", "3"]
    learn(clients.add("Bea").row_id, "hers")
    assert len(facts.of_client(ada)) == 3


def test_a_fact_goes_through_its_life(ada: str) -> None:
    key = learn(ada, " rent ", 10)
    facts.reword(key, "the rent")
    facts.pin(key, pinned=True)
    facts.confirm(key, TODAY)
    fact = facts.of_client(ada)[0]
    assert (fact.text, fact.pinned, fact.as_of, fact.standing) == ("the rent", True, TODAY, Standing.KNOWN)
    edit = facts.close(key, TODAY, "they moved")
    fact = facts.of_client(ada)[0]
    assert (fact.standing, fact.closed_on, fact.ending) == (Standing.CLOSED, TODAY, "they moved")
    edit.revert()
    fact = facts.of_client(ada)[0]
    assert (fact.standing, fact.closed_on, fact.ending) == (Standing.KNOWN, None, "")
    facts.remove(key).revert()
    assert len(facts.of_client(ada)) == 1


def test_questions_wait_until_they_are_asked(ada: str) -> None:
    later = questions.ask_later(ada, "and the dog?", TODAY).row_id
    earlier = questions.ask_later(ada, "how was it?", TODAY - timedelta(days=1)).row_id
    assert [one.id for one in questions.waiting(ada)] == [earlier, later]
    edit = questions.asked(earlier, TODAY)
    assert [one.id for one in questions.waiting(ada)] == [later]
    edit.revert()
    assert len(questions.waiting(ada)) == 2


def test_what_came_from_a_note_names_it(ada: str) -> None:
    key = note("!worry rent\n? how", ada)
    assert facts.of_entries([key])[key][0].sentence == "!worry rent"
    assert questions.of_entries([key])[key][0].entry_id == key


@pytest.mark.parametrize("text", ["", " \n"])
def test_nothing_is_no_fact_and_no_question(ada: str, text: str) -> None:
    with pytest.raises(BlankTextError):
        facts.add(ada, FactKind.WORRY, text, as_of=TODAY)
    with pytest.raises(BlankTextError):
        questions.ask_later(ada, text, TODAY)
    with pytest.raises(BlankTextError):
        facts.reword(learn(ada, "x"), text)


def one(client: str, text: str) -> Fact:
    return next(fact for fact in facts.of_client(client) if fact.text == text)


def test_what_has_changed_takes_the_place_of_what_was_in_one_step(ada: str) -> None:
    old = learn(ada, "rent", 40)
    facts.pin(old, pinned=True)
    facts.shelter(old, sensitive=True)
    edit = facts.supersede(old, " the new rent ", TODAY)
    was, now = one(ada, "rent"), one(ada, "the new rent")
    assert (was.standing, was.closed_on, was.pinned) == (Standing.CLOSED, TODAY, False)
    assert (now.supersedes, now.as_of, now.pinned, now.sensitive) == (old, TODAY, True, True)
    assert knowledge.before(now) == [was]
    assert knowledge.known(ada, TODAY, 5).facts == (now,)
    edit.revert()
    assert [fact.text for fact in facts.of_client(ada)] == ["rent"]
    assert facts.get(old).standing is Standing.KNOWN
    with pytest.raises(BlankTextError):
        facts.supersede(old, "  ", TODAY)
    with pytest.raises(MissingError):
        facts.supersede("nothing", "x", TODAY)


def test_what_was_closed_can_hold_after_all(ada: str) -> None:
    key = learn(ada, "rent", 5)
    before = facts.get(key)
    facts.close(key, TODAY, "they moved")
    facts.reopen(key)
    assert facts.get(key) == before


def test_whose_it_is_and_how_to_speak_of_it_are_kept(ada: str) -> None:
    key = facts.add(ada, FactKind.BOUNDARY, "no calls after six", as_of=TODAY, mine=True).row_id
    assert facts.get(key).mine
    facts.turn(key, mine=False)
    facts.handle(key, Care.AVOID)
    facts.shelter(key, sensitive=True)
    fact = facts.get(key)
    assert (fact.mine, fact.care, fact.sensitive) == (False, Care.AVOID, True)


def test_a_typed_fact_is_known_since_the_day_of_its_note(ada: str) -> None:
    note("!challenge the lease", ada, day=TODAY - timedelta(days=30))
    fact = facts.of_client(ada)[0]
    facts.confirm(fact.id, TODAY)
    fact = facts.get(fact.id)
    assert (fact.as_of, fact.since) == (TODAY, TODAY - timedelta(days=30))


def test_what_was_said_of_a_typed_fact_outlives_an_edit_of_its_note(ada: str) -> None:
    text = "Talk\n!worry the rent\n!wish a garden\n!value candour\n!boundary no calls on Sunday"
    key = note(text, ada, day=TODAY - timedelta(days=9))
    rent, garden, candour, sunday = (one(ada, said).id for said in _SAID)
    facts.confirm(rent, TODAY)
    facts.close(garden, TODAY, "bought one")
    facts.pin(sunday, pinned=True)
    now = facts.supersede(candour, "candour, kindly", TODAY).row_id
    entries.rewrite(key, text.replace("Talk", "A talk").replace("the rent", "the rent in March"), today=TODAY)
    assert (facts.get(rent).text, facts.get(rent).as_of) == ("the rent in March", TODAY)
    assert (facts.get(garden).standing, facts.get(garden).ending) == (Standing.CLOSED, "bought one")
    assert facts.get(sunday).pinned
    assert facts.get(candour).standing is Standing.CLOSED
    assert (facts.get(now).supersedes, facts.get(now).text) == (candour, "candour, kindly")
    entries.rewrite(key, "Talk\n!value openness and candour", today=TODAY)
    assert facts.get(candour).text == "openness and candour"
    assert [fact.id for fact in knowledge.before(facts.get(now))] == [candour]


_SAID = ("the rent", "a garden", "candour", "no calls on Sunday")


def test_a_question_can_be_taken_off_the_list(ada: str) -> None:
    key = questions.ask_later(ada, "and the dog?", TODAY).row_id
    edit = questions.remove(key)
    assert questions.waiting(ada) == []
    edit.revert()
    assert [question.id for question in questions.waiting(ada)] == [key]
