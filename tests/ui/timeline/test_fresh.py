"""An entry that was read along with its writing is there at once, without the page being read again."""

from datetime import date, datetime, time

import pytest

from relbook.journal.selection import EVERYTHING, INBOX, Selection
from relbook.store import clients, entries, promises
from relbook.store.database import Journal
from relbook.ui.timeline.model import TimelineModel
from tests.bench.raw import heard

NOW = datetime(2026, 11, 25, 14, 20)
TODAY = NOW.date()


def _write(text: str, *whose: str, day: date = TODAY, at: time | None = None) -> str:
    return entries.add(text, day=day, today=TODAY, clients=whose, at=at).row_id


@pytest.fixture
def marta(journal: Journal) -> str:
    """Somebody with three entries, one of them in the month before."""
    key = clients.add("Marta Reyes").row_id
    for number, day in enumerate((date(2026, 10, 3), date(2026, 11, 12), date(2026, 11, 24))):
        _write(f"Entry {number}", key, day=day)
    return key


@pytest.fixture
def model(qapp: object, marta: str) -> TimelineModel:
    """The whole timeline of Marta."""
    model = TimelineModel()
    model.turn_to(Selection(client_id=marta), NOW)
    return model


def _same_as_read(model: TimelineModel) -> bool:
    anew = TimelineModel()
    anew.turn_to(model.selection, NOW)
    months = [model.in_month(row) for row in range(model.rowCount())]
    return model.values == anew.values and months == [anew.in_month(row) for row in range(anew.rowCount())]


def test_a_new_entry_comes_in_above_the_others_without_a_question(model: TimelineModel, marta: str) -> None:
    page = entries.page(_write("New", marta, at=time(14, 20)))
    assert heard(lambda: model.take_in(page)) == []
    assert model.pages[0] == page
    assert _same_as_read(model)


def test_an_entry_that_changed_stands_as_it_is_now(model: TimelineModel, marta: str) -> None:
    there = model.pages[1]
    entries.rewrite(there.id, "In other words", today=TODAY)
    assert model.take_in(entries.page(there.id))
    assert model.pages[1].entry.text == "In other words"
    assert _same_as_read(model)


def test_an_entry_that_is_gone_leaves_without_a_question(model: TimelineModel) -> None:
    there = model.pages[0]
    entries.remove(there.id)
    assert heard(lambda: model.take_out(there.id)) == []
    assert there.id not in {page.id for page in model.pages}
    assert _same_as_read(model)


def test_what_is_not_shown_or_is_all_there_is_leaves_by_a_look(model: TimelineModel, marta: str) -> None:
    for page in model.pages[1:]:
        assert model.take_out(page.id)
    before = list(model.values)
    assert not model.take_out(before[0].id)
    assert not model.take_out(marta)
    assert model.values == before


def test_what_does_not_come_first_or_is_not_of_the_selection_is_left_to_a_look(
    model: TimelineModel, marta: str
) -> None:
    jon = clients.add("Jon Field").row_id
    earlier = entries.page(_write("Earlier", marta, day=date(2026, 11, 20)))
    other = entries.page(_write("Of Jon", jon, at=time(14, 20)))
    moved = model.pages[0].id
    entries.amend(moved, day=date(2026, 11, 13))
    before = list(model.values)
    assert not any(model.take_in(page) for page in (earlier, other, entries.page(moved)))
    assert model.values == before
    model.turn_to(INBOX, NOW)
    assert not model.take_in(other)
    model.turn_to(EVERYTHING, NOW)
    assert model.take_in(entries.page(_write("Again", jon, at=time(14, 30))))


def test_above_what_is_not_read_yet_nothing_comes_in(model: TimelineModel, marta: str) -> None:
    model.turn_to(Selection(client_id=marta), NOW, upto=model.pages[1].entry.place)
    assert not model.take_in(entries.page(_write("New", marta, at=time(14, 20))))


def test_looking_in_parts_comes_to_the_same_as_looking_at_once(model: TimelineModel, marta: str) -> None:
    jon = clients.add("Jon Field").row_id
    there = model.pages[1].id
    entries.rewrite(there, "In other words\n[] Send it @fri", today=TODAY)
    promises.add(marta, "A word at the door", mine=True, made=date(2026, 11, 20))
    entries.file_under(model.pages[2].id, [jon], today=TODAY)
    assert model.take_in(entries.page(_write("New", marta, at=time(14, 20))))
    model.look_between(NOW)
    model.look_at_pages()
    assert _same_as_read(model)
