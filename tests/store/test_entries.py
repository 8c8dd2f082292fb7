"""Notes: windows over them, whose they are, what finds them, what they said before."""

from datetime import date, time, timedelta
from functools import partial
from typing import Any

import pytest

from relbook.errors import BlankTextError, MissingError
from relbook.journal.entry import Entry, Kind, Side, Tier
from relbook.journal.page import Page
from relbook.journal.selection import EVERYTHING, INBOX, Selection
from relbook.store import clients, entries, notes
from relbook.store.chosen import chosen, newest, older, values
from relbook.store.database import Journal
from relbook.store.models import EntryRow
from relbook.store.moment import now
from tests.bench.raw import heard
from tests.store.shelf import TODAY, ask, counting, note, spread, texts


def long_ago(key: str) -> None:
    """Make it a while since an entry was last touched."""
    before = EntryRow.get_by_id(key).updated - timedelta(minutes=5)
    EntryRow.update(updated=before).where(EntryRow.id == key).execute()


def test_all_that_was_said_of_a_note_is_kept(ada: str) -> None:
    said: dict[str, Any] = {
        "kind": "call",
        "at": time(14, 30),
        "zone": "Europe/Lisbon",
        "minutes": 45,
        "channel": "phone",
        "initiated": Side.THEM,
        "energy": -2,
        "tier": Tier.PRIVATE,
        "pinned": True,
        "landmark": True,
        "prompt": "awake",
        "question": "What?",
    }
    key = note("Ça va?\n東京", ada, **said)
    entry = entries.get(key)
    kept = Entry(key, day=TODAY, text="Ça va?\n東京", place=entry.place, updated=entry.updated, **said)
    assert entry == kept


@pytest.mark.parametrize("text", ["", " \n\t"])
def test_nothing_is_no_note(ada: str, text: str) -> None:
    with pytest.raises(BlankTextError):
        note(text, ada)
    key = note("Something", ada)
    with pytest.raises(BlankTextError):
        entries.rewrite(key, text, today=TODAY)


