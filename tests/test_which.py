"""Which book a start opens is foreseen before Qt reads the settings, and is the same that they say."""

from pathlib import Path

import pytest

from relbook import paths, which
from relbook.run.starting import journal_path
from relbook.ui.shared.settings import JOURNAL, Settings


@pytest.fixture
def places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> paths.Places:
    """Where everything lies, and nothing else is said."""
    monkeypatch.delenv(which.VARIABLE, raising=False)
    monkeypatch.setenv(paths.ROOT_VARIABLE, str(tmp_path / "house"))
    return paths.places()


def test_it_is_the_one_at_the_usual_place_where_nothing_is_said(places: paths.Places) -> None:
    assert which.foreseen([]) == journal_path(None, places) == places.journal


@pytest.mark.parametrize("name", ["b.relbook", "über uns", "a, b; c=d.relbook", "日記", "100%.relbook"])
def test_it_is_the_one_open_last(places: paths.Places, tmp_path: Path, name: str) -> None:
    book = tmp_path / name
    settings = Settings(places.settings)
    settings.put(JOURNAL, paths.as_kept(book))
    settings.settle()
    assert which.foreseen([]) == journal_path(None, places) == book, "it is gone, which is to be said"
    book.touch()
    assert which.foreseen([]) == journal_path(None, places) == book


def test_what_qt_wrote_in_other_letters_is_not_guessed_at(places: paths.Places, tmp_path: Path) -> None:
    book = tmp_path / 'a "b".relbook'
    book.touch()
    settings = Settings(places.settings)
    settings.put(JOURNAL, paths.as_kept(book))
    settings.settle()
    assert journal_path(None, places) == book
    assert which.foreseen([]) == places.journal


def test_it_is_the_one_that_was_named(
    places: paths.Places, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert which.foreseen(["--journal", "a"]) == journal_path(Path("a"), places) == Path("a")
    assert which.foreseen(["b.relbook"]) == Path("b.relbook")
    other = tmp_path / "other"
    assert which.foreseen(["--data", str(other)]) == paths.places(other).journal
    monkeypatch.setenv(which.VARIABLE, "c")
    assert which.foreseen([]) == journal_path(None, places) == Path("c")
    assert which.foreseen(["--journal", "a"]) == Path("a")


def test_nothing_is_read_of_a_book_that_was_locked() -> None:
    assert which.foreseen(["--journal", "a", "--locked"]) is None
