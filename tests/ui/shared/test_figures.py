"""Numbers on the screen."""

import pytest
from PySide6.QtCore import QLocale

from relbook.store.salvage import Account, Salvaged
from relbook.ui.shared.figures import figure, so_many_clients, so_many_entries
from relbook.ui.unlocking import rescue_words


@pytest.mark.parametrize(("place", "said"), [("C", "12,345"), ("en_GB", "12,345"), ("de_DE", "12.345")])
def test_thousands_are_marked_as_the_country_does(place: str, said: str) -> None:
    QLocale.setDefault(QLocale(place))
    assert figure(12_345) == said
    assert figure(0) == "0"


def test_one_is_said_as_one() -> None:
    QLocale.setDefault(QLocale("en_GB"))
    assert [so_many_clients(count) for count in (0, 1, 2)] == ["0 clients", "1 client", "2 clients"]
    assert [so_many_entries(count) for count in (1, 2_994)] == ["1 entry", "2,994 entries"]


def test_what_was_read_out_of_a_damaged_book_is_counted_so(tmp_path: object) -> None:
    found = Salvaged(None, Account(40_000, 0, 0), Account(90_000, 0, 0), Account(0, 0, 0), ())  # type: ignore[arg-type]
    assert rescue_words.heading(found) == "All 40,000 entries are there"
