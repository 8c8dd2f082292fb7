"""JSON read piece by piece is what `json.loads` makes of the whole, wherever the pieces end."""

import io
import json
import tracemalloc
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from relbook.errors import CancelledError
from relbook.imports import json_pieces
from relbook.imports.intake import Fault, RefusedError
from relbook.imports.json_pieces import Text, items, members

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=20,
)
JSON = st.builds(
    lambda value, indent, plain: json.dumps(value, indent=indent, ensure_ascii=plain),
    VALUES,
    st.sampled_from([None, 0, 1]),
    st.booleans(),
)
NEAR = st.text(alphabet='{}[]",:\\ \n\t0123456789.eE+-truefalsn/uNIx\ufeffä', max_size=40)

MARKS = (b"", b"\xef\xbb\xbf")


@contextmanager
def pieces_of(length: int) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(json_pieces, "PIECE", length)
        yield


def read(content: bytes, depth: int = 3) -> Any:
    """All of it, gone into value by value down to so many objects and lists."""
    text = Text(io.BytesIO(content), bool)
    value = one(text, depth)
    text.end()
    assert text.place() == len(content)
    return value


def one(text: Text, depth: int) -> Any:
    match text.sign() if depth else "":
        case "{":
            return {name: one(text, depth - 1) for name in members(text)}
        case "[":
            return list(items(text))
    return text.value()


@given(JSON, st.integers(1, 9), st.integers(0, 5))
def test_it_is_what_the_whole_is(text: str, length: int, depth: int) -> None:
    with pieces_of(length):
        assert read(text.encode(errors="surrogatepass"), depth) == json.loads(text)


@given(NEAR, st.integers(1, 9), st.integers(0, 5))
@example("[1.5]", 3, 3)
@example("[1e5, -0, -Infinity]", 1, 3)
@example("[1,]", 1, 3)
@example("{]", 1, 3)
@example('{"a": 1, "a": 2} x', 1, 3)
@example('{"a": 1, "a": 2}', 1, 3)
@example("\ufeff[]", 1, 3)
@example("12.", 1, 0)
def test_what_is_none_is_refused(text: str, length: int, depth: int) -> None:
    content = text.encode()
    try:
        whole = json.loads(content.decode("utf-8-sig"))
    except ValueError:
        with pieces_of(length), pytest.raises(RefusedError) as refused:
            read(content, depth)
        assert refused.value.fault is Fault.NOT_WHAT_IT_CLAIMS
    else:
        with pieces_of(length):
            assert repr(read(content, depth)) == repr(whole)


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (b'["\xff"]', Fault.NOT_TEXT),
        (b'["\xc3', Fault.NOT_TEXT),
        (b"[" * 100_000, Fault.TOO_DEEP),
        (b'{"a":' * 100_000, Fault.TOO_DEEP),
        (b'["' + b"a" * 50_000 + b'"]', Fault.TOO_LARGE),
        (b"[[" + b"[]," * 9_000 + b"[]]]", Fault.TOO_LARGE),
        (b"[" + b"9" * 50_000 + b"]", Fault.TOO_LARGE),
        (b"[" + b"9" * 5000 + b"]", Fault.NOT_WHAT_IT_CLAIMS),
    ],
)
def test_why_it_is_refused(content: bytes, fault: Fault, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_pieces, "VALUE_LIMIT", 20_000)
    monkeypatch.setattr(json_pieces, "VALUES_LIMIT", 10_000)
    with pieces_of(7), pytest.raises(RefusedError) as refused:
        read(content)
    assert refused.value.fault is fault


def test_what_follows_each_other_may_be_of_any_length(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_pieces, "VALUE_LIMIT", 500)
    monkeypatch.setattr(json_pieces, "VALUES_LIMIT", 50)
    rows = [{"a": number} for number in range(1000)]
    with pieces_of(7):
        assert read(json.dumps({"rows": rows}).encode()) == {"rows": rows}


def test_a_disk_that_fails_is_said() -> None:
    class Failing(io.RawIOBase):
        def read(self, size: int = -1) -> bytes:
            raise OSError

    with pytest.raises(RefusedError) as refused:
        Text(Failing(), bool).value()  # type: ignore[arg-type]
    assert refused.value.fault is Fault.GONE


@given(st.lists(VALUES, min_size=1, max_size=6), st.integers(1, 9), st.booleans(), st.sampled_from(MARKS))
def test_from_where_a_value_stands_it_is_read_again(
    values: list[Any],
    length: int,
    plain: bool,  # noqa: FBT001
    mark: bytes,
) -> None:
    text = json.dumps(values, ensure_ascii=plain, indent=1)
    try:
        content = mark + text.encode()
    except UnicodeEncodeError:
        return
    with pieces_of(length):
        walk = Text(io.BytesIO(content), bool)
        places, found = [], []
        walk.past("[")
        while True:
            places.append(walk.place())
            found.append(walk.value())
            if walk.past(",]") == "]":
                break
        assert found == json.loads(text)
        for place, value in zip(places, found, strict=True):
            again = io.BytesIO(content)
            again.seek(place)
            assert Text(again, bool, place).value() == value


def test_it_can_be_stopped_at_every_piece() -> None:
    content, looks = json.dumps([{"a": number} for number in range(1000)]).encode(), 0

    def stopped() -> bool:
        nonlocal looks
        looks += 1
        return looks == 5

    with pieces_of(100), pytest.raises(CancelledError):
        list(items(Text(io.BytesIO(content), stopped)))
    assert looks == 5


def test_neither_bytes_nor_text_nor_rows_lie_in_memory() -> None:
    row = {f"a column of a table, {number}": None for number in range(20)}
    content = json.dumps([row] * 40_000).encode()
    tracemalloc.start()
    try:
        assert sum(1 for found in items(Text(io.BytesIO(content), bool)) if found == row) == 40_000
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert most < 8 * json_pieces.PIECE < len(content)
