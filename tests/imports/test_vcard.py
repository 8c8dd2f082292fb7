from base64 import b64encode
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relbook.imports import vcard
from relbook.journal.parcel import Card, Day, Parcel, Reach, Reason


def card(*lines: str | bytes, version: str = "3.0") -> bytes:
    body = [line if isinstance(line, bytes) else line.encode() for line in lines]
    return b"\r\n".join([b"BEGIN:VCARD", b"VERSION:" + version.encode(), *body, b"END:VCARD", b""])


def only(content: bytes) -> Card:
    (found,) = vcard.read(content).cards
    return found


NAMES: list[tuple[tuple[str | bytes, ...], str]] = [
    (("FN:Ana Ruiz",), "Ana Ruiz"),
    (("N:Ruiz;Ana;María;Dr.;Jr.",), "Dr. Ana María Ruiz Jr."),
    (("N:Ruiz;;;;",), "Ruiz"),
    (("FN:", "N:;Ana;;;"), "Ana"),
    (("NICKNAME:Annie,Nan",), "Annie"),
    (("ORG:Halden;Sales",), "Halden"),
    (("EMAIL:ana@example.com",), "ana@example.com"),
    (("FN:Ruiz\\, Ana",), "Ruiz, Ana"),
    (("FN:A\\\\B",), "A\\B"),
    (("FN:An", " a Ruiz"), "Ana Ruiz"),
    ((b"FN:Caf\xc3", b" \xa9"), "Café"),
    ((b"FN:Caf\xe9",), "Café"),
    ((b"FN;CHARSET=ISO-8859-2:\xa3\xf3d\xbc",), "Łódź"),
    ((b"FN;CHARSET=no-such;ENCODING=QUOTED-PRINTABLE:K=C3=B6ln",), "Köln"),
    (("FN;ENCODING=QUOTED-PRINTABLE:Ana=20=", "Ruiz"), "Ana Ruiz"),
    (("item1.FN:Ana",), "Ana"),
    (("fn;type=pref:Ana",), "Ana"),
    (('FN;X-A="b:c;d":Ana',), "Ana"),
]


@pytest.mark.parametrize(("lines", "name"), NAMES)
def test_a_name_is_found_however_it_is_written(lines: tuple[str, ...], name: str) -> None:
    assert only(card(*lines)).name == name


DAYS: list[tuple[str, Day | None]] = [
    ("BDAY:--0412", Day("birthday", 4, 12)),
    ("BDAY:--04-12", Day("birthday", 4, 12)),
    ("BDAY:19800322", Day("birthday", 3, 22, 1980)),
    ("BDAY;VALUE=date:1980-03-22T00:00:00Z", Day("birthday", 3, 22, 1980)),
    ("BDAY;X-APPLE-OMIT-YEAR=1604:1604-02-29", Day("birthday", 2, 29)),
    ("BDAY:--0229", Day("birthday", 2, 29)),
    ("BDAY:0000-04-12", Day("birthday", 4, 12)),
    ("BDAY:1980", None),
    ("BDAY:19801340", None),
    ("BDAY;VALUE=text:circa 1800", None),
    ("ANNIVERSARY:20090808T1430-0500", Day("anniversary", 8, 8, 2009)),
    ("X-MS-ANNIVERSARY:20110113", Day("anniversary", 1, 13, 2011)),
]


@pytest.mark.parametrize(("line", "day"), DAYS)
def test_a_day_is_read_with_or_without_a_year(line: str, day: Day | None) -> None:
    assert only(card("FN:Ana", line)).days == ((day,) if day else ())


def test_a_card_says_who_where_and_how() -> None:
    found = only(
        card(
            "FN:Ana Ruiz",
            "ORG:Halden Studio;Design",
            "TITLE:Founder",
            "item1.EMAIL;TYPE=INTERNET:ana@example.com",
            "item1.X-ABLabel:_$!<Other>!$_",
            "TEL;VALUE=uri:tel:+351-1;ext=2",
            "ADR;TYPE=work:;;1 Rua\\nA;Porto;;4000;Portugal",
            "NOTE:Likes tea.\\nAnd rain.",
            "CATEGORIES:Good Friends,VIP",
            "TZ:Europe/Lisbon",
            "X-ODD:1",
        )
    )
    assert (found.company, found.role) == ("Halden Studio", "Founder")
    assert found.reach == (
        Reach("mail", "ana@example.com", "other"),
        Reach("phone", "+351-1 ext. 2"),
        Reach("address", "1 Rua A, Porto, 4000, Portugal", "work"),
    )
    assert found.details == {
        "town": "Porto",
        "zone": "Europe/Lisbon",
        "about": "Likes tea.\nAnd rain.\n\n#Good-Friends #VIP",
    }


def test_utf_16_is_read_with_and_without_its_mark() -> None:
    text = card("FN:Łucja").decode()
    for content in (text.encode("utf-16"), text.encode("utf-16-le"), text.encode("utf-16-be")):
        assert only(content).name == "Łucja"


JPEG = b"\xff\xd8\xff\xe0" + bytes(range(120))
CODED = b64encode(JPEG).decode()
PICTURES = [
    (f"PHOTO;ENCODING=b;TYPE=JPEG:{CODED[:40]}", f" {CODED[40:]}"),
    ("PHOTO;TYPE=JPEG;ENCODING=BASE64:", *(f" {CODED[at : at + 30]}" for at in range(0, len(CODED), 30)), ""),
    ("PHOTO;BASE64:", CODED[:50], CODED[50:], ""),
    (f"PHOTO:data:image/jpeg;base64,{CODED[:40]}", f" {CODED[40:]}"),
    (f"PHOTO;VALUE=uri:data:image/jpeg\\;base64\\,{CODED}",),
    (
        "AGENT:",
        "BEGIN:VCARD",
        "FN:Bo",
        "PHOTO;ENCODING=b:/9j/4AAQ",
        "END:VCARD",
        f"item1.PHOTO;ENCODING=b:{CODED}",
    ),
]


