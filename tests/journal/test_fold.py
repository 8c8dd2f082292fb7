"""Letters made alike, and what the real index makes of them."""

from collections.abc import Callable, Iterator
from contextlib import closing

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from playhouse.fts_parser import parse
from sqlcipher3 import dbapi2 as sqlite

from relbook.journal.fold import (
    fold,
    fold_with_map,
    query_for_index,
)
from relbook.journal.given import given_to_index
from relbook.journal.highlighter import marks
from relbook.journal.units import LONG, tokens_of, units_of

Finds = Callable[[str, str], bool]


def words_of(text: str) -> list[str]:
    """The words of a text as the index keeps them."""
    return [token for unit in units_of(fold(text)) for token in tokens_of(unit)]


ALIKE = [
    ("médico", "medico"),
    ("me\u0301dico", "medico"),
    ("Köln", "koln"),
    ("CAFÉ", "cafe"),
    ("Straße", "strasse"),
    ("STRASSE", "strasse"),
    ("Łódź", "lodz"),
    ("Ærøskøbing", "aeroskobing"),
    ("Đorđe", "dorde"),
    ("Œuvre", "oeuvre"),
    ("Þórður", "thordur"),
    ("ISTANBUL İı", "istanbul ii"),
    ("Ħal", "hal"),
    ("Ёлка", "елка"),
    ("ΣΊΣΥΦΟΣ", "σισυφοσ"),
    ("snake_case", "snake case"),
    ("ﬁne", "fine"),
    ("Ａｂｃ", "abc"),
    ("東京", "東京"),
    ("한국어", "한국어"),
    ("ガス", "ガス"),
    ("ｶﾞｽ", "ガス"),
    ("か\u3099", "が"),
    ("", ""),
]

FOUND = [
    ("El médico llamó", "medico"),
    ("El medico llamo", "médi"),
    ("Wir waren in Köln", "koln"),
    ("KOLN", "Köln"),
    ("Am Café", "cafe"),
    ("Hauptstraße 5", "hauptstrasse"),
    ("Hauptstrasse 5", "Hauptstraße"),
    ("Łódź fabryczna", "lodz"),
    ("Встреча в Москве", "москв"),
    ("Встреча с Алёной", "алена"[:4]),
    ("東京都に行く", "東"),
    ("東京都に行く", "都"),
    ("東京都に行く", "く"),
    ("東京都に行く", "東京"),
    ("東京都に行く", "京都"),
    ("東京都に行く", "東京都"),
    ("東京都に行く", "京都に行"),
    ("東京、大阪", "東京、大阪"),
    ("東京、大阪", "東京大阪 OR 大阪"),
    ("東京tower", "東京tower"),
    ("東京tower", "tower"),
    ("visit 東京 soon", '"visit 東京 soon"'),
    ("ひらがなとカタカナ", "とカ"),
    ("ガスの話", "ｶﾞｽ"),
    ("สวัสดีครับ", "สวัสดี"),
    ("สวัสดีครับ", "ครับ"),
    ("안녕하세요", "하세"),
    ("हिन्दी में", "हिन्दी"),
    ("party 🎉 tonight", "party 🎉"),
    ("שלום עולם", "שלום"),
    ("مرحبا بالعالم", "مرحبا"),
    ("مَرْحَبًا", "مرحبا"),
    ("Tim O'Neill", "o'neill"),
    ("Tim O'Neill", "oneill OR neill"),
    ("a well-known firm", "well-known"),
    ("an old friend", '"old friend"'),
    ("an old friend", "“old friend”"),
    ("an old friend", "old -enemy"),
    ("an old friend", "(enemy OR friend) an"),
    ("an old friend", "friend or OR fri"),
    ("snake_case", "case"),
    ("nul\x00byte", "byte"),
]

NOT_FOUND = [
    ("an old friend", '"friend old"'),
    ("an old friend", '"old fri"'),
    ("an old friend", "old -friend"),
    ("an old friend", "old -(enemy OR friend)"),
    ("an old friend", "riend"),
    ("東京都", "京東"),
    ("東京都", '"都京"'),
    ("カス", "ガス"),
    ("anything", ""),
    ("anything", "()"),
    ("anything", "🎉"),
]


@pytest.fixture(scope="module")
def finds() -> Iterator[Finds]:
    """Ask a real index, in memory, whether a text is found by a query."""
    connection = sqlite.connect(":memory:")
    connection.execute(
        "CREATE VIRTUAL TABLE shelf USING fts5(t, tokenize=\"unicode61 remove_diacritics 0 tokenchars '_'\")"
    )

    def found(text: str, query: str) -> bool:
        connection.execute("DELETE FROM shelf")
        connection.execute("INSERT INTO shelf VALUES (?)", (given_to_index(text),))
        asked = parse(query_for_index(query))
        return bool(connection.execute("SELECT 1 FROM shelf WHERE shelf MATCH ?", (asked,)).fetchall())

    yield found
    connection.close()


@settings(max_examples=150)
@given(
    st.text(st.characters(max_codepoint=127), max_size=80)
    | st.text(max_size=40)
    | st.sampled_from([text for text, *_ in FOUND])
)
def test_the_index_finds_the_same_words_in_what_it_is_given(text: str) -> None:
    parted = _parted(given_to_index(text))
    words = _parted(" ".join(words_of(text)))
    assert parted[len(parted) - len(words) :] == words
    assert all(begins.startswith("_") for begins in parted[: len(parted) - len(words)])


