"""Somebody is forgotten in the window: said before, confirmed, proven; nothing brings them back."""

from functools import partial
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from relbook.journal.backup import Why
from relbook.journal.client import State
from relbook.journal.entry import Kind
from relbook.store import backups, clients, database, drafts, entries, many, retention
from relbook.ui.clients.emptying import EmptyQuestion
from relbook.ui.thrift import give_back
from relbook.ui.window import MainWindow
from tests.flows.conftest import NOW
from tests.store.shelf import ask


@pytest.fixture
def marta(window: MainWindow) -> str:
    """Marta, a former client, with a note of her own, one with Bea and one about Bea."""
    key = clients.add("Marta Reyes", state=State.FORMER).row_id
    bea = clients.add("Bea Brown").row_id
    long_ago, today = NOW.date().replace(year=2019), NOW.date()
    entries.add("Talked of the orchard", day=long_ago, today=today, kind=Kind.CALL, clients=[key])
    entries.add("Lunch with Marta Reyes", day=today, today=today, clients=[bea])
    return key


def left(word: str) -> list[str]:
    """Where a word is left in the tables."""
    sql = "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
    rows = ((name, row) for (name,) in ask(sql) for row in ask(f'SELECT * FROM "{name}"'))
    return [name for name, row in rows if any(isinstance(one, str) and word in one for one in row)]


