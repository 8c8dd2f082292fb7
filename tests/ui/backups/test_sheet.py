"""The sheet of the backups: what is listed, what a locked or a damaged one says, and what can be done."""

from collections.abc import Iterator
from datetime import UTC, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from relbook.journal.backup import Backup, Shelf, Why, name_of
from relbook.store import backups, clients, entries, peeking
from relbook.store.database import Journal
from relbook.store.opening import open_journal
from relbook.ui.backups.keeper import Keeper
from relbook.ui.backups.sheet import BackupsSheet
from relbook.ui.desk import Desk
from relbook.ui.shared import backup_words
from relbook.ui.shared.background import Background
from tests.ui.conftest import NOW

SECRET = "one two three"
LATER = "four five six"
MOMENT = NOW.astimezone(UTC)


@pytest.fixture
def background(journal: Journal) -> Iterator[Background]:
    """A worker over the journal."""
    worker = Background(journal.connect, journal.close)
    yield worker
    worker.finish()


@pytest.fixture
def sheet(desk: Desk, background: Background, window: QWidget) -> BackupsSheet:
    """The sheet over an empty window."""
    return BackupsSheet(desk, background, Keeper(desk, background, window), window)


def opened(sheet: BackupsSheet, qtbot: QtBot, count: int) -> None:
    sheet.open()
    qtbot.waitUntil(lambda: sheet.rows.rowCount() == count, timeout=20_000)


def test_without_any_it_says_so_and_offers_one(sheet: BackupsSheet, qtbot: QtBot) -> None:
    sheet.open()
    assert sheet.empty.isVisible()
    assert sheet.make.isVisible()
    assert not sheet.all.isVisible()
    assert sheet.first_focus() is sheet.head.close_button


