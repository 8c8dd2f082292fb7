"""Tables of others: each program's header, each writing, each way a row can be wrong."""

import zipfile
from contextlib import suppress
from datetime import date, time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from relbook.imports import csv_book, door
from relbook.imports.intake import RefusedError
from relbook.imports.reader import Asked
from relbook.journal.parcel import Card, Day, Format, Note, Parcel, Reach, Reason
from relbook.journal.table import Field

TODAY = date(2026, 5, 4)
OURS = Path(__file__).parent / "given" / "csv"
PEOPLE = sorted(path for path in OURS.glob("*.csv") if path.name != "notes.csv")


def read(content: str | bytes, columns: dict[int, str] | None = None) -> Parcel:
    octets = content.encode() if isinstance(content, str) else content
    return csv_book.read(octets, Asked(TODAY, columns))


def only(content: str | bytes) -> Card:
    (found,) = read(content).cards
    return found


def whole(name: str) -> Parcel:
    parcel = door.read(door.take(OURS / name), Asked(TODAY))
    assert parcel.format is Format.CSV
    return parcel


@pytest.mark.parametrize("path", PEOPLE, ids=lambda path: path.stem)
def test_address_books_of_others_are_understood_by_their_header(path: Path) -> None:
    parcel = whole(path.name)
    assert parcel.cards
    assert all("@" in point.value for card in parcel.cards for point in card.reach if point.kind == "mail")
    assert not [one for one in parcel.skipped if one.reason is not Reason.NO_NAME]


def test_google_has_several_values_in_a_cell_and_labels_beside() -> None:
    ana, firm, _ = whole("google-old.csv").cards
    assert ana.name == "Dr. Ana Ruiz"
    assert ana.reach[:4] == (
        Reach("mail", "ana@halden.example", "work"),
        Reach("mail", "ana.ruiz@mail.example", "work"),
        Reach("mail", "ana@home.example", "home"),
        Reach("phone", "+49 170 1234567", "mobile"),
    )
    assert ana.days == (Day("birthday", 4, 12), Day("anniversary", 6, 5, 2010))
    assert ana.details["about"].splitlines()[-1] == "#Design"
    assert (firm.name, firm.details["being"]) == ("Okafor & Sons", "organisation")
    robert, aikawa = whole("google-new.csv").cards
    assert aikawa.name == "愛川 翼"
    assert robert.name == "Robert J. Smith Jr."
    assert "Spouse: Ellen\nMet at: Lisbon 2019" in robert.details["about"]


def test_outlook_is_read_in_english_and_german() -> None:
    maria, quiet = whole("outlook.csv").cards
    assert (maria.name, maria.company, maria.role) == ("Maria Lund", "Lund Press", "Editor")
    assert maria.days == (Day("birthday", 12, 30, 1975),)
    assert quiet.name == "Quiet Works"
    jana, paul = whole("outlook-german.csv").cards
    assert (jana.name, jana.company, jana.details["town"]) == ("Jana Köhler", "Bäckerei Köhler", "München")
    assert jana.days == (Day("birthday", 12, 24, 1979),)
    assert paul.mails == ("paul@weiss.example",)


def test_what_stands_above_a_header_is_no_row() -> None:
    parcel = whole("linkedin.csv")
    assert [card.name for card in parcel.cards] == ["Priya Sharma", "Arjun Mehta", "Neha"]
    assert [(one.reason, one.where) for one in parcel.skipped] == [(Reason.NO_NAME, "4")]
    assert parcel.skipped[0].raw.startswith(b"First Name,Last Name,URL")


WRITINGS = ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252", "latin-1"]


@pytest.mark.parametrize("writing", WRITINGS)
def test_any_writing_is_read(writing: str) -> None:
    assert only("Name,Town\nJürgen Köhl,Güstrow\n".encode(writing)).name == "Jürgen Köhl"


