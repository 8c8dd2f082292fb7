"""An entry that is opened again, and files that go along with one."""

from datetime import date, time
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from relbook.journal.entry import Kind
from relbook.journal.line import PromiseLine
from relbook.journal.page import Page
from relbook.journal.selection import Selection
from relbook.store import entries, files
from relbook.ui.desk import Desk
from relbook.ui.writing.composer import Composer


def texts_of(client_id: str) -> list[str]:
    return [page.entry.text for page in entries.window(Selection(client_id=client_id))]


@pytest.fixture
def page(ada: str) -> Page:
    key = entries.add(
        "Old\r\ntext\u00a0here\n[] send it @fri",
        day=date(2026, 5, 4),
        today=date(2026, 5, 4),
        at=time(9, 30),
        kind=Kind.CONFLICT,
        clients=[ada],
        energy=-1,
        minutes=20,
    ).row_id
    return entries.page(key)


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    letter = tmp_path / "letter.txt"
    letter.write_text("dear", "utf-8")
    return letter


def test_an_entry_is_rewritten_where_it_stands(qtbot: QtBot, composer: Composer, page: Page) -> None:
    composer.open_entry(page)
    assert composer.pad.editor.text() == page.entry.text
    assert composer.when.text() == "Mon 4 May 09:30, 20 min"
    qtbot.keyClicks(composer.pad.editor, "!")
    composer.pad.keep()
    now = entries.page(page.id)
    assert now.entry.text == page.entry.text + "!"
    assert (now.entry.kind, now.entry.energy, now.entry.minutes) == (Kind.CONFLICT, -1, 20)


def test_another_kind_and_moment_lose_nothing_else(composer: Composer, desk: Desk, page: Page) -> None:
    composer.open_entry(page)
    composer.kinds.chips[Kind.CALL].click()
    composer.when.click()
    composer.field.field.setText("5 May 10:00")
    composer.field.field.returnPressed.emit()
    composer.pad.keep()
    now = entries.page(page.id).entry
    assert (now.kind, now.day, now.at, now.minutes) == (Kind.CALL, date(2026, 5, 5), time(10, 0), 20)
    assert (now.text, now.energy) == (page.entry.text, -1)
    desk.undo()
    assert entries.page(page.id).entry.kind == Kind.CONFLICT


def test_an_old_promise_shows_the_day_it_got_then(composer: Composer, page: Page) -> None:
    composer.open_entry(page)
    editor = composer.pad.editor
    line = editor.reader.read(editor.document().lastBlock().text()).line
    assert isinstance(line, PromiseLine) and line.due == date(2026, 11, 27)
    assert editor.reader.promise(line).due == date(2026, 5, 8)


def test_a_draft_of_an_entry_waits_for_it(qtbot: QtBot, composer: Composer, page: Page, ada: str) -> None:
    composer.open_entry(page)
    qtbot.keyClicks(composer.pad.editor, " more")
    composer.close_keeping_draft()
    assert texts_of(ada) == [page.entry.text]
    composer.open_entry(page)
    assert composer.pad.editor.text() == page.entry.text + " more"
    assert composer.pad.foot.saved.text().startswith("Draft from ")
    composer.pad.discard()
    composer.open_entry(page)
    assert composer.pad.editor.text() == page.entry.text


def test_an_entry_changed_elsewhere_is_read_again(desk: Desk, composer: Composer, page: Page) -> None:
    composer.open_entry(page)
    desk.perform(lambda: entries.rewrite(page.id, "Newer", today=desk.today()))
    assert composer.pad.editor.text() == "Newer"


def test_words_of_a_removed_entry_become_a_new_one(
    qtbot: QtBot, desk: Desk, composer: Composer, page: Page, ada: str
) -> None:
    composer.open_entry(page)
    qtbot.keyClicks(composer.pad.editor, " more")
    desk.perform(lambda: entries.remove(page.id))
    composer.pad.keep()
    assert texts_of(ada) == [page.entry.text + " more"]


def test_files_go_along_in_the_same_step(desk: Desk, composer: Composer, ada: str, letter: Path) -> None:
    composer.open_for(text="With a letter")
    composer.pad.editor.files_dropped.emit([letter, letter.parent])
    assert composer.pad.luggage.paths == (letter,)
    composer.pad.keep()
    (file,) = files.of_client(ada)
    assert (file.name, files.content(file)) == ("letter.txt", b"dear")
    assert len(desk.history) == 1


def test_a_file_that_went_away_stops_the_keeping(
    qtbot: QtBot, desk: Desk, composer: Composer, ada: str, letter: Path
) -> None:
    composer.open_for(text="With a letter")
    composer.pad.luggage.add([letter])
    letter.unlink()
    with qtbot.waitSignal(desk.failed):
        composer.pad.keep()
    assert composer.is_open and texts_of(ada) == []
    composer.pad.luggage._chips[letter].click()
    composer.pad.keep()
    assert texts_of(ada) == ["With a letter"]
