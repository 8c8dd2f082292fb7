"""Everything out and everything back, to the letter."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from relbook.errors import JournalTooNewError
from relbook.exports import json_book as press
from relbook.exports.html import web_page
from relbook.exports.markdown import folder
from relbook.imports import json_book as door
from relbook.journal.client import Closeness, State
from relbook.journal.custom import CustomField, CustomValue, FieldKind
from relbook.journal.fact import FactKind
from relbook.journal.link import LinkKind
from relbook.journal.meeting import Leap
from relbook.journal.parcel import Reason
from relbook.journal.selection import EVERYTHING, Selection
from relbook.store import (
    arrivals,
    clients,
    custom,
    dumping,
    entries,
    facts,
    files,
    gathering,
    important_dates,
    links,
    meetings,
    organisations,
    people,
    promises,
    questions,
    reaching,
)
from relbook.store.columns import BY_NAME, kept
from relbook.store.opening import open_journal

TODAY = date(2026, 5, 4)
CANARY = "kanarienvogel"
SCHEMA = Path(__file__).parents[2] / "resources/schema/journal.schema.json"


@contextmanager
def another(folder: Path) -> Iterator[None]:
    """A second, empty journal, in use while this lasts."""
    journal = open_journal(folder / "another" / "two.relbook", device="two")
    try:
        yield
    finally:
        journal.leave()


def export(selection: Selection = EVERYTHING, *, private: bool = True, secrets: bool = True) -> bytes:
    with gathering.snapshot():
        made = press.pieces(
            dumping.dump(selection, private=private, secrets=secrets),
            dumping.contents(selection, private=private, secrets=secrets),
            schema=dumping.schema(),
            whole=dumping.is_whole(selection, private=private, secrets=secrets),
        )
        return "".join(made).encode()


def fill(text: str = "Call\n\n[] send it @fri\n!worry rain\n? why\n#launch") -> tuple[str, str]:
    """A journal with something in every corner; says who and which entry."""
    marta = clients.add("Marta Reyes", company="Halden", role="Founder", about="x", alias="M").row_id
    reaching.reach(marta, "mail", "marta@example.com")
    important_dates.mark_day(marta, "birthday", 4, 12)
    jonas = clients.add("Jonas").row_id
    links.introduce(jonas, marta)
    links.tie(LinkKind.WORKS_WITH, jonas, marta)
    organisations.move_to(jonas, "Halden", "Adviser", TODAY)
    important_dates.mark_day(jonas, "wedding", 2, 29, 2012, lead_days=14, leap=Leap.FEBRUARY)
    clients.amend(jonas, on=TODAY, state=State.FORMER, closeness=Closeness.COOLER)
    custom.define("Coffee", FieldKind.CHOICE, ("flat white", "none"))
    custom.define("Day rate", FieldKind.NUMBER)
    coffee, rate = custom.fields()
    custom.fill(marta, coffee, "flat white", TODAY)
    custom.fill(marta, rate, "750,5", TODAY)
    key = entries.add(text, day=TODAY, at=time(14, 30), today=TODAY, clients=[marta, jonas]).row_id
    files.attach(key, "plan.txt", files.store_content(b"plan"), 4)
    promises.add(marta, "call back", mine=True, made=TODAY, due=TODAY)
    facts.add(marta, FactKind.WISH, "a quiet year", as_of=TODAY)
    meetings.plan([marta], TODAY, time(15))
    entries.remove(entries.add("gone", day=TODAY, today=TODAY).row_id)
    return marta, key


def test_a_journal_comes_back_to_the_letter(journal: object, tmp_path: Path) -> None:
    fill()
    first = export()
    with another(tmp_path):
        arrivals.apply(door.read(first), today=TODAY)
        assert export() == first
        assert entries.count(EVERYTHING) == 1
        assert files.missing() == []
        here = people.record(clients.find("Marta").id)
        assert [(one.field.name, one.value) for one in here.values] == [
            ("Coffee", "flat white"),
            ("Day rate", "750.5"),
        ]
        jonas = people.record(clients.find("Jonas").id)
        assert [(one.organisation, one.since) for one in jonas.roles] == [("Halden", TODAY)]
        assert [(one.lead_days, one.leap) for one in jonas.days] == [(14, Leap.FEBRUARY)]
        assert [one.kind for one in jonas.links] == [LinkKind.INTRODUCED, LinkKind.WORKS_WITH]


def test_fields_of_ones_own_and_ties_leave_in_the_front_matter(journal: object) -> None:
    marta, _ = fill()
    whole = as_markdown(private=False, secrets=False)
    assert 'fields: ["Coffee: flat white", "Day rate: 750.5"]' in whole
    assert 'ties: ["introduced by Jonas", "works with Jonas"]' in whole
    assert "Coffee: flat white" in as_html(private=False, secrets=False)
    with gathering.snapshot():
        alone = gathering.book(Selection(client_id=marta), private=False, today=TODAY)
        assert "Jonas" not in next(str(text) for path, text in folder(alone) if path.endswith("about.md"))


def test_a_field_of_the_same_name_meets_its_namesake(journal: object, tmp_path: Path) -> None:
    fill()
    saved = export()
    with another(tmp_path):
        custom.define("Coffee")
        arrivals.apply(door.read(saved), today=TODAY)
        held = custom.values_of(clients.find("Marta").id)
        found = {one.field.name: one.value for one in held}
        assert found == {"Coffee": "flat white", "Day rate": "750.5"}


AWKWARD = st.text(max_size=300) | st.sampled_from(
    ["\0\x1b[0m\x7f", "e\u0301 \u202e \u202e", "x" * 1_000_000, "🦜\r\n"]
)


@settings(max_examples=15)
@given(st.lists(AWKWARD.filter(str.strip), min_size=1, max_size=4))
def test_any_text_comes_back_to_the_letter(
    tmp_path_factory: pytest.TempPathFactory, texts: list[str]
) -> None:
    here = tmp_path_factory.mktemp("here")
    journal = open_journal(here / "one.relbook", device="one")
    for text in texts:
        entries.add(text, day=TODAY, today=TODAY, channel=text[:50])
    first = export()
    journal.leave()
    with another(here):
        arrivals.apply(door.read(first), today=TODAY)
        assert export() == first


def test_a_second_import_changes_nothing(journal: object) -> None:
    fill()
    before = export()
    report = arrivals.apply(door.read(before), today=TODAY).report
    assert report.total == 0
    assert report.there == sum(map(len, door.read(before).tables.values()))
    assert export() == before


def test_what_was_thrown_away_comes_back_from_the_file(journal: object) -> None:
    _, key = fill()
    saved = export()
    entries.remove(key)
    assert arrivals.apply(door.read(saved), today=TODAY).report.came["entry"] == 1
    assert entries.get(key).text.startswith("Call")


def test_one_client_leaves_without_the_others(journal: object) -> None:
    marta, _ = fill()
    entries.add("Only Jonas", day=TODAY, today=TODAY, clients=[clients.find("Jonas").id])
    tables = json.loads(export(Selection(client_id=marta)))["tables"]
    assert [row["name"] for row in tables["client"]] == ["Marta Reyes"]
    assert [row["text"][:4] for row in tables["entry"]] == ["Call"]
    assert {row["client"] for name in ("entry_client", "promise", "fact") for row in tables[name]} == {marta}
    assert [row["name"] for row in tables["organisation"]] == ["Halden"]
    assert "Jonas" not in json.dumps(tables)


def test_a_part_of_a_journal_comes_in_elsewhere(journal: object, tmp_path: Path) -> None:
    marta, key = fill()
    part = export(Selection(client_id=marta), private=False, secrets=False)
    with another(tmp_path):
        arrivals.apply(door.read(part), today=TODAY)
        assert entries.page(key).tags == ("launch",)
        assert clients.get(marta).company == "Halden"


def as_json(*, private: bool, secrets: bool) -> str:
    return export(private=private, secrets=secrets).decode()


def as_markdown(*, private: bool, secrets: bool) -> str:
    with gathering.snapshot():
        book = gathering.book(EVERYTHING, private=private, secrets=secrets, today=TODAY)
        return "".join(f"{path}{source}" for path, source in folder(book))


def as_html(*, private: bool, secrets: bool) -> str:
    with gathering.snapshot():
        return "".join(web_page(gathering.book(EVERYTHING, private=private, secrets=secrets, today=TODAY)))


PLACES: list[Callable[[str], Any]] = [
    lambda who: entries.add(CANARY, day=TODAY, today=TODAY, clients=[who], tier="private"),
    lambda who: entries.add(CANARY, day=TODAY, today=TODAY, clients=[who], kind="reflection"),
    lambda who: entries.add(
        f"Hi\n[] {CANARY}\n!worry {CANARY}\n? {CANARY}\n#{CANARY}",
        day=TODAY,
        today=TODAY,
        clients=[who],
        tier="private",
    ),
    lambda who: entries.add(f"Hello\n!secret {CANARY}", day=TODAY, today=TODAY, clients=[who]),
    lambda who: clients.amend(who, about=f"Kind\n!secret {CANARY}"),
    lambda who: custom.keep_values(who, [CustomValue(CustomField("", "Coffee"), f"!secret {CANARY}")], TODAY),
    lambda who: promises.add(who, f"tell !secret {CANARY}", mine=True, made=TODAY),
    lambda who: facts.add(who, FactKind.WORRY, f"!secret {CANARY}", as_of=TODAY),
    lambda who: questions.ask_later(who, f"!secret {CANARY}", TODAY),
    lambda who: meetings.plan([who], TODAY, title=f"!secret {CANARY}"),
    lambda who: entries.rewrite(
        entries.add(CANARY, day=TODAY, today=TODAY, clients=[who]).row_id, f"!secret {CANARY}", today=TODAY
    ),
    lambda who: entries.remove(entries.add(CANARY, day=TODAY, today=TODAY, clients=[who]).row_id),
]


@pytest.mark.parametrize("place", range(len(PLACES)))
@pytest.mark.parametrize("out", [as_json, as_markdown, as_html])
def test_nothing_private_or_secret_leaves(ada: str, place: int, out: Callable[..., str]) -> None:
    PLACES[place](ada)
    assert CANARY not in out(private=False, secrets=False)


def test_what_stays_here_is_counted(ada: str) -> None:
    for place in PLACES[:4]:
        place(ada)
    withheld = gathering.book(EVERYTHING, private=False, today=TODAY).withheld
    assert (withheld.entries, withheld.lines) == (3, 1)


def test_a_save_does_not_wait_for_an_export(journal: object, tmp_path: Path) -> None:
    fill()
    with gathering.snapshot():
        walk = iter(gathering.book(EVERYTHING, private=True, today=TODAY).pages)
        next(walk)
        beside = open_journal(journal.path, device="beside", shared=True)  # type: ignore[attr-defined]
        kept = entries.add("meanwhile", day=TODAY, today=TODAY).row_id
        assert entries.get(kept).text == "meanwhile"
        beside.close()


def spoiled(content: bytes, table: str, **values: object) -> Any:
    parcel = door.read(content)
    row = {**parcel.tables[table][0], "id": "f" * 32, **values}
    return replace(parcel, tables={table: (row,)})


SPOILED = [
    ("client", {"circle": "enemies"}),
    ("client", {"name": None}),
    ("client", {"name": "\ud800"}),
    ("client", {"rhythm_days": 1 << 70}),
    ("client", {"rhythm_days": "21"}),
    ("client", {"since": "yesterday"}),
    ("client", {"id": 'x" OR 1=1'}),
    ("entry", {"text": {"a": 1}}),
    ("entry", {"tier": "public"}),
    ("fact", {"kind": "rumour"}),
    ("important_date", {"month": 13}),
    ("entry_client", {"client": "../x"}),
]


@pytest.mark.parametrize(("table", "values"), SPOILED)
def test_a_row_that_does_not_fit_is_left_out(journal: object, table: str, values: dict[str, object]) -> None:
    fill()
    parcel = spoiled(export(), table, **values)
    before = export()
    report = arrivals.apply(parcel, today=TODAY).report
    assert [one.reason for one in report.skipped] == [Reason.BAD_VALUE]
    assert export() == before


def test_a_tag_of_another_key_finds_its_namesake(journal: object) -> None:
    _, key = fill()
    parcel = door.read(export())
    tag = {**parcel.tables["tag"][0], "id": "e" * 32}
    tie = {**parcel.tables["entry_tag"][0], "id": "d" * 32, "tag": "e" * 32}
    arrivals.apply(replace(parcel, tables={"tag": (tag,), "entry_tag": (tie,)}), today=TODAY)
    assert set(entries.page(key).tags) == {"launch"}


def test_a_journal_of_a_later_relbook_is_refused(journal: object) -> None:
    parcel = replace(door.read(export()), schema="9999_flying_shelf")
    with pytest.raises(JournalTooNewError):
        arrivals.apply(parcel, today=TODAY)


def test_the_schema_says_what_the_tables_keep() -> None:
    schema = json.loads(SCHEMA.read_text("utf-8"))
    assert set(schema["$defs"]) == set(BY_NAME)
    for name, table in BY_NAME.items():
        assert list(schema["$defs"][name]["properties"]) == [field.column_name for field in kept(table)]
        for field in kept(table):
            kinds = schema["$defs"][name]["properties"][field.column_name]["type"]
            assert ("null" in kinds) == field.null


def test_a_sensitive_fact_leaves_only_with_what_is_private(journal: object) -> None:
    marta, _ = fill("Lunch\n\nAll is well.\n!fact KANARI operation")
    facts.shelter(next(fact.id for fact in facts.of_client(marta) if fact.sentence), sensitive=True)
    facts.add(marta, FactKind.NEED, "KANARI rest", as_of=TODAY, sensitive=True)
    assert export(private=False, secrets=False).count(b"KANARI") == 0
    assert b"All is well." in export(private=False, secrets=True)
    assert export(private=True, secrets=False).count(b"KANARI") >= 3
