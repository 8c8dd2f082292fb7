"""What is known about clients, and what is to be asked."""

from datetime import date, timedelta

import pytest

from relbook.errors import BlankTextError
from relbook.journal.fact import FactKind, Standing
from relbook.store import clients, facts
from tests.store.shelf import TODAY, note


def add(
    client: str, text: str, days: int = 0, kind: FactKind = FactKind.WORRY, about: date | None = None
) -> str:
    return facts.add(client, kind, text, as_of=TODAY - timedelta(days=days), about=about).row_id


def test_the_latest_learned_comes_first(ada: str) -> None:
    for days in (3, 1, 2):
        add(ada, str(days), days)
    assert [fact.text for fact in facts.of_client(ada)] == ["1", "2", "3"]
    add(clients.add("Bea").row_id, "hers")
    assert len(facts.of_client(ada)) == 3


def test_a_fact_goes_through_its_life(ada: str) -> None:
    key = add(ada, " rent ", 10)
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


def test_the_foremost_are_few_of_a_kind_and_those_of_a_day_so_near(ada: str) -> None:
    for days in range(1, 6):
        add(ada, f"worry {days}", days)
    add(ada, "wish", 9, FactKind.WISH)
    add(ada, "school starts", 30, FactKind.WORRY, about=TODAY + timedelta(days=3))
    facts.pin(add(ada, "pinned", 99), pinned=True)
    facts.close(add(ada, "closed", 50), TODAY)
    near = (TODAY, TODAY + timedelta(days=7))
    found = {fact.text for fact in facts.foremost(ada, near, 2)}
    assert found == {"pinned", "worry 1", "wish", "school starts", "closed"}


def test_questions_wait_until_they_are_asked(ada: str) -> None:
    later = facts.ask_later(ada, "and the dog?", TODAY).row_id
    earlier = facts.ask_later(ada, "how was it?", TODAY - timedelta(days=1)).row_id
    assert [one.id for one in facts.questions(ada)] == [earlier, later]
    edit = facts.asked(earlier, TODAY)
    assert [one.id for one in facts.questions(ada)] == [later]
    edit.revert()
    assert len(facts.questions(ada)) == 2


def test_what_came_from_a_note_names_it(ada: str) -> None:
    key = note("!worry rent\n? how", ada)
    assert facts.of_entries([key])[key][0].sentence == "!worry rent"
    assert facts.questions_of_entries([key])[key][0].entry_id == key


@pytest.mark.parametrize("text", ["", " \n"])
def test_nothing_is_no_fact_and_no_question(ada: str, text: str) -> None:
    with pytest.raises(BlankTextError):
        facts.add(ada, FactKind.WORRY, text, as_of=TODAY)
    with pytest.raises(BlankTextError):
        facts.ask_later(ada, text, TODAY)
    with pytest.raises(BlankTextError):
        facts.reword(add(ada, "x"), text)
