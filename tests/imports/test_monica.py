"""Monica 4: an account as its settings export it."""

import copy
import json
from datetime import date, time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from relbook.errors import CancelledError, UnreadableFileError
from relbook.imports import door, monica
from relbook.imports.given import Given, Member, Shape
from relbook.imports.intake import RefusedError
from relbook.imports.reader import Asked
from relbook.journal.parcel import Card, Day, Format, Note, Parcel, Reach, Reason

TODAY = date(2026, 6, 1)
FILE = Path(__file__).parent / "given" / "monica" / "account.json"
ACCOUNT: dict[str, Any] = json.loads(FILE.read_text("utf-8"))


def reading(whole: object) -> Parcel:
    member = Member.holding("monica.json", json.dumps(whole).encode())
    return monica.READER.read(Given(Path("x"), Shape.FILE, (member,)), Asked(TODAY))


def account(*contacts: dict[str, Any], **more: Any) -> dict[str, Any]:
    data = [{"count": len(contacts), "type": "contact", "values": list(contacts)}]
    return {"app_version": "4.1.2", "account": {"data": data, **more}}


def contact(key: str, name: str, *data: dict[str, Any], **told: Any) -> dict[str, Any]:
    return {"uuid": key, "properties": {"first_name": name, **told}, "data": list(data)}


def some(sort: str, *values: dict[str, Any]) -> dict[str, Any]:
    made = [{"created_at": "2026-05-04T09:15:00.000000Z", "properties": value} for value in values]
    return {"count": len(values), "type": sort, "values": made}


@pytest.fixture(scope="module")
def whole() -> Parcel:
    return door.read(door.take(FILE), Asked(TODAY))


def test_contacts_become_clients(whole: Parcel) -> None:
    marta, jonas, away = whole.cards
    assert whole.format is Format.MONICA
    assert (marta.name, marta.company, marta.role) == ("Marta Ines Reyes", "Halden Studio", "Owner")
    assert marta.details == {
        "called": "Mar",
        "town": "Berlin",
        "rhythm_days": 30,
        "since": date(2019, 9, 1),
        "about": "Founder.\n\n- food: No nuts\n- first met through: Jonas Weber\n- child: Bo\n"
        "- pet: Rex, dog\n\n#design #old-friend",
    }
    assert marta.reach == (
        Reach("mail", "marta@example.org"),
        Reach("phone", "+49 30 1234567"),
        Reach("link", "https://facebook.com/marta.reyes", "facebook"),
        Reach("link", "@marta", "telegram"),
        Reach("address", "Main 1, 10115 Berlin, DE", "home"),
    )
    assert marta.days == (Day("birthday", 3, 22), Day("Studio opened", 9, 1))
    assert jonas.details == {"state": "ended", "about": "- birth year: 1970\n- best friend: Marta Ines Reyes"}
    assert jonas.days == (Day("deceased", 2, 7, 2024),)
    assert [card.archived for card in (marta, jonas, away)] == [False, True, True]
    files = [(file.name, file.read()) for file in marta.files]
    assert files == [("face.png", b"\x89PNG\r\n\x1a\n"), ("cv.pdf", b"pdf")]


ENTRIES = [
    ("note", date(2026, 5, 4), "Likes *green* tea.\n\nx"),
    ("call", date(2026, 5, 5), "Talked about the launch"),
    ("call", date(2026, 5, 6), "Marta Ines Reyes"),
    ("message", date(2026, 5, 7), "> Hello?\n\nHi!\nSoon."),
    ("appreciation given", date(2025, 12, 24), "A book\n\non tea\n\nhttps://example.org/book"),
    ("note", date(2026, 5, 4), "A plant"),
    ("milestone", date(2026, 2, 1), "new job\n\nat Halden"),
    ("note", date(2026, 5, 4), "- [x] Invoice\n\nMay"),
    ("note", date(2026, 5, 4), "- [ ] Send the offer @2026-07-01\n\nthe long one"),
    ("in person", date(2026, 5, 3), "Lunch [by the lake]\n\nAll three of us."),
    ("in person", date(2026, 5, 2), "Alone"),
    ("note", date(2026, 5, 1), "A day\n\nQuiet."),
]


