"""Cards for any address book: what goes out comes in again, and no line is too long or runs away."""

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from relbook.exports.vcard import WIDEST, cards
from relbook.imports import vcard
from relbook.journal.book import Book, Portrait
from relbook.journal.client import Being, Client, ContactPoint
from relbook.journal.meeting import ImportantDate
from relbook.journal.parcel import Card, Day, Reach
from tests.exports.books import CANARY, MARTA, TODAY, key, leaky

WORDS = st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=90)
TEXTS = st.lists(WORDS, max_size=12).map(" ".join)


def made(*portraits: Portrait) -> bytes:
    return "".join(cards(Book(TODAY, portraits))).encode()


def back(*portraits: Portrait) -> list[Card]:
    return list(vcard.read(made(*portraits)).cards)


@settings(max_examples=60)
@given(name=WORDS, called=WORDS, company=TEXTS, about=TEXTS, mail=WORDS)
def test_what_goes_out_comes_in_again(name: str, called: str, company: str, about: str, mail: str) -> None:
    client = Client(key(1), name, called=called, company=company, role=company, about=f"{about}\n\n{about}")
    point = ContactPoint(key(2), client.id, "link", mail)
    (card,) = back(Portrait(client, (point,)))
    assert (card.name, card.role) == (name, company)
    assert card.company == ("" if company == name else company)
    assert card.reach == (Reach("link", mail),)
    assert card.details.get("about", "") == client.about.strip()


def test_every_field_of_a_card_finds_its_place() -> None:
    client = Client(key(1), "Ana Ruiz", called="Nan", pronouns="she", town="Porto", zone="Europe/Lisbon")
    points = (
        ContactPoint(key(2), client.id, "mail", "ana@example.com", "work"),
        ContactPoint(key(3), client.id, "phone", "+351 2; 3,4", "studio"),
        ContactPoint(key(4), client.id, "address", "Rua das Flores, 1; 4000 Porto"),
    )
    days = (
        ImportantDate(key(5), client.id, "birthday", 4, 12),
        ImportantDate(key(6), client.id, "anniversary", 2, 29, 2012),
        ImportantDate(key(7), client.id, "studio opened", 9, 1, 1998),
        ImportantDate(key(8), client.id, "birthday", 1, 1, 2001),
    )
    (card,) = back(Portrait(client, points, days=days))
    assert card.details == {"called": "Nan", "pronouns": "she", "town": "Porto", "zone": "Europe/Lisbon"}
    assert card.reach == (
        Reach("mail", "ana@example.com", "work"),
        Reach("phone", "+351 2; 3,4", "studio"),
        Reach("address", "Rua das Flores, 1; 4000 Porto"),
    )
    assert set(card.days) == {
        Day("birthday", 4, 12),
        Day("anniversary", 2, 29, 2012),
        Day("studio opened", 9, 1, 1998),
        Day("birthday", 1, 1, 2001),
    }


def test_an_organisation_stays_one() -> None:
    (card,) = back(Portrait(Client(key(1), "City Library", being=Being.ORGANISATION)))
    assert (card.name, card.company, card.details["being"]) == ("City Library", "", "organisation")


@settings(max_examples=40)
@given(st.text(max_size=200))
def test_no_line_is_too_long_and_none_begins_a_property_of_its_own(about: str) -> None:
    lines = made(Portrait(Client(key(1), "Ana", about=about))).split(b"\r\n")
    assert max(map(len, lines)) <= WIDEST
    assert lines.count(b"END:VCARD") == 1 and not any(b"\n" in line for line in lines)
    for line in lines:
        line.decode()  # never cut within a letter


def test_a_secret_line_is_in_no_card() -> None:
    said = "".join(cards(leaky()))
    assert MARTA.name in said and CANARY not in said
    assert date.today().isoformat() not in said
