"""The choosing session on the shelf: decisions one by one, left and taken up again, closed with an entry."""

from datetime import date, datetime, timedelta

from relbook.journal.circle import Circle
from relbook.journal.client import Closeness
from relbook.journal.entry import Kind, Tier
from relbook.journal.fact import FactKind
from relbook.journal.hours import usual
from relbook.journal.rituals.choosing import Shift, Stand, Verdict
from relbook.journal.rituals.ritual import Place
from relbook.store import circles, clients, entries, facts, looks, own_time
from relbook.store.models import ClientRow
from tests.store.shelf import TODAY, note, rows

NOW = datetime(TODAY.year, TODAY.month, TODAY.day, 9)
LATER = TODAY + timedelta(days=1)


def waiting(day: date = TODAY) -> list[str]:
    return [one.client.name for one in looks.session(day).waiting]


def test_a_decision_moves_and_is_taken_back_as_one(ada: str) -> None:
    before = rows()
    edit = looks.decide(ada, Verdict.PLACE, Stand(Circle.GROWING, Closeness.WARMER), TODAY)
    assert (clients.get(ada).circle, clients.get(ada).closeness) == (Circle.GROWING, Closeness.WARMER)
    assert waiting() == []
    assert looks.session(TODAY).today == 1
    assert looks.shifts(TODAY) == [Shift(ada, Stand(None), Stand(Circle.GROWING, Closeness.WARMER))]
    assert edit.concerns(ada)
    edit.revert()
    assert rows() == before
    assert looks.shifts(TODAY) == []


def test_no_circle_on_purpose_rests_for_half_a_year(ada: str) -> None:
    looks.decide(ada, Verdict.KEEP, Stand(None), TODAY)
    assert waiting(TODAY + timedelta(days=181)) == []
    assert waiting(TODAY + timedelta(days=182)) == ["Ada Lovelace"]


def test_not_now_is_asked_about_in_a_month(ada: str) -> None:
    looks.put_off(ada, TODAY)
    assert waiting(TODAY + timedelta(days=29)) == []
    assert waiting(TODAY + timedelta(days=30)) == ["Ada Lovelace"]
    assert looks.session(TODAY).seen == 0
    looks.decide(ada, Verdict.KEEP, Stand(None), TODAY)
    assert looks.session(TODAY).seen == 1


def test_left_in_the_middle_it_goes_on_another_day(ada: str) -> None:
    clients.add("Ben")
    clients.add("Cy")
    looks.decide(ada, Verdict.PLACE, Stand(Circle.CLOSE), TODAY)
    assert looks.is_due(NOW) is None
    found = looks.is_due(datetime(LATER.year, LATER.month, LATER.day, 9))
    assert found is not None
    assert (found.began, found.seen, found.today, len(found.waiting)) == (TODAY, 1, 0, 2)
    looks.rest(LATER)
    assert looks.is_due(datetime(LATER.year, LATER.month, LATER.day, 9)) is None


def test_closing_keeps_a_private_entry_and_begins_anew(ada: str) -> None:
    looks.decide(ada, Verdict.PLACE, Stand(Circle.CLOSE), TODAY)
    before = rows()
    edit = looks.close(Place(looks.RITUAL, TODAY), "Whom to be near\n\nFive is enough.", NOW)
    entry = entries.get(edit.row_id)
    assert (entry.kind, entry.tier, entry.day) == (Kind.REFLECTION, Tier.PRIVATE, TODAY)
    found = looks.session(TODAY)
    assert (found.began, found.seen, found.ended) == (None, 0, TODAY)
    assert looks.shifts(TODAY) == []
    edit.revert()
    assert rows() == before
    assert looks.session(TODAY).seen == 1


def test_a_move_anywhere_else_counts_as_having_looked(ada: str) -> None:
    circles.move([ada], Circle.STEADY, TODAY)
    assert waiting(TODAY + timedelta(days=181)) == []
    assert waiting(TODAY + timedelta(days=182)) == ["Ada Lovelace"]


def test_in_the_writer_s_quiet_hours_nothing_is_mentioned(ada: str) -> None:
    ClientRow.update(created=datetime(2025, 1, 1)).execute()
    assert looks.is_due(NOW) is not None
    own_time.keep_hours(usual())
    assert looks.is_due(NOW.replace(hour=23)) is None


def test_a_page_says_what_the_writer_wrote(ada: str) -> None:
    clients.amend(ada, about="Asks good questions.\n\nPays late.", closeness=Closeness.WARMER)
    facts.add(ada, FactKind.LIKE, "her patience", as_of=TODAY)
    note("We spoke", ada, kind=Kind.CALL, day=TODAY - timedelta(days=40))
    note("You saved my week", ada, kind=Kind.APPRECIATION_RECEIVED)
    page = looks.leaf(ada, TODAY)
    assert page.why == ("Asks good questions.", "Pays late.", "her patience")
    assert page.since == TODAY - timedelta(days=40)
    assert page.kind_words is not None and page.kind_words.text == "You saved my week"
    assert [(one.what, one.after) for one in page.moves] == [("closeness", "warmer")]
