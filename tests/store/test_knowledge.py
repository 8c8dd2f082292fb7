"""What a page shows of what is known: the foremost of each kind, how much there is, what it was before."""

from datetime import timedelta

from relbook.journal.fact import FactKind
from relbook.journal.known import Group
from relbook.store import clients, facts, knowledge
from tests.store.shelf import TODAY, learn


def test_the_foremost_are_few_of_a_kind_and_those_of_a_day_so_near(ada: str) -> None:
    for days in range(1, 6):
        learn(ada, f"worry {days}", days)
    learn(ada, "wish", 9, FactKind.WISH)
    learn(ada, "school starts", 30, FactKind.WORRY, about=TODAY + timedelta(days=3))
    facts.pin(learn(ada, "pinned", 99), pinned=True)
    facts.close(learn(ada, "closed", 50), TODAY)
    near = (TODAY, TODAY + timedelta(days=7))
    found = {fact.text for fact in knowledge.foremost(ada, near, 2)}
    assert found == {"pinned", "worry 1", "wish", "school starts", "closed"}


def test_a_long_history_is_told_from_its_latest_form(ada: str) -> None:
    key = first = learn(ada, "0", 9)
    for number in range(1, 5):
        key = facts.supersede(key, str(number), TODAY).row_id
    assert [fact.text for fact in knowledge.before(facts.get(key))] == ["3", "2", "1", "0"]
    assert knowledge.before(facts.get(first)) == []
    facts.remove(key)
    assert [fact.text for fact in knowledge.known(ada, TODAY, 5).facts] == ["3"]


def test_the_foremost_of_each_kind_are_read_and_all_are_counted(ada: str) -> None:
    for days in range(6):
        learn(ada, f"worry {days}", days)
    facts.add(ada, FactKind.WORRY, "mine", as_of=TODAY, mine=True)
    facts.add(ada, FactKind.WISH, "last year", as_of=TODAY.replace(year=2025))
    facts.close(learn(ada, "closed", 50), TODAY)
    found = knowledge.known(ada, TODAY, 2)
    assert {fact.text for fact in found.facts} == {"worry 0", "worry 1", "mine", "last year", "closed"}
    assert found.counts == {Group.MIND: 6, Group.TOLD: 1, Group.OVER: 2}
    assert knowledge.known(clients.add("Bea").row_id, TODAY, 2).facts == ()
