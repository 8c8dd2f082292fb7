"""What columns are is kept for the next table with the same headers, and for no other."""

from relbook.journal.table import Field
from relbook.store import mapped, settings
from relbook.store.database import Journal

HEADERS = ("Alpha", "Beta")


def test_it_is_remembered_by_the_headers(journal: Journal) -> None:
    assert mapped.remembered(HEADERS) is None
    edit = mapped.remember(HEADERS, (Field.NAME, Field.LEAVE))
    assert mapped.remembered(HEADERS) == {0: Field.NAME, 1: Field.LEAVE}
    assert mapped.remembered(("Beta", "Alpha")) is None
    edit.revert()
    assert mapped.remembered(HEADERS) is None


def test_what_is_no_longer_understood_is_forgotten(journal: Journal) -> None:
    mapped.remember(HEADERS, (Field.NAME, Field.MAIL))
    name = mapped._name(HEADERS)
    for said in ("{", "[1, 2]", '["name"]', "7"):
        settings.put(name, said)
        assert not mapped.remembered(HEADERS)
