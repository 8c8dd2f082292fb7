"""A page of a record says what it does not understand, and where, in view."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtWidgets import QLineEdit, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from relbook.errors import BadDateError
from relbook.ui.clients.record.page import Page, day_field, typed

TODAY = date(2026, 11, 25)


@pytest.fixture
def days(qtbot: QtBot) -> Iterator[tuple[Page, QLineEdit]]:
    """A page of forty fields for a day and the first of them, some way inside what scrolls."""
    page = Page("Days")
    page.today = TODAY
    fields = [day_field("3 May") for _ in range(40)]
    page.form([(f"Day {number}", field) for number, field in enumerate(fields)])
    page.close_column()
    held, inner, area = QWidget(), QWidget(), QScrollArea()
    QVBoxLayout(inner).addWidget(page)
    QVBoxLayout(held).addWidget(inner)
    area.setWidget(held)
    area.setWidgetResizable(True)
    area.resize(400, 300)
    qtbot.addWidget(area)
    area.show()
    yield page, fields[0]
    area.close()


def test_what_is_not_understood_is_said_in_view_and_the_keyboard_is_there(
    qtbot: QtBot, days: tuple[Page, QLineEdit]
) -> None:
    page, field = days
    field.setText("someday")
    with pytest.raises(BadDateError):
        page.day_in(field)
    page.blame("That is no day.")
    assert page.asking is field
    qtbot.waitUntil(field.hasFocus)
    qtbot.waitUntil(lambda: not page.fault.visibleRegion().isEmpty())
    page.clear_fault()
    assert page.fault.isHidden() and page.asking is None


def test_a_day_without_a_year_lies_behind_or_ahead(days: tuple[Page, QLineEdit]) -> None:
    page, field = days
    field.setText("1 December")
    assert page.day_in(field) == date(2025, 12, 1)
    assert page.day_in(field, past=False) == date(2026, 12, 1)
    field.setText("  ")
    assert page.day_in(field) is None


def test_a_day_is_typed_as_it_is_read(days: tuple[Page, QLineEdit]) -> None:
    page, field = days
    field.setText(typed(date(2024, 2, 29)))
    assert page.day_in(field) == date(2024, 2, 29)
    assert typed(None) == ""
