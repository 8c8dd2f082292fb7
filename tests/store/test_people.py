"""A client's whole record: kept as one write, taken back row for row."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from relbook.errors import BadDateError, BadValueError, BlankTextError, MissingError
from relbook.journal.circle import Circle
from relbook.journal.client import Being, Client, Closeness, ContactPoint, Role, State, Who
from relbook.journal.custom import CustomField, CustomValue, FieldKind
from relbook.journal.link import Link, LinkKind
from relbook.journal.meeting import ImportantDate, Leap
from relbook.journal.record import Record
from relbook.store import (
    clients,
    custom,
    houses,
    important_dates,
    links,
    moves,
    organisations,
    people,
    promises,
)
from relbook.store.database import Journal
from relbook.store.edit import Edit
from relbook.store.opening import open_journal
from tests.store.shelf import TODAY, ask, index_says, note, rows

NOBODY = Who("", "", "")


def full(introducer: str = "") -> Record:
    """Somebody about whom everything is known."""
    client = Client(
        "",
        "Łucja Wiśniewska",
        called="Lu",
        alias="Lynx",
        pronouns="she/they",
        being=Being.PERSON,
        state=State.PROSPECT,
        circle=Circle.GROWING,
        rhythm_days=30,
        closeness=Closeness.WARMER,
        town="Łódź",
        zone="Europe/Warsaw",
        since=date(2021, 3, 1),
        about="Runs",
        away_until=date(2026, 6, 1),
    )
    tie = Link("", LinkKind.INTRODUCED, Who(introducer, "", ""), NOBODY)
    return Record(
        client,
        (ContactPoint("", "", "mail", "lu@x.example", "work"), ContactPoint("", "", "mail", "l@y.example")),
        (
            Role("", "", "Halden Studio", "Head of design", date(2024, 4, 1)),
            Role("", "", "Nordlys", "Designer", date(2021, 1, 1), date(2024, 3, 31)),
        ),
        (ImportantDate("", "", "Birthday", 2, 29, 1984, 14, Leap.FEBRUARY),),
        (tie,) if introducer else (),
        (CustomValue(CustomField("", "Coffee", FieldKind.CHOICE, ("flat white", "none")), "Flat White"),),
    )


def test_everything_is_kept_and_read_back_and_taken_back_as_one(journal: Journal, ada: str) -> None:
    before = rows()
    edit = people.keep(full(ada), today=TODAY, thanks={ada: "Thank Ada for Łucja"})
    kept = people.record(edit.row_id)
    for name in clients.FIELDS:
        assert getattr(kept.client, name) == getattr(full().client, name)
    assert (kept.client.company, kept.client.role) == ("Halden Studio", "Head of design")
    assert [(one.value, one.label) for one in kept.points] == [("lu@x.example", "work"), ("l@y.example", "")]
    assert [(one.organisation, one.until) for one in kept.roles] == [
        ("Halden Studio", None),
        ("Nordlys", date(2024, 3, 31)),
    ]
    assert [(one.label, one.year, one.lead_days, one.leap) for one in kept.days] == [
        ("Birthday", 1984, 14, Leap.FEBRUARY)
    ]
    assert [(one.source.id, one.target.id) for one in kept.links] == [(ada, edit.row_id)]
    assert [(one.field.name, one.value) for one in kept.values] == [("Coffee", "flat white")]
    thanks = promises.of_client(ada)
    assert [(one.text, one.mine, one.due) for one in thanks] == [
        ("Thank Ada for Łucja", True, TODAY + timedelta(days=3))
    ]
    edit.revert()
    assert rows() == before


def test_keeping_what_is_there_changes_nothing(journal: Journal, ada: str) -> None:
    key = people.keep(full(ada), today=TODAY).row_id
    before = ask("SELECT id, updated FROM client UNION SELECT id, updated FROM role ORDER BY id")
    edit = people.keep(people.record(key), today=TODAY)
    assert ask("SELECT id, updated FROM client UNION SELECT id, updated FROM role ORDER BY id") == before
    assert edit.kinds == frozenset()


def test_what_is_missing_goes_and_what_changed_changes(journal: Journal, ada: str) -> None:
    key = people.keep(full(ada), today=TODAY).row_id
    there = people.record(key)
    before = rows()
    wanted = replace(
        there,
        points=(replace(there.points[1], value="new@y.example"), ContactPoint("", "", "phone", " ")),
        roles=(replace(there.roles[0], title="Partner"),),
        days=(replace(there.days[0], lead_days=3),),
        links=(),
        values=(CustomValue(there.values[0].field, "none"),),
    )
    edit = people.keep(wanted, today=TODAY)
    kept = people.record(key)
    assert [one.value for one in kept.points] == ["new@y.example"]
    assert [(one.id, one.title) for one in kept.roles] == [(there.roles[0].id, "Partner")]
    assert (kept.days[0].id, kept.days[0].lead_days, kept.links) == (there.days[0].id, 3, ())
    assert [one.value for one in kept.values] == ["none"]
    edit.revert()
    assert rows() == before


def test_a_record_that_does_not_fit_is_not_kept_at_all(journal: Journal, ada: str) -> None:
    before = rows()
    number = CustomField("", "Rate", FieldKind.NUMBER)
    with pytest.raises(BadValueError):
        people.keep(replace(full(ada), values=(CustomValue(number, "a lot"),)), today=TODAY)
    with pytest.raises(BlankTextError):
        people.keep(replace(full(), client=Client("", "  ")), today=TODAY)
    with pytest.raises(MissingError):
        people.record("nobody")
    assert rows() == before


NAMES = st.sampled_from(
    ["Ada", "李小龍", "محمد علي", "שרה", "Ὑπατία", "Björk Guðmundsdóttir", "𐐀", "X Æ A-12"]
)


@settings(max_examples=30)
@given(NAMES, st.text(max_size=20).filter(str.strip))
def test_any_name_in_any_script(tmp_path_factory: pytest.TempPathFactory, name: str, other: str) -> None:
    journal = open_journal(tmp_path_factory.mktemp("names") / "one.relbook", device="one")
    try:
        key = people.keep(Record(Client("", name)), today=TODAY).row_id
        assert clients.find(name).id == key
        assert clients.get(key).first
        called = people.keep(Record(Client("", other)), today=TODAY).row_id
        assert clients.get(called).name == " ".join(other.split())
        assert clients.get(called).initials
    finally:
        journal.leave()


# -- moves --


def test_the_end_of_the_work_has_a_day_and_going_on_forgets_it(ada: str) -> None:
    there = people.record(ada)
    gone = replace(there, client=replace(there.client, state=State.FORMER, rhythm_days=270))
    people.keep(gone, today=TODAY, moved_on=date(2026, 4, 1))
    assert moves.ended_on(clients.get(ada)) == date(2026, 4, 1)
    clients.amend(ada, on=TODAY, state=State.ENDED)
    assert moves.ended_on(clients.get(ada)) == date(2026, 4, 1)
    assert [(one.what, one.after) for one in moves.history(ada)] == [("state", "ended"), ("state", "former")]
    back = clients.amend(ada, on=TODAY, state=State.CURRENT)
    assert moves.ended_on(clients.get(ada)) is None
    back.revert()
    assert moves.ended_on(clients.get(ada)) == date(2026, 4, 1)
    clients.amend(ada, on=TODAY, state=State.CURRENT)
    clients.amend(ada, on=TODAY, state=State.FORMER)
    assert moves.ended_on(clients.get(ada)) == TODAY
    assert clients.find("ada").id == ada
    assert [one.id for one in clients.everyone()] == [ada]


def test_closeness_has_a_history(ada: str) -> None:
    clients.amend(ada, on=TODAY, closeness=Closeness.WARMER)
    assert [(one.before, one.after, one.day) for one in moves.history(ada)] == [("as is", "warmer", TODAY)]


# -- houses --


def test_a_house_shows_who_is_there_who_was_and_what_happened_with_it(journal: Journal, ada: str) -> None:
    bea = clients.add("Bea", company="Halden", role="Director").row_id
    clients.amend(ada, company="Halden", role="Designer")
    together = note("together", ada, bea, day=date(2026, 1, 5))
    alone = note("with Ada", ada, day=TODAY - timedelta(days=1))
    note("to myself", ada, day=TODAY, kind="reflection")
    organisations.move_to(ada, "Nordlys", "Head", TODAY)
    note("elsewhere by now", ada, day=TODAY + timedelta(days=1))
    key = organisations.named(" halden")
    shown = houses.house(key)
    assert shown.organisation.name == "Halden"
    assert [one.client.name for one in shown.here] == ["Bea"]
    assert [(one.client.name, one.role.until) for one in shown.gone] == [("Ada Lovelace", TODAY)]
    assert [page.id for page in shown.together] == [alone, together]
    assert [page.id for page in houses.house(key, limit=1).together] == [alone]
    assert [one.name for one in organisations.everyone()] == ["Halden", "Nordlys"]
    assert organisations.named("nowhere") == ""
    clients.remove(bea)
    assert houses.house(key).here == ()


def test_a_house_may_be_a_client_itself(journal: Journal, ada: str) -> None:
    clients.amend(ada, company="Halden")
    own = clients.add("HALDEN", being=Being.ORGANISATION).row_id
    assert organisations.get(organisations.named("Halden")).client_id == own
    with pytest.raises(MissingError):
        organisations.get("none")


def test_of_overlapping_roles_the_one_begun_last_is_named_on_the_list(ada: str) -> None:
    board = Role("", ada, "Board", "Chair", date(2019, 1, 1))
    shop = Role("", ada, "Shop", "Owner", date(2024, 1, 1))
    always = Role("", ada, "Choir", "Alto")
    for order in ((board, shop, always), (shop, always, board), (always, board, shop)):
        organisations.keep_roles(ada, order)
        assert clients.get(ada).company == "Shop"
        assert organisations.roles(ada)[0].organisation == "Shop"


# -- ties --


def test_ties_are_told_from_both_ends_and_kept_once(journal: Journal, ada: str) -> None:
    bea = clients.add("Bea").row_id
    first = links.tie(LinkKind.WORKS_WITH, ada, bea).row_id
    assert links.tie(LinkKind.WORKS_WITH, bea, ada).row_id == first
    edit = links.tie(LinkKind.REFERRED, bea, ada)
    assert [(one.kind, one.other(ada).id) for one in links.of_client(ada)] == [
        (LinkKind.WORKS_WITH, bea),
        (LinkKind.REFERRED, bea),
    ]
    assert len(links.everyone()) == 2
    assert edit.clients >= {ada, bea}
    gone = links.untie(first)
    assert gone.clients >= {ada, bea}
    assert len(links.of_client(bea)) == 1
    gone.revert()
    clients.remove(bea)
    assert links.of_client(ada) == []


def test_to_untie_two_concerns_nobody_else(journal: Journal, ada: str) -> None:
    bea, cy = (clients.add(name).row_id for name in ("Bea", "Cy"))
    tie = links.tie(LinkKind.WORKS_WITH, ada, bea).row_id
    links.tie(LinkKind.REFERRED, ada, cy)
    assert links.untie(tie).clients == {ada, bea}


def test_nobody_is_tied_to_themselves(ada: str) -> None:
    own = Link("", LinkKind.REFERRED, Who(ada, "", ""), NOBODY)
    links.keep_links(ada, [own])
    assert links.of_client(ada) == []


# -- days --


def test_a_day_of_a_spelling_not_ours_still_has_a_place(ada: str) -> None:
    important_dates.mark_day(ada, "birthday", 2, 29)
    ask("UPDATE important_date SET leap = 'whenever'")
    assert important_dates.of_client(ada)[0].next_on(TODAY) == date(2027, 3, 1)


# -- fields of one's own --


def test_a_field_is_defined_once_however_it_is_spelt(journal: Journal) -> None:
    key = custom.define(" Favourite  café ").row_id
    assert custom.define("favourite CAFE", FieldKind.CHOICE, ("a", "b")).row_id == key
    assert [(one.name, one.kind, one.choices) for one in custom.fields()] == [
        ("Favourite café", FieldKind.CHOICE, ("a", "b"))
    ]
    with pytest.raises(BlankTextError):
        custom.define(" ")


def test_a_removed_field_takes_its_values_along_and_undo_brings_all_back(ada: str) -> None:
    custom.define("Coffee")
    field = custom.fields()[0]
    custom.fill(ada, field, "flat white", TODAY)
    before, words = rows(), index_says()
    edit = custom.remove(field.id)
    assert (custom.fields(), custom.values_of(ada)) == ([], [])
    assert "flat" not in {word for *_, word in index_says()}
    edit.revert()
    assert (rows(), index_says()) == (before, words)
    custom.remove(field.id)
    assert custom.define("coffee").row_id == field.id
    assert custom.values_of(ada) == []


def test_a_value_is_checked_emptied_and_found(ada: str) -> None:
    custom.define("Started", FieldKind.DATE)
    custom.define("Coffee")
    started, coffee = custom.fields()
    with pytest.raises(BadDateError):
        custom.fill(ada, started, "some day", TODAY)
    custom.fill(ada, started, "3 May", TODAY)
    custom.fill(ada, coffee, "kanarienvogel", TODAY)
    assert [one.value for one in custom.values_of(ada)] == ["2026-05-03", "kanarienvogel"]
    assert "kanarienvogel" in {word for *_, word in index_says()}
    custom.fill(ada, coffee, " ", TODAY)
    assert [one.value for one in custom.values_of(ada)] == ["2026-05-03"]
    assert "kanarienvogel" not in {word for *_, word in index_says()}


# -- whatever one does, undo brings back every row --

SECONDS = st.lists(st.tuples(st.integers(0, 7), st.integers(0, 9), NAMES), min_size=1, max_size=8)


def step(verb: int, pick: int, text: str) -> Edit:
    """One thing a person might do to a record."""
    everybody = clients.everyone()
    one = everybody[pick % len(everybody)].id
    other = everybody[(pick + 1) % len(everybody)].id
    there = people.record(one)
    acts = (
        lambda: people.keep(full(one), today=TODAY, thanks={one: text}),
        lambda: people.keep(replace(there, points=there.points[: pick % 2]), today=TODAY),
        lambda: organisations.move_to(one, text, "Head", TODAY + timedelta(days=pick)),
        lambda: links.tie(list(LinkKind)[pick % 3], one, other),
        lambda: custom.define(text, FieldKind.TEXT),
        lambda: clients.amend(
            one, on=TODAY, state=list(State)[pick % 5], closeness=list(Closeness)[pick % 3]
        ),
        lambda: people.keep(
            replace(there, days=(), links=(), values=tuple(CustomValue(f, "") for f in custom.fields())),
            today=TODAY,
        ),
        lambda: people.keep(replace(there, client=replace(there.client, name=text)), today=TODAY),
    )
    return acts[verb]()


@settings(max_examples=25)
@given(SECONDS)
def test_any_script_is_undone_row_for_row(
    tmp_path_factory: pytest.TempPathFactory, script: list[tuple[int, int, str]]
) -> None:
    journal = open_journal(tmp_path_factory.mktemp("scripts") / "one.relbook", device="one")
    try:
        clients.add("Ada")
        states, edits = [rows()], []
        for verb, pick, text in script:
            edits.append(step(verb, pick, text))
            states.append(rows())
        words = index_says()
        redone = []
        for edit, before in zip(reversed(edits), reversed(states[:-1]), strict=True):
            redone.append(edit.revert())
            assert rows() == before
        for edit, after in zip(reversed(redone), states[1:], strict=True):
            edit.revert()
            assert rows() == after
        assert index_says() == words
    finally:
        journal.leave()
