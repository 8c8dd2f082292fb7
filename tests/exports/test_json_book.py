import json

from hypothesis import given
from hypothesis import strategies as st

from relbook.exports.json_book import FORMAT, pieces

ROWS = st.lists(st.dictionaries(st.text(), st.none() | st.booleans() | st.integers() | st.text()))


@given(st.dictionaries(st.text(), ROWS), st.dictionaries(st.text(), st.binary()))
def test_pieces_are_what_the_standard_library_would_write(
    tables: dict[str, list[dict[str, str | int | bool | None]]], files: dict[str, bytes]
) -> None:
    made = "".join(pieces(sorted(tables.items()), sorted(files.items()), schema="0001", whole=True))
    book = json.loads(made)
    assert book["format"] == FORMAT
    assert book["tables"] == tables
    assert made == json.dumps(book, indent=1, sort_keys=True, ensure_ascii=False) + "\n"


def test_a_value_is_written_by_its_kind_though_numbers_and_words_are_equal() -> None:
    row = {"a": 1.0, "b": 0.0, "c": 1, "d": True, "e": False, "f": None}
    made = "".join(pieces([("t", [row])], [], schema="0001", whole=True))
    assert repr(json.loads(made)["tables"]["t"]) == repr([row])