def test_central_european_letters_are_told_from_western_ones() -> None:
    assert only("Name;Town\nMałgorzata Żbik;Łódź\n".encode("cp1250")).details["town"] == "Łódź"
    assert only(["Name;Town\nJiří Dvořák;Děčín", "árka Nová;Žďár\n"][0].encode("cp1252", "replace"))
    assert read("Name;Town\nŠárka Dvořáková;Děčín\n".encode("cp1250")).cards[0].name == "Šárka Dvořáková"


def test_a_stray_byte_spoils_nothing_but_itself() -> None:
    assert only("Name,Town\nJosé Núñez,Málaga ".encode() + b"\xe9\n").details["town"] == "Málaga é"


SHAPES = [
    "Name;Mail\r\nAna;a@x.org\r\n",
    "Name\tMail\nAna\ta@x.org\n",
    "Name|Mail\nAna|a@x.org",
    "sep=;\r\nName;Mail\r\nAna;a@x.org\r\n",
    "Name,Mail\rAna,a@x.org\r",
    '"Name","Mail"\n"Ana","a@x.org"\n\n\n,\n',
    "\n\nName,Mail\nAna,a@x.org\n",
    "Na\0me,Mail\nAna,a@x.org\n",
    "Ana,a@x.org\n",
    "Name,Mail,Name,Mail\nAna,a@x.org,,\n",
    "Name,Mail,,\nAna,a@x.org\n",
    'Name,Mail\nAna,"Ana R. <a@x.org>"\n',
    "Vorname;Name;E-Mail\nAna;;a@x.org\n",
]


@pytest.mark.parametrize("text", SHAPES)
def test_any_sign_and_any_line_end_and_no_header_are_understood(text: str) -> None:
    card = only(text)
    assert (card.name, card.mails) == ("Ana", ("a@x.org",))


def test_a_row_that_is_wrong_stops_no_other_and_is_kept_below_the_header() -> None:
    text = "Name,Mail,Town\nAna,a@x.org,Jena,,\nRuiz, Ben,b@x.org,Ulm\n,,\n,,Bonn\nCleo\n"
    parcel = read(text)
    assert [card.name for card in parcel.cards] == ["Ana", "Cleo"]
    assert [(one.reason, one.where) for one in parcel.skipped] == [
        (Reason.BAD_VALUE, "2"),
        (Reason.NO_NAME, "4"),
    ]
    kept = b"\r\n".join(one.raw for one in parcel.skipped).decode()
    assert kept.splitlines() == ["Name,Mail,Town", "Ruiz, Ben,b@x.org,Ulm", ",,Bonn"]


def test_a_quote_that_is_never_closed_costs_one_row() -> None:
    rows = "".join(f"Ana {number},a{number}@x.org\n" for number in range(21_000))
    parcel = read(f'Name,Mail\n"Broken,b@x.org\n{rows}')
    assert len(parcel.cards) == 21_000
    assert [one.raw.splitlines()[-1] for one in parcel.skipped] == [b'"Broken,b@x.org']


def test_more_rows_than_a_journal_takes_are_refused() -> None:
    with pytest.raises(RefusedError):
        read("Name,Mail\n" + "a,b@c.de\n" * 200_001)


def test_phones_and_formulas_come_as_they_were_meant() -> None:
    text = "Name,Phone,Mobile,Fax,Tel 2\n'=Ana,'+49 170,=\"0171234\",4.91701234567E+11,491701234567.0\n"
    card = only(text)
    assert card.name == "=Ana"
    assert [point.value for point in card.reach] == ["+49 170", "0171234", "491701234567", "491701234567"]


def test_notes_by_the_row_become_entries() -> None:
    parcel = whole("notes.csv")
    kickoff, call, thought = parcel.notes
    assert kickoff.text == "Kick-off\n\nFirst line\nsecond line; with a semicolon"
    assert (kickoff.day, kickoff.people, kickoff.kind) == (date(2026, 4, 13), ("Ana Ruiz",), "meeting")
    assert kickoff.details == {"at": time(14, 30), "minutes": 45}
    assert (call.kind, thought.people) == ("call", ())
    assert [one.reason for one in parcel.skipped] == [Reason.BAD_VALUE]


