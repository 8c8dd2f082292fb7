"""Keys are looked for in every column, however many there are, and so is nobody's."""

from datetime import date

from relbook.journal.gathering import Gathering
from relbook.store import clients, gatherings
from relbook.store.database import Journal
from relbook.store.purging import index_names, naming, purge
from relbook.store.tracing import follow
from tests.store.shelf import note

TODAY = date(2026, 3, 2)


def test_of_a_thousand_keys_each_is_found_and_taken_out_of_lists(journal: Journal) -> None:
    keys = [clients.add(f"Client {at}").row_id for at in range(3)]
    strangers = [f"{at:032x}" for at in range(1000)]
    gatherings.plan(Gathering(title="Soup").with_guests(keys), {}, today=TODAY)
    assert "setting.value" not in naming(journal, strangers)
    named = naming(journal, [*strangers, keys[2]])
    assert named
    assert named == naming(journal, [keys[2]])
    with journal.atomic():
        purge(journal, follow(journal, [keys[0], *strangers, keys[2]], {}))
    (left,) = gatherings.on_file()
    assert left.keys == [keys[1]]


def test_nobody_is_named_nowhere(journal: Journal) -> None:
    clients.add("Ada Lovelace")
    assert naming(journal, []) == []
    with journal.atomic():
        purge(journal, follow(journal, [], {}))
    assert [one.name for one in clients.names()] == ["Ada Lovelace"]


def test_a_gathering_goes_with_the_last_who_was_asked_to_it(journal: Journal) -> None:
    ada, bea = (clients.add(name).row_id for name in ("Ada", "Bea"))
    for title, guests in (("Soup", [ada]), ("Cake", [ada, bea]), ("Tea", [bea])):
        gatherings.plan(Gathering(title=title).with_guests(guests), {}, today=TODAY)
    with journal.atomic():
        purge(journal, follow(journal, [ada], {}))
    assert {one.title: one.keys for one in gatherings.on_file()} == {"Cake": [bea], "Tea": [bea]}


def test_the_index_says_whose_rows_it_marks(journal: Journal, ada: str) -> None:
    note("Lunch", ada)
    assert index_names(journal, ["0" * 32, ada])
    assert not index_names(journal, ["0" * 32])
    journal.execute_sql("DROP TABLE words")
    assert not index_names(journal, [ada])
