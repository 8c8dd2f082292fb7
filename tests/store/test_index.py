"""The words of everything: newest first, folded, never of what is gone, and equal to an index made anew."""

from datetime import date, time, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from relbook.errors import CancelledError
from relbook.journal.fact import FactKind
from relbook.journal.given import given_to_index
from relbook.journal.selection import INBOX, Selection
from relbook.store import bin as waste
from relbook.store import clients, entries, facts, index, promises, seating, sound
from relbook.store.database import Journal, opened
from relbook.store.documents import GATHER
from relbook.store.edit import put, write
from relbook.store.going import Going
from relbook.store.keys import new_key
from relbook.store.models import EntryRow, KindRow
from relbook.store.search import search
from relbook.store.seating import base, day_at, end
from tests.store.scripts import act, scripts
from tests.store.shelf import TODAY, ask, counting, index_says, note, places, texts


def found(words: str, **more: object) -> list[str]:
    return texts(Selection(words=words, **more))  # type: ignore[arg-type]


@given(script=scripts)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_index_equals_one_made_anew(journal: Journal, script: list[tuple[str, int, str]]) -> None:
    for number, step in enumerate(script):
        edit = act(*step)
        if number % 3 == 2:
            edit.revert()
    kept = index_says(), places()
    assert [(day, at) for day, at, _ in places()] == sorted((day, at) for day, at, _ in places())
    index.rebuild(journal)
    assert (index_says(), places()) == kept


def test_letters_are_made_alike(ada: str) -> None:
    note("Café with Łukasz in MÜNCHEN", ada)
    assert found("cafe lukasz munchen") == found("CAFÉ") == ["Café with Łukasz in MÜNCHEN"]


@pytest.mark.parametrize("words", ["東", "京", "東京", "京都", "都", "東京都"])
def test_one_or_two_characters_of_a_script_without_spaces_are_found(ada: str, words: str) -> None:
    note("会議は東京都で", ada)
    assert len(found(words)) == 1
    assert found("都京") == []


def test_a_beginning_finds_and_a_middle_does_not(ada: str) -> None:
    note("Renegotiated the retainer", ada)
    assert len(found("ret")) == len(found("reneg ret")) == 1
    assert found("tainer") == []


ODD = ['"', "(", "AND", "a OR", "-", "*", "^", "NEAR(", "text:x", "%_'", "\x00", "'; --"]


@pytest.mark.parametrize("words", ODD)
def test_anything_that_can_be_typed_is_a_question(ada: str, words: str) -> None:
    note("Nothing special", ada)
    assert isinstance(found(words), list)
    assert search(Selection(words=words)).count >= 0


@given(text=st.text(min_size=1).filter(lambda text: text.strip()))
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_can_be_kept_and_marks_cannot_be_typed(journal: Journal, text: str) -> None:
    edit = entries.add(text, day=TODAY, today=TODAY)
    assert entries.get(edit.row_id).text == text
    held = [(col, term) for *_, col, _, term in index_says() if term.startswith("_")]
    begins = {term for term in given_to_index(text).split() if term.startswith("_")}
    assert {term for col, term in held if col == "text"} <= begins, "how words begin is no mark"
    edit.revert()


def test_what_is_removed_is_never_found(journal: Journal, ada: str) -> None:
    key = note("secretive words\n[] promise words\n!worry worry words\n? question words", ada)
    assert search(Selection(words="words")).count == 4
    entries.remove(key)
    assert search(Selection(words="words")).count == 0
    clients.amend(ada, about="uncommon")
    assert search(Selection(words="uncommon")).count == 1
    clients.remove(ada)
    assert search(Selection(words="uncommon")).count == 0


def test_newest_come_first(ada: str) -> None:
    for day in (3, 1, 2):
        note(f"tea {day}", ada, day=date(2026, 5, day))
    assert found("tea") == ["tea 3", "tea 2", "tea 1"]


def test_backdating_moves_and_undo_moves_back(ada: str) -> None:
    first, second = note("one", ada), note("two", ada)
    edit = entries.amend(second, day=date(2020, 1, 1))
    assert texts() == ["one", "two"]
    edit.revert()
    assert texts() == ["two", "one"]
    entries.amend(first, at=time(9))
    assert texts() == ["one", "two"]


def test_what_comes_back_comes_back_to_its_place(ada: str) -> None:
    keys = [note(str(number), ada) for number in range(5)]
    for key in keys[1:4]:
        entries.remove(key).revert()
    assert texts() == ["4", "3", "2", "1", "0"]
    for key in keys:
        entries.amend(key, day=date(1999, 1, 1)).revert()
    assert texts() == ["4", "3", "2", "1", "0"]