def test_a_client_is_forgotten_with_a_backup_and_a_draft_under_way(
    window: MainWindow, marta: str, qtbot: QtBot, tmp_path: Path
) -> None:
    journal = database.here()
    backups.before(Why.ASKED)
    window.journey.go_client(marta)
    window.rooms.composer.open_for("call", text="Half a thought on Marta Reyes")
    window.desk.perform(lambda: clients.amend(marta, town="Porto"), "Marta lives in Porto.")
    both = [marta, clients.find("Bea Brown").id]
    entries.add("A word on her son", day=NOW.date(), today=NOW.date(), clients=both)

    window.actions_by_name["forget"].trigger()
    sheet = window.sheets.forget
    qtbot.waitUntil(sheet.asking.isVisible)
    assert "one entry" in sheet.asking.goes.text
    assert "stays with those, without the name: 1 entry." in sheet.asking.goes.text
    assert "no backup is made of it" in sheet.asking.warning.accessibleName()
    assert not sheet.asking.sure.isEnabled()
    qtbot.keyClicks(sheet.asking.typed, "Marta")
    qtbot.keyPress(sheet.asking.typed, Qt.Key.Key_Return)
    assert sheet.asking.isVisible()
    qtbot.keyClicks(sheet.asking.typed, " Reyes")
    qtbot.keyPress(sheet.asking.typed, Qt.Key.Key_Return)
    qtbot.waitUntil(sheet.paper.isVisible, timeout=20_000)

    text = sheet.paper.text.toPlainText()
    assert "Reyes" not in text
    assert "written anew" in text
    assert "Nothing was found." in text
    sheet.paper.save_to(str(tmp_path / "certificate.txt"))
    assert (tmp_path / "certificate.txt").read_text("utf-8") == text
    assert left("Reyes") == left(marta) == left("Porto") == []
    assert drafts.get(marta) is None
    assert not window.desk.history.can_undo
    assert len(backups.of_journal(journal)) == 1, "one would keep what is to be forgotten"
    qtbot.keyPress(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    assert window.rooms.here is window.rooms.today
    window.journey.back()  # where she was: nothing there, and no harm


def test_it_can_be_stopped_and_then_is_asked_again(window: MainWindow, marta: str, qtbot: QtBot) -> None:
    window.journey.go_client(marta)
    window.desk.perform(lambda: clients.amend(marta, town="Porto"), "Marta lives in Porto.")
    window.actions_by_name["forget"].trigger()
    sheet, go_on = window.sheets.forget, Event()
    qtbot.waitUntil(sheet.asking.isVisible)
    qtbot.keyClicks(sheet.asking.typed, "Marta Reyes")
    sheet.asking.sure.click()
    window.rooms.background.run(partial(go_on.wait, 20))  # it begins behind this
    qtbot.waitUntil(sheet.waiting.cancel.isVisible)
    qtbot.keyPress(sheet, Qt.Key.Key_Escape)
    assert sheet.isVisible() and sheet.waiting.cancel.text() == "Stopping…"
    go_on.set()
    qtbot.waitUntil(sheet.asking.isVisible)
    assert sheet.asking.typed.hasFocus() and sheet.asking.sure.isEnabled()
    assert not sheet.trouble.isVisible()
    assert clients.get(marta).town == "Porto" and window.desk.history.can_undo
    sheet.asking.sure.click()
    qtbot.waitUntil(sheet.paper.isVisible, timeout=20_000)
    assert left("Reyes") == []


def test_the_bin_is_emptied_for_good_and_nothing_can_be_undone(
    window: MainWindow, marta: str, qtbot: QtBot
) -> None:
    window.desk.perform(partial(many.remove, [marta]), "Marta moved to the bin.")
    window.actions_by_name["bin"].trigger()
    sheet = window.sheets.bin
    assert len(sheet.lines) == 1
    sheet.all_out.click()
    [question] = sheet.findChildren(EmptyQuestion)
    question.keep.click()
    assert window.desk.history.can_undo
    sheet.all_out.click()
    [question] = [one for one in sheet.findChildren(EmptyQuestion) if one.isVisible()]
    question.sure.click()
    qtbot.waitUntil(sheet.empty.isVisible)
    assert not sheet.foot.isVisible()
    assert not window.desk.history.can_undo
    assert left(marta) == left("orchard") == []


def test_while_the_bin_is_emptied_it_stays_open_and_stopped_it_keeps_everything(
    window: MainWindow, marta: str, qtbot: QtBot
) -> None:
    """It is long in a long book: the worker does it, the window paints, and Escape stops it."""
    window.desk.perform(partial(many.remove, [marta]), "Marta moved to the bin.")
    window.actions_by_name["bin"].trigger()
    sheet, goes_on = window.sheets.bin, Event()
    window.rooms.background.run(lambda: goes_on.wait(20))
    sheet.all_out.click()
    [question] = sheet.findChildren(EmptyQuestion)
    question.sure.click()
    assert sheet.underway.isVisible() and not sheet.all_out.isVisible()
    assert not sheet.area.isEnabled(), "nothing is put back meanwhile"
    sheet.close_sheet()
    assert sheet.isVisible()
    goes_on.set()
    qtbot.waitUntil(sheet.all_out.isVisible)
    assert not sheet.underway.isVisible() and sheet.area.isEnabled()
    assert len(sheet.lines) == 1 and window.desk.history.can_undo
    sheet.close_sheet()
    assert not sheet.isVisible()


def test_former_clients_are_offered_once_kept_saved_and_forgotten(
    window: MainWindow, marta: str, qtbot: QtBot, tmp_path: Path
) -> None:
    window.journey.go("today")
    offer = window.rooms.former_offer
    offer.look_again()
    assert offer.wanted
    assert "one former client" in offer.said.text
    offer.begin.click()
    former = window.sheets.former
    assert former.isVisible()
    assert not offer.wanted
    [row] = former.rows
    row.keep.click()
    assert former.rows == []
    assert former.empty.isVisible()
    window.desk.undo()
    assert len(former.rows) == 1

    former.rows[0].forget.click()
    forget, access = window.sheets.forget, window.sheets.access
    qtbot.waitUntil(forget.asking.isVisible)
    forget.asking.first.click()
    assert access.isVisible()
    access.private.click()
    assert not access.start.isEnabled()
    qtbot.keyClicks(access.typed, "marta reyes")
    assert access.start.isEnabled()
    with qtbot.waitSignal(access._background.done):
        access.write_to(str(tmp_path / "out"))
    qtbot.waitUntil(lambda: "files" in access.said.text)
    assert "orchard" in (tmp_path / "out/everything.md").read_text("utf-8")
    qtbot.keyPress(access, Qt.Key.Key_Escape)
    qtbot.waitUntil(forget.asking.isVisible)  # it is asked again
    qtbot.keyPress(forget, Qt.Key.Key_Escape)
    assert clients.get(marta)
    assert retention.offered(NOW.date()) == 0


def test_what_is_handed_over_is_seen_first_and_others_are_shown_one_by_one(
    window: MainWindow, marta: str, qtbot: QtBot, tmp_path: Path
) -> None:
    today = NOW.date()
    entries.add("Bea Brown came, too", day=today, today=today, clients=[marta])
    window.journey.go_client(marta)
    window.actions_by_name["access"].trigger()
    sheet = window.sheets.access
    qtbot.waitUntil(lambda: bool(sheet.thirds.ticks))
    assert sheet.thirds.ticks[0].text() == "Hide Bea Brown"
    sheet.look.click()
    qtbot.waitUntil(sheet.page.isVisible)
    assert "another client came, too" in sheet.page.toPlainText()
    sheet.look.click()
    sheet.thirds.ticks[0].click()
    sheet.write_to(str(tmp_path / "out"))
    qtbot.waitUntil(lambda: "files" in sheet.said.text)
    for name in ("everything.md", "everything.json"):
        assert "Bea Brown came, too" in (tmp_path / "out" / name).read_text("utf-8")


@pytest.mark.parametrize("name", ["forget", "access"])
def test_a_sheet_that_was_closed_keeps_the_worker_no_longer(
    window: MainWindow, marta: str, qtbot: QtBot, name: str
) -> None:
    window.journey.go_client(marta)
    background, go_on, told = window.rooms.background, Event(), list[object]()

    def heard(job: object, result: object) -> None:
        if job is not give_back:  # the window's own, once nothing was done for a moment
            told.append(result)

    background.done.connect(heard)
    background.run(partial(go_on.wait, 5))
    for _ in range(3):
        window.actions_by_name[name].trigger()
        getattr(window.sheets, name).close_sheet()
    background.run(partial(str, "next"))
    go_on.set()
    qtbot.waitUntil(lambda: "next" in told)
    assert told == [True, "next"]