def test_somebody_says_what_a_column_is() -> None:
    text = "Alpha;Beta;Gamma\nAna;1.2.2026;Talked\n"
    guessed = read(text)
    assert guessed.table is not None and not guessed.table.chosen
    said = read(text, {0: Field.NAME, 1: Field.DATE, 2: Field.TEXT})
    (note,) = said.notes
    assert (note.people, note.day, note.text) == (("Ana",), date(2026, 2, 1), "Talked")
    assert said.table is not None
    assert [one.text for one in csv_book.samples(said.table, TODAY) if isinstance(one, Note)] == ["Talked"]
    once = csv_book.read(text.encode(), Asked(TODAY, remembered=lambda headers: {2: Field.NAME}))
    assert [card.name for card in once.cards] == ["Talked"]


def test_a_table_nobody_understands_brings_nothing_and_shows_its_columns() -> None:
    parcel = read("Alpha;Beta\n1;2\n")
    assert not parcel.cards and not parcel.notes
    assert parcel.table is not None and not parcel.table.understood
    assert parcel.table.headers == ("Alpha", "Beta")


def test_the_same_row_has_the_same_name_for_good() -> None:
    text = "Name,Mail\nAna,a@x.org\n"
    assert only(text).source == only(text.replace("\n", "\r\n") + "\r\n").source


NOT_TABLES = [
    ("note.txt", b"Dear Ana,\nthank you, it was good.\nSee you, Ben\n"),
    ("note.md", b"# Names, mails\n\nAna, a@x.org\n"),
    ("x.csv", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4),
    ("x.csv", b""),
    ("x.txt", b'{"name": 1, "mail": 2}'),
    ("list.txt", b"Apples, pears\nMilk, bread\n"),
]


@pytest.mark.parametrize(("name", "content"), NOT_TABLES)
def test_what_is_no_table_is_not_taken_for_one(tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / name).write_bytes(content)
    assert not csv_book.READER.knows(door.take(tmp_path / name))


def test_a_table_is_known_whatever_it_is_called(tmp_path: Path) -> None:
    (tmp_path / "people").write_bytes(b"Name;E-Mail;Ort\nAna;a@x.org;Jena\n")
    assert csv_book.READER.knows(door.take(tmp_path / "people"))


@settings(max_examples=40)
@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(content: bytes) -> None:
    with suppress(RefusedError):
        read(content)


@settings(max_examples=40)
@given(st.sampled_from(PEOPLE), st.integers(0, 4000), st.integers(0, 60), st.binary(max_size=12))
def test_a_real_file_that_was_damaged_is_read_or_refused(path: Path, at: int, gone: int, new: bytes) -> None:
    content = path.read_bytes()
    with suppress(RefusedError):
        read(content[:at] + new + content[at + gone :])


LETTERS = st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"], include_characters="\n\t")
CELLS = st.text(LETTERS, max_size=12)


@settings(max_examples=40)
@given(st.lists(st.lists(CELLS, min_size=3, max_size=3), min_size=1, max_size=6))
def test_every_row_is_taken_or_kept(rows: list[list[str]]) -> None:
    lines = [
        "Name,E-mail,Notes",
        *(",".join('"' + cell.replace('"', '""') + '"' for cell in row) for row in rows),
    ]
    parcel = read("\r\n".join(lines))
    said = [row for row in rows if any(cell.strip() for cell in row)]
    assert len(parcel.cards) + len(parcel.skipped) == len(said)


def test_of_an_archive_only_what_is_about_others_comes(tmp_path: Path) -> None:
    path = tmp_path / "linkedin.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.write(OURS / "linkedin.csv", "Connections.csv")
        archive.writestr("Company Follows.csv", "Organization,Followed On\nHalden,2020-01-02\n")
        archive.writestr("Email Addresses.csv", "Email Address,Confirmed\nme@x.org,Yes\n")
        archive.writestr("Profile.csv", "First Name,Last Name,Headline,Websites\nMe,Myself,x,y.org\n")
    assert [one.part for one in door.laid_out(path)] == ["Connections.csv"]
