"""Sensitive facts are sought by themselves, wherever entries leave as their words alone."""

from relbook.journal.selection import EVERYTHING
from relbook.store import entries, facts, sensitive
from relbook.store.database import Journal
from tests.bench.raw import heard
from tests.store.shelf import note


def test_few_are_sought_in_an_index_of_them_alone(journal: Journal, ada: str) -> None:
    key = note("Tea.\n!fact sleeps badly", ada)
    note("Tea.\n!fact likes tea", ada)
    told = next(one for one in facts.of_client(ada) if "sleeps" in one.text)
    facts.shelter(told.id, sensitive=True)
    ((sql, values), *_) = heard(lambda: sensitive.of_entries([key]))
    plan = " ".join(row[3] for row in journal.execute_sql(f"EXPLAIN QUERY PLAN {sql}", values).fetchall())
    assert "USING INDEX fact_sensitive (entry=?)" in plan
    assert [one.id for one in sensitive.of_entries([key])[key]] == [told.id]


def test_terse_pages_know_what_is_sensitive_and_nothing_else(journal: Journal, ada: str) -> None:
    note("Tea.\n!fact sleeps badly\n!fact likes tea", ada)
    told = next(one for one in facts.of_client(ada) if "sleeps" in one.text)
    facts.shelter(told.id, sensitive=True)
    ((page,),) = entries.walk(EVERYTHING, terse=True)
    assert [fact.id for fact in page.facts] == [told.id]
