"""A journal of our own is read from where it lies: what it holds need not fit into memory."""

import json
import tracemalloc
import zipfile
from base64 import b64encode
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from relbook.errors import CancelledError, UnreadableFileError
from relbook.imports import door, json_book
from relbook.imports.intake import Fault
from relbook.imports.reader import Asked
from relbook.journal.parcel import Parcel, Reason
from relbook.journal.reread import AT_HAND
from tests.store.test_rows import TODAY

CLIENTS = [{"id": f"{number:032x}", "name": f"Ana {number}"} for number in range(AT_HAND + 500)]
HELD = {b"a plan": "plan.pdf", b"": "nothing.txt", bytes(range(256)) * 40: "picture.png"}


def book(**more: Any) -> dict[str, Any]:
    files = {sha256(content).hexdigest(): b64encode(content).decode() for content in HELD}
    whole = {"files": files, "format": json_book.FORMAT, "schema": "0001", "tables": {"client": CLIENTS}}
    return {**whole, "whole": True, **more}


def put(path: Path, plain: Any, **how: Any) -> Path:
    path.write_text(json.dumps(plain, **how), "utf-8")
    return path


def taken(path: Path, asked: Asked = Asked(TODAY)) -> Parcel:  # noqa: B008
    return door.read(door.laid_out(path)[0], asked)


def fault(path: Path) -> str:
    with pytest.raises(UnreadableFileError) as caught:
        taken(path)
    return caught.value.why


@pytest.mark.parametrize("how", [{"indent": 1}, {"ensure_ascii": True}, {"separators": (",", ":")}])
def test_rows_and_files_are_read_from_where_they_lie(tmp_path: Path, how: dict[str, Any]) -> None:
    path = put(tmp_path / "x", book(), **how)
    path.write_text(path.read_text("utf-8").replace("/", "\\/"), "utf-8")  # as some programs write it
    parcel = taken(path)
    rows = parcel.tables["client"]
    assert len(rows) == len(CLIENTS)
    assert [*rows] == [*rows] == CLIENTS
    assert set(parcel.contents.values()) == set(HELD)
    assert {sha256(content).hexdigest() for content in HELD} == set(parcel.contents)


def test_one_that_lies_in_an_archive_too(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "x.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("backup/book.json", json.dumps(book()))
    parcel = taken(tmp_path / "x.zip")
    for _ in range(3):
        assert [*parcel.tables["client"]] == CLIENTS
    assert set(parcel.contents.values()) == set(HELD)


def test_memory_follows_neither_the_rows_nor_the_files(tmp_path: Path) -> None:
    many = [{"id": f"{number:032x}", "text": "x" * 1_000} for number in range(40_000)]
    path = put(tmp_path / "x", book(tables={"entry": many}))
    del many
    tracemalloc.start()
    try:
        assert sum(1 for _ in taken(path).tables["entry"]) == 40_000
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert most < 12_000_000 < path.stat().st_size


def test_a_file_that_is_another_one_by_now_stops_what_takes_it_in(tmp_path: Path) -> None:
    path = put(tmp_path / "x", book())
    parcel = taken(path)
    path.write_text("{}" * 100)
    with pytest.raises(UnreadableFileError):
        [*parcel.tables["client"]]
    with pytest.raises(UnreadableFileError):
        [*parcel.contents.values()]
    path.unlink()
    with pytest.raises(UnreadableFileError) as caught:
        [*parcel.tables["client"]]
    assert caught.value.path == path


def test_one_that_is_too_large_is_refused_before_it_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = put(tmp_path / "x", book())
    monkeypatch.setattr(json_book, "JOURNAL_LIMIT", 1_000)
    monkeypatch.setattr(json_book, "members", lambda text: pytest.fail("it was read"))
    assert fault(path) == Fault.TOO_LARGE


@pytest.mark.parametrize(
    ("more", "limit"),
    [
        ({"tables": {"client": [1, 2, 3, 4]}}, "RECORDS_LIMIT"),
        ({"tables": {name: [] for name in "abcd"}}, "TABLES_LIMIT"),
        ({"tables": True}, ""),
        ({"tables": []}, ""),
        ({"schema": 1}, ""),
    ],
)
def test_what_is_none_of_ours_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, more: dict[str, Any], limit: str
) -> None:
    if limit:
        monkeypatch.setattr(json_book, limit, 3)
    assert fault(put(tmp_path / "x", book(**more))) == Fault.NOT_WHAT_IT_CLAIMS


def test_files_that_are_not_what_their_digest_says_are_counted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wrong = {f"{number:064x}": b64encode(b"x").decode() for number in range(4)}
    parcel = taken(put(tmp_path / "x", book(files=wrong)))
    assert [one.reason for one in parcel.skipped] == [Reason.BAD_VALUE] * 4
    assert not parcel.contents
    monkeypatch.setattr(json_book, "RECORDS_LIMIT", 3)
    assert fault(tmp_path / "x") == Fault.TOO_LARGE


def test_it_says_how_far_it_is_and_hears_a_stop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_book, "TOLD", 10)
    monkeypatch.setattr("relbook.imports.json_pieces.PIECE", 1_000)
    path = put(tmp_path / "x", book())
    heard: list[tuple[int, int]] = []
    taken(path, Asked(TODAY, told=lambda done, of: heard.append((done, of))))
    assert len(heard) > 100
    assert heard == sorted(heard)
    assert {of for _, of in heard} == {path.stat().st_size}
    with pytest.raises(CancelledError):
        taken(path, Asked(TODAY, stopped=lambda: len(heard) > 0))
