"""What the list of clients can be asked beyond its rows."""

from relbook.journal.doubles import Why
from relbook.store import bin as basket
from relbook.store import clients, entries, reaching, sieving
from relbook.store.database import Journal
from tests.store.shelf import counting, note


def test_who_can_be_reached(ada: str) -> None:
    bea = clients.add("Bea").row_id
    assert sieving.reached() == frozenset()
    point = reaching.reach(bea, "phone", "1234567").row_id
    assert sieving.reached() == {bea}
    reaching.unreach(point)
    assert sieving.reached() == frozenset()


def test_a_tag_is_on_whoever_s_entries_it_stands(ada: str) -> None:
    bea = clients.add("Bea").row_id
    key = note("x #Tax", ada, bea)
    note("y #tax", bea)
    note("z #art", ada)
    assert sieving.tagged(["TAX", "nowhere"]) == {"tax": {ada, bea}, "nowhere": frozenset()}
    entries.remove(key)
    assert sieving.tagged(["tax"]) == {"tax": {bea}}


def test_towns_are_told_once(ada: str) -> None:
    for name, town in (("Bea", "Łódź"), ("Cyd", "lodz"), ("Dot", "Bern"), ("Eve", "")):
        clients.add(name, town=town)
    assert sieving.towns()[0] == "Bern"
    assert len(sieving.towns()) == 2


def test_who_may_be_a_double(journal: Journal, ada: str) -> None:
    reaching.reach(ada, "mail", "ada@example.org")
    reaching.reach(ada, "phone", "+44 20 7946 0000")
    gone = clients.add("Ada Lovelace").row_id
    basket.remove_client(gone)
    off = clients.add("Ada Lovelase").row_id
    clients.archive(off)
    with counting(journal) as ran:
        found = sieving.alike("LOVELACE ada")
    assert len(ran) == 2
    assert [(double.id, double.why) for double in found] == [(ada, Why.NAME), (off, Why.SPELLING)]
    assert [double.why for double in sieving.alike("N", mails=["ADA@example.org"])] == [Why.MAIL]
    assert [double.why for double in sieving.alike("N", phones=["020 7946 0000"])] == [Why.PHONE]
    assert sieving.alike("Ada Lovelace", without=ada)[0].id == off
    assert sieving.alike("") == []