def test_a_crowded_minute_makes_room(journal: Journal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(seating, "ROOM", 1)
    day = date(2026, 1, 1)
    away = [note(f"note {number}") for number in range(12)]
    here = [note(f"note {number}", day=day) for number in range(12, 24)]
    for key in reversed(away):  # each belongs before all that are there
        entries.amend(key, day=day)
    assert [key for *_, key in places()] == [*away, *here]
    assert texts(Selection(words="note")) == [f"note {number}" for number in reversed(range(24))]
    index.rebuild(journal)
    assert [key for *_, key in places()] == [*away, *here]


@pytest.mark.parametrize("at", [None, time(12)])
def test_more_rows_than_a_minute_has_seats(
    journal: Journal, monkeypatch: pytest.MonkeyPatch, at: time | None
) -> None:
    monkeypatch.setattr(seating, "MINUTE", 8)
    monkeypatch.setattr(seating, "UNTIMED", 8)
    later = note("later", at=time(12, 30))
    keys = [note(f"note {number}", at=at) for number in range(20)]
    assert len({key for *_, key in places()}) == 21
    assert [key for *_, key in places() if key != later] == keys
    assert {day_at(place) for (place,) in ask("SELECT id FROM place")} == {TODAY}
    index.rebuild(journal)
    assert texts(Selection(words="note")) == [f"note {number}" for number in reversed(range(20))]


def test_a_day_that_is_full_goes_on_in_the_next(journal: Journal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(seating, "DAY", 3)
    monkeypatch.setattr(seating, "MINUTE", 0)
    monkeypatch.setattr(seating, "UNTIMED", 8)
    note("tomorrow", day=TODAY + timedelta(days=1))
    for number in range(12):
        note(f"note {number}")
    assert ask("SELECT count(DISTINCT place), count(*) FROM entry") == [(13, 13)]
    assert len(found("note")) == 12


def test_no_two_entries_share_a_place(ada: str) -> None:
    for _ in range(50):
        note("same minute", ada, at=time(9, 30))
    assert ask("SELECT count(DISTINCT place) FROM entry") == [(50,)]


def test_keys_grow() -> None:
    keys = [new_key() for _ in range(10_000)]
    assert keys == sorted(set(keys))


def test_the_first_and_the_last_day_have_places() -> None:
    for day in (date.min, date.max, TODAY):
        assert day_at(base(day, time(23, 59))) == day
        assert base(day, time(23, 59)) < end(day)
    assert end(TODAY) == base(TODAY + timedelta(days=1), None)


def test_tags_that_differ_in_a_mark_differ(ada: str) -> None:
    note("#a-b", ada)
    note("#a/b", ada)
    assert texts(Selection(tag="a-b")) == ["#a-b"]
    assert texts(Selection(tag="A/B")) == ["#a/b"]


def test_the_inbox_is_what_belongs_to_nobody(ada: str) -> None:
    key = note("For nobody yet")
    note("For Ada", ada)
    assert texts(INBOX) == ["For nobody yet"]
    entries.file_under(key, [ada], today=TODAY)
    assert texts(INBOX) == []


def test_a_reflection_about_nobody_does_not_wait_to_be_filed(journal: Journal) -> None:
    note("Everybody, really", kind="reflection")
    note("For nobody yet")
    assert texts(INBOX) == ["For nobody yet"]
    assert texts(Selection(inbox=True, kinds=("reflection",))) == ["Everybody, really"]
    assert len(texts(Selection(inbox=True, kinds=("reflection", "note")))) == 2


def test_a_promise_that_goes_takes_its_mark_with_it(ada: str) -> None:
    key = note("[] send it", ada)
    assert texts(Selection(promises=True)) == ["[] send it"]
    promises.remove(entries.page(key).promises[0].id)
    assert texts(Selection(promises=True)) == []


def test_a_kind_of_ones_own_may_count_as_contact(journal: Journal, ada: str) -> None:
    note("A walk", ada, kind="walk")
    assert ask("SELECT count(contact_place) FROM entry_client") == [(0,)]
    write(lambda: put(KindRow, kind="walk", contact=True))()
    assert ask("SELECT count(contact_place) FROM entry_client") == [(1,)]


def test_facts_are_found_by_kind_and_whose(ada: str) -> None:
    note("!worry payroll\n!wish payroll", ada)
    bea = clients.add("Bea").row_id
    facts.add(bea, FactKind.WORRY, "payroll", as_of=TODAY)
    hits = search(Selection(words="payroll", client_id=ada)).hits
    assert sorted(hit.kind for hit in hits) == ["entry", "fact", "fact"]


def test_nothing_is_left_to_do_after_a_write(ada: str) -> None:
    note("x #y @Ada Lovelace", ada)
    assert ask("SELECT count(*) FROM stale") == [(0,)]
    assert ask("SELECT count(*) FROM entry WHERE place IS NULL AND gone IS NULL") == [(0,)]
    assert EntryRow.select().count() == 1


def test_many_rows_are_indexed_as_few_are(ada: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for days in range(7):
        note(f"Orchard {days} #apples\n[] Send {days}\n!like pears {days}", ada, day=TODAY - timedelta(days))
    kept = index_says(), places()
    monkeypatch.setattr(index, "BATCH", 3)
    index.rebuild(opened())
    assert (index_says(), places()) == kept
    assert ask("SELECT count(*) FROM stale") == [(0,)]


def test_many_rows_leave_the_index_at_once_and_merge_nothing(
    journal: Journal, ada: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    bea = clients.add("Bea").row_id
    note("Orchard of hers", bea)
    for number in range(30):
        note(f"Orchard {number}\n[] Send {number}", ada, at=time(9))
    before = index_says()
    monkeypatch.setattr(index, "BATCH", 3)
    with counting(journal) as ran:
        gone = waste.remove_client(ada)
    assert len([sql for sql in ran if "SELECT place.id FROM stale" in sql]) == 1
    assert ask("SELECT v FROM words_config WHERE k = 'automerge'") == [(index.MERGED,)]
    assert found("orchard") == ["Orchard of hers"]
    gone.revert()
    assert index_says() == before
    ask("INSERT INTO words(words) VALUES ('integrity-check')")


def test_many_rows_come_to_the_index_in_the_order_of_time(ada: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for days in (3, 9, 1, 7, 5, 2):
        note(f"Orchard {days}", ada, day=TODAY - timedelta(days))
    seen: list[str] = []
    gather = GATHER["entry"]

    def seeing(keys: list[str]) -> None:
        seen.extend(keys)
        gather(keys)

    monkeypatch.setitem(GATHER, "entry", seeing)
    monkeypatch.setattr(index, "BATCH", 2)
    index.rebuild(opened())
    assert seen == [key for _, _, key in places()]


def test_an_index_made_earlier_holds_as_much_as_one_made_today(
    ada: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = ask("SELECT v FROM words_config WHERE k = 'hashsize'")
    assert held == [(index.HELD,)]
    ask("DELETE FROM words_config WHERE k = 'hashsize'")
    monkeypatch.setattr(index, "BATCH", 1)
    note("Orchard", ada)
    assert ask("SELECT v FROM words_config WHERE k = 'hashsize'") == held


def test_it_never_says_that_less_is_done_than_before(ada: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(40):  # more than sit at their ease in one minute
        note(f"Orchard {number}\n[] Send {number}", ada, at=time(9))
    told: list[float] = []
    monkeypatch.setattr(index, "BATCH", 3)
    index.rebuild(opened(), Going(lambda done, of: told.append(done / of)))
    assert told == sorted(told) and told[-1] == 1


def _looks(stop: int = 0) -> tuple[Going, list[str]]:
    """Who is asked whether to stop, and says so at a look of this number; at each, what was being done."""
    doing, looks = [""], []

    def stopped() -> bool:
        looks.append(doing[-1])
        return 0 < stop <= len(looks)

    opened().connection().set_trace_callback(doing.append)
    return Going(stopped=stopped), looks


def test_making_it_anew_can_be_stopped_wherever_it_is(ada: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(30):
        note(f"Orchard {number}\n[] Send {number}", ada, at=time(9))
    monkeypatch.setattr(sound, "OFTEN", 50)
    kept = index_says(), places(), ask("PRAGMA user_version")
    going, looks = _looks()
    index.rebuild(opened(), going)
    assert {look.partition(" ")[0] for look in looks} >= {"DELETE", "CREATE", "INSERT", "SELECT"}
    assert (index_says(), places(), ask("PRAGMA user_version")) == kept
    for stop in range(1, len(looks) - 1, len(looks) // 20):
        with pytest.raises(CancelledError):
            index.rebuild(opened(), _looks(stop)[0])
        assert (index_says(), places(), ask("PRAGMA user_version")) == kept
        assert not opened().in_transaction()
    assert index.missing_parts(opened()) == set()


def test_it_is_asked_more_often_the_more_there_is_to_take_away(
    ada: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sound, "OFTEN", 10)

    def before_it_is_made() -> int:
        going, looks = _looks()
        index.rebuild(opened(), going)
        return next(at for at, look in enumerate(looks) if look.startswith("CREATE"))

    few = before_it_is_made()
    for number in range(100):
        note(f"Orchard {number}", ada)
    assert before_it_is_made() > few + 50, "a table is not let go in one step"
