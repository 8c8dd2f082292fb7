"""A brief as words."""

from dataclasses import replace
from datetime import date, time

from relbook.exports.brief import html, markdown, text
from relbook.journal.brief import Brief, compose
from relbook.journal.client import Client
from relbook.journal.fact import Fact, FactKind
from relbook.journal.material import Material
from relbook.journal.meeting import Meeting
from relbook.journal.promise import Promise

TODAY = date(2026, 11, 25)
MARTA = Client("marta", "Marta Reyes", town="Lisbon")


def brief(**changes: object) -> Brief:
    made = Material(MARTA, TODAY, time(14, 20), entries=142, last_contact=date(2026, 11, 13))
    return compose(replace(made, **changes), str)  # type: ignore[arg-type]


def promise(number: int) -> Promise:
    return Promise(f"p{number}", "marta", f"Thing {number}", mine=True, made=TODAY, due=TODAY)


def test_the_head_says_when_where_and_how_long_ago() -> None:
    planned = Meeting("m", TODAY, time(15, 0), "call")
    shown = text(brief(meeting=planned)).splitlines()
    assert shown[0] == "Before you speak with Marta"
    assert shown[1] == "Today 15:00, in 40 minutes · Lisbon · last spoke 12 days ago"
    assert shown[-1] == "Built from 142 entries, newest first."


def test_promises_are_boxes_and_the_rest_is_counted() -> None:
    shown = markdown(brief(promises=[promise(number) for number in range(7)]))
    assert shown.count("- [ ] You: Thing") == 5
    assert "\nand 2 more\n" in shown


def test_a_promise_says_its_day_and_its_age_only_where_it_has_none() -> None:
    undated = replace(promise(2), due=None, made=date(2026, 9, 1))
    shown = text(brief(promises=[promise(1), undated]))
    assert "[ ] You: Thing 1 (due today)" in shown
    assert "[ ] You, 1 Sep: Thing 2 (no day yet)" in shown


def test_words_cannot_act() -> None:
    odd = Fact("f", "marta", FactKind.WORRY, "<script>\x1b[31m red", TODAY)
    shown = brief(facts=[odd])
    assert "<script>" not in html(shown)
    assert "\x1b" not in text(shown) + html(shown) + markdown(shown)


def test_a_stranger_has_a_brief_too() -> None:
    nothing = brief(entries=0, last_contact=None)
    assert "you have not spoken yet" in text(nothing)
    assert "Nothing is owed" in text(nothing)
