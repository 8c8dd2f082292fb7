"""Vaults, Joplin and Monica in a journal: once, by whom they are about, and back out row for row."""

from datetime import date
from pathlib import Path

import pytest

from relbook.imports import door
from relbook.imports.reader import Asked
from relbook.journal.parcel import Parcel
from relbook.journal.selection import Selection
from relbook.store import arrivals, clients, entries, files, promises
from tests.store.test_arrivals import rows

TODAY = date(2026, 6, 1)
GIVEN = Path(__file__).parents[1] / "imports" / "given"


def vault(folder: Path) -> Path:
    (folder / "People").mkdir(parents=True)
    (folder / "assets").mkdir()
    (folder / "People" / "Marta Reyes.md").write_text(
        "---\nemail: m@a.example\n---\nTea. ![[me.jpg]]", "utf-8"
    )
    (folder / "2026-05-04.md").write_text(
        "With [[Marta Reyes|her]] ![[pic.png]] #launch\n\n[] offer", "utf-8"
    )
    (folder / "assets" / "pic.png").write_bytes(b"\x89PNG")
    (folder / "assets" / "me.jpg").write_bytes(b"\xff\xd8\xff")
    return folder


@pytest.fixture(params=["vault", "joplin", "monica"])
def parcel(request: pytest.FixtureRequest, tmp_path: Path) -> Parcel:
    paths = {"joplin": GIVEN / "joplin", "monica": GIVEN / "monica" / "account.json"}
    path = paths.get(request.param) or vault(tmp_path / "vault")
    return door.read(door.take(path), Asked(TODAY))


def test_they_come_once_and_go_again(journal: object, parcel: Parcel) -> None:
    before = rows()
    arrival = arrivals.apply(parcel, today=TODAY)
    after = rows()
    assert arrival.report.came["entry"] == len(parcel.notes)
    assert arrivals.apply(parcel, today=TODAY).batch == ""
    assert rows() == after
    arrival.edit.revert()
    assert rows() == before


def test_a_daily_note_is_on_the_page_of_whom_it_links_to(journal: object, tmp_path: Path) -> None:
    parcel = door.read(door.take(vault(tmp_path / "vault")), Asked(TODAY))
    arrivals.apply(parcel, today=TODAY)
    marta = clients.find("Marta Reyes")
    (page,) = entries.window(Selection(client_id=marta.id))
    assert (page.entry.day, page.tags, marta.about) == (date(2026, 5, 4), ("launch",), "Tea. ![[me.jpg]]")
    assert [files.content(file) for file in page.files] == [b"\x89PNG"]
    assert {file.name for file in files.of_client(marta.id)} == {"pic.png", "me.jpg"}
    assert [promise.text for promise in promises.of_client(marta.id)] == ["offer"]


def test_of_monica_the_dead_rest_and_tasks_are_promises(journal: object) -> None:
    parcel = door.read(door.take(GIVEN / "monica" / "account.json"), Asked(TODAY))
    arrivals.apply(parcel, today=TODAY)
    marta = clients.find("Marta Ines Reyes")
    assert (marta.rhythm_days, marta.since, marta.called) == (30, date(2019, 9, 1), "Mar")
    assert [promise.text for promise in promises.of_client(marta.id) if promise.open] == ["Send the offer"]
    assert {who.name for who in clients.everyone(archived=True)} == {"Jonas Weber", "Away"}
    lunch = next(page for page in entries.window(Selection(client_id=marta.id)) if "Lunch" in page.entry.text)
    assert {who.name for who in lunch.clients} == {"Marta Ines Reyes", "Jonas Weber"}
