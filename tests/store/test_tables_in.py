"""Tables taken in: our own to the letter, those of others once, and all of it taken back."""

from datetime import date
from pathlib import Path

from relbook.exports.tables import folder
from relbook.imports import csv_book, door
from relbook.imports.reader import Asked
from relbook.journal.parcel import Parcel, Report
from relbook.journal.selection import EVERYTHING
from relbook.store import arrivals, clients, gathering, reaching, taking_back
from relbook.store.opening import open_journal
from tests.store.shelf import note, rows, texts

TODAY = date(2026, 5, 4)
OURS = Path(__file__).parents[1] / "imports" / "given" / "csv"
OFFICE = "Name,Mail\nAna Ruiz,hello@halden.example\nBen Okafor,hello@halden.example\n"


def take(parcel: Parcel) -> Report:
    return arrivals.apply(parcel, today=TODAY).report


def people() -> list[tuple[str, str, str, str]]:
    return [(one.id, one.name, one.about, one.town) for one in clients.everyone()]


def test_our_own_tables_come_back_and_a_second_time_nothing(journal: object, tmp_path: Path) -> None:
    ana = clients.add("Ana Ruiz", company="Halden", about="Founder.").row_id
    ben = clients.add("Ben Okafor", town="Porto").row_id
    for one in (ana, ben):
        reaching.reach(one, "mail", "hello@halden.example", "work")
    note("=Talked\n\n[] the deck", ana, ben, minutes=20)
    with gathering.snapshot():
        for name, lines in folder(gathering.book(EVERYTHING, private=True, today=TODAY)):
            (tmp_path / name).write_text("".join(lines), "utf-8", newline="")
    wanted = people(), texts()
    elsewhere = open_journal(tmp_path / "else.relbook")
    parcels = [door.read(given, Asked(TODAY)) for given in door.laid_out(tmp_path) if ".csv" in given.part]
    assert [take(parcel).total for parcel in parcels] == [2, 1, 0]
    assert (people(), texts()) == wanted
    after = rows()
    assert [take(parcel).total for parcel in parcels] == [0, 0, 0]
    assert rows() == after
    elsewhere.leave()


def test_colleagues_with_the_mail_of_their_office_stay_two(journal: object) -> None:
    parcel = csv_book.read(OFFICE.encode(), Asked(TODAY))
    assert arrivals.preview(parcel, today=TODAY).came == {"client": 2}
    take(parcel)
    assert sorted(one.name for one in clients.everyone()) == ["Ana Ruiz", "Ben Okafor"]


def test_every_table_comes_once_and_goes_row_for_row(journal: object) -> None:
    for path in sorted(OURS.glob("*.csv")):
        before = rows()
        parcel = door.read(door.take(path), Asked(TODAY))
        arrival = arrivals.apply(parcel, today=TODAY)
        assert arrival.report.total
        came = rows()
        assert take(parcel).total == 0
        assert rows() == came
        taking_back.undo_import(arrival.batch)
        assert rows() == before
