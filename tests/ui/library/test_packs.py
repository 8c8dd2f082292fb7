"""A pack leaves with a word about whose name is in it, and comes in only after it was looked at."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QMainWindow
from pytestqt.qtbot import QtBot

from relbook.journal.pack import toml, written
from relbook.store import prompts
from relbook.store.database import Journal
from relbook.ui.desk import Desk
from relbook.ui.library.bringing import BringSheet
from relbook.ui.library.packing import PackSheet
from relbook.ui.shared.background import Background
from relbook.ui.shared.questions import shipped

FIRST = shipped().prompts[0]


@pytest.fixture
def background(journal: Journal, qtbot: QtBot) -> Iterator[Background]:
    worker = Background(journal.connect, journal.close)
    yield worker
    worker.finish()


@pytest.fixture
def desk(journal: Journal, qapp: object) -> Desk:
    return Desk(lambda: datetime(2026, 11, 25, 12))


def test_what_is_ones_own_leaves_and_whoever_is_named_is_told(
    qtbot: QtBot, desk: Desk, window: QMainWindow, ada: str, tmp_path: Path
) -> None:
    for key, text in (("mine", "What would Ada say?"), ("too", "Who else?")):
        prompts.keep(key, toml(replace(FIRST, id=key, text=text)))
    sheet = PackSheet(desk, window)
    sheet.open()
    assert [tick.prompt.id for tick in sheet.choices.ticks] == ["mine", "too"]
    assert sheet.named.isVisible()
    assert "“Ada”" in sheet.named.key
    assert sheet.start.text() == "Export 2 prompts"
    sheet.choices.ticks[0].click()
    assert not sheet.named.isVisible()
    target = tmp_path / "pack.toml"
    with qtbot.waitSignal(sheet.exported):
        sheet.export_to(str(target))
    assert "Who else?" in target.read_text("utf-8")
    assert "Ada" not in target.read_text("utf-8")
    assert not window.grab().isNull()


def test_with_nothing_of_ones_own_the_sheet_says_so(qtbot: QtBot, desk: Desk, window: QMainWindow) -> None:
    sheet = PackSheet(desk, window)
    sheet.open()
    assert sheet.nothing.isVisible()
    assert not sheet.start.isEnabled()
    sheet.close_sheet()
    sheet.ask(FIRST.id)
    assert sheet.start.text() == "Export one prompt"
    sheet.export_to("/proc/nowhere/pack.toml")
    assert sheet.trouble.isVisible()


def test_a_pack_is_seen_before_it_comes_in_and_a_fault_names_its_line(
    qtbot: QtBot, desk: Desk, window: QMainWindow, background: Background, tmp_path: Path
) -> None:
    pack = tmp_path / "pack.toml"
    hostile = replace(FIRST, id="theirs", text="What of <b>this</b><img src='file:///etc/passwd'> & that?")
    changed = replace(shipped().prompts[1], minutes=3)
    broken = toml(replace(FIRST, id="broken")).replace("[[prompt]]", "[[prompt]]\nhook = 1")
    pack.write_text(written([FIRST, changed, hostile]) + broken, "utf-8")
    sheet = BringSheet(desk, background, window)
    sheet.open_with(str(pack))
    qtbot.waitUntil(sheet.rows.isVisible)
    assert sheet.said.text == "1 new, 1 the same as here, 1 changed. 1 left out; each says why."
    assert not prompts.texts()
    assert not window.grab().isNull()
    sheet.start.click()
    assert desk.library().by_id["theirs"].text == hostile.text
    assert desk.library().prompts[1].minutes == 3
    desk.undo()
    assert desk.library().prompts == shipped().prompts


def test_who_put_it_away_meanwhile_keeps_the_keyboard(
    qtbot: QtBot, desk: Desk, window: QMainWindow, background: Background, tmp_path: Path
) -> None:
    pack = tmp_path / "pack.toml"
    pack.write_text(written([replace(FIRST, id="theirs")]), "utf-8")
    below = QLineEdit(window)
    below.show()
    sheet = BringSheet(desk, background, window)
    sheet.open_with(str(pack))
    sheet.close_sheet()
    below.setFocus()
    qtbot.waitUntil(sheet.start.isEnabled)
    assert below.hasFocus()


def test_what_is_no_pack_is_refused(
    qtbot: QtBot, desk: Desk, window: QMainWindow, background: Background, tmp_path: Path
) -> None:
    sheet = BringSheet(desk, background, window)
    noise = tmp_path / "noise.toml"
    noise.write_bytes(bytes(range(256)) * 9)
    sheet.open_with(str(noise))
    qtbot.waitUntil(sheet.trouble.isVisible)
    assert not sheet.start.isEnabled()
