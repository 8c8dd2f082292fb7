from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from relbook.journal.client import Client
from relbook.journal.trip import Local, in_order, town_key, towns

NAMES = st.lists(st.sampled_from(["Porto", "porto", "PORTO ", "Köln", "Koeln", "Łódź", "Lodz", "", " "]))


def local(name: str, last: date | None) -> Local:
    return Local(Client(name, name), lives=True, last_contact=last)


@given(NAMES)
def test_every_town_is_named_once_however_it_is_spelt(names: list[str]) -> None:
    found = towns(names)
    assert len({town_key(town) for town in found}) == len(found)
    assert {town_key(town) for town in found} == {town_key(name) for name in names if name.strip()}
    assert found == sorted(found, key=town_key)


def test_the_longest_silence_stands_first_and_who_was_never_spoken_with_last() -> None:
    people = [local("Ada", None), local("Ben", date(2026, 5, 2)), local("Cy", date(2025, 1, 1))]
    assert [one.client.name for one in in_order(people)] == ["Cy", "Ben", "Ada"]