def test_what_happened_becomes_entries(whole: Parcel) -> None:
    assert [(note.kind, note.day, note.text) for note in whole.notes] == ENTRIES
    by_text = {note.text.split("\n")[0]: note for note in whole.notes}
    assert by_text["Likes *green* tea."].details == {"pinned": True, "at": time(9, 15), "zone": "UTC"}
    call = {"initiated": "them", "at": time(14, 30), "zone": "UTC"}
    assert by_text["Talked about the launch"].details == call
    assert by_text["> Hello?"].details == {"initiated": "them", "channel": "Telegram"}
    assert by_text["Lunch [by the lake]"].people == ("Marta Ines Reyes", "Jonas Weber")
    assert by_text["Alone"].people == by_text["A day"].people == ()


def test_what_has_no_place_is_counted_and_what_is_empty_is_said(whole: Parcel) -> None:
    assert whole.left_out == {
        "gender": 1,
        "last_talked_to": 1,
        "is_starred": 1,
        "debt": 1,
        "emotion": 1,
        "amount": 1,
        "reminder": 1,
    }
    assert [(one.reason, one.where) for one in whole.skipped] == [(Reason.BLANK, "Marta Ines Reyes")]
    assert whole.skipped[0].raw


def test_of_two_of_one_name_the_address_tells_who_is_meant() -> None:
    types = [{"uuid": "t", "properties": {"type": "email"}}]
    ways = [some("contact_field", {"data": f"{name}@a.example", "type": "t"}) for name in "ab"]
    twins = [
        contact(key, "Ana", way, some("note", {"body": key})) for key, way in zip("xy", ways, strict=True)
    ]
    parcel = reading(account(*twins, instance={"contact_field_types": types}))
    assert [(note.people, note.mails) for note in parcel.notes] == [
        ((), ("a@a.example",)),
        ((), ("b@a.example",)),
    ]


def test_collections_may_be_called_in_many() -> None:
    notes = {"type": "notes", "values": [{"properties": {"body": "x"}}]}
    whole = account(contact("k", "Ana", notes))
    whole["account"]["data"][0]["type"] = "contacts"
    parcel = reading(whole)
    assert [(note.text, note.day, note.people) for note in parcel.notes] == [("x", TODAY, ("Ana",))]


def test_an_account_of_nothing_and_what_is_none_are_refused(tmp_path: Path) -> None:
    for odd in ('{"exported_by": 1, "account": []}', '{"app_version": 1, "account": {"data": 3}}'):
        (tmp_path / "a.json").write_text(odd, "utf-8")
        with pytest.raises(UnreadableFileError):
            door.read(door.take(tmp_path / "a.json"), Asked(TODAY))
    with pytest.raises(CancelledError):
        monica.READER.read(door.take(FILE), Asked(TODAY, stopped=lambda: True))


@pytest.mark.parametrize("url", ["data:image/png;base64,!!", "https://a.example/a.png", ""])
def test_a_photo_that_is_broken_or_elsewhere_stops_nothing(url: str) -> None:
    photo = {"original_filename": "a.png", "mime_type": "image/png", "dataUrl": url}
    whole = account(contact("k", "Ana"))
    whole["account"]["data"].append({"type": "photo", "values": [{"uuid": "p", "properties": photo}]})
    (note,) = reading(whole).notes
    assert (note.text, note.people) == ("![](a.png)", ())
    for file in note.files:
        with pytest.raises(UnreadableFileError):
            file.read()


ODD: st.SearchStrategy[object] = st.sampled_from(
    [None, True, -1, 9.5, "", "x", "9" * 500, [], {}, ["x"], {"properties": []}, "\ud800", "\0"]
)


def spoil(value: object, data: st.DataObject) -> object:
    """Some values of a record are of another kind than they should be."""
    if data.draw(st.integers(0, 30)) == 0:
        return data.draw(ODD)
    if isinstance(value, dict):
        return {name: spoil(one, data) for name, one in value.items()}
    return [spoil(one, data) for one in value] if isinstance(value, list) else value


@given(st.data())
@settings(max_examples=12, deadline=None)
def test_fields_of_the_wrong_kind_are_passed_over(data: st.DataObject) -> None:
    small = copy.deepcopy(ACCOUNT)
    del small["account"]["properties"]
    marta = small["account"]["data"][1]["values"][0]
    marta["data"] = [marta["data"][data.draw(st.integers(0, len(marta["data"]) - 1))]]
    small["account"]["data"] = [{"type": "contact", "values": [spoil(marta, data)]}]
    try:
        parcel = reading(small)
    except RefusedError:
        return
    kinds = (Card, Note)
    assert all(isinstance(one, kinds) for one in (*parcel.cards, *parcel.notes))
