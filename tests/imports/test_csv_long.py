"""Our own tables come back whole, however long, with whom clients are tied to and the writer's own fields."""

from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from relbook.errors import CancelledError, UnreadableFileError
from relbook.exports.cells import MARK, row
from relbook.imports import csv_long, csv_text, door
from relbook.imports.intake import FIELD_LIMIT, Fault
from relbook.imports.reader import Asked
from relbook.journal.custom import CustomField, CustomValue, FieldKind
from relbook.journal.link import LinkKind
from relbook.journal.parcel import Parcel, Reason
from relbook.journal.reread import AT_HAND, Reread
from relbook.journal.selection import EVERYTHING
from relbook.journal.visible import visible
from relbook.outgoing.order import Form
from relbook.store import arrivals, clients, custom, entries, links
from tests.outgoing.test_round_trips import HOSTILE, fill, journal_at, out

TODAY = date(2026, 11, 25)
ENTRY = ("id", "date", "kind", "people", "tags", "title", "text", "tier")
CLIENT = ("id", "name", "called", "alias", "being", "state", "circle", "closeness")
NAMES = [
    "Ana",
    "by Ana",
    "by by Ana",
    "Ana ::: Ben",
    "introduced",
    "Ana",
    "=Ana",
    "x works with y",
]
WORDS = ("x", "a: b", "y ::: z")
FIELDS = ["Coffee", "text", "a: b", "a", "Rate ::: EUR"]


def taken(path: Path) -> list[Parcel]:
    return [door.read(laid, Asked(TODAY)) for laid in door.laid_out(path)]


def table(path: Path, *rows: tuple[str, ...]) -> Path:
    path.write_bytes((MARK + "".join(map(row, rows))).encode())
    return path


def entry(number: int, text: str) -> tuple[str, ...]:
    return (f"{number:032x}", "2026-05-04", "call", "Ana", "", "", text, "shareable")


def told() -> tuple[set[tuple[str, str, str]], dict[str, dict[str, str]]]:
    """Every tie and every value, by the keys of the clients."""
    ties = {(link.kind.value, link.source.id, link.target.id) for link in links.everyone()}
    held = {
        client.id: {one.field.name: f"{one.field.kind} {one.value}" for one in custom.values_of(client.id)}
        for client in clients.everyone()
    }
    return ties, held


TIES = st.lists(st.tuples(st.sampled_from([*LinkKind]), *[st.integers(0, len(NAMES) - 1)] * 2), max_size=8)
VALUES = st.lists(
    st.tuples(st.integers(0, len(NAMES) - 1), st.sampled_from(FIELDS), st.sampled_from(WORDS)),
    max_size=6,
    unique_by=lambda one: one[:2],
)


@settings(max_examples=40)
@given(TIES, VALUES)
def test_ties_and_fields_of_ones_own_come_back(
    ties: list[tuple[LinkKind, int, int]], values: list[tuple[int, str, str]]
) -> None:
    with TemporaryDirectory() as folder:
        with journal_at(Path(folder) / "one"):
            keys = [clients.add(name).row_id for name in NAMES]
            for kind, source, target in ties:
                if source != target:
                    links.tie(kind, keys[source], keys[target])
            of_whom: dict[int, list[CustomValue]] = {}
            for number, name, value in values:
                kind_of = FieldKind.CHOICE if name == "Coffee" else FieldKind.TEXT
                field = CustomField("", name, kind_of, WORDS if name == "Coffee" else ())
                of_whom.setdefault(number, []).append(CustomValue(field, value))
            for number, held in of_whom.items():
                custom.keep_values(keys[number], held, TODAY)
            before = told()
            made = out(Form.CSV, Path(folder) / "csv")
        with journal_at(Path(folder) / "two"):
            arrivals.apply_all(taken(made), today=TODAY)
            assert told() == before


def test_without_keys_whoever_is_called_so_alone_is_meant(tmp_path: Path) -> None:
    head = (*CLIENT, "ties", "fields")
    rows = [
        (f"{number:032x}", name, "", "", "person", "current", "", "", ties, fields)
        for number, (name, ties, fields) in enumerate(
            [
                ("Ana", "introduced Ben ::: works with Two", "Coffee: black"),
                ("Ben", "introduced by Ana ::: married to Ana", ""),
                ("Two", "", ""),
                ("Two", "", ""),
            ]
        )
    ]
    (parcel,) = taken(table(tmp_path / "x.csv", head, *rows))
    with journal_at(tmp_path / "one"):
        arrivals.apply(parcel, today=TODAY)
        ana, ben = f"{0:032x}", f"{1:032x}"
        ties, held = told()
        assert ties == {("introduced", ana, ben)}
        assert held[ana] == {"Coffee": "text black"}