def test_a_row_says_when_how_much_and_why(
    sheet: BackupsSheet, journal: Journal, ada: str, qtbot: QtBot
) -> None:
    entries.add("Tea", day=NOW.date(), today=NOW.date(), clients=[ada])
    backups.make(journal, Why.IMPORT, now=MOMENT - timedelta(days=1))
    QAbstractItemModelTester(sheet.rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    opened(sheet, qtbot, 1)
    said = str(sheet.rows.index(0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert said.startswith("Yesterday, ")
    assert "1 client, 1 entry" in said
    assert "before notes came in" in said


def test_an_entry_is_read_before_it_comes_back(
    sheet: BackupsSheet, journal: Journal, ada: str, qtbot: QtBot
) -> None:
    entries.add("Tea\n\nwith cake", day=NOW.date(), today=NOW.date(), clients=[ada])
    backups.make(journal, Why.DAILY, now=MOMENT)
    opened(sheet, qtbot, 1)
    inside = sheet.inside
    qtbot.waitUntil(lambda: inside.rows.rowCount() == 1, timeout=20_000)
    inside.list.setCurrentIndex(inside.rows.index(0))
    assert not inside.words.isVisible()
    inside.list.activated.emit(inside.rows.index(0))  # a client that is opened shows their entries
    qtbot.waitUntil(lambda: [one.title for one in inside.rows.values] == ["Tea"], timeout=20_000)
    assert inside.only.text() == "Only Ada Lovelace"
    inside.list.setCurrentIndex(inside.rows.index(0))
    assert inside.words.toPlainText() == "Tea\n\nwith cake"
    assert sheet.back.text() == "Put this entry back"
    assert sheet.back.isEnabled()


def test_where_a_backup_holds_more_than_it_shows_it_says_so(
    sheet: BackupsSheet, journal: Journal, ada: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(4):
        clients.add(f"Bea {number}")
        entries.add(f"Tea {number}", day=NOW.date(), today=NOW.date(), clients=[ada])
    backups.make(journal, Why.DAILY, now=MOMENT)
    monkeypatch.setattr(peeking, "MOST", 3)
    opened(sheet, qtbot, 1)
    inside = sheet.inside
    qtbot.waitUntil(lambda: inside.told.text.startswith("The first 3 by name."), timeout=20_000)
    inside.tabs.choose(1)
    qtbot.waitUntil(lambda: inside.told.text.startswith("The newest 3."), timeout=20_000)
    assert inside.told.isVisible() and len(inside.rows.values) == 3
    inside.field.setText("Tea 0")
    qtbot.waitUntil(lambda: len(inside.rows.values) == 1, timeout=20_000)
    assert inside.told.isHidden()


def test_a_damaged_one_is_listed_and_not_offered(
    sheet: BackupsSheet, journal: Journal, ada: str, qtbot: QtBot
) -> None:
    made = backups.make(journal, Why.DAILY, now=MOMENT)
    path = backups.folder_of(journal.path) / made.name
    path.rename(path.with_name(path.name + ".damaged"))
    opened(sheet, qtbot, 1)
    assert "Damaged" in str(sheet.rows.index(0).data())
    assert not sheet.all.isEnabled()
    assert "choose another backup" in sheet.inside.told.text


def test_every_page_of_every_one_can_be_read_again(
    sheet: BackupsSheet, journal: Journal, ada: str, qtbot: QtBot
) -> None:
    for text in range(40):
        entries.add(f"Tea {text} " * 60, day=NOW.date(), today=NOW.date(), clients=[ada])
    made = [backups.make(journal, Why.ASKED, now=MOMENT - timedelta(hours=hours)) for hours in (2, 1)]
    path = backups.folder_of(journal.path) / made[0].name
    opened(sheet, qtbot, 2)
    sheet.check.click()
    assert sheet.underway.isVisible() and sheet.underway.cancel.isVisible()
    qtbot.waitUntil(lambda: "all sound" in sheet.head.beneath.text, timeout=20_000)
    assert not sheet.underway.isVisible() and not sheet.trouble.isVisible()
    with path.open("r+b") as file:
        file.seek(20 * 4096 + 700)
        file.write(b"\x5a" * 40)
    qtbot.waitUntil(lambda: sheet.rows.rowCount() == 2, timeout=20_000)
    sheet.check.click()
    qtbot.waitUntil(sheet.trouble.isVisible, timeout=20_000)
    assert "One of them cannot be read whole" in sheet.trouble.key
    assert [one.good for one in backups.of_journal(journal.path)] == [True, False]


def test_one_under_an_earlier_passphrase_asks_for_that(
    window: QWidget, tmp_path: Path, qtbot: QtBot, qapp: object
) -> None:
    path = tmp_path / "j.relbook"
    journal = open_journal(path, SECRET)
    clients.add("Ada")
    backups.make(journal, Why.REKEY, now=MOMENT)
    journal.execute_sql(f"PRAGMA rekey = '{LATER}'")
    journal.leave()
    journal = open_journal(path, LATER, shared=True)
    desk, worker = Desk(lambda: NOW), Background(journal.connect, journal.close)
    sheet = BackupsSheet(desk, worker, Keeper(desk, worker, window), window)
    opened(sheet, qtbot, 1)
    inside = sheet.inside
    assert inside.unlock.isVisible()
    inside.unlock.setText("wrong")
    inside.unlock.returnPressed.emit()
    qtbot.waitUntil(lambda: "That is not it" in inside.told.text, timeout=20_000)
    inside.unlock.setText(SECRET)
    inside.unlock.returnPressed.emit()
    qtbot.waitUntil(lambda: [one.title for one in inside.rows.values] == ["Ada"], timeout=20_000)
    worker.finish()
    journal.leave()


def a_shelf(near: timedelta | None, far: timedelta | None = None, place: str = "") -> Shelf:
    def one(ago: timedelta) -> Backup:
        made = MOMENT - ago
        return Backup(name_of(made, "0" * 8, "a", Why.DAILY), made, Why.DAILY)

    return Shelf((one(near),) if near is not None else (), (one(far),) if far is not None else None, place)


@pytest.mark.parametrize(
    ("near", "said", "offered"),
    [
        (None, "Not backed up yet.", True),
        (timedelta(hours=1), "Backed up today, ", False),
        (timedelta(days=1), "Backed up yesterday, ", False),
        (timedelta(days=16), "Last backup was 16 days ago.", True),
    ],
)
def test_the_foot_tells_the_truth(near: timedelta | None, said: str, offered: bool, qapp: object) -> None:  # noqa: FBT001
    words, offer = backup_words.backed(a_shelf(near), NOW)
    assert words.startswith(said)
    assert offer is offered


def test_a_second_place_is_told_of_when_it_is_old(qapp: object) -> None:
    assert backup_words.second_is_old(a_shelf(timedelta(0), timedelta(days=6), "/stick"), NOW) == ""
    old = backup_words.second_is_old(a_shelf(timedelta(0), timedelta(days=9), "/stick"), NOW)
    assert old == "The second copy is 9 days old."
    assert backup_words.second_is_old(a_shelf(timedelta(0)), NOW) == ""
    gone = Shelf((), None, "/stick", MOMENT - timedelta(days=9))
    assert backup_words.second_is_old(gone, NOW) == old
