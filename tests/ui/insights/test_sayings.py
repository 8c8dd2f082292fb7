"""The words of a finding say its numbers, and no others."""

import re

import pytest
from hypothesis import given
from pytestqt.qtbot import QtBot

from relbook.journal.insights import finding
from relbook.journal.insights.finding import Finding, Says
from relbook.journal.insights.insight import Insight
from relbook.journal.insights.span import span_of
from relbook.ui.insights.sayings import said
from tests.journal.insights.world import insights
from tests.ui.conftest import NOW

YEAR = Insight(span_of("12 months", None, NOW.date()), NOW.date(), "m", "Marta")


@pytest.mark.parametrize(
    ("found", "words"),
    [
        (Finding(Says.TOO_EARLY), "Too early to see a pattern."),
        (Finding(Says.APART_HOPED, 17, 21), "talks 17 days apart, hoped for 21"),
        (Finding(Says.APART_HOPED, 1, 21), "talks one day apart, hoped for 21"),
        (Finding(Says.APART, 1), "talks one day apart"),
        (Finding(Says.ONE_IN, 3, 42), "One in three is not about work."),
        (Finding(Says.PART, 14, 43), "14 of 43 are not about work."),
        (Finding(Says.PART, 0, 43), "Nothing about life is noted here."),
        (Finding(Says.MOST, 14, 20, name="call"), "Calls for the most part: 14 of 20."),
        (Finding(Says.MOST, 7, 20, name="message"), "Messages more than anything else: 7 of 20."),
        (Finding(Says.GIVES, 8, 10, name="in person"), "Coffee and walks: gave you energy 8 of 10 times."),
        (Finding(Says.GIVES, 8, 10, name="tax", is_tag=True), "#tax: gave you energy 8 of 10 times."),
        (Finding(Says.REACHED, 1, 1), "You reached out once."),
        (Finding(Says.REACHED, 0, 1), "They reached out once."),
        (Finding(Says.REACHED, 1, 2), "You reached out 1 of 2 times."),
        (Finding(Says.NOTED, 1, 1), "Noted once: it gave you energy."),
        (Finding(Says.NOTED, 0, 1), "Noted once so far."),
        (Finding(Says.BUSIEST_WEEK, 1, 1), "one talk in this time"),
        (Finding(Says.BUSIEST_MONTH, 1, 1), "one talk in this time"),
        (Finding(Says.UNBROKEN, 1), "Never more than one day without a word."),
        (Finding(Says.NOTHING), ""),
    ],
)
def test_a_finding_in_words(qtbot: QtBot, found: Finding, words: str) -> None:
    assert said(found, YEAR) == words


@given(insights())
def test_every_number_said_is_in_the_finding(insight: Insight) -> None:
    for found in (
        insight.said_of_contact,
        insight.said_of_rhythm,
        insight.said_of_load,
        insight.said_of_energy,
        finding.of_kinds(insight.kinds),
        finding.of_life(insight.work_life),
        finding.of_sides(insight.sides),
    ):
        known = {found.count, found.whole}
        for day in (found.first, found.last, found.away):
            known |= {day.day, day.year} if day else set()
        written = re.findall(r"\d+(?:,\d{3})*", said(found, insight))
        numbers = {int(number.replace(",", "")) for number in written}
        assert numbers <= known
        assert "{" not in said(found, insight)