@pytest.mark.parametrize("kept", [0, 500, 1 << 30])
def test_what_is_read_again_is_what_was_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kept: int
) -> None:
    texts = [*HOSTILE, *map(str, range(30))]
    monkeypatch.setattr("relbook.imports.csv_book.AT_HAND", 5)
    with journal_at(tmp_path / "one"):
        fill(texts)
        made = out(Form.CSV, tmp_path / "csv")
    monkeypatch.setattr(csv_long, "KEPT", kept)
    parcels = taken(made)
    (notes,) = [parcel.notes for parcel in parcels if parcel.notes]
    assert isinstance(notes, Reread) == (kept < 1 << 30)
    assert len(notes) == len(texts)
    assert [*notes] == [*notes]
    assert sorted(note.text for note in notes) == sorted(map(visible, texts))
    with journal_at(tmp_path / "two"):
        _, reports = arrivals.apply_all(parcels, today=TODAY)
        assert sum(report.came.get("entry", 0) for report in reports) == len(texts)
        came = entries.window(EVERYTHING, limit=len(texts) + 1)
        assert sorted(page.entry.text for page in came) == sorted(map(visible, texts))


def test_a_text_of_many_lines_or_letters_is_no_torn_row(tmp_path: Path) -> None:
    texts = ["line\n" * (csv_text.LINES_IN_A_ROW + 9), "x" * (FIELD_LIMIT + 9), '"\n' * 30_000]
    path = table(tmp_path / "x.csv", ENTRY, *(entry(number, text) for number, text in enumerate(texts)))
    (parcel,) = taken(path)
    assert not parcel.skipped
    assert [note.text for note in parcel.notes] == texts


def test_a_torn_row_is_kept_aside_and_a_file_of_torn_rows_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(csv_long, "BROKEN", 3)
    path = table(tmp_path / "x.csv", ENTRY, entry(1, "one"))
    whole = path.read_bytes()
    path.write_bytes(whole + b'"never closed\r\n' + whole.split(b"\r\n", 1)[1])
    (parcel,) = taken(path)
    assert [one.reason for one in parcel.skipped] == [Reason.BAD_VALUE]
    assert len(parcel.notes) == 1
    path.write_bytes(whole + b"," * 3_000 + b"\r\n")
    assert [one.reason for one in taken(path)[0].skipped] == [Reason.BAD_VALUE]
    path.write_bytes(whole + (b"," * 3_000 + b"\r\n") * 4)
    with pytest.raises(UnreadableFileError) as caught:
        taken(path)
    assert caught.value.why == Fault.BROKEN


def test_one_that_excel_wrote_anew_comes_as_well(tmp_path: Path) -> None:
    path = table(tmp_path / "x.csv", ENTRY, entry(1, "Café in Köln"))
    text = path.read_text("utf-8-sig").replace(",", ";")
    for content in (text.encode("utf-16"), text.encode("cp1252")):
        path.write_bytes(content)
        (parcel,) = taken(path)
        assert [(note.text, note.key) for note in parcel.notes] == [("Café in Köln", f"{1:032x}")]
    path.write_bytes(text.replace(";", ",").encode("cp1252"))
    (parcel,) = taken(path)
    assert [note.text for note in parcel.notes] == ["Café in Köln"]


def test_it_hears_a_stop_says_how_far_it_is_and_misses_a_file_that_is_gone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(csv_long, "KEPT", 0)
    path = table(tmp_path / "x.csv", ENTRY, *(entry(number, "x" * 99) for number in range(AT_HAND * 3)))
    heard: list[tuple[int, int]] = []
    (laid,) = door.laid_out(path)
    parcel = door.read(laid, Asked(TODAY, told=lambda done, of: heard.append((done, of))))
    assert len(heard) > 2
    assert {of for _, of in heard} == {path.stat().st_size}
    with pytest.raises(CancelledError):
        door.read(laid, Asked(TODAY, stopped=lambda: True))
    path.unlink()
    with journal_at(tmp_path / "one"):
        with pytest.raises(UnreadableFileError):
            arrivals.apply(parcel, today=TODAY)
        assert entries.count(EVERYTHING) == 0


def test_what_is_not_an_entry_may_not_fill_the_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = [(f"{number:032x}", "Ana", "", "", "person", "current", "", "") for number in range(20)]
    path = table(tmp_path / "x.csv", CLIENT, *rows)
    assert len(taken(path)[0].cards) == 20
    monkeypatch.setattr(csv_long, "HELD", 500)
    with pytest.raises(UnreadableFileError) as caught:
        taken(path)
    assert caught.value.why == Fault.TOO_LARGE