def test_windows_follow_one_another_without_gap_or_overlap(ada: str) -> None:
    keys = [note(f"{number}", ada, day=TODAY + timedelta(days=number // 3)) for number in range(25)]
    seen: list[str] = []
    before = None
    while found := entries.window(Selection(client_id=ada), before, limit=7):
        seen += spread(found)
        before = found[-1].entry.place
    assert seen == keys[::-1]
    assert [key for some in entries.walk(Selection(client_id=ada), 4) for key in spread(some)] == seen


def test_a_window_after_a_place_is_the_nearest_later_ones(ada: str) -> None:
    keys = [note(f"{number}", ada) for number in range(10)]
    place = entries.get(keys[4]).place
    assert spread(entries.window_after(EVERYTHING, place, 3)) == keys[5:8][::-1]
    assert spread(entries.window(EVERYTHING, place, 3)) == keys[1:4][::-1]
    assert entries.window_after(EVERYTHING, entries.get(keys[9]).place) == []


def test_days_come_before_minutes_and_a_day_without_a_time_begins_it(ada: str) -> None:
    note("evening", ada, at=time(20))
    note("whenever", ada)
    note("morning", ada, at=time(8))
    note("yesterday", ada, day=TODAY - timedelta(days=1), at=time(23))
    assert texts() == ["evening", "morning", "whenever", "yesterday"]


def test_a_note_stands_on_every_timeline_it_belongs_to(ada: str) -> None:
    bea = clients.add("Bea").row_id
    key = note("Both of them", ada, bea)
    for client in (ada, bea):
        assert spread(entries.window(Selection(client_id=client))) == [key]
    assert [who.first for who in entries.page(key).clients] == ["Ada", "Bea"]
    edit = entries.file_under(key, [bea], today=TODAY)
    assert edit.clients >= {ada, bea}
    assert texts(Selection(client_id=ada)) == []
    edit.revert()
    assert texts(Selection(client_id=ada)) == ["Both of them"]


@pytest.mark.parametrize(
    ("asked", "answer"),
    [
        ({"kinds": ("call",)}, ["call"]),
        ({"kinds": ("call", "meeting")}, ["meeting", "call"]),
        ({"tag": "Größe"}, ["tagged #größe"]),
        ({"tag": "grosse"}, ["tagged #größe"]),
        ({"promises": True}, ["[] promised"]),
        ({"inbox": True}, ["nobody's"]),
        ({"since": TODAY + timedelta(days=3)}, ["nobody's", "[] promised"]),
        ({"until": TODAY}, ["call"]),
        ({"until": date.max, "since": TODAY + timedelta(days=4)}, ["nobody's"]),
        ({"words": "meet OR promised"}, ["[] promised", "meeting"]),
        ({"words": "promised", "kinds": ("call",)}, []),
        ({"private": False, "kinds": ("call", "meeting")}, ["meeting"]),
    ],
)
def test_filters_ask_the_index(ada: str, asked: dict[str, object], answer: list[str]) -> None:
    said = ["call", "meeting", "tagged #größe", "[] promised", "nobody's"]
    for number, text in enumerate(said):
        kind = text if text in {"call", "meeting"} else "note"
        tier = Tier.PRIVATE if text == "call" else Tier.SHAREABLE
        whose = [] if text == "nobody's" else [ada]
        note(text, *whose, day=TODAY + timedelta(days=number), kind=kind, tier=tier)
    selection = Selection(**asked)  # type: ignore[arg-type]
    assert texts(selection) == answer
    assert entries.count(selection) == len(answer)
    if not asked.get("inbox"):
        mine = Selection(client_id=ada, **asked)  # type: ignore[arg-type]
        assert texts(mine) == [text for text in answer if text != "nobody's"]


def test_reflections_are_private_whatever_their_tier(ada: str) -> None:
    note("What I think", ada, kind=Kind.REFLECTION)
    assert texts(Selection(private=False)) == []


def test_a_mention_brings_the_note_to_them(ada: str) -> None:
    bea = clients.add("Bea Ortiz").row_id
    key = note("Lunch with @bea and @[Ada Lovelace]", ada)
    assert [who.id for who in entries.page(key).clients] == [ada, bea]


def test_an_ambiguous_mention_goes_to_nobody(journal: Journal) -> None:
    for name in ("Ana Silva", "Ana Costa"):
        clients.add(name)
    note("Lunch with @Ana")
    assert texts(INBOX) == ["Lunch with @Ana"]
    note("Lunch with @Ana Costa")
    assert texts(Selection(client_id=clients.find("Ana Costa").id)) == ["Lunch with @Ana Costa"]


def test_a_mention_that_is_typed_on_leaves_the_first_name_it_was(ada: str) -> None:
    clients.add("Ana")
    costa = clients.add("Anabel Costa", called="Bel").row_id
    key = note("Lunch with @Ana", ada)
    assert len(entries.page(key).clients) == 2
    entries.rewrite(key, "Lunch with @Anabel Costa", today=TODAY)
    assert [who.id for who in entries.page(key).clients] == [ada, costa]
    entries.rewrite(key, "Lunch", today=TODAY)
    assert [who.id for who in entries.page(key).clients] == [ada]


def test_whom_a_note_was_filed_under_stays_whatever_the_text_says(ada: str) -> None:
    key = note("With @Ada", ada)
    entries.rewrite(key, "Alone", today=TODAY)
    assert [who.id for who in entries.page(key).clients] == [ada]
    bea = clients.add("Bea").row_id
    key = note("With @Bea")
    entries.file_under(key, [bea], today=TODAY)
    entries.rewrite(key, "Alone", today=TODAY)
    assert [who.id for who in entries.page(key).clients] == [bea]


def test_typed_tags_follow_the_text_and_given_ones_stay(ada: str) -> None:
    key = note("About #tea", ada, tags=["Given"])
    entries.rewrite(key, "About #coffee", today=TODAY)
    assert set(entries.page(key).tags) == {"Given", "coffee"}
    assert entries.tags_in_use() == ["coffee", "Given"]


def test_a_tag_is_one_whatever_its_case_and_keeps_its_first_spelling(ada: str) -> None:
    note("#Café", ada)
    key = note("#CAFE #café", ada)
    assert entries.page(key).tags == ("Café",)
    assert len(texts(Selection(tag="cafe"))) == 2


def test_months_are_counted(ada: str) -> None:
    for day in (date(2026, 1, 31), date(2026, 2, 1), date(2026, 2, 28), date(2026, 3, 1), date.max):
        note("x", ada, day=day, at=time(23, 59))
    counts = entries.count_in_months(Selection(client_id=ada), date(2026, 1, 31), date(2026, 4, 9))
    assert counts == {date(2026, 1, 1): 1, date(2026, 2, 1): 2, date(2026, 3, 1): 1}
    assert entries.count_in_months(EVERYTHING, date.max, date.max) == {date(9999, 12, 1): 1}


def test_a_month_is_counted_by_its_days(ada: str) -> None:
    for number in range(30):
        note("x", ada, day=date(2026, 3, 4 + number % 2), at=time(8, number))
    ((sql, values),) = heard(partial(entries.count_in_months, EVERYTHING, date(2026, 3, 9), date(2026, 3, 9)))
    assert [count for _, count in ask(sql, *values)] == [15, 15]


def test_one_version_is_kept_a_sitting(ada: str) -> None:
    key = note("First", ada)
    entries.rewrite(key, "First, typed on", today=TODAY)
    assert entries.versions(key) == []
    long_ago(key)
    entries.rewrite(key, "Second", today=TODAY)
    entries.rewrite(key, "Second, typed on", today=TODAY)
    long_ago(key)
    edit = entries.rewrite(key, "Third", today=TODAY)
    assert [text for _, text in entries.versions(key)] == ["Second, typed on", "First, typed on"]
    edit.revert()
    assert [text for _, text in entries.versions(key)] == ["First, typed on"]


@pytest.mark.parametrize("ahead", [timedelta(minutes=5), timedelta(days=400)])
def test_words_written_under_a_clock_ahead_are_kept_once_it_is_set_right(
    journal: Journal, ahead: timedelta
) -> None:
    """Else they would be of one sitting with whatever is written until then, and be gone."""
    key = note("By the clock of next year")
    EntryRow.update(updated=now() + ahead).where(EntryRow.id == key).execute()
    entries.rewrite(key, "By the clock as it is", today=TODAY)
    assert [text for _, text in entries.versions(key)] == ["By the clock of next year"]
    EntryRow.update(updated=now() + ahead).where(EntryRow.id == key).execute()
    entries.bring_back(key, "By the clock of next year", today=TODAY)
    assert sorted(text for _, text in entries.versions(key)) == [
        "By the clock as it is",
        "By the clock of next year",
    ]


def test_backdating_takes_what_the_lines_say_along(ada: str) -> None:
    key = note("[] send it @2026-06-01\n!worry rent\n? how", ada)
    edit = entries.amend(key, day=date(2025, 1, 1))
    page = entries.page(key)
    days = (page.promises[0].made, page.facts[0].as_of, page.questions[0].noted)
    assert set(days) == {date(2025, 1, 1)}
    edit.revert()
    assert entries.page(key).facts[0].as_of == TODAY


def test_the_last_kind_is_guessed_from_contact_alone(ada: str) -> None:
    assert entries.last_kind(ada) == "note"
    note("x", ada, kind="call")
    note("x", ada, kind="reflection")
    assert entries.last_kind(ada) == "call"


def test_a_removed_note_is_missing(ada: str) -> None:
    key = note("x", ada)
    edit = entries.remove(key)
    with pytest.raises(MissingError):
        entries.get(key)
    edit.revert()
    assert entries.get(key).text == "x"


def test_only_of_leaves_out_what_is_shared(ada: str) -> None:
    bea = clients.add("Bea").row_id
    mine = note("mine", ada)
    note("ours", ada, bea)
    assert entries.only_of(ada) == [mine]


@pytest.mark.parametrize("selection", [EVERYTHING, Selection(words="note"), Selection(kinds=("note",))])
def test_a_window_takes_as_many_queries_however_long_it_is(
    journal: Journal, ada: str, selection: Selection
) -> None:
    def queries() -> int:
        with counting(journal) as ran:
            entries.window(selection)
        return len(ran)

    note("[] note one #x @Ada\n!worry y", ada)
    few = queries()
    for number in range(60):
        note(f"[] note {number} #x{number}\n!worry y\n? z", ada)
    assert queries() == few == 8


def test_a_window_reads_its_part_of_the_timeline_alone(journal: Journal, ada: str) -> None:
    for selection in (EVERYTHING, Selection(client_id=ada)):
        query, place = chosen(selection)
        sql, values = query.order_by(place.desc()).limit(40).sql()
        plan = " ".join(row[3] for row in ask(f"EXPLAIN QUERY PLAN {sql}", *values))
        assert "TEMP B-TREE" not in plan
        assert "SCAN" not in plan.replace("SCAN t1 USING INDEX entryrow_place", "")


def test_a_note_is_read_along_before_it_is_on_the_disk_as_it_is_after(ada: str) -> None:
    seen: list[Page] = []
    write = partial(notes.keep, "[] Go there\n? How was it", day=TODAY, today=TODAY, clients=[ada])
    key = notes.read_along(write, seen.append).row_id
    assert seen == [entries.page(key)]
    assert seen[0].entry.place and seen[0].promises and seen[0].questions


def test_what_was_read_along_with_a_write_that_fails_was_never_there(ada: str) -> None:
    def broken(page: Page) -> None:
        raise MissingError(page.id)

    with pytest.raises(MissingError) as caught:
        notes.read_along(partial(notes.keep, "Words", day=TODAY, today=TODAY, clients=[ada]), broken)
    with pytest.raises(MissingError):
        entries.get(str(caught.value.args[0]))
    assert texts(Selection(client_id=ada)) == []


def test_a_note_is_kept_where_what_is_shown_beside_it_cannot_be_read(journal: Journal, ada: str) -> None:
    seen: list[Page] = []
    journal.execute_sql("ALTER TABLE attachment RENAME COLUMN media TO lost")  # as on a page that is damaged
    write = partial(notes.keep, "Words", day=TODAY, today=TODAY, clients=[ada])
    key = notes.read_along(write, seen.append).row_id
    assert entries.get(key).text == "Words"
    assert seen == []


@pytest.mark.parametrize("limit", [1, 2, 40])
def test_a_window_on_a_client_is_what_the_query_says(ada: str, limit: int) -> None:
    for number in range(5):
        note(f"Entry {number}", *[ada] * (number % 2))
    mine = Selection(client_id=ada)
    for before in (None, *(entry.place for entry in newest(EVERYTHING, None, 40)), 0):
        for selection in (mine, EVERYTHING, INBOX):
            assert newest(selection, before, limit) == values(older(selection, before).limit(limit))