@given(text=st.text())
def test_how_words_begin_stands_in_the_index_once(text: str) -> None:
    begins = [term for term in given_to_index(text).split() if term.startswith("_")]
    assert begins == sorted(set(begins))
    words = [word for word in words_of(text) if word.isascii()]
    assert {f"_{word[:many]}" for word in words for many in (1, 2)} <= set(begins)
    assert {f"_{word[:3]}" for word in words if len(word) >= LONG} <= set(begins)


@given(text=st.text(st.characters(max_codepoint=127)) | st.text("abz09_-'. \n\x1c"))
def test_what_is_joined_in_ascii_is_what_is_joined_in_any_script(text: str) -> None:
    assume("\0" not in text)
    joined = [set(_joined(term)) for term in (given_to_index(text), given_to_index(text + " é"))]
    assert joined[0] == joined[1]


def _joined(given: str) -> list[str]:
    return [term for term in given.split() if term.count("_") == 2]


def _parted(text: str) -> list[str]:
    """What the tokenizer of a journal makes of a text, word by word."""
    with closing(sqlite.connect(":memory:")) as connection:
        how = "unicode61 remove_diacritics 0 tokenchars '_'"
        connection.execute(f'CREATE VIRTUAL TABLE shelf USING fts5(t, tokenize="{how}")')
        connection.execute("CREATE VIRTUAL TABLE parted USING fts5vocab(shelf, instance)")
        connection.execute("INSERT INTO shelf VALUES (?)", (text,))
        rows = connection.execute("SELECT term FROM parted ORDER BY offset")
        return [term for (term,) in rows.fetchall()]


@pytest.mark.parametrize(("text", "folded"), ALIKE)
def test_letters_made_alike(text: str, folded: str) -> None:
    assert fold(text) == folded


@pytest.mark.parametrize(("text", "query"), FOUND)
def test_what_is_found(finds: Finds, text: str, query: str) -> None:
    assert finds(text, query)


@pytest.mark.parametrize(("text", "query"), NOT_FOUND)
def test_what_is_not_found(finds: Finds, text: str, query: str) -> None:
    assert not finds(text, query)


@pytest.mark.parametrize(
    ("query", "asked"),
    [
        ("Köln", '"koln"*'),
        ("東", '"_東"'),
        ("東京", '"東京"'),
        ("東京都", '"東京 京都"'),
        ("o'neill", '"o neill"*'),
        ("o'n", '"_o_n"'),
        ("12:30", '"_12_30"'),
        ("a-b-c", '("a b" AND "_b_c")'),
        ("東京t", '"東京 京 t"*'),
        ("tom", '"tom"*'),
        ('"Old Friend"', '"old friend"'),
        ("a OR (b -c)", '"_a" OR ( "_b" -"c" )'),
        ("a or b", '"_a" "_or" "_b"'),
        ("NOT x AND y", 'NOT "_x" AND "_y"'),
        ("-", ""),
        ("*", ""),
    ],
)
def test_what_the_index_is_asked(query: str, asked: str) -> None:
    assert query_for_index(query) == asked


def test_an_index_that_was_given_no_beginnings_is_asked_for_words() -> None:
    asked = [query_for_index(typed, begun=False) for typed in ("d", "o'n", "東", "Köln")]
    assert asked == ['"d"*', '"o n"*', '"東"*', '"koln"*']


@pytest.mark.parametrize(
    "query", ["-x " * 1000, "x " * 1000, "x OR " * 1000, "(" * 1000 + "x", "x NOT " * 500]
)
def test_a_long_query_is_no_error(finds: Finds, query: str) -> None:
    finds("x", query)


words = st.text(st.characters(codec="utf-8", max_codepoint=0xFFFF, categories=["L", "M", "N"]), max_size=6)
written = st.text() | st.lists(words, max_size=8).map(" ".join)
OPERATORS = '( ) - OR AND NOT " * x: {a}'
asked_for = st.text() | st.lists(words | st.sampled_from(OPERATORS.split(" "))).map(" ".join)
unspaced = st.text(st.sampled_from("東京都大阪府にとカガス한국어สวดครบ"), min_size=1, max_size=9)


@given(text=written)
def test_the_map_covers_the_folded_text(text: str) -> None:
    folded, origin = fold_with_map(text)
    assert folded == fold(text)
    assert len(origin) == len(folded)
    assert origin == sorted(origin)
    assert all(0 <= at < len(text) for at in origin)


@given(text=written)
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(text=written, query=asked_for)
@settings(deadline=None)
def test_no_query_is_an_error(finds: Finds, text: str, query: str) -> None:
    finds(text, query)


@given(text=written)
@settings(deadline=None)
def test_any_word_finds_its_text_and_is_highlighted(finds: Finds, text: str) -> None:
    for word in words_of(text):
        if len(word) < 3:
            continue
        assert finds(text, word)
        assert marks(text, word)


@given(before=unspaced, part=unspaced, after=unspaced, around=st.sampled_from(["", " ", "x", "。"]))
@settings(deadline=None)
def test_any_part_of_a_run_without_spaces_is_found(
    finds: Finds, before: str, part: str, after: str, around: str
) -> None:
    text = around + before + part + after + around
    assert finds(text, part)
    assert marks(text, part)


def test_what_is_left_out_stands_for_longer_words_once_it_has_some_letters() -> None:
    asked = [query_for_index(typed) for typed in ("-d", "-dr", "-dra", "-draft", "-東")]
    assert asked == ['-"d"', '-"dr"', '-"dra"*', '-"draft"*', '-"_東"']
