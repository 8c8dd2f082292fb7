"""What a list calls an entry by."""

from datetime import date

import pytest

from relbook.journal.entry import Entry, Kind


def entry(text: str) -> Entry:
    return Entry("", Kind.NOTE, date.min, text)


@pytest.mark.parametrize("mark", ["!secret", "!SECRET", "!Secret", "！secret"])
@pytest.mark.parametrize("line", ["Lunch {mark} he leaves her", "{mark} he leaves her", "- he leaves {mark}"])
def test_no_entry_is_called_by_what_is_secret_however_the_mark_is_written(mark: str, line: str) -> None:
    secret = line.format(mark=mark)
    named = entry(f"{secret}\nIt rained.")
    assert (named.title, named.heading) == ("", "It rained.")
    assert entry(secret).heading == ""
    assert entry(f"[] call her\n{secret}").heading == "[] call her"


def test_a_mark_that_is_only_spoken_of_hides_nothing() -> None:
    assert entry("How `!secret` works\nIt stays here.").title == "How !secret works"


@pytest.mark.parametrize("line", ["[] call her", "!worry rent", "？ 何を", "！wish a garden", ">> all well"])
def test_a_line_that_does_something_is_no_title(line: str) -> None:
    named = entry(f"{line}\nIt rained.")
    assert (named.title, named.heading) == ("", "It rained.")