@pytest.mark.parametrize("lines", PICTURES)
def test_a_picture_within_a_card_comes_along_and_the_rest_stays(lines: tuple[str, ...]) -> None:
    parcel = vcard.read(card("FN:Ana", *lines, "TEL:1"))
    assert parcel.cards[0].reach == (Reach("phone", "1"),)
    (picture,) = parcel.cards[0].files
    assert (picture.name, picture.read()) == ("photo.jpg", JPEG)
    assert not parcel.left_out


@pytest.mark.parametrize(
    "line",
    [
        "PHOTO;VALUE=uri:https://example.com/ana.jpg",
        "PHOTO:file:///etc/passwd",
        "PHOTO;ENCODING=b:PHN2Zz4=",
        "PHOTO;ENCODING=b:%%%",
    ],
)
def test_a_picture_elsewhere_or_none_is_left_out(line: str) -> None:
    parcel = vcard.read(card("FN:Ana", line))
    assert (parcel.cards[0].files, parcel.left_out) == ((), {"PHOTO": 1})


def test_a_large_picture_is_no_long_field() -> None:
    large = b64encode(JPEG + bytes(2_000_000)).decode()
    assert only(card("FN:Ana", f"PHOTO:data:image/jpeg;base64,{large}")).files


ROLES = [
    (("ORG:Halden;Design", "TITLE:Founder"), "Founder"),
    (("ORG:Halden;Design",), "Design"),
    (("TITLE:Engineer", "ROLE:Lead"), "Engineer, Lead"),
    (("TITLE:Engineer", "ROLE:Engineer"), "Engineer"),
]


@pytest.mark.parametrize(("lines", "role"), ROLES)
def test_what_they_are_there(lines: tuple[str, ...], role: str) -> None:
    assert only(card("FN:Ana", *lines)).role == role


def test_accounts_are_ways_to_reach_someone() -> None:
    lines = ("IMPP;X-SERVICE-TYPE=Jabber:xmpp:ana@example.com", "X-SKYPE-USERNAME;TYPE=work:ana.r", "X-AIM:a")
    assert only(card("FN:Ana", *lines)).reach == (
        Reach("link", "xmpp:ana@example.com"),
        Reach("link", "skype:ana.r", "work"),
        Reach("link", "aim:a"),
    )


def test_a_note_that_was_cut_without_a_mark_is_whole() -> None:
    long = "x" * 75
    found = only(card("FN:Ana", "NOTE:One", "two", "", "three", f"TEL:{long}", "odd", "EMAIL:a@example.com"))
    assert found.details["about"] == "One\ntwo\n\nthree"
    assert found.reach == (Reach("phone", long), Reach("mail", "a@example.com"))
    assert only(card("FN:Ana", f"NOTE:{long}", "yz")).details["about"] == f"{long}yz"


def test_a_birthday_that_is_none_is_said() -> None:
    for line in ("BDAY;VALUE=text:circa 1800", "BDAY:---12", "BDAY:1980"):
        assert vcard.read(card("FN:Ana", line)).left_out == {"BDAY": 1}


def test_several_under_one_name_for_good_all_come() -> None:
    found = vcard.read(card("FN:Ana", "UID:x") + card("FN:Bo", "UID:x")).cards
    assert len({one.source for one in found}) == 2


def test_one_bad_card_never_stops_the_rest() -> None:
    bad = [card("TEL:1"), card("KIND:group", "FN:All"), b"BEGIN:VCARD\r\nFN:Open\r\n", card("\0\xff:;;;")]
    parcel = vcard.read(card("FN:A") + b"".join(bad) + card("FN:Z") + b"BEGIN:VCARD\nFN:End")
    assert [one.name for one in parcel.cards] == ["A", "Open", "Z", "End"]
    assert [one.reason for one in parcel.skipped] == [Reason.NO_NAME, Reason.NOT_A_PERSON, Reason.NO_NAME]
    assert parcel.skipped[0].raw == bad[0]


def test_a_card_within_a_card_is_someone_else() -> None:
    for agent in (
        ["AGENT:", "BEGIN:VCARD", "FN:Bo", "END:VCARD"],
        ["AGENT:BEGIN:VCARD", "FN:Bo", "END:VCARD"],
    ):
        assert only(card(*agent, "FN:Ana", version="2.1")).name == "Ana"


def test_a_card_has_one_source_however_often_it_comes() -> None:
    assert only(card("FN:A", "UID:7")).source == only(card("FN:B", "UID:7")).source
    assert only(card("FN:A")).source == only(card("FN:A").replace(b"\r\n", b"\n")).source
    assert only(card("FN:A")).source != only(card("FN:B")).source


@given(
    st.binary(max_size=400),
    st.lists(st.sampled_from([b"BEGIN:VCARD\n", b"END:VCARD\n", b"FN:x\n", b"=\n", b"AGENT:\n", b'"', b" "])),
)
def test_no_bytes_break_the_reader(noise: bytes, parts: list[bytes]) -> None:
    parcel: Any = vcard.read(noise.join(parts))
    assert isinstance(parcel, Parcel)
