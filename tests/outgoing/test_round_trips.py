"""What goes out and comes in again is the same journal: hostile texts through real files, both ways."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, time
from pathlib import Path

import jsonschema
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from relbook.imports import door
from relbook.imports.reader import Asked
from relbook.journal.fact import FactKind
from relbook.journal.selection import EVERYTHING, Selection
from relbook.outgoing.errand import Errand
from relbook.outgoing.order import Form, Order
from relbook.store import arrivals, clients, entries, facts, files, promises
from relbook.store.opening import open_journal

TODAY = date(2026, 11, 25)
SCHEMA = Path(__file__).parents[2] / "resources/schema/journal.schema.json"
HOSTILE = [
    "---\nrelbook: entry\nid: x\n---\n\nfront matter of its own",
    "---",
    "...\n---\n- a\n---",
    "\n\nlines before and after\n\n\n",
    "CRLF\r\nlines\r\nand a lone \r one",
    "trailing spaces   \n\ttabs\t\n  \n",
    "# heading\n\n## What I know\n\n- not a section\n#tag #Tag #täg",
    "control \x01\x1b[31m\x7f\x85 characters \u2028 \u2029 \ufeff and marks \u202e\u200f",
    "🦜👩🏽‍🚀 אבג عربى e\u0301 é ﷽ 佐藤",
    "x" * 200_000,
    "[] send it @fri\n[Marta] call\n!worry rain\n? why\n>> gist\n!secret between us",
    '=1+1\n\'=x\n"quoted" \\back\\slash',
    "&amp; <b>bold</b> <script>x</script> [a](javascript:b) ![p](file:///etc/passwd)",
]
TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1)


@contextmanager
def journal_at(folder: Path) -> Iterator[None]:
    made = open_journal(folder / "j.relbook", device="one")
    try:
        yield
    finally:
        made.leave()


def fill(texts: list[str]) -> list[str]:
    marta = clients.add("Marta Reyes", company="Halden", role="Founder", about="Likes --- lines").row_id
    jonas = clients.add("CON").row_id
    keys = []
    for number, text in enumerate(texts):
        who = [[marta], [marta, jonas], []][number % 3]
        at = time(9, 30) if number % 2 else None
        keys.append(entries.add(text, day=TODAY, at=at, today=TODAY, clients=who, kind="call").row_id)
    files.attach(keys[0], "../Plan: A.PDF", files.store_content(b"plan"), 4)
    return keys


def out(form: Form, to: Path, selection: Selection = EVERYTHING) -> Path:
    Errand(Order(selection, form, to, TODAY, to=to, private=True, secrets=True))()
    return to


def come_in(path: Path) -> arrivals.Arrival:
    return arrivals.apply(door.read(door.take(path), Asked(TODAY)), today=TODAY)


def held(folder: Path) -> dict[str, bytes]:
    return {
        file.relative_to(folder).as_posix(): file.read_bytes()
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }


def there_and_back(here: Path, texts: list[str]) -> None:
    with journal_at(here / "one"):
        keys = fill(texts)
        first = held(out(Form.MARKDOWN, here / "first"))
    with journal_at(here / "two"):
        report = come_in(here / "first").report
        assert {one.where: one.reason for one in report.skipped} == {}
        assert [entries.get(key).text for key in keys] == texts
        assert held(out(Form.MARKDOWN, here / "second")) == first


def test_hostile_texts_come_back_from_markdown_byte_for_byte(tmp_path: Path) -> None:
    there_and_back(tmp_path, HOSTILE)


@settings(max_examples=4, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(TEXTS.filter(str.strip), min_size=1, max_size=6))
def test_any_texts_come_back_from_markdown(
    tmp_path_factory: pytest.TempPathFactory, texts: list[str]
) -> None:
    there_and_back(tmp_path_factory.mktemp("there"), texts)


def test_the_lossless_export_fits_its_schema_and_comes_back_byte_for_byte(tmp_path: Path) -> None:
    with journal_at(tmp_path / "one"):
        fill(HOSTILE)
        marta = clients.find("Marta").id
        promises.add(marta, "call back", mine=True, made=TODAY, due=TODAY)
        facts.add(marta, FactKind.WISH, "a quiet year", as_of=TODAY)
        first = out(Form.JSON, tmp_path / "first.json")
    book = json.loads(first.read_bytes())
    schema = json.loads(SCHEMA.read_bytes())
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.Draft202012Validator(schema).validate(book)
    assert book["whole"] is True
    with journal_at(tmp_path / "two"):
        come_in(first)
        assert out(Form.JSON, tmp_path / "second.json").read_bytes() == first.read_bytes()


def test_a_part_fits_the_schema_too(tmp_path: Path) -> None:
    with journal_at(tmp_path / "one"):
        fill(HOSTILE[:4])
        made = out(Form.JSON, tmp_path / "part.json", Selection(client_id=clients.find("CON").id))
    book = json.loads(made.read_bytes())
    jsonschema.Draft202012Validator(json.loads(SCHEMA.read_bytes())).validate(book)
    assert book["whole"] is False


def test_cards_come_in_again(tmp_path: Path) -> None:
    with journal_at(tmp_path / "one"):
        fill(HOSTILE[:1])
        out(Form.VCARD, tmp_path / "cards.vcf")
    with journal_at(tmp_path / "two"):
        assert come_in(tmp_path / "cards.vcf").report.came["client"] == 2
        marta = clients.find("Marta Reyes")
        assert (marta.company, marta.role, marta.about) == ("Halden", "Founder", "Likes --- lines")
