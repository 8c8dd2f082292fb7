"""An entry that has just been written comes in without a question, and is painted ahead unseen."""

from datetime import date, datetime, time

import pytest
from PySide6.QtTest import QSignalSpy

from relbook.journal.selection import Selection
from relbook.store import entries
from relbook.ui.timeline.model import TimelineModel

TODAY = date(2026, 11, 25)
NOW = datetime(2026, 11, 25, 18)


@pytest.fixture
def model(ada: str) -> TimelineModel:
    """Three entries of two months, as they are shown."""
    for number, day in enumerate((date(2026, 10, 3), date(2026, 11, 2), TODAY)):
        entries.add(f"Entry {number}", day=day, today=TODAY, clients=[ada], at=time(9))
    model = TimelineModel()
    model.turn_to(Selection(client_id=ada), NOW)
    return model


def _said(model: TimelineModel) -> list[object]:
    return [(row, model.in_month(at), model.opens_month(at)) for at, row in enumerate(model.values)]


def _added(ada: str, day: date = TODAY) -> str:
    return entries.add("[] Call @fri", day=day, today=TODAY, clients=[ada], at=time(10)).row_id


def test_what_is_painted_ahead_is_what_is_then_shown(model: TimelineModel, ada: str) -> None:
    page = entries.page(_added(ada))
    before, told = _said(model), (QSignalSpy(model.rowsInserted), QSignalSpy(model.dataChanged))
    with model.as_if(page) as row:
        ahead = _said(model)
        assert row == 0
    assert _said(model) == before
    assert [spy.count() for spy in told] == [0, 0]
    assert model.take_in(page)
    assert _said(model) == ahead


def test_an_entry_that_has_to_be_looked_for_is_not_painted_ahead(model: TimelineModel, ada: str) -> None:
    for day in (date(2026, 10, 1), date(2026, 12, 1)):  # below the others; of a month nobody counted yet
        before = _said(model)
        with model.as_if(entries.page(_added(ada, day))) as row:
            assert row == -1
            assert _said(model) == before


def test_an_entry_that_is_rewritten_is_painted_ahead_where_it_stands(model: TimelineModel) -> None:
    below = model.pages[1]
    entries.rewrite(below.id, "Other words", today=TODAY)
    page = entries.page(below.id)
    with model.as_if(page) as row:
        assert model.page(row) == page
    assert model.page(row) == below
