"""What columns mean, by their headers and by what stands in them; which number of a day is the day."""

from datetime import date

import pytest

from relbook.imports import csv_book
from relbook.imports.reader import Asked
from relbook.journal.parcel import Card, Day, Note, Parcel

TODAY = date(2026, 5, 4)


def read(text: str) -> Parcel:
    return csv_book.read(text.encode(), Asked(TODAY))


def only(text: str) -> Card:
    (found,) = read(text).cards
    return found


def only_note(text: str) -> Note:
    (found,) = read(text).notes
    return found


DAYS = [
    ("Geburtstag", "4.5.80", Day("birthday", 5, 4, 1980)),
    ("Birthday", "5/4/1980", Day("birthday", 5, 4, 1980)),
    ("Birthday", "1980-05-04T00:00:00Z", Day("birthday", 5, 4, 1980)),
    ("Birthday", "4 May 1980", Day("birthday", 5, 4, 1980)),
    ("Birthday", "May 4, 1980", Day("birthday", 5, 4, 1980)),
    ("Birthday", "29345", Day("birthday", 5, 4, 1980)),
    ("Birthday", " --05-04", Day("birthday", 5, 4)),
    ("Birthday", "1604-05-04", Day("birthday", 5, 4)),
    ("Geburtstag", "4. Mai", Day("birthday", 5, 4)),
]


@pytest.mark.parametrize(("header", "cell", "day"), DAYS)
def test_a_day_is_read_however_it_is_written(header: str, cell: str, day: Day) -> None:
    assert only(f'Name;{header}\nAna;"{cell}"\n').days == (day,)


@pytest.mark.parametrize("cell", ["0/0/00", "soon", "31.2.1980", "9" * 9000, "99999-99-99"])
def test_what_is_no_day_is_none(cell: str) -> None:
    assert only(f"Name;Birthday\nAna;{cell}\n").days == ()


def test_which_number_is_the_day_is_known_by_the_column() -> None:
    both = read("Name,Birthday\nAna,3/4/1980\nBen,25/4/1980\n").cards
    assert [card.days[0].month for card in both] == [4, 4]
    assert read("Name,Birthday\nAna,3/4/1980\n").cards[0].days[0].month == 3


HEADERS = [
    ("Kunde;Ansprechpartner;E-Mail\nHalden;Ana;a@x.org", "Ana", "Halden"),
    ("Nom;Prénom;Société\nRuiz;Ana;Halden", "Ana Ruiz", "Halden"),
    ("Nombre,Apellidos,Empresa\nAna,Ruiz,Halden", "Ana Ruiz", "Halden"),
    ('Name,Company\n"Ruiz, Ana",Halden', "Ana Ruiz", "Halden"),
    ('Name,Company\n"Ana Ruiz, PhD",Halden', "Ana Ruiz, PhD", "Halden"),
    ("First Name,Last Name,Title,Account Name\nAna,Ruiz,CEO,Halden", "Ana Ruiz", "Halden"),
    ("first_name,lastName,organisation\nAna,Ruiz,Halden", "Ana Ruiz", "Halden"),
    ("Mandant;Mail\nAna;a@x.org", "a@x.org", ""),
]


@pytest.mark.parametrize(("text", "name", "company"), HEADERS)
def test_headers_of_other_lists_are_understood(text: str, name: str, company: str) -> None:
    card = only(text)
    assert (card.name, card.company) == (name, company)


def test_sentences_beside_days_are_entries_whatever_their_header() -> None:
    note = only_note("Klient;Letzter Kontakt;Inhaltlich\nAna;13.4.2026;Wir sprachen lange über den Garten.\n")
    assert (note.people, note.day) == (("Ana",), date(2026, 4, 13))
    assert note.text == "Wir sprachen lange über den Garten."
