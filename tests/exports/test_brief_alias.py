"""A brief under another name, and as values."""

import json
from dataclasses import replace
from datetime import date, time

from relbook.exports.alias import under_alias
from relbook.exports.brief import html, markdown, text
from relbook.exports.brief_json import plain
from relbook.journal.brief import Brief, compose
from relbook.journal.client import Client, Who
from relbook.journal.confidence import Confidence
from relbook.journal.entry import Entry, Kind
from relbook.journal.fact import Fact, FactKind
from relbook.journal.material import Material
from relbook.journal.meeting import Meeting
from relbook.journal.page import Page
from relbook.journal.promise import Promise
from relbook.journal.syntax import gist

TODAY = date(2026, 11, 25)
MARTA = Client("marta", "Marta Reyes", alias="Wren", company="Halden Studio", town="Lisbon", role="Founder")
JOINT = Meeting(
    "m",
    TODAY,
    time(15, 0),
    "call",
    title="Marta and Jonas",
    clients=(Who("marta", "Marta Reyes", "Marta"), Who("j", "Jonas Lindqvist", "Jonas")),
)


def brief(**changes: object) -> Brief:
    made = Material(
        MARTA,
        TODAY,
        pages=[
            Page(Entry("e", Kind.CALL, TODAY, "Marta’s spring\nReyes and Jonas walked. Halden Studio too."))
        ],
        promises=[Promise("p", "marta", "Send MARTA the deck", mine=True, made=TODAY, due=TODAY)],
        facts=[Fact("f", "marta", FactKind.PERSONAL, "Marta runs with Jonas Lindqvist", TODAY)],
        meeting=JOINT,
        told=[Confidence("c", TODAY, "What Marta said", 2, frozenset({"marta"}))],
        last_contact=TODAY,
    )
    return compose(replace(made, **changes), gist)  # type: ignore[arg-type]


def test_nobody_is_named_under_the_alias() -> None:
    made = under_alias(brief())
    for page in (text(made), markdown(made), html(made), json.dumps(plain(made), default=str)):
        for name in ("Marta", "marta", "MARTA", "Reyes", "Jonas", "Lindqvist", "Halden"):
            assert name not in page, name
        assert "Wren" in page


def test_who_has_no_alias_is_a_client() -> None:
    assert text(under_alias(brief(client=replace(MARTA, alias="")))).startswith(
        "Before you speak with A client"
    )


def test_confidences_leave_as_a_number() -> None:
    assert plain(brief())["guards"] == [{"name": "Marta", "lines": 2}]
    assert "Marta: 2 lines told in confidence" in text(brief())
    assert "What Marta said" not in text(brief()) + markdown(brief()) + json.dumps(
        plain(brief()), default=str
    )


def test_the_values_name_what_the_page_says() -> None:
    made = plain(brief())
    assert made["format"] == "relbook brief 1"
    assert made["promises"][0] | {"entry": ""} == {
        "by": "me",
        "text": "Send MARTA the deck",
        "made": TODAY,
        "due": TODAY,
        "stands": "today",
        "entry": "",
    }
    assert made["talks"][0]["entry"] == "e"
    json.dumps(made, default=str)
