"""Making one client of two: nothing is lost, nothing stands twice, and undo restores every row."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from relbook.errors import MissingError
from relbook.journal.circle import Circle
from relbook.journal.marks import Marks
from relbook.journal.merging import Pick
from relbook.journal.selection import Selection
from relbook.store import bin as basket
from relbook.store import (
    carrying,
    clients,
    drafts,
    entries,
    important_dates,
    links,
    meetings,
    merging,
    moves,
    organisations,
    promises,
    questions,
    reaching,
    roster,
)
from relbook.store.database import Journal
from relbook.store.edit import put, write
from relbook.store.models import (
    TABLES,
    AskingRow,
    AttachmentRow,
    CustomFieldRow,
    CustomValueRow,
    OrganisationRow,
)
from tests.store.shelf import TODAY, index_says, note, places, rows, texts

UNTOUCHED = {"updated", "device", "place", "contact_place"}


def everything() -> dict[tuple[str, str], dict[str, Any]]:
    """Every row there is, those in the bin too, with all but the stamps of the last change."""
    found = {}
    for table in TABLES:
        query: Any = table.select().dicts()
        for row in query:
            kept = {name: value for name, value in row.items() if name not in UNTOUCHED}
            found[table._meta.table_name, row["id"]] = kept
    return found


def prior(before: dict[tuple[str, str], dict[str, Any]]) -> dict[tuple[str, str], dict[str, Any]]:
    """Of everything there is now, the rows that were there before; what came since has to be gone."""
    now = everything()
    assert all(row["gone"] for key, row in now.items() if key not in before)
    return {key: now[key] for key in before}


def merge(keep: str, other: str, **picks: Any) -> Any:
    return merging.merge(keep, other, picks, {}, TODAY)


@write
def extras(client_id: str) -> str:
    """Rows no form writes yet."""
    put(AskingRow, prompt="p", client=client_id, day=TODAY, outcome="skipped")
    put(AttachmentRow, client=client_id, name="a.pdf", size=3, digest="d")
    put(OrganisationRow, name="Own firm", client=client_id)
    return client_id


@write
def custom(client_id: str, field: str, value: str) -> str:
    """A value in a field of the writer's own."""
    known = CustomFieldRow.get_or_none(CustomFieldRow.name == field)
    key = known.id if known else put(CustomFieldRow, name=field)
    put(CustomValueRow, field=key, client=client_id, value=value)
    return key


def test_every_table_that_names_a_client_is_thought_of() -> None:
    ends = {"client", "source", "target", "desk"}
    naming = {
        table for table in TABLES if ends & set(table._meta.fields) and table._meta.table_name != "origin"
    }
    assert naming == {*carrying.WHOLE, *carrying.ONCE, *carrying.TIES}


def test_all_moves_and_the_emptied_page_lies_in_the_bin(ada: str) -> None:
    bea = clients.add("Ada L.").row_id
    cyd = clients.add("Cyd").row_id
    note("[] mine\n!worry rent\n? how", bea)
    note("ours", cyd, bea)
    promises.add(bea, "spoken", mine=True, made=TODAY)
    reaching.reach(bea, "mail", "ada@example.org")
    important_dates.mark_day(bea, "birthday", 12, 10)
    links.introduce(cyd, bea)
    links.introduce(bea, cyd)
    meetings.plan([bea, cyd], TODAY)
    extras(bea)
    counts = merging.compare(ada, bea).counts
    assert (counts["entries"], counts["promises"], counts["links"], counts["files"]) == (2, 2, 2, 1)
    edit = merge(ada, bea)
    assert {ada, bea} <= edit.clients
    assert texts(Selection(client_id=ada)) == ["ours", "[] mine\n!worry rent\n? how"]
    assert texts(Selection(client_id=bea)) == []
    assert {one.text for one in promises.of_client(ada)} == {"mine", "spoken"}
    assert [point.value for point in reaching.points_of(ada)] == ["ada@example.org"]
    assert [day.label for day in important_dates.of_client(ada)] == ["birthday"]
    introducer = links.introducer(ada)
    assert introducer is not None
    assert introducer.id == cyd
    assert meetings.next_of(ada, TODAY) is not None
    assert moves.merged_into([bea]) == {bea: ada}
    with pytest.raises(MissingError):
        clients.get(bea)
    naming = [row for name, table in rows().items() for row in table if bea in map(str, row.values())]
    assert [row["what"] for row in naming] == ["merged"]


