"""A bookmark comes back as it was put in, and what is no bookmark any more is the beginning."""

from hypothesis import given
from hypothesis import strategies as st

from relbook.journal import bookmark
from relbook.journal.bookmark import START, Bookmark, Page

KEYS = st.text(st.characters(exclude_characters="\n"), max_size=40)
PLACES = st.integers(0, 10**6)
UNDRAFTED = (Page.NONE, Page.ANSWER)


@given(st.builds(Bookmark, KEYS, KEYS, PLACES, st.sampled_from(Page), KEYS, KEYS, PLACES, PLACES))
def test_it_comes_back_as_it_was_put_in(where: Bookmark) -> None:
    whole = bool(where.client or where.place != "client") and bool(where.desk or where.page in UNDRAFTED)
    assert bookmark.read(bookmark.written(where)) == (where if whole else START)


@given(st.text(max_size=80) | st.lists(st.text(max_size=4), min_size=8, max_size=8).map("\n".join))
def test_no_text_is_too_strange_to_read(text: str) -> None:
    found = bookmark.read(text)
    assert found == START or bookmark.written(found).split("\n")[3:6] == text.split("\n")[3:6]


def test_one_whose_client_was_forgotten_is_the_beginning() -> None:
    lines = bookmark.written(Bookmark("client", "marta", 1, Page.COMPOSER, "marta", "", 4, 4)).split("\n")
    assert bookmark.read("\n".join("" if line == "marta" else line for line in lines)) == START
    assert bookmark.read("\n".join(line for line in lines if line != "marta")) == START