def test_nothing_stands_twice_where_both_had_it(ada: str) -> None:
    bea = clients.add("Bea", company="Firm", role="Owner").row_id
    clients.amend(ada, company="Firm", role="Owner")
    key = note("Both of you", ada, bea)
    for one in (ada, bea):
        reaching.reach(one, "mail", "one@example.org")
        important_dates.mark_day(one, "birthday", 3, 4)
    links.introduce(ada, bea)
    meeting = meetings.plan([ada, bea], TODAY, time(15)).row_id
    merge(ada, bea)
    assert [who.id for who in entries.page(key).clients] == [ada]
    assert len(reaching.points_of(ada)) == len(important_dates.of_client(ada)) == 1
    assert len(organisations.roles(ada)) == 1
    assert links.introducer(ada) is None
    planned = meetings.next_of(ada, TODAY)
    assert planned is not None
    assert (planned.id, [who.id for who in planned.clients]) == (meeting, [ada])


def test_the_order_of_who_an_entry_is_chiefly_about_stays(ada: str) -> None:
    bea, cyd = clients.add("Bea").row_id, clients.add("Cyd").row_id
    key = note("First Bea, then Cyd, then Ada", bea, cyd, ada)
    merge(ada, bea)
    assert [who.id for who in entries.page(key).clients] == [ada, cyd]


def test_a_mention_by_the_old_name_outlives_the_next_change_of_words(ada: str) -> None:
    bea, cyd = clients.add("Bea").row_id, clients.add("Cyd").row_id
    key = note("Met @Bea and @Ada", cyd)
    only = note("Spoke of @Bea", cyd)
    merge(ada, bea)
    entries.rewrite(only, "Spoke of @Bea, at length", today=TODAY)
    entries.rewrite(key, "Met nobody", today=TODAY)
    assert {who.id for who in entries.page(only).clients} == {cyd, ada}
    assert {who.id for who in entries.page(key).clients} == {cyd}


def test_what_is_found_follows_and_comes_back(ada: str) -> None:
    bea = clients.add("Bea").row_id
    key = note("kayak on the lake", bea, kind="call")
    before, seats = index_says(), places()

    def found(client_id: str) -> list[str]:
        return texts(Selection(client_id=client_id, words="kayak"))

    edit = merge(ada, bea)
    assert (len(found(ada)), len(found(bea))) == (1, 0)
    assert roster.one(ada, TODAY).last_contact == TODAY
    assert places() == seats
    edit.revert()
    assert (len(found(ada)), len(found(bea))) == (0, 1)
    assert roster.one(ada, TODAY).last_contact is None
    assert index_says() == before
    assert entries.page(key).clients[0].id == bea


def test_what_differs_is_asked_and_what_is_filled_or_newer_is_kept(ada: str) -> None:
    clients.amend(ada, town="London", about="Likes engines", since=date(2020, 1, 1))
    bea = clients.add("Ada King", about="Writes letters", since=date(2019, 1, 1), circle=Circle.CLOSE).row_id
    custom(ada, "Shoe size", "38")
    custom(bea, "Shoe size", "39")
    found = {one.name: one for one in merging.compare(ada, bea).differences}
    picks = {name: one.pick for name, one in found.items()}
    assert picks == {
        "name": Pick.RIGHT,
        "circle": Pick.RIGHT,
        "town": Pick.LEFT,
        "since": Pick.RIGHT,
        "about": Pick.BOTH,
        "Shoe size": Pick.RIGHT,
    }
    details = {one.name: one.kept(one.pick) for one in found.values() if not one.custom}
    merging.merge(ada, bea, details, {one.custom: "39" for one in found.values() if one.custom}, TODAY)
    now = clients.get(ada)
    assert (now.name, now.town, now.circle) == ("Ada King", "London", Circle.CLOSE)
    assert now.about == "Likes engines\n\nWrites letters"
    assert [move.after for move in moves.circles_of(ada)] == [Circle.CLOSE]
    values = [row["value"] for row in rows()["custom_value"]]
    assert values == ["39"]


def test_the_page_with_more_entries_is_told(ada: str) -> None:
    bea = clients.add("Bea").row_id
    note("one", bea)
    found = merging.compare(ada, bea)
    assert found.heavier is Pick.RIGHT


def test_half_written_words_of_both_are_kept(ada: str) -> None:
    bea = clients.add("Bea").row_id
    for one, text in ((ada, "left off here"), (bea, "and there")):
        drafts.keep(drafts.Draft(one, text, client_id=one))
    before = everything()
    edit = merge(ada, bea)
    draft = drafts.get(ada)
    assert draft is not None
    assert draft.text == "left off here\n\nand there"
    assert drafts.get(bea) is None
    edit.revert()
    assert prior(before) == before


def test_half_written_words_of_two_talks_stay_two(ada: str) -> None:
    bea = clients.add("Bea").row_id
    drafts.keep(drafts.Draft(ada, "left off here", "note", date(2026, 11, 24), client_id=ada))
    call = drafts.Draft(bea, "and there", "call", date(2026, 11, 20), time(9), minutes=40, client_id=bea)
    drafts.keep(call)
    before = everything()
    edit = merge(ada, bea)
    mine, hers = drafts.get(ada), drafts.get(drafts.QUICK)
    assert mine is not None and (mine.text, mine.kind, mine.minutes) == ("left off here", "note", None)
    assert hers is not None and replace(hers, saved="") == replace(call, desk=drafts.QUICK, client_id=ada)
    edit.revert()
    assert prior(before) == before


def test_what_only_one_of_two_drafts_says_is_said_of_both(ada: str) -> None:
    bea = clients.add("Bea").row_id
    drafts.keep(drafts.Draft(ada, "left off here", "call", client_id=ada))
    drafts.keep(drafts.Draft(bea, "and there", "call", date(2026, 11, 20), minutes=40, client_id=bea))
    merge(ada, bea)
    draft = drafts.get(ada)
    assert draft is not None and drafts.get(drafts.QUICK) is None
    assert (draft.text, draft.day, draft.minutes) == ("left off here\n\nand there", date(2026, 11, 20), 40)


def test_what_lies_beside_half_written_words_is_carried_with_them(ada: str) -> None:
    bea = clients.add("Bea").row_id
    drafts.keep(drafts.Draft(ada, "left off here", "note", client_id=ada, files=(Path("a.pdf"),)))
    hers = drafts.Draft(bea, "", "call", client_id=bea, marks=Marks(energy=2), files=(Path("b.pdf"),))
    drafts.keep(hers)
    before = everything()
    edit = merge(ada, bea)
    draft = drafts.get(ada)
    assert draft is not None and drafts.get(bea) is None
    assert (draft.text, draft.kind, draft.marks) == ("left off here", "note", Marks(energy=2))
    assert draft.files == (Path("a.pdf"), Path("b.pdf"))
    edit.revert()
    assert prior(before) == before


def test_the_same_client_cannot_be_merged_and_nobody_can_with_who_is_gone(ada: str) -> None:
    with pytest.raises(ValueError, match=ada):
        merge(ada, ada)
    bea = clients.add("Bea").row_id
    basket.remove_client(bea)
    before = everything()
    with pytest.raises(MissingError):
        merge(ada, bea)
    assert everything() == before


def test_what_was_merged_comes_out_of_the_bin_empty_handed(ada: str) -> None:
    bea = clients.add("Bea").row_id
    key = note("hers", bea)
    merge(ada, bea)
    entries.remove(key)
    basket.restore_client(bea)
    assert texts() == []


DEEDS: dict[str, Callable[[str, str, str], object]] = {
    "note": lambda one, _, text: note(f"{text}\n[] do it", one),
    "both": lambda one, two, text: note(text, one, two),
    "mention": lambda one, _, text: note(f"With @Bea and @Ada\n{text}", one),
    "bin": lambda one, _, text: entries.remove(note(text, one)),
    "promise": lambda one, _, text: promises.add(one, text, mine=True, made=TODAY),
    "ask": lambda one, _, text: questions.ask_later(one, text, TODAY),
    "extra": lambda one, *_: extras(one),
    "reach": lambda one, *_: reaching.reach(one, "mail", "a@example.org"),
    "day": lambda one, _, text: important_dates.mark_day(one, text, 2, 29),
    "meet": lambda one, two, _: meetings.plan(sorted({one, two}), TODAY),
    "link": lambda one, two, _: links.introduce(one, two),
    "role": lambda one, *_: clients.amend(one, company="Firm", role="Owner"),
    "draft": lambda one, _, text: drafts.keep(drafts.Draft(one, text, client_id=one)),
    "circle": lambda one, *_: clients.place_in(one, Circle.CLOSE),
    "custom": lambda one, _, text: custom(one, "Size", text),
}
"""What a person might do to one client, with another and some words at hand."""

WORDS = ["Ada", "kayak [] mine", "!worry rent", "@Bea said", "x"]

deeds = st.lists(
    st.tuples(st.sampled_from(sorted(DEEDS)), st.integers(0, 2), st.integers(0, 2), st.sampled_from(WORDS)),
    max_size=14,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=20)
@given(done=deeds, turned=st.booleans())
def test_undo_restores_every_row_of_any_world(
    journal: Journal, done: list[tuple[str, int, int, str]], *, turned: bool
) -> None:
    people = [clients.add(name).row_id for name in ("Ada", "Bea", "Cyd")]
    for deed, one, two, text in done:
        DEEDS[deed](people[one], people[two], text)
    keep, other = (people[1], people[0]) if turned else (people[0], people[1])
    before, said, seats = everything(), index_says(), places()
    shown = rows()
    edit = merge(keep, other)
    after, said_after = rows(), index_says()
    undone = edit.revert()
    assert prior(before) == before
    assert rows() == shown
    assert (index_says(), places()) == (said, seats)
    again = undone.revert()
    assert rows() == after
    assert index_says() == said_after
    again.revert()
    assert prior(before) == before
    for key in people:
        basket.remove_client(key)
